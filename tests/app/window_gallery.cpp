// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window for the eye: window_gallery FOLDER [PAGE ...] writes them.
#include "app/action_list.h"
#include "app/project_view.h"
#include "app/window_test.h"
#include "ui/kit/command_palette.h"
#include "ui/pages/engagement/new_project_dialog.h"
#include "ui/pages/registers/register_files.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/report/report_preview.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QWhatsThis>

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

/// What opens over the window: dialogs and "What's This?".
void grabDialogs(MainWindow &window, const QString &folder, const QString &look)
{
    const auto save = [&](QWidget *widget, const char *name) {
        QTest::qWait(200);
        if (widget)
            widget->grab().save(
                QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), look)));
    };
    window.projectView()->goTo(QStringLiteral("register/risks"));
    auto *page = window.findChild<RegisterPage *>();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("R-201\tSupplier stops the support\n\nR-202\tNo one to restore\tmore\t"
                       "4\t9\n")
        + QStringLiteral("R-001\tA title that is new\n"));
    page->pasteRows();
    (void)QTest::qWaitFor([page] { return page->findChild<RegisterImportDialog *>(); }, 10000);
    save(page->findChild<RegisterImportDialog *>(), "paste");
    if (auto *dialog = page->findChild<RegisterImportDialog *>())
        dialog->reject();
    window.actions().action(QStringLiteral("new"))->trigger();
    auto *project = window.findChild<NewProjectDialog *>();
    save(project, "new-project-empty");
    if (project) {
        QTest::keyClicks(project->findChild<QLineEdit *>(QStringLiteral("organization")),
                         QStringLiteral("Northwind Cloud Services"));
        save(project, "new-project");
        project->reject();
    }
    QWidget *search = page->findChild<QWidget *>(QStringLiteral("registerTable"));
    search->setFocus();
    QAction *ask = window.actions().action(QStringLiteral("whatsThis"));
    ask->trigger();
    ask->trigger();
    QTest::qWait(200);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QWhatsThat"))
            save(widget, "whats-this");
    }
    QWhatsThis::hideText();
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
        grabDialogs(window, folder, dark ? QStringLiteral("dark") : QStringLiteral("light"));
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
