// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ring.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace gapwright {

void paintRing(QPainter &painter, const QRectF &box, const RingLook &look, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const qreal side = qMin(box.width(), box.height());
    const qreal stroke = qMax(2.0, side / 10.5);
    QRectF circle(0, 0, side - stroke, side - stroke);
    circle.moveCenter(box.center());
    const bool full = look.percent >= 100;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(full ? tokens.ok : tokens.borderStrong, stroke));
    painter.setBrush(full && look.checkWhenFull ? QBrush(tokens.okSoft) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (look.percent > 0 && !full) {
        painter.setPen(QPen(tokens.accent, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -qRound(57.6 * look.percent));
    }
    if (full && look.checkWhenFull) {
        QRectF check(0, 0, side * 0.5, side * 0.5);
        check.moveCenter(box.center());
        paintIcon(painter, check, QStringLiteral("check"), tokens.ok);
    } else {
        const qreal points = side > theme.px(40) ? type_size::body : type_size::small;
        painter.setFont(theme.font(points, QFont::DemiBold));
        painter.setPen(side > theme.px(40) ? tokens.text : tokens.textMuted);
        painter.drawText(box, Qt::AlignCenter, look.text);
    }
    painter.restore();
}

RingWidget::RingWidget(const Theme &theme, const QString &name, int diameter, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepMeasured(theme, this, [this, diameter] {
        setFixedSize(m_theme.px(diameter), m_theme.px(diameter));
        update();
    });
}

void RingWidget::setLook(RingLook look)
{
    m_look = std::move(look);
    setAccessibleDescription(tr("%1 percent").arg(QLocale().toString(m_look.percent)));
    update();
}

void RingWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRing(painter, rect(), m_look, m_theme);
}

} // namespace gapwright
