// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of business case and project plan of the sample project, and the page for the
// sponsor as PDF: plan_gallery FOLDER
#include "content/catalogue_loader.h"
#include "kit/kit_test.h"
#include "services/sample_project.h"
#include "ui/pages/business_case/business_case_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_view.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

namespace {

using namespace gapwright;

// What rail and bars leave of a window of 1280 x 720 and 1920 x 1080.
constexpr QSize pageSizes[] = {{1012, 610}, {1652, 970}};

void shoot(QWidget &widget, const QString &file)
{
    widget.show();
    const QDeadlineTimer until(700); // pages of a preview come from another thread
    while (!until.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 40);
    widget.grab().save(file);
}

void shootAll(const Theme &theme, ProjectSession &session, Preferences &preferences,
              const QString &prefix)
{
    for (const QSize &size : pageSizes) {
        const QString end = QStringLiteral("-%1.png").arg(size.width());
        BusinessCasePage business(theme, session, preferences);
        business.resize(size);
        shoot(business, prefix + QStringLiteral("business") + end);
        business.resize(size.width(), 1700);
        shoot(business, prefix + QStringLiteral("business-all") + end);
        business.resize(size);
        business.showSummary(true);
        shoot(business, prefix + QStringLiteral("business-summary") + end);
        PlanPage plan(theme, session);
        plan.resize(size);
        shoot(plan, prefix + QStringLiteral("plan") + end);
        plan.view()->setScale(PlanView::Scale::Quarters);
        QTest::keyClick(plan.view(), Qt::Key_End);
        QTest::keyClick(plan.view(), Qt::Key_Up);
        shoot(plan, prefix + QStringLiteral("plan-quarters") + end);
        plan.view()->setScale(PlanView::Scale::Weeks);
        plan.view()->showToday();
        shoot(plan, prefix + QStringLiteral("plan-weeks") + end);
        const QRectF ring = plan.view()->ringOf(plan.view()->currentKey());
        QTest::mousePress(plan.view()->viewport(), Qt::LeftButton, {}, ring.center().toPoint());
        QTest::mouseMove(plan.view()->viewport(), ring.center().toPoint() - QPoint(90, 130));
        shoot(plan, prefix + QStringLiteral("plan-line") + end);
        QTest::keyClick(plan.view(), Qt::Key_Escape);
        plan.showSteps(true);
        shoot(plan, prefix + QStringLiteral("plan-steps") + end);
    }
}

void writeSummary(const Theme &theme, ProjectSession &session, Preferences &preferences,
                  const QString &file)
{
    BusinessCasePage page(theme, session, preferences);
    page.QWidget::show();
    QEventLoop loop;
    QObject::connect(&page, &BusinessCasePage::exported, &loop, &QEventLoop::quit);
    page.exportPdf(file);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::prepareApplication();
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QDir().mkpath(folder.path());
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
    Preferences preferences(place.filePath(QStringLiteral("settings.ini")));
    Theme theme;
    theme.apply(application);
    theme.setReducedMotion(true);
    theme.setSchemeSetting(SchemeSetting::Light);
    writeSummary(theme, session, preferences, folder.filePath(QStringLiteral("summary.pdf")));
    shootAll(theme, session, preferences, folder.filePath(QStringLiteral("light-")));
    theme.setSchemeSetting(SchemeSetting::Dark);
    shootAll(theme, session, preferences, folder.filePath(QStringLiteral("dark-")));
    return 0;
}
