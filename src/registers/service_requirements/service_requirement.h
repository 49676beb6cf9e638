// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/doc_status.h"

namespace gapwright {

struct PartyRequirement;
struct Service;

enum class ServiceRequirementKind {
    NotStated,
    Functional,
    Level,
    Capacity,
    Availability,
    Continuity,
    Security,
    Financial,
    Legal,
    Other
};

/// A requirement that a service has to meet (register R05, clause 8.2.2).
struct ServiceRequirement {
    Id<ServiceRequirement> id;
    QString code;
    Id<Service> service;
    QString text;
    ServiceRequirementKind kind = ServiceRequirementKind::NotStated;
    Id<PartyRequirement> source;
    bool measurable = false;
    QString target;
    QDate approved;
    DocStatus status = DocStatus::Draft;
    QString comment;

    friend bool operator==(const ServiceRequirement &, const ServiceRequirement &) = default;
};

template <> std::span<const Choice> choicesOf<ServiceRequirementKind>();
template <> const RegisterDefinition<ServiceRequirement> &definitionOf<ServiceRequirement>();

} // namespace gapwright
