// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table_definition.h"

#include "storage/connection.h"
#include "storage/schema.h"
#include "storage/statement.h"

#include <algorithm>

namespace gapwright {

bool TableDefinition::has(const QByteArray &column) const
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

Result<TableDefinitions> TableDefinitions::read(Connection &connection, const Schema &schema)
{
    TableDefinitions definitions;
    Statement rows(connection,
                   "SELECT s.name, c.name FROM main.sqlite_schema s "
                   "JOIN pragma_table_info(s.name) c WHERE s.type='table' "
                   "AND s.name NOT IN ('chunk','replica','txn','change','search','search_map') "
                   "AND s.name NOT LIKE 'search!_%' ESCAPE '!' "
                   "AND s.name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY s.rowid, c.cid");
    while (rows.next()) {
        const QByteArray table = rows.bytes(0);
        if (definitions.m_tables.empty() || definitions.m_tables.back().name != table)
            definitions.m_tables.push_back({table, {}});
        definitions.m_tables.back().columns.push_back(rows.bytes(1));
    }
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    for (const Renaming &r : schema.renamings)
        definitions.m_renamed.push_back({r.oldTable, r.oldColumn, r.newTable, r.newColumn});
    return definitions;
}

const TableDefinition *TableDefinitions::find(const QByteArray &name) const
{
    for (const TableDefinition &table : m_tables) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

QByteArray TableDefinitions::currentTable(const QByteArray &logged) const
{
    QByteArray name = logged;
    for (const Names &renamed : m_renamed) {
        if (renamed.oldColumn.isEmpty() && renamed.oldTable == name)
            name = renamed.newTable;
    }
    return name;
}

QByteArray TableDefinitions::currentColumn(const QByteArray &loggedTable,
                                           const QByteArray &logged) const
{
    QByteArray table = loggedTable;
    QByteArray column = logged;
    for (const Names &renamed : m_renamed) {
        if (renamed.oldTable != table)
            continue;
        if (renamed.oldColumn.isEmpty())
            table = renamed.newTable;
        else if (renamed.oldColumn == column)
            column = renamed.newColumn;
    }
    return column;
}

} // namespace gapwright
