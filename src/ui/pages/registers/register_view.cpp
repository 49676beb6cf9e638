// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_view.h"

#include <QSettings>
#include <QUrl>

namespace gapwright {

RegisterViews::RegisterViews(QSettings &settings, const QString &table)
    : m_settings(settings)
    , m_table(table)
{
}

/// A name may hold slashes, which settings take for groups.
QString RegisterViews::groupOf(const QString &name) const
{
    return QStringLiteral("registers/%1/views/%2")
        .arg(m_table, QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

RegisterView RegisterViews::read(const QString &group) const
{
    m_settings.beginGroup(group);
    RegisterView view;
    view.words = m_settings.value(QStringLiteral("words")).toString();
    view.choice = m_settings.value(QStringLiteral("choice")).toString();
    view.hasChoice = m_settings.value(QStringLiteral("hasChoice")).toBool();
    view.onlyProblems = m_settings.value(QStringLiteral("onlyProblems")).toBool();
    view.columns = m_settings.value(QStringLiteral("columns")).toStringList();
    view.sortColumn = m_settings.value(QStringLiteral("sort")).toString();
    view.descending = m_settings.value(QStringLiteral("descending")).toBool();
    m_settings.endGroup();
    return view;
}

void RegisterViews::write(const QString &group, const RegisterView &view)
{
    m_settings.beginGroup(group);
    m_settings.setValue(QStringLiteral("words"), view.words);
    m_settings.setValue(QStringLiteral("choice"), view.choice);
    m_settings.setValue(QStringLiteral("hasChoice"), view.hasChoice);
    m_settings.setValue(QStringLiteral("onlyProblems"), view.onlyProblems);
    m_settings.setValue(QStringLiteral("columns"), view.columns);
    m_settings.setValue(QStringLiteral("sort"), view.sortColumn);
    m_settings.setValue(QStringLiteral("descending"), view.descending);
    m_settings.endGroup();
}

RegisterView RegisterViews::last() const
{
    return read(QStringLiteral("registers/%1/last").arg(m_table));
}

void RegisterViews::keepLast(const RegisterView &view)
{
    write(QStringLiteral("registers/%1/last").arg(m_table), view);
}

QStringList RegisterViews::names() const
{
    m_settings.beginGroup(QStringLiteral("registers/%1/views").arg(m_table));
    QStringList names;
    for (const QString &group : m_settings.childGroups())
        names << QUrl::fromPercentEncoding(group.toLatin1());
    m_settings.endGroup();
    names.sort(Qt::CaseInsensitive);
    return names;
}

RegisterView RegisterViews::named(const QString &name) const
{
    return read(groupOf(name));
}

void RegisterViews::save(const QString &name, const RegisterView &view)
{
    write(groupOf(name), view);
}

void RegisterViews::remove(const QString &name)
{
    m_settings.remove(groupOf(name));
}

} // namespace gapwright
