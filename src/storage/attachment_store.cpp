// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment_store.h"

#include "storage/connection.h"
#include "storage/statement.h"
#include "storage/storage_errors.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

namespace gapwright {

namespace {

constexpr int chunksPerTransaction = 4;
constexpr qint64 hashStep = 4 * chunkBytes;

QString translated(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Error unreadableSource(const QFile &file)
{
    return {translated(QT_TRANSLATE_NOOP("Storage",
                                         "%1: The file cannot be read: %2. Close it in other "
                                         "programs and try again."))
                .arg(shownPath(file.fileName()), file.errorString()),
            ErrorKind::BadInput, file.errorString()};
}

Error cancelled(const QString &sourcePath)
{
    return {
        translated(QT_TRANSLATE_NOOP("Storage", "%1: Attaching was stopped; nothing was attached."))
            .arg(shownPath(sourcePath)),
        ErrorKind::Cancelled,
        {}};
}

Error changedWhileRead(const QString &sourcePath)
{
    return {translated(QT_TRANSLATE_NOOP("Storage",
                                         "%1: The file changed while it was read. Close it in "
                                         "other programs and attach it again."))
                .arg(shownPath(sourcePath)),
            ErrorKind::BadInput,
            {}};
}

/// Progress over hashing and storing together, as bytes of the file.
class HalfwayProgress {
public:
    HalfwayProgress(const ByteProgress &progress, qint64 size)
        : m_progress(progress)
        , m_size(size)
    {
    }
    bool hashed(qint64 bytes) const { return report(bytes / 2); }
    bool stored(qint64 bytes) const { return report(m_size / 2 + (bytes + 1) / 2); }

private:
    bool report(qint64 done) const { return !m_progress || m_progress(qMin(done, m_size), m_size); }

    const ByteProgress &m_progress;
    qint64 m_size;
};

Result<QByteArray> hashOf(QFile &file, const HalfwayProgress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    while (!file.atEnd()) {
        const QByteArray part = file.read(hashStep);
        if (part.isEmpty())
            return unreadableSource(file);
        hash.addData(part);
        done += part.size();
        if (!progress.hashed(done))
            return cancelled(file.fileName());
    }
    return hash.result();
}

/// True when all chunks of that hash are there already.
Result<bool> isStored(Connection &connection, const QString &sha, qint64 size)
{
    Statement row(connection,
                  "SELECT coalesce(sum(length(data)),0), count(*) FROM chunk WHERE sha=?");
    row.bind(1, sha);
    const bool found = row.next() && row.integer(0) == size
        && row.integer(1) == (size + chunkBytes - 1) / chunkBytes;
    if (Outcome ended = row.end(); !ended)
        return ended.error();
    return found;
}

Outcome storeChunks(Connection &connection, const QString &sha, qint64 firstIndex,
                    const QList<QByteArray> &chunks)
{
    UnloggedTransaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    qint64 index = firstIndex;
    for (const QByteArray &chunk : chunks) {
        Statement insert(connection, "INSERT OR IGNORE INTO chunk(sha,idx,data) VALUES(?,?,?)");
        insert.bind(1, sha).bind(2, index++).bindBlob(3, chunk);
        if (Outcome stored = insert.run(); !stored)
            return stored;
    }
    return transaction.commit();
}

Outcome storeAll(Connection &connection, QFile &file, const StoredBytes &expected,
                 const HalfwayProgress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    for (qint64 index = 0; done < expected.size; index += chunksPerTransaction) {
        QList<QByteArray> chunks;
        for (int i = 0; i < chunksPerTransaction && done < expected.size; ++i) {
            const QByteArray chunk = file.read(qMin(chunkBytes, expected.size - done));
            if (chunk.size() != qMin(chunkBytes, expected.size - done))
                return changedWhileRead(file.fileName());
            hash.addData(chunk);
            done += chunk.size();
            chunks.append(chunk);
        }
        const bool last = done == expected.size;
        if (last && QString::fromLatin1(hash.result().toHex()) != expected.sha)
            return changedWhileRead(file.fileName());
        if (Outcome stored = storeChunks(connection, expected.sha, index, chunks); !stored)
            return stored;
        if (!progress.stored(done))
            return cancelled(file.fileName());
    }
    return Unit{};
}

struct AttachmentRow {
    QString name;
    StoredBytes bytes;
};

Error noSuchAttachment(const QString &path, const QString &id)
{
    return {translated(QT_TRANSLATE_NOOP("Storage", "%1: There is no attachment %2 any more."))
                .arg(shownPath(path), id),
            ErrorKind::NotFound,
            {}};
}

Result<AttachmentRow> attachmentRow(Connection &connection, const QString &id)
{
    AttachmentRow found;
    Statement row(connection, "SELECT name, size, sha FROM attachment WHERE id=?");
    row.bind(1, id);
    const bool exists = row.next();
    if (exists)
        found = {row.text(0), {row.integer(1), row.text(2)}};
    if (Outcome ended = row.end(); !ended)
        return ended.error();
    if (!exists)
        return noSuchAttachment(connection.path(), id);
    return found;
}

Error damagedAttachment(const QString &path, const QString &name)
{
    return {translated(QT_TRANSLATE_NOOP("Storage",
                                         "%1: The attachment “%2” is damaged or incomplete. "
                                         "Attach the file again or restore a backup."))
                .arg(shownPath(path), name),
            ErrorKind::Damaged,
            {}};
}

/// Hands out the bytes chunk by chunk, each in a statement of its own so that no writer waits
/// longer than one chunk, and checks number, size and hash.
Outcome streamOut(Connection &connection, const AttachmentRow &row,
                  const std::function<bool(const QByteArray &)> &take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    for (qint64 index = 0; done < row.bytes.size; ++index) {
        Statement chunk(connection, "SELECT data FROM chunk WHERE sha=? AND idx=?");
        chunk.bind(1, row.bytes.sha).bind(2, index);
        const QByteArray data = chunk.next() ? chunk.bytes(0) : QByteArray();
        if (Outcome ended = chunk.end(); !ended)
            return ended;
        if (data.isEmpty() || done + data.size() > row.bytes.size)
            return damagedAttachment(connection.path(), row.name);
        hash.addData(data);
        done += data.size();
        if (!take(data))
            return Unit{};
    }
    if (QString::fromLatin1(hash.result().toHex()) != row.bytes.sha)
        return damagedAttachment(connection.path(), row.name);
    return Unit{};
}

} // namespace

Result<StoredBytes> storeFile(Connection &connection, const QString &sourcePath,
                              const ByteProgress &progress)
{
    QFile file(sourcePath);
    if (!QFileInfo(sourcePath).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableSource(file);
    const qint64 size = file.size();
    if (size > attachmentLimit)
        return Error{translated(QT_TRANSLATE_NOOP("Storage",
                                                  "%1: The file is too big to attach; the limit "
                                                  "is 2 GB. Keep it elsewhere and note where."))
                         .arg(shownPath(sourcePath)),
                     ErrorKind::BadInput,
                     {}};
    const HalfwayProgress halves(progress, size);
    const Result<QByteArray> hash = hashOf(file, halves);
    if (!hash)
        return hash.error();
    const StoredBytes bytes{size, QString::fromLatin1(hash->toHex())};
    const Result<bool> stored = isStored(connection, bytes.sha, size);
    if (!stored)
        return stored.error();
    if (*stored)
        return halves.stored(size) ? Result<StoredBytes>(bytes) : cancelled(sourcePath);
    if (!file.seek(0))
        return unreadableSource(file);
    if (Outcome done = storeAll(connection, file, bytes, halves); !done)
        return done.error();
    return bytes;
}

Result<QByteArray> readAttachment(Connection &connection, const QString &attachmentId, qint64 limit)
{
    const Result<AttachmentRow> row = attachmentRow(connection, attachmentId);
    if (!row)
        return row.error();
    if (row->bytes.size > limit)
        return Error{translated(QT_TRANSLATE_NOOP("Storage",
                                                  "%1: The attachment “%2” is too big to be "
                                                  "shown here. Save it to a file instead."))
                         .arg(shownPath(connection.path()), row->name),
                     ErrorKind::BadInput,
                     {}};
    QByteArray all;
    const Outcome read = streamOut(connection, *row, [&](const QByteArray &data) {
        all += data;
        return true;
    });
    if (!read)
        return read.error();
    return all;
}

Outcome writeAttachmentTo(Connection &connection, const QString &attachmentId,
                          const QString &targetPath)
{
    const Result<AttachmentRow> row = attachmentRow(connection, attachmentId);
    if (!row)
        return row.error();
    QSaveFile file(targetPath);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        const Outcome read = streamOut(connection, *row, [&](const QByteArray &data) {
            written = file.write(data) == data.size();
            return written;
        });
        if (!read) {
            file.cancelWriting();
            return read;
        }
    }
    if (written && file.commit())
        return Unit{};
    return Error{translated(QT_TRANSLATE_NOOP("Storage",
                                              "%1: The file could not be written: %2. Choose "
                                              "another folder or free space."))
                     .arg(shownPath(targetPath), file.errorString()),
                 file.error() == QFileDevice::ResourceError ? ErrorKind::Full : ErrorKind::ReadOnly,
                 file.errorString()};
}

Result<QStringList> attachmentProblems(Connection &connection)
{
    std::vector<AttachmentRow> rows;
    Statement list(connection,
                   "SELECT name, size, sha FROM attachment GROUP BY sha, size ORDER BY name");
    while (list.next())
        rows.push_back({list.text(0), {list.integer(1), list.text(2)}});
    if (Outcome ended = list.end(); !ended)
        return ended.error();
    QStringList problems;
    for (const AttachmentRow &row : rows) {
        const Outcome read = streamOut(connection, row, [](const QByteArray &) { return true; });
        if (!read && read.error().kind != ErrorKind::Damaged)
            return read.error();
        if (!read)
            problems.append(read.error().message);
    }
    return problems;
}

} // namespace gapwright
