// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_lines.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace gapwright {

namespace {

/// A text in a font and what fits where; the same few hundred are asked for at every painting.
struct Measured {
    QString text;
    QFont font;
    qreal width = 0;
    int lines = 0;
    bool operator==(const Measured &) const = default;
};

size_t qHash(const Measured &key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font, key.width, key.lines);
}

constexpr int textsKept = 2000;

QStringList breakLines(const QString &text, const QFont &font, qreal width, int maximumLines)
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

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, qreal width, int maximumLines)
{
    thread_local QCache<Measured, QStringList> known(textsKept);
    const Measured key{text, font, width, maximumLines};
    if (const QStringList *lines = known.object(key))
        return *lines;
    const QStringList lines = breakLines(text, font, width, maximumLines);
    known.insert(key, new QStringList(lines));
    return lines;
}

qreal naturalWidth(const QString &text, const QFont &font)
{
    thread_local QCache<Measured, qreal> known(textsKept);
    const Measured key{text, font};
    if (const qreal *width = known.object(key))
        return *width;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    known.insert(key, new qreal(width));
    return width;
}

QString elidedLine(const QString &text, const QFont &font, qreal width, Qt::TextElideMode mode)
{
    if (naturalWidth(text, font) <= width)
        return text;
    thread_local QCache<Measured, QString> known(textsKept);
    const Measured key{text, font, width, int(mode)};
    if (const QString *line = known.object(key))
        return *line;
    const QString line = QFontMetricsF(font).elidedText(text, mode, width);
    known.insert(key, new QString(line));
    return line;
}

void paintLine(QPainter &painter, const QRectF &box, const QString &text,
               Qt::LayoutDirection direction)
{
    const QString shown = elidedLine(text, painter.font(), box.width());
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
