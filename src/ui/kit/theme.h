// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "charts/chart_theme.h"
#include "charts/tokens.h"
#include "ui/kit/icons.h"

#include <QApplication>
#include <QFont>
#include <QObject>
#include <QPointer>

#include <memory>

namespace gapwright {

class StyleSheetImages;
class SystemAppearance;

/// What a person chose in the settings; System follows the desktop while the program runs.
enum class SchemeSetting { System, Light, Dark, HighContrast };

/// The four sizes of type, in points at 100 %.
namespace type_size {
inline constexpr qreal title = 17;
inline constexpr qreal heading = 11.5;
inline constexpr qreal body = 10;
inline constexpr qreal small = 8.5;
} // namespace type_size

/// Colours, type and measures of the whole window. Made once in main() and passed by reference;
/// outlives every widget. Whatever reads it paints or measures again on changed().
class Theme : public QObject {
    Q_OBJECT
public:
    static constexpr qreal smallestZoom = 0.75;
    static constexpr qreal largestZoom = 2.0;

    /// Reads the palette of the platform, so it is made before anything sets another.
    explicit Theme(QObject *parent = nullptr);
    /// Takes style and sheet back from the application, which may live longer.
    ~Theme() override;

    /// Gives the application style, palette, font and style sheet, now and after every change.
    void apply(QApplication &application);
    /// Follows dark mode, contrast and reduced motion of the desktop (asynchronous, may be silent).
    void followDesktop();

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    /// What is shown, after System has been resolved.
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] SchemeSetting schemeSetting() const { return m_setting; }
    void setSchemeSetting(SchemeSetting setting);

    /// 0.75 to 2.0; other values are brought into that range.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    /// One step of 0.1.
    void zoomIn();
    void zoomOut();
    void resetZoom();

    /// Design pixels at 100 % to device-independent pixels at the present zoom.
    [[nodiscard]] int px(qreal designPixels) const;
    /// The font of the program; the size is in points at 100 %.
    [[nodiscard]] QFont font(qreal points = type_size::body,
                             QFont::Weight weight = QFont::Normal) const;
    /// For painters of charts on screen, at the present zoom.
    [[nodiscard]] const ChartTheme &chartTheme() const { return m_chartTheme; }
    [[nodiscard]] QIcon icon(const QString &name, ColourRole role = nullptr) const;

    /// True when the desktop or the person wants no animation.
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    /// The style sheet that apply() sets, without unresolved tokens.
    [[nodiscard]] QString sheet() const;

signals:
    /// Colours, zoom or motion are new. Application-wide style and fonts are already set.
    void changed();

private:
    void resolve();
    void reapply();

    Tokens m_tokens;
    ChartTheme m_chartTheme;
    Scheme m_scheme = Scheme::Light;
    SchemeSetting m_setting = SchemeSetting::System;
    qreal m_zoom = 1;
    bool m_reducedMotion = false;
    QPointer<QApplication> m_application; ///< null until apply()
    std::unique_ptr<SystemAppearance> m_desktop;
    std::unique_ptr<StyleSheetImages> m_images;
};

} // namespace gapwright
