// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/project_step.h"

namespace gapwright {

struct Person;

/// How the project treats one step: used or not, who and when. A step without a record is used.
struct StepState {
    Id<StepState> id;
    ProjectStep step = ProjectStep::NotStated;
    bool used = true;
    QString reasonNotUsed;
    Id<Person> owner;
    QDate plannedStart;
    QDate plannedEnd;
    QDate doneOn;
    QString comment;

    friend bool operator==(const StepState &, const StepState &) = default;
};

template <> const RegisterDefinition<StepState> &definitionOf<StepState>();

} // namespace gapwright
