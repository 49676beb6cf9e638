// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

#include <QDateTime>
#include <QSet>

#include <variant>

namespace gapwright {

/// Records of one register were added, changed or removed; by an edit, an undo or another part of
/// the program. Look the ids up again: a missing one was removed.
struct RecordsChanged {
    QByteArray table;
    QSet<QString> ids;
};

/// How things stand between memory and disk.
struct SaveState {
    enum class Kind { Saved, Saving, Failed, ReadOnly };
    Kind kind = Kind::Saved;
    int pending = 0; ///< transactions not yet confirmed by the disk
    QDateTime savedAt; ///< UTC of the last confirmed transaction; invalid before the first
    Error error = {}; ///< when failed: the sentence to show
};

struct SaveStateChanged {
    SaveState state;
};

struct UndoStateChanged {
    UndoState state;
};

/// An undo, redo, revert or attachment did not happen; nothing has changed.
struct ActionFailed {
    QString label;
    Error error;
};

/// The project now lives in another file ("Save as").
struct PathChanged {
    QString path;
};

/// The closed list of what a workspace announces.
using Event =
    std::variant<RecordsChanged, SaveStateChanged, UndoStateChanged, ActionFailed, PathChanged>;

} // namespace gapwright
