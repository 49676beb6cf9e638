// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/navigation_rail.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/rail_delegate.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace gapwright {

NavigationRail::NavigationRail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(new RailModel(this))
    , m_delegate(new RailDelegate(theme, this))
    , m_list(new QListView(this))
    , m_column(new QVBoxLayout(this))
{
    setBarSide(*this, true);
    setScaledWidth(*this, theme, 268);
    setScaledSpacing(*m_column, theme, QMargins(14, 8, 14, 12), 8);
    m_column->addWidget(m_list, 1);
    m_list->setObjectName(QStringLiteral("navigationList"));
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(1);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &NavigationRail::activate);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NavigationRail::applyFolding);
    connect(m_model, &RailModel::foldedChanged, this, [this] {
        applyFolding();
        emit foldedGroupsChanged(foldedGroups());
    });
    connect(&theme, &Theme::changed, this, &NavigationRail::fit);
}

void NavigationRail::setEntries(std::vector<RailEntry> entries)
{
    m_model->setEntries(std::move(entries));
    fit();
}

void NavigationRail::setShownPage(const QString &key)
{
    m_model->setShownPage(key);
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_model->setFolded(m_model->groupOf(row), false);
    m_list->setCurrentIndex(m_model->index(row));
    keepShownPageInView();
}

void NavigationRail::setFoldedGroups(const QStringList &groups)
{
    for (const RailEntry &entry : m_model->entries()) {
        if (entry.heading)
            m_model->setFolded(entry.key, groups.contains(entry.key));
    }
}

void NavigationRail::setFoot(QWidget *foot)
{
    m_column->addWidget(foot);
}

bool NavigationRail::isCompact() const
{
    return m_delegate->isCompact();
}

void NavigationRail::activate(const QModelIndex &index)
{
    const QString key = index.data(RailModel::KeyRole).toString();
    if (!index.isValid())
        return;
    if (index.data(RailModel::HeadingRole).toBool())
        m_model->setFolded(key, !m_model->isFolded(key));
    else
        emit activated(key);
}

void NavigationRail::applyFolding()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool heading = m_model->index(row).data(RailModel::HeadingRole).toBool();
        const QString group = m_model->groupOf(row);
        // The open page stays in view even when its group is folded.
        const bool shown = m_model->index(row).data(RailModel::ShownPageRole).toBool();
        m_list->setRowHidden(row, !heading && !shown && m_model->isFolded(group));
    }
    fit();
}

void NavigationRail::fit()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_list->isRowHidden(row)) {
            const bool heading = m_model->index(row).data(RailModel::HeadingRole).toBool();
            height += m_theme.px(heading ? RailDelegate::headingRow : RailDelegate::roomyRow);
        }
    }
    m_delegate->setCompact(height > m_list->viewport()->height());
    m_list->doItemsLayout();
    keepShownPageInView();
}

void NavigationRail::keepShownPageInView()
{
    const int row = m_model->rowOf(m_model->shownPage());
    if (row >= 0)
        m_list->scrollTo(m_model->index(row), QAbstractItemView::EnsureVisible);
}

bool NavigationRail::takeKey(int key)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return false;
    const bool heading = index.data(RailModel::HeadingRole).toBool();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(index);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!heading)
            return false;
        m_model->setFolded(index.data(RailModel::KeyRole).toString(),
                           (key == Qt::Key_Left) != rightToLeft);
        return true;
    }
    return false;
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        setBarSide(*this, true);
    QFrame::changeEvent(event);
}

} // namespace gapwright
