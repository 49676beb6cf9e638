// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/history_model.h"

#include "services/project_history.h"
#include "ui/pages/session/project_session.h"

#include <QLocale>

namespace gapwright {

namespace {

QString titleOf(const FieldChange &change, const ProjectSession &session)
{
    const Workspace &workspace = session.workspace();
    const auto within = [&](const QString &what, const Id<Assessment> &id) {
        const Assessment *head = workspace.find(id);
        return head ? HistoryModel::tr("%1 (%2)", "item, assessment").arg(what, head->name) : what;
    };
    if (const auto *result = workspace.find(Id<ItemResult>{change.recordId}))
        return within(result->item, result->assessment);
    if (const auto *rated = workspace.find(Id<CapabilityResult>{change.recordId})) {
        const CapabilityArea *area = session.catalogue().area(rated->area);
        return within(area ? area->name : rated->area, rated->assessment);
    }
    if (const auto *head = workspace.find(Id<Assessment>{change.recordId}))
        return head->name;
    if (const auto *file = workspace.find(Id<Attachment>{change.recordId}))
        return file->name;
    if (const auto *link = workspace.find(Id<EvidenceLink>{change.recordId})) {
        const Attachment *file = workspace.find(link->attachment);
        return file ? file->name : QString();
    }
    return RecordNames().titleOf(change.table, change.recordId);
}

} // namespace

ShownChange shownChange(const FieldChange &change, const ProjectSession &session)
{
    static const RecordNames names;
    ShownChange shown;
    shown.record = titleOf(change, session);
    if (change.column.isEmpty())
        return shown;
    shown.field = RecordNames::fieldName(change.table, change.column);
    shown.before = names.valueText(change, change.before);
    shown.after = names.valueText(change, change.after);
    return shown;
}

QString addressOf(const FieldChange &change, const ProjectSession &session)
{
    const Workspace &workspace = session.workspace();
    if (const auto *result = workspace.find(Id<ItemResult>{change.recordId}))
        return QStringLiteral("gap/") + result->item;
    if (const auto *rated = workspace.find(Id<CapabilityResult>{change.recordId}))
        return QStringLiteral("gap/") + rated->area;
    if (workspace.find(Id<Assessment>{change.recordId}))
        return QStringLiteral("assessments");
    return {};
}

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void HistoryModel::append(const std::vector<HistoryEntry> &entries)
{
    if (entries.empty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
}

const HistoryEntry *HistoryModel::entry(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[std::size_t(row)] : nullptr;
}

qint64 HistoryModel::oldest() const
{
    return m_entries.empty() ? 0 : m_entries.back().sequence;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *found = entry(index.row());
    if (!index.isValid() || !found)
        return {};
    const auto label = [&] {
        switch (found->kind) {
        case TransactionInfo::Kind::Undo:
            return tr("Undone: %1").arg(found->label);
        case TransactionInfo::Kind::Redo:
            return tr("Done again: %1").arg(found->label);
        case TransactionInfo::Kind::Edit:
        case TransactionInfo::Kind::Merge:
        case TransactionInfo::Kind::Migrate:
            break;
        }
        return found->label;
    };
    const auto detail = [&] {
        return tr("%1, %2", "person, time")
            .arg(found->author, QLocale().toString(found->at.toLocalTime(), QLocale::ShortFormat));
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return label();
    case DetailRole:
        return detail();
    case SequenceRole:
        return found->sequence;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(label(), detail());
    default:
        return {};
    }
}

} // namespace gapwright
