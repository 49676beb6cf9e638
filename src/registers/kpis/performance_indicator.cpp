// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/kpis/performance_indicator.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = PerformanceIndicator;

void addIndicator(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::code>("code", QT_TRANSLATE_NOOP("Register", "Number"), ShownInList | Searchable,
                        {},
                        {.section = QT_TRANSLATE_NOOP("Register", "Indicator"),
                         .help = QT_TRANSLATE_NOOP(
                             "Register", "Short identifier to speak of it, for example “KPI-01”.")})
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register", "For example “First contact resolution”.")})
        .text<&R::formula>(
            "formula", QT_TRANSLATE_NOOP("Register", "Formula"),
            Required | ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register", "For example “solved at first contact / all incidents x 100”.")})
        .text<&R::unit>("unit", QT_TRANSLATE_NOOP("Register", "Unit"), Required | ShownInList, {},
                        {.help = QT_TRANSLATE_NOOP("Register", "For example “%”.")})
        .choice<&R::direction>(
            "direction", QT_TRANSLATE_NOOP("Register", "Direction"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Which side of the target is good.")})
        .decimal<&R::target>("target", QT_TRANSLATE_NOOP("Register", "Target"),
                             Required | ShownInList,
                             {.help = QT_TRANSLATE_NOOP("Register", "The figure to reach.")})
        .decimal<&R::amber>("amber", QT_TRANSLATE_NOOP("Register", "Amber from"), ShownInList,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register",
                                 "The value up to which it is amber, on the worse side of the "
                                 "target. When the target should be hit: the deviation that "
                                 "is tolerated; up to twice as much is amber.")})
        .text<&R::source>(
            "source", QT_TRANSLATE_NOOP("Register", "Source"), Searchable, {},
            {.help = QT_TRANSLATE_NOOP(
                 "Register",
                 "Where the figures come from, for example “ticket system, report 14”.")});
}

void addRhythm(RegisterDefinition<R> &definition)
{
    definition
        .choice<&R::collect>(
            "collect", QT_TRANSLATE_NOOP("Register", "Collected"), Required | ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Rhythm"),
             .help = QT_TRANSLATE_NOOP("Register", "How often a value is recorded.")})
        .choice<&R::evaluate>(
            "evaluate", QT_TRANSLATE_NOOP("Register", "Evaluated"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "How often somebody looks at it and decides.")})
        .reference<&R::owner>(
            "owner_id", QT_TRANSLATE_NOOP("Register", "Owner"), "people", Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Who collects and explains it.")});
}

void addWhatItIs(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::process>("process_id", QT_TRANSLATE_NOOP("Register", "Process"), "processes",
                                ShownInList,
                                {.section = QT_TRANSLATE_NOOP("Register", "What it is about"),
                                 .help = QT_TRANSLATE_NOOP("Register", "The process it measures.")})
        .reference<&R::objective>(
            "objective_id", QT_TRANSLATE_NOOP("Register", "Objective"), "objectives", Optional,
            {.help = QT_TRANSLATE_NOOP("Register", "The objective it serves.")})
        .reference<&R::service>("service_id", QT_TRANSLATE_NOOP("Register", "Service"), "services",
                                Optional,
                                {.help = QT_TRANSLATE_NOOP("Register", "The service it measures.")})
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
        RegisterDefinition<R> made("kpis", QT_TRANSLATE_NOOP("Register", "KPIs"));
        made.describe(
            {.clauses = "8.1, 9.1",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "How performance is measured, what is good and who looks at it."),
             .icon = "chart-line"});
        addIndicator(made);
        addRhythm(made);
        addWhatItIs(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
