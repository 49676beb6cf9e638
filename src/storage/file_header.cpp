// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_header.h"

#include "storage/schema.h"
#include "storage/storage_errors.h"

#include <QFileInfo>
#include <QtEndian>

#include <memory>
#include <sqlite3.h>

namespace gapwright {

namespace {

constexpr int headerSize = 100;

/// Opens, reads and closes by the methods of SQLite's default file layer.
int readThroughSqlite(const char *name, FileHeader *header)
{
    sqlite3_vfs *layer = sqlite3_vfs_find(nullptr);
    const std::unique_ptr<char[]> memory(new char[size_t(layer->szOsFile)]());
    auto *file = reinterpret_cast<sqlite3_file *>(memory.get());
    int code = layer->xOpen(layer, name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_int64 size = 0;
        code = file->pMethods->xFileSize(file, &size);
        header->fileSize = size;
        header->bytes = QByteArray(int(qMin<qint64>(size, headerSize)), '\0');
        if (code == SQLITE_OK && size > 0)
            code = file->pMethods->xRead(file, header->bytes.data(), int(header->bytes.size()), 0);
    }
    if (file->pMethods)
        file->pMethods->xClose(file);
    return code;
}

bool isSqlitePageSize(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 || (size >= 512 && (size & (size - 1)) == 0);
}

} // namespace

quint32 bigEndian32(const QByteArray &bytes, qsizetype offset)
{
    if (offset < 0 || offset + 4 > bytes.size())
        return 0;
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

quint32 FileHeader::changeCounter() const
{
    return bigEndian32(bytes, 24);
}

int FileHeader::schemaVersion() const
{
    return int(bigEndian32(bytes, 60));
}

bool FileHeader::isWal() const
{
    return bytes.size() > 19 && bytes.at(18) == 2 && bytes.at(19) == 2;
}

quint32 FileHeader::writtenBySqlite() const
{
    return bigEndian32(bytes, 96);
}

Result<FileHeader> readFileHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return missingFileError(path);
    if (!info.isFile())
        return notAProjectError(path);
    FileHeader header;
    const char *name = sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr);
    const int code = readThroughSqlite(name, &header);
    sqlite3_free_filename(const_cast<char *>(name));
    if (code != SQLITE_OK)
        return storageError(code, path, QStringLiteral("reading the first bytes"));
    return header;
}

Outcome checkFileHeader(const FileHeader &header, const QString &path, int newestVersion)
{
    if (header.fileSize == 0)
        return emptyFileError(path);
    const QByteArray magic("SQLite format 3\0", 16);
    if (header.bytes.size() < headerSize || !header.bytes.startsWith(magic)
        || !isSqlitePageSize(header.bytes) || header.bytes.at(18) > 2 || header.bytes.at(19) > 2)
        return notAProjectError(path);
    if (bigEndian32(header.bytes, 68) != applicationId)
        return foreignDatabaseError(path);
    if (header.schemaVersion() > newestVersion)
        return newerVersionError(path, header.schemaVersion());
    if (header.schemaVersion() < 1)
        return unknownPartsError(path,
                                 QStringLiteral("schema version %1").arg(header.schemaVersion()));
    return Unit{};
}

} // namespace gapwright
