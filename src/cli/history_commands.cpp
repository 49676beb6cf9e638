// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/text.h"
#include "cli/command_parts.h"
#include "cli/commands.h"
#include "services/project_access.h"
#include "services/project_history.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace gapwright {

namespace {

constexpr int entriesWithoutLimit = 1000;
constexpr int shownLetters = 60;

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonValue jsonOf(const StoredValue &value)
{
    if (isNull(value))
        return QJsonValue::Null;
    if (std::holds_alternative<qint64>(value))
        return QJsonValue(integerOf(value));
    return textOf(value);
}

QJsonObject jsonOf(const HistoryEntry &entry, const RecordNames &names)
{
    QJsonArray changes;
    for (const FieldChange &change : entry.changes)
        changes.append(
            QJsonObject{{QStringLiteral("table"), QString::fromUtf8(change.table)},
                        {QStringLiteral("record"), change.recordId},
                        {QStringLiteral("title"), names.titleOf(change.table, change.recordId)},
                        {QStringLiteral("field"), QString::fromUtf8(change.column)},
                        {QStringLiteral("before"), jsonOf(change.before)},
                        {QStringLiteral("after"), jsonOf(change.after)}});
    return {{QStringLiteral("sequence"), entry.sequence},
            {QStringLiteral("kind"), codeOf(entry.kind)},
            {QStringLiteral("refers_to"),
             entry.refersTo == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.refersTo)},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("at"), isoUtc(entry.at)},
            {QStringLiteral("changes"), changes}};
}

QString lineOf(const FieldChange &change, const RecordNames &names)
{
    const QString title = names.titleOf(change.table, change.recordId);
    if (change.column.isEmpty())
        return QStringLiteral("    %1\n").arg(title);
    const auto shown = [&](const StoredValue &value) {
        return shortened(names.valueText(change, value), shownLetters);
    };
    return QStringLiteral("    %1, %2: “%3” -> “%4”\n")
        .arg(title, RecordNames::fieldName(change.table, change.column), shown(change.before),
             shown(change.after));
}

QString linesOf(const HistoryEntry &entry, const RecordNames &names)
{
    constexpr size_t changesShown = 6;
    const QString kind = entry.kind == TransactionInfo::Kind::Edit
        ? QString()
        : QStringLiteral(" [%1]").arg(codeOf(entry.kind));
    QString text = QStringLiteral("%1  %2  %3: %4%5\n")
                       .arg(QString::number(entry.sequence).rightJustified(5), isoUtc(entry.at),
                            entry.author, entry.label, kind);
    for (size_t i = 0; i < qMin(changesShown, entry.changes.size()); ++i)
        text += lineOf(entry.changes[i], names);
    if (entry.changes.size() > changesShown)
        text += translated(QT_TRANSLATE_NOOP("CommandLine", "    and %1 more\n"))
                    .arg(entry.changes.size() - changesShown);
    return text;
}

Answer history(const Arguments &arguments)
{
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    HistoryFilter filter;
    filter.recordId = arguments.text("record");
    filter.limit = arguments.number("limit", entriesWithoutLimit);
    const Result<std::vector<HistoryEntry>> entries = projectHistory(**project, filter);
    if (!entries)
        return entries.error();
    const Result<RecordNames> names = RecordNames::read(**project);
    if (!names)
        return names.error();
    QJsonArray array;
    QString lines;
    for (const HistoryEntry &entry : *entries) {
        if (arguments.has("json"))
            array.append(jsonOf(entry, *names));
        else
            lines += linesOf(entry, *names);
    }
    return arguments.has("json") ? Answer(jsonText(array)) : Answer(lines);
}

/// Undo and redo: `step` does it, `done` and `nothing` say so.
Answer takeStep(const Arguments &arguments, Result<TransactionInfo> (ProjectFile::*step)(),
                const char *done, const char *nothing)
{
    const auto project = openToChange(arguments.at(0), authorOf(arguments));
    if (!project)
        return project.error();
    const Result<TransactionInfo> taken = ((**project).*step)();
    if (!taken)
        return taken.error();
    if (taken->sequence == 0)
        return Error{translated(nothing).arg(QDir::toNativeSeparators((*project)->path())),
                     ErrorKind::NotFound,
                     {}};
    return translated(done).arg(taken->label);
}

Answer undo(const Arguments &arguments)
{
    return takeStep(arguments, &ProjectFile::undo, QT_TRANSLATE_NOOP("CommandLine", "Undone: %1\n"),
                    QT_TRANSLATE_NOOP("CommandLine", "%1 holds nothing that could be undone."));
}

Answer redo(const Arguments &arguments)
{
    return takeStep(arguments, &ProjectFile::redo, QT_TRANSLATE_NOOP("CommandLine", "Redone: %1\n"),
                    QT_TRANSLATE_NOOP("CommandLine",
                                      "%1 holds nothing that could be redone. Only an undo can be "
                                      "redone, as long as nothing was edited after it."));
}

Answer backup(const Arguments &arguments)
{
    const QString output = arguments.text("o");
    if (Outcome free = checkOutput(output, {arguments.at(0)}); !free)
        return free.error();
    const auto project = openToRead(arguments.at(0));
    if (!project)
        return project.error();
    if (Outcome copied = (*project)->backup(output, {}); !copied)
        return copied.error();
    return translated(QT_TRANSLATE_NOOP("CommandLine", "Copied to %1.\n"))
        .arg(QDir::toNativeSeparators(output));
}

} // namespace

Command historyCommand()
{
    return {
        QStringLiteral("history"),
        translated(
            QT_TRANSLATE_NOOP("CommandLine", "Who changed what and when, the newest first.")),
        {{QStringLiteral("FILE")}},
        {{QStringLiteral("record"), Option::Kind::Text,
          translated(
              QT_TRANSLATE_NOOP("CommandLine", "only one record: its id, or an item number"))},
         {QStringLiteral("limit"), Option::Kind::Number,
          translated(QT_TRANSLATE_NOOP("CommandLine", "how many changes at most; 1000 without"))},
         jsonOption()},
        history};
}

Command undoCommand()
{
    return {QStringLiteral("undo"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "Takes back the last change.")),
            {{QStringLiteral("FILE")}},
            {authorOption()},
            undo};
}

Command redoCommand()
{
    return {QStringLiteral("redo"),
            translated(
                QT_TRANSLATE_NOOP("CommandLine", "Makes the change again that was undone last.")),
            {{QStringLiteral("FILE")}},
            {authorOption()},
            redo};
}

Command backupCommand()
{
    return {QStringLiteral("backup"),
            translated(
                QT_TRANSLATE_NOOP("CommandLine",
                                  "Writes a consistent copy, also while the project is open in the "
                                  "program.")),
            {{QStringLiteral("FILE")}},
            {outputOption()},
            backup};
}

} // namespace gapwright
