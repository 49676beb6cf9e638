// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/party_evaluations/party_evaluation.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<EvaluationResult>()
{
    static constexpr Choice choices[] = {
        {int(EvaluationResult::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(EvaluationResult::Meets), "meets", QT_TRANSLATE_NOOP("Register", "Meets")},
        {int(EvaluationResult::PartlyMeets), "partly_meets",
         QT_TRANSLATE_NOOP("Register", "Partly meets")},
        {int(EvaluationResult::DoesNotMeet), "does_not_meet",
         QT_TRANSLATE_NOOP("Register", "Does not meet")},
    };
    return choices;
}

namespace {

using R = PartyEvaluation;

void addEvaluation(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::party>("party_id", QT_TRANSLATE_NOOP("Register", "Party"), "other_parties",
                              Required,
                              {.section = QT_TRANSLATE_NOOP("Register", "Evaluation"),
                               .help = QT_TRANSLATE_NOOP("Register", "Who was evaluated.")})
        .date<&R::evaluatedOn>(
            "evaluated_on", QT_TRANSLATE_NOOP("Register", "Date"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The day of the evaluation.")})
        .reference<&R::evaluator>("evaluator_id", QT_TRANSLATE_NOOP("Register", "Evaluated by"),
                                  "people", ShownInList,
                                  {.help = QT_TRANSLATE_NOOP("Register", "Who did it.")})
        .choice<&R::result>("result", QT_TRANSLATE_NOOP("Register", "Result"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register", "Against requirements and targets of the agreement.")})
        .text<&R::finding>(
            "finding", QT_TRANSLATE_NOOP("Register", "Finding"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What was seen, with figures, for example “3 of 12 months below 99.5 %”.")})
        .text<&R::consequence>(
            "consequence", QT_TRANSLATE_NOOP("Register", "Consequence"), ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What follows, for example “service credit claimed, review in June”.")})
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
        RegisterDefinition<R> made("party_evaluations",
                                   QT_TRANSLATE_NOOP("Register", "Evaluations of other parties"));
        made.describe(
            {.clauses = "8.3.4",
             .purpose = QT_TRANSLATE_NOOP("Register", "How well a party has kept what was agreed."),
             .icon = "star"});
        addEvaluation(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
