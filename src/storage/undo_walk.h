// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

namespace gapwright {

class Connection;

/// What undo and redo would take next: sequences of transactions of kind edit or merge, 0 for none.
struct UndoTargets {
    qint64 undo = 0;
    qint64 redo = 0;
};

/// Walks the transactions from the newest back, by kind and ref. It needs no state of its own, so
/// undo goes on where it was after closing and opening the file.
Result<UndoTargets> nextUndo(Connection &connection);

} // namespace gapwright
