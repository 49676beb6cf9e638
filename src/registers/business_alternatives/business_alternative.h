// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

/// A way to go that the business case compares; doing nothing is one of them (step 1).
struct BusinessAlternative {
    Id<BusinessAlternative> id;
    QString name;
    bool doesNothing = false;
    QString description;
    QString assessment;
    std::optional<Money> opportunityCost;
    bool chosen = false;
    QString comment;

    friend bool operator==(const BusinessAlternative &, const BusinessAlternative &) = default;
};

template <> const RegisterDefinition<BusinessAlternative> &definitionOf<BusinessAlternative>();

} // namespace gapwright
