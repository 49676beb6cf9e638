// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/criticality.h"

namespace gapwright {

struct ConfigurationItem;
struct Person;
struct Process;
struct Service;

enum class PartyType { NotStated, ExternalSupplier, InternalSupplier, CustomerActingAsSupplier };
enum class PartyStatus { Candidate, Active, BeingReplaced, Ended };

/// An external supplier, internal supplier or customer acting as supplier (register R10,
/// clauses 8.2.3 and 8.3.4).
struct OtherParty {
    Id<OtherParty> id;
    QString code;
    QString name;
    PartyType type = PartyType::NotStated;
    PartyStatus status = PartyStatus::Candidate;
    Id<Person> manager;
    Criticality criticality = Criticality::NotStated;
    std::vector<Id<Service>> services;
    std::vector<Id<ConfigurationItem>> components;
    std::vector<Id<Process>> processes;
    bool accessesInformation = false;
    QString selectionCriteria;
    QString controls;
    QString comment;

    friend bool operator==(const OtherParty &, const OtherParty &) = default;
};

template <> std::span<const Choice> choicesOf<PartyType>();
template <> std::span<const Choice> choicesOf<PartyStatus>();
template <> const RegisterDefinition<OtherParty> &definitionOf<OtherParty>();

} // namespace gapwright
