// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/tokens.h"

#include <QColor>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace gapwright {

/// What a chart looks like, apart from its figures. All colours are opaque.
struct ChartTheme {
    QColor ground; ///< painted behind the whole chart
    QColor band; ///< faint stripes and rings on the ground
    QColor text, muted;
    QColor grid; ///< grid lines and tracks
    QColor edge; ///< outlines that must be seen: 3:1 on the ground
    QColor accent; ///< progress, selection
    QColor done; ///< finished tasks and rings
    QColor alert; ///< overdue, the line of today
    QColor conforming, partial, notConforming, open; ///< fills of the conformity scale
    QList<QColor> series; ///< seven; each series differs by dash and marker too
    QList<QColor> capability; ///< four, low to high
    QColor inkDark, inkLight; ///< figures on fills

    QStringList families;
    qreal fontSize = 12; ///< in logical units of the painter: pixels on screen, points on paper
    bool hatch = false; ///< patterns on fills, for printing without colour
    QLocale locale; ///< of figures and dates
};

/// For the window: families of the screen, 12 px. Set `fontSize` for the zoom.
[[nodiscard]] ChartTheme chartThemeFor(const Tokens &tokens);

/// For paper and files: light, on white, families of print, 9 pt.
[[nodiscard]] ChartTheme printTheme();

} // namespace gapwright
