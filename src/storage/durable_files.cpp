// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable_files.h"

#include "storage/storage_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace gapwright {

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("Storage",
                                        "%1: The file could not be written: %2. Choose another "
                                        "folder or free space.")
                .arg(shownPath(path), reason),
            ErrorKind::ReadOnly, reason};
}

bool flushToDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

/// Makes the names in a folder durable; systems without such a call do it by themselves.
void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(path)
#endif
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Outcome replaceFile(const QString &temporary, const QString &target)
{
    std::error_code failed;
    std::filesystem::rename(nativePath(temporary), nativePath(target), failed);
    if (failed)
        return notWritten(target, QString::fromStdString(failed.message()));
    syncFolderOf(target);
    return Unit{};
}

Outcome placeNewFile(const QString &temporary, const QString &target)
{
    if (QFileInfo::exists(target))
        return existingFileError(target);
    QFile file(temporary);
    if (!file.rename(target))
        return notWritten(target, file.errorString());
    syncFolderOf(target);
    return Unit{};
}

Outcome copyFileDurably(const QString &source, const QString &target)
{
    QFile file(source);
    if (!file.copy(target))
        return notWritten(target, file.errorString());
    if (Outcome synced = syncFile(target); !synced)
        return synced;
    syncFolderOf(target);
    return Unit{};
}

Outcome syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flushToDisk(file))
        return notWritten(path, file.errorString());
    return Unit{};
}

} // namespace gapwright
