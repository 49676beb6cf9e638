// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plan_chart.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace gapwright {

namespace {

constexpr qreal weekendsFrom = 2.5; ///< narrower days are not shaded
constexpr qreal daysFrom = 14; ///< narrower days have no number

QDate firstDayOf(const PlanChart::Row &row)
{
    return row.start.isValid() && !row.isMilestone ? row.start : row.end;
}

QDate lastDayOf(const PlanChart::Row &row)
{
    return row.end.isValid() ? row.end : row.start;
}

QColor colourOf(const ChartTheme &theme, const PlanChart::Row &row)
{
    return row.isSummary ? theme.muted : colourOf(theme, row.state);
}

/// Rows of which at least a part is in view.
std::pair<std::size_t, std::size_t> rowsInView(const PlanChart &chart, const PlanGeometry &place)
{
    const qreal first = std::floor(place.scrolled.y() / place.rowHeight);
    const qreal last = std::ceil((place.scrolled.y() + place.axis.height()) / place.rowHeight);
    const auto bounded = [&](qreal row) {
        return std::size_t(std::clamp(row, 0.0, double(chart.rows.size())));
    };
    return {bounded(first), bounded(last)};
}

/// What a painting shares among its parts.
struct PlanPainting {
    ChartCanvas &canvas;
    const PlanChart &chart;
    PlanGeometry place;
    std::size_t first = 0; ///< rows in view, the last one not included
    std::size_t last = 0;

