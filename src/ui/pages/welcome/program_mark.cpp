// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/program_mark.h"

#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace gapwright {

void paintProgramMark(QPainter &painter, const QRectF &square, const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = square.width() / 30;
    QLinearGradient ground(square.topLeft(), square.bottomRight());
    ground.setColorAt(0, mixed(tokens.accent, tokens.inkLight, 0.15));
    ground.setColorAt(1, mixed(tokens.accent, tokens.inkDark, 0.25));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(square, 8 * unit, 8 * unit);
    const auto bar = [&](qreal x, qreal top, const QColor &colour) {
        painter.setPen(QPen(colour, 3 * unit, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(square.topLeft() + QPointF(x, top) * unit,
                         square.topLeft() + QPointF(x, 22) * unit);
    };
    bar(9, 8, tokens.inkLight);
    bar(15, 14, mixed(tokens.accent, tokens.inkLight, 0.6));
    bar(21, 11, tokens.inkLight);
    painter.restore();
}

ProgramMark::ProgramMark(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    keepMeasured(theme, this, [this, side] {
        setFixedSize(m_theme.px(side), m_theme.px(side));
        update();
    });
}

void ProgramMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgramMark(painter, rect(), m_theme);
}

} // namespace gapwright
