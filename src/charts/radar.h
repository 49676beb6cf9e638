// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"
#include "charts/series.h"

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Figures on axes around a centre, for example capability now, target and baseline per process.
/// Above 16 axes, or where labels find no room, the short labels are shown; the caller then adds a
/// legend table. Fewer than three axes have no area and are drawn as bars.
struct Radar {
    QString title = {}; ///< for describe() only, not painted
    std::vector<ChartAxis> axes = {};
    std::vector<Series> series = {};
    int maximum = 5; ///< the scale is 0 to this, with a ring for each whole number
};

/// True when the axes are named by their short labels at this size, so that a legend table is
/// needed.
[[nodiscard]] bool usesShortLabels(const Radar &radar, QSizeF size, const ChartTheme &theme);

/// A hit per axis; the key is that of the axis. No axis or series: a sentence in the middle.
void paintRadar(QPainter &painter, QRectF frame, const Radar &radar, const ChartTheme &theme,
                Hits *hits = nullptr);

/// The same on a canvas, which keeps what it wrote where.
void drawRadar(ChartCanvas &canvas, QRectF frame, const Radar &radar);

} // namespace gapwright
