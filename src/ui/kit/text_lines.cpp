// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_lines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace gapwright {

QStringList brokenLines(const QString &text, const QFont &font, qreal width, int maximumLines)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        const QString &paragraph = paragraphs[index];
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(qMax(1.0, width));
            const QString rest = paragraph.mid(line.textStart());
            const bool more = index + 1 < paragraphs.size();
            if (lines.size() == maximumLines - 1) {
                const bool fits = metrics.horizontalAdvance(rest) <= width;
                const QString last = more && fits ? rest + QChar(0x2026) : rest;
                lines << metrics.elidedText(last, Qt::ElideRight, width);
                return lines;
            }
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

void paintLine(QPainter &painter, const QRectF &box, const QString &text,
               Qt::LayoutDirection direction)
{
    const QString shown =
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width());
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(textDirection(text));
    painter.drawText(box, int(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine,
                     shown);
    painter.setLayoutDirection(before);
}

Qt::LayoutDirection textDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QRectF mirrored(const QRectF &inner, const QRectF &outer, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return inner;
    return {outer.left() + outer.right() - inner.right(), inner.top(), inner.width(),
            inner.height()};
}

} // namespace gapwright
