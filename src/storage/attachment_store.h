// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "storage/row_change.h"

#include <QFile>

#include <functional>

namespace gapwright {

class Connection;

/// Bytes done and bytes in all; false cancels.
using ByteProgress = std::function<bool(qint64, qint64)>;

/// The bytes of attachments: chunks of 256 KiB under the SHA-256 of the whole. Equal files are kept
/// once.
inline constexpr qint64 chunkBytes = 256 * 1024;
inline constexpr qint64 attachmentLimit = (2LL << 30) - 1;

/// What a stored file is called and how big it is.
struct StoredBytes {
    qint64 size = 0;
    QString sha; ///< lower-case hex
};

/// Hashes a file, then stores it, four chunks per transaction. Between two transactions no lock is
/// held, and `progress` may write to the project. A cancelled file leaves chunks that no record
/// names.
Result<StoredBytes> storeFile(Connection &connection, const QString &sourcePath,
                              const ByteProgress &progress);

/// The bytes of an attachment record of at most `limit` bytes; its hash is checked.
Result<QByteArray> readAttachment(Connection &connection, const QString &attachmentId,
                                  qint64 limit);
/// Writes them to a file, whole or not at all, in constant memory.
Outcome writeAttachmentTo(Connection &connection, const QString &attachmentId,
                          const QString &targetPath);

/// One sentence per attachment whose bytes are missing or wrong.
Result<QStringList> attachmentProblems(Connection &connection);

} // namespace gapwright
