// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// How an auditor grades a finding.
enum class FindingGrade {
    NotStated,
    MajorNonconformity,
    MinorNonconformity,
    OpportunityForImprovement,
    Observation,
    Strength
};

template <> std::span<const Choice> choicesOf<FindingGrade>();

} // namespace gapwright
