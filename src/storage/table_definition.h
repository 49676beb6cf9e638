// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace gapwright {

class Connection;
struct Schema;

/// A record table as the file holds it.
struct TableDefinition {
    QByteArray name;
    std::vector<QByteArray> columns; ///< id included

    [[nodiscard]] bool has(const QByteArray &column) const;
};

/// The record tables of a project: everything that is logged. Names that come from outside (the
/// change log, a caller) are looked up here before they enter SQL text.
class TableDefinitions {
public:
    /// Reads them from the file, by `PRAGMA table_info`.
    static Result<TableDefinitions> read(Connection &connection, const Schema &schema);

    [[nodiscard]] const std::vector<TableDefinition> &all() const { return m_tables; }
    /// The table of that present name, or null.
    [[nodiscard]] const TableDefinition *find(const QByteArray &name) const;
    /// The present name of a table that the change log calls `logged`.
    [[nodiscard]] QByteArray currentTable(const QByteArray &logged) const;
    /// The present name of a column that the change log knows in table `loggedTable`.
    [[nodiscard]] QByteArray currentColumn(const QByteArray &loggedTable,
                                           const QByteArray &logged) const;

private:
    struct Names {
        QByteArray oldTable, oldColumn, newTable, newColumn;
    };
    std::vector<TableDefinition> m_tables;
    std::vector<Names> m_renamed;
};

} // namespace gapwright
