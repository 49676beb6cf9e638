// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/measurements/measurement.h"

#include <QCoreApplication>

namespace gapwright {

template <> std::span<const Choice> choicesOf<MeasurementStatus>()
{
    static constexpr Choice choices[] = {
        {int(MeasurementStatus::Grey), "grey", QT_TRANSLATE_NOOP("Register", "Grey")},
        {int(MeasurementStatus::Green), "green", QT_TRANSLATE_NOOP("Register", "Green")},
        {int(MeasurementStatus::Amber), "amber", QT_TRANSLATE_NOOP("Register", "Amber")},
        {int(MeasurementStatus::Red), "red", QT_TRANSLATE_NOOP("Register", "Red")},
    };
    return choices;
}

namespace {

using R = Measurement;

void addValue(RegisterDefinition<R> &definition)
{
    definition
        .reference<&R::kpi>(
            "kpi_id", QT_TRANSLATE_NOOP("Register", "KPI"), "kpis", Required,
            {.section = QT_TRANSLATE_NOOP("Register", "Value"),
             .help = QT_TRANSLATE_NOOP("Register", "Which indicator was measured.")})
        .text<&R::period>(
            "period", QT_TRANSLATE_NOOP("Register", "Period"), Required | ShownInList | Searchable,
            {}, {.help = QT_TRANSLATE_NOOP("Register", "For example “2026-10” or “Q3 2026”.")})
        .date<&R::periodEnd>(
            "period_end", QT_TRANSLATE_NOOP("Register", "End of the period"),
            Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "The last day the value is about.")})
        .decimal<&R::value>("value", QT_TRANSLATE_NOOP("Register", "Value"), Required | ShownInList,
                            {.help = QT_TRANSLATE_NOOP("Register", "The measured figure.")})
        .choice<&R::status>(
            "status", QT_TRANSLATE_NOOP("Register", "Status"), Required | ShownInList,
            {.help = QT_TRANSLATE_NOOP("Register", "Grey while nobody has judged it.")});
}

void addEvaluation(RegisterDefinition<R> &definition)
{
    definition
        .date<&R::evaluatedOn>(
            "evaluated_on", QT_TRANSLATE_NOOP("Register", "Evaluated on"), ShownInList,
            {.section = QT_TRANSLATE_NOOP("Register", "Evaluation"),
             .help = QT_TRANSLATE_NOOP("Register", "When somebody judged the value.")})
        .text<&R::evaluation>(
            "evaluation", QT_TRANSLATE_NOOP("Register", "Evaluation"), ShownInList | Searchable, {},
            {.help = QT_TRANSLATE_NOOP("Register",
                                       "What the value means and what follows, in one sentence.")})
        .file<&R::evidence>("evidence_id", QT_TRANSLATE_NOOP("Register", "Evidence"), Optional,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Register", "Report or screenshot the value was read from.")})
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
        RegisterDefinition<R> made("measurements", QT_TRANSLATE_NOOP("Register", "Measurements"));
        made.describe({.clauses = "9.1",
                       .purpose = QT_TRANSLATE_NOOP(
                           "Register", "Values of the indicators, one for each period."),
                       .icon = "gauge"});
        addValue(made);
        addEvaluation(made);
        return made;
    }();
    return definition;
}

} // namespace gapwright
