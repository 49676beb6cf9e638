// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/plan/project_plan.h"

#include <QAbstractTableModel>

namespace gapwright {

/// Dates, effort and cost of a plan by step, and of the whole in the last row.
class PlanStepModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StepColumn,
        EndColumn,
        DelayColumn,
        ProgressColumn,
        MeanColumn,
        P80Column,
        InternalColumn,
        ExternalColumn,
        LabourColumn,
        ColumnCount
    };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ProjectPlan &plan);
    /// The step of a row; that of the whole plan has no id and no number.
    [[nodiscard]] const PlanLine &at(int row) const { return m_steps[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    std::vector<PlanLine> m_steps;
    QString m_currency;
};

} // namespace gapwright
