// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/communications/communication_plan.h"
#include "ui/kit/pill.h"

#include <QAbstractTableModel>

namespace gapwright {

/// A line of the communication plan as it is shown.
struct CommunicationRow {
    PlannedCommunication planned;
    QString responsible;
};

/// How the plan is arranged.
enum class CommunicationOrder { ByTime, ByAudience };

/// The communication plan: what, to whom, when, how, by whom, and when next.
class CommunicationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TopicColumn,
        AudienceColumn,
        TimeColumn,
        ChannelColumn,
        ResponsibleColumn,
        StateColumn,
        ColumnCount
    };
    enum Role { SubtitleRole = Qt::UserRole + 1, IdRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Sorts them; rows that keep their order keep their place.
    void setRows(std::vector<CommunicationRow> rows);
    void setOrder(CommunicationOrder order);
    /// Only one direction; nothing for both.
    void setDirection(std::optional<CommunicationDirection> direction);
    [[nodiscard]] const std::vector<CommunicationRow> &all() const { return m_all; }
    [[nodiscard]] const CommunicationRow &rowAt(int row) const
    {
        return m_all[m_shown[std::size_t(row)]];
    }
    [[nodiscard]] int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    void arrange();
    [[nodiscard]] QString textOf(const CommunicationRow &row, int column) const;
    [[nodiscard]] QString subtitleOf(const CommunicationRow &row, int column) const;

    std::vector<CommunicationRow> m_all;
    std::vector<std::size_t> m_shown;
    CommunicationOrder m_order = CommunicationOrder::ByTime;
    std::optional<CommunicationDirection> m_direction;
};

[[nodiscard]] PillLook pillOf(CommunicationState state);
/// "every month"; empty without a rhythm.
[[nodiscard]] QString rhythmText(int days);

} // namespace gapwright
