// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct ServiceLevelAgreement;

/// When the targets of an agreement do not apply.
struct SlaException {
    Id<SlaException> id;
    Id<ServiceLevelAgreement> sla;
    QString situation;
    QString effect;
    QString comment;

    friend bool operator==(const SlaException &, const SlaException &) = default;
};

template <> const RegisterDefinition<SlaException> &definitionOf<SlaException>();

} // namespace gapwright
