// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/gantt.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

struct GanttRow {
    const Gantt::Task *task = nullptr; ///< null: the row is a group's name
    QString group;
};

struct GanttPlan {
    std::vector<GanttRow> rows;
    QRectF inner, axis; ///< the whole table; the part with the bars
    qreal rowHeight = 0;
    qreal ownerLeft = 0;
    QDate from, to;
    TextStyle nameStyle;
    LegendPlan legend;

    [[nodiscard]] qreal xOf(const QDate &date) const
    {
        const qreal days = std::max(1.0, qreal(from.daysTo(to)));
        return axis.left() + axis.width() * std::clamp(qreal(from.daysTo(date)) / days, 0.0, 1.0);
    }
    [[nodiscard]] QRectF rowBox(std::size_t row) const
    {
        return {inner.left(), axis.top() + rowHeight * double(row), inner.width(), rowHeight};
    }
};

QString todayWord()
{
    return QCoreApplication::translate("Charts", "Today");
}

TextStyle todayStyle(const ChartCanvas &canvas)
{
    return {canvas.theme().alert, 0.82, true};
}

std::vector<GanttRow> rowsOf(const Gantt &gantt)
{
    std::vector<GanttRow> rows;
    QString group;
    for (const Gantt::Task &task : gantt.tasks) {
        if (task.group != group && !task.group.isEmpty())
            rows.push_back({nullptr, task.group});
        group = task.group;
        rows.push_back({&task, group});
    }
    return rows;
}

QDate startOf(const Gantt::Task &task)
{
    return task.start.isValid() && !task.milestone ? task.start : task.end;
}

QDate endOf(const Gantt::Task &task)
{
    return task.end.isValid() ? task.end : task.start;
}

/// The given axis, or whole months around all tasks and today.
std::pair<QDate, QDate> spanOf(const Gantt &gantt)
{
    QDate first = gantt.today, last = gantt.today;
    for (const Gantt::Task &task : gantt.tasks) {
        for (const QDate &date : {startOf(task), endOf(task)}) {
            if (!date.isValid())
                continue;
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        }
    }
    if (gantt.from.isValid())
        first = gantt.from;
    else if (first.isValid())
        first = QDate(first.year(), first.month(), 1);
    if (gantt.to.isValid())
        last = gantt.to;
    else if (last.isValid())
        last = QDate(last.year(), last.month(), last.daysInMonth());
    return {first, last};
}

Pattern patternOf(const ChartTheme &theme, TaskState state)
{
    static constexpr Pattern patterns[] = {Pattern::None, Pattern::Rising, Pattern::Dots,
                                           Pattern::Crossed};
    return theme.hatch ? patterns[std::size_t(state)] : Pattern::None;
}

std::vector<LegendEntry> entriesOf(const ChartTheme &theme, const Gantt &gantt)
{
    std::vector<LegendEntry> entries;
    for (const TaskState state :
         {TaskState::Open, TaskState::InProgress, TaskState::Done, TaskState::Overdue})
        if (std::any_of(gantt.tasks.begin(), gantt.tasks.end(),
                        [state](const Gantt::Task &task) { return task.state == state; }))
            entries.push_back({wordOf(state), {}, colourOf(theme, state), patternOf(theme, state)});
    return entries;
}

qreal widest(const ChartCanvas &canvas, const Gantt &gantt, QString Gantt::Task::*text,
             const TextStyle &style)
{
    qreal width = 0;
    for (const Gantt::Task &task : gantt.tasks)
        width = std::max(width, canvas.textWidth(task.*text, style));
    return width;
}

GanttPlan planGantt(const ChartCanvas &canvas, const QRectF &frame, const Gantt &gantt)
{
    GanttPlan plan;
    const qreal em = canvas.em();
    plan.rows = rowsOf(gantt);
    plan.inner = frame.adjusted(em * 0.4, em * 0.3, -em * 0.4, -em * 0.3);
    plan.legend = planLegend(canvas, entriesOf(canvas.theme(), gantt), plan.inner.width());
    const qreal head = em * 2.9;
    const qreal height = plan.inner.height() - head - plan.legend.size.height() - em * 0.3;
    plan.rowHeight = std::min(height / double(plan.rows.size()), em * 2.6);
    plan.nameStyle = canvas.normal();
    plan.nameStyle.scale = std::clamp(plan.rowHeight / em / 1.45, 0.4, 0.92);
    TextStyle bold = plan.nameStyle;
    bold.bold = true;
    const qreal names = std::min(widest(canvas, gantt, &Gantt::Task::name, bold) + em * 1.7,
                                 plan.inner.width() * 0.34);
    qreal owners = widest(canvas, gantt, &Gantt::Task::owner, plan.nameStyle);
    owners = owners > 0 && plan.inner.width() > em * 34
        ? std::min(owners + em * 0.8, plan.inner.width() * 0.16)
        : 0;
    plan.ownerLeft = plan.inner.left() + names;
    plan.axis =
        QRectF(plan.ownerLeft + owners, plan.inner.top() + head,
               plan.inner.width() - names - owners, plan.rowHeight * double(plan.rows.size()));
    std::tie(plan.from, plan.to) = spanOf(gantt);
    return plan;
}

