// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions/work_board.h"

#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/actions/work_model.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

namespace gapwright {

namespace {

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
    const WorkItem item = m_columns[std::size_t(column)].filter->itemAt(from->currentIndex());
    emit moveRequested(item, states()[std::size_t(target)]);
    // the card has moved when the move was allowed: the selection goes with it
    for (int row = 0; row < to->model()->rowCount(); ++row) {
        const QModelIndex index = to->model()->index(row, 0);
        if (m_columns[std::size_t(target)].filter->itemAt(index).record == item.record) {
            to->setCurrentIndex(index);
            to->setFocus();
        }
    }
    return true;
}

bool WorkBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].list != watched)
            continue;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool takesCard = key->modifiers().testFlag(Qt::ControlModifier);
        const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)
            return step(int(i), key->key() == forwards ? 1 : -1, takesCard);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && m_columns[i].list->currentIndex().isValid()) {
            emit opened(m_columns[i].filter->itemAt(m_columns[i].list->currentIndex()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gapwright
