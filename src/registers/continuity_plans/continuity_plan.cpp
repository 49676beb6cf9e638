// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/continuity_plans/continuity_plan.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = ContinuityPlan;

void addPlan(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Plan"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “CP-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "For example “Loss of data centre A”.")})
        .references<&R::services>(
            "services", QT_TRANSLATE_NOOP("Register", "Services"), "services",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Services it brings back.")})
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "Who keeps it ready.")})
        .text<&R::criteria>(
            "criteria", QT_TRANSLATE_NOOP("Register", "Criteria to invoke"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "When it is invoked and who decides that."),
             .wide = true})
        .text<&R::procedures>(
            "procedures", QT_TRANSLATE_NOOP("Register", "Procedures"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What is done in case of a major loss."),
             .wide = true})
        .text<&R::targetsInvoked>(
            "targets_invoked", QT_TRANSLATE_NOOP("Register", "Targets while invoked"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Service levels that hold meanwhile."),
             .wide = true})
        .text<&R::recoveryRequirements>(
            "recovery_requirements", QT_TRANSLATE_NOOP("Register", "Recovery requirements"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "How soon, and how much data may be lost."),
             .wide = true})
        .text<&R::returnToNormal>(
            "return_to_normal", QT_TRANSLATE_NOOP("Register", "Return to normal"),
            Required | Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "How work goes back and who decides that."),
             .wide = true});
}

void addReadyWhenNeeded(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::contactsLocation>(
            "contacts_location", QT_TRANSLATE_NOOP("Register", "Contact list"),
            Required | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Ready when needed"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "Where the list of people and suppliers is kept.")})
        .flag<&R::offlineCopy>(
            "offline_copy", QT_TRANSLATE_NOOP("Register", "Offline copy"), ShownInList,
            {.help =
                 QT_TRANSLATE_NOOP("Register", "The plan can be read when the systems are down.")})
        .choice<&R::testInterval>(
            "test_interval", QT_TRANSLATE_NOOP("Register", "Tested"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The planned rhythm of tests.")})
        .date<&R::environmentChanged>(
            "environment_changed",
            QT_TRANSLATE_NOOP("Register", "Last major change of the environment"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "After it the plan is tested again.")})
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
        RegisterDefinition<R> made("continuity_plans",
                                   QT_TRANSLATE_NOOP("Register", "Continuity plans"));
        made.describe({.clauses = "8.7.2",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "How services go on, or come back, after something bad."),
                       .icon = "life-buoy"});
        addPlan(made);
        addReadyWhenNeeded(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
