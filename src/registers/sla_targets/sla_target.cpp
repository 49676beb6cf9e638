// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/sla_targets/sla_target.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = SlaTarget;

void addTarget(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::sla>(
            "sla_id", QT_TRANSLATE_NOOP("Register", "Agreement"), "service_level_agreements",
            Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Target"),
             .help = QT_TRANSLATE_NOOP("Register", "The agreement the target belongs to.")})
        .text<&R::measure>(
            "measure", QT_TRANSLATE_NOOP("Register", "Measure"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "What is measured, for example “Availability” or “Time to restore, priority 1”.")})
        .reference<&R::service>(
            "service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services", ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "When the agreement covers several services; empty means all of them.")})
        .decimal<&R::value>(
            "value", QT_TRANSLATE_NOOP("Register", "Value"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The agreed figure, for example 99.5.")})
        .text<&R::unit>(
            "unit", QT_TRANSLATE_NOOP("Register", "Unit"), Required | ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “%”, “minutes” or “tickets”.")})
        .text<&R::window>("window", QT_TRANSLATE_NOOP("Register", "Measured over"), ShownInList, {},
                          {.help = QT_TRANSLATE_NOOP(
                               "Register", "For example “calendar month, service hours only”.")})
        .choice<&R::direction>(
            "direction", QT_TRANSLATE_NOOP("Register", "Direction"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Which side of the target is good.")})
        .reference<&R::requirement>(
            "requirement_id", QT_TRANSLATE_NOOP("Register", "Service requirement"),
            "service_requirements", ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The documented requirement the target comes from; without "
                                       "one nobody knows why the target is what it is.")})
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
        RegisterDefinition<R> made("sla_targets",
                                   QT_TRANSLATE_NOOP("Register", "Service level targets"));
        made.describe({.clauses = "8.3.3",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "The figures that an agreement with a customer promises."),
                       .icon = "target"});
        addTarget(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
