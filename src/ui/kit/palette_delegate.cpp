// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/palette_delegate.h"

#include "ui/kit/key_cap.h"
#include "ui/kit/palette_model.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gapwright {

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int PaletteDelegate::rowHeight() const
{
    return m_theme.px(36);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(100), rowHeight()};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(m_theme.px(6), 1, -m_theme.px(6), -1);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(m_theme.font(type_size::small, QFont::DemiBold));
        painter->setPen(tokens.textFaint);
        paintLine(*painter, row.adjusted(m_theme.px(10), m_theme.px(8), -m_theme.px(10), 0),
                  index.data().toString(), option.direction);
    } else {
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.accentSoft);
            painter->drawRoundedRect(row, m_theme.px(7), m_theme.px(7));
        }
        paintEntry(*painter, row, index, option.direction);
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(QPainter &painter, const QRectF &row, const QModelIndex &index,
                                 Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const qreal side = m_theme.px(18);
    const QRectF icon(row.left() + m_theme.px(10), row.center().y() - side / 2, side, side);
    paintIcon(painter, mirrored(icon, row, direction),
              index.data(PaletteModel::IconRole).toString(), tokens.textMuted, direction);
    QRectF words = row.adjusted(m_theme.px(38), 0, -m_theme.px(10), 0);
    const QString keys = index.data(PaletteModel::ShortcutRole).toString();
    if (!keys.isEmpty()) {
        const int width = keyCapWidth(keys, m_theme);
        const QRectF cap(words.right() - width, row.top(), width, row.height());
        paintKeyCap(painter, mirrored(cap, row, direction), keys, m_theme);
        words.setRight(cap.left() - m_theme.px(10));
    }
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QFontMetricsF metrics(m_theme.font(type_size::body, QFont::DemiBold));
    const qreal wanted = std::ceil(metrics.horizontalAdvance(index.data().toString())) + 2;
    const qreal titleWidth = detail.isEmpty() ? words.width() : qMin(wanted, words.width() * 0.7);
    const QRectF title(words.left(), row.top(), titleWidth, row.height());
    paintTitle(painter, mirrored(title, row, direction), index, direction);
    const QRectF rest(title.right() + m_theme.px(10), row.top(),
                      words.right() - title.right() - m_theme.px(10), row.height());
    if (!detail.isEmpty() && rest.width() > m_theme.px(24)) {
        painter.setFont(m_theme.font(type_size::small));
        painter.setPen(tokens.textFaint);
        paintLine(painter, mirrored(rest, row, direction), detail, direction);
    }
}

void PaletteDelegate::paintTitle(QPainter &painter, const QRectF &box, const QModelIndex &index,
                                 Qt::LayoutDirection direction) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont plain = m_theme.font(type_size::body, QFont::Medium);
    const QString whole = index.data().toString();
    const QFontMetricsF metrics(m_theme.font(type_size::body, QFont::DemiBold));
    const QString shown = metrics.elidedText(whole, Qt::ElideRight, box.width());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    marked.setForeground(tokens.accent);
    marked.setFontUnderline(m_theme.scheme() == Scheme::HighContrast);
    const auto matches = index.data(PaletteModel::MatchesRole).value<QList<int>>();
    for (const int position : matches) {
        if (position < shown.size())
            formats << QTextLayout::FormatRange{position, 1, marked};
    }
    QTextOption option;
    option.setTextDirection(textDirection(shown));
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    QTextLayout layout(shown, plain);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    painter.setPen(tokens.text);
    layout.draw(&painter,
                QPointF(box.left(), box.center().y() - layout.boundingRect().height() / 2));
}

} // namespace gapwright
