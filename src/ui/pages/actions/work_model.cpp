// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions/work_model.h"

#include <QLocale>

namespace gapwright {

PillLook pillOf(WorkState state, bool isOverdue)
{
    if (isOverdue)
        return {QStringLiteral("triangle-alert"), WorkModel::tr("Overdue"), &Tokens::bad,
                &Tokens::badSoft};
    switch (state) {
    case WorkState::Open:
        return {QStringLiteral("circle"), wordOf(state)};
    case WorkState::InProgress:
        return {QStringLiteral("circle-dot"), wordOf(state), &Tokens::accent, &Tokens::accentSoft};
    case WorkState::Blocked:
        return {QStringLiteral("circle-stop"), wordOf(state), &Tokens::warn, &Tokens::warnSoft};
    case WorkState::Done:
        return {QStringLiteral("circle-check"), wordOf(state), &Tokens::ok, &Tokens::okSoft};
    case WorkState::Cancelled:
        return {QStringLiteral("circle-slash"), wordOf(state)};
    }
    return {};
}

void WorkModel::setWork(std::vector<WorkItem> work, QDate today)
{
    if (m_work == work && m_today == today)
        return;
    beginResetModel();
    m_work = std::move(work);
    m_today = today;
    endResetModel();
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_work.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WorkModel::text(const WorkItem &item, int column) const
{
    switch (column) {
    case TitleColumn:
        return item.title;
    case OwnerColumn:
        return item.owner;
    case DueColumn:
        return item.due.isValid() ? QLocale().toString(item.due, QLocale::ShortFormat) : QString();
    case StateColumn:
        return wordOf(item.state);
    case SourceColumn:
        return wordOf(item.source);
    default:
        return {};
    }
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == StateColumn ? QVariant() : QVariant(text(item, index.column()));
    case Qt::AccessibleTextRole: {
        const QString word = index.column() == StateColumn && item.isOverdue(m_today)
            ? tr("Overdue")
            : text(item, index.column());
        return word;
    }
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? item.title : QVariant();
    case SubtitleRole:
        if (index.column() == SourceColumn)
            return item.from;
        return tr("%1 · %2", "owner, due date")
                   .arg(item.owner.isEmpty() ? tr("no owner") : item.owner,
                        item.due.isValid() ? text(item, DueColumn) : tr("no date"))
            + (item.isOverdue(m_today) ? tr(" · overdue") : QString());
    default:
        return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Action");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case StateColumn:
        return tr("State");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

WorkFilter::WorkFilter(WorkModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void WorkFilter::setWanted(const Wanted &wanted)
{
    m_wanted = wanted;
    invalidateFilter();
}

const WorkItem &WorkFilter::itemAt(const QModelIndex &index) const
{
    return m_model->at(mapToSource(index).row());
}

bool WorkFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    const WorkItem &item = m_model->at(row);
    return (!m_wanted.owner || item.owner == *m_wanted.owner)
        && (!m_wanted.source || item.source == *m_wanted.source)
        && (!m_wanted.state || item.state == *m_wanted.state)
        && !(m_wanted.unfinishedOnly && item.isFinished());
}

} // namespace gapwright
