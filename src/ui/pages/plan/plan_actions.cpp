// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do to the plan; each is one transaction.
#include "assessment/plan/plan_arithmetic.h"
#include "editing/workspace.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_view.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/session/project_session.h"

namespace gapwright {

namespace {

constexpr int firstLength = 7; ///< days of a new action

} // namespace

void PlanPage::report(const Outcome &done)
{
    if (done)
        notice()->hide();
    else
        notice()->showNotice(NoticeKind::Warning, done.error().message);
}

void PlanPage::explain(int figure)
{
    const Arithmetic sheet = figure == End ? endArithmetic(m_plan)
        : figure == Effort                 ? effortArithmetic(m_plan)
        : figure == Cost                   ? costArithmetic(m_plan)
                                           : progressArithmetic(m_plan);
    (new ArithmeticDialog(theme(), sheet, this))->open();
}

void PlanPage::move(const QString &id, const QDate &start, const QDate &end)
{
    Workspace &workspace = m_session.workspace();
    if (const Milestone *found = workspace.find(Id<Milestone>{id})) {
        Milestone milestone = *found;
        milestone.planned = end;
        report(workspace.edit(tr("Move “%1”").arg(milestone.title),
                              [&](Edit &edit) { edit.save(milestone); }));
    } else if (const Action *known = workspace.find(Id<Action>{id})) {
        Action action = *known;
        action.start = start;
        action.due = end;
        report(workspace.edit(tr("Move “%1”").arg(action.title),
                              [&](Edit &edit) { edit.save(action); }));
    }
    refresh();
}

QString PlanPage::refusalOfLink(const QString &before, const QString &after) const
{
    const PlanLine *first = m_plan.find(before);
    const PlanLine *second = m_plan.find(after);
    if (!first || !second || first == second)
        return tr("A line cannot wait for itself. Let go over another one.");
    const auto place = std::size_t(first - m_plan.lines.data());
    if (std::find(second->after.begin(), second->after.end(), place) != second->after.end())
        return tr("“%1” waits for “%2” already.").arg(second->name, first->name);
    const std::vector<const PlanLine *> chain = waitingChain(m_plan, before, after);
    if (chain.empty())
        return {};
    QStringList names;
    for (const PlanLine *line : chain)
        names << tr("“%1”").arg(line->name);
    return tr("This would close a circle, and nothing was changed: %1. Each of these waits for the "
              "next one; take one of the dependencies out first.")
        .arg(names.join(QStringLiteral(" → ")));
}

void PlanPage::link(const QString &before, const QString &after)
{
    Workspace &workspace = m_session.workspace();
    const Action *first = workspace.find(Id<Action>{before});
    const QString refusal = refusalOfLink(before, after);
    if (!refusal.isEmpty()) {
        notice()->showNotice(NoticeKind::Warning, refusal);
        return;
    }
    if (!first)
        return; // nothing waits for a milestone; the view draws from actions only
    const auto labelFor = [first](const QString &title) {
        return tr("“%2” after “%1”", "label of a change").arg(first->title, title);
    };
    if (const Milestone *found = workspace.find(Id<Milestone>{after})) {
        Milestone milestone = *found;
        milestone.after.push_back(first->id);
        report(
            workspace.edit(labelFor(milestone.title), [&](Edit &edit) { edit.save(milestone); }));
    } else if (const Action *known = workspace.find(Id<Action>{after})) {
        Action action = *known;
        action.dependsOn.push_back(first->id);
        report(workspace.edit(labelFor(action.title), [&](Edit &edit) { edit.save(action); }));
    }
    refresh();
}

void PlanPage::addAction()
{
    const RegisterAccess &access = *m_directory.access(QLatin1String(definitionOf<Action>().table));
    const AnyRecord fresh = m_directory.fresh(access);
    Action action = *static_cast<const Action *>(fresh.get());
    const PlanLine *before = m_plan.find(m_view->currentKey());
    action.title = tr("New action");
    action.kind = ActionKind::ProjectTask;
    action.step = before ? before->step : ProjectStep::Project;
    action.start = m_today;
    action.due = m_today.addDays(firstLength);
    report(m_session.workspace().edit(tr("New action"), [&](Edit &edit) { edit.save(action); }));
    refresh();
    show(action.id.value);
    m_action->focusField(QStringLiteral("title"));
}

void PlanPage::approveBaseline()
{
    const std::vector<Action> actions = m_session.workspace().all<Action>();
    const std::vector<Milestone> milestones = m_session.workspace().all<Milestone>();
    report(m_session.workspace().edit(tr("Keep the dates as approved plan"), [&](Edit &edit) {
        for (Action action : actions) {
            if (action.status == TaskStatus::Cancelled)
                continue;
            action.baselineStart = action.start;
            action.baselineDue = action.due;
            edit.save(action);
        }
        for (Milestone milestone : milestones) {
            milestone.baseline = milestone.planned;
            edit.save(milestone);
        }
    }));
    refresh();
}

std::vector<const PlanLine *> PlanPage::tooEarly() const
{
    std::vector<const PlanLine *> found;
    for (const PlanLine &line : m_plan.lines) {
        if (line.schedule.startsTooEarly && !line.isFinished())
            found.push_back(&line);
    }
    return found;
}

/// Moves every line to its earliest dates, so that nothing begins before what it waits for ends.
void PlanPage::putInOrder()
{
    Workspace &workspace = m_session.workspace();
    std::vector<Action> actions;
    std::vector<Milestone> milestones;
    for (const PlanLine &line : m_plan.lines) {
        const TaskSchedule &schedule = line.schedule;
        if (line.isFinished() || !schedule.isDated || schedule.earliestStart == schedule.start)
            continue;
        if (const Action *action = workspace.find(Id<Action>{line.id})) {
            actions.push_back(*action);
            actions.back().due = schedule.earliestEnd;
            if (action->start.isValid())
                actions.back().start = schedule.earliestStart;
        } else if (const Milestone *milestone = workspace.find(Id<Milestone>{line.id})) {
            milestones.push_back(*milestone);
            milestones.back().planned = schedule.earliestEnd;
        }
    }
    report(workspace.edit(tr("Move lines behind what they wait for"), [&](Edit &edit) {
        for (const Action &action : actions)
            edit.save(action);
        for (const Milestone &milestone : milestones)
            edit.save(milestone);
    }));
    refresh();
}

} // namespace gapwright
