// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/milestones/milestone.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Milestone;

void addMilestone(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Milestone"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “M-01”.")})
        .text<&R::title>(
            "title", QT_TRANSLATE_NOOP("Register", "Title"), Required | ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "A state, not an activity, for example “Policy is in force”.")})
        .choice<&R::step>(
            "step", QT_TRANSLATE_NOOP("Register", "Step"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The step it closes or belongs to.")})
        .date<&R::planned>("planned", QT_TRANSLATE_NOOP("Register", "Planned for"),
                           Required | ShownInList,
                           {.help = QT_TRANSLATE_NOOP("Register", "The day it is expected now.")})
        .date<&R::baseline>(
            "baseline", QT_TRANSLATE_NOOP("Register", "Approved plan"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The day in the approved plan.")})
        .date<&R::reached>("reached", QT_TRANSLATE_NOOP("Register", "Reached on"), ShownInList,
                           {.help = QT_TRANSLATE_NOOP("Register", "The day it was reached.")})
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "Who reports it.")})
        .text<&R::criterion>(
            "criterion", QT_TRANSLATE_NOOP("Register", "Reached when"), ShownInList | Searchable,
            {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "By what everybody can tell, for example “signed policy is published”.")})
        .references<&R::after>(
            "after", QT_TRANSLATE_NOOP("Register", "After"), "actions", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Actions that must be finished before.")});
}

void addMilestoneFurther(RegisterDefinition<R> &definition)
{
    definition.text<&R::comment>(
        "comment", QT_TRANSLATE_NOOP("Register", "Comment"), Searchable, {.multiline = true},
        {.help =
             QT_TRANSLATE_NOOP("Register", "Anything worth keeping that has no field of its own."),
         .wide = true});
}

} // namespace

template <> const RegisterDefinition<R> &definitionOf<R>()
{
    static const auto definition = [] {
        RegisterDefinition<R> made("milestones", QT_TRANSLATE_NOOP("Register", "Milestones"));
        made.describe({.clauses = "",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "The dates the implementation project is measured by."),
                       .icon = "milestone"});
        addMilestone(made);
        addMilestoneFurther(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
