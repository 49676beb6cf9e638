// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/file_header.h"

namespace gapwright {

/// What lies beside a project as its rollback journal.
enum class JournalState {
    None, ///< none, or an empty or finished one
    Fits, ///< of this state of the file: SQLite will recover with it
    Foreign, ///< of another state: rolling it in would destroy the file
    Unclear ///< holds no image of page 1
};

/// Compares the page-1 image in `<path>-journal` with the change counter of the file.
[[nodiscard]] JournalState journalState(const QString &path, const FileHeader &header);

/// Makes the project safe to open for writing: a foreign journal is moved aside, an unclear one
/// is copied together with the project before SQLite uses it. The sentence for the user, or empty.
Result<QString> guardJournal(const QString &path, JournalState state);

} // namespace gapwright
