// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/series.h"

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Which colours: the two scales never share one.
enum class HeatScale { Capability, Conformity };

/// Figures in rows and columns, with the figure in each cell.
struct HeatMap {
    QString title = {}; ///< for describe() only
    std::vector<ChartAxis> rows = {};
    std::vector<ChartAxis> columns = {};
    std::vector<std::vector<std::optional<double>>> cells =
        {}; ///< [row][column]; missing: no value
    HeatScale scale = HeatScale::Capability;
    double minimum = 0;
    double maximum = 5;
    int decimals = 1;
    QString unit = {}; ///< beside the colour scale: "Capability level", "% conformity"
};

[[nodiscard]] qreal naturalHeight(const HeatMap &map, const ChartTheme &theme);

/// A hit per cell with key "row/column", and one per row label with the key of the row.
void paintHeatMap(QPainter &painter, QRectF frame, const HeatMap &map, const ChartTheme &theme,
                  Hits *hits = nullptr);
void drawHeatMap(ChartCanvas &canvas, QRectF frame, const HeatMap &map);

} // namespace gapwright
