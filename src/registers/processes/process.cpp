// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/processes/process.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = Process;

void addProcess(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Process"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “P-01”.")})
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “Incident management”.")})
        .text<&R::clause>("clause", QT_TRANSLATE_NOOP("Register", "Clause"), Required | ShownInList,
                          {}, {.help = QT_TRANSLATE_NOOP("Register", "For example “8.6.1”.")})
        .reference<&R::owner>(
            "owner_id", QT_TRANSLATE_NOOP("Register", "Process owner"), "people",
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The one person who answers for the process.")})
        .text<&R::purpose>(
            "purpose", QT_TRANSLATE_NOOP("Register", "Purpose"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Why there is this process, in one sentence."),
             .wide = true})
        .text<&R::inputs>(
            "inputs", QT_TRANSLATE_NOOP("Register", "Inputs"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What starts it and what it works with."),
             .wide = true})
        .text<&R::outputs>(
            "outputs", QT_TRANSLATE_NOOP("Register", "Outputs"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What it delivers and to whom."), .wide = true})
        .text<&R::criteria>(
            "criteria", QT_TRANSLATE_NOOP("Register", "Criteria"), Required | Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "By what you can tell that it works: rules, targets, limits."),
             .wide = true})
        .references<&R::interfaces>(
            "interfaces", QT_TRANSLATE_NOOP("Register", "Interfaces"), "processes", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Processes it gives to or takes from.")});
}

void addOperation(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::operatedBy>(
            "operated_by_id", QT_TRANSLATE_NOOP("Register", "Operated by"), "other_parties",
            ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Operation"),
             .help =
                 QT_TRANSLATE_NOOP("Register", "The other party that runs it or a part of it.")})
        .references<&R::kpis>("kpis", QT_TRANSLATE_NOOP("Register", "KPIs"), "kpis", Optional,
                              {.help = QT_TRANSLATE_NOOP("Register", "What it is measured by.")})
        .references<&R::documents>(
            "documents", QT_TRANSLATE_NOOP("Register", "Documents"), "documents", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "Description, instructions and forms.")})
        .choice<&R::capability>(
            "capability", QT_TRANSLATE_NOOP("Register", "Capability"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "The level found last; never derived from conformity.")})
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
        RegisterDefinition<R> made("processes", QT_TRANSLATE_NOOP("Register", "Processes"));
        made.describe(
            {.clauses = "4.4, 8.1",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "Each process with its owner, inputs, outputs and criteria."),
             .icon = "route"});
        addProcess(made);
        addOperation(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
