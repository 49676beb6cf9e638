// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/coverage_model.h"

namespace gapwright {

PillLook pillOf(CoverageState state)
{
    switch (state) {
    case CoverageState::Covered:
        return {QStringLiteral("circle-check"), wordOf(state), &Tokens::ok, &Tokens::okSoft};
    case CoverageState::InWork:
        return {QStringLiteral("circle-dot"), wordOf(state), &Tokens::warn, &Tokens::warnSoft};
    case CoverageState::Missing:
        return {QStringLiteral("circle-x"), wordOf(state), &Tokens::bad, &Tokens::badSoft};
    case CoverageState::NotNeeded:
        return {QStringLiteral("circle-question-mark"), wordOf(state)};
    }
    return {};
}

void CoverageModel::setRows(std::vector<CoverageRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoverageRow &row = at(index.row());
    const DocumentedItem &item = *row.coverage.item;
    const QString documents = row.titles.join(QStringLiteral("; "));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == ItemColumn)
            return item.name;
        if (index.column() == StateColumn)
            return role == Qt::DisplayRole ? QVariant() : wordOf(row.coverage.state);
        return documents.isEmpty() && role == Qt::AccessibleTextRole ? tr("no document")
                                                                     : documents;
    case Qt::ToolTipRole:
        return index.column() == DocumentsColumn ? documents : item.name;
    case SubtitleRole: {
        QStringList parts{item.id, item.kind,
                          tr("clause %1").arg(item.clauses.join(QStringLiteral(", ")))};
        if (!item.condition.isEmpty() && item.condition != QLatin1String("always"))
            parts << tr("if %1").arg(item.condition);
        return parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("What has to be documented");
    case StateColumn:
        return tr("State");
    case DocumentsColumn:
        return tr("Covered by");
    default:
        return {};
    }
}

} // namespace gapwright
