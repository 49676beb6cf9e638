// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/register_table.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/progress/row_transfer.h"
#include "ui/pages/registers/register_list_model.h"

#include <QHeaderView>

namespace gapwright {

namespace {

constexpr int narrowColumn = 64;
constexpr int moneyColumn = 100; ///< "123,456.00"
constexpr int choiceColumn = 104;
constexpr int textColumn = 176;
constexpr double narrowest = 0.7; ///< of the width a column should have

/// Design pixels that a column needs to be of use.
int widthOf(const Field &field)
{
    if (qstrcmp(field.column, "code") == 0)
        return 84;
    if (std::holds_alternative<MoneyKind>(field.kind))
        return moneyColumn;
    if (std::holds_alternative<FlagKind>(field.kind)
        || std::holds_alternative<NumberKind>(field.kind) || decimalOf(field.kind))
        return narrowColumn;
    if (std::holds_alternative<ChoiceKind>(field.kind)
        || std::holds_alternative<DateKind>(field.kind))
        return choiceColumn;
    return std::holds_alternative<TextKind>(field.kind) ? textColumn : 140;
}

} // namespace

RegisterTable::RegisterTable(const Theme &theme, RegisterListModel *model, RegisterFilter *filter,
                             QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_filter(filter)
{
    setModel(filter);
    setItemDelegate(new TwoLineDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setCornerWidget(new QWidget); // else the style paints lines between the scroll bars
    setWordWrap(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepMeasured(theme, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.px(42));
        shareWidth();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit currentChangedTo(currentId()); });
    connect(filter, &QAbstractItemModel::modelReset, this,
            [this] { emit currentChangedTo(currentId()); });
    setShownColumns({});
    m_transfer = new RowTransfer(*this);
}

void RegisterTable::setShownColumns(const QStringList &columns)
{
    bool hasAny = false;
    for (int column = 0; column < m_model->columnCount(); ++column)
        hasAny |= columns.contains(QLatin1String(m_model->fieldAt(column).column));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field &field = m_model->fieldAt(column);
        setColumnHidden(column,
                        hasAny ? !columns.contains(QLatin1String(field.column))
                               : !(field.flags & ShownInList));
    }
    shareWidth();
}

QStringList RegisterTable::shownColumns() const
{
    QStringList shown;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!isColumnHidden(column))
            shown << QString::fromLatin1(m_model->fieldAt(column).column);
    }
    return shown;
}

void RegisterTable::sortBy(const QString &column, Qt::SortOrder order)
{
    const int at = m_model->columnOf(QLatin1String(column.toLatin1()));
    if (at >= 0)
        sortByColumn(at, order);
}

QString RegisterTable::sortColumn() const
{
    const int at = m_filter->sortColumn();
    return at < 0 ? QString() : QString::fromLatin1(m_model->fieldAt(at).column);
}

QString RegisterTable::currentId() const
{
    return currentIndex().data(RegisterModelBase::IdRole).toString();
}

QStringList RegisterTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(RegisterModelBase::IdRole).toString();
    return ids;
}

QStringList RegisterTable::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids << m_filter->index(row, 0).data(RegisterModelBase::IdRole).toString();
    return ids;
}

bool RegisterTable::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return false;
    int column = 0;
    while (column + 1 < m_model->columnCount() && isColumnHidden(column))
        ++column;
    selectionModel()->setCurrentIndex(index.siblingAtColumn(column),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

void RegisterTable::step(int rows)
{
    if (m_filter->rowCount() == 0)
        return;
    const int row = qBound(0, currentIndex().row() + rows, m_filter->rowCount() - 1);
    select(m_filter->index(row, 0).data(RegisterModelBase::IdRole).toString());
}

void RegisterTable::copy() const
{
    m_transfer->copy();
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RegisterTable::shareWidth()
{
    QList<int> elastic; // columns that can do with less, or use more
    int fixedWidth = 0;
    int elasticWidth = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = m_theme.px(widthOf(m_model->fieldAt(column)));
        setColumnWidth(column, width);
        const bool isElastic = width > m_theme.px(choiceColumn);
        (isElastic ? elasticWidth : fixedWidth) += width;
        if (isElastic)
            elastic << column;
    }
    if (elastic.isEmpty())
        return;
    const double part = double(viewport()->width() - fixedWidth) / elasticWidth;
    for (const int column : std::as_const(elastic))
        setColumnWidth(column, int(columnWidth(column) * qMax(narrowest, part)));
}

} // namespace gapwright
