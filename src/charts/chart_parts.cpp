// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

constexpr qreal legendScale = 0.9;

qreal swatchWidth(const LegendEntry &entry, qreal em)
{
    return em * (entry.line ? 2.3 : 0.9);
}

} // namespace

LegendPlan planLegend(const ChartCanvas &canvas, std::vector<LegendEntry> entries, qreal width,
                      bool inColumn)
{
    const TextStyle style{canvas.theme().text, legendScale};
    const qreal em = canvas.em(), height = em * 1.5, gap = em * 1.2;
    LegendPlan plan;
    qreal x = 0, y = 0;
    for (const LegendEntry &entry : entries) {
        const qreal wanted =
            swatchWidth(entry, em) + em * 0.45 + canvas.textWidth(entry.text, style) + 1;
        const qreal w = std::min(wanted, width);
        if (x > 0 && (inColumn || x + w > width)) {
            x = 0;
            y += height;
        }
        plan.boxes.emplace_back(x, y, w, height);
        plan.size = {std::max(plan.size.width(), x + w), y + height};
        x += w + gap;
    }
    plan.entries = std::move(entries);
    return plan;
}

void drawLegend(ChartCanvas &canvas, QPointF topLeft, const LegendPlan &plan)
{
    const TextStyle style{canvas.theme().text, legendScale};
    const qreal em = canvas.em();
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
        const LegendEntry &entry = plan.entries[i];
        const QRectF box = plan.boxes[i].translated(topLeft);
        const qreal swatch = swatchWidth(entry, em), middle = box.center().y();
        if (entry.line) {
            canvas.seriesLine(QPolygonF{{box.left(), middle}, {box.left() + swatch, middle}},
                              *entry.line);
            canvas.seriesMarker({box.left() + swatch / 2, middle}, *entry.line, em * 0.3);
        } else {
            const QRectF square(box.left(), middle - em * 0.4, em * 0.8, em * 0.8);
            canvas.fill(square, entry.fill, entry.pattern);
            if (entry.outlined)
                canvas.outline(square, canvas.theme().edge, 0.08);
        }
        canvas.write(box.adjusted(swatch + em * 0.45, 0, 0, 0), entry.text, style,
                     Qt::AlignLeft | Qt::AlignVCenter);
    }
}

Pattern patternOf(const ChartTheme &theme, SeriesStyle style)
{
    static constexpr Pattern patterns[] = {Pattern::None,    Pattern::Rising, Pattern::Dots,
                                           Pattern::Falling, Pattern::Level,  Pattern::Crossed,
                                           Pattern::Rising};
    return theme.hatch ? patterns[std::size_t(style)] : Pattern::None;
}

std::vector<LegendEntry> legendOf(const ChartTheme &theme, const std::vector<Series> &series,
                                  bool asLines)
{
    std::vector<LegendEntry> entries;
    for (const Series &s : series) {
        LegendEntry entry{s.name, {}, theme.series.value(int(s.style)), patternOf(theme, s.style)};
        if (asLines)
            entry.line = s.style;
        entries.push_back(entry);
    }
    return entries;
}

QString nothingToShow()
{
    return QCoreApplication::translate("Charts", "No figures yet.");
}

void drawNothing(ChartCanvas &canvas, const QRectF &frame)
{
    const TextStyle style{canvas.theme().muted};
    canvas.write(frame, canvas.wrapped(nothingToShow(), style, frame.width(), 3), style,
                 Qt::AlignCenter);
}

double roundStep(double range, int parts)
{
    if (range <= 0 || parts < 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(range / parts)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (range / (factor * power) <= parts + 1e-9)
            return factor * power;
    return 10 * power;
}

std::optional<double> valueAt(const Series &series, std::size_t index)
{
    return index < series.values.size() ? series.values[index] : std::nullopt;
}

bool hasValues(const std::vector<Series> &series)
{
    return std::any_of(series.begin(), series.end(), [](const Series &s) {
        return std::any_of(s.values.begin(), s.values.end(),
                           [](const auto &value) { return value.has_value(); });
    });
}

QString figureText(const QString &name, std::optional<double> value, int decimals,
                   const QLocale &locale)
{
    const QString figure = value ? locale.toString(*value, 'f', decimals)
                                 : QCoreApplication::translate("Charts", "no value");
    return QCoreApplication::translate("Charts", "%1: %2", "name: figure").arg(name, figure);
}

} // namespace gapwright
