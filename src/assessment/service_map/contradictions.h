// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"

namespace gapwright {

struct RegisterData;

/// Where records contradict what ISO/IEC 20000-1 asks for, although each alone looks complete.
enum class Contradiction {
    ServiceWithoutAgreement, ///< VR04: neither an active SLA nor agreed terms
    TighterThanContract, ///< VR19: an SLA target tighter than the contract beneath it
    ProcessOwnership, ///< SM01, VR21: none or two accountable for a process or an activity
    ServiceWithoutPlan, ///< SM02 to SM04: no continuity, availability or capacity record
    PartyWithoutControls, ///< VR17: a party runs a process without controls
    KpiWithoutMeasurement ///< VR30: no measurement in the period
};
inline constexpr int contradictionKinds = 6;

struct FoundContradiction {
    Contradiction kind = Contradiction::ServiceWithoutAgreement;
    Problem problem = {};
    QString name = {}; ///< of the record, for lists
    /// Records of the map that it is about, such as the service and the supplier.
    QStringList touched = {};
};

/// The contradictions among broken rules, in the order of the kinds. The problems are those of
/// registerProblems() or a part of them.
[[nodiscard]] std::vector<FoundContradiction> contradictions(std::span<const Problem> problems,
                                                             const RegisterData &data);

/// A short name in the user's language: "No agreement with a customer".
[[nodiscard]] QString wordOf(Contradiction kind);

} // namespace gapwright
