// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip_package.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <zlib.h>

namespace gapwright {

namespace {

Error notZipped(int code)
{
    return {QCoreApplication::translate("Packages",
                                        "The document could not be packed. Try again; if it fails "
                                        "again, report it with the technical detail."),
            ErrorKind::Other, QStringLiteral("zip %1").arg(code)};
}

Error damagedZip(const QString &file)
{
    return {QCoreApplication::translate(
                "Packages",
                "%1 is damaged: it cannot be unpacked. Open it in your word processor, save it "
                "again and choose it once more.")
                .arg(file),
            ErrorKind::Damaged,
            {}};
}

Error tooLarge(const QString &file)
{
    return {QCoreApplication::translate(
                "Packages",
                "%1 is not opened: unpacked it would be larger than a document ever is. Choose "
                "another file.")
                .arg(file),
            ErrorKind::Hostile,
            {}};
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipPart> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return notZipped(zip.getZipError());
    for (const ZipPart &part : parts) {
        QuaZipNewInfo info(part.name);
        info.dateTime = QDateTime(QDate(2000, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        const int method = part.stored ? 0 : Z_DEFLATED;
        const int level = part.stored ? 0 : Z_DEFAULT_COMPRESSION;
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, level)
            || file.write(part.bytes) != part.bytes.size())
            return notZipped(file.getZipError());
        file.close();
        if (file.getZipError() != ZIP_OK)
            return notZipped(file.getZipError());
    }
    zip.close();
    return zip.getZipError() == ZIP_OK ? Result<QByteArray>(bytes) : notZipped(zip.getZipError());
}

Result<std::vector<ZipPart>> unzipped(const QByteArray &bytes, const QString &file,
                                      const ZipLimits &limits)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QuaZip zip(&buffer);
    if (!bytes.startsWith("PK") || !zip.open(QuaZip::mdUnzip))
        return Error{QCoreApplication::translate("Packages",
                                                 "%1 is no Word or OpenDocument file: it is not "
                                                 "packed as these are. Choose another file.")
                         .arg(file),
                     ErrorKind::Foreign,
                     {}};
    if (zip.getEntriesCount() > limits.parts)
        return tooLarge(file);
    std::vector<ZipPart> parts;
    qint64 whole = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        const QString name = zip.getCurrentFileName();
        if (name.endsWith(QLatin1Char('/')))
            continue;
        QuaZipFile part(&zip);
        if (!part.open(QIODevice::ReadOnly))
            return damagedZip(file);
        const qint64 most = std::min(limits.part, limits.whole - whole);
        ZipPart read{name, part.read(most + 1)};
        if (read.bytes.size() > most)
            return tooLarge(file);
        if (part.getZipError() != UNZ_OK || read.bytes.size() != part.size())
            return damagedZip(file);
        part.close();
        if (part.getZipError() != UNZ_OK)
            return damagedZip(file);
        whole += read.bytes.size();
        parts.push_back(std::move(read));
    }
    return zip.getZipError() == UNZ_OK ? Result<std::vector<ZipPart>>(std::move(parts))
                                       : damagedZip(file);
}

} // namespace gapwright
