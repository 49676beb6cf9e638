// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo_walk.h"

#include "storage/connection.h"
#include "storage/logged_change.h"
#include "storage/statement.h"

#include <QHash>

namespace gapwright {

Result<UndoTargets> nextUndo(Connection &connection)
{
    // An edit is undone when the newest undo or redo of it is an undo. The stack of undone edits is
    // emptied by a new edit, and undos go backwards: redo takes the oldest one that was undone
    // after the newest edit, undo the newest one that is not undone.
    UndoTargets targets;
    QHash<qint64, bool> undone;
    bool passedNewestEdit = false;
    Statement rows(connection, "SELECT seq, kind, coalesce(ref,0) FROM txn ORDER BY seq DESC");
    while (targets.undo == 0 && rows.next()) {
        const qint64 sequence = rows.integer(0);
        const qint64 refersTo = rows.integer(2);
        switch (transactionKind(rows.text(1))) {
        case TransactionInfo::Kind::Undo:
            if (undone.contains(refersTo))
                break;
            undone.insert(refersTo, true);
            if (!passedNewestEdit && (targets.redo == 0 || refersTo < targets.redo))
                targets.redo = refersTo;
            break;
        case TransactionInfo::Kind::Redo:
            if (!undone.contains(refersTo))
                undone.insert(refersTo, false);
            break;
        case TransactionInfo::Kind::Edit:
        case TransactionInfo::Kind::Merge:
            passedNewestEdit = true;
            if (!undone.value(sequence))
                targets.undo = sequence;
            break;
        case TransactionInfo::Kind::Migrate:
            break;
        }
    }
    if (Outcome ended = rows.end(); !ended)
        return ended.error();
    return targets;
}

} // namespace gapwright
