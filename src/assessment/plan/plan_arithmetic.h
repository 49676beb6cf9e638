// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/arithmetic.h"
#include "assessment/plan/project_plan.h"

namespace gapwright {

/// Mean and P80 from three-point estimates, step by step.
[[nodiscard]] Arithmetic effortArithmetic(const ProjectPlan &plan);
/// Labour by step, and contingency.
[[nodiscard]] Arithmetic costArithmetic(const ProjectPlan &plan);
/// The critical path with slack, and what the end is compared with.
[[nodiscard]] Arithmetic endArithmetic(const ProjectPlan &plan);
/// What is done, by effort.
[[nodiscard]] Arithmetic progressArithmetic(const ProjectPlan &plan);

} // namespace gapwright
