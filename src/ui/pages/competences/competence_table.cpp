// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/competences/competence_table.h"

#include "ui/kit/delegates.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"
#include "ui/pages/competences/competence_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace gapwright {

CompetenceTable::CompetenceTable(const Theme &theme, CompetenceModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CompetenceDelegate(theme, model, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setHighlightSections(false);
        header->setTextElideMode(Qt::ElideNone);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
    keepMeasured(theme, this, [this, &theme] {
        horizontalHeader()->setDefaultSectionSize(theme.px(100));
        horizontalHeader()->setFixedHeight(theme.px(54));
        verticalHeader()->setDefaultSectionSize(theme.px(56));
        verticalHeader()->setFixedWidth(theme.px(268));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &CompetenceTable::opened);
}

void CompetenceTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const QString text = event->text();
    const QChar sign = text.isEmpty() ? QChar() : text.front();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (index.isValid() && isPlain && sign >= QLatin1Char('0') && sign <= QLatin1Char('5'))
        emit rated(index, sign.digitValue());
    else if (index.isValid() && isPlain && sign == QLatin1Char('+'))
        emit needChanged(index, 1);
    else if (index.isValid() && isPlain && sign == QLatin1Char('-'))
        emit needChanged(index, -1);
    else if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened(index);
    else
        QTableView::keyPressEvent(event);
}

void CompetenceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved(current);
}

CompetenceDelegate::CompetenceDelegate(const Theme &theme, CompetenceModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void CompetenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const Tokens &tokens = m_theme.tokens();
    const CompetenceCell &cell = m_model->cellAt(index);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -3);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.border);
    const bool isEmpty = cell.state == CompetenceState::NotNeeded;
    const PillLook look = pillOf(cell.state);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isEmpty ? tokens.surface : tokens.*look.ground);
    painter->drawRoundedRect(box, m_theme.px(5), m_theme.px(5));
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), m_theme.px(5), m_theme.px(5));
    }
    if (!isEmpty) {
        const int side = m_theme.px(14);
        QRect icon(0, 0, side, side);
        icon.moveCenter(QPoint(option.rect.left() + m_theme.px(16), option.rect.center().y()));
        icon = QStyle::visualRect(option.direction, option.rect, icon);
        m_theme.icon(look.icon, look.text).paint(painter, icon);
        painter->setPen(tokens.text);
        painter->setFont(m_theme.font(type_size::body, QFont::DemiBold));
        const QRect text = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(m_theme.px(24), 0, 0, 0));
        painter->drawText(text, Qt::AlignCenter, index.data().toString());
    }
    painter->restore();
}

} // namespace gapwright
