// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// How many gaps lie at which impact and effort, in the four quadrants of the scales, section 5:
/// quick wins (impact 3 and more, effort 2 at most), major projects, fill-ins, reconsider.
struct QuadrantMatrix {
    struct Bubble {
        int impact = 1; ///< 1 to 5, upwards
        int effort = 1; ///< 1 to 5, away from the reading start
        int count = 0; ///< none is painted for 0
        QString key = {}; ///< empty: "impact/effort", for example "4/2"
        QString tip = {}; ///< further lines of the tip, for example the items; may be empty
    };
    QString title = {}; ///< for describe() only
    std::vector<Bubble> bubbles = {};
};

/// A hit per bubble.
void paintQuadrantMatrix(QPainter &painter, QRectF frame, const QuadrantMatrix &matrix,
                         const ChartTheme &theme, Hits *hits = nullptr);
void drawQuadrantMatrix(ChartCanvas &canvas, QRectF frame, const QuadrantMatrix &matrix);

} // namespace gapwright
