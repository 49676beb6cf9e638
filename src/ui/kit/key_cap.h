// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QPainter;
class QRectF;

namespace gapwright {

class Theme;

/// The width of a key combination with its edge.
[[nodiscard]] int keyCapWidth(const QString &keys, const Theme &theme);

/// Paints a key combination ("Ctrl+K") with a thin edge, filling `box` in width, centred in height.
void paintKeyCap(QPainter &painter, const QRectF &box, const QString &keys, const Theme &theme);

} // namespace gapwright
