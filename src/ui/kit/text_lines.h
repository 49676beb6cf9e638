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

/// The width of a text in one line, without its margins.
[[nodiscard]] qreal naturalWidth(const QString &text, const QFont &font);

/// One line of at most that width; what does not fit is an ellipsis.
[[nodiscard]] QString elidedLine(const QString &text, const QFont &font, qreal width,
                                 Qt::TextElideMode mode = Qt::ElideRight);

/// The direction a text itself is read in, by its first letter: "8.6.1 Incident" stays so in an
/// Arabic window.
[[nodiscard]] Qt::LayoutDirection textDirection(const QString &text);

/// Paints one line, elided, at the leading edge of `box` for that direction and centred in height.
/// Uses the painter's font and pen.
void paintLine(QPainter &painter, const QRectF &box, const QString &text,
               Qt::LayoutDirection direction);

/// The rectangle `inner` mirrored within `outer` when the direction is right to left.
[[nodiscard]] QRectF mirrored(const QRectF &inner, const QRectF &outer,
                              Qt::LayoutDirection direction);

} // namespace gapwright
