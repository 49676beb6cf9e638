// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Service;

/// What a service needs of availability and capacity (register R33, clauses 8.7.1 and 8.4.3).
struct AvailabilityTarget {
    Id<AvailabilityTarget> id;
    Id<Service> service;
    QString requirement;
    std::optional<Percentage> targetPct;
    QString measurement;
    QString capacityHuman;
    QString capacityTechnical;
    QString capacityInformation;
    QString capacityFinancial;
    QString threshold;
    QString leadTime;
    QString forecast;
    QString comment;

    friend bool operator==(const AvailabilityTarget &, const AvailabilityTarget &) = default;
};

template <> const RegisterDefinition<AvailabilityTarget> &definitionOf<AvailabilityTarget>();

} // namespace gapwright
