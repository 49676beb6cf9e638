// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/register_model.h"

#include "base/text.h"

namespace gapwright {

RegisterModelBase::RegisterModelBase(const RegisterInfo &info, QObject *parent, Columns columns)
    : QAbstractTableModel(parent)
{
    for (const Field &field : info.fields) {
        if (columns == Columns::All || (field.flags & ShownInList))
            m_columns.push_back(&field);
    }
}

void RegisterModelBase::setReferenceText(ReferenceText text)
{
    m_referenceText = std::move(text);
    if (recordCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(recordCount() - 1, columnCount() - 1));
}

int RegisterModelBase::columnOf(QLatin1String column) const
{
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        if (column == QLatin1String(m_columns[index]->column))
            return int(index);
    }
    return -1;
}

int RegisterModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : recordCount();
}

int RegisterModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RegisterModelBase::shownText(const Field &field, const void *record) const
{
    const char *target = targetTableOf(field.kind);
    if (!target || !m_referenceText)
        return displayText(field, record);
    QStringList texts;
    for (const QString &id : idsOf(field.get(record))) {
        const QString text = m_referenceText(QLatin1String(target), id);
        texts.append(text.isEmpty() ? id : text);
    }
    return texts.join(QLatin1String(", "));
}

QVariant RegisterModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = fieldAt(index.column());
    const void *record = recordAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownText(field, record);
    case Qt::ToolTipRole:
        return shownText(field, record).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (std::holds_alternative<NumberKind>(field.kind) || decimalOf(field.kind))
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    case SortRole: {
        const StoredValue value = field.get(record);
        if (std::holds_alternative<qint64>(value))
            return QVariant(integerOf(value));
        if (std::holds_alternative<TextKind>(field.kind))
            return clauseSortKey(textOf(value));
        if (std::holds_alternative<DateKind>(field.kind))
            return textOf(value);
        return shownText(field, record);
    }
    case StoredRole:
        return textOf(field.get(record));
    case IdRole:
        return idAt(index.row());
    }
    return {};
}

QVariant RegisterModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return labelOf(fieldAt(section));
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role).isValid()
            ? data(index(0, section), role)
            : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

} // namespace gapwright
