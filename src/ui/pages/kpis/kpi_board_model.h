// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/kpis/kpi_standing.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gapwright {

/// One KPI of the board.
struct KpiRow {
    PerformanceIndicator kpi;
    KpiStanding standing;
    QString process; ///< its name; empty without one
};

/// What is left of the board after filtering.
struct KpiWanted {
    enum class Show { All, OffTarget, NearTarget, OnTarget, WithoutStatus, ToMeasure };
    std::optional<Id<Process>> process = {}; ///< an unset id: those without a process
    Show show = Show::All;
};

/// KPIs by process with value, target, trend and what is due. The last column takes the value of
/// the next period as a person writes it.
class KpiBoardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StatusColumn,
        ValueColumn,
        TargetColumn,
        TrendColumn,
        DueColumn,
        EntryColumn,
        ColumnCount
    };
    enum Role { SubtitleRole = Qt::UserRole + 1, IdRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order they are to be shown. Rows that stay keep their place: an editor stays open.
    void setRows(std::vector<KpiRow> rows);
    void setWanted(const KpiWanted &wanted);
    void setMayEdit(bool mayEdit) { m_mayEdit = mayEdit; }
    [[nodiscard]] const std::vector<KpiRow> &all() const { return m_all; }
    [[nodiscard]] const KpiRow &rowAt(int row) const { return m_all[m_shown[std::size_t(row)]]; }
    /// The row that shows a KPI, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// What was typed and could not be recorded, kept until it is mended or taken out; an empty
    /// text forgets it.
    void keepEntry(const QString &id, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

signals:
    /// A value was typed for this KPI.
    void entered(const QString &id, const QString &text);

private:
    [[nodiscard]] std::vector<std::size_t> selected() const;
    [[nodiscard]] QString textOf(const KpiRow &row, int column) const;
    [[nodiscard]] QString subtitleOf(const KpiRow &row, int column) const;

    std::vector<KpiRow> m_all;
    std::vector<std::size_t> m_shown;
    KpiWanted m_wanted;
    QHash<QString, QString> m_entries;
    bool m_mayEdit = true;
};

} // namespace gapwright
