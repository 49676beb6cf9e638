// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rail_model.h"

#include <QLocale>

#include <algorithm>

namespace gapwright {

void RailModel::setEntries(std::vector<RailEntry> entries)
{
    const bool sameRows = std::equal(entries.begin(), entries.end(), m_entries.begin(),
                                     m_entries.end(), [](const RailEntry &a, const RailEntry &b) {
                                         return a.key == b.key && a.heading == b.heading;
                                     });
    if (!sameRows) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = std::move(entries[row]);
        touch(int(row));
    }
}

int RailModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const RailEntry &entry) { return entry.key == key; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString RailModel::groupOf(int row) const
{
    for (int above = qMin(row, int(m_entries.size()) - 1); above >= 0; --above) {
        if (m_entries[std::size_t(above)].heading)
            return m_entries[std::size_t(above)].key;
    }
    return {};
}

void RailModel::setFolded(const QString &group, bool folded)
{
    if (m_folded.contains(group) == folded)
        return;
    if (folded)
        m_folded << group;
    else
        m_folded.removeAll(group);
    touch(rowOf(group));
    emit foldedChanged(group, folded);
}

void RailModel::setShownPage(const QString &key)
{
    const QString before = std::exchange(m_shownPage, key);
    touch(rowOf(before));
    touch(rowOf(key));
}

void RailModel::touch(int row)
{
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString RailModel::spokenText(const RailEntry &entry) const
{
    const QString title = entry.fullTitle.isEmpty() ? entry.title : entry.fullTitle;
    if (!entry.percent)
        return title;
    return tr("%1, %2 percent", "step, progress").arg(title, QLocale().toString(*entry.percent));
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    const RailEntry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return (entry.fullTitle.isEmpty() ? entry.title : entry.fullTitle).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spokenText(entry);
    case Qt::AccessibleDescriptionRole:
        return entry.subtitle;
    case KeyRole:
        return entry.key;
    case SubtitleRole:
        return entry.subtitle;
    case IconRole:
        return entry.icon;
    case PercentRole:
        return entry.percent ? QVariant(*entry.percent) : QVariant();
    case NumberRole:
        return entry.number;
    case HeadingRole:
        return entry.heading;
    case FoldedRole:
        return entry.heading && isFolded(entry.key);
    case ShownPageRole:
        return !entry.heading && entry.key == m_shownPage;
    }
    return {};
}

} // namespace gapwright
