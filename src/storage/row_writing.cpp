// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_writing.h"

#include "base/text.h"
#include "storage/change_log.h"
#include "storage/connection.h"
#include "storage/logged_change.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

StoredValue clean(const StoredValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? StoredValue(storedText(*text)) : value;
}

Outcome insertRow(Connection &connection, const RowChange &row)
{
    QByteArray sql = "INSERT INTO " + row.table + "(id";
    for (const auto &[column, value] : row.values)
        sql += "," + column;
    sql += ") VALUES(?" + QByteArray(",?").repeated(int(row.values.size())) + ")";
    Statement statement(connection, sql);
    statement.bind(1, row.id);
    int parameter = 2;
    for (const auto &[column, value] : row.values)
        statement.bind(parameter++, clean(value));
    return statement.run();
}

Outcome updateRow(Connection &connection, const RowChange &row)
{
    QByteArray sql = "UPDATE " + row.table + " SET ";
    for (const auto &[column, value] : row.values)
        sql += column + "=?,";
    sql.chop(1);
    Statement statement(connection, sql + " WHERE id=?");
    int parameter = 1;
    for (const auto &[column, value] : row.values)
        statement.bind(parameter++, clean(value));
    statement.bind(parameter, row.id);
    return statement.run();
}

Outcome deleteRow(Connection &connection, const RowChange &row)
{
    return Statement(connection, "DELETE FROM " + row.table + " WHERE id=?").bind(1, row.id).run();
}

/// The statement for a row whose names have been looked up.
Outcome runRow(Connection &connection, const RowChange &row)
{
    switch (row.kind) {
    case RowChange::Kind::Insert:
        return insertRow(connection, row);
    case RowChange::Kind::Update:
        return updateRow(connection, row);
    case RowChange::Kind::Delete:
        return deleteRow(connection, row);
    }
    return Unit{};
}

Error unknownName(const QString &path, const char *sentence, const QByteArray &name, ErrorKind kind)
{
    return {translated(sentence).arg(shownPath(path), QString::fromUtf8(name.left(100))), kind, {}};
}

/// The first name of the row that the project does not have, or nothing.
std::optional<QByteArray> unknownIn(const TableDefinitions &tables, const RowChange &row)
{
    const TableDefinition *table = tables.find(row.table);
    if (!table)
        return row.table;
    for (const auto &[column, value] : row.values) {
        if (column == "id" || !table->has(column))
            return column;
    }
    return std::nullopt;
}

/// A logged change with the names of today, turned round for an undo.
RowChange rowToPlay(const TableDefinitions &tables, const LoggedChange &change, Replay way)
{
    RowChange row;
    row.table = tables.currentTable(change.table);
    row.id = change.id;
    row.kind = change.kind;
    const bool inverse = way == Replay::Inverse;
    if (inverse && change.kind == RowChange::Kind::Insert)
        row.kind = RowChange::Kind::Delete;
    else if (inverse && change.kind == RowChange::Kind::Delete)
        row.kind = RowChange::Kind::Insert;
    if (row.kind == RowChange::Kind::Delete)
        return row;
    for (const auto &[column, value] : inverse ? change.before : change.after) {
        if (column != "id")
            row.values.emplace_back(tables.currentColumn(change.table, column), value);
    }
    return row;
}

Error inTheWay(const QString &path, const RowChange &row)
{
    return {translated(
                QT_TRANSLATE_NOOP("Storage",
                                  "%1: This cannot be undone or redone, because the record %3 in "
                                  "“%2” stood in the way. Nothing was changed."))
                .arg(shownPath(path), shownTable(row.table), row.id),
            ErrorKind::Conflict,
            {}};
}

} // namespace

Outcome writeRow(ChangeLog &log, const RowChange &row)
{
    Connection &connection = log.connection();
    if (const auto unknown = unknownIn(log.tables(), row))
        return unknownName(connection.path(),
                           QT_TRANSLATE_NOOP("Storage",
                                             "%1: A project has no part named “%2”. Nothing was "
                                             "changed."),
                           *unknown, ErrorKind::BadInput);
    if (row.kind == RowChange::Kind::Update && row.values.empty())
        return Unit{};
    if (row.id.isEmpty())
        return Error{
            translated(QT_TRANSLATE_NOOP("Storage",
                                         "%1: A record of “%2” has no id. Nothing was changed."))
                .arg(shownPath(connection.path()), shownTable(row.table)),
            ErrorKind::BadInput,
            {}};
    if (Outcome ran = runRow(connection, row); !ran)
        return ran;
    if (connection.changes() != 1)
        return Error{
            translated(QT_TRANSLATE_NOOP("Storage",
                                         "%1: The record %3 in “%2” does not exist any more. "
                                         "Nothing was changed."))
                .arg(shownPath(connection.path()), shownTable(row.table), row.id),
            ErrorKind::NotFound,
            {}};
    return Unit{};
}

