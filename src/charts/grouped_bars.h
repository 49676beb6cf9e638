// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/series.h"

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Upright bars of several series side by side.
struct GroupedBars {
    QString title = {}; ///< for describe() only
    std::vector<ChartAxis> categories = {};
    std::vector<Series> series = {};
    std::optional<double> maximum =
        {}; ///< end of the scale; nothing: a round number above the figures
    int decimals = 1; ///< of the figures above the bars
};

/// A hit per bar; the key is that of the category.
void paintGroupedBars(QPainter &painter, QRectF frame, const GroupedBars &bars,
                      const ChartTheme &theme, Hits *hits = nullptr);
void drawGroupedBars(ChartCanvas &canvas, QRectF frame, const GroupedBars &bars);

} // namespace gapwright
