// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/objectives/objective.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ObjectiveStatus>()
{
    static constexpr Choice choices[] = {
        {int(ObjectiveStatus::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ObjectiveStatus::OnTrack), "on_track", QT_TRANSLATE_NOOP("Register", "On track")},
        {int(ObjectiveStatus::AtRisk), "at_risk", QT_TRANSLATE_NOOP("Register", "At risk")},
        {int(ObjectiveStatus::Achieved), "achieved", QT_TRANSLATE_NOOP("Register", "Achieved")},
        {int(ObjectiveStatus::Missed), "missed", QT_TRANSLATE_NOOP("Register", "Missed")},
        {int(ObjectiveStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Register", "Withdrawn")},
    };
    return choices;
}

namespace {

using R = Objective;

void addObjective(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Objective"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “O-01”.")})
        .text<&R::text>("text", QT_TRANSLATE_NOOP("Register", "Objective"),
                        Required | ShownInList | Searchable, {},
                        {.help = QT_TRANSLATE_NOOP("Register",
                                                   "What shall be reached, for example “Restore "
                                                   "priority 1 incidents within 2 hours”.")})
        .text<&R::policyLink>(
            "policy_link", QT_TRANSLATE_NOOP("Register", "From the policy"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "The sentence of the policy it serves.")})
        .text<&R::levelOrFunction>(
            "level_or_function", QT_TRANSLATE_NOOP("Register", "Level or function"),
            Required | ShownInList, {},
            {.help =
                 QT_TRANSLATE_NOOP("Register", "Where it applies, for example “Service desk”.")})
        .text<&R::measure>("measure", QT_TRANSLATE_NOOP("Register", "Measure"),
                           Required | ShownInList | Searchable, {},
                           {.help = QT_TRANSLATE_NOOP("Register", "How it is measured.")})
        .text<&R::unit>("unit", QT_TRANSLATE_NOOP("Register", "Unit"), ShownInList, {},
                        {.help = QT_TRANSLATE_NOOP("Register", "For example “hours”.")})
        .decimal<&R::baseline>(
            "baseline", QT_TRANSLATE_NOOP("Register", "Baseline"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Where it stands at the start.")})
        .decimal<&R::target>(
            "target", QT_TRANSLATE_NOOP("Register", "Target"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The figure to reach. It differs from the baseline.")})
        .date<&R::due>("due", QT_TRANSLATE_NOOP("Register", "Due"), Required | ShownInList,
                       {.help = QT_TRANSLATE_NOOP("Register", "By when.")});
}

void addPlan(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::actions>("actions", QT_TRANSLATE_NOOP("Register", "What will be done"),
                           Required | Searchable, {.multiline = true},
                           {.section = QT_TRANSLATE_NOOP("Register", "Plan"),
                            .help = QT_TRANSLATE_NOOP("Register", "The steps that lead there."),
                            .wide = true})
        .text<&R::resources>(
            "resources", QT_TRANSLATE_NOOP("Register", "Resources"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "People, money and tools that are needed and granted."),
             .wide = true})
        .reference<&R::responsible>(
            "responsible_id", QT_TRANSLATE_NOOP("Register", "Responsible"), "people",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Who answers for the objective.")})
        .text<&R::evaluation>(
            "evaluation", QT_TRANSLATE_NOOP("Register", "Evaluation"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "How and when the result is judged."),
             .wide = true});
}

void addState(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::status>("status", QT_TRANSLATE_NOOP("Register", "State"), ShownInList,
                            {.section = QT_TRANSLATE_NOOP("Register", "State"),
                             .help = QT_TRANSLATE_NOOP("Register", "As of the last evaluation.")})
        .date<&R::updated>(
            "updated", QT_TRANSLATE_NOOP("Register", "Updated on"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The day of the last evaluation.")})
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
        RegisterDefinition<R> made("objectives", QT_TRANSLATE_NOOP("Register", "Objectives"));
        made.describe(
            {.clauses = "6.2",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "What the organization wants to reach, measurable and with a date."),
             .icon = "flag"});
        addObjective(made);
        addPlan(made);
        addState(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
