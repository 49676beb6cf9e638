// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <QAbstractTableModel>

namespace gapwright {

/// The key figures of all processes as a table. The catalogue must outlive it.
class KpiTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ProcessColumn,
        FormulaColumn,
        TargetColumn,
        DirectionColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole + 1, TextRole };

    explicit KpiTable(const Catalogue &catalogue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        const CapabilityArea *area;
        const Kpi *kpi;
    };
    std::vector<Row> m_rows;
};

} // namespace gapwright
