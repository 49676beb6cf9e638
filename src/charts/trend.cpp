// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trend.h"

#include "charts/chart_parts.h"

#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

/// What stands at the end of a line: its name and last figure.
struct EndLabel {
    TextBlock block;
    SeriesStyle style = SeriesStyle::Now;
    QPointF point; ///< the last value
    qreal middle = 0; ///< where the label stands, moved so that labels keep apart
};

struct TrendPlan {
    QRectF plot;
    double maximum = 100;
    int decimals = 0;
    QDate from;
    qreal days = 0;
    std::vector<EndLabel> ends;
    TextStyle endStyle;

    [[nodiscard]] QPointF at(const QDate &date, double value) const
    {
        const qreal share = days > 0 ? qreal(from.daysTo(date)) / days : 0.5;
        return {plot.left() + plot.width() * share,
                plot.bottom() - plot.height() * std::clamp(value / maximum, 0.0, 1.0)};
    }
};

std::optional<std::size_t> lastValue(const Trend &trend, const Series &series)
{
    for (std::size_t i = trend.points.size(); i-- > 0;)
        if (valueAt(series, i))
            return i;
    return std::nullopt;
}

QString figureOf(const ChartCanvas &canvas, const Trend &trend, double value)
{
    const QString figure = canvas.number(value, 1);
    return trend.unit == TrendUnit::Percent ? figure + QChar(0xA0) + canvas.theme().locale.percent()
                                            : figure;
}

/// Moves labels up and down until each has its line, in the order of their values.
void keepApart(std::vector<EndLabel> &ends, const QRectF &plot, qreal height)
{
    std::sort(ends.begin(), ends.end(),
              [](const EndLabel &a, const EndLabel &b) { return a.point.y() < b.point.y(); });
    qreal above = plot.top() - height;
    for (EndLabel &end : ends) {
        end.middle = std::max(end.point.y(), above + height);
        above = end.middle;
    }
    qreal below = plot.bottom() + height;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->middle = std::min(end->middle, below - height);
        below = end->middle;
    }
}

TrendPlan planTrend(const ChartCanvas &canvas, const QRectF &frame, const Trend &trend)
{
    TrendPlan plan;
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * 0.4, em * 0.9, -em * 0.4, -em * 0.4);
    plan.maximum = trend.unit == TrendUnit::Percent ? 100 : 5;
    plan.from = trend.points.front().date;
    plan.days = qreal(plan.from.daysTo(trend.points.back().date));
    plan.endStyle = {canvas.theme().text, 0.88};
    qreal widest = 0;
    for (const Series &series : trend.series) {
        const auto last = lastValue(trend, series);
        if (!last)
            continue;
        const QString figure = figureOf(canvas, trend, *valueAt(series, *last));
        const QString text = trend.series.size() > 1 ? series.name + QChar(0xA0) + figure : figure;
        EndLabel end{
            canvas.wrapped(text, plan.endStyle, inner.width() * 0.28, 2), series.style, {}};
        widest = std::max(widest, end.block.size.width());
        plan.ends.push_back(end);
    }
    const QString top = trend.unit == TrendUnit::Percent
        ? canvas.number(100, 0) + QChar(0xA0) + canvas.theme().locale.percent()
        : canvas.number(5, 0);
    plan.plot = inner.adjusted(canvas.textWidth(top, canvas.small()) + em * 0.9, 0,
                               -widest - em * 2.4, -em * 1.8);
    qreal tallest = 0;
    std::size_t next = 0;
    for (const Series &series : trend.series)
        if (const auto last = lastValue(trend, series)) {
            EndLabel &end = plan.ends[next++];
            end.point = plan.at(trend.points[*last].date, *valueAt(series, *last));
            tallest = std::max(tallest, end.block.size.height());
        }
    keepApart(plan.ends, plan.plot, tallest);
    return plan;
}

void drawLevels(ChartCanvas &canvas, const TrendPlan &plan, const Trend &trend)
{
    const bool percent = trend.unit == TrendUnit::Percent;
    const int parts = plan.plot.height() > canvas.em() * 9 ? 5 : 2;
    const double step = percent ? 100.0 / parts : (parts == 5 ? 1 : 2.5);
    for (double value = 0; value <= plan.maximum; value += step) {
        const qreal y = plan.at(plan.from, value).y();
        canvas.line({plan.plot.left(), y}, {plan.plot.right(), y}, canvas.theme().grid);
        const QString text = canvas.number(value, step == 2.5 ? 1 : 0);
        canvas.write(QRectF(plan.plot.left() - canvas.em() * 5.5, y - canvas.em(), canvas.em() * 5,
                            canvas.em() * 2),
                     percent ? text + QChar(0xA0) + canvas.theme().locale.percent() : text,
                     canvas.small(), Qt::AlignRight | Qt::AlignVCenter);
    }
}

