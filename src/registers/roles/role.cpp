// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/roles/role.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Role;

void addRole(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Role"),
             .help = QT_TRANSLATE_NOOP(
                 "Register", "What the role is called here, for example “Incident manager”.")})
        .text<&R::responsibilities>(
            "responsibilities", QT_TRANSLATE_NOOP("Register", "Responsibilities"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "What the role has to see done, one line for each duty."),
             .wide = true})
        .text<&R::authorities>(
            "authorities", QT_TRANSLATE_NOOP("Register", "Authorities"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "What the role may decide without asking, for example “may "
                                       "call an emergency change board”."),
             .wide = true})
        .text<&R::clauses>(
            "clauses", QT_TRANSLATE_NOOP("Register", "Clauses"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "Clause numbers the role answers for, for example “8.6.1, 8.6.3”.")});
}

void addAppointment(RegisterDefinition<R> &definition)
{
    definition
        .references<&R::appointed>(
            "appointed", QT_TRANSLATE_NOOP("Register", "Appointed people"), "people", ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Appointment"),
             .help = QT_TRANSLATE_NOOP("Register",
                                       "Who holds the role today. An empty list is a vacancy.")})
        .flag<&R::topManagement>(
            "top_management", QT_TRANSLATE_NOOP("Register", "Top management"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "Tick it for roles that direct and control the organization "
                                       "at the highest level.")})
        .flag<&R::dutySmsConformity>(
            "duty_sms_conformity", QT_TRANSLATE_NOOP("Register", "Ensures conformity of the SMS"),
            Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "One role must see to it that the SMS meets the standard (5.3 a).")})
        .flag<&R::dutyReporting>(
            "duty_reporting", QT_TRANSLATE_NOOP("Register", "Reports to top management"), Optional,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "One role must report the performance of the SMS and the services (5.3 b).")})
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
        RegisterDefinition<R> made("roles", QT_TRANSLATE_NOOP("Register", "Roles"));
        made.describe(
            {.clauses = "5.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Who has which responsibilities and authorities in the management system."),
             .icon = "user"});
        addRole(made);
        addAppointment(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
