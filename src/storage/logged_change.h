// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

#include <optional>

namespace gapwright {

class Connection;

/// One row of the change log, with the names as they were logged.
struct LoggedChange {
    RowChange::Kind kind = RowChange::Kind::Update;
    QByteArray table;
    QString id;
    ColumnValues before; ///< changed columns, or the whole row of a deletion; the id only if logged
    ColumnValues after; ///< changed columns, or the whole row of an insertion
};

/// The changes of one transaction in the order they were made. A log that cannot be read is an
/// error: it may come from anywhere.
Result<std::vector<LoggedChange>> readLoggedChanges(Connection &connection, qint64 sequence);

/// The head of a logged transaction.
struct LoggedTransaction {
    qint64 sequence = 0; ///< 0 when there is none of that number
    TransactionInfo::Kind kind = TransactionInfo::Kind::Edit;
    qint64 refersTo = 0;
    QString label;
    QString author;
    QDateTime at;
};
Result<LoggedTransaction> readLoggedTransaction(Connection &connection, qint64 sequence);

[[nodiscard]] QString wordOf(TransactionInfo::Kind kind);
[[nodiscard]] TransactionInfo::Kind transactionKind(const QString &word);

/// Columns and values of a JSON object of the log; nothing when it is no such object.
[[nodiscard]] std::optional<ColumnValues> columnValues(const QByteArray &json);

/// What a person calls a table and a column; the stored name when no register has it.
[[nodiscard]] QString shownTable(const QByteArray &table);
[[nodiscard]] QString shownColumn(const QByteArray &table, const QByteArray &column);

} // namespace gapwright
