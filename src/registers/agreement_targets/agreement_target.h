// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/target_direction.h"

namespace gapwright {

struct Agreement;
struct SlaTarget;

/// One target or obligation of a contract or agreement.
struct AgreementTarget {
    Id<AgreementTarget> id;
    Id<Agreement> agreement;
    QString measure;
    std::optional<Quantity> value;
    QString unit;
    QString window;
    TargetDirection direction = TargetDirection::NotStated;
    Id<SlaTarget> supports;
    QString comment;

    friend bool operator==(const AgreementTarget &, const AgreementTarget &) = default;
};

template <> const RegisterDefinition<AgreementTarget> &definitionOf<AgreementTarget>();

} // namespace gapwright
