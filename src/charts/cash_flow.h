// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/series.h"

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Money over the years: bars for the net amount of each year, lines for sums so far.
struct CashFlow {
    QString title = {}; ///< for describe() only
    QString unit = {}; ///< currency, behind the figures; may be empty
    std::vector<ChartAxis> years = {};
    Series net = {}; ///< of the alternative that is looked at; one value per year
    std::vector<Series> sums = {}; ///< one per alternative, one value per year
};

/// A hit per bar and per point of a line; the key is that of the year.
void paintCashFlow(QPainter &painter, QRectF frame, const CashFlow &flow, const ChartTheme &theme,
                   Hits *hits = nullptr);
void drawCashFlow(ChartCanvas &canvas, QRectF frame, const CashFlow &flow);

/// Every figure in words: the accessible description, and the alternative text in reports.
[[nodiscard]] QString describe(const CashFlow &flow, const QLocale &locale = {});

} // namespace gapwright
