// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/actions/action.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ActionKind>()
{
    static constexpr Choice choices[] = {
        {int(ActionKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ActionKind::ProjectTask), "project_task",
         QT_TRANSLATE_NOOP("Register", "Project task")},
        {int(ActionKind::RiskAction), "risk_action", QT_TRANSLATE_NOOP("Register", "Risk action")},
        {int(ActionKind::ObjectiveAction), "objective_action",
         QT_TRANSLATE_NOOP("Register", "Objective action")},
        {int(ActionKind::CorrectiveAction), "corrective_action",
         QT_TRANSLATE_NOOP("Register", "Corrective action")},
        {int(ActionKind::ImprovementAction), "improvement",
         QT_TRANSLATE_NOOP("Register", "Improvement")},
        {int(ActionKind::ReviewAction), "review_action",
         QT_TRANSLATE_NOOP("Register", "Review action")},
        {int(ActionKind::ReportAction), "report_action",
         QT_TRANSLATE_NOOP("Register", "Report action")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<TaskStatus>()
{
    static constexpr Choice choices[] = {
        {int(TaskStatus::NotStarted), "not_started", QT_TRANSLATE_NOOP("Register", "Not started")},
        {int(TaskStatus::InProgress), "in_progress", QT_TRANSLATE_NOOP("Register", "In progress")},
        {int(TaskStatus::Blocked), "blocked", QT_TRANSLATE_NOOP("Register", "Blocked")},
        {int(TaskStatus::Done), "done", QT_TRANSLATE_NOOP("Register", "Done")},
        {int(TaskStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("Register", "Cancelled")},
    };
    return choices;
}

namespace {

using R = Action;

void addAction(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Action"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “A-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Begins with a verb, for example “Name a deputy for each process owner”.")})
        .choice<&R::kind>("kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "Where it comes from.")})
        .choice<&R::step>(
            "step", QT_TRANSLATE_NOOP("Register", "Step"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The step of the project it belongs to.")})
        .reference<&R::owner>(
            "owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people", Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "One person who sees it done.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Blocked means that somebody else has to move first.")})
        .optionalNumber<&R::progress, 0, 100>(
            "progress", QT_TRANSLATE_NOOP("Register", "Progress"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "In percent, as the owner sees it.")})
        .reference<&R::deliverable>(
            "deliverable_id", QT_TRANSLATE_NOOP("Register", "Deliverable"), "documents", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The document that exists when it is done.")})
        .text<&R::source>(
            "source", QT_TRANSLATE_NOOP("Register", "Source"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "The record it comes from, for example “NC-04” or “8.6.1-05”.")});
}

void addActionFurther(RegisterDefinition<R> &definition)
{
    definition.text<&R::notes>(
        "notes", QT_TRANSLATE_NOOP("Register", "Notes"), Searchable, {.multiline = true},
        {.help = QT_TRANSLATE_NOOP("Register", "How to go about it, what blocks it, whom to ask."),
         .wide = true});
}

void addDates(RegisterDefinition<R> &definition)
{
    definition
        .date<&R::start>("start", QT_TRANSLATE_NOOP("Register", "Start"), ShownInList,
                         {.section = QT_TRANSLATE_NOOP("Register", "Dates"),
                          .help = QT_TRANSLATE_NOOP("Register", "First day of work.")})
        .date<&R::due>("due", QT_TRANSLATE_NOOP("Register", "Due"), Required | ShownInList,
                       {.help = QT_TRANSLATE_NOOP("Register", "Last day.")})
        .date<&R::done>("done", QT_TRANSLATE_NOOP("Register", "Done on"), ShownInList,
                        {.help = QT_TRANSLATE_NOOP("Register", "The day it was finished.")})
        .date<&R::baselineStart>(
            "baseline_start", QT_TRANSLATE_NOOP("Register", "Planned start"), Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "As approved with the plan; the Gantt chart compares with it.")})
        .date<&R::baselineDue>(
            "baseline_due", QT_TRANSLATE_NOOP("Register", "Planned end"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "As approved with the plan.")})
        .references<&R::dependsOn>(
            "depends_on", QT_TRANSLATE_NOOP("Register", "Depends on"), "actions", Optional,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Actions that must be finished before this one starts.")});
}

void addEffort(RegisterDefinition<R> &definition)
{
    definition
        .decimal<&R::effortO>(
            "effort_o", QT_TRANSLATE_NOOP("Register", "Effort, optimistic"), Optional,
            {.section = QT_TRANSLATE_NOOP("Register", "Effort"),
             .help = QT_TRANSLATE_NOOP("Register", "Person-days if all goes well.")})
        .decimal<&R::effortM>("effort_m", QT_TRANSLATE_NOOP("Register", "Effort, likely"), Optional,
                              {.help = QT_TRANSLATE_NOOP("Register", "Person-days as usual.")})
        .decimal<&R::effortP>(
            "effort_p", QT_TRANSLATE_NOOP("Register", "Effort, pessimistic"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Person-days if much goes wrong.")})
        .money<&R::rate>("rate", QT_TRANSLATE_NOOP("Register", "Rate per day"), Optional,
                         {.help = QT_TRANSLATE_NOOP("Register", "What a person-day costs.")})
        .text<&R::comment>("comment", QT_TRANSLATE_NOOP("Register", "Comment"), Searchable,
                           {.multiline = true},
                           {.help = QT_TRANSLATE_NOOP(
                                "Register", "Anything worth keeping that has no field of its own."),
                            .wide = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("actions",
                                   QT_TRANSLATE_NOOP("Register", "Actions and project tasks"));
        made.describe(
            {.clauses = "10",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "Everything somebody has to do by a date, wherever it came from."),
             .icon = "list-todo"});
        addAction(made);
        addActionFurther(made);
        addDates(made);
        addEffort(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
