// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/criticality.h"

namespace gapwright {

struct ConfigurationItem;
struct Customer;
struct Person;

enum class ServiceStatus {
    Proposed,
    Approved,
    InDevelopment,
    Live,
    ToBeRemoved,
    Removed,
    Transferred
};

/// A service of the portfolio (register R04, clauses 8.2.1 to 8.2.4). The catalogue shows the live
/// ones.
struct Service {
    Id<Service> id;
    QString code;
    QString name;
    QString description;
    ServiceStatus status = ServiceStatus::Proposed;
    bool inScope = true;
    Id<Person> owner;
    bool cataloguePublic = false;
    std::vector<Id<Customer>> customers;
    QString users;
    QString intendedOutcomes;
    QString value;
    Criticality criticality = Criticality::NotStated;
    QString agreedTerms;
    std::vector<Id<Service>> dependsOn;
    std::vector<Id<ConfigurationItem>> components;
    QString hours;
    QDate startDate;
    QDate endDate;
    QString comment;

    friend bool operator==(const Service &, const Service &) = default;
};

template <> std::span<const Choice> choicesOf<ServiceStatus>();
template <> const RegisterDefinition<Service> &definitionOf<Service>();

} // namespace gapwright
