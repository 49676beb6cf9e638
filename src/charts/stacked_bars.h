// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/hits.h"

#include <array>
#include <vector>

class QPainter;
class QRectF;

namespace gapwright {

class ChartCanvas;

/// The statuses of the conformity scale (scales, section 1). The last three are not scored and
/// neutral.
enum class BarPart {
    Conforming,
    Partial,
    NotConforming,
    NotYetOccurred,
    NotApplicable,
    Unassessed
};
inline constexpr std::size_t barPartCount = 6;

[[nodiscard]] QString wordOf(BarPart part); ///< "Not conforming", translated

/// How many items of each row have which status.
struct StackedBars {
    struct Row {
        QString key = {};
        QString label = {};
        std::array<int, barPartCount> counts{}; ///< indexed by BarPart
        [[nodiscard]] int count(BarPart part) const { return counts[std::size_t(part)]; }
        [[nodiscard]] int total() const;
    };
    QString title = {}; ///< for describe() only
    std::vector<Row> rows = {};
    /// Each bar has the full length. Else the lengths are the counts on a common scale, where a
    /// large clause 8 leaves the others unreadable. Full bars widen a part that is too narrow for
    /// its number.
    bool fullLength = true;
};

/// Height at which rows and legend have their natural size.
[[nodiscard]] qreal naturalHeight(const StackedBars &bars, const ChartTheme &theme);

/// A hit per part with key "row/part" ("8.6/notConforming"; see barPartCode) and per row label.
void paintStackedBars(QPainter &painter, QRectF frame, const StackedBars &bars,
                      const ChartTheme &theme, Hits *hits = nullptr);
void drawStackedBars(ChartCanvas &canvas, QRectF frame, const StackedBars &bars);

/// "conforming", "partial", "notConforming", "notYetOccurred", "notApplicable", "unassessed".
[[nodiscard]] QString barPartCode(BarPart part);

} // namespace gapwright
