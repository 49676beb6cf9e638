// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>

namespace gapwright {

/// The first 100 bytes of an SQLite file and its length.
struct FileHeader {
    QByteArray bytes; ///< shorter when the file is
    qint64 fileSize = 0;

    [[nodiscard]] quint32 changeCounter() const; ///< counts the commits
    [[nodiscard]] int schemaVersion() const; ///< user_version
    [[nodiscard]] bool isWal() const;
    [[nodiscard]] quint32 writtenBySqlite() const; ///< version number of the SQLite that wrote last
};

/// Reads it through SQLite's own file layer: a QFile would drop the locks that this process holds
/// on the file when it is closed.
Result<FileHeader> readFileHeader(const QString &path);

/// Refuses what can be told from the header alone: empty, not SQLite, not ours, too new.
Outcome checkFileHeader(const FileHeader &header, const QString &path, int newestVersion);

/// A big-endian number of four bytes; 0 beyond the end.
[[nodiscard]] quint32 bigEndian32(const QByteArray &bytes, qsizetype offset);

} // namespace gapwright