    [[nodiscard]] const ChartTheme &theme() const { return canvas.theme(); }
    [[nodiscard]] qreal em() const { return canvas.em(); }
    /// The part of a box that lies on the axis; empty when none does.
    [[nodiscard]] QRectF onAxis(const QRectF &box) const { return box.intersected(place.axis); }
    [[nodiscard]] QDate leftDay() const { return place.dayAt(place.axis.left()); }
    [[nodiscard]] QDate rightDay() const { return place.dayAt(place.axis.right()).addDays(1); }
};

void drawWeekends(const PlanPainting &p)
{
    if (p.place.dayWidth < weekendsFrom)
        return;
    const QColor shade = mixed(p.theme().ground, p.theme().grid, 0.55);
    for (QDate day = p.leftDay(); day <= p.rightDay(); day = day.addDays(1)) {
        if (day.dayOfWeek() != Qt::Saturday)
            continue;
        const QRectF box(p.place.xOf(day), p.place.axis.top(), 2 * p.place.dayWidth,
                         p.place.axis.height());
        p.canvas.fill(p.onAxis(box), shade);
        day = day.addDays(5);
    }
}

/// A line over the axis where a month begins, and in the head.
void drawMonths(const PlanPainting &p)
{
    const bool isQuarterly = p.place.dayWidth * 30 < p.em() * 3;
    const int months = isQuarterly ? 3 : 1;
    const QDate left = p.leftDay();
    const int first = isQuarterly ? (left.month() - 1) / 3 * 3 + 1 : left.month();
    for (QDate day(left.year(), first, 1); day <= p.rightDay(); day = day.addMonths(months)) {
        const qreal x = p.place.xOf(day);
        if (x >= p.place.axis.left() && x <= p.place.axis.right())
            p.canvas.line({x, p.place.axis.top()}, {x, p.place.axis.bottom()}, p.theme().grid);
    }
}

void drawGround(const PlanPainting &p)
{
    drawWeekends(p);
    drawMonths(p);
    for (std::size_t row = p.first; row < p.last; ++row) {
        const QRectF box = p.place.rowBox(row);
        p.canvas.line({p.place.names.left(), box.bottom()}, {p.place.axis.right(), box.bottom()},
                      mixed(p.theme().ground, p.theme().grid, 0.6), 0.06);
    }
}

void drawBaseline(const PlanPainting &p, const PlanChart::Row &row, const QRectF &box)
{
    const QDate end = row.baselineEnd.isValid() ? row.baselineEnd : row.baselineStart;
    if (!end.isValid())
        return;
    const QDate start = row.baselineStart.isValid() && !row.isMilestone ? row.baselineStart : end;
    const qreal height = std::max(2.0, p.em() * 0.22);
    const qreal y = box.center().y() + p.place.rowHeight * 0.29;
    QRectF bar(p.place.xOf(start), y, p.place.xOf(end.addDays(1)) - p.place.xOf(start), height);
    if (row.isMilestone)
        bar.setWidth(std::max(bar.width(), p.em() * 0.5));
    p.canvas.fill(p.onAxis(bar), p.theme().edge);
}

void drawSummary(const PlanPainting &p, const QRectF &bar, const QColor &colour)
{
    const qreal thick = std::max(3.0, p.em() * 0.34);
    const QRectF beam(bar.left(), bar.center().y() - thick / 2, bar.width(), thick);
    p.canvas.fill(p.onAxis(beam), colour);
    for (const qreal x : {bar.left(), bar.right() - thick})
        p.canvas.fill(p.onAxis(QRectF(x, beam.top(), thick, thick * 2.1)), colour);
}

void drawBar(const PlanPainting &p, std::size_t index)
{
    const PlanChart::Row &row = p.chart.rows[index];
    const QRectF box = p.place.rowBox(index);
    drawBaseline(p, row, box);
    const QRectF bar = p.place.barOf(p.chart, index);
    if (bar.isNull()) {
        p.canvas.write(
            QRectF(p.place.axis.left() + p.em() * 0.5, box.top(), p.em() * 8, box.height()),
            QCoreApplication::translate("Charts", "no date"), p.canvas.small(),
            Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QRectF shown = p.onAxis(bar);
    if (shown.isEmpty())
        return;
    const QColor colour = colourOf(p.theme(), row);
    if (row.isMilestone) {
        if (bar.left() >= p.place.axis.left() - bar.width() / 2)
            p.canvas.diamond(bar.center(), bar.height() / 2, colour);
        return;
    }
    if (row.isSummary) {
        drawSummary(p, bar, colour);
        return;
    }
    const qreal radius = std::min(p.em() * 0.22, shown.width() / 2);
    const bool isPart = row.percent && *row.percent < 100;
    p.canvas.fillRound(shown, radius, isPart ? mixed(p.theme().ground, colour, 0.45) : colour);
    if (isPart && *row.percent > 0) {
        QRectF done = bar;
        done.setWidth(bar.width() * *row.percent / 100.0);
        p.canvas.fillRound(p.onAxis(done), radius, colour);
    }
    if (row.isCritical)
        p.canvas.outline(shown.adjusted(-1, -1, 1, 1), p.theme().text, 0.13);
}

/// From the end of one bar to the start of another: along, down or up between the rows, and in.
void drawLink(const PlanPainting &p, std::size_t before, std::size_t behind)
{
    const QRectF from = p.place.barOf(p.chart, before);
    const QRectF to = p.place.barOf(p.chart, behind);
    if (from.isNull() || to.isNull())
        return;
    const bool isCritical = p.chart.rows[before].isCritical && p.chart.rows[behind].isCritical;
    const QColor colour = isCritical ? p.theme().text : p.theme().muted;
    const qreal turn = p.em() * 0.55;
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    QPolygonF way{begin, QPointF(begin.x() + turn, begin.y())};
    if (end.x() - turn < begin.x() + turn) {
        const qreal between =
            p.place.rowBox(behind).top() + (before < behind ? 0 : p.place.rowHeight);
        way << QPointF(begin.x() + turn, between) << QPointF(end.x() - turn, between);
    }
    const qreal last = std::max(end.x() - turn, p.place.axis.left() - turn);
    way << QPointF(end.x() - turn < begin.x() + turn ? last : begin.x() + turn, end.y()) << end;
    for (int i = 1; i < way.size(); ++i) {
        const QRectF &axis = p.place.axis;
        const auto inside = [&axis](QPointF point) {
            return QPointF(std::clamp(point.x(), axis.left(), axis.right()),
                           std::clamp(point.y(), axis.top(), axis.bottom()));
        };
        const QPointF a = inside(way[i - 1]);
        const QPointF b = inside(way[i]);
        if (a != b)
            p.canvas.line(a, b, colour, isCritical ? 0.13 : 0.09);
    }
    const qreal tip = p.em() * 0.32;
    if (p.place.axis.contains(end - QPointF(tip, 0)) && p.place.axis.contains(end))
        p.canvas.fill(
            QPolygonF{end, end + QPointF(-tip * 1.3, -tip), end + QPointF(-tip * 1.3, tip)},
            colour);
}

void drawLinks(const PlanPainting &p)
{
    for (std::size_t behind = 0; behind < p.chart.rows.size(); ++behind) {
        for (const std::size_t before : p.chart.rows[behind].after) {
            if (before >= p.chart.rows.size())
                continue;
            const auto [high, low] = std::minmax(before, behind);
            if (high < p.last && low >= p.first)
                drawLink(p, before, behind);
        }
    }
}

void drawToday(const PlanPainting &p)
{
    const qreal x = p.chart.today.isValid() ? p.place.xOf(p.chart.today) : -1;
    if (x < p.place.axis.left() || x > p.place.axis.right())
        return;
    p.canvas.dashed({x, p.place.axis.top() - p.em() * 0.4}, {x, p.place.axis.bottom()},
                    p.theme().alert, 0.14);
}

/// Sign before the name: what is wrong, or whether a step is folded.
QString signOf(const PlanChart::Row &row)
{
    if (row.isSummary)
        return row.isFolded ? QStringLiteral("▸") : QStringLiteral("▾");
    return row.remark.isEmpty() ? QString() : QStringLiteral("!");
}

void drawName(const PlanPainting &p, std::size_t index)
{
    const PlanChart::Row &row = p.chart.rows[index];
    const QRectF box = p.place.rowBox(index);
    const qreal indent = p.em() * (row.isSummary ? 0.3 : 1.0);
    TextStyle style = p.canvas.normal();
    style.bold = row.isSummary;
    TextStyle mark = style;
    if (!row.isSummary) {
        mark.bold = true;
        mark.colour = p.theme().alert;
    }
    const QRectF sign(p.place.names.left() + indent, box.top(), p.em() * 1.1, box.height());
    if (const QString text = signOf(row); !text.isEmpty())
        p.canvas.write(sign, text, mark, Qt::AlignLeft | Qt::AlignVCenter);
    const QRectF name(sign.right(), box.top(), p.place.names.right() - sign.right() - p.em() * 0.5,
                      box.height());
    p.canvas.write(name, row.name, style, Qt::AlignLeft | Qt::AlignVCenter);
    p.canvas.hit(box.intersected(p.place.names.united(p.place.axis)),
                 describe(row, p.theme().locale), row.key);
}

void drawNames(const PlanPainting &p)
{
    p.canvas.fill(p.place.names, p.theme().ground);
    for (std::size_t row = p.first; row < p.last; ++row) {
        const QRectF box = p.place.rowBox(row);
        if (int(row) == p.chart.current)
            p.canvas.fill(
                QRectF(p.place.names.left(), box.top(), p.place.names.width(), box.height())
                    .intersected(p.place.names),
                mixed(p.theme().ground, p.theme().accent, 0.16));
        drawName(p, row);
        p.canvas.line({p.place.names.left(), box.bottom()}, {p.place.names.right(), box.bottom()},
                      mixed(p.theme().ground, p.theme().grid, 0.6), 0.06);
    }
    p.canvas.line(p.place.names.topRight(), p.place.names.bottomRight(), p.theme().grid);
}

void drawCurrent(const PlanPainting &p)
{
    if (p.chart.current < int(p.first) || p.chart.current >= int(p.last))
        return;
    const QRectF box = p.place.rowBox(std::size_t(p.chart.current));
    p.canvas.fill(
        p.onAxis(QRectF(p.place.axis.left(), box.top(), p.place.axis.width(), box.height())),
        mixed(p.theme().ground, p.theme().accent, 0.16));
}

void drawFocus(const PlanPainting &p)
{
    if (!p.chart.hasFocus || p.chart.current < int(p.first) || p.chart.current >= int(p.last))
        return;
    const QRectF box = p.place.rowBox(std::size_t(p.chart.current));
    p.canvas.outline(QRectF(p.place.names.left(), box.top(),
                            p.place.axis.right() - p.place.names.left(), box.height())
                         .intersected(p.place.names.united(p.place.axis))
                         .adjusted(1, 1, -1, -1),
                     p.theme().accent, 0.15);
}

void writeAt(const PlanPainting &p, qreal x, qreal y, qreal width, const QString &text,
             const TextStyle &style)
{
    const qreal left = std::max(x, p.place.axis.left());
    const qreal room = std::min(x + width, p.place.axis.right()) - left - p.em() * 0.3;
    if (room >= p.canvas.textWidth(text, style))
        p.canvas.write(QRectF(left + p.em() * 0.3, y, room, p.em() * 1.4), text, style,
                       Qt::AlignLeft | Qt::AlignVCenter);
}

/// Months above, weeks or days below; quarters and years where months have no room.
void drawHead(const PlanPainting &p)
{
    p.canvas.fill(p.place.head, p.theme().ground);
    const qreal top = p.place.head.top() + p.em() * 0.2;
    const qreal below = top + p.em() * 1.4;
    const TextStyle upper{p.theme().text, 0.9, true};
    const QLocale &locale = p.theme().locale;
    const qreal month = p.place.dayWidth * 30;
    const QDate left = p.leftDay();
    const bool isMonthly = month > p.em() * 6.5;
    for (QDate day(left.year(), isMonthly ? left.month() : 1, 1); day <= p.rightDay();
         day = isMonthly ? day.addMonths(1) : day.addYears(1)) {
        const QString text = isMonthly ? locale.standaloneMonthName(day.month()) + QLatin1Char(' ')
                + QString::number(day.year())
                                       : QString::number(day.year());
        writeAt(p, p.place.xOf(day), top, month * (isMonthly ? 1 : 12), text, upper);
    }
    const int stride = p.place.dayWidth >= daysFrom ? 1 : 7;
    if (isMonthly) {
        for (QDate day = left.addDays(1 - left.dayOfWeek()); day <= p.rightDay();
             day = day.addDays(stride))
            writeAt(p, p.place.xOf(day), below, p.place.dayWidth * stride + p.em() * 0.35,
                    QString::number(day.day()), {p.theme().muted, 0.74});
    } else {
        const int months = month > p.em() * 2.4 ? 1 : 3;
        for (QDate day(left.year(), 1, 1); day <= p.rightDay(); day = day.addMonths(months))
            writeAt(p, p.place.xOf(day), below, month * months,
                    months == 1 ? locale.standaloneMonthName(day.month(), QLocale::ShortFormat)
                                : QCoreApplication::translate("Charts", "Q%1", "quarter of a year")
                                      .arg((day.month() + 2) / 3),
                    p.canvas.small());
    }
    p.canvas.line(p.place.head.bottomLeft(), p.place.head.bottomRight(), p.theme().grid);
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QLocale::ShortFormat);
}

} // namespace

qreal PlanGeometry::xOf(const QDate &day) const
{
    return axis.left() + dayWidth * double(from.daysTo(day)) - scrolled.x();
}

QDate PlanGeometry::dayAt(qreal x) const
{
    return from.addDays(qint64(std::floor((x - axis.left() + scrolled.x()) / dayWidth)));
}

QRectF PlanGeometry::rowBox(std::size_t row) const
{
    return {names.left(), axis.top() + rowHeight * double(row) - scrolled.y(),
            axis.right() - names.left(), rowHeight};
}

int PlanGeometry::rowAt(qreal y, std::size_t count) const
{
    if (y < axis.top())
        return -1;
    const qreal row = std::floor((y - axis.top() + scrolled.y()) / rowHeight);
    return row < double(count) ? int(row) : -1;
}

QRectF PlanGeometry::barOf(const PlanChart &chart, std::size_t index) const
{
    const PlanChart::Row &row = chart.rows[index];
    const QDate first = firstDayOf(row);
    const QDate last = lastDayOf(row);
    if (!last.isValid())
        return {};
    const QRectF box = rowBox(index);
    const qreal height = rowHeight * 0.46;
    const qreal y = box.center().y() - rowHeight * 0.06;
    if (row.isMilestone) {
        const qreal x = xOf(last.addDays(1));
        return {x - height / 2, y - height / 2, height, height};
    }
    const qreal left = xOf(std::min(first, last));
    return {left, y - height / 2, std::max(xOf(last.addDays(1)) - left, 3.0), height};
}

PlanGeometry planGeometry(const PlanChart &chart, const QRectF &frame, const ChartTheme &theme)
{
    PlanGeometry place;
    const qreal head = theme.fontSize * 3.2;
    const qreal names = std::min(chart.namesWidth, frame.width() * 0.6);
    place.head = QRectF(frame.left(), frame.top(), frame.width(), head);
    place.names = QRectF(frame.left(), frame.top() + head, names, frame.height() - head);
    place.axis = QRectF(frame.left() + names, frame.top() + head, frame.width() - names,
                        frame.height() - head);
    place.from = chart.from;
    place.dayWidth = chart.dayWidth;
    place.rowHeight = chart.rowHeight;
    place.scrolled = chart.scrolled;
    return place;
}

QSizeF planExtent(const PlanChart &chart)
{
    const qreal days =
        chart.from.isValid() ? double(std::max<qint64>(0, chart.from.daysTo(chart.to)) + 1) : 0;
    return {days * chart.dayWidth, double(chart.rows.size()) * chart.rowHeight};
}

void drawPlanChart(ChartCanvas &canvas, QRectF frame, const PlanChart &chart)
{
    if (chart.rows.empty() || !chart.from.isValid() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    PlanPainting p{canvas, chart, planGeometry(chart, frame, canvas.theme())};
    std::tie(p.first, p.last) = rowsInView(chart, p.place);
    drawCurrent(p);
    drawGround(p);
    drawLinks(p);
    for (std::size_t row = p.first; row < p.last; ++row)
        drawBar(p, row);
    drawToday(p);
    drawNames(p);
    drawFocus(p);
    drawHead(p);
}

void paintPlanChart(QPainter &painter, QRectF frame, const PlanChart &chart,
                    const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawPlanChart(canvas, frame, chart);
}

QString describe(const PlanChart::Row &row, const QLocale &locale)
{
    QStringList facts;
    const QDate first = firstDayOf(row);
    const QDate last = lastDayOf(row);
    if (!last.isValid())
        facts << QCoreApplication::translate("Charts", "no date");
    else
        facts << (first == last
                      ? dayText(last, locale)
                      : dayText(first, locale) + QStringLiteral(" – ") + dayText(last, locale));
    if (row.baselineEnd.isValid())
        facts << QCoreApplication::translate("Charts", "approved plan: %1")
                     .arg(dayText(row.baselineEnd, locale));
    if (!row.owner.isEmpty())
        facts << row.owner;
    if (!row.isSummary)
        facts << wordOf(row.state);
    if (row.percent)
        facts << locale.toString(*row.percent) + QChar(0xA0) + locale.percent();
    if (row.isCritical)
        facts << QCoreApplication::translate("Charts", "critical");
    if (!row.remark.isEmpty())
        facts << row.remark;
    return row.name + QLatin1Char('\n') + facts.join(QLatin1Char('\n'));
}

QString describe(const PlanChart &chart, const QLocale &locale)
{
    QStringList sentences;
    for (const PlanChart::Row &row : chart.rows) {
        QStringList facts = describe(row, locale).split(QLatin1Char('\n'));
        const QString name = facts.takeFirst();
        sentences << QCoreApplication::translate("Charts", "%1: %2.", "subject: facts")
                         .arg(name, facts.join(QStringLiteral("; ")));
    }
    if (sentences.isEmpty())
        sentences << nothingToShow();
    return sentences.join(QLatin1Char(' '));
}

} // namespace gapwright
