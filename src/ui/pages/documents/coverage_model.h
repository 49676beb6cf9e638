// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/master_list.h"
#include "ui/kit/pill.h"

#include <QAbstractTableModel>

namespace gapwright {

/// What has to be documented, and which documents give it (VR26).
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ItemColumn, StateColumn, DocumentsColumn, ColumnCount };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    struct CoverageRow {
        MandatoryCoverage coverage;
        QStringList titles; ///< of its documents, in the same order
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<CoverageRow> rows);
    [[nodiscard]] const CoverageRow &at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<CoverageRow> m_rows;
};

[[nodiscard]] PillLook pillOf(CoverageState state);

} // namespace gapwright
