// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "charts/fonts.h"
#include "ui/kit/gapwright_style.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/system_appearance.h"

#include <QPalette>
#include <QStyleFactory>

#include <cmath>

namespace gapwright {

namespace {

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.surfaceAlt);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.textFaint);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.accentText);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.tip);
    palette.setColor(QPalette::ToolTipText, tokens.tipText);
    palette.setColor(QPalette::Light, tokens.surfaceAlt);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.borderStrong);
    palette.setColor(QPalette::Dark, tokens.borderStrong);
    palette.setColor(QPalette::Shadow, tokens.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.textFaint);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(std::make_unique<SystemAppearance>())
    , m_images(std::make_unique<StyleSheetImages>())
{
    connect(m_desktop.get(), &SystemAppearance::changed, this, &Theme::reapply);
    resolve();
}

Theme::~Theme()
{
    if (!m_application)
        return;
    m_application->setStyleSheet(QString());
    m_application->setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    application.setStyle(new GapwrightStyle(*this));
    reapply();
}

void Theme::followDesktop()
{
    m_desktop->listen(QDBusConnection::sessionBus());
}

void Theme::setSchemeSetting(SchemeSetting setting)
{
    if (m_setting == setting)
        return;
    m_setting = setting;
    reapply();
}

void Theme::setZoom(qreal zoom)
{
    const qreal bounded = qBound(smallestZoom, zoom, largestZoom);
    if (qFuzzyCompare(m_zoom, bounded))
        return;
    m_zoom = bounded;
    reapply();
}

void Theme::zoomIn()
{
    setZoom((std::floor(m_zoom * 10 + 0.01) + 1) / 10);
}

void Theme::zoomOut()
{
    setZoom((std::ceil(m_zoom * 10 - 0.01) - 1) / 10);
}

void Theme::resetZoom()
{
    setZoom(1);
}

int Theme::px(qreal designPixels) const
{
    return qRound(designPixels * m_zoom);
}

QFont Theme::font(qreal points, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(screenFamilies());
    font.setPointSizeF(points * m_zoom);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QIcon Theme::icon(const QString &name, ColourRole role) const
{
    return themedIcon(*this, name, role);
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion || m_desktop->prefersReducedMotion();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    reapply();
}

QString Theme::sheet() const
{
    return styleSheetOf(m_tokens, m_zoom, *m_images);
}

void Theme::resolve()
{
    switch (m_setting) {
    case SchemeSetting::System:
        m_scheme = m_desktop->prefersContrast() ? Scheme::HighContrast
            : m_desktop->prefersDark()          ? Scheme::Dark
                                                : Scheme::Light;
        break;
    case SchemeSetting::Light:
        m_scheme = Scheme::Light;
        break;
    case SchemeSetting::Dark:
        m_scheme = Scheme::Dark;
        break;
    case SchemeSetting::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    m_tokens = tokensOf(m_scheme);
    m_chartTheme = chartThemeFor(m_tokens);
    m_chartTheme.fontSize *= m_zoom;
}

void Theme::reapply()
{
    resolve();
    if (m_application) {
        m_application->setFont(font());
        m_application->setPalette(paletteOf(m_tokens));
        m_application->setStyleSheet(sheet());
    }
    emit changed();
}

} // namespace gapwright
