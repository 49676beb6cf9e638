// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the KPI board, the competence matrix and the communication plan of the sample
// project: board_gallery FOLDER
#include "content/catalogue_loader.h"
#include "kit/kit_test.h"
#include "services/sample_project.h"
#include "ui/pages/communications/communication_page.h"
#include "ui/pages/competences/competence_page.h"
#include "ui/pages/kpis/kpi_board_page.h"
#include "ui/pages/kpis/kpi_library.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/session/project_session.h"

#include <QDir>
#include <QTemporaryDir>

namespace {

using namespace gapwright;

/// What a window of 1280 x 720 and of 1920 x 1080 leaves to a page.
constexpr QSize pageSizes[] = {{1012, 610}, {1336, 970}};

void shoot(QWidget &widget, const QString &file)
{
    widget.show();
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    widget.grab().save(file);
}

void shootAll(const Theme &theme, ProjectSession &session, const ProjectWatch &watch,
              const QString &prefix)
{
    for (const QSize &size : pageSizes) {
        const auto file = [&](const char *name) {
            return QStringLiteral("%1%2-%3.png").arg(prefix, QLatin1String(name)).arg(size.width());
        };
        KpiBoardPage kpis(theme, session);
        kpis.resize(size);
        shoot(kpis, file("kpi-board"));
        CompetencePage competences(theme, session);
        competences.resize(size);
        shoot(competences, file("competences"));
        competences.showRoles(true);
        shoot(competences, file("competences-roles"));
        CommunicationPage communication(theme, session, watch);
        communication.resize(size);
        shoot(communication, file("communication"));
    }
    KpiLibraryDialog library(theme, session, nullptr);
    shoot(library, prefix + QStringLiteral("kpi-library.png"));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::prepareApplication();
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);
    auto catalogue = loadCatalogue();
    if (!catalogue)
        return 1;
    const auto shared = std::make_shared<const Catalogue>(std::move(*catalogue));
    const QTemporaryDir place;
    OpenRequest request;
    request.path = place.filePath(QStringLiteral("sample.gapwright"));
    request.author = QStringLiteral("Eleanor Voss");
    auto file = makeSampleProject(request, {}, Clock(), *shared);
    Result<Records> records = file ? readRecords((*file)->connection()) : file.error();
    if (!records) {
        qWarning("%s", qPrintable(records.error().message));
        return 1;
    }
    Workspace workspace(std::move(*file), std::move(*records), request.author);
    ProjectSession session(workspace, shared);
    ProjectWatch watch(session);
    while (!watch.isKnown())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    Theme theme;
    theme.apply(application);
    theme.setReducedMotion(true);
    theme.setSchemeSetting(SchemeSetting::Light);
    shootAll(theme, session, watch, QDir(folder).filePath(QStringLiteral("light-")));
    theme.setSchemeSetting(SchemeSetting::Dark);
    shootAll(theme, session, watch, QDir(folder).filePath(QStringLiteral("dark-")));
    return 0;
}
