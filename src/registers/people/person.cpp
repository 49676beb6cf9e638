// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/people/person.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Person;

void addPerson(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Person"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "First and last name as colleagues know it, for example “Karin Vogt”.")})
        .text<&R::unit>("unit", QT_TRANSLATE_NOOP("Register", "Unit"), ShownInList | Searchable, {},
                        {.help = QT_TRANSLATE_NOOP(
                             "Register", "Department or team, for example “Service desk”.")})
        .text<&R::email>(
            "email", QT_TRANSLATE_NOOP("Register", "E-mail"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Where reminders and minutes go, for example “karin.vogt@example.org”.")})
        .flag<&R::external>(
            "external", QT_TRANSLATE_NOOP("Register", "External"), ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Works for another organization, for example a consultant or an auditor.")});
}

void addPartInThe(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::roles>(
            "roles", QT_TRANSLATE_NOOP("Register", "Roles"), "roles", ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Part in the SMS"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "The roles this person is appointed to. The order is the order of importance.")})
        .reference<&R::deputy>(
            "deputy_id", QT_TRANSLATE_NOOP("Register", "Deputy"), "people", Optional,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Who stands in during absence; not the person itself.")})
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
        RegisterDefinition<R> made("people", QT_TRANSLATE_NOOP("Register", "People"));
        made.describe({.clauses = "5.3, 7.2",
                       .purpose = QT_TRANSLATE_NOOP("Register",
                                                    "Everybody who owns, approves or does "
                                                    "something: staff, consultants and contacts."),
                       .icon = "users"});
        addPerson(made);
        addPartInThe(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
