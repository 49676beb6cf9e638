// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scorecard.h"
#include "base/file_output.h"
#include "base/rounding.h"
#include "base/text.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "cli/import_target.h"
#include "services/assessment_csv.h"
#include "services/project_access.h"
#include "services/project_history.h"
#include "services/project_loading.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString keyOf(AssessmentKind kind)
{
    return textOf(detail::storedChoice(choicesOf<AssessmentKind>(), int(kind)));
}

QJsonObject jsonOf(const Assessment &assessment, const Conformity &overall)
{
    return {{QStringLiteral("id"), assessment.id.value},
            {QStringLiteral("name"), assessment.name},
            {QStringLiteral("kind"), keyOf(assessment.kind)},
            {QStringLiteral("date"), assessment.heldOn.toString(Qt::ISODate)},
            {QStringLiteral("assessor"), assessment.assessor},
            {QStringLiteral("approved"), !isOpen(assessment)},
            {QStringLiteral("item_set"), assessment.itemSet},
            {QStringLiteral("conformity"), jsonPercent(overall.percent)},
            {QStringLiteral("coverage"), jsonPercent(overall.coverage)}};
}

QString lineOf(const Assessment &assessment, const Conformity &overall)
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "%1  %2  %3, conformity %4, coverage %5\n"))
        .arg(assessment.heldOn.toString(Qt::ISODate), assessment.name,
             labelOf(choicesOf<AssessmentState>(), int(assessment.state)),
             percentText(overall.percent), percentText(overall.coverage));
}

Answer list(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    const Result<std::vector<Assessment>> assessments = loadAssessments(**project);
    if (!assessments)
        return assessments.error();
    QJsonArray array;
    QString lines;
    for (const Assessment &assessment : *assessments) {
        const Result<AssessmentData> data = loadAssessment(**project, assessment, **catalogue);
        if (!data)
            return data.error();
        const Conformity overall = scorecardOf(*data, **catalogue).overall;
        array.append(jsonOf(assessment, overall));
        lines += lineOf(assessment, overall);
    }
    return arguments.has("json") ? Answer(jsonText(array)) : Answer(lines);
}

Answer exportCsv(const Arguments &arguments)
{
    const QString output = arguments.text("o");
    const QString ending = endingOf(output);
    if (ending != QLatin1String("csv"))
        return Error{
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "%1 cannot be written: this version writes assessments as "
                                         "CSV. Let the name of the output end in .csv."))
                .arg(QDir::toNativeSeparators(output)),
            ErrorKind::BadInput,
            {}};
    if (Outcome free = checkOutput(output, {arguments.at(0)}); !free)
        return free.error();
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
    if (Outcome written = writeFileWhole(output, assessmentCsv(*data)); !written)
        return written.error();
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Wrote “%1” to %2.\n"))
        .arg(head->name, QDir::toNativeSeparators(output));
}

Result<ImportPlan> planImport(ProjectFile &project, const Arguments &arguments,
                              const Catalogue &catalogue)
{
    const Result<ImportTarget> target = importTarget(project, arguments, catalogue);
    if (!target)
        return target.error();
    Result<ImportPlan> plan = planAssessmentImportOf(arguments.at(1), target->data, catalogue);
    if (plan)
        plan->makesAssessment = target->isNew;
    return plan;
}

QString linesOf(const ImportPlan &plan)
{
    const QString &name = plan.target.assessment.name;
    QString text = plan.makesAssessment
        ? translated(QT_TRANSLATE_NOOP("CommandLine", "A new assessment “%1”\n")).arg(name)
        : QString();
    text +=
        translated(QT_TRANSLATE_NOOP("CommandLine", "%1 items of “%2” change, %3 fields\n"))
            .arg(QString::number(plan.changed.size()), name, QString::number(plan.changes.size()));
    for (const QString &notice : plan.notices)
        text += notice + QLatin1Char('\n');
    return text;
}

QString listOf(const std::vector<ImportChange> &changes)
{
    constexpr int shownLetters = 50;
    QString text;
    for (const ImportChange &change : changes)
        text +=
            QStringLiteral("%1 %2: “%3” -> “%4”\n")
                .arg(change.item, RecordNames::fieldName("item_results", change.field),
                     shortened(change.before, shownLetters), shortened(change.after, shownLetters));
    return text;
}

Answer importCsv(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const bool isTrial = arguments.has("dry-run");
    const auto project =
        isTrial ? openToRead(arguments.at(0)) : openToChange(arguments.at(0), authorOf(arguments));
    if (!project)
        return project.error();
    const Result<ImportPlan> plan = planImport(**project, arguments, **catalogue);
    if (!plan)
        return plan.error();
    if (!plan->problems.empty()) {
        QString all;
        for (const ImportProblem &problem : plan->problems)
            all += problem.sentence + QLatin1Char('\n');
        return {all, plan->refusal()};
    }
    if (isTrial)
        return listOf(plan->changes) + linesOf(*plan)
            + translated(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written.\n"));
    if (const auto written = applyImport(**project, *plan); !written)
        return written.error();
    return linesOf(*plan);
}

} // namespace

Command assessmentListCommand()
{
    return {QStringLiteral("assessment list"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "The assessments of a project.")),
            {{QStringLiteral("FILE")}},
            {jsonOption()},
            list};
}

Command assessmentImportCommand()
{
    return {QStringLiteral("assessment import"),
            translated(QT_TRANSLATE_NOOP(
                "CommandLine",
                "Reads results from CSV into an assessment; one of an unknown name "
                "is made.")),
            {{QStringLiteral("FILE")}, {QStringLiteral("IN")}},
            {nameOption(),
             {QStringLiteral("dry-run"), Option::Kind::Flag,
              translated(QT_TRANSLATE_NOOP("CommandLine", "only say what would change"))},
             authorOption()},
            importCsv};
}

Command assessmentExportCommand()
{
    return {QStringLiteral("assessment export"),
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "Writes an assessment as CSV, which import reads back "
                                         "unchanged.")),
            {{QStringLiteral("FILE")}},
            {nameOption(), outputOption()},
            exportCsv};
}

} // namespace gapwright
