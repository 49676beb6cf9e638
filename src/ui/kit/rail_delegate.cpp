// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rail_delegate.h"

#include "ui/kit/rail_model.h"
#include "ui/kit/ring.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace gapwright {

RailDelegate::RailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = index.data(RailModel::HeadingRole).toBool() ? headingRow
        : m_compact                                                ? compactRow
                                                                   : roomyRow;
    return {m_theme.px(120), m_theme.px(height)};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    const qreal radius = m_theme.px(8);
    const bool heading = index.data(RailModel::HeadingRole).toBool();
    const bool shown = index.data(RailModel::ShownPageRole).toBool();
    if (shown || (!heading && option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(shown ? tokens.accentSoft : tokens.neutralSoft);
        painter->drawRoundedRect(row, radius, radius);
    }
    if (heading)
        paintHeading(*painter, row, index, option.direction);
    else
        paintPlace(*painter, row, index, option.direction);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

void RailDelegate::paintHeading(QPainter &painter, const QRectF &row, const QModelIndex &index,
                                Qt::LayoutDirection direction) const
{
    const QColor colour = m_theme.tokens().textFaint;
    const qreal side = m_theme.px(14);
    const QRectF icon(row.right() - m_theme.px(8) - side, row.center().y() - side / 2, side, side);
    const bool folded = index.data(RailModel::FoldedRole).toBool();
    paintIcon(painter, mirrored(icon, row, direction),
              folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), colour,
              direction);
    painter.setFont(m_theme.font(type_size::small, QFont::DemiBold));
    painter.setPen(colour);
    const QRectF words(row.left() + m_theme.px(10), row.top(),
                       icon.left() - row.left() - m_theme.px(14), row.height());
    paintLine(painter, mirrored(words, row, direction), index.data().toString(), direction);
}

void RailDelegate::paintPlace(QPainter &painter, const QRectF &row, const QModelIndex &index,
                              Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const qreal side = m_theme.px(m_compact ? 24 : 28);
    const QRectF ring(row.left() + m_theme.px(10), row.center().y() - side / 2, side, side);
    const QRectF place = mirrored(ring, row, direction);
    const QVariant percent = index.data(RailModel::PercentRole);
    if (percent.isValid()) {
        paintRing(painter, place, {percent.toInt(), index.data(RailModel::NumberRole).toString()},
                  m_theme);
    } else {
        const qreal inset = (side - m_theme.px(18)) / 2;
        const bool shown = index.data(RailModel::ShownPageRole).toBool();
        paintIcon(painter, place.adjusted(inset, inset, -inset, -inset),
                  index.data(RailModel::IconRole).toString(),
                  shown ? tokens.accent : tokens.textMuted, direction);
    }
    const QRectF words(ring.right() + m_theme.px(10), row.top(),
                       row.right() - ring.right() - m_theme.px(18), row.height());
    paintWords(painter, mirrored(words, row, direction), index, direction);
}

void RailDelegate::paintWords(QPainter &painter, const QRectF &words, const QModelIndex &index,
                              Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool shown = index.data(RailModel::ShownPageRole).toBool();
    const QString subtitle = index.data(RailModel::SubtitleRole).toString();
    const QFont titleFont = m_theme.font(type_size::body, shown ? QFont::DemiBold : QFont::Medium);
    painter.setFont(titleFont);
    painter.setPen(tokens.text);
    if (m_compact || subtitle.isEmpty()) {
        paintLine(painter, words, index.data().toString(), direction);
        return;
    }
    const qreal titleHeight = QFontMetricsF(titleFont).height();
    const QFont small = m_theme.font(type_size::small);
    const qreal smallHeight = QFontMetricsF(small).height();
    const qreal top = words.center().y() - (titleHeight + smallHeight) / 2;
    paintLine(painter, {words.left(), top, words.width(), titleHeight}, index.data().toString(),
              direction);
    painter.setFont(small);
    painter.setPen(tokens.textFaint);
    paintLine(painter, {words.left(), top + titleHeight, words.width(), smallHeight}, subtitle,
              direction);
}

} // namespace gapwright
