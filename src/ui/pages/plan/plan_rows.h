// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/plan/project_plan.h"
#include "charts/plan_chart.h"

#include <QSet>

namespace gapwright {

class Workspace;

/// What of a plan is shown.
enum class PlanFilter { All, Unfinished, Critical };

/// The key of a step's row; those of other rows are the ids of their records.
[[nodiscard]] QString stepRowKey(const PlanLine &step);

/// The rows of the chart: steps with what belongs to them, without the rows of folded steps and
/// what the filter leaves out. Steps of which nothing is left are gone too.
[[nodiscard]] PlanChart planChartOf(const ProjectPlan &plan, const Workspace &workspace,
                                    const QSet<QString> &folded, PlanFilter filter, QDate today);

} // namespace gapwright
