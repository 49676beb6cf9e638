// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/capability_level.h"

namespace gapwright {

struct Document;
struct OtherParty;
struct PerformanceIndicator;
struct Person;

/// A process of the SMS (register R18, clauses 4.4 and 8.1).
struct Process {
    Id<Process> id;
    QString code;
    QString name;
    QString clause;
    Id<Person> owner;
    QString purpose;
    QString inputs;
    QString outputs;
    QString criteria;
    std::vector<Id<Process>> interfaces;
    Id<OtherParty> operatedBy;
    std::vector<Id<PerformanceIndicator>> kpis;
    std::vector<Id<Document>> documents;
    CapabilityLevel capability = CapabilityLevel::NotStated;
    QString comment;

    friend bool operator==(const Process &, const Process &) = default;
};

template <> const RegisterDefinition<Process> &definitionOf<Process>();

} // namespace gapwright
