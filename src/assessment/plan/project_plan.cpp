// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/plan/project_plan.h"

#include "assessment/plan/work_days.h"
#include "content/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

bool hasEstimates(const Action &action)
{
    return action.effortO && action.effortM && action.effortP;
}

double shareDone(const Action &action)
{
    if (action.status == TaskStatus::Done)
        return 1;
    return action.progress.value_or(0) / 100.0;
}

/// Adds up actions of which it sees one at a time.
class EffortAdding {
public:
    explicit EffortAdding(const QHash<QString, const Person *> &people)
        : m_people(people)
    {
    }
    void add(const Action &action)
    {
        if (!hasEstimates(action)) {
            ++m_effort.unestimated;
            return;
        }
        const ThreePoint points{action.effortO->toDouble(), action.effortM->toDouble(),
                                action.effortP->toDouble(),
                                action.rate ? action.rate->toDouble() : 0};
        const double mean = pertMean(points);
        const Person *owner = m_people.value(action.owner.value);
        (owner && owner->external ? m_effort.externalDays : m_effort.internalDays) += mean;
        m_effort.doneDays += mean * shareDone(action);
        m_effort.unrated += action.rate ? 0 : 1;
        ++m_effort.estimated;
        m_points.push_back(points);
    }
    [[nodiscard]] PlanEffort take()
    {
        m_effort.sum = effortSum(m_points);
        return m_effort;
    }

private:
    const QHash<QString, const Person *> &m_people;
    std::vector<ThreePoint> m_points;
    PlanEffort m_effort;
};

QStringList idsIn(const std::vector<Id<Action>> &list)
{
    QStringList ids;
    for (const Id<Action> &id : list)
        ids << id.value;
    return ids;
}

PlanLine lineOf(const Action &action)
{
    PlanLine line;
    line.kind = PlanLine::Kind::Action;
    line.id = action.id.value;
    line.name = action.title;
    line.owner = action.owner;
    line.step = action.step;
    line.start = action.start;
    line.end =
        action.status == TaskStatus::Done && action.done.isValid() ? action.done : action.due;
    line.baselineStart = action.baselineStart;
    line.baselineEnd = action.baselineDue;
    line.percent = action.status == TaskStatus::Done ? 100 : action.progress;
    line.status = action.status;
    return line;
}

PlanLine lineOf(const Milestone &milestone)
{
    PlanLine line;
    line.kind = PlanLine::Kind::Milestone;
    line.id = milestone.id.value;
    line.name = milestone.title;
    line.owner = milestone.owner;
    line.step = milestone.step;
    line.end = milestone.reached.isValid() ? milestone.reached : milestone.planned;
    line.baselineEnd = milestone.baseline;
    line.status = milestone.reached.isValid() ? TaskStatus::Done : TaskStatus::NotStarted;
    return line;
}

QDate earlier(const QDate &a, const QDate &b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b);
}

QDate later(const QDate &a, const QDate &b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::max(a, b);
}

/// An action or milestone on its way into the plan.
struct Draft {
    PlanLine line;
    QStringList after;
    const Action *action = nullptr;
};

std::vector<Draft> draftsOf(const PlanRecords &records)
{
    std::vector<Draft> drafts;
    for (const Action &action : records.actions) {
        if (action.status != TaskStatus::Cancelled)
            drafts.push_back({lineOf(action), idsIn(action.dependsOn), &action});
    }
    for (const Milestone &milestone : records.milestones)
        drafts.push_back({lineOf(milestone), idsIn(milestone.after), nullptr});
    const auto last = int(ProjectStep::Recertification) + 1;
    std::ranges::stable_sort(drafts, [last](const Draft &a, const Draft &b) {
        const auto order = [last](const PlanLine &line) {
            const QDate first = earlier(line.start, line.end);
            return std::tuple(line.step == ProjectStep::NotStated ? last : int(line.step),
                              first.isValid() ? first : QDate(9999, 1, 1),
                              line.kind == PlanLine::Kind::Milestone, line.name, line.id);
        };
        return order(a.line) < order(b.line);
    });
    return drafts;
}

void schedule(std::vector<Draft> &drafts, ProjectPlan &plan, std::vector<std::size_t> &critical)
{
    std::vector<PlanTask> tasks;
    for (const Draft &draft : drafts)
        tasks.push_back({draft.line.id, draft.line.start, draft.line.end, draft.after,
                         draft.line.kind == PlanLine::Kind::Milestone, draft.line.isFinished()});
    PlanSchedule found = scheduleOf(tasks);
    for (std::size_t i = 0; i < drafts.size(); ++i)
        drafts[i].line.schedule = found.tasks[i];
    plan.start = found.start;
    plan.end = found.end;
    plan.expectedEnd = found.expectedEnd;
    critical = std::move(found.criticalPath);
}