int monthsApart(const ChartCanvas &canvas, const GanttPlan &plan)
{
    const qreal em = canvas.em();
    const qreal month = plan.axis.width() * 30 / std::max(1.0, qreal(plan.from.daysTo(plan.to)));
    for (const int months : {1, 3, 6})
        if (month * months > em * 2.7)
            return months;
    return 12;
}

QRectF todayBox(const ChartCanvas &canvas, const GanttPlan &plan, const QDate &today)
{
    if (!today.isValid() || today < plan.from || today > plan.to)
        return {};
    const qreal width = canvas.textWidth(todayWord(), todayStyle(canvas)) + 1;
    const qreal left = std::clamp(plan.xOf(today) - width / 2, plan.axis.left(),
                                  std::max(plan.axis.left(), plan.inner.right() - width));
    return {left, plan.inner.top(), width, canvas.em() * 1.2};
}

/// The year stands above its first month; beside the word "Today" where both want the same place.
void drawYear(ChartCanvas &canvas, const GanttPlan &plan, qreal x, const QDate &date,
              const QRectF &taken)
{
    const TextStyle style{canvas.theme().muted, 0.85, true};
    const QString text = QString::number(date.year());
    QRectF box(x, plan.inner.top(), canvas.textWidth(text, style) + 1, canvas.em() * 1.2);
    if (taken.isValid()
        && box.intersects(taken.adjusted(-canvas.em() * 0.4, 0, canvas.em() * 0.4, 0)))
        box.moveLeft(taken.right() + canvas.em() * 0.6);
    if (box.right() <= plan.inner.right())
        canvas.write(box, text, style, Qt::AlignLeft | Qt::AlignVCenter);
}

/// Lines at months, quarters, half-years or years, whichever have room for their names.
void drawTime(ChartCanvas &canvas, const GanttPlan &plan, const QRectF &taken)
{
    if (!plan.from.isValid())
        return;
    const qreal em = canvas.em();
    const int step = monthsApart(canvas, plan);
    int year = 0;
    for (QDate date(plan.from.year(), 1, 1); date <= plan.to; date = date.addMonths(step)) {
        if (date < plan.from)
            continue;
        const qreal x = plan.xOf(date);
        canvas.line({x, plan.axis.top() - em * 1.2}, {x, plan.axis.bottom()}, canvas.theme().grid);
        if (date.year() != year)
            drawYear(canvas, plan, x + em * 0.2, date, taken);
        year = date.year();
        const QString text =
            canvas.theme().locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        const qreal width = canvas.textWidth(text, canvas.small()) + 1;
        if (step < 12 && x + em * 0.2 + width <= plan.inner.right())
            canvas.write(QRectF(x + em * 0.2, plan.axis.top() - em * 1.4, width, em * 1.2), text,
                         canvas.small(), Qt::AlignLeft | Qt::AlignVCenter);
    }
}

QString tipOf(const ChartCanvas &canvas, const Gantt::Task &task)
{
    const auto date = [&canvas](const QDate &d) {
        return canvas.theme().locale.toString(d, QLocale::ShortFormat);
    };
    QStringList lines{task.name};
    if (!task.owner.isEmpty())
        lines << task.owner;
    const QDate start = startOf(task), end = endOf(task);
    if (!end.isValid())
        lines << QCoreApplication::translate("Charts", "no date");
    else
        lines << (start == end ? date(end) : date(start) + QStringLiteral(" – ") + date(end));
    lines << wordOf(task.state);
    return lines.join(QLatin1Char('\n'));
}

