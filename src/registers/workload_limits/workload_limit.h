// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct ServiceLevelAgreement;

/// Up to which load the targets of an agreement hold.
struct WorkloadLimit {
    Id<WorkloadLimit> id;
    Id<ServiceLevelAgreement> sla;
    QString subject;
    std::optional<Quantity> upperLimit;
    QString unit;
    QString window;
    QString consequence;
    QString comment;

    friend bool operator==(const WorkloadLimit &, const WorkloadLimit &) = default;
};

template <> const RegisterDefinition<WorkloadLimit> &definitionOf<WorkloadLimit>();

} // namespace gapwright
