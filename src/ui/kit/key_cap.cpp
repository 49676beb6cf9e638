// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_cap.h"

#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace gapwright {

int keyCapWidth(const QString &keys, const Theme &theme)
{
    return QFontMetrics(theme.font(type_size::small, QFont::Medium)).horizontalAdvance(keys)
        + theme.px(14);
}

void paintKeyCap(QPainter &painter, const QRectF &box, const QString &keys, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF cap(0, 0, box.width(), qMin<qreal>(box.height(), theme.px(20)));
    cap.moveCenter(box.center());
    painter.setPen(theme.tokens().borderStrong);
    painter.setBrush(theme.tokens().surface);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5));
    painter.setFont(theme.font(type_size::small, QFont::Medium));
    painter.setPen(theme.tokens().textFaint);
    painter.drawText(cap, Qt::AlignCenter, keys);
    painter.restore();
}

} // namespace gapwright
