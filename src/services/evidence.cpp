// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"

#include "services/project_loading.h"
#include "storage/attachment_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QXmlStreamReader>

namespace gapwright {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Services", text);
}

Error refused(const QString &path, const char *sentence)
{
    return {translated(sentence).arg(QDir::toNativeSeparators(path)), ErrorKind::BadInput, {}};
}

Error noPicture(const QString &fileName)
{
    return refused(fileName,
                   QT_TRANSLATE_NOOP("Services",
                                     "%1 is no picture that a report can print. Choose a logo in "
                                     "the format SVG, PNG or JPEG."));
}

Error logoTooLarge(const QString &fileName)
{
    return refused(fileName,
                   QT_TRANSLATE_NOOP("Services",
                                     "%1 is larger than 8 MB. Choose a smaller picture; an SVG or "
                                     "a PNG of 1000 points width is sharp enough."));
}

/// A whole, well-formed SVG without entities of its own.
bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    bool first = true;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD && !reader.entityDeclarations().isEmpty())
            return false;
        if (token == QXmlStreamReader::StartElement && first) {
            if (reader.name() != QLatin1String("svg"))
                return false;
            first = false;
        }
    }
    return !first && !reader.hasError();
}

/// Signature, header and end of a PNG.
bool isPng(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.mid(12, 4) == "IHDR"
        && bytes.contains("IDAT") && bytes.contains("IEND");
}

bool isJpeg(const QByteArray &bytes)
{
    return bytes.size() > 100 && bytes.startsWith("\xFF\xD8\xFF")
        && bytes.lastIndexOf("\xFF\xD9") > 0;
}

} // namespace

QString mediaTypeOf(const QString &fileName)
{
    return QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
}

Result<qint64> checkEvidence(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{refused(path,
                             QT_TRANSLATE_NOOP(
                                 "Services", "%1 does not exist any more. Choose the file again."))
                         .message,
                     ErrorKind::NotFound,
                     {}};
    if (info.isDir())
        return refused(path,
                       QT_TRANSLATE_NOOP("Services",
                                         "%1 is a folder. Choose the files in it, or pack it into "
                                         "one file."));
    if (!info.isFile() || !info.isReadable())
        return refused(
            path,
            QT_TRANSLATE_NOOP("Services",
                              "%1 cannot be read. Close it in other programs, or copy it "
                              "to another folder."));
    if (info.size() == 0)
        return refused(path,
                       QT_TRANSLATE_NOOP("Services",
                                         "%1 is empty, so it shows nothing. Choose another file."));
    if (info.size() > attachmentLimit)
        return refused(path,
                       QT_TRANSLATE_NOOP("Services",
                                         "%1 is larger than 2 GB and cannot be kept in a project. "
                                         "Attach an extract, or a note that says where it lies."));
    return info.size();
}

Result<QString> checkLogo(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > logoLimit)
        return logoTooLarge(fileName);
    if (isPng(bytes))
        return QStringLiteral("image/png");
    if (isJpeg(bytes))
        return QStringLiteral("image/jpeg");
    if (isSvg(bytes))
        return QStringLiteral("image/svg+xml");
    return noPicture(fileName);
}

Result<QString> checkLogoFile(const QString &path)
{
    const Result<qint64> size = checkEvidence(path);
    if (!size)
        return size.error();
    if (*size > logoLimit)
        return logoTooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            path,
            QT_TRANSLATE_NOOP("Services",
                              "%1 cannot be read. Close it in other programs, or copy it "
                              "to another folder."));
    return checkLogo(file.readAll(), path);
}

} // namespace gapwright
