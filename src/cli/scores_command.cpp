// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/documents/document_readiness.h"
#include "assessment/scorecard.h"
#include "base/clock.h"
#include "base/rounding.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "services/project_access.h"
#include "services/project_loading.h"
#include "services/project_records_loading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject jsonOf(const Conformity &conformity)
{
    const StatusCounts &counts = conformity.counts;
    return {{QStringLiteral("conformity"), jsonPercent(conformity.percent)},
            {QStringLiteral("coverage"), jsonPercent(conformity.coverage)},
            {QStringLiteral("verdict"), codeOf(conformity.verdict)},
            {QStringLiteral("counts"),
             QJsonObject{{QStringLiteral("C"), counts.conforming},
                         {QStringLiteral("P"), counts.partial},
                         {QStringLiteral("N"), counts.notConforming},
                         {QStringLiteral("NA"), counts.notApplicable},
                         {QStringLiteral("NYO"), counts.notYetOccurred},
                         {QStringLiteral("U"), counts.unassessed}}}};
}

QJsonObject clausesOf(const Scorecard &scores)
{
    QJsonObject clauses;
    for (const ClauseScore &clause : scores.clauses) {
        QJsonObject entry = jsonOf(clause.conformity);
        entry.insert(QStringLiteral("maturity"),
                     clause.maturity ? QJsonValue(roundedHalfUp(*clause.maturity, 2))
                                     : QJsonValue(QJsonValue::Null));
        entry.insert(QStringLiteral("forecasts_major"), clause.forecastsMajor);
        clauses.insert(clause.clause, entry);
    }
    return clauses;
}

QJsonObject jsonOf(const ItemResult &result, const Gap *gap)
{
    const double severity = severityValue(result.weight, result.status);
    const QString forecast =
        codeOf(predictedClass(result.weight, result.status, result.opportunity));
    QJsonObject entry{{QStringLiteral("status"), codeOf(result.status)},
                      {QStringLiteral("weight"), result.weight},
                      {QStringLiteral("severity"), severity},
                      {QStringLiteral("label"), codeOf(severityOf(severity))},
                      {QStringLiteral("forecast"),
                       forecast.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(forecast)}};
    if (gap) {
        entry.insert(QStringLiteral("impact"), gap->impact);
        entry.insert(QStringLiteral("effort"), gap->effort);
        entry.insert(QStringLiteral("score"), gap->score);
        entry.insert(QStringLiteral("quadrant"), codeOf(gap->quadrant));
    }
    return entry;
}

QJsonObject itemsOf(const AssessmentData &data, const Scorecard &scores)
{
    QJsonObject items;
    for (const ItemResult &result : data.results)
        items.insert(result.item, jsonOf(result, scores.gap(result.item)));
    return items;
}

QJsonObject processesOf(const Scorecard &scores)
{
    QJsonObject processes;
    for (const AreaScore &area : scores.areas)
        processes.insert(area.area,
                         QJsonObject{{QStringLiteral("level"), jsonNumber(area.level)},
                                     {QStringLiteral("target"), jsonNumber(area.target)}});
    return processes;
}

QJsonObject jsonOf(const Readiness &readiness, const std::vector<Gate> &gates)
{
    QJsonObject states;
    for (const Gate &gate : gates)
        states.insert(gate.key, gate.holds);
    return {{QStringLiteral("index"), jsonPercent(readiness.index)},
            {QStringLiteral("state"), codeOf(readiness.state)},
            {QStringLiteral("blocked_by"), QJsonArray::fromStringList(readiness.blockedBy)},
            {QStringLiteral("gates"), states}};
}

QJsonObject readinessOf(const AssessmentData &data, const StageOneInput &stageOne,
                        const Catalogue &catalogue)
{
    return {{QStringLiteral("stage1"), jsonOf(stageOneReadiness(stageOne), stageOne.gates)},
            {QStringLiteral("stage2"),
             jsonOf(stageTwoEstimate(data, catalogue), stageTwoInputOf(data, catalogue).gates)}};
}

