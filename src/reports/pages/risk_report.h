// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/risks/risk_matrix.h"
#include "charts/risk_grid.h"
#include "reports/blocks.h"

namespace gapwright {

enum class RiskGridView { Inherent, Residual, Movement };

/// The risks as a chart. `isWish` when only opportunities are among them.
[[nodiscard]] RiskGrid riskGridOf(std::span<const PlacedRisk> risks, const RiskLimits &limits,
                                  RiskGridView view, bool isWish = false);

/// What a risk is called on a chart: its code, or the beginning of its description.
[[nodiscard]] QString shortNameOf(const PlacedRisk &risk);

/// Matrix before and after treatment, and the risks as a table. `organization` stands at the head.
[[nodiscard]] Blocks riskMatrixBlocks(std::span<const PlacedRisk> risks, const RiskLimits &limits,
                                      std::span<const Person> people, const QString &organization);

} // namespace gapwright
