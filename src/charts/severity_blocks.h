// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Four blocks in a row, the first `level` of them full. The word stands beside them, not in them.
struct SeverityBlocks {
    int level = 0; ///< 0 none, 1 low, 2 medium, 3 high, 4 critical
    QString word = {}; ///< translated, for tip and describe()
    QString key = {};
};

/// The blocks start at the leading edge of the frame, centred in its height.
void paintSeverityBlocks(QPainter &painter, QRectF frame, const SeverityBlocks &blocks,
                         const ChartTheme &theme, Hits *hits = nullptr);
void drawSeverityBlocks(ChartCanvas &canvas, QRectF frame, const SeverityBlocks &blocks);

} // namespace gapwright
