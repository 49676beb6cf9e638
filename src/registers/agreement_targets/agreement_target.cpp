// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/agreement_targets/agreement_target.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = AgreementTarget;

void addTarget(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::agreement>(
            "agreement_id", QT_TRANSLATE_NOOP("Register", "Agreement"), "agreements", Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Target"),
             .help = QT_TRANSLATE_NOOP("Register", "The contract the target belongs to.")})
        .text<&R::measure>(
            "measure", QT_TRANSLATE_NOOP("Register", "Measure"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "What is measured, for example “Time to restore, priority 1”.")})
        .decimal<&R::value>("value", QT_TRANSLATE_NOOP("Register", "Value"), ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "The agreed figure.")})
        .text<&R::unit>("unit", QT_TRANSLATE_NOOP("Register", "Unit"), ShownInList, {},
                        {.help = QT_TRANSLATE_NOOP("Register", "For example “hours”.")})
        .text<&R::window>(
            "window", QT_TRANSLATE_NOOP("Register", "Measured over"), ShownInList, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “24 x 7, calendar month”.")})
        .choice<&R::direction>(
            "direction", QT_TRANSLATE_NOOP("Register", "Direction"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Which side of the target is good.")})
        .reference<&R::supports>(
            "supports_id", QT_TRANSLATE_NOOP("Register", "Supports the SLA target"), "sla_targets",
            ShownInList,
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "The promise to a customer that rests on it. It must be at least as strict.")})
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
        RegisterDefinition<R> made("agreement_targets",
                                   QT_TRANSLATE_NOOP("Register", "Targets of agreements"));
        made.describe({.clauses = "8.3.4",
                       .purpose = QT_TRANSLATE_NOOP("Register",
                                                    "The figures that another party has promised."),
                       .icon = "target"});
        addTarget(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
