// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct Person;
struct Service;

enum class ChangeCategory { NotStated, Standard, Normal, Emergency, Major };
enum class ChangeRoute { NotStated, ChangeActivities, DesignAndTransition };
enum class ChangeCase {
    NotStated,
    NewService,
    ChangedService,
    Removal,
    TransferOut,
    TransferIn,
    Other
};
enum class ChangeDecision { Open, Approved, Rejected };
enum class ChangeResult { NotStated, Success, Failed, BackedOut };
enum class AcceptanceResult { NotChecked, Met, NotMet };

/// A change or transition, as a sample for audits or for a plan (register R31, clause 8.5).
struct ServiceChange {
    Id<ServiceChange> id;
    QString code;
    QString title;
    ChangeCategory category = ChangeCategory::NotStated;
    ChangeCase changeCase = ChangeCase::NotStated;
    ChangeRoute route = ChangeRoute::NotStated;
    std::vector<Id<Service>> services;
    QDate planned;
    QDate deployedOn;
    QString impactServices;
    QString impactCustomers;
    QString impactPoliciesPlans;
    QString impactCapacity;
    QString impactAvailability;
    QString impactContinuity;
    QString impactSecurity;
    QString impactOtherChanges;
    QString risk;
    QString benefit;
    QString feasibility;
    QString finance;
    ChangeDecision decision = ChangeDecision::Open;
    QString decisionReason;
    std::vector<Id<Person>> approvers;
    QString backOut;
    QString acceptanceCriteria;
    AcceptanceResult acceptance = AcceptanceResult::NotChecked;
    QString acceptanceDecision;
    bool baselineTaken = false;
    ChangeResult result = ChangeResult::NotStated;
    QString review;
    QString comment;

    friend bool operator==(const ServiceChange &, const ServiceChange &) = default;
};

template <> std::span<const Choice> choicesOf<ChangeCategory>();
template <> std::span<const Choice> choicesOf<ChangeRoute>();
template <> std::span<const Choice> choicesOf<ChangeCase>();
template <> std::span<const Choice> choicesOf<ChangeDecision>();
template <> std::span<const Choice> choicesOf<ChangeResult>();
template <> std::span<const Choice> choicesOf<AcceptanceResult>();
template <> const RegisterDefinition<ServiceChange> &definitionOf<ServiceChange>();

} // namespace gapwright
