// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_test.h"

#include "app/project_view.h"
#include "services/sample_project.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/welcome/program_content.h"

#include <QSignalSpy>

namespace gapwright::test {

namespace {

constexpr int patience = 10000;

} // namespace

WindowTest::WindowTest()
    : m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
{
    m_preferences.setAuthor(QStringLiteral("Ada Lovelace"));
    static_cast<void>(m_preferences.takeTourOffer());
    m_preferences.rememberFolderOf(QStringLiteral("projects"),
                                   m_folder.filePath(QStringLiteral("x.gapwright")));
    if (const auto loaded = loadProgramCatalogue())
        m_catalogue = *loaded;
    m_theme = std::make_unique<Theme>();
    m_theme->setSchemeSetting(SchemeSetting::Light);
    m_theme->apply(*qApp);
    m_recent = std::make_unique<RecentProjects>(m_preferences.store());
    m_desk = std::make_unique<ProjectDesk>(m_catalogue, m_preferences, *m_recent);
    m_window = std::make_unique<MainWindow>(*m_theme, m_preferences, *m_recent, *m_desk);
}

WindowTest::~WindowTest() = default;

QString WindowTest::sample(const QString &name)
{
    OpenRequest request;
    request.path = m_folder.filePath(name + QStringLiteral(".gapwright"));
    request.author = QStringLiteral("Ada Lovelace");
    request.application = QStringLiteral("test");
    const auto made = makeSampleProject(request, {}, Clock(QDate(2026, 11, 23)), *m_catalogue);
    if (!made) {
        qCritical("%s", qPrintable(made.error().message));
        return {};
    }
    return request.path;
}

bool WindowTest::open(const QString &path)
{
    QSignalSpy opened(&m_window->desk(), &ProjectDesk::opened);
    m_window->openProject(path);
    return opened.wait(patience) && m_window->projectView();
}

bool WindowTest::isSaved()
{
    bool saved = false;
    m_window->desk().workspace()->whenSaved(m_window.get(),
                                            [&](const Outcome &outcome) { saved = bool(outcome); });
    return QTest::qWaitFor([&] { return saved; }, patience);
}

bool WindowTest::close()
{
    QSignalSpy finished(m_window.get(), &MainWindow::finished);
    m_window->close();
    return finished.count() > 0 || finished.wait(patience);
}

QStringList pageKeys(const Catalogue &catalogue)
{
    QStringList keys;
    for (const char *key : {page_key::overview, page_key::gap, page_key::assessments,
                            page_key::report, page_key::history, page_key::library,
                            page_key::kpiBoard, page_key::competences, page_key::communication})
        keys.append(pageKey(key));
    for (const Step &step : catalogue.steps())
        keys.append(stepKey(step.id));
    return keys;
}

} // namespace gapwright::test
