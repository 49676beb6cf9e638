// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/level15.h"

namespace gapwright {

struct Action;
struct Objective;

enum class ImprovementDecision { NotStated, Approved, Rejected, Deferred };
enum class ResultVsTarget { NotStated, Reached, Partly, Missed };
enum class ImprovementStatus {
    Proposed,
    Evaluated,
    Approved,
    Rejected,
    Planned,
    InProgress,
    Implemented,
    Measured,
    Closed
};

/// An opportunity for improvement and its way (register R27, clause 10.2).
struct Improvement {
    Id<Improvement> id;
    QString code;
    QString description;
    QString source;
    ImprovementStatus status = ImprovementStatus::Proposed;
    std::vector<Id<Objective>> objectiveLink;
    Level15 scoreObjectiveFit = Level15::NotStated;
    Level15 scoreBenefit = Level15::NotStated;
    Level15 scoreEffort = Level15::NotStated;
    Level15 scoreRisk = Level15::NotStated;
    ImprovementDecision decision = ImprovementDecision::NotStated;
    QString decidedBy;
    QString targetMeasure;
    std::optional<Quantity> baseline;
    std::optional<Quantity> targetValue;
    std::vector<Id<Action>> actions;
    std::optional<Quantity> result;
    ResultVsTarget resultVsTarget = ResultVsTarget::NotStated;
    QDate reported;
    QString comment;

    friend bool operator==(const Improvement &, const Improvement &) = default;
};

template <> std::span<const Choice> choicesOf<ImprovementDecision>();
template <> std::span<const Choice> choicesOf<ResultVsTarget>();
template <> std::span<const Choice> choicesOf<ImprovementStatus>();
template <> const RegisterDefinition<Improvement> &definitionOf<Improvement>();

} // namespace gapwright
