// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/content_copy.h"

#include <QDir>
#include <QFile>

namespace {

const QString shipped = QStringLiteral(":/content");

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry :
         QDir(from).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QFile::copy(entry.filePath(), target);
            QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
}

} // namespace

ContentCopy::ContentCopy()
{
    copyFolder(shipped, m_folder.path());
}

QByteArray ContentCopy::read(const QString &file) const
{
    QFile source(path(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool ContentCopy::write(const QString &file, const QByteArray &content)
{
    m_spoiled = file;
    QFile target(path(file));
    return target.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && target.write(content) == content.size();
}

bool ContentCopy::replace(const QString &file, const QByteArray &before, const QByteArray &after)
{
    QByteArray content = read(file);
    const qsizetype at = content.indexOf(before);
    return at >= 0 && write(file, content.replace(at, before.size(), after));
}

bool ContentCopy::remove(const QString &file)
{
    m_spoiled = file;
    return QFile::remove(path(file));
}

void ContentCopy::restore()
{
    if (m_spoiled.isEmpty())
        return;
    QFile original(shipped + QLatin1Char('/') + m_spoiled);
    if (original.open(QIODevice::ReadOnly))
        write(m_spoiled, original.readAll());
    else
        QFile::remove(path(m_spoiled));
    m_spoiled.clear();
}
