// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/series.h"

#include <QDate>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

enum class TrendUnit { Percent, Level };

/// Figures over time, for example over the assessments. The x axis is true to time.
struct Trend {
    struct Point {
        QString key = {}; ///< given back in hits, for example the id of the assessment
        QDate date = {};
        QString name = {}; ///< of the assessment, for the tip; may be empty
        bool comparable = true; ///< with the point before; false leaves a gap in all lines
    };
    QString title = {}; ///< for describe() only
    std::vector<Point> points = {}; ///< in order of time
    std::vector<Series> series = {}; ///< one value per point
    TrendUnit unit = TrendUnit::Percent; ///< 0 to 100, or 0 to 5
};

/// A hit per value; the key is that of the point.
void paintTrend(QPainter &painter, QRectF frame, const Trend &trend, const ChartTheme &theme,
                Hits *hits = nullptr);
void drawTrend(ChartCanvas &canvas, QRectF frame, const Trend &trend);

} // namespace gapwright
