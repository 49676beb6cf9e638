// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions/work_board.h"

#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/actions/work_model.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace gapwright {

namespace {

constexpr auto cardFormat = "application/x-gapwright-work";

/// Two lines as wide as the column, elided.
class CardDelegate : public TwoLineDelegate {
public:
    using TwoLineDelegate::TwoLineDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {1, TwoLineDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

WorkBoard::WorkBoard(const Theme &theme, WorkModel *model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(QStringLiteral("workBoard"));
    auto *row = new QHBoxLayout(this);
    setScaledSpacing(*row, theme, {0, 0, 0, 0}, 12);
    for (const WorkState state : states())
        addColumn(state);
    refresh();
}

const std::vector<WorkState> &WorkBoard::states()
{
    static const std::vector<WorkState> all{WorkState::Open, WorkState::InProgress,
                                            WorkState::Blocked, WorkState::Done};
    return all;
}

void WorkBoard::addColumn(WorkState state)
{
    Column column{new WorkFilter(m_model, this), new QListView, nullptr};
    column.filter->setWanted({{}, {}, state, false});
    auto *card = new Card(m_theme, wordOf(state));
    column.heading = new QLabel;
    setTextRole(*column.heading, TextRole::Muted);
    card->addToHeader(column.heading);
    column.list->setModel(column.filter);
    column.list->setObjectName(QStringLiteral("board%1").arg(m_columns.size()));
    column.list->setAccessibleName(wordOf(state));
    column.list->setFrameShape(QFrame::NoFrame);
    column.list->setUniformItemSizes(true);
    column.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *delegate = new CardDelegate(m_theme, column.list);
    delegate->setSubtitleRole(WorkModel::SubtitleRole);
    column.list->setItemDelegate(delegate);
    column.list->installEventFilter(this);
    column.list->viewport()->installEventFilter(this);
    column.list->viewport()->setAcceptDrops(true);
    const auto open = [this, filter = column.filter](const QModelIndex &index) {
        emit opened(filter->itemAt(index));
    };
    connect(column.list, &QAbstractItemView::doubleClicked, this, open);
    card->body()->addWidget(column.list);
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 1);
    m_columns.push_back(column);
}

void WorkBoard::setFilter(const std::optional<QString> &owner,
                          const std::optional<WorkSource> &source)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].filter->setWanted({owner, source, states()[i], false});
    refresh();
}

QListView *WorkBoard::column(WorkState state) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (states()[i] == state)
            return m_columns[i].list;
    }
    return nullptr;
}

void WorkBoard::refresh()
{
    for (const Column &column : m_columns)
        column.heading->setText(QLocale().toString(column.filter->rowCount()));
}

bool WorkBoard::step(int column, int by, bool takeCard)
{
    const int target = column + by;
    if (target < 0 || target >= int(m_columns.size()))
        return true;
    QListView *from = m_columns[std::size_t(column)].list;
    QListView *to = m_columns[std::size_t(target)].list;
    if (!takeCard) {
        to->setFocus();
        if (!to->currentIndex().isValid())
            to->setCurrentIndex(to->model()->index(0, 0));
        return true;
    }
    if (!from->currentIndex().isValid())
        return true;
    move(WorkItem(m_columns[std::size_t(column)].filter->itemAt(from->currentIndex())), target);
    return true;
}

void WorkBoard::move(const WorkItem &item, int column)
{
    emit moveRequested(item, states()[std::size_t(column)]);
    // the card has moved when the move was allowed: the selection goes with it
    const Column &target = m_columns[std::size_t(column)];
    for (int row = 0; row < target.filter->rowCount(); ++row) {
        const QModelIndex index = target.filter->index(row, 0);
        if (target.filter->itemAt(index).record == item.record) {
            target.list->setCurrentIndex(index);
            target.list->setFocus();
        }
    }
}

void WorkBoard::startDrag(int column, const QPoint &from)
{
    const Column &source = m_columns[std::size_t(column)];
    const QModelIndex index = source.list->indexAt(from);
    if (!index.isValid())
        return;
    auto *data = new QMimeData;
    data->setData(QLatin1String(cardFormat), source.filter->itemAt(index).record.toUtf8());
    data->setText(index.data().toString());
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    const QRect card = source.list->visualRect(index);
    drag->setPixmap(source.list->viewport()->grab(card));
    drag->setHotSpot(from - card.topLeft());
    drag->exec(Qt::MoveAction);
}

bool WorkBoard::dragOver(int column, QEvent &event)
{
    auto &drop = static_cast<QDropEvent &>(event);
    if (!drop.mimeData()->hasFormat(QLatin1String(cardFormat)))
        return false;
    drop.acceptProposedAction();
    if (event.type() != QEvent::Drop)
        return true;
    const QString record = QString::fromUtf8(drop.mimeData()->data(QLatin1String(cardFormat)));
    const auto &work = m_model->work();
    const auto found = std::find_if(work.begin(), work.end(),
                                    [&](const WorkItem &item) { return item.record == record; });
    if (found != work.end() && found->state != states()[std::size_t(column)])
        move(WorkItem(*found), column);
    return true;
}

bool WorkBoard::press(int column, QKeyEvent &key)
{
    const bool takesCard = key.modifiers().testFlag(Qt::ControlModifier);
    const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)
        return step(column, key.key() == forwards ? 1 : -1, takesCard);
    const Column &at = m_columns[std::size_t(column)];
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || !at.list->currentIndex().isValid())
        return false;
    emit opened(at.filter->itemAt(at.list->currentIndex()));
    return true;
}

bool WorkBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return column.list == watched || column.list->viewport() == watched;
    });
    if (at == m_columns.end())
        return QWidget::eventFilter(watched, event);
    const auto column = int(at - m_columns.begin());
    bool isTaken = false;
    switch (event->type()) {
    case QEvent::KeyPress:
        isTaken = press(column, *static_cast<QKeyEvent *>(event));
        break;
    case QEvent::MouseButtonPress:
        m_pressed = static_cast<QMouseEvent *>(event)->pos();
        break;
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        isTaken = mouse->buttons().testFlag(Qt::LeftButton);
        if (isTaken
            && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            startDrag(column, m_pressed);
        break;
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        isTaken = watched == at->list->viewport() && dragOver(column, *event);
        break;
    default:
        break;
    }
    return isTaken || QWidget::eventFilter(watched, event);
}

} // namespace gapwright
