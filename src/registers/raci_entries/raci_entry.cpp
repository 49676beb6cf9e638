// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/raci_entries/raci_entry.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<Raci>()
{
    static constexpr Choice choices[] = {
        {int(Raci::NotStated), "", QT_TRANSLATE_NOOP("Register", "not stated")},
        {int(Raci::Responsible), "R", QT_TRANSLATE_NOOP("Register", "R responsible")},
        {int(Raci::Accountable), "A", QT_TRANSLATE_NOOP("Register", "A accountable")},
        {int(Raci::Consulted), "C", QT_TRANSLATE_NOOP("Register", "C consulted")},
        {int(Raci::Informed), "I", QT_TRANSLATE_NOOP("Register", "I informed")},
    };
    return choices;
}

namespace {

using R = RaciEntry;

void addPart(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::activity>(
            "activity", QT_TRANSLATE_NOOP("Register", "Activity"),
            Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Part"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "For example “Assess a change”. Write it the same way in all its lines.")})
        .text<&R::clauseOrProcess>(
            "clause_or_process", QT_TRANSLATE_NOOP("Register", "Clause or process"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “8.5.1” or “Change management”.")})
        .reference<&R::role>("role_id", QT_TRANSLATE_NOOP("Register", "Role"), "roles",
                             Required | ShownInList,
                             {.help = QT_TRANSLATE_NOOP("Register", "Who takes part.")})
        .choice<&R::raci>("raci", QT_TRANSLATE_NOOP("Register", "Part"), Required | ShownInList,
                          {.help = QT_TRANSLATE_NOOP(
                               "Register", "Exactly one A for each activity, at least one R.")})
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
        RegisterDefinition<R> made("raci_entries", QT_TRANSLATE_NOOP("Register", "RACI matrix"));
        made.describe(
            {.clauses = "5.3",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register",
                 "Who is responsible, accountable, consulted and informed for each activity."),
             .icon = "table"});
        addPart(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
