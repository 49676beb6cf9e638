// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documents/table_dialog.h"

#include "base/text.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/overview/work_page.h"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

TableSourceModel::TableSourceModel(TableSource table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{
}

TableSource::TableLine *TableSourceModel::lineAt(int row)
{
    return row > 0 && row <= int(m_table.lines.size()) ? &m_table.lines[std::size_t(row - 1)]
                                                       : nullptr;
}

bool TableSourceModel::isTag(int row) const
{
    return row > 0 && row <= int(m_table.lines.size())
        && !m_table.lines[std::size_t(row - 1)].tag.isEmpty();
}

int TableSourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.lines.size()) + 1;
}

int TableSourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

QVariant TableSourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHead = index.row() == 0;
    if (role == Qt::TextAlignmentRole) {
        const CellAlign align = m_table.aligns[std::size_t(index.column())];
        return int(Qt::AlignVCenter
                   | (align == CellAlign::End          ? Qt::AlignRight
                          : align == CellAlign::Centre ? Qt::AlignHCenter
                                                       : Qt::AlignLeft));
    }
    if (role == Qt::FontRole && isHead) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (isHead)
        return m_table.heads[index.column()];
    const TableSource::TableLine &line = m_table.lines[std::size_t(index.row() - 1)];
    if (!line.tag.isEmpty())
        return index.column() == 0 ? line.tag : QString();
    return line.cells.value(index.column());
}

bool TableSourceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || isTag(index.row()))
        return false;
    const QString text = storedText(value.toString());
    if (index.row() == 0)
        m_table.heads[index.column()] = text;
    else
        lineAt(index.row())->cells[index.column()] = text;
    emit dataChanged(index, index);
    return true;
}

QVariant TableSourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section + 1;
    return section == 0 ? tr("Head") : QString::number(section);
}

Qt::ItemFlags TableSourceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !isTag(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

void TableSourceModel::addRow(int below)
{
    const int row = qBound(1, below + 1, rowCount());
    beginInsertRows({}, row, row);
    TableSource::TableLine line;
    line.cells.resize(m_table.heads.size());
    m_table.lines.insert(m_table.lines.begin() + (row - 1), std::move(line));
    endInsertRows();
}

void TableSourceModel::removeRow(int row)
{
    if (!lineAt(row))
        return;
    beginRemoveRows({}, row, row);
    m_table.lines.erase(m_table.lines.begin() + (row - 1));
    endRemoveRows();
}

bool TableSourceModel::moveRow(int row, int by)
{
    TableSource::TableLine *one = lineAt(row);
    TableSource::TableLine *other = lineAt(row + by);
    if (!one || !other)
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? row + 2 : row - 1);
    std::swap(*one, *other);
    endMoveRows();
    return true;
}

void TableSourceModel::addColumn(int behind)
{
    const int column = qBound(0, behind + 1, columnCount());
    beginInsertColumns({}, column, column);
    m_table.heads.insert(column, QString());
    m_table.aligns.insert(m_table.aligns.begin() + column, CellAlign::Start);
    for (TableSource::TableLine &line : m_table.lines) {
        if (line.tag.isEmpty())
            line.cells.insert(column, QString());
    }
    endInsertColumns();
}

void TableSourceModel::removeColumn(int column)
{
    if (column < 0 || column >= columnCount() || columnCount() == 1)
        return;
    beginRemoveColumns({}, column, column);
    m_table.heads.removeAt(column);
    m_table.aligns.erase(m_table.aligns.begin() + column);
    for (TableSource::TableLine &line : m_table.lines) {
        if (line.tag.isEmpty())
            line.cells.removeAt(column);
    }
    endRemoveColumns();
}

bool TableSourceModel::moveColumn(int column, int by)
{
    const int to = column + by;
    if (column < 0 || to < 0 || column >= columnCount() || to >= columnCount())
        return false;
    beginMoveColumns({}, column, column, {}, by > 0 ? column + 2 : column - 1);
    m_table.heads.swapItemsAt(column, to);
    std::swap(m_table.aligns[std::size_t(column)], m_table.aligns[std::size_t(to)]);
    for (TableSource::TableLine &line : m_table.lines) {
        if (line.tag.isEmpty())
            line.cells.swapItemsAt(column, to);
    }
    endMoveColumns();
    return true;
}

void TableSourceModel::setAlign(int column, CellAlign align)
{
    if (column < 0 || column >= columnCount())
        return;
    m_table.aligns[std::size_t(column)] = align;
    emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::TextAlignmentRole});
}

