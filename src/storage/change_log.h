// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/table_definition.h"

#include <memory>

namespace gapwright {

class Connection;
struct Schema;

/// Writes every change of a record table into `change`, by TEMP triggers of this connection. A
/// statement on a record table fails unless a Transaction is open, so nothing is written unlogged.
/// The triggers come with the first transaction: making them takes longer than all else of an
/// opening, and a project is often opened only to be read.
class ChangeLog {
public:
    /// Reads the table definitions. After all migrations and checks.
    static Result<std::unique_ptr<ChangeLog>> attach(Connection &connection, const Schema &schema,
                                                     const QString &author);
    ChangeLog(const ChangeLog &) = delete;
    ChangeLog &operator=(const ChangeLog &) = delete;

    /// Makes the triggers if they are not there yet; not within a transaction.
    Outcome makeTriggers();

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const TableDefinitions &tables() const { return m_tables; }
    [[nodiscard]] const QString &author() const { return m_author; }

private:
    friend class Transaction;
    ChangeLog(Connection &connection, TableDefinitions tables, QString author);

    Connection &m_connection;
    TableDefinitions m_tables;
    QString m_author;
    QString m_replica; ///< of this session; made with its first transaction, so no copy shares it
    bool m_hasTriggers = false;
    qint64 m_openSequence = 0; ///< what gw_txn() answers; 0 when no transaction is open
};

} // namespace gapwright
