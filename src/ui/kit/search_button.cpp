// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_button.h"

#include "ui/kit/key_cap.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace gapwright {

SearchButton::SearchButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(text());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
}

void SearchButton::setShortcutHint(const QKeySequence &keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    return {m_theme.px(312), m_theme.px(36)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {m_theme.px(36), m_theme.px(36)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = hasFocus() ? 2 : 1;
    const QRectF all = rect();
    painter.setPen(QPen(hasFocus()         ? tokens.accent
                            : underMouse() ? tokens.control
                                           : tokens.borderStrong,
                        edge));
    painter.setBrush(tokens.surfaceAlt);
    painter.drawRoundedRect(all.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), m_theme.px(8),
                            m_theme.px(8));
    const qreal side = m_theme.px(18);
    const QRectF icon(m_theme.px(9), (height() - side) / 2, side, side);
    paintIcon(painter, mirrored(icon, all, direction), QStringLiteral("search"), tokens.textMuted);

    const QString keys = m_keys.toString(QKeySequence::NativeText);
    QRectF words = all.adjusted(m_theme.px(36), 0, -m_theme.px(10), 0);
    const int capWidth = keys.isEmpty() ? 0 : keyCapWidth(keys, m_theme);
    if (capWidth > 0 && words.width() >= capWidth) {
        const QRectF cap(words.right() - capWidth, 0, capWidth, height());
        paintKeyCap(painter, mirrored(cap, all, direction), keys, m_theme);
        words.setRight(cap.left() - m_theme.px(8));
    }
    painter.setFont(m_theme.font());
    painter.setPen(tokens.textFaint);
    const QString whole = text();
    const QFontMetricsF metrics(painter.font());
    const QString shown =
        metrics.horizontalAdvance(whole) <= words.width() ? whole : tr("Search", "short");
    if (words.width() >= metrics.horizontalAdvance(shown))
        paintLine(painter, mirrored(words, all, direction), shown, direction);
}

} // namespace gapwright
