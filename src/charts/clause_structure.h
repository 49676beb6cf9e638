// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// How part 1 is built, as layers: situation and leadership on top, planning and support below
/// them, operation as the wide block with customers and suppliers at its sides, evaluation and
/// improvement at the bottom with an arrow back to planning. An own drawing.
struct ClauseStructure {
    struct Box {
        QString number; ///< "8.6", also the key of its hit
        QString title;
        QString tip = {}; ///< one sentence; may be empty
    };
    std::vector<Box> top; ///< 4 and 5
    std::vector<Box> middle; ///< 6 and 7
    Box operation; ///< 8
    std::vector<Box> groups; ///< within 8
    std::vector<Box> bottom; ///< 9 and 10
};

/// A hit per box, with the number as key.
void paintClauseStructure(QPainter &painter, QRectF frame, const ClauseStructure &structure,
                          const ChartTheme &theme, Hits *hits = nullptr);
void drawClauseStructure(ChartCanvas &canvas, QRectF frame, const ClauseStructure &structure);

/// The drawing in words, for people who do not see it.
[[nodiscard]] QString describe(const ClauseStructure &structure);

} // namespace gapwright
