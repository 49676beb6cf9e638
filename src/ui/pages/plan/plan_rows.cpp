// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_rows.h"

#include "editing/workspace.h"

namespace gapwright {

namespace {

constexpr int daysBefore = 21; ///< that can be scrolled to before and after all lines
constexpr int daysAfter = 90;

TaskState stateOf(const PlanLine &line, QDate today)
{
    if (line.isFinished())
        return TaskState::Done;
    if (line.isOverdue(today))
        return TaskState::Overdue;
    return line.status == TaskStatus::NotStarted ? TaskState::Open : TaskState::InProgress;
}

QString remarkOf(const PlanLine &line, const ProjectPlan &plan, const Workspace &workspace)
{
    const Action *action =
        line.kind == PlanLine::Kind::Action ? workspace.find(Id<Action>{line.id}) : nullptr;
    QStringList sentences = remarksOn(line, plan, action).values();
    sentences.sort();
    return sentences.join(QLatin1Char(' '));
}

PlanChart::Row rowOf(const PlanLine &line, QDate today)
{
    PlanChart::Row row;
    row.key = line.id;
    row.name = line.number.isEmpty() ? line.name : line.number + QStringLiteral("  ") + line.name;
    row.start = line.start;
    row.end = line.end;
    row.baselineStart = line.baselineStart;
    row.baselineEnd = line.baselineEnd;
    row.percent = line.percent;
    row.state = stateOf(line, today);
    row.isMilestone = line.kind == PlanLine::Kind::Milestone;
    row.isCritical = line.schedule.isCritical;
    return row;
}

PlanChart::Row summaryOf(const PlanLine &step, bool isFolded, QDate today)
{
    PlanChart::Row row = rowOf(step, today);
    row.key = stepRowKey(step);
    row.isSummary = true;
    row.isFolded = isFolded;
    row.isCritical = false;
    return row;
}

bool isWanted(const PlanLine &line, PlanFilter filter)
{
    switch (filter) {
    case PlanFilter::All:
        return true;
    case PlanFilter::Unfinished:
        return !line.isFinished();
    case PlanFilter::Critical:
        return line.schedule.isCritical;
    }
    Q_UNREACHABLE();
}

void reachOver(PlanChart &chart, const ProjectPlan &plan)
{
    chart.from = chart.to = chart.today;
    for (const PlanLine &line : plan.lines) {
        for (const QDate &day : {line.start, line.end, line.baselineStart, line.baselineEnd}) {
            if (!day.isValid())
                continue;
            chart.from = std::min(chart.from, day);
            chart.to = std::max(chart.to, day);
        }
    }
    chart.from = chart.from.addDays(-daysBefore);
    chart.to = chart.to.addDays(daysAfter);
}

} // namespace

QString stepRowKey(const PlanLine &step)
{
    return QStringLiteral("step:") + step.id;
}

PlanChart planChartOf(const ProjectPlan &plan, const Workspace &workspace,
                      const QSet<QString> &folded, PlanFilter filter, QDate today)
{
    PlanChart chart;
    chart.today = today;
    std::vector<int> placeOf(plan.lines.size(), -1);
    int step = -1;
    bool isOpen = true;
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const PlanLine &line = plan.lines[i];
        if (line.kind == PlanLine::Kind::Step) {
            if (step >= 0 && step + 1 == int(chart.rows.size()) && isOpen)
                chart.rows.pop_back();
            isOpen = filter != PlanFilter::All || !folded.contains(stepRowKey(line));
            step = int(chart.rows.size());
            chart.rows.push_back(summaryOf(line, !isOpen, today));
            continue;
        }
        if (!isOpen || !isWanted(line, filter))
            continue;
        PlanChart::Row row = rowOf(line, today);
        row.remark = remarkOf(line, plan, workspace);
        if (const Person *owner = workspace.find(line.owner))
            row.owner = owner->name;
        placeOf[i] = int(chart.rows.size());
        chart.rows.push_back(std::move(row));
    }
    if (step >= 0 && step + 1 == int(chart.rows.size()) && isOpen)
        chart.rows.pop_back();
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        for (const std::size_t before : plan.lines[i].after) {
            if (placeOf[i] >= 0 && placeOf[before] >= 0)
                chart.rows[std::size_t(placeOf[i])].after.push_back(std::size_t(placeOf[before]));
        }
    }
    if (!chart.rows.empty())
        reachOver(chart, plan);
    return chart;
}

} // namespace gapwright
