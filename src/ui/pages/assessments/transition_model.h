// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/transition_import.h"

#include <QAbstractTableModel>

namespace gapwright {

/// The review queue of a 2011 assessment: a line per row of the file, then a line per clause of
/// 2011 that the file does not speak of. What carries a score can be ticked.
class TransitionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        ClauseColumn,
        ScoreColumn,
        BecameColumn,
        ConfidenceColumn,
        OutcomeColumn,
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< TransitionRow::Kind; -1 for a missing clause
        DoubtRole ///< true where a person should look twice
    };

    TransitionModel(const TransitionPlan &plan, const Catalogue &catalogue,
                    QObject *parent = nullptr);

    /// Row numbers of the file.
    [[nodiscard]] const QSet<int> &accepted() const { return m_accepted; }
    void acceptAll(bool accept);
    /// What, what to do and how far the score carries, of all clauses behind a line.
    [[nodiscard]] QString explanation(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void acceptedChanged();

private:
    /// Null for a line about a missing clause.
    [[nodiscard]] const TransitionRow *rowAt(int row) const;
    [[nodiscard]] QString text(const TransitionRow &row, int column) const;
    [[nodiscard]] QString missingText(const TransitionClause &clause, int column) const;

    const TransitionPlan &m_plan;
    const Catalogue &m_catalogue;
    QSet<int> m_accepted;
};

} // namespace gapwright
