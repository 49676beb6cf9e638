// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/actions/work_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace gapwright {

namespace {

constexpr int longestTitle = 160;

WorkState stateOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::NotStarted:
        return WorkState::Open;
    case TaskStatus::InProgress:
        return WorkState::InProgress;
    case TaskStatus::Blocked:
        return WorkState::Blocked;
    case TaskStatus::Done:
        return WorkState::Done;
    case TaskStatus::Cancelled:
        return WorkState::Cancelled;
    }
    return WorkState::Open;
}

WorkState stateOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return WorkState::Open;
    case ActionState::InProgress:
        return WorkState::InProgress;
    case ActionState::Done:
        return WorkState::Done;
    }
    return WorkState::Open;
}

/// True when a source such as "8.7.2-10, R15" names the item.
bool namesItem(const QString &source, const QString &item)
{
    const QStringList parts = source.split(QLatin1Char(','));
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString &part) { return part.trimmed() == item; });
}

WorkSource sourceOf(const Action &action, const AssessmentData &assessment)
{
    switch (action.kind) {
    case ActionKind::RiskAction:
        return WorkSource::Risk;
    case ActionKind::ObjectiveAction:
        return WorkSource::Objective;
    case ActionKind::CorrectiveAction:
        return WorkSource::Corrective;
    case ActionKind::ImprovementAction:
        return WorkSource::Improvement;
    case ActionKind::ReviewAction:
        return WorkSource::Review;
    case ActionKind::ReportAction:
        return WorkSource::Report;
    case ActionKind::ProjectTask:
    case ActionKind::NotStated:
        break;
    }
    const QString first = action.source.section(QLatin1Char(','), 0, 0).trimmed();
    if (!first.isEmpty() && assessment.resultOf(first))
        return WorkSource::Gap;
    return action.kind == ActionKind::ProjectTask ? WorkSource::Project : WorkSource::Other;
}

QString firstLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestTitle ? line.left(longestTitle - 1) + QChar(0x2026) : line;
}

QString titleOfGap(const ItemResult &result)
{
    const QString text =
        result.recommendation.trimmed().isEmpty() ? result.gap : result.recommendation;
    return text.trimmed().isEmpty()
        ? QCoreApplication::translate("Actions", "Close the gap %1").arg(result.item)
        : firstLine(text);
}

} // namespace

QString wordOf(WorkState state)
{
    switch (state) {
    case WorkState::Open:
        return QCoreApplication::translate("Actions", "Open");
    case WorkState::InProgress:
        return QCoreApplication::translate("Actions", "In progress");
    case WorkState::Blocked:
        return QCoreApplication::translate("Actions", "Blocked");
    case WorkState::Done:
        return QCoreApplication::translate("Actions", "Done");
    case WorkState::Cancelled:
        return QCoreApplication::translate("Actions", "Cancelled");
    }
    return {};
}

QString wordOf(WorkSource source)
{
    switch (source) {
    case WorkSource::Gap:
        return QCoreApplication::translate("Actions", "Gap");
    case WorkSource::Project:
        return QCoreApplication::translate("Actions", "Project plan");
    case WorkSource::Risk:
        return QCoreApplication::translate("Actions", "Risk");
    case WorkSource::Objective:
        return QCoreApplication::translate("Actions", "Objective");
    case WorkSource::Corrective:
        return QCoreApplication::translate("Actions", "Nonconformity");
    case WorkSource::Improvement:
        return QCoreApplication::translate("Actions", "Improvement");
    case WorkSource::Review:
        return QCoreApplication::translate("Actions", "Management review");
    case WorkSource::Report:
        return QCoreApplication::translate("Actions", "Service report");
    case WorkSource::Other:
        return QCoreApplication::translate("Actions", "Other");
    }
    return {};
}

const Action *actionAbout(std::span<const Action> actions, const QString &item)
{
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const Action &action) {
        return namesItem(action.source, item);
    });
    return found == actions.end() ? nullptr : &*found;
}

std::vector<WorkItem> workList(std::span<const Action> actions, std::span<const Person> people,
                               const AssessmentData &assessment, QDate today)
{
    QHash<QString, QString> names;
    for (const Person &person : people)
        names.insert(person.id.value, person.name);
    std::vector<WorkItem> work;
    QSet<QString> planned;
    for (const Action &action : actions) {
        const QStringList parts = action.source.split(QLatin1Char(','));
        for (const QString &part : parts)
            planned.insert(part.trimmed());
        work.push_back({definitionOf<Action>().table, action.id.value, action.title,
                        names.value(action.owner.value), action.due, stateOf(action.status),
                        sourceOf(action, assessment), action.source});
    }
    for (const ItemResult &result : assessment.results) {
        if (!isGap(result.status) || planned.contains(result.item))
            continue;
        work.push_back({definitionOf<ItemResult>().table, result.id.value, titleOfGap(result),
                        result.owner, result.due, stateOf(result.actionState), WorkSource::Gap,
                        result.item});
    }
    const auto rank = [&](const WorkItem &one) {
        return std::tuple(one.isFinished(), !one.isOverdue(today), !one.due.isValid(), one.due);
    };
    std::stable_sort(work.begin(), work.end(),
                     [&](const WorkItem &a, const WorkItem &b) { return rank(a) < rank(b); });
    return work;
}

Action actionOfGap(const ItemResult &gap, const Catalogue &catalogue,
                   std::span<const Person> people)
{
    Action action;
    action.id = newId<Action>();
    action.title = titleOfGap(gap);
    action.kind = ActionKind::ProjectTask;
    action.source = gap.item;
    action.notes = gap.gap;
    action.due = gap.due;
    for (const Person &person : people) {
        if (!gap.owner.isEmpty() && person.name.compare(gap.owner, Qt::CaseInsensitive) == 0)
            action.owner = person.id;
    }
    if (gap.actionState == ActionState::InProgress)
        action.status = TaskStatus::InProgress;
    const RequirementItem *item = catalogue.item(gap.item);
    if (!item)
        return action;
    action.effortO = Quantity::of(item->days.low);
    action.effortM = Quantity::of(item->days.likely);
    action.effortP = Quantity::of(item->days.high);
    if (const Clause *clause = catalogue.clause(item->clause))
        action.step = projectStepOf(clause->primaryStep);
    return action;
}

} // namespace gapwright
