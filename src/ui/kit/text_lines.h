// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QStringList>

class QPainter;
class QRectF;

namespace gapwright {

/// Breaks a text at words into at most `maximumLines` lines of `width`; the last one ends in an
/// ellipsis when more would follow.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, qreal width,
                                      int maximumLines);

/// Paints one line, elided, at the leading edge of `box` for that direction and centred in height.
/// Uses the painter's font and pen.
void paintLine(QPainter &painter, const QRectF &box, const QString &text,
               Qt::LayoutDirection direction);

/// The rectangle `inner` mirrored within `outer` when the direction is right to left.
[[nodiscard]] QRectF mirrored(const QRectF &inner, const QRectF &outer,
                              Qt::LayoutDirection direction);

} // namespace gapwright
