// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sparkline.h"

#include "charts/chart_parts.h"
#include "charts/chart_text.h"

#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

struct Range {
    double low = 0, high = 1;
};

Range rangeOf(const Sparkline &line)
{
    std::optional<Range> seen;
    for (const auto &value : line.values)
        if (value)
            seen = seen ? Range{std::min(seen->low, *value), std::max(seen->high, *value)}
                        : Range{*value, *value};
    if (seen && line.target)
        seen = Range{std::min(seen->low, *line.target), std::max(seen->high, *line.target)};
    Range range = seen.value_or(Range{});
    range.low = line.minimum.value_or(range.low);
    range.high = line.maximum.value_or(range.high);
    if (range.high <= range.low) // a level line stands in the middle
        range = {range.low - 1, range.low + 1};
    return range;
}

} // namespace

void drawSparkline(ChartCanvas &canvas, QRectF frame, const Sparkline &line)
{
    const bool hasValue = std::any_of(line.values.begin(), line.values.end(),
                                      [](const auto &value) { return value.has_value(); });
    if (frame.isEmpty() || !hasValue)
        return;
    const qreal dot = std::min(canvas.em() * 0.28, frame.height() * 0.15);
    const QRectF plot = frame.adjusted(dot * 1.5, dot * 1.5, -dot * 1.5, -dot * 1.5);
    const Range range = rangeOf(line);
    const double last = std::max(1.0, double(line.values.size()) - 1);
    const auto levelOf = [&](double value) {
        const double share = std::clamp((value - range.low) / (range.high - range.low), 0.0, 1.0);
        return plot.bottom() - plot.height() * share;
    };
    if (line.target)
        canvas.dashed({plot.left(), levelOf(*line.target)}, {plot.right(), levelOf(*line.target)},
                      canvas.theme().muted, 0.07);
    QPolygonF run;
    QPointF end;
    const auto finish = [&] {
        if (run.size() > 1)
            canvas.seriesLine(run, SeriesStyle::Now);
        else if (run.size() == 1)
            canvas.disc(run.front(), dot * 0.6, canvas.seriesColour(SeriesStyle::Now));
        run.clear();
    };
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        if (!line.values[i]) {
            finish();
            continue;
        }
        end = {plot.left() + plot.width() * double(i) / last, levelOf(*line.values[i])};
        run << end;
    }
    finish();
    canvas.disc(end, dot, canvas.seriesColour(SeriesStyle::Now));
    canvas.hit(frame, describe(line, canvas.theme().locale), line.key);
}

void paintSparkline(QPainter &painter, QRectF frame, const Sparkline &line, const ChartTheme &theme,
                    Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawSparkline(canvas, frame, line);
}

} // namespace gapwright
