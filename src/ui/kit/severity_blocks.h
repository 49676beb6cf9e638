// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QPainter;
class QRectF;

namespace gapwright {

class Theme;

inline constexpr int severityBlockCount = 4;

/// Four blocks, `filled` (0 to 4) of them solid and the rest hollow, and a word behind them.
/// Starts at the leading edge of `cell`.
void paintSeverity(QPainter &painter, const QRectF &cell, int filled, const QString &word,
                   const Theme &theme, Qt::LayoutDirection direction);

/// The width that shows blocks and word.
[[nodiscard]] int severityWidth(const QString &word, const Theme &theme);

} // namespace gapwright
