// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/preferences.h"

#include "base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace gapwright {

namespace {

QString userSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/gapwright.ini");
}

QString folderKey(const QString &purpose)
{
    return QStringLiteral("folders/") + purpose;
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_store(file.isEmpty() ? userSettingsFile() : file, QSettings::IniFormat)
{
}

QString Preferences::author() const
{
    return m_store.value(QStringLiteral("author")).toString().trimmed();
}

void Preferences::setAuthor(const QString &name)
{
    m_store.setValue(QStringLiteral("author"), storedText(name).simplified());
}

QString Preferences::proposedAuthor()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid())) {
        const QString fullName =
            QString::fromLocal8Bit(account->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

SchemeSetting Preferences::scheme() const
{
    const QString word = m_store.value(QStringLiteral("look/scheme")).toString();
    if (word == QLatin1String("light"))
        return SchemeSetting::Light;
    if (word == QLatin1String("dark"))
        return SchemeSetting::Dark;
    if (word == QLatin1String("contrast"))
        return SchemeSetting::HighContrast;
    return SchemeSetting::System;
}

void Preferences::setScheme(SchemeSetting scheme)
{
    const auto word = [scheme] {
        switch (scheme) {
        case SchemeSetting::Light:
            return QStringLiteral("light");
        case SchemeSetting::Dark:
            return QStringLiteral("dark");
        case SchemeSetting::HighContrast:
            return QStringLiteral("contrast");
        case SchemeSetting::System:
            break;
        }
        return QStringLiteral("system");
    };
    m_store.setValue(QStringLiteral("look/scheme"), word());
}

qreal Preferences::zoom() const
{
    bool isNumber = false;
    const qreal zoom = m_store.value(QStringLiteral("look/zoom"), 1.0).toDouble(&isNumber);
    return isNumber ? qBound(Theme::smallestZoom, zoom, Theme::largestZoom) : 1.0;
}

void Preferences::setZoom(qreal zoom)
{
    m_store.setValue(QStringLiteral("look/zoom"), zoom);
}

bool Preferences::reducedMotion() const
{
    return m_store.value(QStringLiteral("look/reducedMotion"), false).toBool();
}

void Preferences::setReducedMotion(bool reduced)
{
    m_store.setValue(QStringLiteral("look/reducedMotion"), reduced);
}

QByteArray Preferences::windowGeometry() const
{
    return m_store.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(QStringLiteral("window/geometry"), geometry);
}

bool Preferences::guidanceWanted() const
{
    return m_store.value(QStringLiteral("window/guidance"), true).toBool();
}

void Preferences::setGuidanceWanted(bool wanted)
{
    m_store.setValue(QStringLiteral("window/guidance"), wanted);
}

QStringList Preferences::foldedGroups() const
{
    return m_store.value(QStringLiteral("window/foldedGroups")).toStringList();
}

void Preferences::setFoldedGroups(const QStringList &groups)
{
    m_store.setValue(QStringLiteral("window/foldedGroups"), groups);
}

QString Preferences::lastProject() const
{
    return m_store.value(QStringLiteral("session/project")).toString();
}

void Preferences::setLastProject(const QString &path)
{
    m_store.setValue(QStringLiteral("session/project"), path);
}

QString Preferences::lastPage() const
{
    return m_store.value(QStringLiteral("session/page")).toString();
}

void Preferences::setLastPage(const QString &key)
{
    m_store.setValue(QStringLiteral("session/page"), key);
}

bool Preferences::takeTourOffer()
{
    const QString key = QStringLiteral("help/tourOffered");
    if (m_store.value(key, false).toBool())
        return false;
    m_store.setValue(key, true);
    return true;
}

QString Preferences::folder(const QString &purpose) const
{
    const QString kept = m_store.value(folderKey(purpose)).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void Preferences::rememberFolderOf(const QString &purpose, const QString &file)
{
    m_store.setValue(folderKey(purpose), QFileInfo(file).absolutePath());
}

} // namespace gapwright