TableDialog::TableDialog(const Theme &theme, TableSource table, QWidget *parent)
    : FormDialog(theme, tr("Edit the table"), tr("Take over"), parent)
    , m_model(new TableSourceModel(std::move(table), this))
    , m_view(new QTableView)
    , m_align(new ComboField)
{
    setObjectName(QStringLiteral("tableDialog"));
    setPreferredSize(960, 560);
    addTools();
    m_view->setObjectName(QStringLiteral("tableCells"));
    m_view->setAccessibleName(tr("Cells of the table; the first row holds the headings"));
    m_view->setModel(m_model);
    m_view->setWordWrap(true);
    m_view->setShowGrid(true);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_view->setTabKeyNavigation(true);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    body()->addWidget(m_view, 1);
    body()->addWidget(wrappedText(tr("Cells hold Markdown: **bold**, *italic* and fields such as "
                                     "{{organization.name}}. Lines with {{#list}} and {{/list}} "
                                     "repeat the rows between them."),
                                  TextRole::Muted));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TableDialog::showCurrent);
    connect(this, &FormDialog::confirmed, this, &QDialog::accept);
    select(0, 0);
    m_view->setFocus();
}

void TableDialog::addTools()
{
    auto *bar = new QHBoxLayout;
    setScaledSpacing(*bar, theme(), {0, 0, 0, 0}, 6);
    const auto tool = [&](const char *name, const QString &icon, const QString &text, auto run) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setIcon(theme().icon(icon));
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        connect(button, &QToolButton::clicked, this, [this, run] {
            const QModelIndex at = m_view->currentIndex();
            run(qMax(0, at.row()), qMax(0, at.column()));
        });
        bar->addWidget(button);
    };
    const auto caption = [&](const QString &text) { bar->addWidget(wrappedText(text)); };
    caption(tr("Row"));
    tool("addTableRow", QStringLiteral("plus"), tr("Add a row below"), [this](int row, int column) {
        m_model->addRow(row);
        select(row + 1, column);
    });
    tool("removeTableRow", QStringLiteral("trash-2"), tr("Remove the row"),
         [this](int row, int) { m_model->removeRow(row); });
    tool("moveRowUp", QStringLiteral("arrow-up"), tr("Move the row up"),
         [this](int row, int) { m_model->moveRow(row, -1); });
    tool("moveRowDown", QStringLiteral("arrow-down"), tr("Move the row down"),
         [this](int row, int) { m_model->moveRow(row, 1); });
    bar->addSpacing(theme().px(18));
    caption(tr("Column"));
    tool("addTableColumn", QStringLiteral("plus"), tr("Add a column behind"),
         [this](int row, int column) {
             m_model->addColumn(column);
             select(row, column + 1);
         });
    tool("removeTableColumn", QStringLiteral("trash-2"), tr("Remove the column"),
         [this](int, int column) { m_model->removeColumn(column); });
    tool("moveColumnLeft", QStringLiteral("arrow-left"), tr("Move the column to the left"),
         [this](int, int column) { m_model->moveColumn(column, -1); });
    tool("moveColumnRight", QStringLiteral("arrow-right"), tr("Move the column to the right"),
         [this](int, int column) { m_model->moveColumn(column, 1); });
    m_align->setObjectName(QStringLiteral("columnAlign"));
    m_align->setAccessibleName(tr("Alignment of the column"));
    m_align->setChoices({{QString::number(int(CellAlign::Start)), tr("At the start")},
                         {QString::number(int(CellAlign::Centre)), tr("Centred")},
                         {QString::number(int(CellAlign::End)), tr("At the end")}});
    connect(m_align, &ComboField::keyChosen, this, [this](const QString &key) {
        m_model->setAlign(m_view->currentIndex().column(), CellAlign(key.toInt()));
    });
    setScaledWidth(*m_align, theme(), 150);
    bar->addWidget(m_align);
    bar->addStretch(1);
    body()->addLayout(bar);
}

void TableDialog::select(int row, int column)
{
    m_view->setCurrentIndex(m_model->index(row, column));
}

void TableDialog::showCurrent()
{
    const int column = m_view->currentIndex().column();
    if (column >= 0 && std::size_t(column) < m_model->table().aligns.size())
        m_align->setKey(QString::number(int(m_model->table().aligns[std::size_t(column)])));
}

} // namespace gapwright
