// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/assessment_problems.h"
#include "assessment/steps/step_data.h"
#include "assessment/steps/step_progress.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "services/project_access.h"
#include "services/project_records_loading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

/// The records of a project and what they are judged by.
struct Loaded {
    std::shared_ptr<const Catalogue> catalogue;
    ProjectRecords records;

    [[nodiscard]] StepData data(const Arguments &arguments) const
    {
        const QDate day = arguments.date("date");
        return stepDataOf(records, *catalogue, day.isValid() ? day : QDate::currentDate());
    }
};

Result<Loaded> load(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    Result<ProjectRecords> records = loadRecords(**project);
    if (!records)
        return records.error();
    return Loaded{*catalogue, std::move(*records)};
}

QString codeOf(CriterionVerdict::State state)
{
    switch (state) {
    case CriterionVerdict::State::Met:
        return QStringLiteral("met");
    case CriterionVerdict::State::NotMet:
        return QStringLiteral("not_met");
    case CriterionVerdict::State::Undecidable:
        return QStringLiteral("undecidable");
    }
    return {};
}

QJsonObject jsonOf(const CriterionProgress &criterion)
{
    QJsonArray records;
    for (const RecordLink &link : criterion.verdict.records)
        records.append(QJsonObject{{QStringLiteral("table"), QString::fromLatin1(link.table)},
                                   {QStringLiteral("id"), link.record},
                                   {QStringLiteral("title"), link.title}});
    return {{QStringLiteral("id"), criterion.id},
            {QStringLiteral("state"), codeOf(criterion.verdict.state)},
            {QStringLiteral("computed"), criterion.isComputed},
            {QStringLiteral("confirmed"), criterion.isConfirmed},
            {QStringLiteral("missing"), QJsonArray::fromStringList(criterion.verdict.missing)},
            {QStringLiteral("records"), records}};
}

QJsonArray jsonOf(const std::vector<StepProgress> &steps, const StepData &data)
{
    QJsonArray array;
    for (const StepProgress &step : steps) {
        QJsonArray criteria;
        for (const CriterionProgress &criterion : step.criteria)
            criteria.append(jsonOf(criterion));
        QJsonArray next;
        for (const NextThing &thing : nextThings(step, data))
            next.append(thing.sentence);
        array.append(
            QJsonObject{{QStringLiteral("step"), step.step},
                        {QStringLiteral("title"), data.catalogue->step(step.step)->title},
                        {QStringLiteral("percent"), step.percent()},
                        {QStringLiteral("used"), step.used},
                        {QStringLiteral("status"), statusText(step)},
                        {QStringLiteral("waits_for"), QJsonArray::fromStringList(step.waitsFor)},
                        {QStringLiteral("planned_start"), step.plannedStart.toString(Qt::ISODate)},
                        {QStringLiteral("planned_end"), step.plannedEnd.toString(Qt::ISODate)},
                        {QStringLiteral("next"), next},
                        {QStringLiteral("criteria"), criteria}});
    }
    return array;
}

Answer showSteps(const Arguments &arguments)
{
    const Result<Loaded> loaded = load(arguments);
    if (!loaded)
        return loaded.error();
    const StepData data = loaded->data(arguments);
    const std::vector<StepProgress> steps = stepProgress(data);
    if (arguments.has("json"))
        return jsonText(jsonOf(steps, data));
    QString lines;
    for (const StepProgress &step : steps)
        lines += step.step.leftJustified(3)
            + data.catalogue->step(step.step)->shortTitle.leftJustified(30) + statusText(step)
            + QLatin1Char('\n');
    return lines;
}

QString codeOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return QStringLiteral("error");
    case Problem::Severity::Warning:
        return QStringLiteral("warning");
    case Problem::Severity::Info:
        return QStringLiteral("info");
    }
    return {};
}

Answer check(const Arguments &arguments)
{
    const Result<Loaded> loaded = load(arguments);
    if (!loaded)
        return loaded.error();
    const std::vector<Problem> problems = allProblems(loaded->data(arguments));
    QJsonArray array;
    QString lines;
    int errors = 0;
    for (const Problem &one : problems) {
        errors += one.severity == Problem::Severity::Error ? 1 : 0;
        array.append(QJsonObject{{QStringLiteral("rule"), one.rule},
                                 {QStringLiteral("severity"), codeOf(one.severity)},
                                 {QStringLiteral("table"), QString::fromLatin1(one.table)},
                                 {QStringLiteral("id"), one.record},
                                 {QStringLiteral("field"), QString::fromLatin1(one.field)},
                                 {QStringLiteral("problem"), one.sentence},
                                 {QStringLiteral("fix"), one.fix}});
        lines += QStringLiteral("%1  %2  %3/%4: %5 %6\n")
                     .arg(codeOf(one.severity).leftJustified(7), one.rule,
                          QString::fromLatin1(one.table), one.record, one.sentence, one.fix);
    }
    lines += QCoreApplication::translate("CommandLine", "%1 problems, %2 of them errors\n")
                 .arg(problems.size())
                 .arg(errors);
    const QString text = arguments.has("json") ? QString::fromUtf8(jsonText(array)) : lines;
    if (errors == 0)
        return text;
    return {text,
            Error{QCoreApplication::translate("CommandLine",
                                              "“%1” breaks validation rules (errors: %2). "
                                              "Mend the records that are listed.")
                      .arg(arguments.at(0))
                      .arg(errors)}};
}

Option dayOption()
{
    return {QStringLiteral("date"), Option::Kind::Date,
            QCoreApplication::translate("CommandLine", "The day to judge from; today at first.")};
}

} // namespace

Command stepsCommand()
{
    return {QStringLiteral("steps"),
            QCoreApplication::translate("CommandLine",
                                        "The progress of the steps, computed from the registers, "
                                        "and what is missing."),
            {{QStringLiteral("FILE")}},
            {jsonOption(), dayOption()},
            showSteps};
}

Command registerCheckCommand()
{
    return {QStringLiteral("register check"),
            QCoreApplication::translate("CommandLine",
                                        "The broken validation rules of a project; fails when one "
                                        "is an error."),
            {{QStringLiteral("FILE")}},
            {jsonOption(), dayOption()},
            check};
}

} // namespace gapwright
