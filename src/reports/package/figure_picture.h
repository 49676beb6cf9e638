// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"

#include <QSizeF>

namespace gapwright {

/// A picture for formats that do not paint themselves.
struct Picture {
    QByteArray png;
    QSizeF size; ///< points
    QString alternative;
};

/// The figure painted at 200 dots per inch on white. Needs a QGuiApplication.
[[nodiscard]] Picture pictureOf(const Figure &figure, qreal width);
/// The logo of a cover; without bytes when there is none or it cannot be read.
[[nodiscard]] Picture pictureOfLogo(const QByteArray &logo, const QString &client);

} // namespace gapwright
