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
#include <QThread>
#include <QTimer>

namespace gapwright {

namespace {

/// How long the window waits for its project; less than anybody notices.
constexpr int patienceMilliseconds = 200;

} // namespace

Application::Content Application::beginContent()
{
    // Qt takes the first thread that asks for itself for the main one; a window that thinks it is
    // on another gets no keys.
    static_cast<void>(QThread::currentThread());
    return std::async(std::launch::async, loadProgramCatalogue);
}

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

QString Application::firstProject() const
{
    if (!m_line.file.isEmpty())
        return QFileInfo(m_line.file).absoluteFilePath();
    const QString last = m_preferences.lastProject();
    return QFileInfo::exists(last) ? last : QString();
}

/// The project is read beside the building of the window, unless a question may come first.
void Application::loadDesk(std::shared_ptr<const Catalogue> catalogue)
{
    m_recent = std::make_unique<RecentProjects>(m_preferences.store());
    m_desk = std::make_unique<ProjectDesk>(std::move(catalogue), m_preferences, *m_recent);
    const QString project = firstProject();
    if (QFileInfo::exists(project) && !m_preferences.author().isEmpty())
        m_desk->open(project);
}

bool Application::loadWindow()
{
    Result<std::shared_ptr<const Catalogue>> catalogue = m_content.get();
    if (catalogue)
        loadDesk(*catalogue);
    const Outcome fonts = loadProgramFonts();
    if (!fonts || !catalogue) {
        const Error error = fonts ? catalogue.error() : fonts.error();
        QMessageBox::critical(
            nullptr, tr("Gapwright Cannot Start"),
            tr("Part of the program is missing or damaged. Install it again.\n\n%1")
                .arg(error.message));
        return false;
    }
    applyLook();
    m_window = std::make_unique<MainWindow>(*m_theme, m_preferences, *m_recent, *m_desk);
    return true;
}

void Application::showWindow()
{
    if (m_desk->isBusy()) {
        connect(m_desk.get(), &ProjectDesk::busyChanged, m_window.get(), &QWidget::show,
                Qt::SingleShotConnection);
        QTimer::singleShot(patienceMilliseconds, m_window.get(), [this] {
            if (m_desk->isBusy())
                m_window->show();
        });
        return;
    }
    m_window->show();
    if (const QString project = firstProject(); !project.isEmpty())
        m_window->openProject(project);
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
    showWindow();
    return std::nullopt;
}

} // namespace gapwright
