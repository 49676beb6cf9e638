// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/content_folder.h"

#include <QDir>
#include <QFile>

namespace gapwright {

ContentFolder::ContentFolder(QString language, QString folder)
    : m_language(std::move(language))
    , m_folder(std::move(folder))
{
}

JsonEntry ContentFolder::facts(const QString &name)
{
    return file(name);
}

JsonEntry ContentFolder::texts(const QString &name)
{
    return file(m_language + QLatin1Char('/') + name);
}

JsonEntry ContentFolder::file(const QString &name)
{
    const Result<QJsonObject> read = readJsonObject(m_folder + QLatin1Char('/') + name);
    if (!read) {
        m_problems << read.error().message;
        return JsonEntry({}, name, &m_ignored);
    }
    return JsonEntry(*read, name, &m_problems);
}

QString ContentFolder::plainText(const QString &name)
{
    const Result<QByteArray> read =
        readContentFile(m_folder + QLatin1Char('/') + m_language + QLatin1Char('/') + name);
    if (read)
        return QString::fromUtf8(*read);
    m_problems << read.error().message;
    return {};
}

void ContentFolder::complain(const QString &name, const QString &problem)
{
    m_problems << QStringLiteral("%1/%2: %3").arg(m_language, name, problem);
}

QStringList ContentFolder::names(const QString &subfolder, const QString &pattern) const
{
    return QDir(m_folder + QLatin1Char('/') + m_language + QLatin1Char('/') + subfolder)
        .entryList({pattern}, QDir::Files, QDir::Name);
}

} // namespace gapwright
