// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Agreement;
struct Service;

enum class PartyKind {
    NotStated,
    Customer,
    User,
    Regulator,
    Owner,
    Employee,
    Supplier,
    InternalFunction,
    Society,
    Other
};
enum class PartyRequirementKind {
    NotStated,
    Service,
    Performance,
    Legal,
    Regulatory,
    Contractual,
    Climate,
    Other
};

/// What an interested party needs and expects (register R03, clause 4.2).
struct PartyRequirement {
    Id<PartyRequirement> id;
    QString code;
    QString party;
    PartyKind kind = PartyKind::NotStated;
    bool relevant = true;
    QString requirement;
    PartyRequirementKind requirementKind = PartyRequirementKind::NotStated;
    QString howMet;
    std::vector<Id<Service>> services;
    Id<Agreement> obligation;
    QDate reviewed;
    QString comment;

    friend bool operator==(const PartyRequirement &, const PartyRequirement &) = default;
};

template <> std::span<const Choice> choicesOf<PartyKind>();
template <> std::span<const Choice> choicesOf<PartyRequirementKind>();
template <> const RegisterDefinition<PartyRequirement> &definitionOf<PartyRequirement>();

} // namespace gapwright
