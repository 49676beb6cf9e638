// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/delegates.h"

#include "ui/kit/severity_blocks.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <cmath>

namespace gapwright {

namespace {

constexpr int tableRow = 46;

QString plainText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

void paintLines(QPainter &painter, const QRectF &box, const QStringList &lines,
                Qt::LayoutDirection direction)
{
    const qreal height = QFontMetricsF(painter.font()).height() + 1;
    qreal top = box.center().y() - height * qreal(lines.size()) / 2;
    for (const QString &line : lines) {
        paintLine(painter, {box.left(), top, box.width(), height}, line, direction);
        top += height;
    }
}

/// What lies under the content of a cell; tables stand on cards.
ColourRole cellGround(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        return &Tokens::accentSoft;
    return option.state & QStyle::State_MouseOver ? &Tokens::surfaceAlt : &Tokens::surface;
}

} // namespace

QRectF paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.*cellGround(option));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.border);
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), theme.px(5),
                                theme.px(5));
    }
    return QRectF(option.rect).adjusted(theme.px(10), 0, -theme.px(8), -1);
}

namespace {

constexpr qreal arrowRoom = 14; ///< design pixels that a heading keeps for the arrow of sorting

/// The side that text begins at: figures, whose model says so, end at a common line instead.
Qt::LayoutDirection sideOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!alignment.testFlag(Qt::AlignTrailing))
        return option.direction;
    return option.direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QFontMetricsF metrics(m_theme.font(type_size::body, m_weight));
    const int width = int(std::ceil(metrics.horizontalAdvance(plainText(index))));
    return {width + m_theme.px(20), m_theme.px(tableRow)};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    QRectF box = paintCellGround(*painter, option, m_theme);
    const Qt::LayoutDirection side = sideOf(option, index);
    if (side != option.direction && side == Qt::RightToLeft)
        box.setRight(box.right() - m_theme.px(arrowRoom)); // below its heading
    else if (side != option.direction)
        box.setLeft(box.left() + m_theme.px(arrowRoom));
    const QString text = plainText(index);
    const QString subtitle = m_subtitleRole < 0 ? QString() : index.data(m_subtitleRole).toString();
    painter->setFont(m_theme.font(type_size::body, m_weight));
    painter->setPen(text.isEmpty() ? tokens.textFaint : tokens.text);
    const QString shown = text.isEmpty() ? m_emptyText : text;
    if (subtitle.isEmpty()) {
        paintLines(*painter, box, brokenLines(shown, painter->font(), box.width(), m_maximumLines),
                   side);
    } else {
        const qreal height = QFontMetricsF(painter->font()).height();
        const QFont small = m_theme.font(type_size::small);
        const qreal whole = height + QFontMetricsF(small).height();
        const qreal top = box.center().y() - whole / 2;
        paintLine(*painter, {box.left(), top, box.width(), height}, shown, side);
        painter->setFont(small);
        painter->setPen(tokens.textMuted);
        paintLine(*painter, {box.left(), top + height, box.width(), whole - height}, subtitle,
                  side);
    }
    painter->restore();
}

PillDelegate::PillDelegate(const Theme &theme, LookOf lookOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lookOf(std::move(lookOf))
{
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {qRound(pillSize(m_lookOf(index), m_theme).width()) + m_theme.px(20),
            m_theme.px(tableRow)};
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const QRectF box = paintCellGround(*painter, option, m_theme);
    const PillLook look = m_lookOf(index);
    if (!look.word.isEmpty())
        paintPill(*painter, box, look, m_theme, option.direction);
    painter->restore();
}

SeverityDelegate::SeverityDelegate(const Theme &theme, BlocksOf blocksOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_blocksOf(std::move(blocksOf))
{
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {severityWidth(plainText(index), m_theme) + m_theme.px(20), m_theme.px(tableRow)};
}

void SeverityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QRectF box = paintCellGround(*painter, option, m_theme);
    paintSeverity(*painter, box, {m_blocksOf(index), plainText(index), cellGround(option)}, m_theme,
                  option.direction);
    painter->restore();
}

} // namespace gapwright
