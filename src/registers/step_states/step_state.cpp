// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/step_states/step_state.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = StepState;

void addStep(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::step>("step", QT_TRANSLATE_NOOP("Register", "Step"), Required | ShownInList,
                          {.section = QT_TRANSLATE_NOOP("Register", "Step"),
                           .help = QT_TRANSLATE_NOOP("Register", "The step of the roadmap.")})
        .flag<&R::used>(
            "used", QT_TRANSLATE_NOOP("Register", "Used"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Only step 2 may be left out, with a reason.")})
        .text<&R::reasonNotUsed>(
            "reason_not_used", QT_TRANSLATE_NOOP("Register", "Not used, because"),
            ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "For example “an existing project office runs it”.")})
        .reference<&R::owner>("owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people",
                              ShownInList,
                              {.help = QT_TRANSLATE_NOOP("Register", "Who leads the step.")})
        .date<&R::plannedStart>("planned_start", QT_TRANSLATE_NOOP("Register", "Planned start"),
                                ShownInList, {.help = QT_TRANSLATE_NOOP("Register", "First day.")})
        .date<&R::plannedEnd>("planned_end", QT_TRANSLATE_NOOP("Register", "Planned end"),
                              ShownInList, {.help = QT_TRANSLATE_NOOP("Register", "Last day.")})
        .date<&R::doneOn>("done_on", QT_TRANSLATE_NOOP("Register", "Done on"), ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "The day it was declared done.")})
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
        RegisterDefinition<R> made("step_states", QT_TRANSLATE_NOOP("Register", "Steps"));
        addStep(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
