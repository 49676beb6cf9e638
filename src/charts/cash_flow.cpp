// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cash_flow.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

struct FlowPlan {
    LegendPlan legend;
    QRectF plot;
    double low = 0; ///< both ends of the scale, zero between them
    double high = 1;
    double step = 1;
    qreal column = 0; ///< width of a year

    [[nodiscard]] qreal yOf(double value) const
    {
        return plot.bottom() - plot.height() * (value - low) / (high - low);
    }
    [[nodiscard]] qreal xOf(std::size_t year) const
    {
        return plot.left() + column * (double(year) + 0.5);
    }
};

QString moneyOf(double value, const QString &unit, const QLocale &locale)
{
    const double whole = std::round(value);
    const QString figure = locale.toString(whole == 0 ? 0.0 : whole, 'f', 0);
    return unit.isEmpty() ? figure : figure + QChar(0xA0) + unit;
}

/// "250 k" and "1.2 M" where there is little room.
QString shortMoney(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    if (size >= 1e6)
        return QCoreApplication::translate("Charts", "%1 M", "millions")
            .arg(locale.toString(value / 1e6, 'g', 4));
    if (size >= 1e4)
        return QCoreApplication::translate("Charts", "%1 k", "thousands")
            .arg(locale.toString(value / 1e3, 'g', 4));
    return locale.toString(value, 'f', 0);
}

void widen(FlowPlan &plan, const Series &series)
{
    for (const auto &value : series.values) {
        plan.low = std::min(plan.low, value.value_or(0));
        plan.high = std::max(plan.high, value.value_or(0));
    }
}

std::vector<LegendEntry> entriesOf(const ChartCanvas &canvas, const CashFlow &flow)
{
    std::vector<LegendEntry> entries = legendOf(canvas.theme(), flow.sums, true);
    if (hasValues({flow.net}))
        entries.insert(entries.begin(),
                       {flow.net.name, {}, canvas.theme().grid, Pattern::None, true});
    return entries;
}

FlowPlan planFlow(const ChartCanvas &canvas, const QRectF &frame, const CashFlow &flow)
{
    FlowPlan plan;
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * 0.4, em * 0.6, -em * 0.4, -em * 0.4);
    plan.low = plan.high = 0;
    widen(plan, flow.net);
    for (const Series &series : flow.sums)
        widen(plan, series);
    plan.step = roundStep(plan.high - plan.low, inner.height() > em * 14 ? 7 : 4);
    plan.low = plan.step * std::floor(plan.low / plan.step + 1e-9);
    plan.high = plan.step * std::ceil(plan.high / plan.step - 1e-9);
    if (plan.high <= plan.low)
        plan.high = plan.low + 1;
    plan.legend = planLegend(canvas, entriesOf(canvas, flow), inner.width());
    qreal numbers = 0;
    for (double value = plan.low; value <= plan.high + plan.step / 2; value += plan.step)
        numbers = std::max(
            numbers, canvas.textWidth(shortMoney(value, canvas.theme().locale), canvas.small()));
    plan.plot = inner.adjusted(numbers + em * 0.8, 0, 0, -plan.legend.size.height() - em * 2.2);
    plan.column = plan.plot.width() / double(flow.years.size());
    return plan;
}

