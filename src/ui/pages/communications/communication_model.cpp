// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communications/communication_model.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace gapwright {

PillLook pillOf(CommunicationState state)
{
    switch (state) {
    case CommunicationState::Overdue:
        return {QStringLiteral("circle-alert"), CommunicationModel::tr("Overdue"), &Tokens::bad,
                &Tokens::badSoft};
    case CommunicationState::NotYet:
        return {QStringLiteral("circle-dashed"), CommunicationModel::tr("Not yet"), &Tokens::warn,
                &Tokens::warnSoft};
    case CommunicationState::Soon:
        return {QStringLiteral("clock"), CommunicationModel::tr("Due soon"), &Tokens::warn,
                &Tokens::warnSoft};
    case CommunicationState::Planned:
        return {QStringLiteral("calendar-check"), CommunicationModel::tr("Planned"), &Tokens::ok,
                &Tokens::okSoft};
    case CommunicationState::OnEvent:
        return {QStringLiteral("check"), CommunicationModel::tr("On event"), &Tokens::neutral,
                &Tokens::neutralSoft};
    }
    return {};
}

QString rhythmText(int days)
{
    switch (days) {
    case 0:
        return {};
    case 1:
        return CommunicationModel::tr("every day");
    case 7:
        return CommunicationModel::tr("every week");
    case 14:
        return CommunicationModel::tr("every two weeks");
    case 31:
        return CommunicationModel::tr("every month");
    case 92:
        return CommunicationModel::tr("every quarter");
    case 184:
        return CommunicationModel::tr("every half-year");
    case 366:
        return CommunicationModel::tr("every year");
    default:
        return CommunicationModel::tr("every %n days", nullptr, days);
    }
}

void CommunicationModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!m_direction || m_all[i].planned.communication.direction == *m_direction)
            m_shown.push_back(i);
    }
    const auto time = [](const CommunicationRow &row) {
        const QDate far(9999, 12, 31);
        const PlannedCommunication &one = row.planned;
        const QDate due = one.nextDue.isValid()       ? one.nextDue
            : one.state == CommunicationState::NotYet ? QDate(1, 1, 1)
                                                      : far;
        return std::tuple(due, one.communication.topic);
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t a, std::size_t b) {
        if (m_order == CommunicationOrder::ByAudience) {
            const int order = m_all[a].planned.communication.audience.localeAwareCompare(
                m_all[b].planned.communication.audience);
            if (order != 0)
                return order < 0;
        }
        return time(m_all[a]) < time(m_all[b]);
    });
}

void CommunicationModel::setRows(std::vector<CommunicationRow> rows)
{
    QStringList before;
    for (const std::size_t i : m_shown)
        before << m_all[i].planned.communication.id.value;
    std::vector<CommunicationRow> old = std::exchange(m_all, std::move(rows));
    const std::vector<std::size_t> shown = m_shown;
    arrange();
    QStringList after;
    for (const std::size_t i : m_shown)
        after << m_all[i].planned.communication.id.value;
    if (before == after) {
        if (!after.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    std::swap(m_all, old);
    m_shown = shown;
    beginResetModel();
    std::swap(m_all, old);
    arrange();
    endResetModel();
}

void CommunicationModel::setOrder(CommunicationOrder order)
{
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void CommunicationModel::setDirection(std::optional<CommunicationDirection> direction)
{
    beginResetModel();
    m_direction = direction;
    arrange();
    endResetModel();
}

int CommunicationModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).planned.communication.id.value == id)
            return row;
    }
    return -1;
}

int CommunicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CommunicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CommunicationModel::textOf(const CommunicationRow &row, int column) const
{
    const Communication &one = row.planned.communication;
    switch (column) {
    case TopicColumn:
        return one.topic;
    case AudienceColumn:
        return one.audience;
    case TimeColumn:
        return one.timing;
    case ChannelColumn:
        return one.channel;
    case ResponsibleColumn:
        return row.responsible;
    case StateColumn:
        return pillOf(row.planned.state).word;
    default:
        return {};
    }
}

QString CommunicationModel::subtitleOf(const CommunicationRow &row, int column) const
{
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    const PlannedCommunication &one = row.planned;
    if (column == TopicColumn && one.communication.direction != CommunicationDirection::NotStated)
        return labelOf(choicesOf<CommunicationDirection>(), int(one.communication.direction));
    if (column == TimeColumn && one.nextDue.isValid())
        return tr("%1, next %2", "rhythm, date").arg(rhythmText(one.rhythmDays), day(one.nextDue));
    if (column == TimeColumn && one.communication.lastDone.isValid())
        return tr("last %1").arg(day(one.communication.lastDone));
    return {};
}

QVariant CommunicationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommunicationRow &row = rowAt(index.row());
    if (role == IdRole)
        return row.planned.communication.id.value;
    if (role == SubtitleRole)
        return subtitleOf(row, index.column());
    const QString text = textOf(row, index.column());
    const QString subtitle = subtitleOf(row, index.column());
    if (role == Qt::ToolTipRole)
        return text.toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return subtitle.isEmpty() ? text : text + QStringLiteral(", ") + subtitle;
    if (role == Qt::DisplayRole && index.column() != StateColumn)
        return text;
    return {};
}

QVariant CommunicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TopicColumn:
        return tr("What");
    case AudienceColumn:
        return tr("To whom");
    case TimeColumn:
        return tr("When");
    case ChannelColumn:
        return tr("How");
    case ResponsibleColumn:
        return tr("By whom");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace gapwright
