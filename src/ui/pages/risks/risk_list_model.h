// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/risks/risk_matrix.h"

#include <QAbstractTableModel>

namespace gapwright {

/// Risks as rows: what it is, the score before and after, who owns it.
class RiskListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RiskColumn, BeforeColumn, AfterColumn, OwnerColumn, ColumnCount };
    enum Role { SubtitleRole = Qt::UserRole + 1 };
    struct Line {
        PlacedRisk risk = {};
        QString owner = {}; ///< name of the person
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<Line> lines);
    [[nodiscard]] const PlacedRisk &riskAt(int row) const { return m_lines[std::size_t(row)].risk; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<Line> m_lines;
};

} // namespace gapwright
