// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/competences/competence_matrix.h"
#include "ui/kit/pill.h"

#include <QAbstractTableModel>

namespace gapwright {

/// Competences as rows, people or roles as columns.
class CompetenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows and columns in place when they are the same.
    void setMatrix(CompetenceMatrix matrix, bool isOfRoles);
    /// Only competences with something to do.
    void setOnlyGaps(bool only);
    [[nodiscard]] const CompetenceMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] bool isOfRoles() const { return m_isOfRoles; }
    [[nodiscard]] const CompetenceCell &cellAt(const QModelIndex &index) const;
    [[nodiscard]] const CompetenceMatrix::Row &rowAt(int row) const
    {
        return m_matrix.rows[m_shown[std::size_t(row)]];
    }
    [[nodiscard]] const CompetenceMatrix::Holder &holderAt(int column) const
    {
        return m_matrix.holders[std::size_t(column)];
    }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] std::vector<std::size_t> selected() const;

    CompetenceMatrix m_matrix;
    std::vector<std::size_t> m_shown;
    bool m_isOfRoles = false;
    bool m_onlyGaps = false;
};

/// True for what somebody has to see to.
[[nodiscard]] bool needsWork(CompetenceState state);
[[nodiscard]] PillLook pillOf(CompetenceState state);
/// "3 of 4"; of a role "level 4, 2 of 3 people".
[[nodiscard]] QString levelText(const CompetenceCell &cell, bool isOfRole);

} // namespace gapwright
