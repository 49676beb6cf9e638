// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/gantt.h"
#include "charts/hits.h"

#include <QDate>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace gapwright {

class ChartCanvas;

/// A project plan on a time axis of a fixed scale: a window onto many rows, of which those in view
/// are painted. Gantt is the chart that fits a page; this one is worked in.
struct PlanChart {
    struct Row {
        QString key = {};
        QString name = {};
        QString owner = {}; ///< for the tip
        QDate start = {}; ///< invalid: only the end is known
        QDate end = {}; ///< last day; invalid with `start`: "no date"
        QDate baselineStart = {}, baselineEnd = {}; ///< of the approved plan; may be invalid
        std::optional<int> percent = {};
        TaskState state = TaskState::Open;
        bool isSummary = false; ///< a step: its bar reaches over the rows below it
        bool isFolded = false; ///< a summary whose rows are not shown
        bool isMilestone = false;
        bool isCritical = false;
        QString remark = {}; ///< what is wrong; marked with a sign, said in the tip
        std::vector<std::size_t> after = {}; ///< places of the rows it waits for
    };
    std::vector<Row> rows = {};
    QDate today = {};
    QDate from = {}; ///< left end of the time that can be scrolled to; invalid: no rows
    QDate to = {}; ///< right end
    qreal dayWidth = 6; ///< in units of the painter, like all lengths here
    qreal rowHeight = 30;
    qreal namesWidth = 240;
    QPointF scrolled = {}; ///< how far the window was moved over the time and down the rows
    int current = -1; ///< place of the row that is marked
    bool hasFocus = false; ///< the marked row gets a ring
};

/// Where the parts of a plan lie in a frame, left to right.
struct PlanGeometry {
    QRectF names; ///< below the head, over all rows in view
    QRectF axis; ///< the bars
    QRectF head; ///< over both
    QDate from;
    qreal dayWidth = 1;
    qreal rowHeight = 1;
    QPointF scrolled;

    [[nodiscard]] qreal xOf(const QDate &day) const;
    /// The day under an x of the axis, also beyond its ends.
    [[nodiscard]] QDate dayAt(qreal x) const;
    /// May lie out of view.
    [[nodiscard]] QRectF rowBox(std::size_t row) const;
    /// The row under a y, or -1 on the head and below the last of `count` rows.
    [[nodiscard]] int rowAt(qreal y, std::size_t count) const;
    /// The bar of a row; its diamond's box for a milestone; null without dates.
    [[nodiscard]] QRectF barOf(const PlanChart &chart, std::size_t row) const;
};

[[nodiscard]] PlanGeometry planGeometry(const PlanChart &chart, const QRectF &frame,
                                        const ChartTheme &theme);
/// Width of the whole time and height of all rows, for scroll bars.
[[nodiscard]] QSizeF planExtent(const PlanChart &chart);

/// A hit per row in view over its whole width; the key is that of the row. Nothing is painted
/// outside the frame but text that the caller's clip should cut at its right edge.
void paintPlanChart(QPainter &painter, QRectF frame, const PlanChart &chart,
                    const ChartTheme &theme, Hits *hits = nullptr);
void drawPlanChart(ChartCanvas &canvas, QRectF frame, const PlanChart &chart);

/// One row in words: name, dates, delay against the approved plan, progress, what is wrong.
[[nodiscard]] QString describe(const PlanChart::Row &row, const QLocale &locale = {});
/// Every row in words.
[[nodiscard]] QString describe(const PlanChart &chart, const QLocale &locale = {});

} // namespace gapwright
