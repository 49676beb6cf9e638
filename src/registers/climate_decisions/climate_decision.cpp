// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/climate_decisions/climate_decision.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<AmdDecision>()
{
    static constexpr Choice choices[] = {
        {int(AmdDecision::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(AmdDecision::Relevant), "relevant", QT_TRANSLATE_NOOP("Register", "Relevant")},
        {int(AmdDecision::NotRelevant), "not_relevant",
         QT_TRANSLATE_NOOP("Register", "Not relevant")},
    };
    return choices;
}

namespace {

using R = ClimateDecision;

void addDecision(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::decision>(
            "decision", QT_TRANSLATE_NOOP("Register", "Decision"), Required | ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Decision"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Both answers are allowed; an answer is not optional.")})
        .text<&R::reason>(
            "reason", QT_TRANSLATE_NOOP("Register", "Reason"), Required | ShownInList | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Two or three sentences, for example which sites, suppliers "
                                       "or energy needs were looked at."),
             .wide = true})
        .date<&R::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Register", "Date"),
                             Required | ShownInList,
                             {.help = QT_TRANSLATE_NOOP("Register", "The day of the decision.")})
        .text<&R::approvedBy>(
            "approved_by", QT_TRANSLATE_NOOP("Register", "Approved by"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Name and role, for example “M. Adler, managing director”.")})
        .flag<&R::current>(
            "current", QT_TRANSLATE_NOOP("Register", "In force"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Exactly one decision is in force. A new one takes its "
                                       "place, the old one stays as history.")})
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
        RegisterDefinition<R> made("climate_decisions",
                                   QT_TRANSLATE_NOOP("Register", "Climate decisions"));
        made.describe({.clauses = "4.1",
                       .purpose = QT_TRANSLATE_NOOP("Register",
                                                    "Whether climate change is relevant for the "
                                                    "management system, decided and reasoned."),
                       .icon = "sprout"});
        addDecision(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
