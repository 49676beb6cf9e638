// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/target_direction.h"

namespace gapwright {

struct Service;
struct ServiceLevelAgreement;
struct ServiceRequirement;

/// One target of a service level agreement.
struct SlaTarget {
    Id<SlaTarget> id;
    Id<ServiceLevelAgreement> sla;
    QString measure;
    Id<Service> service;
    std::optional<Quantity> value;
    QString unit;
    QString window;
    TargetDirection direction = TargetDirection::NotStated;
    Id<ServiceRequirement> requirement;
    QString comment;

    friend bool operator==(const SlaTarget &, const SlaTarget &) = default;
};

template <> const RegisterDefinition<SlaTarget> &definitionOf<SlaTarget>();

} // namespace gapwright
