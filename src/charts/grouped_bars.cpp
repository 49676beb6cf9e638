// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/grouped_bars.h"

#include "charts/chart_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

struct GroupsPlan {
    LegendPlan legend;
    QRectF plot;
    double maximum = 1;
    double step = 1;
    std::vector<TextBlock> labels;
    TextStyle labelStyle;
};

double scaleEnd(const GroupedBars &bars)
{
    if (bars.maximum)
        return std::max(*bars.maximum, 1e-9);
    double highest = 0;
    for (const Series &series : bars.series)
        for (const auto &value : series.values)
            highest = std::max(highest, value.value_or(0));
    const double step = roundStep(highest, 5);
    return highest > 0 ? step * std::ceil(highest / step - 1e-9) : 1;
}

/// Long labels on up to three lines; when one of them is cut, the short labels of all.
std::vector<TextBlock> labelsOf(const ChartCanvas &canvas, const GroupedBars &bars,
                                const TextStyle &style, qreal width)
{
    for (const bool shortLabels : {false, true}) {
        std::vector<TextBlock> labels;
        for (const ChartAxis &category : bars.categories)
            labels.push_back(canvas.wrapped(shortLabels && !category.shortLabel.isEmpty()
                                                ? category.shortLabel
                                                : category.label,
                                            style, width, shortLabels ? 1 : 3));
        const bool cut = std::any_of(labels.begin(), labels.end(),
                                     [](const TextBlock &label) { return label.cut; });
        if (!cut || shortLabels)
            return labels;
    }
    return {};
}

GroupsPlan planGroups(const ChartCanvas &canvas, const QRectF &frame, const GroupedBars &bars)
{
    GroupsPlan plan;
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * 0.4, em * 0.4, -em * 0.4, -em * 0.4);
    plan.maximum = scaleEnd(bars);
    plan.step = roundStep(plan.maximum, 5);
    plan.legend = planLegend(canvas, legendOf(canvas.theme(), bars.series, false), inner.width());
    const int decimals = plan.step < 1 ? 1 : 0;
    const qreal numbers =
        canvas.textWidth(canvas.number(plan.maximum, decimals), canvas.small()) + em * 0.5;
    const qreal column = (inner.width() - numbers) / double(bars.categories.size());
    plan.labelStyle = canvas.normal();
    plan.labelStyle.scale = std::clamp(column / em / 2.6, 0.5, 0.9);
    plan.labels = labelsOf(canvas, bars, plan.labelStyle, column - em * 0.3);
    qreal labelHeight = 0;
    for (const TextBlock &label : plan.labels)
        labelHeight = std::max(labelHeight, label.size.height());
    plan.plot =
        inner.adjusted(numbers, em * 1.2, 0, -labelHeight - plan.legend.size.height() - em * 0.9);
    return plan;
}

void drawLevels(ChartCanvas &canvas, const GroupsPlan &plan)
{
    const int decimals = plan.step < 1 ? 1 : 0;
    for (double value = 0; value <= plan.maximum * 1.001; value += plan.step) {
        const qreal y = plan.plot.bottom() - plan.plot.height() * value / plan.maximum;
        canvas.line({plan.plot.left(), y}, {plan.plot.right(), y}, canvas.theme().grid);
        canvas.write(QRectF(plan.plot.left() - canvas.em() * 5.4, y - canvas.em(), canvas.em() * 5,
                            canvas.em() * 2),
                     canvas.number(value, decimals), canvas.small(),
                     Qt::AlignRight | Qt::AlignVCenter);
    }
}

void drawBar(ChartCanvas &canvas, const QRectF &box, const Series &series, const QString &figure)
{
    canvas.fill(box, canvas.seriesColour(series.style), patternOf(canvas.theme(), series.style));
    TextStyle style = canvas.small();
    style.scale = 0.75;
    const qreal width = canvas.textWidth(figure, style);
    if (width > box.width() * 1.15)
        return;
    canvas.write(QRectF(box.center().x() - width / 2 - 1, box.top() - canvas.em() * 1.05, width + 2,
                        canvas.em()),
                 figure, style, Qt::AlignCenter);
}

void drawCategory(ChartCanvas &canvas, const GroupsPlan &plan, const GroupedBars &bars,
                  std::size_t index)
{
    const ChartAxis &category = bars.categories[index];
    const QRectF &plot = plan.plot;
    const qreal column = plot.width() / double(bars.categories.size());
    const qreal left = plot.left() + column * double(index);
    const qreal slot = std::min(column * 0.8 / double(bars.series.size()), canvas.em() * 4);
    qreal x = left + (column - slot * double(bars.series.size())) / 2;
    for (const Series &series : bars.series) {
        const auto value = valueAt(series, index);
        const QString tip = category.label + QLatin1Char('\n')
            + figureText(series.name, value, bars.decimals, canvas.theme().locale);
        if (value) {
            const qreal height = plot.height() * std::clamp(*value / plan.maximum, 0.0, 1.0);
            const QRectF box(x, plot.bottom() - height, slot * 0.9, height);
            drawBar(canvas, box, series, canvas.number(*value, bars.decimals));
            canvas.hit(box.adjusted(0, std::min(0.0, height - canvas.em()), 0, 0), tip,
                       category.key);
        }
        x += slot;
    }
    canvas.write(
        QRectF(left, plot.bottom() + canvas.em() * 0.35, column, plan.labels[index].size.height()),
        plan.labels[index], plan.labelStyle, Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace

void drawGroupedBars(ChartCanvas &canvas, QRectF frame, const GroupedBars &bars)
{
    if (bars.categories.empty() || !hasValues(bars.series) || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const GroupsPlan plan = planGroups(canvas, frame, bars);
    drawLevels(canvas, plan);
    for (std::size_t i = 0; i < bars.categories.size(); ++i)
        drawCategory(canvas, plan, bars, i);
    drawLegend(canvas,
               {plan.plot.left(), frame.bottom() - canvas.em() * 0.4 - plan.legend.size.height()},
               plan.legend);
}

void paintGroupedBars(QPainter &painter, QRectF frame, const GroupedBars &bars,
                      const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawGroupedBars(canvas, frame, bars);
}

} // namespace gapwright
