// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "cli/import_target.h"
#include "services/project_access.h"
#include "services/transition_import.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QString confidenceOf(const TransitionRow &row)
{
    return row.scores.empty() ? QStringLiteral("-")
                              : labelOf(choicesOf<OriginConfidence>(), int(row.confidence()));
}

/// A line per row of the file: nothing of it is passed over.
QString linesOf(const TransitionPlan &plan)
{
    QString lines;
    for (const TransitionRow &row : plan.rows)
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "row %1, clause %2, %3, confidence %4: %5\n"))
                     .arg(QString::number(row.row), shortened(row.clause, 40), codeOf(row.status),
                          confidenceOf(row), sentenceOf(row));
    QStringList missing;
    for (const TransitionClause *clause : plan.missing)
        missing.append(clause->id);
    if (!missing.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("CommandLine", "Not in the file: %1\n"))
                     .arg(missing.join(QStringLiteral(", ")));
    for (const QString &notice : plan.notices)
        lines += notice + QLatin1Char('\n');
    return lines;
}

QString summaryOf(const TransitionPlan &plan, const Catalogue &catalogue)
{
    const auto changed = carriedResults(plan, allRowsOf(plan), catalogue);
    return say(QT_TRANSLATE_NOOP("CommandLine",
                                 "%1 items of “%2” carried over, to be confirmed; %3 items are new "
                                 "since 2011\n"))
        .arg(QString::number(changed.size()), plan.target.assessment.name,
             QString::number(plan.newItems));
}

Answer importFrom2011(const Arguments &arguments)
{
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return catalogue.error();
    const bool isTrial = arguments.has("dry-run");
    const auto project =
        isTrial ? openToRead(arguments.at(0)) : openToChange(arguments.at(0), authorOf(arguments));
    if (!project)
        return project.error();
    const Result<ImportTarget> target = importTarget(**project, arguments, **catalogue);
    if (!target)
        return target.error();
    Result<TransitionPlan> plan = readTransitionOf(arguments.at(1), target->data, **catalogue);
    if (!plan)
        return plan.error();
    plan->makesAssessment = target->isNew;
    if (!plan->problems.empty()) {
        QString all;
        for (const ImportProblem &problem : plan->problems)
            all += problem.sentence + QLatin1Char('\n');
        return {all, plan->refusal()};
    }
    const QString text = linesOf(*plan) + summaryOf(*plan, **catalogue);
    if (isTrial)
        return text + say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was written.\n"));
    if (const auto written = applyTransition(**project, *plan, allRowsOf(*plan), **catalogue);
        !written)
        return written.error();
    return text;
}

} // namespace

Command assessmentImport2011Command()
{
    return {QStringLiteral("assessment import-2011"),
            say(QT_TRANSLATE_NOOP(
                "CommandLine",
                "Carries an assessment against ISO/IEC 20000-1:2011 over from CSV with the columns "
                "clause, status or percent, and note; every score waits to be confirmed.")),
            {{QStringLiteral("FILE")}, {QStringLiteral("IN")}},
            {nameOption(),
             {QStringLiteral("dry-run"), Option::Kind::Flag,
              say(QT_TRANSLATE_NOOP("CommandLine", "only say what would change"))},
             authorOption()},
            importFrom2011};
}

} // namespace gapwright
