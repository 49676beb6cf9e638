// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/sla_exceptions/sla_exception.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = SlaException;

void addException(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::sla>(
            "sla_id", QT_TRANSLATE_NOOP("Register", "Agreement"), "service_level_agreements",
            Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Exception"),
             .help = QT_TRANSLATE_NOOP("Register", "The agreement the exception belongs to.")})
        .text<&R::situation>("situation", QT_TRANSLATE_NOOP("Register", "Situation"),
                             Required | ShownInList | Searchable, {},
                             {.help = QT_TRANSLATE_NOOP("Register",
                                                        "For example “Maintenance window, Sunday "
                                                        "2:00 to 6:00, announced a week before”.")})
        .text<&R::effect>(
            "effect", QT_TRANSLATE_NOOP("Register", "Effect"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "Which targets it suspends and for how long.")})
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
        RegisterDefinition<R> made("sla_exceptions", QT_TRANSLATE_NOOP("Register", "Exceptions"));
        made.describe({.clauses = "8.3.3",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "When the promises of an agreement do not hold."),
                       .icon = "circle-slash"});
        addException(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
