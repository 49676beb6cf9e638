// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/kpis/kpi_standing.h"
#include "charts/sparkline.h"
#include "ui/kit/pill.h"

namespace gapwright {

/// The latest value against the target, as a word and an icon.
[[nodiscard]] PillLook pillOf(const KpiStanding &standing);
/// "getting better"; empty while unknown.
[[nodiscard]] QString wordOf(KpiTrend trend);
[[nodiscard]] PillLook pillOf(KpiDue due);
/// "93 %", "3.5 h"; empty without a value.
[[nodiscard]] QString figureText(const std::optional<Quantity> &value, const QString &unit);
/// "at least 92 %", "at most 40 tickets", "about 5 h".
[[nodiscard]] QString targetText(const PerformanceIndicator &kpi);
/// The values over time, with the target across.
[[nodiscard]] Sparkline sparklineOf(const PerformanceIndicator &kpi, const KpiStanding &standing);

} // namespace gapwright
