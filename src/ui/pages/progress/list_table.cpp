// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/list_table.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/progress/row_transfer.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gapwright {

ListTable::ListTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setItemDelegate(new TwoLineDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    keepMeasured(theme, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.px(46));
        shareWidth();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::opened);
}

void ListTable::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    shareWidth();
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model && !findChild<RowTransfer *>())
        new RowTransfer(*this);
}

void ListTable::shareWidth()
{
    int fixed = 0;
    int sharing = 0;
    for (const int width : std::as_const(m_widths)) {
        fixed += m_theme.px(width);
        sharing += width == 0 ? 1 : 0;
    }
    const int left = qMax(m_theme.px(120), (viewport()->width() - fixed) / qMax(1, sharing));
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, m_widths[column] == 0 ? left : m_theme.px(m_widths[column]));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

} // namespace gapwright
