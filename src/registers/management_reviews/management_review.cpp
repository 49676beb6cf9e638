// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/management_reviews/management_review.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = ManagementReview;

void addReview(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::title>("title", QT_TRANSLATE_NOOP("Register", "Title"),
                         Required | ShownInList | Searchable, {},
                         {.section = QT_TRANSLATE_NOOP("Register", "Review"),
                          .help = QT_TRANSLATE_NOOP(
                              "Register", "For example “Management review, first half of 2026”.")})
        .date<&R::heldOn>("held_on", QT_TRANSLATE_NOOP("Register", "Date"), Required | ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "The day of the meeting.")})
        .references<&R::participants>(
            "participants", QT_TRANSLATE_NOOP("Register", "Participants"), "people",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Top management takes part.")});
}

void addResults(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::decisionsImprovement>(
            "decisions_improvement", QT_TRANSLATE_NOOP("Register", "Decisions on improvement"),
            Required | Searchable, {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Results"),
             .help = QT_TRANSLATE_NOOP("Register", "What will be improved."),
             .wide = true})
        .text<&R::decisionsChange>(
            "decisions_change", QT_TRANSLATE_NOOP("Register", "Decisions on changes of the SMS"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What will be changed, resources included. Write “none” with the reason."),
             .wide = true})
        .references<&R::actions>("actions", QT_TRANSLATE_NOOP("Register", "Actions"), "actions",
                                 ShownInList,
                                 {.help = QT_TRANSLATE_NOOP("Register", "Who does what by when.")})
        .file<&R::minutes>("minutes_id", QT_TRANSLATE_NOOP("Register", "Minutes"), Required,
                           {.help = QT_TRANSLATE_NOOP("Register", "The signed minutes.")})
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
        RegisterDefinition<R> made("management_reviews",
                                   QT_TRANSLATE_NOOP("Register", "Management reviews"));
        made.describe({.clauses = "9.3",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "What top management looked at and what it decided."),
                       .icon = "presentation"});
        addReview(made);
        addResults(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