void drawScale(ChartCanvas &canvas, const FlowPlan &plan, const CashFlow &flow)
{
    const qreal em = canvas.em();
    for (double value = plan.low; value <= plan.high + plan.step / 2; value += plan.step) {
        const bool isZero = std::abs(value) < plan.step / 2;
        const qreal y = plan.yOf(value);
        canvas.line({plan.plot.left(), y}, {plan.plot.right(), y},
                    isZero ? canvas.theme().edge : canvas.theme().grid, isZero ? 0.12 : 0.07);
        canvas.write(QRectF(plan.plot.left() - em * 6.6, y - em, em * 6, em * 2),
                     shortMoney(isZero ? 0 : value, canvas.theme().locale), canvas.small(),
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    for (std::size_t year = 0; year < flow.years.size(); ++year) {
        const QString &label = flow.years[year].label;
        const bool fits = canvas.textWidth(label, canvas.normal()) < plan.column * 0.95;
        canvas.write(QRectF(plan.plot.left() + plan.column * double(year),
                            plan.plot.bottom() + em * 0.4, plan.column, em * 1.5),
                     fits || flow.years[year].shortLabel.isEmpty() ? label
                                                                   : flow.years[year].shortLabel,
                     canvas.small(), Qt::AlignCenter);
    }
}

QString tipOf(const ChartCanvas &canvas, const CashFlow &flow, std::size_t year,
              const Series &series, double value)
{
    return flow.years[year].label + QLatin1Char('\n') + series.name + QStringLiteral(": ")
        + moneyOf(value, flow.unit, canvas.theme().locale);
}

void drawBars(ChartCanvas &canvas, const FlowPlan &plan, const CashFlow &flow)
{
    const qreal width = std::min(plan.column * 0.5, canvas.em() * 5);
    for (std::size_t year = 0; year < flow.years.size(); ++year) {
        const auto value = valueAt(flow.net, year);
        if (!value)
            continue;
        const qreal zero = plan.yOf(0);
        const qreal end = plan.yOf(*value);
        const QRectF bar(plan.xOf(year) - width / 2, std::min(zero, end), width,
                         std::max(std::abs(zero - end), 1.0));
        canvas.fill(bar, canvas.theme().grid,
                    canvas.theme().hatch ? Pattern::Rising : Pattern::None);
        canvas.outline(bar, canvas.theme().edge, 0.06);
        canvas.hit(bar.adjusted(0, -canvas.em() * 0.4, 0, canvas.em() * 0.4),
                   tipOf(canvas, flow, year, flow.net, *value), flow.years[year].key);
    }
}

void drawSum(ChartCanvas &canvas, const FlowPlan &plan, const CashFlow &flow, const Series &series)
{
    QPolygonF run;
    for (std::size_t year = 0; year < flow.years.size(); ++year) {
        if (const auto value = valueAt(series, year))
            run << QPointF(plan.xOf(year), plan.yOf(*value));
    }
    if (run.size() > 1)
        canvas.seriesLine(run, series.style);
    const qreal reach = canvas.em() * 0.7;
    for (std::size_t year = 0; year < flow.years.size(); ++year) {
        const auto value = valueAt(series, year);
        if (!value)
            continue;
        const QPointF at(plan.xOf(year), plan.yOf(*value));
        canvas.seriesMarker(at, series.style, canvas.em() * 0.32);
        canvas.hit(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach),
                   tipOf(canvas, flow, year, series, *value), flow.years[year].key);
    }
}

} // namespace

void drawCashFlow(ChartCanvas &canvas, QRectF frame, const CashFlow &flow)
{
    if (flow.years.empty() || (!hasValues(flow.sums) && !hasValues({flow.net}))
        || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const FlowPlan plan = planFlow(canvas, frame, flow);
    drawScale(canvas, plan, flow);
    drawBars(canvas, plan, flow);
    for (auto series = flow.sums.rbegin(); series != flow.sums.rend(); ++series)
        drawSum(canvas, plan, flow, *series);
    drawLegend(canvas, {frame.left() + canvas.em() * 0.4, plan.plot.bottom() + canvas.em() * 2.2},
               plan.legend);
}

void paintCashFlow(QPainter &painter, QRectF frame, const CashFlow &flow, const ChartTheme &theme,
                   Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawCashFlow(canvas, frame, flow);
}

QString describe(const CashFlow &flow, const QLocale &locale)
{
    QStringList sentences;
    if (!flow.title.isEmpty())
        sentences << flow.title + QLatin1Char('.');
    for (std::size_t year = 0; year < flow.years.size(); ++year) {
        QStringList facts;
        const auto say = [&](const Series &series) {
            if (const auto value = valueAt(series, year))
                facts << series.name + QStringLiteral(": ") + moneyOf(*value, flow.unit, locale);
        };
        say(flow.net);
        for (const Series &series : flow.sums)
            say(series);
        if (!facts.isEmpty())
            sentences << QCoreApplication::translate("Charts", "%1: %2.", "subject: facts")
                             .arg(flow.years[year].label, facts.join(QStringLiteral("; ")));
    }
    if (sentences.isEmpty())
        sentences << nothingToShow();
    return sentences.join(QLatin1Char(' '));
}

} // namespace gapwright
