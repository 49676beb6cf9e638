// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <optional>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// A ring filled clockwise from the top. At 100 % it is complete and holds a check mark.
struct ProgressRing {
    QString name = {}; ///< what makes progress, for tip and describe()
    std::optional<double> percent = {}; ///< 0 to 100; nothing: the empty track
    QString text = {}; ///< in the middle, for example a step's number; empty: the percentage
    QString key = {};
};

void paintProgressRing(QPainter &painter, QRectF frame, const ProgressRing &ring,
                       const ChartTheme &theme, Hits *hits = nullptr);
void drawProgressRing(ChartCanvas &canvas, QRectF frame, const ProgressRing &ring);

} // namespace gapwright
