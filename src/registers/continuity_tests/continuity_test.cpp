// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/continuity_tests/continuity_test.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<TestResult>()
{
    static constexpr Choice choices[] = {
        {int(TestResult::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(TestResult::Passed), "passed", QT_TRANSLATE_NOOP("Register", "Passed")},
        {int(TestResult::PassedWithDeficiencies), "passed_with_deficiencies",
         QT_TRANSLATE_NOOP("Register", "Passed with deficiencies")},
        {int(TestResult::Failed), "failed", QT_TRANSLATE_NOOP("Register", "Failed")},
    };
    return choices;
}

namespace {

using R = ContinuityTest;

void addTest(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::plan>("plan_id", QT_TRANSLATE_NOOP("Register", "Plan"), "continuity_plans",
                             Required,
                             {.section = QT_TRANSLATE_NOOP("Register", "Test"),
                              .help = QT_TRANSLATE_NOOP("Register", "What was tested.")})
        .date<&R::testedOn>("tested_on", QT_TRANSLATE_NOOP("Register", "Date"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "The day of the test.")})
        .text<&R::requirement>(
            "requirement", QT_TRANSLATE_NOOP("Register", "Requirement"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "The requirement the test is about, for example “mail is back within 4 hours”.")})
        .text<&R::scenario>("scenario", QT_TRANSLATE_NOOP("Register", "Scenario"),
                            Required | ShownInList | Searchable, {},
                            {.help = QT_TRANSLATE_NOOP("Register", "What was assumed and done.")})
        .choice<&R::result>("result", QT_TRANSLATE_NOOP("Register", "Result"),
                            Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "Against the requirement.")});
}

void addWhatFollows(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::deficiencies>("deficiencies", QT_TRANSLATE_NOOP("Register", "Deficiencies"),
                                Searchable, {.multiline = true},
                                {.section = QT_TRANSLATE_NOOP("Register", "What follows"),
                                 .help = QT_TRANSLATE_NOOP("Register", "What did not work."),
                                 .wide = true})
        .text<&R::review>(
            "review", QT_TRANSLATE_NOOP("Register", "Review"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What was learned."), .wide = true})
        .references<&R::actions>("actions", QT_TRANSLATE_NOOP("Register", "Actions"), "actions",
                                 ShownInList,
                                 {.help = QT_TRANSLATE_NOOP("Register", "Who mends what by when.")})
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
        RegisterDefinition<R> made("continuity_tests",
                                   QT_TRANSLATE_NOOP("Register", "Continuity tests"));
        made.describe(
            {.clauses = "8.7.2",
             .purpose = QT_TRANSLATE_NOOP("Register", "What trying a continuity plan has shown."),
             .icon = "clipboard-check"});
        addTest(made);
        addWhatFollows(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
