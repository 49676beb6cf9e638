// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// A small line without axes, with a dot at the last value.
struct Sparkline {
    QString name = {}; ///< for tip and describe()
    std::vector<std::optional<double>> values = {}; ///< in order of time; missing: a gap
    std::optional<double> minimum = {}, maximum = {}; ///< nothing: from the values
    int decimals = 1;
    QString key = {};
    std::optional<double> target = {}; ///< a dashed line across
};

void paintSparkline(QPainter &painter, QRectF frame, const Sparkline &line, const ChartTheme &theme,
                    Hits *hits = nullptr);
void drawSparkline(ChartCanvas &canvas, QRectF frame, const Sparkline &line);

} // namespace gapwright
