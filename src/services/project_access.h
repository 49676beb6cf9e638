// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/project_file.h"

namespace gapwright {

/// Opens a project without lock and without writing, also while somebody else works on it.
Result<std::unique_ptr<ProjectFile>> openToRead(const QString &path);

/// Opens a project to change it; a file or folder that can only be read is refused with ReadOnly,
/// where the desktop program would go on reading. `author` is written to the history.
Result<std::unique_ptr<ProjectFile>> openToChange(const QString &path, const QString &author);

/// Who works here: the environment variable GAPWRIGHT_AUTHOR, else the name of the account. Never
/// empty.
[[nodiscard]] QString defaultAuthor();

} // namespace gapwright
