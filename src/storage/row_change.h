// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/stored_value.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <utility>
#include <vector>

namespace gapwright {

using ColumnValues = std::vector<std::pair<QByteArray, StoredValue>>;

/// One row to be written, or one that a transaction, an undo or a revert has written.
struct RowChange {
    enum class Kind {
        Insert, ///< values hold every column but the id
        Update, ///< values hold the changed columns only
        Delete ///< values are empty
    };
    Kind kind = Kind::Update;
    QByteArray table;
    QString id;
    ColumnValues values;
};

/// What a transaction wrote, was undone as, or would do.
struct TransactionInfo {
    enum class Kind { Edit, Undo, Redo, Merge, Migrate };
    qint64 sequence = 0; ///< position in the change log; 0 when there was nothing to do
    Kind kind = Kind::Edit;
    QString label; ///< of an undo or redo: the label of the transaction it refers to
    QString author;
    QDateTime at; ///< UTC
    std::vector<RowChange> rows; ///< the net new state of the rows, in the order they were written
};

/// The labels of the next undo and redo; empty when there is none.
struct UndoState {
    QString undoLabel;
    QString redoLabel;
};

/// One changed field of the history.
struct FieldChange {
    QByteArray table;
    QString recordId;
    QByteArray column; ///< empty for an inserted or deleted record
    StoredValue before; ///< the id for a deleted record, NULL for an inserted one
    StoredValue after; ///< the id for an inserted record, NULL for a deleted one
};

/// One entry of the history, newest first in lists.
struct HistoryEntry {
    qint64 sequence = 0;
    TransactionInfo::Kind kind = TransactionInfo::Kind::Edit;
    qint64 refersTo = 0; ///< the sequence an undo, redo or revert refers to, else 0
    QString label;
    QString author;
    QDateTime at; ///< UTC
    std::vector<FieldChange> changes;
};

/// Which part of the history is wanted.
struct HistoryFilter {
    QString recordId; ///< empty for all records
    QString author; ///< empty for everybody
    int limit = 200; ///< entries
    qint64 before = 0; ///< only entries with a smaller sequence; 0 for the newest
};

/// One place where a search found something.
struct SearchHit {
    QByteArray table;
    QString recordId;
    QString snippet; ///< plain text around the match, matches between U+0002 and U+0003
};

} // namespace gapwright
