// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session/last_rows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

namespace gapwright {

namespace {

QString orderKey()
{
    return QStringLiteral("places/order");
}

QString groupOf(const QString &project)
{
    return QStringLiteral("places/") + project;
}

} // namespace

LastRows::LastRows(QSettings &settings, const QString &projectPath)
    : m_settings(settings)
    , m_project(QString::fromLatin1(
          QCryptographicHash::hash(QDir::cleanPath(projectPath).toUtf8(), QCryptographicHash::Sha1)
              .toHex()))
{
}

QString LastRows::of(const QString &list) const
{
    return m_settings.value(groupOf(m_project) + QLatin1Char('/') + list).toString();
}

void LastRows::keep(const QString &list, const QString &row)
{
    if (of(list) == row)
        return;
    noteUse();
    m_settings.setValue(groupOf(m_project) + QLatin1Char('/') + list, row);
}

void LastRows::noteUse()
{
    QStringList order = m_settings.value(orderKey()).toStringList();
    if (order.value(0) == m_project)
        return;
    order.removeAll(m_project);
    order.prepend(m_project);
    while (order.size() > projectsKept)
        m_settings.remove(groupOf(order.takeLast()));
    m_settings.setValue(orderKey(), order);
}

} // namespace gapwright
