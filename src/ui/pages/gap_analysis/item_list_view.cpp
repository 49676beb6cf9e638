// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/item_list_view.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"
#include "ui/pages/gap_analysis/conformity_looks.h"
#include "ui/pages/gap_analysis/item_list_model.h"
#include "ui/pages/progress/row_transfer.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

/// A paper clip and the number of files; pale when there is none.
class FileCountDelegate : public QStyledItemDelegate {
public:
    FileCountDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const QRectF box = paintCellGround(*painter, option, m_theme);
        const Tokens &tokens = m_theme.tokens();
        const bool none = index.data(ItemListModel::EvidenceRole).toInt() == 0;
        const QColor colour = none ? tokens.textFaint : tokens.text;
        const qreal side = m_theme.px(15);
        const QRectF icon(box.left(), box.center().y() - side / 2, side, side);
        paintIcon(*painter, mirrored(icon, box, option.direction), QStringLiteral("paperclip"),
                  none ? tokens.control : tokens.textMuted);
        painter->setFont(m_theme.font());
        painter->setPen(colour);
        const QRectF text = box.adjusted(m_theme.px(22), 0, 0, 0);
        paintLine(*painter, mirrored(text, box, option.direction), index.data().toString(),
                  option.direction);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

struct ColumnWidth {
    ItemListModel::Column column;
    int width; ///< design pixels
    int from; ///< width of the list, in design pixels, from which the column is shown
};
constexpr ColumnWidth widths[] = {
    {ItemListModel::ItemColumn, 84, 0},        {ItemListModel::StatusColumn, 140, 0},
    {ItemListModel::SeverityColumn, 118, 520}, {ItemListModel::OwnerColumn, 130, 760},
    {ItemListModel::EvidenceColumn, 62, 600},
};

} // namespace

ItemListView::ItemListView(const Theme &theme, ProjectSession &session, ItemFilterModel &model,
                           QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(model)
{
    setObjectName(QStringLiteral("itemList"));
    setAccessibleName(tr("Requirement items"));
    setModel(&model);
    new RowTransfer(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setHighlightSections(false);
    addDelegates();
    keepMeasured(theme, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.px(46));
        fitColumns();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ItemListView::showCurrent);
    connect(&session, &ProjectSession::selectionChanged, this, &ItemListView::showCurrent);
}

void ItemListView::addDelegates()
{
    auto *id = new TwoLineDelegate(m_theme, this);
    id->setWeight(QFont::Medium);
    setItemDelegateForColumn(ItemListModel::ItemColumn, id);
    auto *text = new TwoLineDelegate(m_theme, this);
    text->setSubtitleRole(ItemListModel::OriginRole);
    setItemDelegateForColumn(ItemListModel::TextColumn, text);
    const auto lookOf = [](const QModelIndex &index) {
        return pillOf(ConformityStatus(index.data(ItemListModel::StatusRole).toInt()));
    };
    setItemDelegateForColumn(ItemListModel::StatusColumn, new PillDelegate(m_theme, lookOf, this));
    const auto blocksOf = [](const QModelIndex &index) {
        return index.data(ItemListModel::SeverityRole).toInt();
    };
    setItemDelegateForColumn(ItemListModel::SeverityColumn,
                             new SeverityDelegate(m_theme, blocksOf, this));
    auto *owner = new TwoLineDelegate(m_theme, this);
    owner->setSubtitleRole(ItemListModel::DueRole);
    setItemDelegateForColumn(ItemListModel::OwnerColumn, owner);
    setItemDelegateForColumn(ItemListModel::EvidenceColumn, new FileCountDelegate(m_theme, this));
}

void ItemListView::fitColumns()
{
    const int all = viewport()->width();
    int rest = all;
    for (const ColumnWidth &one : widths) {
        const bool shown = all >= m_theme.px(one.from);
        setColumnHidden(one.column, !shown);
        if (!shown)
            continue;
        setColumnWidth(one.column, m_theme.px(one.width));
        rest -= m_theme.px(one.width);
    }
    setColumnWidth(ItemListModel::TextColumn, qMax(rest, m_theme.px(80)));
}

void ItemListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    scrollTo(currentIndex());
}

QStringList ItemListView::selectedItems() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList items;
    for (const QModelIndex &row : std::as_const(rows))
        items << m_model.itemAt(row.row());
    return items;
}

QString ItemListView::nextItem() const
{
    return m_model.itemAt(currentIndex().row() + 1);
}

void ItemListView::showCurrent()
{
    const int row = m_model.rowOf(m_session.item());
    if (row == currentIndex().row() && row >= 0)
        return;
    m_showing = true;
    // Not QTableView::setCurrentIndex: it asks which modifier keys are held just now.
    selectionModel()->setCurrentIndex(
        row < 0 ? QModelIndex() : m_model.index(row, ItemListModel::ItemColumn),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (row >= 0)
        scrollTo(currentIndex());
    else
        clearSelection();
    m_showing = false;
}

void ItemListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_showing && current.isValid())
        m_session.setItem(m_model.itemAt(current.row()));
}

void ItemListView::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionSizeChanged(int(selectionModel()->selectedRows().size()));
}

QItemSelectionModel::SelectionFlags ItemListView::selectionCommand(const QModelIndex &index,
                                                                   const QEvent *event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    const bool isKey = event && event->type() == QEvent::KeyPress;
    return isKey && command == QItemSelectionModel::NoUpdate
        ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
        : command;
}

void ItemListView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // Taking a row out of the selection leaves the focus on it; the item shown is the one left.
    const QStringList items = selectedItems();
    if (items.size() == 1)
        m_session.setItem(items.front());
}

void ItemListView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    if (isPlain && currentIndex().isValid()) {
        if (const auto status = statusOfKey(event->key())) {
            emit scored(*status);
            return;
        }
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter) {
            emit evidenceRequested();
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace gapwright
