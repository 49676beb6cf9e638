// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pill.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace gapwright {

namespace {

QFont pillFont(const Theme &theme)
{
    return theme.font(type_size::small, QFont::DemiBold);
}

} // namespace

QSizeF pillSize(const PillLook &look, const Theme &theme)
{
    const QFontMetricsF metrics(pillFont(theme));
    const int room = theme.px(look.icon.isEmpty() ? 18 : 33);
    return {std::ceil(metrics.horizontalAdvance(look.word)) + room,
            std::ceil(metrics.height()) + theme.px(6)};
}

void paintPill(QPainter &painter, const QRectF &cell, const PillLook &look, const Theme &theme,
               Qt::LayoutDirection direction)
{
    const QSizeF size = pillSize(look, theme);
    const QRectF place(cell.left(), cell.center().y() - size.height() / 2,
                       qMin(size.width(), cell.width()), size.height());
    const QRectF pill = mirrored(place, cell, direction);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.scheme() == Scheme::HighContrast ? QPen(theme.tokens().*look.text)
                                                          : QPen(Qt::NoPen));
    painter.setBrush(theme.tokens().*look.ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const qreal side = theme.px(13);
    const QColor colour = theme.tokens().*look.text;
    const QRectF icon(pill.left() + theme.px(8), pill.center().y() - side / 2, side, side);
    paintIcon(painter, mirrored(icon, pill, direction), look.icon, colour, direction);
    painter.setFont(pillFont(theme));
    painter.setPen(colour);
    const int before = theme.px(look.icon.isEmpty() ? 9 : 24);
    const QRectF text = pill.adjusted(before, 0, -theme.px(9) + 1, 0);
    paintLine(painter, mirrored(text, pill, direction), look.word, direction);
    painter.restore();
}

Pill::Pill(const Theme &theme, PillLook look, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(std::move(look));
    keepMeasured(theme, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::setLook(PillLook look)
{
    m_look = std::move(look);
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_look, m_theme).toSize();
}

QSize Pill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), m_theme.px(110)), whole.height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_look, m_theme, layoutDirection());
}

} // namespace gapwright
