// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "base/program_texts.h"
#include "ui/kit/chart_view.h"
#include "ui/pages/welcome/program_content.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>

namespace gapwright {

Application::Application(const CommandLine &line, Preferences &preferences, Content content,
                         QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_preferences(preferences)
    , m_content(std::move(content))
{
}

Application::~Application() = default;

void Application::loadTranslations()
{
    const QLocale locale;
    if (m_qtTexts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (loadProgramTexts(m_texts, locale))
        QCoreApplication::installTranslator(&m_texts);
    if (m_texts.language().startsWith(locale.name().section(QLatin1Char('_'), 0, 0))
        && locale.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void Application::applyLook()
{
    m_theme = std::make_unique<Theme>();
    SchemeSetting scheme = m_preferences.scheme();
    if (m_line.theme == QLatin1String("light"))
        scheme = SchemeSetting::Light;
    else if (m_line.theme == QLatin1String("dark"))
        scheme = SchemeSetting::Dark;
    else if (m_line.theme == QLatin1String("contrast"))
        scheme = SchemeSetting::HighContrast;
    else if (m_line.theme == QLatin1String("system"))
        scheme = SchemeSetting::System;
    m_theme->setSchemeSetting(scheme);
    m_theme->setZoom(m_preferences.zoom());
    if (m_preferences.reducedMotion())
        m_theme->setReducedMotion(true);
    m_theme->apply(*qApp);
    m_theme->followDesktop();
    ChartView::installAccessibility();
}

bool Application::loadWindow()
{
    const Outcome fonts = loadProgramFonts();
    Result<std::shared_ptr<const Catalogue>> catalogue = m_content.get();
    if (!fonts || !catalogue) {
        const Error error = fonts ? catalogue.error() : fonts.error();
        QMessageBox::critical(
            nullptr, tr("Gapwright Cannot Start"),
            tr("Part of the program is missing or damaged. Install it again.\n\n%1")
                .arg(error.message));
        return false;
    }
    applyLook();
    m_window = std::make_unique<MainWindow>(*m_theme, m_preferences, *catalogue);
    return true;
}

std::optional<int> Application::start()
{
    if (m_instance.handOver(m_line.file))
        return 0;
    m_instance.listen();
    loadTranslations();
    if (!loadWindow())
        return 1;
    connect(&m_instance, &SingleInstance::asked, m_window.get(), &MainWindow::receive);
    connect(m_window.get(), &MainWindow::finished, qApp, &QCoreApplication::quit,
            Qt::QueuedConnection);
    m_window->show();
    const QString last = m_preferences.lastProject();
    if (!m_line.file.isEmpty())
        m_window->openProject(QFileInfo(m_line.file).absoluteFilePath());
    else if (!last.isEmpty() && QFileInfo::exists(last))
        m_window->openProject(last);
    return std::nullopt;
}

} // namespace gapwright
