// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/problem.h"

namespace gapwright {

struct StepData;

/// VR01 and VR31 of the newest assessment as problems at its results.
[[nodiscard]] std::vector<Problem> assessmentProblems(const StepData &data);

/// Every broken rule of the project: those of the registers and of the newest assessment. Errors
/// first, then warnings, then hints; inside a severity in the order of the rules.
[[nodiscard]] std::vector<Problem> allProblems(const StepData &data);

} // namespace gapwright
