// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

namespace gapwright {

class ChangeLog;

/// Writes one row inside an open Transaction. Unknown tables and columns are BadInput; a record
/// that is gone is NotFound; a broken rule between records is Conflict.
Outcome writeRow(ChangeLog &log, const RowChange &row);

/// Which way a logged transaction is played again.
enum class Replay {
    Inverse, ///< for undo: newest change first, each turned round
    Same ///< for redo
};

/// Plays a logged transaction inside an open one and returns how many changes it played. Any record
/// that stands in the way is Conflict; a name that the project does not have is Hostile. On failure
/// the caller rolls back.
Result<qint64> replay(ChangeLog &log, qint64 sequence, Replay way);

/// Conflict, naming the field, unless every cell and row that a transaction wrote is still as it
/// left it.
Outcome checkUnchangedSince(ChangeLog &log, qint64 sequence);

} // namespace gapwright
