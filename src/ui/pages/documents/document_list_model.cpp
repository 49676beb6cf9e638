// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/document_list_model.h"

#include <QLocale>

namespace gapwright {

QString wordOf(DocStatus status)
{
    return labelOf(choicesOf<DocStatus>(), int(status));
}

PillLook pillOf(DocStatus status)
{
    switch (status) {
    case DocStatus::Draft:
        return {QStringLiteral("file-pen"), wordOf(status)};
    case DocStatus::InReview:
        return {QStringLiteral("eye"), wordOf(status), &Tokens::accent, &Tokens::accentSoft};
    case DocStatus::Approved:
        return {QStringLiteral("check"), wordOf(status), &Tokens::ok, &Tokens::okSoft};
    case DocStatus::Published:
        return {QStringLiteral("circle-check"), wordOf(status), &Tokens::ok, &Tokens::okSoft};
    case DocStatus::Superseded:
        return {QStringLiteral("history"), wordOf(status)};
    case DocStatus::Withdrawn:
        return {QStringLiteral("archive"), wordOf(status)};
    }
    return {};
}

PillLook attentionOf(const DocumentRow &row)
{
    if (row.isStale)
        return {QStringLiteral("refresh-cw"), DocumentListModel::tr("Out of date"), &Tokens::warn,
                &Tokens::warnSoft};
    if (row.facts.isReviewOverdue)
        return {QStringLiteral("calendar-clock"), DocumentListModel::tr("Review overdue"),
                &Tokens::bad, &Tokens::badSoft};
    if (!row.missing.isEmpty())
        return {QStringLiteral("circle-alert"),
                DocumentListModel::tr("%n fields open", nullptr, int(row.missing.size())),
                &Tokens::warn, &Tokens::warnSoft};
    return {};
}

void DocumentListModel::setRows(std::vector<DocumentRow> rows)
{
    if (m_rows == rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DocumentListModel::text(const DocumentRow &row, int column)
{
    const MasterListRow &facts = row.facts;
    switch (column) {
    case TitleColumn:
        return facts.title;
    case TypeColumn:
        return labelOf(choicesOf<DocType>(), int(facts.type));
    case StatusColumn:
        return wordOf(facts.status);
    case OwnerColumn:
        return facts.owner;
    case ReviewColumn:
        return facts.nextReview.isValid()
            ? QLocale().toString(facts.nextReview, QLocale::ShortFormat)
            : QString();
    case AttentionColumn:
        return attentionOf(row).word;
    default:
        return {};
    }
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocumentRow &row = at(index.row());
    const bool isPill = index.column() == StatusColumn || index.column() == AttentionColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isPill ? QVariant() : QVariant(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == AttentionColumn && !row.missing.isEmpty())
            return tr("Without a value: %1").arg(row.missing.join(QStringLiteral(", ")));
        return index.column() == TitleColumn ? row.facts.title : QVariant();
    case SubtitleRole: {
        QStringList parts;
        if (!row.facts.number.isEmpty())
            parts << row.facts.number;
        if (!row.facts.version.isEmpty())
            parts << tr("version %1").arg(row.facts.version);
        if (!row.inWork.isEmpty())
            parts << row.inWork;
        if (row.facts.external)
            parts << tr("external");
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant DocumentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Document");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    case OwnerColumn:
        return tr("Owner");
    case ReviewColumn:
        return tr("Next review");
    case AttentionColumn:
        return tr("To do");
    default:
        return {};
    }
}

DocumentFilter::DocumentFilter(DocumentListModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void DocumentFilter::setWanted(const Wanted &wanted)
{
    m_wanted = wanted;
    invalidateFilter();
}

const DocumentRow &DocumentFilter::rowAt(const QModelIndex &index) const
{
    return m_model->at(mapToSource(index).row());
}

bool DocumentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    const DocumentRow &one = m_model->at(row);
    const MasterListRow &facts = one.facts;
    const bool hasNeed = m_wanted.need == Need::Any
        || (m_wanted.need == Need::Overdue && facts.isReviewOverdue)
        || (m_wanted.need == Need::Stale && one.isStale)
        || (m_wanted.need == Need::MissingFields && !one.missing.isEmpty())
        || (m_wanted.need == Need::NotInForce && facts.status != DocStatus::Published
            && facts.status != DocStatus::Withdrawn);
    const bool hasWords = m_wanted.words.isEmpty()
        || facts.title.contains(m_wanted.words, Qt::CaseInsensitive)
        || facts.number.contains(m_wanted.words, Qt::CaseInsensitive)
        || facts.mandatoryItem.contains(m_wanted.words, Qt::CaseInsensitive);
    return hasNeed && hasWords && (!m_wanted.status || facts.status == *m_wanted.status)
        && (!m_wanted.type || facts.type == *m_wanted.type)
        && (!m_wanted.owner || facts.owner == *m_wanted.owner);
}

} // namespace gapwright
