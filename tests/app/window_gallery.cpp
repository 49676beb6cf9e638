// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window for the eye: window_gallery FOLDER [PAGE ...] writes them.
#include "app/action_list.h"
#include "app/project_view.h"
#include "app/window_test.h"
#include "ui/kit/command_palette.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/report/report_preview.h"

#include <QDir>

using namespace gapwright;

namespace {

void grab(MainWindow &window, const QString &folder, const QString &name)
{
    QTest::qWait(80);
    window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void showReport(ProjectView &view)
{
    auto *page = qobject_cast<ReportPage *>(view.page());
    if (page)
        (void)QTest::qWaitFor([page] { return page->preview()->isPainted(0); }, 60000);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::prepareApplication();
    const QStringList arguments = QApplication::arguments().mid(1);
    const QString folder = arguments.value(0, QStringLiteral("."));
    const QStringList only = arguments.mid(1);
    test::WindowTest fixture;
    MainWindow &window = fixture.window();
    window.resize(1400, 875);
    window.show();
    grab(window, folder, QStringLiteral("welcome"));
    if (!fixture.open(fixture.sample()))
        return 1;
    ProjectView &view = *window.projectView();
    const QStringList keys = only.isEmpty()
        ? QStringList{QStringLiteral("overview"),
                      QStringLiteral("gap/8.6.1-05"),
                      QStringLiteral("assessments"),
                      QStringLiteral("report"),
                      QStringLiteral("history"),
                      QStringLiteral("library/8.6.1-05"),
                      QStringLiteral("register"),
                      QStringLiteral("register/services"),
                      QStringLiteral("register/service_level_agreements"),
                      QStringLiteral("register/risks"),
                      QStringLiteral("step:4")}
        : only;
    for (const bool dark : {false, true}) {
        fixture.theme().setSchemeSetting(dark ? SchemeSetting::Dark : SchemeSetting::Light);
        for (const QSize size : {QSize(1400, 875), QSize(1280, 720)}) {
            window.resize(size);
            for (const QString &key : keys) {
                view.goTo(key);
                showReport(view);
                const bool isRegister = key.startsWith(QLatin1String("register/"));
                const QString page =
                    key.section(QLatin1Char('/'), isRegister ? 1 : 0, isRegister ? 1 : 0);
                grab(window, folder,
                     QStringLiteral("%1-%2-%3")
                         .arg(QString(page).replace(QLatin1Char(':'), QLatin1Char('-')))
                         .arg(size.width())
                         .arg(dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
    }
    fixture.theme().setSchemeSetting(SchemeSetting::Light);
    window.resize(1400, 875);
    view.goTo(QStringLiteral("gap/8.6.1-05"));
    window.palette().openPalette(QStringLiteral("incident"));
    QTest::qWait(400);
    grab(window, folder, QStringLiteral("palette"));
    window.palette().closePalette();
    window.resize(800, 600);
    grab(window, folder, QStringLiteral("small"));
    return fixture.close() ? 0 : 1;
}
