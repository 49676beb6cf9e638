// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

/// A person confirms a "done when" criterion that data cannot decide.
struct StepConfirmation {
    Id<StepConfirmation> id;
    QString criterion;
    QString confirmedBy;
    QDate confirmedOn;
    QString reason;
    QString comment;

    friend bool operator==(const StepConfirmation &, const StepConfirmation &) = default;
};

template <> const RegisterDefinition<StepConfirmation> &definitionOf<StepConfirmation>();

} // namespace gapwright
