// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/level15.h"

namespace gapwright {

struct Action;
struct OtherParty;
struct Person;
struct Service;

enum class RiskKind { Risk, Opportunity };
enum class RiskCategory {
    NotStated,
    Organization,
    UnmetServiceRequirements,
    OtherParties,
    ServiceAvailability,
    ServiceContinuity,
    InformationSecurity,
    Project,
    Compliance
};
enum class Treatment { NotStated, Avoid, Reduce, Share, Accept, Exploit, Enhance };

/// A risk or an opportunity (register R09, clauses 6.1, 8.7.1, 8.7.2 and 8.7.3.2).
struct Risk {
    Id<Risk> id;
    QString code;
    QString description;
    RiskKind kind = RiskKind::Risk;
    RiskCategory category = RiskCategory::NotStated;
    QString cause;
    QString effect;
    QString customerImpact;
    std::vector<Id<Service>> services;
    std::vector<Id<OtherParty>> parties;
    Level15 likelihood = Level15::NotStated;
    Level15 impact = Level15::NotStated;
    std::optional<int> score;
    std::optional<int> priority;
    Treatment treatment = Treatment::NotStated;
    std::vector<Id<Action>> actions;
    std::optional<int> residual;
    QString effectOfAction;
    bool accepted = false;
    QString acceptanceCriterion;
    Id<Person> acceptedBy;
    QDate acceptedOn;
    Id<Person> owner;
    QDate reviewed;
    QString comment;

    friend bool operator==(const Risk &, const Risk &) = default;
};

template <> std::span<const Choice> choicesOf<RiskKind>();
template <> std::span<const Choice> choicesOf<RiskCategory>();
template <> std::span<const Choice> choicesOf<Treatment>();
template <> const RegisterDefinition<Risk> &definitionOf<Risk>();

} // namespace gapwright
