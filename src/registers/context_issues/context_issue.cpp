// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/context_issues/context_issue.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<IssueKind>()
{
    static constexpr Choice choices[] = {
        {int(IssueKind::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(IssueKind::Internal), "internal", QT_TRANSLATE_NOOP("Register", "Internal")},
        {int(IssueKind::External), "external", QT_TRANSLATE_NOOP("Register", "External")},
    };
    return choices;
}

template <> std::span<const Choice> choicesOf<IssueEffect>()
{
    static constexpr Choice choices[] = {
        {int(IssueEffect::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(IssueEffect::Helps), "helps", QT_TRANSLATE_NOOP("Register", "Helps")},
        {int(IssueEffect::Hinders), "hinders", QT_TRANSLATE_NOOP("Register", "Hinders")},
        {int(IssueEffect::Both), "both", QT_TRANSLATE_NOOP("Register", "Both")},
    };
    return choices;
}

namespace {

using R = ContextIssue;

void addIssue(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Issue"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “I-01”.")})
        .text<&R::title>("title", QT_TRANSLATE_NOOP("Register", "Title"),
                         Required | ShownInList | Searchable, {},
                         {.help = QT_TRANSLATE_NOOP("Register",
                                                    "The issue in a few words, for example “Two of "
                                                    "five network engineers retire in 2027”.")})
        .choice<&R::kind>(
            "kind", QT_TRANSLATE_NOOP("Register", "Kind"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Internal issues lie in the organization, external ones "
                                       "around it: market, law, technology, climate.")})
        .text<&R::description>(
            "description", QT_TRANSLATE_NOOP("Register", "Description"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What is the case, how it is known and which services or processes it touches."),
             .wide = true})
        .choice<&R::effect>(
            "effect", QT_TRANSLATE_NOOP("Register", "Effect on the SMS"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Whether it helps or hinders reaching the intended outcomes.")})
        .flag<&R::climateRelated>(
            "climate_related", QT_TRANSLATE_NOOP("Register", "Related to climate"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Heat, flooding, energy, travel, and the rules about them. "
                                       "The 2024 amendment asks for it.")});
}

void addCare(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::owner>(
            "owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people", ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Care"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "Who watches the issue and tells when it changes.")})
        .date<&R::reviewed>(
            "reviewed", QT_TRANSLATE_NOOP("Register", "Reviewed on"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "When it was last confirmed or changed.")})
        .date<&R::nextReview>(
            "next_review", QT_TRANSLATE_NOOP("Register", "Next review"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Usually before the next management review.")})
        .references<&R::risks>(
            "risks", QT_TRANSLATE_NOOP("Register", "Risks and opportunities"), "risks", Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "The entries of the risk register that come from this issue.")})
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
        RegisterDefinition<R> made("context_issues",
                                   QT_TRANSLATE_NOOP("Register", "Context issues"));
        made.describe(
            {.clauses = "4.1",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "What inside and outside the organization helps or hinders good service."),
             .icon = "map"});
        addIssue(made);
        addCare(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
