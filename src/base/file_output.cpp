// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace gapwright {

Outcome writeFileWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit(); // QSaveFile syncs before it renames
    if (written)
        return Unit{};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{QCoreApplication::translate(
                     "Files", "%1 could not be written: %2. Choose another folder or free space.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 full ? ErrorKind::Full : ErrorKind::ReadOnly, file.errorString()};
}

} // namespace gapwright
