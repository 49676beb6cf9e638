// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

namespace gapwright {

class ChangeLog;
class Connection;
class SearchIndex;

/// BEGIN IMMEDIATE and COMMIT around writes that are not logged (chunks). Refused with Moved when
/// the file was replaced. Rolls back at the end of its scope unless committed.
class UnloggedTransaction {
public:
    explicit UnloggedTransaction(Connection &connection)
        : m_connection(connection)
    {
    }
    ~UnloggedTransaction();
    UnloggedTransaction(const UnloggedTransaction &) = delete;
    UnloggedTransaction &operator=(const UnloggedTransaction &) = delete;

    Outcome begin();
    Outcome commit();
    void rollBack();

private:
    Connection &m_connection;
    bool m_open = false;
};

/// What a transaction is called in the change log.
struct TransactionHead {
    QString label;
    TransactionInfo::Kind kind = TransactionInfo::Kind::Edit;
    qint64 refersTo = 0; ///< of an undo, redo or revert; 0 for none
    QString author = {}; ///< empty: who opened the project
    QDateTime at = {}; ///< invalid: now
};

/// One labelled transaction: while it is open, changes of record tables are logged under its
/// sequence. Rolls back at the end of its scope unless committed.
class Transaction {
public:
    Transaction(ChangeLog &log, SearchIndex &search);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Outcome begin(const TransactionHead &head);
    /// Refreshes the search index and commits. Sequence 0, and nothing written, when an edit has
    /// changed nothing.
    Result<TransactionInfo> commit();
    /// How many changes have been logged so far.
    Result<qint64> loggedChanges();

private:
    Outcome insertHead(const TransactionHead &head);
    Outcome refreshSearch();
    void close();

    ChangeLog &m_log;
    SearchIndex &m_search;
    UnloggedTransaction m_write;
    TransactionInfo m_info;
    QString m_replica;
};

} // namespace gapwright
