// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/severity_blocks.h"

#include "charts/severity_blocks.h"
#include "ui/kit/text_lines.h"
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace gapwright {

int severityWidth(const QString &word, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(type_size::small, QFont::DemiBold));
    return theme.px(58) + int(std::ceil(metrics.horizontalAdvance(word)));
}

void paintSeverity(QPainter &painter, const QRectF &cell, const SeverityLook &look,
                   const Theme &theme, Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    painter.save();
    painter.setLayoutDirection(direction);
    ChartTheme chart = theme.chartTheme();
    chart.text = tokens.textMuted;
    chart.edge = tokens.control;
    chart.ground = tokens.*look.ground;
    const qreal height = theme.px(12);
    const QRectF blocks(cell.left(), cell.center().y() - height / 2, theme.px(49), height);
    paintSeverityBlocks(painter, mirrored(blocks, cell, direction), {look.level, look.word, {}},
                        chart);
    const bool worst = look.level >= 4;
    painter.setFont(theme.font(type_size::small, worst ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look.level > 0 ? tokens.textMuted : tokens.textFaint);
    const QRectF text = cell.adjusted(theme.px(58), 0, 0, 0);
    paintLine(painter, mirrored(text, cell, direction), look.word, direction);
    painter.restore();
}

} // namespace gapwright
