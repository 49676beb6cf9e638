// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "services/project_access.h"
#include "services/project_history.h"
#include "services/project_summary.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject jsonOf(const ProjectSummary &summary)
{
    QJsonObject counts;
    for (const auto &[table, count] : summary.counts)
        counts.insert(QLatin1String(table), count);
    QJsonArray assessments;
    for (const Assessment &assessment : summary.assessments)
        assessments.append(assessment.name);
    const HistoryEntry &last = summary.lastChange;
    const QJsonValue lastChange = last.sequence == 0
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QJsonObject{{QStringLiteral("sequence"), last.sequence},
                                 {QStringLiteral("label"), last.label},
                                 {QStringLiteral("author"), last.author},
                                 {QStringLiteral("at"), isoUtc(last.at)}});
    return {{QStringLiteral("organization"), summary.engagement.organization},
            {QStringLiteral("sample"), summary.engagement.isSample},
            {QStringLiteral("path"), summary.path},
            {QStringLiteral("size"), summary.size},
            {QStringLiteral("format_version"), summary.formatVersion},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("assessments"), assessments},
            {QStringLiteral("last_change"), lastChange}};
}

QString linesOf(const ProjectSummary &summary)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        text += name.leftJustified(16) + value + QLatin1Char('\n');
    };
    line(translated(QT_TRANSLATE_NOOP("CommandLine", "Organization")),
         summary.engagement.organization);
    line(translated(QT_TRANSLATE_NOOP("CommandLine", "File")),
         QDir::toNativeSeparators(summary.path));
    line(translated(QT_TRANSLATE_NOOP("CommandLine", "Size")),
         QLocale().formattedDataSize(summary.size, 1));
    line(translated(QT_TRANSLATE_NOOP("CommandLine", "Format version")),
         QString::number(summary.formatVersion));
    QStringList names;
    for (const Assessment &assessment : summary.assessments)
        names.append(assessment.name);
    line(translated(QT_TRANSLATE_NOOP("CommandLine", "Assessments")),
         names.join(QLatin1String(", ")));
    const HistoryEntry &last = summary.lastChange;
    if (last.sequence != 0)
        line(translated(QT_TRANSLATE_NOOP("CommandLine", "Last change")),
             QStringLiteral("%1, %2, %3").arg(isoUtc(last.at), last.author, last.label));
    text += translated(QT_TRANSLATE_NOOP("CommandLine", "Records")) + QLatin1Char('\n');
    for (const auto &[table, count] : summary.counts) {
        if (count > 0)
            line(QLatin1String("  ") + QLatin1String(table),
                 QStringLiteral("%1").arg(count, 22 - qMax(14, int(table.size()))));
    }
    return text;
}

Answer run(const Arguments &arguments)
{
    const Result<std::unique_ptr<ProjectFile>> project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    const Result<ProjectSummary> summary = summaryOf(**project);
    if (!summary)
        return summary.error();
    return arguments.has("json") ? Answer(jsonText(jsonOf(*summary))) : Answer(linesOf(*summary));
}

Answer verify(const Arguments &arguments)
{
    const Result<std::unique_ptr<ProjectFile>> project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    const Result<QStringList> problems = (*project)->verify();
    if (!problems)
        return problems.error();
    const QString path = QDir::toNativeSeparators((*project)->path());
    if (problems->isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "%1 is sound.\n")).arg(path);
    return {problems->join(QLatin1Char('\n')) + QLatin1Char('\n'),
            Error{translated(QT_TRANSLATE_NOOP(
                                 "CommandLine",
                                 "%1 is not sound; the standard output lists what was found. "
                                 "Restore a backup."))
                      .arg(path),
                  ErrorKind::Damaged,
                  {}}};
}

} // namespace

Command infoCommand()
{
    return {QStringLiteral("info"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "Says what a project holds.")),
            {{QStringLiteral("FILE")}},
            {jsonOption()},
            run};
}

Command verifyCommand()
{
    return {QStringLiteral("verify"),
            translated(QT_TRANSLATE_NOOP(
                "CommandLine",
                "Checks a project: pages, schema, references, attachments, search "
                "index.")),
            {{QStringLiteral("FILE")}},
            {},
            verify};
}

} // namespace gapwright
