// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

namespace gapwright {

class Theme;

/// Fusion with our measures, which grow with the zoom, and our icons in message boxes and file
/// dialogs. No animation when the theme wants reduced motion.
class GapwrightStyle : public QProxyStyle {
    Q_OBJECT
public:
    /// `theme` outlives the style.
    explicit GapwrightStyle(const Theme &theme);

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    const Theme &m_theme;
};

} // namespace gapwright
