// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/severity_blocks.h"

#include "charts/chart_parts.h"
#include "charts/chart_text.h"

#include <QPainter>

#include <algorithm>

namespace gapwright {

namespace {

constexpr int mostSevere = 4;

} // namespace

void drawSeverityBlocks(ChartCanvas &canvas, QRectF frame, const SeverityBlocks &blocks)
{
    if (frame.isEmpty())
        return;
    const ChartTheme &theme = canvas.theme();
    const qreal unit = std::min(frame.width() / (mostSevere * 1.3 - 0.3), frame.height());
    const qreal height = unit * 0.85, top = frame.center().y() - height / 2;
    for (int i = 0; i < mostSevere; ++i) {
        const QRectF box(frame.left() + unit * 1.3 * i, top, unit, height);
        canvas.fillRound(box, unit * 0.25, i < blocks.level ? theme.text : theme.edge);
        const qreal edge = std::max(0.8, unit * 0.1);
        if (i >= blocks.level)
            canvas.fillRound(box.adjusted(edge, edge, -edge, -edge), unit * 0.18, theme.ground);
    }
    canvas.hit(QRectF(frame.left(), top, unit * (mostSevere * 1.3 - 0.3), height),
               describe(blocks, theme.locale), blocks.key);
}

void paintSeverityBlocks(QPainter &painter, QRectF frame, const SeverityBlocks &blocks,
                         const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawSeverityBlocks(canvas, frame, blocks);
}

} // namespace gapwright
