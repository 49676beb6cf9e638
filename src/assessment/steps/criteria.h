// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/verdict.h"

namespace gapwright {

struct StepData;

/// Decides one criterion from data. Pure.
using CriterionRule = CriterionVerdict (*)(const StepData &data);

/// One row of the table from the catalogue's criteria to what decides them.
struct CriterionEntry {
    const char *id; ///< "4-d1"
    CriterionRule rule;
};

// One part of the table per group of steps.
[[nodiscard]] std::span<const CriterionEntry> startCriteria(); ///< steps 1 and 2
[[nodiscard]] std::span<const CriterionEntry> gapCriteria(); ///< step 3
[[nodiscard]] std::span<const CriterionEntry> scopeCriteria(); ///< step 4
[[nodiscard]] std::span<const CriterionEntry> supportCriteria(); ///< step 5
[[nodiscard]] std::span<const CriterionEntry> designCriteria(); ///< step 6
[[nodiscard]] std::span<const CriterionEntry> rollOutCriteria(); ///< steps 7 and 8
[[nodiscard]] std::span<const CriterionEntry> operationCriteria(); ///< step 9
[[nodiscard]] std::span<const CriterionEntry> improvementCriteria(); ///< steps 10 and 13
[[nodiscard]] std::span<const CriterionEntry> checkCriteria(); ///< steps 11 and 12
[[nodiscard]] std::span<const CriterionEntry> certificationCriteria(); ///< S1, S2, SV, RC

/// What decides the criterion, or null when a person has to.
[[nodiscard]] CriterionRule ruleOf(const QString &criterion);
/// The whole table.
[[nodiscard]] std::vector<CriterionEntry> allCriteria();

} // namespace gapwright
