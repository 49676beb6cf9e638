// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/calendar/calendar_entries.h"

#include <QAbstractTableModel>

namespace gapwright {

/// Dates as rows: the day, what it is, and the record.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DayColumn, WhatColumn, RecordColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<CalendarEntry> entries);
    [[nodiscard]] const CalendarEntry &at(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] const std::vector<CalendarEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<CalendarEntry> m_entries;
};

} // namespace gapwright
