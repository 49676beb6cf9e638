// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/improvements/improvement.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<ImprovementDecision>()
{
    static constexpr Choice choices[] = {
        {int(ImprovementDecision::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ImprovementDecision::Approved), "approved", QT_TRANSLATE_NOOP("Register", "Approved")},
        {int(ImprovementDecision::Rejected), "rejected", QT_TRANSLATE_NOOP("Register", "Rejected")},
        {int(ImprovementDecision::Deferred), "deferred", QT_TRANSLATE_NOOP("Register", "Deferred")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ResultVsTarget>()
{
    static constexpr Choice choices[] = {
        {int(ResultVsTarget::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(ResultVsTarget::Reached), "reached", QT_TRANSLATE_NOOP("Register", "Reached")},
        {int(ResultVsTarget::Partly), "partly", QT_TRANSLATE_NOOP("Register", "Partly")},
        {int(ResultVsTarget::Missed), "missed", QT_TRANSLATE_NOOP("Register", "Missed")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<ImprovementStatus>()
{
    static constexpr Choice choices[] = {
        {int(ImprovementStatus::Proposed), "proposed", QT_TRANSLATE_NOOP("Register", "Proposed")},
        {int(ImprovementStatus::Evaluated), "evaluated",
         QT_TRANSLATE_NOOP("Register", "Evaluated")},
        {int(ImprovementStatus::Approved), "approved", QT_TRANSLATE_NOOP("Register", "Approved")},
        {int(ImprovementStatus::Rejected), "rejected", QT_TRANSLATE_NOOP("Register", "Rejected")},
        {int(ImprovementStatus::Planned), "planned", QT_TRANSLATE_NOOP("Register", "Planned")},
        {int(ImprovementStatus::InProgress), "in_progress",
         QT_TRANSLATE_NOOP("Register", "In progress")},
        {int(ImprovementStatus::Implemented), "implemented",
         QT_TRANSLATE_NOOP("Register", "Implemented")},
        {int(ImprovementStatus::Measured), "measured", QT_TRANSLATE_NOOP("Register", "Measured")},
        {int(ImprovementStatus::Closed), "closed", QT_TRANSLATE_NOOP("Register", "Closed")},
    };
    return choices;
}

namespace {

using R = Improvement;

void addImprovement(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Improvement"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “I-01”.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "What would be better and for whom.")})
        .text<&R::source>(
            "source", QT_TRANSLATE_NOOP("Register", "Source"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Who or what brought it up, for example “customer survey 2026”.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Closed once the result was measured.")})
        .references<&R::objectiveLink>(
            "objective_link", QT_TRANSLATE_NOOP("Register", "Objectives"), "objectives", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The objectives it serves.")});
}

void addEvaluation(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::scoreObjectiveFit>(
            "score_objective_fit", QT_TRANSLATE_NOOP("Register", "Fit with the objectives"),
            Optional,
            {.section = QT_TRANSLATE_NOOP("Register", "Evaluation"),
             .help = QT_TRANSLATE_NOOP("Register", "1 hardly, 5 directly.")})
        .choice<&R::scoreBenefit>(
            "score_benefit", QT_TRANSLATE_NOOP("Register", "Benefit"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "1 hardly noticed, 5 customers ask for it.")})
        .choice<&R::scoreEffort>("score_effort", QT_TRANSLATE_NOOP("Register", "Effort"), Optional,
                                 {.help = QT_TRANSLATE_NOOP("Register", "1 days, 5 many months.")})
        .choice<&R::scoreRisk>(
            "score_risk", QT_TRANSLATE_NOOP("Register", "Risk"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "1 none, 5 may stop services.")})
        .choice<&R::decision>(
            "decision", QT_TRANSLATE_NOOP("Register", "Decision"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Approved only with a score and a target.")})
        .text<&R::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Register", "Decided by"),
                             ShownInList | Searchable, {},
                             {.help = QT_TRANSLATE_NOOP("Register", "Name and role.")});
}

void addTargetAndResult(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::targetMeasure>(
            "target_measure", QT_TRANSLATE_NOOP("Register", "Measure"), ShownInList | Searchable,
            {},
            {.section = QT_TRANSLATE_NOOP("Register", "Target and result"),
             .help = QT_TRANSLATE_NOOP("Register", "What will show that it is better.")})
        .decimal<&R::baseline>("baseline", QT_TRANSLATE_NOOP("Register", "Baseline"), ShownInList,
                               {.help = QT_TRANSLATE_NOOP("Register", "The figure before.")})
        .decimal<&R::targetValue>("target_value", QT_TRANSLATE_NOOP("Register", "Target"),
                                  ShownInList,
                                  {.help = QT_TRANSLATE_NOOP("Register", "The figure to reach.")})
        .references<&R::actions>("actions", QT_TRANSLATE_NOOP("Register", "Actions"), "actions",
                                 ShownInList,
                                 {.help = QT_TRANSLATE_NOOP("Register", "What is done.")})
        .decimal<&R::result>(
            "result", QT_TRANSLATE_NOOP("Register", "Result"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The figure measured afterwards.")})
        .choice<&R::resultVsTarget>(
            "result_vs_target", QT_TRANSLATE_NOOP("Register", "Against the target"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Whether it was reached.")})
        .date<&R::reported>("reported", QT_TRANSLATE_NOOP("Register", "Reported on"), ShownInList,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register", "When the result was told to those who decided.")})
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
        RegisterDefinition<R> made("improvements", QT_TRANSLATE_NOOP("Register", "Improvements"));
        made.describe({.clauses = "10.2",
                       .purpose = QT_TRANSLATE_NOOP("Register",
                                                    "Ideas that make services or the management "
                                                    "system better, from proposal to effect."),
                       .icon = "lightbulb"});
        addImprovement(made);
        addEvaluation(made);
        addTargetAndResult(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
