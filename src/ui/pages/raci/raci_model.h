// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/raci/raci_matrix.h"

#include <QAbstractTableModel>

namespace gapwright {

/// The RACI matrix as a table: activities are rows, roles are columns.
class RaciModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// For cells and headers: NoteRole is the second line, ProblemRole what breaks a rule.
    enum Role { NoteRole = Qt::UserRole + 1, ProblemRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps indexes when rows and columns are the same as before.
    void setMatrix(RaciMatrix matrix);
    [[nodiscard]] const RaciMatrix &matrix() const { return m_matrix; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QVariant rowData(const RaciRow &row, int role) const;
    [[nodiscard]] QVariant columnData(const RaciColumn &column, int role) const;

    RaciMatrix m_matrix;
};

/// The sentences of a row with what to do; empty when it keeps the rules.
[[nodiscard]] QString problemText(const RaciRow &row);

} // namespace gapwright
