// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/palette_model.h"

#include "base/text.h"

#include <algorithm>

namespace gapwright {

void PaletteModel::setEntries(const QString &query, std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_query = query.trimmed();
    m_entries = std::move(entries);
    rank();
    endResetModel();
}

void PaletteModel::addEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    rank();
    endResetModel();
}

std::vector<PaletteModel::Row> PaletteModel::matchingRows() const
{
    std::vector<Row> rows;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const PaletteEntry &entry = m_entries[index];
        Row row{{}, index, {}, 0};
        if (!m_query.isEmpty()) {
            // A match in the title is worth more than any in the detail, found entries come last.
            const int inTitle = fuzzyScore(m_query, entry.title, &row.matches);
            const int inDetail = inTitle > 0 ? 0 : fuzzyScore(m_query, entry.detail);
            if (inTitle <= 0 && inDetail <= 0 && !entry.found)
                continue;
            if (inTitle <= 0)
                row.matches.clear();
            row.score = inTitle > 0 ? 1'000'000 + inTitle : inDetail;
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.score > b.score; });
    return rows;
}

void PaletteModel::rank()
{
    const std::vector<Row> matching = matchingRows();
    QStringList groups;
    for (const Row &row : matching) {
        if (!groups.contains(m_entries[row.entry].group))
            groups << m_entries[row.entry].group;
    }
    m_rows.clear();
    for (const QString &group : std::as_const(groups)) {
        if (!group.isEmpty())
            m_rows.push_back({group, 0, {}, 0});
        for (const Row &row : matching) {
            if (m_entries[row.entry].group == group)
                m_rows.push_back(row);
        }
    }
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_rows[std::size_t(row)].heading.isEmpty())
        return nullptr;
    return &m_entries[m_rows[std::size_t(row)].entry];
}

int PaletteModel::selectableRow(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < int(m_rows.size()); next += step) {
        if (entry(next))
            return next;
    }
    return row;
}

int PaletteModel::entryCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row &row) { return row.heading.isEmpty(); }));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == HeadingRole)
        return !row.heading.isEmpty();
    if (!row.heading.isEmpty())
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    const PaletteEntry &entry = m_entries[row.entry];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.shortcut.isEmpty()
            ? entry.title
            : tr("%1, %2", "command, shortcut")
                  .arg(entry.title, entry.shortcut.toString(QKeySequence::NativeText));
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.icon;
    case ShortcutRole:
        return entry.shortcut.toString(QKeySequence::NativeText);
    case MatchesRole:
        return QVariant::fromValue(row.matches);
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                              : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace gapwright
