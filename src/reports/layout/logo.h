// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QRectF>

#include <functional>
#include <optional>

class QPainter;

namespace gapwright {

/// A picture that keeps its proportions in any frame.
struct Logo {
    /// Fits the picture into the frame: at its leading edge, vertically in the middle.
    std::function<void(QPainter &, QRectF)> paint;
};

/// SVG stays vectors; PNG and JPEG are put on white, since PDF/A-1b knows no transparency. Nothing
/// for bytes that are no such picture, or a picture beyond 100 million pixels.
[[nodiscard]] std::optional<Logo> logoOf(const QByteArray &bytes);

} // namespace gapwright
