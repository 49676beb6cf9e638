// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/security_controls/security_control.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = SecurityControl;

void addControl(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Control"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “SC-01”.")})
        .reference<&R::risk>("risk_id", QT_TRANSLATE_NOOP("Register", "Risk"), "risks",
                             Required | ShownInList,
                             {.help = QT_TRANSLATE_NOOP("Register", "The risk it treats.")})
        .text<&R::control>("control", QT_TRANSLATE_NOOP("Register", "Control"),
                           Required | ShownInList | Searchable, {},
                           {.help = QT_TRANSLATE_NOOP(
                                "Register", "For example “Two-factor sign-in for remote access”.")})
        .text<&R::decisionReason>(
            "decision_reason", QT_TRANSLATE_NOOP("Register", "Why this control"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "What was decided and why; also why a control was left out."),
             .wide = true})
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              ShownInList, {.help = QT_TRANSLATE_NOOP("Register", "Who runs it.")})
        .reference<&R::externalParty>(
            "external_party_id", QT_TRANSLATE_NOOP("Register", "External party"), "other_parties",
            ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The organization whose access it governs.")})
        .flag<&R::agreedWithParty>(
            "agreed_with_party", QT_TRANSLATE_NOOP("Register", "Agreed with the party"),
            ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The control is part of the agreement with that party.")});
}

void addState(RegisterDefinition<R> &definition)
{
    definition
        .flag<&R::implemented>("implemented", QT_TRANSLATE_NOOP("Register", "Implemented"),
                               ShownInList,
                               {.section = QT_TRANSLATE_NOOP("Register", "State"),
                                .help = QT_TRANSLATE_NOOP("Register", "It works today.")})
        .choice<&R::effectiveness>("effectiveness", QT_TRANSLATE_NOOP("Register", "Effect"),
                                   ShownInList,
                                   {.help = QT_TRANSLATE_NOOP("Register", "As reviewed.")})
        .date<&R::reviewed>(
            "reviewed", QT_TRANSLATE_NOOP("Register", "Reviewed on"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "When the effect was last looked at.")})
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
        RegisterDefinition<R> made("security_controls",
                                   QT_TRANSLATE_NOOP("Register", "Information security controls"));
        made.describe({.clauses = "8.7.3",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "What protects information, and whether it works."),
                       .icon = "shield-check"});
        addControl(made);
        addState(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
