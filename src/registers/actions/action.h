// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"
#include "registers/words/project_step.h"

namespace gapwright {

struct Document;
struct Person;

enum class ActionKind {
    NotStated,
    ProjectTask,
    RiskAction,
    ObjectiveAction,
    CorrectiveAction,
    ImprovementAction,
    ReviewAction,
    ReportAction
};
enum class TaskStatus { NotStarted, InProgress, Blocked, Done, Cancelled };

/// An action or a task of the project, wherever it comes from (register R25).
struct Action {
    Id<Action> id;
    QString code;
    QString title;
    ActionKind kind = ActionKind::NotStated;
    ProjectStep step = ProjectStep::NotStated;
    Id<Person> owner;
    TaskStatus status = TaskStatus::NotStarted;
    std::optional<int> progress;
    Id<Document> deliverable;
    QString source;
    QString notes;
    QDate start;
    QDate due;
    QDate done;
    QDate baselineStart;
    QDate baselineDue;
    std::vector<Id<Action>> dependsOn;
    std::optional<Quantity> effortO;
    std::optional<Quantity> effortM;
    std::optional<Quantity> effortP;
    std::optional<Money> rate;
    QString comment;

    friend bool operator==(const Action &, const Action &) = default;
};

template <> std::span<const Choice> choicesOf<ActionKind>();
template <> std::span<const Choice> choicesOf<TaskStatus>();
template <> const RegisterDefinition<Action> &definitionOf<Action>();

} // namespace gapwright