QJsonObject jsonOf(const AssessmentData &data, const Scorecard &scores,
                   const StageOneInput &stageOne, const Catalogue &catalogue)
{
    const MaturityIndex &maturity = scores.maturity;
    return {{QStringLiteral("assessment"), data.assessment.name},
            {QStringLiteral("date"), data.assessment.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("item_set"), data.assessment.itemSet},
            {QStringLiteral("overall"), jsonOf(scores.overall)},
            {QStringLiteral("clauses"), clausesOf(scores)},
            {QStringLiteral("items"), itemsOf(data, scores)},
            {QStringLiteral("processes"), processesOf(scores)},
            {QStringLiteral("maturity"),
             QJsonObject{{QStringLiteral("index"),
                          maturity.index ? QJsonValue(roundedHalfUp(*maturity.index, 2))
                                         : QJsonValue(QJsonValue::Null)},
                         {QStringLiteral("floor"), maturity.floor},
                         {QStringLiteral("below_target"), maturity.below}}},
            {QStringLiteral("forecast"),
             QJsonObject{{QStringLiteral("majors"), scores.majors},
                         {QStringLiteral("minors"), scores.minors},
                         {QStringLiteral("opportunities"), scores.opportunities}}},
            {QStringLiteral("readiness"), readinessOf(data, stageOne, catalogue)}};
}

QString linesOf(const AssessmentData &data, const Scorecard &scores, const StageOneInput &stageOne,
                const Catalogue &catalogue)
{
    QString text =
        translated(QT_TRANSLATE_NOOP("CommandLine", "%1: conformity %2, coverage %3, %4\n"))
            .arg(data.assessment.name, percentText(scores.overall.percent),
                 percentText(scores.overall.coverage), codeOf(scores.overall.verdict));
    for (const Clause *top : catalogue.topClauses()) {
        const ClauseScore *score = scores.clause(top->id);
        text += QLatin1String("  ") + titleOf(*top).leftJustified(46)
            + percentText(score->conformity.percent).rightJustified(11) + QLatin1String("  ")
            + codeOf(score->conformity.verdict) + QLatin1Char('\n');
    }
    text +=
        translated(QT_TRANSLATE_NOOP("CommandLine",
                                     "%1 gaps; forecast: %2 major, %3 minor, %4 opportunities\n"))
            .arg(scores.gaps.size())
            .arg(scores.majors)
            .arg(scores.minors)
            .arg(scores.opportunities);
    const Readiness one = stageOneReadiness(stageOne);
    const Readiness two = stageTwoEstimate(data, catalogue);
    text += translated(QT_TRANSLATE_NOOP("CommandLine", "Stage 1 (estimate): %1, %2\n"))
                .arg(percentText(one.index), codeOf(one.state));
    text += translated(QT_TRANSLATE_NOOP("CommandLine", "Stage 2 (estimate): %1, %2\n"))
                .arg(percentText(two.index), codeOf(two.state));
    return text;
}

Answer run(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    const Result<Assessment> head = findAssessment(**project, arguments.text("name"));
    if (!head)
        return head.error();
    const Result<AssessmentData> data = loadAssessment(**project, *head, **catalogue);
    if (!data)
        return data.error();
    const Scorecard scores = scorecardOf(*data, **catalogue);
    const Result<ProjectRecords> records = loadRecords(**project);
    if (!records)
        return records.error();
    // What is under control today says nothing about an earlier assessment.
    const bool isLatest = !arguments.has("name");
    const StageOneInput stageOne = isLatest
        ? stageOneBasis(*data, **catalogue, records->all<Document>(), Clock().today()).input
        : stageOneInputOf(*data, **catalogue);
    return arguments.has("json") ? Answer(jsonText(jsonOf(*data, scores, stageOne, **catalogue)))
                                 : Answer(linesOf(*data, scores, stageOne, **catalogue));
}

} // namespace

Command scoresCommand()
{
    return {
        QStringLiteral("scores"),
        translated(QT_TRANSLATE_NOOP("CommandLine",
                                     "The figures of an assessment: conformity, coverage, verdict, "
                                     "capability, readiness, severity.")),
        {{QStringLiteral("FILE")}},
        {nameOption(), jsonOption()},
        run};
}

} // namespace gapwright
