// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_log.h"

#include "storage/connection.h"

#include <functional>
#include <sqlite3.h>

namespace gapwright {

namespace {

void openTransaction(sqlite3_context *context, int, sqlite3_value **)
{
    const qint64 sequence = *static_cast<const qint64 *>(sqlite3_user_data(context));
    if (sequence > 0)
        sqlite3_result_int64(context, sequence);
    else
        sqlite3_result_error(context, "edit without an open transaction", -1);
}

QByteArray joined(const TableDefinition &table, const QByteArray &separator,
                  const std::function<QByteArray(const QByteArray &)> &part)
{
    QByteArray all;
    for (const QByteArray &column : table.columns) {
        if (!all.isEmpty())
            all += separator;
        all += part(column);
    }
    return all;
}

QByteArray wholeRow(const TableDefinition &table, const QByteArray &state)
{
    return "json_object("
        + joined(
               table, ",",
               [&](const QByteArray &column) { return "'" + column + "'," + state + "." + column; })
        + ")";
}

QByteArray changedColumns(const TableDefinition &table, const QByteArray &state)
{
    return "(SELECT json_group_object(k,v) FROM ("
        + joined(table, " UNION ALL ",
                 [&](const QByteArray &column) {
                     return "SELECT '" + column + "' k," + state + "." + column + " v WHERE old."
                         + column + " IS NOT new." + column;
                 })
        + "))";
}

QByteArray triggersOf(const TableDefinition &table)
{
    const QByteArray name = table.name;
    const QByteArray log =
        " BEGIN INSERT INTO change(txn,tbl,pk,op,old,new) VALUES(gw_txn(),'" + name + "',";
    const QByteArray differs = joined(table, " OR ", [](const QByteArray &column) {
        return "old." + column + " IS NOT new." + column;
    });
    return "CREATE TEMP TRIGGER li_" + name + " AFTER INSERT ON main." + name + log
        + "new.id,'I',NULL," + wholeRow(table, "new") + "); END;" //
        + "CREATE TEMP TRIGGER ld_" + name + " AFTER DELETE ON main." + name + log + "old.id,'D',"
        + wholeRow(table, "old") + ",NULL); END;" //
        + "CREATE TEMP TRIGGER lu_" + name + " AFTER UPDATE ON main." + name + " WHEN " + differs
        + log + "new.id,'U'," + changedColumns(table, "old") + "," + changedColumns(table, "new")
        + "); END;";
}

} // namespace

ChangeLog::ChangeLog(Connection &connection, TableDefinitions tables, QString author)
    : m_connection(connection)
    , m_tables(std::move(tables))
    , m_author(std::move(author))
{
}

Result<std::unique_ptr<ChangeLog>> ChangeLog::attach(Connection &connection, const Schema &schema,
                                                     const QString &author)
{
    Result<TableDefinitions> tables = TableDefinitions::read(connection, schema);
    if (!tables)
        return tables.error();
    auto log = std::unique_ptr<ChangeLog>(new ChangeLog(connection, std::move(*tables), author));
    sqlite3_create_function_v2(connection.handle(), "gw_txn", 0, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                               &log->m_openSequence, &openTransaction, nullptr, nullptr, nullptr);
    return log;
}

Outcome ChangeLog::makeTriggers()
{
    if (m_hasTriggers)
        return Unit{};
    QByteArray all = "BEGIN;"; // one transaction of the temporary database, not one for each
    for (const TableDefinition &table : m_tables.all())
        all += triggersOf(table);
    Outcome made = m_connection.execute(all + "COMMIT");
    if (!made && m_connection.inTransaction()) {
        if (Outcome undone = m_connection.execute("ROLLBACK"); !undone)
            return undone;
    }
    m_hasTriggers = bool(made);
    return made;
}

} // namespace gapwright
