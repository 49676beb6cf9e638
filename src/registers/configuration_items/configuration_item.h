// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/criticality.h"

namespace gapwright {

struct CiType;
struct OtherParty;
struct Person;
struct Service;

enum class CiStatus { Planned, Ordered, InBuild, InTest, Live, InMaintenance, Retired, Disposed };

/// A component of services that is controlled, or an asset (register R08, clauses 8.2.5 and 8.2.6).
struct ConfigurationItem {
    Id<ConfigurationItem> id;
    QString uniqueName;
    Id<CiType> type;
    QString description;
    bool isService = false;
    Id<Service> service;
    CiStatus status = CiStatus::Planned;
    Criticality criticality = Criticality::NotStated;
    Id<Person> owner;
    QString location;
    Id<OtherParty> supplier;
    QDate lastVerified;
    bool asset = false;
    std::optional<Money> assetValue;
    QString licenceName;
    std::optional<int> licenceCount;
    std::optional<int> licenceUsed;
    QDate licenceExpires;
    QString comment;

    friend bool operator==(const ConfigurationItem &, const ConfigurationItem &) = default;
};

template <> std::span<const Choice> choicesOf<CiStatus>();
template <> const RegisterDefinition<ConfigurationItem> &definitionOf<ConfigurationItem>();

} // namespace gapwright
