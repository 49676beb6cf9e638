// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/recent_projects.h"

#include <QFileInfo>
#include <QSettings>

namespace gapwright {

namespace {

QString sameFile(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

bool RecentProject::exists() const
{
    return QFileInfo::exists(path);
}

RecentProjects::RecentProjects(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    read();
}

void RecentProjects::add(const QString &path, const QString &organization)
{
    const QString file = sameFile(path);
    std::erase_if(m_projects, [&](const RecentProject &p) { return p.path == file; });
    m_projects.insert(m_projects.begin(), {file, organization, QDateTime::currentDateTimeUtc()});
    if (m_projects.size() > most)
        m_projects.resize(most);
    write();
    emit changed();
}

void RecentProjects::remove(const QString &path)
{
    std::erase_if(m_projects, [&](const RecentProject &p) { return p.path == path; });
    write();
    emit changed();
}

void RecentProjects::read()
{
    const int count = m_store.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < qMin(count, most); ++i) {
        m_store.setArrayIndex(i);
        const RecentProject project{
            m_store.value(QStringLiteral("path")).toString(),
            m_store.value(QStringLiteral("organization")).toString(),
            QDateTime::fromString(m_store.value(QStringLiteral("openedAt")).toString(),
                                  Qt::ISODateWithMs)};
        if (!project.path.isEmpty())
            m_projects.push_back(project);
    }
    m_store.endArray();
}

void RecentProjects::write()
{
    m_store.remove(QStringLiteral("recent"));
    m_store.beginWriteArray(QStringLiteral("recent"), int(m_projects.size()));
    for (int i = 0; i < int(m_projects.size()); ++i) {
        m_store.setArrayIndex(i);
        const RecentProject &project = m_projects[std::size_t(i)];
        m_store.setValue(QStringLiteral("path"), project.path);
        m_store.setValue(QStringLiteral("organization"), project.organization);
        m_store.setValue(QStringLiteral("openedAt"), project.openedAt.toString(Qt::ISODateWithMs));
    }
    m_store.endArray();
}

} // namespace gapwright
