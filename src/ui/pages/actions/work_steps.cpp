// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions/work_steps.h"

#include "ui/pages/session/project_session.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

TaskStatus statusOf(WorkState state)
{
    switch (state) {
    case WorkState::Open:
        return TaskStatus::NotStarted;
    case WorkState::InProgress:
        return TaskStatus::InProgress;
    case WorkState::Blocked:
        return TaskStatus::Blocked;
    case WorkState::Done:
        return TaskStatus::Done;
    case WorkState::Cancelled:
        return TaskStatus::Cancelled;
    }
    return TaskStatus::NotStarted;
}

Outcome moveGap(ProjectSession &session, const WorkItem &item, WorkState state)
{
    if (state == WorkState::Blocked || state == WorkState::Cancelled)
        return Error{QCoreApplication::translate("Actions",
                                                 "A gap is open, in progress or done. Make an "
                                                 "action of it to say that it is blocked.")};
    return session.editItem(item.from, QLatin1String("action_state"), [&](ItemResult &result) {
        result.actionState = state == WorkState::Done ? ActionState::Done
            : state == WorkState::InProgress          ? ActionState::InProgress
                                                      : ActionState::Open;
    });
}

/// "AC-42" where the others are numbered so; empty where none has a number.
QString nextCode(const Workspace &workspace)
{
    QString prefix;
    int highest = 0;
    int width = 2;
    for (const Action &action : workspace.all<Action>()) {
        int digits = 0;
        while (digits < action.code.size()
               && action.code.at(action.code.size() - 1 - digits).isDigit())
            ++digits;
        const int number = action.code.right(digits).toInt();
        if (digits == 0 || number <= highest)
            continue;
        highest = number;
        width = digits;
        prefix = action.code.chopped(digits);
    }
    return highest == 0
        ? QString()
        : prefix + QStringLiteral("%1").arg(highest + 1, width, 10, QLatin1Char('0'));
}

} // namespace

Outcome moveWork(ProjectSession &session, const WorkItem &item, WorkState state)
{
    if (item.table != definitionOf<Action>().table)
        return moveGap(session, item, state);
    const Action *known = session.workspace().find(Id<Action>{item.record});
    if (!known)
        return Error{QCoreApplication::translate("Actions", "The action is no longer there."),
                     ErrorKind::NotFound};
    Action action = *known;
    action.status = statusOf(state);
    if (state != WorkState::Done)
        action.done = {};
    else if (!action.done.isValid())
        action.done = QDate::currentDate();
    return session.workspace().edit(
        QCoreApplication::translate("Actions", "%1: %2", "action, state")
            .arg(action.code.isEmpty() ? action.title.left(40) : action.code, wordOf(state)),
        [&](Edit &edit) { edit.save(action); });
}

Result<QString> makeActionOfGap(ProjectSession &session, const QString &item)
{
    const ItemResult *result = session.resultOf(item);
    if (!result || !isGap(result->status))
        return Error{QCoreApplication::translate(
            "Actions",
            "Only a gap becomes an action: the item is neither partial nor not "
            "conforming.")};
    Workspace &workspace = session.workspace();
    if (const Action *known = actionAbout(workspace.all<Action>(), item))
        return known->id.value;
    Action action = actionOfGap(*result, session.catalogue(), workspace.all<Person>());
    action.code = nextCode(workspace);
    const Outcome done =
        workspace.edit(QCoreApplication::translate("Actions", "Make an action of gap %1").arg(item),
                       [&](Edit &edit) { edit.save(action); });
    if (!done)
        return done.error();
    return action.id.value;
}

QString addressOf(const WorkItem &item)
{
    if (item.table == definitionOf<Action>().table)
        return QStringLiteral("register/actions/") + item.record;
    return QStringLiteral("gap/") + item.from;
}

} // namespace gapwright
