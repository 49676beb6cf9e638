// SPDX-License-Identifier: GPL-3.0-or-later
// Processes, objectives, KPIs, reports and changes.
#include "reports/templates/fields/field_words.h"

#include <algorithm>

namespace gapwright {

namespace {

const PerformanceIndicator *indicatorOf(const FieldWords &words, const Id<PerformanceIndicator> &id)
{
    const auto &all = words.records().all<PerformanceIndicator>();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const PerformanceIndicator &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void addProcesses(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Process &one : words.records().all<Process>())
        rows.push_back(rowOf({{"name", one.name},
                              {"clause", one.clause},
                              {"owner", words.name(one.owner)},
                              {"purpose", one.purpose},
                              {"inputs", one.inputs},
                              {"outputs", one.outputs},
                              {"criteria", one.criteria},
                              {"operated_by", orDash(words.name(one.operatedBy))},
                              {"capability", orDash(wordFor(one.capability))}}));
    values.lists.insert(QStringLiteral("processes"), std::move(rows));
}

void addObjectives(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const Objective &one : words.records().all<Objective>())
        rows.push_back(rowOf({{"text", withoutStop(one.text)},
                              {"policy_link", one.policyLink},
                              {"measure", one.measure},
                              {"baseline", withUnit(figure(one.baseline), one.unit)},
                              {"target", withUnit(figure(one.target), one.unit)},
                              {"due", dayText(one.due)},
                              {"actions", one.actions},
                              {"resources", one.resources},
                              {"responsible", words.name(one.responsible)},
                              {"evaluation", one.evaluation},
                              {"status", orDash(wordFor(one.status))}}));
    values.lists.insert(QStringLiteral("objectives"), std::move(rows));
}

void addKpis(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> kpis, measurements;
    for (const PerformanceIndicator &one : words.records().all<PerformanceIndicator>())
        kpis.push_back(rowOf({{"name", one.name},
                              {"formula", one.formula},
                              {"unit", orDash(one.unit)},
                              {"target", withUnit(figure(one.target), one.unit)},
                              {"owner", words.name(one.owner)},
                              {"process", orDash(words.name(one.process))},
                              {"collect", wordFor(one.collect)},
                              {"evaluate", wordFor(one.evaluate)}}));
    for (const Measurement &one : words.records().all<Measurement>()) {
        const PerformanceIndicator *kpi = indicatorOf(words, one.kpi);
        const QString unit = kpi ? kpi->unit : QString();
        measurements.push_back(
            rowOf({{"kpi", kpi ? kpi->name : QString()},
                   {"period", one.period},
                   {"value", withUnit(figure(one.value), unit)},
                   {"target", kpi ? orDash(withUnit(figure(kpi->target), unit)) : QString()},
                   {"status", wordFor(one.status)},
                   {"comment", orDash(one.evaluation)}}));
    }
    values.lists.insert(QStringLiteral("kpis"), std::move(kpis));
    values.lists.insert(QStringLiteral("measurements"), std::move(measurements));
}

void addReports(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    QStringList seen;
    for (const ServiceReport &one : words.records().all<ServiceReport>()) {
        if (seen.contains(one.name))
            continue;
        seen << one.name;
        rows.push_back(rowOf({{"name", one.name},
                              {"purpose", one.purpose},
                              {"audience", one.audience},
                              {"frequency", wordFor(one.frequency)},
                              {"source", orDash(one.source)}}));
    }
    values.lists.insert(QStringLiteral("reports"), std::move(rows));
}

void addChanges(const FieldWords &words, FieldValues &values)
{
    std::vector<FieldRow> rows;
    for (const ServiceChange &one : words.records().all<ServiceChange>())
        rows.push_back(rowOf({{"number", orDash(one.code)},
                              {"title", one.title},
                              {"category", wordFor(one.category)},
                              {"route", wordFor(one.route)},
                              {"services", orDash(words.names(one.services))},
                              {"planned", orDash(dayText(one.planned))},
                              {"result", orDash(wordFor(one.result))}}));
    values.lists.insert(QStringLiteral("changes"), std::move(rows));
}

} // namespace

void addMeasureFields(const FieldWords &words, FieldValues &values)
{
    addProcesses(words, values);
    addObjectives(words, values);
    addKpis(words, values);
    addReports(words, values);
    addChanges(words, values);
}

} // namespace gapwright
