// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_model.h"

#include <QLocale>

namespace gapwright {

void CalendarModel::setEntries(std::vector<CalendarEntry> entries)
{
    if (m_entries == entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarEntry &entry = at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case DayColumn:
        return QLocale().toString(entry.day, QStringLiteral("ddd ")) // the name of the day helps
            + QLocale().toString(entry.day, QLocale::ShortFormat);
    case WhatColumn:
        return entry.what;
    case RecordColumn:
        return entry.title;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case WhatColumn:
        return tr("What");
    case RecordColumn:
        return tr("Record");
    default:
        return {};
    }
}

} // namespace gapwright
