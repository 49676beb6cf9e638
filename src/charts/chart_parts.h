// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_canvas.h"

namespace gapwright {

/// One word of a legend, with a line and marker or with a filled box before it.
struct LegendEntry {
    QString text;
    std::optional<SeriesStyle> line; ///< nothing: a box of `fill`
    QColor fill = {};
    Pattern pattern = Pattern::None;
    bool outlined = false; ///< the box has an edge, for fills close to the ground
};

/// Where the entries of a legend stand, relative to its own top left corner.
struct LegendPlan {
    std::vector<LegendEntry> entries;
    std::vector<QRectF> boxes;
    QSizeF size;
};

/// Entries in rows as wide as `width`, or below each other.
[[nodiscard]] LegendPlan planLegend(const ChartCanvas &canvas, std::vector<LegendEntry> entries,
                                    qreal width, bool inColumn = false);
void drawLegend(ChartCanvas &canvas, QPointF topLeft, const LegendPlan &plan);

[[nodiscard]] std::vector<LegendEntry> legendOf(const ChartTheme &theme,
                                                const std::vector<Series> &series, bool asLines);

/// The pattern of a series' bars; none unless the theme asks for hatching.
[[nodiscard]] Pattern patternOf(const ChartTheme &theme, SeriesStyle style);

/// The sentence that stands for a chart without figures, in the middle of the frame.
void drawNothing(ChartCanvas &canvas, const QRectF &frame);
[[nodiscard]] QString nothingToShow();

/// A distance of 1, 2 or 5 times a power of ten that divides `range` into at most `parts` parts.
[[nodiscard]] double roundStep(double range, int parts);

/// The value at an index, or nothing where the series is too short.
[[nodiscard]] std::optional<double> valueAt(const Series &series, std::size_t index);
[[nodiscard]] bool hasValues(const std::vector<Series> &series);

/// "Now: 2.4", or "Now: no value".
[[nodiscard]] QString figureText(const QString &name, std::optional<double> value, int decimals,
                                 const QLocale &locale);

} // namespace gapwright
