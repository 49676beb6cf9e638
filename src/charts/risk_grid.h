// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <QStringList>

#include <array>
#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Likelihood by impact in five steps each. Cells show how many there are and which; the lines
/// between the three bands are drawn, and each cell has its score, so that colour is not needed.
struct RiskGrid {
    static constexpr int steps = 5;
    struct Place {
        int likelihood = 0; ///< 1 to 5
        int impact = 0; ///< 1 to 5
    };
    struct Cell {
        QStringList names = {}; ///< short, such as codes
        QString tip = {}; ///< below "Likelihood 4, impact 3, score 12"
    };
    struct Move {
        Place from = {};
        Place to = {};
        int count = 1;
    };

    QString title = {}; ///< for describe() only
    std::array<std::array<Cell, steps>, steps> cells = {}; ///< [likelihood - 1][impact - 1]
    /// When there are any, cells show who leaves and who arrives instead of names.
    std::vector<Move> moves = {};
    int acceptance = 6; ///< scores up to this are in the lowest band
    int high = 15; ///< scores from this on are in the highest band
    bool isWish = false; ///< opportunities: high scores are good
    QStringList unplaced = {}; ///< names without a cell
    QString unplacedWord = {}; ///< "Not rated"
    Place selected = {}; ///< outlined
};

[[nodiscard]] qreal naturalHeight(const RiskGrid &grid, const ChartTheme &theme);

/// 25 hits, row by row from the highest likelihood, with keys "4/3" (likelihood/impact); then one
/// with key "unplaced" when there are names without a cell.
void paintRiskGrid(QPainter &painter, QRectF frame, const RiskGrid &grid, const ChartTheme &theme,
                   Hits *hits = nullptr);
void drawRiskGrid(ChartCanvas &canvas, QRectF frame, const RiskGrid &grid);

/// Every cell that holds something in words.
[[nodiscard]] QString describe(const RiskGrid &grid, const QLocale &locale = {});

} // namespace gapwright
