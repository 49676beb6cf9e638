// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/attachment_store.h"

#include <QDateTime>

namespace gapwright {

class ProjectFile;

/// A consistent copy by SQLite's backup API in steps of 500 pages, beside the target and then
/// renamed, so that the target is whole or as it was. Between two steps no lock is held, and
/// `progress` (pages done, pages in all) may write to the project.
Outcome copyProject(Connection &source, const QString &targetPath, const ByteProgress &progress);

/// The folder of the automatic backups of a project: `NAME.backups` beside it.
[[nodiscard]] QString backupFolderOf(const QString &projectPath);

/// The automatic backups of a project, newest first, as paths.
[[nodiscard]] QStringList backupsOf(const QString &projectPath);

/// Adds a backup, named after the moment `at`, and removes the oldest beyond `keep`. Returns its
/// path. Nothing is removed when the new one fails.
Result<QString> rotateBackups(ProjectFile &project, const QDateTime &at, int keep = 10);

} // namespace gapwright
