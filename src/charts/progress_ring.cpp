// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/progress_ring.h"

#include "charts/chart_parts.h"
#include "charts/chart_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

void drawProgressRing(ChartCanvas &canvas, QRectF frame, const ProgressRing &ring)
{
    if (frame.isEmpty())
        return;
    const ChartTheme &theme = canvas.theme();
    canvas.setMirrored(false);
    const qreal side = std::min(frame.width(), frame.height());
    const qreal width = std::max(1.5, side * 0.095);
    const qreal inset = width / 2 + side * 0.03;
    const QRectF square(frame.center().x() - side / 2, frame.center().y() - side / 2, side, side);
    const QRectF circle = square.adjusted(inset, inset, -inset, -inset);
    const double percent = std::clamp(ring.percent.value_or(0), 0.0, 100.0);
    canvas.arc(circle, 100, mixed(theme.grid, theme.edge, 0.35), width);
    canvas.hit(square, describe(ring, theme.locale), ring.key);
    if (percent >= 100) {
        canvas.arc(circle, 100, theme.done, width);
        const qreal third = side * 0.31;
        canvas.check(square.adjusted(third, third, -third, -third), theme.done,
                     std::max(1.5, side * 0.07));
        return;
    }
    if (percent > 0)
        canvas.arc(circle, percent, theme.accent, width);
    // 99.6 is not yet done, so it must not be shown as 100.
    const QString text = !ring.text.isEmpty() ? ring.text
        : ring.percent ? theme.locale.toString(int(std::floor(percent))) + theme.locale.percent()
                       : QStringLiteral("–");
    TextStyle style{theme.text, side * 0.34 / canvas.em(), true};
    const qreal room = circle.width() - width * 1.9;
    style.scale *= std::min(1.0, room / std::max(1.0, canvas.textWidth(text, style)));
    canvas.write(square, text, style, Qt::AlignCenter);
}

void paintProgressRing(QPainter &painter, QRectF frame, const ProgressRing &ring,
                       const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawProgressRing(canvas, frame, ring);
}

} // namespace gapwright
