// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a line of the plan, said at the field that mends it.
#include "assessment/plan/project_plan.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace gapwright {

namespace {

struct PlanRemarks {
    Q_DECLARE_TR_FUNCTIONS(PlanRemarks)
};

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

void remarkOnDates(const Action &action, QHash<QString, QString> &remarks)
{
    if (action.start.isValid() && action.due.isValid() && action.start > action.due)
        remarks.insert(QStringLiteral("due"),
                       PlanRemarks::tr("It is due before it starts on %1. The chart shows the due "
                                       "date only.")
                           .arg(dayText(action.start)));
    if (action.baselineStart.isValid() && action.baselineDue.isValid()
        && action.baselineStart > action.baselineDue)
        remarks.insert(QStringLiteral("baseline_due"),
                       PlanRemarks::tr("The planned end lies before the planned start."));
    if (action.done.isValid() && action.start.isValid() && action.done < action.start)
        remarks.insert(QStringLiteral("done"),
                       PlanRemarks::tr("It was finished before it started."));
    if (action.status == TaskStatus::Done && !action.done.isValid())
        remarks.insert(QStringLiteral("done"), PlanRemarks::tr("Enter when it was finished."));
    if (action.effortO && action.effortM && action.effortP
        && (*action.effortO > *action.effortM || *action.effortM > *action.effortP))
        remarks.insert(QStringLiteral("effort_m"),
                       PlanRemarks::tr("The three estimates should grow: optimistic, likely, "
                                       "pessimistic."));
}

/// The line that ends last among those this one waits for.
const PlanLine *lastBefore(const PlanLine &line, const ProjectPlan &plan)
{
    const PlanLine *last = nullptr;
    for (const std::size_t place : line.after) {
        const PlanLine &before = plan.lines[place];
        if (!before.isFinished() && before.end.isValid() && (!last || before.end > last->end))
            last = &before;
    }
    return last;
}

} // namespace

std::vector<const PlanLine *> waitingChain(const ProjectPlan &plan, const QString &line,
                                           const QString &other)
{
    const PlanLine *from = plan.find(line);
    const PlanLine *to = plan.find(other);
    if (!from || !to)
        return {};
    const std::size_t none = plan.lines.size();
    std::vector<std::size_t> waits(plan.lines.size(), none); // which line was reached over which
    std::vector<std::size_t> reached{std::size_t(from - plan.lines.data())};
    waits[reached.front()] = reached.front();
    for (std::size_t next = 0; next < reached.size(); ++next) {
        for (const std::size_t before : plan.lines[reached[next]].after) {
            if (waits[before] != none)
                continue;
            waits[before] = reached[next];
            reached.push_back(before);
        }
    }
    std::size_t place = std::size_t(to - plan.lines.data());
    if (waits[place] == none)
        return {};
    std::vector<const PlanLine *> chain{to};
    while (waits[place] != place) {
        place = waits[place];
        chain.push_back(&plan.lines[place]);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

QHash<QString, QString> remarksOn(const PlanLine &line, const ProjectPlan &plan,
                                  const Action *action)
{
    QHash<QString, QString> remarks;
    const bool isMilestone = line.kind == PlanLine::Kind::Milestone;
    if (action)
        remarkOnDates(*action, remarks);
    const QString links = isMilestone ? QStringLiteral("after") : QStringLiteral("depends_on");
    if (line.schedule.isCircular)
        remarks.insert(links,
                       PlanRemarks::tr("It waits for itself through others; these links are left "
                                       "out of the schedule. Take one of them out."));
    const PlanLine *last = lastBefore(line, plan);
    if (line.schedule.startsTooEarly && !line.isFinished() && last) {
        const QString column = isMilestone ? QStringLiteral("planned")
            : line.start.isValid()         ? QStringLiteral("start")
                                           : QStringLiteral("due");
        if (!remarks.contains(column))
            remarks.insert(column,
                           PlanRemarks::tr("It begins before “%2” has ended on %1.")
                               .arg(dayText(last->end), last->name));
    }
    return remarks;
}

} // namespace gapwright
