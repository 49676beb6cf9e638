// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/severity_blocks.h"

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

void paintSeverity(QPainter &painter, const QRectF &cell, int filled, const QString &word,
                   const Theme &theme, Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = theme.px(10);
    const qreal height = theme.px(8);
    for (int block = 0; block < severityBlockCount; ++block) {
        const bool solid = block < filled;
        QRectF place(cell.left() + block * theme.px(13), cell.center().y() - height / 2, width,
                     height);
        place = mirrored(place, cell, direction);
        if (!solid)
            place.adjust(0.5, 0.5, -0.5, -0.5);
        painter.setPen(solid ? QPen(Qt::NoPen) : QPen(tokens.control, 1));
        painter.setBrush(solid ? QBrush(tokens.textMuted) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(place, theme.px(2), theme.px(2));
    }
    painter.setFont(theme.font(type_size::small,
                               filled >= severityBlockCount ? QFont::DemiBold : QFont::Normal));
    painter.setPen(filled > 0 ? tokens.textMuted : tokens.textFaint);
    const QRectF text = cell.adjusted(theme.px(58), 0, 0, 0);
    paintLine(painter, mirrored(text, cell, direction), word, direction);
    painter.restore();
}

} // namespace gapwright
