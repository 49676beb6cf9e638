// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/place_row.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace gapwright {

PlaceRow::PlaceRow(const Theme &theme, PlaceText text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_text(std::move(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_text.title);
    setAccessibleName(m_text.title);
    setAccessibleDescription(m_text.detail);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
}

void PlaceRow::setFramed(bool framed)
{
    m_framed = framed;
    updateGeometry();
    update();
}

QSize PlaceRow::sizeHint() const
{
    return {m_theme.px(360), m_theme.px(m_framed ? 64 : 50)};
}

QSize PlaceRow::minimumSizeHint() const
{
    return {m_theme.px(160), sizeHint().height()};
}

void PlaceRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_theme.px(m_framed ? 10 : 8);
    const bool isLit = isEnabled() && (underMouse() || isDown());
    painter.setPen(m_framed ? QPen(isLit ? tokens.control : tokens.border) : QPen(Qt::NoPen));
    painter.setBrush(m_framed    ? QBrush(isLit ? tokens.surfaceAlt : tokens.surface)
                         : isLit ? QBrush(tokens.neutralSoft)
                                 : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(whole, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), radius, radius);
    }
    const auto place = [&](const QRectF &box) { return mirrored(box, whole, layoutDirection()); };
    const QColor strong = m_text.faded ? tokens.textFaint : tokens.text;
    const QColor weak = m_text.faded ? tokens.textFaint : tokens.textMuted;
    const qreal side = m_theme.px(20);
    const qreal left = m_theme.px(m_framed ? 18 : 10);
    paintIcon(painter, place({left, whole.center().y() - side / 2, side, side}), m_text.icon,
              m_text.faded ? tokens.textFaint : (m_framed ? tokens.accent : tokens.textMuted),
              layoutDirection());
    const QFont small = m_theme.font(type_size::small);
    const qreal aside = m_text.aside.isEmpty()
        ? 0
        : QFontMetricsF(small).horizontalAdvance(m_text.aside) + m_theme.px(12);
    const qreal from = left + side + m_theme.px(14);
    const qreal width = whole.width() - from - aside - m_theme.px(12);
    const qreal half = m_theme.px(19);
    painter.setFont(m_theme.font(type_size::body, QFont::DemiBold));
    painter.setPen(strong);
    paintLine(painter, place({from, whole.center().y() - half, width, half}), m_text.title,
              layoutDirection());
    painter.setFont(small);
    painter.setPen(weak);
    paintLine(painter, place({from, whole.center().y(), width, half}), m_text.detail,
              layoutDirection());
    if (aside > 0)
        paintLine(painter,
                  place({whole.right() - aside, whole.center().y() - half / 2, aside, half}),
                  m_text.aside, layoutDirection());
}

void PlaceRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gapwright
