// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/project_step.h"

namespace gapwright {

struct Action;
struct Person;

/// A milestone of the project plan.
struct Milestone {
    Id<Milestone> id;
    QString code;
    QString title;
    ProjectStep step = ProjectStep::NotStated;
    QDate planned;
    QDate baseline;
    QDate reached;
    Id<Person> owner;
    QString criterion;
    std::vector<Id<Action>> after;
    QString comment;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

template <> const RegisterDefinition<Milestone> &definitionOf<Milestone>();

} // namespace gapwright
