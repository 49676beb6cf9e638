// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/roadmap.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

using Stop = Roadmap::Stop;

constexpr qreal rowInEm = 3.5;
constexpr qreal headInEm = 2.2;

struct RoadmapPlan {
    QRectF inner;
    qreal path = 0; ///< x of the path
    qreal textLeft = 0, textWidth = 0;
    qreal axisLeft = 0, axisRight = 0;
    qreal row = 0, head = 0;
    QDate from, to;

    [[nodiscard]] bool hasAxis() const { return from.isValid() && axisRight > axisLeft; }
    [[nodiscard]] qreal xOf(QDate date) const
    {
        const qreal days = std::max(1.0, qreal(from.daysTo(to)));
        return axisLeft + (axisRight - axisLeft) * std::clamp(from.daysTo(date) / days, 0.0, 1.0);
    }
};

bool isDone(const Stop &stop)
{
    return stop.used && stop.percent >= 100;
}

QDate firstDay(const Stop &stop)
{
    return stop.start.isValid() ? stop.start : stop.end;
}

QDate lastDay(const Stop &stop)
{
    return stop.end.isValid() ? stop.end : stop.start;
}

bool isLate(const Roadmap &roadmap, const Stop &stop)
{
    return stop.used && !isDone(stop) && roadmap.today.isValid() && lastDay(stop).isValid()
        && lastDay(stop) < roadmap.today;
}

int groupsIn(const Roadmap &roadmap)
{
    int groups = 0;
    QString last;
    for (const Stop &stop : roadmap.stops) {
        groups += !stop.group.isEmpty() && stop.group != last ? 1 : 0;
        last = stop.group;
    }
    return groups;
}

void takeSpan(const Roadmap &roadmap, RoadmapPlan &plan)
{
    QDate first, last;
    for (const Stop &stop : roadmap.stops) {
        if (!firstDay(stop).isValid())
            continue;
        first = first.isValid() ? std::min(first, firstDay(stop)) : firstDay(stop);
        last = last.isValid() ? std::max(last, lastDay(stop)) : lastDay(stop);
    }
    if (!first.isValid())
        return;
    if (roadmap.today.isValid()) {
        first = std::min(first, roadmap.today);
        last = std::max(last, roadmap.today);
    }
    plan.from = QDate(first.year(), first.month(), 1);
    plan.to = QDate(last.year(), last.month(), last.daysInMonth());
}

RoadmapPlan planOf(const ChartCanvas &canvas, const QRectF &frame, const Roadmap &roadmap)
{
    const qreal em = canvas.em();
    RoadmapPlan plan;
    plan.inner = frame.adjusted(em * 0.4, em * 0.4, -em * 0.4, -em * 0.4);
    const qreal units = rowInEm * qreal(roadmap.stops.size()) + headInEm * (1 + groupsIn(roadmap));
    const qreal unit = std::min(em, plan.inner.height() / units);
    plan.row = unit * rowInEm;
    plan.head = unit * headInEm;
    plan.path = plan.inner.left() + em * 1.9;
    plan.textLeft = plan.inner.left() + em * 4.2;
    plan.textWidth = std::clamp(plan.inner.width() * 0.36, em * 12, em * 27);
    plan.axisLeft = plan.textLeft + plan.textWidth + em;
    plan.axisRight = plan.inner.right() - em * 0.5;
    takeSpan(roadmap, plan);
    return plan;
}

