// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

struct HeatPlan {
    QRectF cells;
    qreal columnWidth = 0, rowHeight = 0;
    std::vector<TextBlock> rows, columns;
    TextStyle rowStyle, columnStyle;
};

/// Colours at equal distances from low to high. Conformity passes a pale step between partial and
/// conforming, else the middle of the two would be a grey.
QList<QColor> stopsOf(const ChartTheme &theme, HeatScale scale)
{
    switch (scale) {
    case HeatScale::Capability:
        return theme.capability;
    case HeatScale::Conformity:
        return {theme.notConforming, mixed(theme.notConforming, theme.partial, 0.5), theme.partial,
                mixed(theme.inkLight, theme.conforming, 0.4), theme.conforming};
    }
    Q_UNREACHABLE();
}

QColor heatColour(const ChartTheme &theme, const HeatMap &map, double value)
{
    const QList<QColor> stops = stopsOf(theme, map.scale);
    const double range = map.maximum - map.minimum;
    const double share = range > 0 ? std::clamp((value - map.minimum) / range, 0.0, 1.0) : 0;
    const double place = share * double(stops.size() - 1);
    const auto lower = std::min(qsizetype(place), stops.size() - 2);
    return mixed(stops[lower], stops[lower + 1], place - double(lower));
}

std::optional<double> cellAt(const HeatMap &map, std::size_t row, std::size_t column)
{
    if (row >= map.cells.size() || column >= map.cells[row].size())
        return std::nullopt;
    return map.cells[row][column];
}

std::vector<TextBlock> headsOf(const ChartCanvas &canvas, const HeatMap &map,
                               const TextStyle &style, qreal width)
{
    std::vector<TextBlock> heads;
    for (const bool shortLabels : {false, true}) {
        heads.clear();
        for (const ChartAxis &column : map.columns)
            heads.push_back(canvas.wrapped(
                shortLabels && !column.shortLabel.isEmpty() ? column.shortLabel : column.label,
                style, width, 3));
        if (std::none_of(heads.begin(), heads.end(),
                         [](const TextBlock &head) { return head.cut; }))
            break;
    }
    return heads;
}

HeatPlan planHeat(const ChartCanvas &canvas, const QRectF &frame, const HeatMap &map)
{
    HeatPlan plan;
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * 0.4, em * 0.4, -em * 0.4, -em * 0.4);
    plan.rowStyle = canvas.normal();
    const qreal roughHeight = (inner.height() - em * 4) / double(map.rows.size());
    plan.rowStyle.scale = std::clamp(roughHeight / em / 1.3, 0.45, 0.95);
    const int lines = std::clamp(int(roughHeight / canvas.lineHeight(plan.rowStyle)), 1, 2);
    const qreal spare = inner.width() - em * 3.2 * double(map.columns.size());
    const qreal room = std::clamp(spare, inner.width() * 0.36, inner.width() * 0.5);
    qreal labels = 0, heads = 0;
    for (const ChartAxis &row : map.rows) {
        plan.rows.push_back(canvas.wrapped(row.label, plan.rowStyle, room, lines));
        labels = std::max(labels, plan.rows.back().size.width());
    }
    plan.columnWidth = (inner.width() - labels - em * 0.6) / double(map.columns.size());
    plan.columnStyle = canvas.normal();
    plan.columnStyle.scale = std::clamp(plan.columnWidth / em / 3, 0.5, 0.85);
    plan.columns = headsOf(canvas, map, plan.columnStyle, plan.columnWidth - em * 0.2);
    for (const TextBlock &head : plan.columns)
        heads = std::max(heads, head.size.height());
    plan.cells = inner.adjusted(labels + em * 0.6, heads + em * 0.3, 0, -em * 2.1);
    plan.rowHeight = plan.cells.height() / double(map.rows.size());
    return plan;
}

void drawCell(ChartCanvas &canvas, const QRectF &box, const HeatMap &map,
              std::optional<double> value)
{
    const qreal gap = canvas.em() * 0.06;
    const QRectF inside = box.adjusted(gap, gap, -gap, -gap);
    const qreal scale = std::min({0.85, box.height() / canvas.em() / 1.2});
    if (!value) {
        canvas.fill(inside, canvas.theme().band);
        canvas.outline(inside, canvas.theme().grid, 0.06);
        canvas.write(inside, QStringLiteral("–"), {canvas.theme().muted, scale}, Qt::AlignCenter);
        return;
    }
    const QColor colour = heatColour(canvas.theme(), map, *value);
    canvas.fill(inside, colour);
    const QString figure = canvas.number(*value, map.decimals);
    TextStyle style = canvas.inkStyle(colour, scale);
    const qreal width = canvas.textWidth(figure, style);
    if (width > inside.width())
        style.scale *= inside.width() / width * 0.95;
    canvas.write(inside.adjusted(-1, 0, 1, 0), figure, style, Qt::AlignCenter);
}