/// Dates below their points; where two would touch, the later of both ends is kept.
void drawDates(ChartCanvas &canvas, const QRectF &frame, const TrendPlan &plan, const Trend &trend)
{
    const qreal em = canvas.em();
    const qreal y = plan.plot.bottom() + em * 0.35;
    const auto boxOf = [&](std::size_t i, const QString &text) {
        const qreal width = canvas.textWidth(text, canvas.small()) + 1;
        const qreal x = plan.at(trend.points[i].date, 0).x();
        return QRectF(std::max(frame.left(), x - width / 2), y, width, em * 1.3);
    };
    std::vector<QRectF> taken;
    const auto place = [&](std::size_t i) {
        const QString text = canvas.theme().locale.toString(
            trend.points[i].date, canvas.theme().locale.dateFormat(QLocale::ShortFormat));
        const QRectF box = boxOf(i, text);
        const QRectF wide = box.adjusted(-em * 0.3, 0, em * 0.3, 0);
        if (std::any_of(taken.begin(), taken.end(),
                        [&wide](const QRectF &other) { return other.intersects(wide); }))
            return;
        taken.push_back(box);
        canvas.write(box, text, canvas.small(), Qt::AlignCenter);
    };
    place(trend.points.size() - 1);
    for (std::size_t i = 0; i + 1 < trend.points.size(); ++i)
        place(i);
}

void drawGaps(ChartCanvas &canvas, const TrendPlan &plan, const Trend &trend)
{
    for (std::size_t i = 1; i < trend.points.size(); ++i) {
        if (trend.points[i].comparable)
            continue;
        const qreal x =
            (plan.at(trend.points[i - 1].date, 0).x() + plan.at(trend.points[i].date, 0).x()) / 2;
        canvas.dashed({x, plan.plot.top()}, {x, plan.plot.bottom()}, canvas.theme().edge, 0.07);
    }
}

void drawSeries(ChartCanvas &canvas, const TrendPlan &plan, const Trend &trend,
                const Series &series)
{
    QPolygonF run, all;
    const auto finish = [&] {
        if (run.size() > 1)
            canvas.seriesLine(run, series.style);
        all += run;
        run.clear();
    };
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        const Trend::Point &point = trend.points[i];
        const auto value = valueAt(series, i);
        if (!value || !point.comparable)
            finish();
        if (value)
            run << plan.at(point.date, *value);
    }
    finish();
    const qreal radius = std::clamp(plan.plot.width() / qreal(trend.points.size()) * 0.25,
                                    canvas.em() * 0.12, canvas.em() * 0.32);
    for (const QPointF &point : all)
        canvas.seriesMarker(point, series.style, radius);
}

void drawEnds(ChartCanvas &canvas, const TrendPlan &plan)
{
    const qreal em = canvas.em();
    for (const EndLabel &end : plan.ends) {
        const QPointF mark(plan.plot.right() + em * 1.5, end.middle);
        canvas.line(end.point + QPointF(em * 0.45, 0), mark, canvas.theme().edge, 0.05);
        canvas.seriesMarker(mark, end.style, em * 0.3);
        canvas.write(QRectF(mark.x() + em * 0.6, end.middle - end.block.size.height() / 2,
                            end.block.size.width() + 1, end.block.size.height()),
                     end.block, plan.endStyle, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void addHits(ChartCanvas &canvas, const TrendPlan &plan, const Trend &trend)
{
    const qreal reach = canvas.em() * 0.7;
    for (const Series &series : trend.series) {
        for (std::size_t i = 0; i < trend.points.size(); ++i) {
            const auto value = valueAt(series, i);
            if (!value)
                continue;
            const Trend::Point &point = trend.points[i];
            QStringList tip;
            if (!point.name.isEmpty())
                tip << point.name;
            tip << canvas.theme().locale.toString(point.date, QLocale::ShortFormat)
                << series.name + QStringLiteral(": ") + figureOf(canvas, trend, *value);
            const QPointF at = plan.at(point.date, *value);
            canvas.hit(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach),
                       tip.join(QLatin1Char('\n')), point.key);
        }
    }
}

} // namespace

void drawTrend(ChartCanvas &canvas, QRectF frame, const Trend &trend)
{
    if (trend.points.empty() || !hasValues(trend.series) || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const TrendPlan plan = planTrend(canvas, frame, trend);
    drawLevels(canvas, plan, trend);
    drawGaps(canvas, plan, trend);
    drawDates(canvas, frame, plan, trend);
    for (auto series = trend.series.rbegin(); series != trend.series.rend(); ++series)
        drawSeries(canvas, plan, trend, *series);
    drawEnds(canvas, plan);
    addHits(canvas, plan, trend);
}

void paintTrend(QPainter &painter, QRectF frame, const Trend &trend, const ChartTheme &theme,
                Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawTrend(canvas, frame, trend);
}

} // namespace gapwright
