// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/step_confirmations/step_confirmation.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = StepConfirmation;

void addConfirmation(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::criterion>("criterion", QT_TRANSLATE_NOOP("Register", "Criterion"),
                             Required | ShownInList | Searchable, {},
                             {.section = QT_TRANSLATE_NOOP("Register", "Confirmation"),
                              .help = QT_TRANSLATE_NOOP("Register", "Its id, for example “4-d1”.")})
        .text<&R::confirmedBy>(
            "confirmed_by", QT_TRANSLATE_NOOP("Register", "Confirmed by"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "The name of who confirms it.")})
        .date<&R::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Register", "Date"),
                               Required | ShownInList,
                               {.help = QT_TRANSLATE_NOOP("Register", "The day.")})
        .text<&R::reason>(
            "reason", QT_TRANSLATE_NOOP("Register", "Reason"), Required | ShownInList | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "By what it can be seen, for example “minutes of the kick-off, 12 May”."),
             .wide = true})
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
        RegisterDefinition<R> made("step_confirmations",
                                   QT_TRANSLATE_NOOP("Register", "Confirmed criteria"));
        addConfirmation(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
