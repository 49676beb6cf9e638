// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/surveys/survey.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Survey;

void addSurvey(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {},
            {.section = QT_TRANSLATE_NOOP("Register", "Survey"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "For example “Users of Managed workplace, spring 2026”.")})
        .reference<&R::customer>(
            "customer_id", QT_TRANSLATE_NOOP("Register", "Customer"), "customers", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Empty when several were asked.")})
        .text<&R::period>("period", QT_TRANSLATE_NOOP("Register", "Period"), Required | ShownInList,
                          {}, {.help = QT_TRANSLATE_NOOP("Register", "When it was held.")})
        .date<&R::heldOn>("held_on", QT_TRANSLATE_NOOP("Register", "Date"), ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "The last day answers came in.")})
        .optionalNumber<&R::population, 0, 100'000'000>(
            "population", QT_TRANSLATE_NOOP("Register", "Population"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "How many could have been asked.")})
        .optionalNumber<&R::sample, 0, 100'000'000>(
            "sample", QT_TRANSLATE_NOOP("Register", "Answers"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "How many answered.")})
        .optionalNumber<&R::minimumSample, 0, 100'000'000>(
            "minimum_sample", QT_TRANSLATE_NOOP("Register", "Agreed minimum"), Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "How many answers are needed for a statement.")})
        .text<&R::method>(
            "method", QT_TRANSLATE_NOOP("Register", "Method"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "For example “five questions by e-mail” or “interview”.")});
}

void addResult(RegisterDefinition<R> &definition)
{
    definition
        .decimal<&R::score>("score", QT_TRANSLATE_NOOP("Register", "Score"), ShownInList,
                            {.section = QT_TRANSLATE_NOOP("Register", "Result"),
                             .help = QT_TRANSLATE_NOOP("Register", "On your scale.")})
        .text<&R::analysis>(
            "analysis", QT_TRANSLATE_NOOP("Register", "Analysis"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What the answers mean."), .wide = true})
        .references<&R::improvements>(
            "improvements", QT_TRANSLATE_NOOP("Register", "Improvements"), "improvements",
            ShownInList, {.help = QT_TRANSLATE_NOOP("Register", "What follows from it.")})
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
        RegisterDefinition<R> made("surveys",
                                   QT_TRANSLATE_NOOP("Register", "Satisfaction surveys"));
        made.describe({.clauses = "8.3.2",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "How content customers are, asked at regular times."),
                       .icon = "chart-pie"});
        addSurvey(made);
        addResult(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
