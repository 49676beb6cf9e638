// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/finding_grade.h"

namespace gapwright {

struct Action;
struct Person;

enum class NcSource {
    NotStated,
    InternalAudit,
    ExternalAudit,
    ManagementReview,
    Monitoring,
    Complaint,
    IncidentOrProblem,
    Supplier,
    Customer,
    Other
};
enum class NcStatus {
    Open,
    CauseAnalysed,
    ActionPlanned,
    ActionImplemented,
    EffectivenessReview,
    Closed,
    Reopened,
    Rejected
};
enum class EffectResult { NotStated, Effective, Partly, NotEffective };

/// A nonconformity and what was done about it (register R26, clause 10.1).
struct Nonconformity {
    Id<Nonconformity> id;
    QString code;
    QString statement;
    NcSource source = NcSource::NotStated;
    FindingGrade grade = FindingGrade::NotStated;
    QDate raisedOn;
    QString clauseOrRequirement;
    QString evidence;
    NcStatus status = NcStatus::Open;
    QString correction;
    QString consequence;
    QString cause;
    QString causeMethod;
    QString similarCases;
    std::vector<Id<Action>> actions;
    QDate effectReviewDate;
    EffectResult effectResult = EffectResult::NotStated;
    Id<Person> effectReviewer;
    QString smsChange;
    QString comment;

    friend bool operator==(const Nonconformity &, const Nonconformity &) = default;
};

template <> std::span<const Choice> choicesOf<NcSource>();
template <> std::span<const Choice> choicesOf<NcStatus>();
template <> std::span<const Choice> choicesOf<EffectResult>();
template <> const RegisterDefinition<Nonconformity> &definitionOf<Nonconformity>();

} // namespace gapwright
