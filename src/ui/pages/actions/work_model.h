// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/actions/work_list.h"
#include "ui/kit/pill.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace gapwright {

/// The work of the project as rows, in the order of workList().
class WorkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, OwnerColumn, DueColumn, StateColumn, SourceColumn, ColumnCount };
    enum Role { SubtitleRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setWork(std::vector<WorkItem> work, QDate today);
    [[nodiscard]] const std::vector<WorkItem> &work() const { return m_work; }
    [[nodiscard]] const WorkItem &at(int row) const { return m_work[std::size_t(row)]; }
    [[nodiscard]] QDate today() const { return m_today; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    [[nodiscard]] QString text(const WorkItem &item, int column) const;

    std::vector<WorkItem> m_work;
    QDate m_today;
};

/// The work of one owner, source or state.
class WorkFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Wanted {
        std::optional<QString> owner = {}; ///< an empty name: work without owner
        std::optional<WorkSource> source = {};
        std::optional<WorkState> state = {};
        bool unfinishedOnly = false;
    };

    explicit WorkFilter(WorkModel *model, QObject *parent = nullptr);
    void setWanted(const Wanted &wanted);
    [[nodiscard]] const Wanted &wanted() const { return m_wanted; }
    [[nodiscard]] const WorkItem &itemAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    WorkModel *m_model;
    Wanted m_wanted;
};

[[nodiscard]] PillLook pillOf(WorkState state, bool isOverdue);

} // namespace gapwright
