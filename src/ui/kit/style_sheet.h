// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/tokens.h"

#include <QString>
#include <QTemporaryDir>

namespace gapwright {

/// A style sheet cannot tint an SVG: this keeps tinted copies in a temporary folder for url(...).
class StyleSheetImages {
public:
    /// The path of an icon in one colour; empty when the copy could not be written.
    [[nodiscard]] QString path(const QString &iconName, const QColor &colour) const;

private:
    QTemporaryDir m_folder;
};

/// The style sheet of the program. Sizes of type ("pt") and lengths ("dp") are multiplied by the
/// zoom; "px" is left for lines of one device-independent pixel.
///
/// Properties that widgets may set for it:
/// QFrame card="true" | bar="top", "left", "right" (side of the page it stands on) ·
/// QPushButton primary, link, danger ="true" · QToolButton segment, crumb ="true" ·
/// QLabel role="title", "heading", "strong", "muted", "caption", "figure", "error".
[[nodiscard]] QString styleSheetOf(const Tokens &tokens, qreal zoom,
                                   const StyleSheetImages &images);

} // namespace gapwright
