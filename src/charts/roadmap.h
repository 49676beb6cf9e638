// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <QDate>

#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Steps as stops of a path from top to bottom, each with a ring of its progress, and beside them
/// the time they are planned for, with a line for today.
struct Roadmap {
    struct Stop {
        QString key = {};
        QString number = {}; ///< stands in the ring
        QString title = {};
        QString owner = {}; ///< may be empty
        QString status = {}; ///< one sentence, for the tip
        int percent = 0; ///< 0 to 100; 100 is done
        bool used = true; ///< false: shown faint, with a stroke instead of a percentage
        QDate start = {}, end = {}; ///< planned; both invalid: no dates
        QStringList waitsFor = {}; ///< numbers of stops whose result it needs
        QString group = {}; ///< stops of one group stand together below its name; empty: none
    };
    std::vector<Stop> stops = {};
    QDate today = {}; ///< invalid: no line
};

[[nodiscard]] qreal naturalHeight(const Roadmap &roadmap, const ChartTheme &theme);

/// A hit per stop over its whole row, with its key.
void paintRoadmap(QPainter &painter, QRectF frame, const Roadmap &roadmap, const ChartTheme &theme,
                  Hits *hits = nullptr);
void drawRoadmap(ChartCanvas &canvas, QRectF frame, const Roadmap &roadmap);

/// Every stop in a sentence, for people who do not see it.
[[nodiscard]] QString describe(const Roadmap &roadmap, const QLocale &locale = {});

} // namespace gapwright
