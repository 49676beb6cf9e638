// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verification.h"

#include "registers/all_registers.h"
#include "storage/attachment_store.h"
#include "storage/logged_change.h"
#include "storage/project_opening.h"
#include "storage/record_table.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QSet>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Outcome findPageProblems(Connection &connection, QStringList &problems)
{
    Statement rows(connection, "PRAGMA integrity_check(20)");
    while (rows.next()) {
        if (const QString line = rows.text(0); line != QLatin1String("ok"))
            problems.append(translated(QT_TRANSLATE_NOOP("Storage",
                                                         "%1: A part is damaged (%2). Restore a "
                                                         "backup."))
                                .arg(shownPath(connection.path()), line));
    }
    return rows.end();
}

Outcome findSchemaProblems(ProjectParts &project, QStringList &problems)
{
    bool searchMissing = false;
    const Outcome same =
        checkSchema(*project.connection, project.schema, project.schema.version(), &searchMissing);
    if (!same && same.error().kind != ErrorKind::Hostile && same.error().kind != ErrorKind::Damaged)
        return same;
    if (!same)
        problems.append(same.error().message);
    return Unit{};
}

Outcome findOrphans(Connection &connection, QStringList &problems)
{
    Statement rows(connection, "PRAGMA foreign_key_check");
    while (rows.next())
        problems.append(translated(QT_TRANSLATE_NOOP("Storage",
                                                     "%1: A record of “%2” (row %3) refers to a "
                                                     "record of “%4” that does not exist."))
                            .arg(shownPath(connection.path()), shownTable(rows.bytes(0)),
                                 rows.text(1), shownTable(rows.bytes(2))));
    return rows.end();
}

Result<QSet<QString>> idsIn(Connection &connection, const char *table)
{
    QSet<QString> ids;
    Statement rows(connection, QByteArray("SELECT id FROM ") + table);
    while (rows.next())
        ids.insert(rows.text(0));
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    return ids;
}

/// The database guards single references; lists of them are text to it.
Outcome findDangling(Connection &connection, const RegisterInfo &info, const Field &field,
                     QStringList &problems)
{
    const char *target = targetTableOf(field.kind);
    const Result<QSet<QString>> known = idsIn(connection, target);
    if (!known)
        return known.error();
    Statement rows(connection,
                   QByteArray("SELECT id, ") + field.column + " FROM " + info.table + " WHERE "
                       + field.column + "<>''");
    while (rows.next()) {
        for (const QString &id : idsOf(rows.text(1))) {
            if (known->contains(id))
                continue;
            problems.append(translated(QT_TRANSLATE_NOOP("Storage",
                                                         "%1: The record %2 of “%3” names in “%4” "
                                                         "a record of “%5” that does not exist."))
                                .arg(shownPath(connection.path()), rows.text(0),
                                     shownTable(info.table), labelOf(field), shownTable(target)));
        }
    }
    return rows.end();
}

Outcome findDanglingLists(Connection &connection, QStringList &problems)
{
    Outcome outcome = Unit{};
    forEachRegister([&]<class R>() {
        const RegisterInfo &info = definitionOf<R>();
        for (const Field &field : info.fields) {
            if (outcome && std::holds_alternative<ReferencesKind>(field.kind))
                outcome = findDangling(connection, info, field, problems);
        }
    });
    return outcome;
}

template <class R> Outcome findUnreadable(Connection &connection, QStringList &problems)
{
    const Result<std::vector<R>> records = RecordTable<R>(connection).all();
    if (!records && records.error().kind != ErrorKind::Damaged)
        return records.error();
    if (!records)
        problems.append(records.error().message);
    return Unit{};
}

Outcome findUnreadableRecords(Connection &connection, QStringList &problems)
{
    Outcome outcome = Unit{};
    forEachRegister([&]<class R>() {
        if (outcome)
            outcome = findUnreadable<R>(connection, problems);
    });
    return outcome;
}

Outcome findSearchProblems(ProjectParts &project, QStringList &problems)
{
    bool exact = project.search->looksSound();
    if (exact && !project.connection->isReadOnly()) {
        const Result<bool> compared = project.search->isExact();
        if (!compared)
            return compared.error();
        exact = *compared;
    }
    if (!exact)
        problems.append(translated(QT_TRANSLATE_NOOP("Storage",
                                                     "%1: The search index is damaged. No "
                                                     "record is affected; it can be rebuilt."))
                            .arg(shownPath(project.path)));
    return Unit{};
}

} // namespace

Result<QStringList> verifyProject(ProjectParts &project)
{
    QStringList problems;
    Connection &connection = *project.connection;
    if (Outcome done = findPageProblems(connection, problems); !done)
        return done.error();
    if (Outcome done = findSchemaProblems(project, problems); !done)
        return done.error();
    if (Outcome done = findOrphans(connection, problems); !done)
        return done.error();
    if (Outcome done = findDanglingLists(connection, problems); !done)
        return done.error();
    if (Outcome done = findUnreadableRecords(connection, problems); !done)
        return done.error();
    const Result<QStringList> attachments = attachmentProblems(connection);
    if (!attachments)
        return attachments.error();
    problems += *attachments;
    if (Outcome done = findSearchProblems(project, problems); !done)
        return done.error();
    return problems;
}

} // namespace gapwright
