// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of roadmap, step page, problems, actions and calendar of the sample project:
// progress_gallery FOLDER
#include "content/catalogue_loader.h"
#include "kit/kit_test.h"
#include "services/sample_project.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/problems/problems_page.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/roadmap/roadmap_page.h"
#include "ui/pages/session/project_session.h"

#include <QDir>
#include <QTemporaryDir>

namespace {

using namespace gapwright;

constexpr QSize pageSize(1132, 790);

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
    RoadmapPage roadmap(theme, session, watch);
    roadmap.resize(1132, 1150);
    shoot(roadmap, prefix + QStringLiteral("roadmap.png"));
    StepPage step(theme, session);
    step.setWatch(watch);
    for (const char *id : {"2", "5", "6"}) {
        step.setStep(QString::fromLatin1(id));
        step.resize(1132, 1000);
        shoot(step, prefix + QStringLiteral("step-%1.png").arg(QLatin1String(id)));
    }
    ProblemsPage problems(theme, session, watch);
    problems.resize(pageSize);
    shoot(problems, prefix + QStringLiteral("problems.png"));
    ActionsPage actions(theme, session);
    actions.resize(pageSize);
    shoot(actions, prefix + QStringLiteral("actions.png"));
    actions.showBoard(true);
    shoot(actions, prefix + QStringLiteral("board.png"));
    CalendarPage calendar(theme, session);
    calendar.resize(pageSize);
    shoot(calendar, prefix + QStringLiteral("month.png"));
    calendar.showAgenda(true);
    shoot(calendar, prefix + QStringLiteral("agenda.png"));
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
    if (!file) {
        qWarning("%s", qPrintable(file.error().message));
        return 1;
    }
    Result<Records> records = readRecords((*file)->connection());
    if (!records)
        return 1;
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