PlanLine stepLine(ProjectStep step, const Catalogue *catalogue)
{
    PlanLine line;
    line.step = step;
    line.id = idOf(step);
    line.number = line.id;
    const Step *known = catalogue ? catalogue->step(line.id) : nullptr;
    line.name = step == ProjectStep::NotStated ? PlanWords::tr("Without a step")
        : !known                               ? line.id
        : known->shortTitle.isEmpty()          ? known->title
                                               : known->shortTitle;
    return line;
}

/// A step reaches over its lines and is as far as their effort.
void close(PlanLine &step, EffortAdding adding, bool isFinished)
{
    step.effort = adding.take();
    step.percent = step.effort.percent();
    step.status = isFinished ? TaskStatus::Done : TaskStatus::InProgress;
}

void include(PlanLine &step, const PlanLine &line)
{
    step.start = earlier(step.start, earlier(line.start, line.end));
    step.end = later(step.end, later(line.start, line.end));
    step.baselineStart = earlier(step.baselineStart, earlier(line.baselineStart, line.baselineEnd));
    step.baselineEnd = later(step.baselineEnd, later(line.baselineStart, line.baselineEnd));
}

} // namespace

std::optional<int> PlanEffort::percent() const
{
    if (sum.mean <= 0)
        return std::nullopt;
    const double share = 100 * doneDays / sum.mean;
    return int(std::floor(share + 1e-9)); // 100 means all of it
}

std::optional<int> PlanLine::delay() const
{
    if (!end.isValid() || !baselineEnd.isValid())
        return std::nullopt;
    return int(workDaysBefore(end.addDays(1)) - workDaysBefore(baselineEnd.addDays(1)));
}

double ProjectPlan::totalCost() const
{
    return gapwright::totalCost(effort.sum.labour, 0, contingency);
}

const PlanLine *ProjectPlan::find(const QString &id) const
{
    const auto found = std::ranges::find_if(lines, [&](const PlanLine &line) {
        return line.kind != PlanLine::Kind::Step && line.id == id;
    });
    return found == lines.end() ? nullptr : &*found;
}

ProjectPlan projectPlan(const PlanRecords &records)
{
    ProjectPlan plan;
    plan.currency = records.settings.currency.trimmed().toUpper();
    plan.contingency =
        records.settings.contingency ? records.settings.contingency->toDouble() / 100 : 0;
    QHash<QString, const Person *> people;
    for (const Person &person : records.people)
        people.insert(person.id.value, &person);
    std::vector<Draft> drafts = draftsOf(records);
    std::vector<std::size_t> critical;
    schedule(drafts, plan, critical);
    QHash<QString, std::size_t> placeOf;
    std::vector<std::size_t> places(drafts.size());
    EffortAdding all(people);
    for (std::size_t i = 0; i < drafts.size();) {
        const ProjectStep step = drafts[i].line.step;
        const std::size_t head = plan.lines.size();
        plan.lines.push_back(stepLine(step, records.catalogue));
        EffortAdding ofStep(people);
        bool isFinished = true;
        for (int number = 1; i < drafts.size() && drafts[i].line.step == step; ++i, ++number) {
            Draft &draft = drafts[i];
            if (step != ProjectStep::NotStated)
                draft.line.number =
                    QStringLiteral("%1.%2").arg(plan.lines[head].number, QString::number(number));
            if (draft.action) {
                EffortAdding alone(people);
                alone.add(*draft.action);
                draft.line.effort = alone.take();
                ofStep.add(*draft.action);
                all.add(*draft.action);
            }
            isFinished = isFinished && draft.line.isFinished();
            include(plan.lines[head], draft.line);
            plan.baselineEnd = later(plan.baselineEnd, draft.line.baselineEnd);
            places[i] = plan.lines.size();
            placeOf.insert(draft.line.id, places[i]);
            plan.lines.push_back(draft.line);
        }
        close(plan.lines[head], std::move(ofStep), isFinished);
    }
    plan.effort = all.take();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        for (const QString &id : drafts[i].after) {
            if (const auto place = placeOf.constFind(id); place != placeOf.constEnd())
                plan.lines[places[i]].after.push_back(*place);
        }
    }
    for (const std::size_t i : critical)
        plan.criticalPath.push_back(places[i]);
    return plan;
}

} // namespace gapwright
