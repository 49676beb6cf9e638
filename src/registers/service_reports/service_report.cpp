// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/service_reports/service_report.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

using R = ServiceReport;

void addReport(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::name>(
            "name", QT_TRANSLATE_NOOP("Register", "Name"), Required | ShownInList | Searchable, {},
            {.section = QT_TRANSLATE_NOOP("Register", "Report"),
             .help = QT_TRANSLATE_NOOP(
                 "Register",
                 "For example “Monthly service report”. The same name for all issues.")})
        .text<&R::purpose>("purpose", QT_TRANSLATE_NOOP("Register", "Purpose"),
                           Required | ShownInList | Searchable, {},
                           {.help = QT_TRANSLATE_NOOP("Register", "Which decision it serves.")})
        .text<&R::audience>("audience", QT_TRANSLATE_NOOP("Register", "Audience"),
                            Required | ShownInList | Searchable, {},
                            {.help = QT_TRANSLATE_NOOP("Register", "Who reads it.")})
        .choice<&R::frequency>("frequency", QT_TRANSLATE_NOOP("Register", "Frequency"),
                               Required | ShownInList,
                               {.help = QT_TRANSLATE_NOOP("Register", "How often it is issued.")})
        .text<&R::source>("source", QT_TRANSLATE_NOOP("Register", "Source of data"), Searchable, {},
                          {.help = QT_TRANSLATE_NOOP("Register", "Where the figures come from.")})
        .text<&R::period>(
            "period", QT_TRANSLATE_NOOP("Register", "Period"), Required | ShownInList, {},
            {.help =
                 QT_TRANSLATE_NOOP("Register", "What this issue is about, for example “2026-10”.")})
        .date<&R::issued>("issued", QT_TRANSLATE_NOOP("Register", "Issued on"), ShownInList,
                          {.help = QT_TRANSLATE_NOOP("Register", "When it was sent.")});
}

void addContent(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::performance>(
            "performance", QT_TRANSLATE_NOOP("Register", "Performance against targets"), Searchable,
            {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Content"),
             .help = QT_TRANSLATE_NOOP("Register", "Service level targets, met and missed."),
             .wide = true})
        .text<&R::events>(
            "events", QT_TRANSLATE_NOOP("Register", "Relevant events and changes"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Major incidents, changes, continuity events."),
             .wide = true})
        .text<&R::workload>(
            "workload", QT_TRANSLATE_NOOP("Register", "Workload"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "Volumes and peaks against the agreed limits."),
             .wide = true})
        .text<&R::nonconformities>(
            "nonconformities", QT_TRANSLATE_NOOP("Register", "Nonconformities"), Searchable,
            {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What was found and what was done about it."),
             .wide = true})
        .text<&R::satisfaction>(
            "satisfaction", QT_TRANSLATE_NOOP("Register", "Satisfaction and complaints"),
            Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What customers said."), .wide = true})
        .flag<&R::trend>(
            "trend", QT_TRANSLATE_NOOP("Register", "Shows trends"), ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "From the second issue on, figures are shown over time.")})
        .text<&R::trendText>(
            "trend_text", QT_TRANSLATE_NOOP("Register", "Trends"), Searchable, {.multiline = true},
            {.help = QT_TRANSLATE_NOOP("Register", "What goes up or down and why."), .wide = true});
}

void addDecisions(RegisterDefinition<R> &definition)
{
    definition
        .text<&R::decisions>(
            "decisions", QT_TRANSLATE_NOOP("Register", "Decisions"), Searchable,
            {.multiline = true},
            {.section = QT_TRANSLATE_NOOP("Register", "Decisions"),
             .help = QT_TRANSLATE_NOOP("Register", "What was decided on the basis of the report."),
             .wide = true})
        .references<&R::actions>("actions", QT_TRANSLATE_NOOP("Register", "Actions"), "actions",
                                 ShownInList,
                                 {.help = QT_TRANSLATE_NOOP("Register", "What follows from it.")})
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
        RegisterDefinition<R> made("service_reports",
                                   QT_TRANSLATE_NOOP("Register", "Service reports"));
        made.describe(
            {.clauses = "9.4",
             .purpose = QT_TRANSLATE_NOOP(
                 "Register", "Reports on services: who gets them, and what they decided."),
             .icon = "chart-column"});
        addReport(made);
        addContent(made);
        addDecisions(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