void drawBar(ChartCanvas &canvas, const GanttPlan &plan, const QRectF &row, const Gantt::Task &task)
{
    const QDate start = startOf(task), end = endOf(task);
    const qreal middle = row.center().y();
    if (!end.isValid()) {
        TextStyle style{canvas.theme().muted, plan.nameStyle.scale * 0.9};
        canvas.write(QRectF(plan.axis.left() + canvas.em() * 0.3, row.top(),
                            plan.axis.width() - canvas.em() * 0.3, row.height()),
                     QCoreApplication::translate("Charts", "no date"), style,
                     Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    if (end < plan.from || start > plan.to)
        return;
    const QColor colour = colourOf(canvas.theme(), task.state);
    if (task.milestone) {
        canvas.diamond({plan.xOf(end), middle}, std::min(row.height() * 0.42, canvas.em() * 0.75),
                       colour);
        return;
    }
    const qreal height = std::min(row.height() * 0.6, canvas.em() * 1.1);
    const qreal left = plan.xOf(start);
    const qreal width = std::max(plan.xOf(end.addDays(1)) - left, canvas.em() * 0.35);
    const QRectF bar(std::min(left, plan.axis.right() - width), middle - height / 2, width, height);
    if (canvas.theme().hatch)
        canvas.fill(bar, colour, patternOf(canvas.theme(), task.state));
    else
        canvas.fillRound(bar, canvas.em() * 0.22, colour);
}

void drawTask(ChartCanvas &canvas, const GanttPlan &plan, std::size_t index)
{
    const GanttRow &row = plan.rows[index];
    const QRectF box = plan.rowBox(index);
    const qreal em = canvas.em();
    TextStyle style = plan.nameStyle;
    const Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter;
    if (!row.task) {
        style.bold = true;
        canvas.write(QRectF(box.left() + em * 0.2, box.top(),
                            plan.axis.left() - box.left() - em * 0.4, box.height()),
                     row.group, style, leading);
        return;
    }
    style.bold = row.task->milestone;
    const qreal indent = em * (row.group.isEmpty() ? 0.2 : 0.7);
    canvas.write(QRectF(box.left() + indent, box.top(),
                        plan.ownerLeft - box.left() - indent - em * 0.3, box.height()),
                 row.task->name, style, leading);
    if (plan.axis.left() > plan.ownerLeft)
        canvas.write(QRectF(plan.ownerLeft, box.top(), plan.axis.left() - plan.ownerLeft - em * 0.4,
                            box.height()),
                     row.task->owner, {canvas.theme().muted, style.scale * 0.92}, leading);
    drawBar(canvas, plan, box, *row.task);
    canvas.hit(box, tipOf(canvas, *row.task), row.task->key);
}

void drawToday(ChartCanvas &canvas, const GanttPlan &plan, const QDate &today, const QRectF &box)
{
    if (!box.isValid())
        return;
    const qreal x = plan.xOf(today);
    canvas.dashed({x, plan.axis.top() - canvas.em() * 1.5}, {x, plan.axis.bottom()},
                  canvas.theme().alert, 0.14);
    canvas.write(box, todayWord(), todayStyle(canvas), Qt::AlignCenter);
}

} // namespace

QColor colourOf(const ChartTheme &theme, TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return mixed(theme.ground, theme.edge, 0.75);
    case TaskState::InProgress:
        return theme.accent;
    case TaskState::Done:
        return theme.done;
    case TaskState::Overdue:
        return theme.alert;
    }
    Q_UNREACHABLE();
}

QString wordOf(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return QCoreApplication::translate("Charts", "Open");
    case TaskState::InProgress:
        return QCoreApplication::translate("Charts", "In progress");
    case TaskState::Done:
        return QCoreApplication::translate("Charts", "Done");
    case TaskState::Overdue:
        return QCoreApplication::translate("Charts", "Overdue");
    }
    Q_UNREACHABLE();
}

qreal naturalHeight(const Gantt &gantt, const ChartTheme &theme)
{
    return theme.fontSize * (1.8 * double(rowsOf(gantt).size()) + 5.3);
}

void drawGantt(ChartCanvas &canvas, QRectF frame, const Gantt &gantt)
{
    if (gantt.tasks.empty() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const GanttPlan plan = planGantt(canvas, frame, gantt);
    for (std::size_t i = 0; i < plan.rows.size(); i += 2)
        canvas.fill(plan.rowBox(i), canvas.theme().band);
    const QRectF today = todayBox(canvas, plan, gantt.today);
    drawTime(canvas, plan, today);
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        drawTask(canvas, plan, i);
    drawToday(canvas, plan, gantt.today, today);
    drawLegend(canvas,
               {plan.inner.left() + canvas.em() * 0.2,
                std::min(plan.axis.bottom() + canvas.em() * 0.3,
                         plan.inner.bottom() - plan.legend.size.height())},
               plan.legend);
}

void paintGantt(QPainter &painter, QRectF frame, const Gantt &gantt, const ChartTheme &theme,
                Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawGantt(canvas, frame, gantt);
}

} // namespace gapwright