void drawRow(ChartCanvas &canvas, const HeatPlan &plan, const HeatMap &map, std::size_t row)
{
    const qreal top = plan.cells.top() + plan.rowHeight * double(row);
    const ChartAxis &axis = map.rows[row];
    const TextBlock &label = plan.rows[row];
    const QRectF place(plan.cells.left() - canvas.em() * 0.6 - label.size.width(), top,
                       label.size.width(), plan.rowHeight);
    canvas.write(place, label, plan.rowStyle, Qt::AlignRight | Qt::AlignVCenter);
    QStringList tip{axis.label};
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
        const QRectF box(plan.cells.left() + plan.columnWidth * double(column), top,
                         plan.columnWidth, plan.rowHeight);
        const auto value = cellAt(map, row, column);
        drawCell(canvas, box, map, value);
        const QString figure =
            figureText(map.columns[column].label, value, map.decimals, canvas.theme().locale);
        tip << figure;
        canvas.hit(box, axis.label + QLatin1Char('\n') + figure,
                   axis.key + QLatin1Char('/') + map.columns[column].key);
    }
    canvas.hit(place, tip.join(QLatin1Char('\n')), axis.key);
}

/// The colour scale in ten steps with its two ends, and what a dash means.
void drawHeatLegend(ChartCanvas &canvas, const QRectF &frame, const HeatPlan &plan,
                    const HeatMap &map)
{
    constexpr int steps = 10;
    const qreal em = canvas.em();
    const TextStyle style = canvas.small();
    const int decimals = std::floor(map.maximum) == map.maximum ? 0 : map.decimals;
    const QString low = canvas.number(map.minimum, decimals);
    const QString high = canvas.number(map.maximum, decimals)
        + (map.unit.isEmpty() ? QString() : QStringLiteral("  ") + map.unit);
    const QString dash = QCoreApplication::translate("Charts", "– no value");
    const qreal step = std::min(em * 9, plan.cells.width() * 0.4) / steps;
    const qreal wanted = canvas.textWidth(low, style) + canvas.textWidth(high, style)
        + canvas.textWidth(dash, style) + step * steps + em * 2.2 + 3;
    const qreal y = frame.bottom() - em * 1.7, end = frame.right() - em * 0.4;
    qreal x = std::max(frame.left() + em * 0.4, std::min(plan.cells.left(), end - wanted));
    const auto write = [&](const QString &text) {
        const qreal width = std::min(canvas.textWidth(text, style) + 1, end - x);
        if (width > em * 0.4)
            canvas.write(QRectF(x, y - em * 0.3, width, em * 1.35), text, style,
                         Qt::AlignLeft | Qt::AlignVCenter);
        x += std::max(0.0, width) + em * 0.4;
    };
    write(low);
    for (int i = 0; i < steps; ++i, x += step)
        canvas.fill(QRectF(x, y, step + 0.3, em * 0.75),
                    heatColour(canvas.theme(), map,
                               map.minimum + (map.maximum - map.minimum) * i / double(steps - 1)));
    x += em * 0.4;
    write(high);
    x += em * 0.8;
    write(dash);
}

} // namespace

qreal naturalHeight(const HeatMap &map, const ChartTheme &theme)
{
    return theme.fontSize * (1.75 * double(map.rows.size()) + 6);
}

void drawHeatMap(ChartCanvas &canvas, QRectF frame, const HeatMap &map)
{
    const bool hasValue = std::any_of(map.cells.begin(), map.cells.end(), [](const auto &row) {
        return std::any_of(row.begin(), row.end(), [](const auto &v) { return v.has_value(); });
    });
    if (!hasValue || map.rows.empty() || map.columns.empty() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const HeatPlan plan = planHeat(canvas, frame, map);
    for (std::size_t i = 0; i < map.columns.size(); ++i)
        canvas.write(QRectF(plan.cells.left() + plan.columnWidth * double(i), frame.top(),
                            plan.columnWidth, plan.cells.top() - frame.top() - canvas.em() * 0.25),
                     plan.columns[i], plan.columnStyle, Qt::AlignHCenter | Qt::AlignBottom);
    for (std::size_t row = 0; row < map.rows.size(); ++row)
        drawRow(canvas, plan, map, row);
    drawHeatLegend(canvas, frame, plan, map);
}

void paintHeatMap(QPainter &painter, QRectF frame, const HeatMap &map, const ChartTheme &theme,
                  Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawHeatMap(canvas, frame, map);
}

} // namespace gapwright
