// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

namespace gapwright {

/// What an SQLite result code (extended or not) means to a person; names the file. The sentences
/// are those of storage.md, section 9.
[[nodiscard]] Error storageError(int sqliteCode, const QString &path, const QString &detail = {});

/// The refusals that Gapwright finds itself, each naming the file.
[[nodiscard]] Error missingFileError(const QString &path);
[[nodiscard]] Error existingFileError(const QString &path);
[[nodiscard]] Error emptyFileError(const QString &path);
[[nodiscard]] Error notAProjectError(const QString &path);
[[nodiscard]] Error foreignDatabaseError(const QString &path);
[[nodiscard]] Error unknownPartsError(const QString &path, const QString &detail);
[[nodiscard]] Error newerVersionError(const QString &path, int version);
[[nodiscard]] Error olderFormError(const QString &path);
[[nodiscard]] Error damagedError(const QString &path, const QString &detail);
[[nodiscard]] Error tooMuchError(const QString &path, const QString &detail);
[[nodiscard]] Error movedError(const QString &path);
[[nodiscard]] Error goneError(const QString &path);
/// No recovery file can be made beside the open project, so nothing can be written.
[[nodiscard]] Error journalNotMadeError(const QString &path, const QString &detail);
[[nodiscard]] Error protectedFolderError(const QString &path);
[[nodiscard]] Error readOnlyProjectError(const QString &path);

/// Sentences of an OpenReport.
[[nodiscard]] QString protectedFileNotice(const QString &path);
[[nodiscard]] QString protectedFolderNotice(const QString &path);
[[nodiscard]] QString searchRebuiltNotice(const QString &path);
[[nodiscard]] QString journalSetAsideNotice(const QString &path, const QString &newName);

/// A file name as people see it.
[[nodiscard]] QString shownPath(const QString &path);

} // namespace gapwright