void drawMonths(ChartCanvas &canvas, const RoadmapPlan &plan, qreal bottom)
{
    const qreal em = canvas.em();
    const QRectF head(plan.axisLeft, plan.inner.top(), plan.axisRight - plan.axisLeft, plan.head);
    const int months =
        (plan.to.year() - plan.from.year()) * 12 + plan.to.month() - plan.from.month() + 1;
    const qreal perMonth = head.width() / std::max(1, months);
    int step = 1;
    for (const int wanted : {2, 3, 6, 12}) {
        if (perMonth * step < em * 5)
            step = wanted;
    }
    for (QDate month = plan.from; month <= plan.to; month = month.addMonths(step)) {
        const qreal x = plan.xOf(month);
        canvas.line({x, head.bottom()}, {x, bottom}, canvas.theme().grid, 0.05);
        const QString name = canvas.theme().locale.toString(month,
                                                            month.month() == 1 || month == plan.from
                                                                ? QStringLiteral("MMM yy")
                                                                : QStringLiteral("MMM"));
        const QRectF box(x + em * 0.2, head.top(), perMonth * step - em * 0.3, head.height());
        canvas.write(box, name, canvas.small(), Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void drawStopRing(ChartCanvas &canvas, const RoadmapPlan &plan, const Stop &stop, qreal middle)
{
    const qreal em = canvas.em();
    const ChartTheme &theme = canvas.theme();
    const qreal radius = std::min(em * 1.25, plan.row * 0.4);
    const QPointF centre(plan.path, middle);
    const QRectF circle(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2);
    canvas.disc(centre, radius * 1.25, theme.ground);
    const qreal width = em * 0.28;
    const QColor track = mixed(theme.grid, theme.edge, 0.35);
    canvas.arc(circle, 100, isDone(stop) ? theme.done : track, width);
    if (isDone(stop)) {
        canvas.check(circle.adjusted(radius * 0.6, radius * 0.6, -radius * 0.6, -radius * 0.6),
                     theme.done, em * 0.2);
        return;
    }
    if (stop.used && stop.percent > 0)
        canvas.arc(circle, stop.percent, theme.accent, width);
    const TextStyle style{stop.used ? theme.text : theme.muted, 0.85, true};
    canvas.write(circle, stop.used ? stop.number : QStringLiteral("–"), style, Qt::AlignCenter);
}

QString dateText(const Stop &stop, const QLocale &locale)
{
    const auto text = [&](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    if (!firstDay(stop).isValid())
        return QCoreApplication::translate("Charts", "no dates");
    if (firstDay(stop) == lastDay(stop))
        return text(lastDay(stop));
    return QCoreApplication::translate("Charts", "%1 to %2", "dates")
        .arg(text(stop.start), text(stop.end));
}

QString waitText(const Stop &stop)
{
    return stop.waitsFor.isEmpty() ? QString()
                                   : QCoreApplication::translate("Charts", "waits for %1")
                                         .arg(stop.waitsFor.join(QStringLiteral(", ")));
}

void writeStop(ChartCanvas &canvas, const RoadmapPlan &plan, const Stop &stop, qreal top)
{
    const ChartTheme &theme = canvas.theme();
    TextStyle strong{stop.used ? theme.text : theme.muted, 1, true};
    const TextStyle small = canvas.small();
    const qreal line = canvas.lineHeight(strong);
    const qreal block = line + canvas.lineHeight(small);
    const qreal y = top + (plan.row - block) / 2;
    canvas.write({plan.textLeft, y, plan.textWidth, line}, stop.title, strong,
                 Qt::AlignLeft | Qt::AlignVCenter);
    QStringList parts;
    parts << (stop.used ? canvas.number(stop.percent, 0) + QStringLiteral(" %")
                        : QCoreApplication::translate("Charts", "not used"));
    if (!stop.owner.isEmpty())
        parts << stop.owner;
    if (!stop.waitsFor.isEmpty())
        parts << waitText(stop);
    canvas.write({plan.textLeft, y + line, plan.textWidth, canvas.lineHeight(small)},
                 parts.join(QStringLiteral(" · ")), small, Qt::AlignLeft | Qt::AlignVCenter);
}

void drawBar(ChartCanvas &canvas, const RoadmapPlan &plan, const Roadmap &roadmap, const Stop &stop,
             qreal middle)
{
    if (!firstDay(stop).isValid() || !plan.hasAxis())
        return;
    const qreal em = canvas.em();
    const ChartTheme &theme = canvas.theme();
    const QColor strong = isDone(stop) ? theme.done
        : isLate(roadmap, stop)        ? theme.alert
                                       : theme.accent;
    const QColor colour = stop.used ? strong : theme.grid;
    const qreal left = plan.xOf(firstDay(stop));
    const qreal right = plan.xOf(lastDay(stop));
    if (right - left < em * 0.6) {
        canvas.diamond({right, middle}, em * 0.6, colour);
        return;
    }
    const QRectF bar(left, middle - em * 0.45, right - left, em * 0.9);
    canvas.fillRound(bar, em * 0.3, mixed(theme.ground, colour, 0.28));
    const qreal filled = bar.width() * stop.percent / 100;
    if (stop.used && filled > em * 0.6)
        canvas.fillRound({bar.left(), bar.top(), filled, bar.height()}, em * 0.3, colour);
    canvas.outline(bar, colour, 0.08);
}

QString tipOf(const Stop &stop, const QLocale &locale)
{
    QStringList lines{stop.number + QLatin1Char(' ') + stop.title};
    if (!stop.status.isEmpty())
        lines << stop.status;
    lines << dateText(stop, locale) + (stop.owner.isEmpty() ? QString() : QStringLiteral(" · "))
            + stop.owner;
    if (!stop.waitsFor.isEmpty())
        lines << waitText(stop);
    return lines.join(QLatin1Char('\n'));
}

void drawToday(ChartCanvas &canvas, const RoadmapPlan &plan, const Roadmap &roadmap, qreal bottom)
{
    if (!roadmap.today.isValid() || !plan.hasAxis())
        return;
    const qreal x = plan.xOf(roadmap.today);
    canvas.line({x, plan.inner.top() + plan.head}, {x, bottom}, canvas.theme().alert, 0.14);
}

} // namespace

qreal naturalHeight(const Roadmap &roadmap, const ChartTheme &theme)
{
    const qreal units =
        rowInEm * qreal(roadmap.stops.size()) + headInEm * (1 + groupsIn(roadmap)) + 0.8;
    return theme.fontSize * units;
}

void drawRoadmap(ChartCanvas &canvas, QRectF frame, const Roadmap &roadmap)
{
    if (roadmap.stops.empty() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const RoadmapPlan plan = planOf(canvas, frame, roadmap);
    const qreal bottom = plan.inner.top() + plan.head * (1 + groupsIn(roadmap))
        + plan.row * qreal(roadmap.stops.size());
    if (plan.hasAxis())
        drawMonths(canvas, plan, bottom);
    drawToday(canvas, plan, roadmap, bottom);
    qreal y = plan.inner.top() + plan.head;
    QString group;
    qreal before = -1; ///< middle of the stop above within the group
    for (const Stop &stop : roadmap.stops) {
        if (!stop.group.isEmpty() && stop.group != group) {
            const TextStyle style{canvas.theme().muted, 0.85, true};
            canvas.write({plan.inner.left(), y, plan.textLeft + plan.textWidth - plan.inner.left(),
                          plan.head},
                         stop.group, style, Qt::AlignLeft | Qt::AlignVCenter);
            y += plan.head;
            before = -1;
        }
        group = stop.group;
        const qreal middle = y + plan.row / 2;
        if (before >= 0)
            canvas.line({plan.path, before + plan.row * 0.4}, {plan.path, middle - plan.row * 0.4},
                        canvas.theme().edge, 0.12);
        drawStopRing(canvas, plan, stop, middle);
        writeStop(canvas, plan, stop, y);
        drawBar(canvas, plan, roadmap, stop, middle);
        canvas.hit(QRectF(plan.inner.left(), y, plan.inner.width(), plan.row),
                   tipOf(stop, canvas.theme().locale), stop.key);
        before = middle;
        y += plan.row;
    }
}

void paintRoadmap(QPainter &painter, QRectF frame, const Roadmap &roadmap, const ChartTheme &theme,
                  Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawRoadmap(canvas, frame, roadmap);
}

QString describe(const Roadmap &roadmap, const QLocale &locale)
{
    if (roadmap.stops.empty())
        return nothingToShow();
    QStringList sentences;
    for (const Stop &stop : roadmap.stops) {
        QStringList parts{stop.number + QLatin1Char(' ') + stop.title};
        parts << (stop.used ? QCoreApplication::translate("Charts", "%1 % done")
                                  .arg(locale.toString(stop.percent))
                            : QCoreApplication::translate("Charts", "not used"));
        parts << dateText(stop, locale);
        if (!stop.owner.isEmpty())
            parts << stop.owner;
        if (!stop.waitsFor.isEmpty())
            parts << waitText(stop);
        if (isLate(roadmap, stop))
            parts << QCoreApplication::translate("Charts", "later than planned");
        sentences << parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace gapwright
