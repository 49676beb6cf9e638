// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <QStringList>

#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// Letters in rows and columns, as in a RACI matrix: names of columns read upwards, a few letters
/// stand on a ground of their own so that they are seen first.
struct LetterMatrix {
    struct Row {
        QString key = {};
        QString label = {};
        QString note = {}; ///< below the label
        std::vector<QStringList> cells = {}; ///< one per column, the letters of a cell
        bool isBroken = false; ///< marked with a sign before the label
    };
    QString title = {}; ///< for describe() only
    QStringList columns = {};
    std::vector<Row> rows = {};
    QStringList strong = {}; ///< letters on the accent
    QStringList plain = {}; ///< letters with an outline; all others are bare
    QString brokenWord = {}; ///< what the sign means
};

/// Rows that fit a height together with the names of the columns; at least one.
[[nodiscard]] int rowsWithin(const LetterMatrix &matrix, const ChartTheme &theme, qreal height);
[[nodiscard]] qreal naturalHeight(const LetterMatrix &matrix, const ChartTheme &theme);

/// A hit per row with its key.
void paintLetterMatrix(QPainter &painter, QRectF frame, const LetterMatrix &matrix,
                       const ChartTheme &theme, Hits *hits = nullptr);
void drawLetterMatrix(ChartCanvas &canvas, QRectF frame, const LetterMatrix &matrix);

/// Every row in words, for people who do not see it.
[[nodiscard]] QString describe(const LetterMatrix &matrix);

} // namespace gapwright
