// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>

class QPainter;
class QRectF;

namespace gapwright {

/// Paints a chart into the given frame. Use a theme of printTheme(), its units are points.
using ChartPainter = std::function<void(QPainter &, QRectF)>;

/// A chart as a file: format "svg", "png" or "pdf" in any case; size in points (1/72 inch), between
/// 20 and 5000 a side. PNG has 300 dpi, which suits office documents. Needs a QGuiApplication and
/// loadShippedFonts(). An unknown format or a size out of range is BadInput.
[[nodiscard]] Result<QByteArray> chartBytes(const ChartPainter &paint, QSizeF size,
                                            const QString &format);

} // namespace gapwright