Result<qint64> replay(ChangeLog &log, qint64 sequence, Replay way)
{
    Connection &connection = log.connection();
    Result<std::vector<LoggedChange>> changes = readLoggedChanges(connection, sequence);
    if (!changes)
        return changes.error();
    if (way == Replay::Inverse)
        std::reverse(changes->begin(), changes->end());
    if (Outcome deferred = connection.execute("PRAGMA defer_foreign_keys=ON"); !deferred)
        return deferred.error();
    for (const LoggedChange &change : *changes) {
        const RowChange row = rowToPlay(log.tables(), change, way);
        if (const auto unknown = unknownIn(log.tables(), row))
            return unknownName(connection.path(),
                               QT_TRANSLATE_NOOP("Storage",
                                                 "%1: The history speaks of “%2”, which this "
                                                 "project does not have. The change can be seen, "
                                                 "but not undone or redone."),
                               *unknown, ErrorKind::Hostile);
        if (row.kind == RowChange::Kind::Update && row.values.empty())
            continue;
        const Outcome ran = runRow(connection, row);
        if (!ran && ran.error().kind != ErrorKind::Conflict)
            return ran.error();
        if (!ran || connection.changes() != 1)
            return inTheWay(connection.path(), row);
    }
    return qint64(changes->size());
}

namespace {

/// What a transaction left of one record: gone, or its cells.
struct LeftRecord {
    bool exists = true;
    std::map<QByteArray, StoredValue> cells;
};

using LeftRecords = std::map<std::pair<QByteArray, QString>, LeftRecord>;

LeftRecords leftBy(const TableDefinitions &tables, const std::vector<LoggedChange> &changes)
{
    LeftRecords records;
    for (const LoggedChange &change : changes) {
        LeftRecord &record = records[{tables.currentTable(change.table), change.id}];
        record.exists = change.kind != RowChange::Kind::Delete;
        if (!record.exists)
            record.cells.clear();
        for (const auto &[column, value] : change.after)
            record.cells[tables.currentColumn(change.table, column)] = value;
    }
    return records;
}

Error changedSince(const QString &path, const QByteArray &table, const QString &what)
{
    return {
        translated(QT_TRANSLATE_NOOP("Storage",
                                     "%1: “%3” in “%2” has changed since, so this change cannot be "
                                     "taken back by itself. Nothing was changed."))
            .arg(shownPath(path), shownTable(table), what),
        ErrorKind::Conflict,
        {}};
}

Outcome checkRecord(Connection &connection, const TableDefinition &table, const QString &id,
                    const LeftRecord &left)
{
    Statement row(connection, "SELECT * FROM " + table.name + " WHERE id=?");
    row.bind(1, id);
    const bool exists = row.next();
    QByteArray changed;
    for (size_t i = 0; exists && left.exists && i < table.columns.size(); ++i) {
        const auto cell = left.cells.find(table.columns[i]);
        if (cell != left.cells.end() && row.value(int(i)) != std::optional(cell->second))
            changed = table.columns[i];
    }
    if (Outcome ended = row.end(); !ended)
        return ended;
    if (exists != left.exists)
        return changedSince(connection.path(), table.name, id);
    if (!changed.isEmpty())
        return changedSince(connection.path(), table.name, shownColumn(table.name, changed));
    return Unit{};
}

} // namespace

Outcome checkUnchangedSince(ChangeLog &log, qint64 sequence)
{
    const Result<std::vector<LoggedChange>> changes = readLoggedChanges(log.connection(), sequence);
    if (!changes)
        return changes.error();
    for (const auto &[key, left] : leftBy(log.tables(), *changes)) {
        const TableDefinition *table = log.tables().find(key.first);
        if (!table)
            continue; // replay refuses the name
        if (Outcome same = checkRecord(log.connection(), *table, key.second, left); !same)
            return same;
    }
    return Unit{};
}

} // namespace gapwright
