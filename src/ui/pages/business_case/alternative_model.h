// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/business_case/case_comparison.h"

#include <QAbstractTableModel>

namespace gapwright {

/// The alternatives of a business case side by side, in the order of the comparison.
class AlternativeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        InvestmentColumn,
        PresentValueColumn,
        OpportunityColumn,
        WorthColumn,
        ReturnColumn,
        PaybackColumn,
        ColumnCount
    };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(CaseComparison comparison);
    [[nodiscard]] const CaseComparison &comparison() const { return m_comparison; }
    [[nodiscard]] const AlternativeCase &at(int row) const
    {
        return m_comparison.alternatives[std::size_t(row)];
    }
    /// The row of an alternative, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    CaseComparison m_comparison;
};

} // namespace gapwright
