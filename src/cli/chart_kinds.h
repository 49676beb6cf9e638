// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/gap_report_data.h"
#include "base/result.h"
#include "reports/blocks.h"

#include <QStringList>

namespace gapwright {

/// "radar", "capability", "conformity", "heatmap", "trend", "priority", "gantt".
[[nodiscard]] QStringList chartKinds();
/// One sentence about a kind.
[[nodiscard]] QString meaningOfChart(const QString &kind);

/// The figure of the full gap report that shows this kind. NotFound, with the reason, when there
/// are not the data for it, such as one assessment only for a trend.
Result<Figure> chartFigure(const QString &kind, const GapReportData &data);

} // namespace gapwright
