// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures and files of the pages of their own, made of the sample project:
// special_gallery FOLDER [PAGE ...]
#include "content/catalogue_loader.h"
#include "kit/kit_test.h"
#include "services/sample_project.h"
#include "ui/kit/graph_view.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/raci/raci_page.h"
#include "ui/pages/raci/raci_table.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/risks/risk_matrix_page.h"
#include "ui/pages/scope/scope_page.h"
#include "ui/pages/service_map/service_map_page.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

using namespace gapwright;

/// What the window leaves of 1280 x 720 and 1920 x 1080 beside the rail and below the bar.
constexpr QSize small(1012, 628);
constexpr QSize large(1652, 988);

struct Gallery {
    const Theme &theme;
    ProjectSession &session;
    const ProjectWatch &watch;
    QStringList only;
    QString folder;
    QString scheme;

    [[nodiscard]] bool wants(const char *name) const
    {
        return only.isEmpty() || only.contains(QLatin1String(name));
    }
    void shoot(QWidget &widget, const QString &name) const
    {
        for (const QSize size : {small, large}) {
            widget.resize(size);
            widget.show();
            for (int round = 0; round < 5; ++round)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            widget.grab().save(QDir(folder).filePath(
                QStringLiteral("%1-%2-%3.png").arg(name, scheme).arg(size.width())));
        }
    }
    template <class Page> void write(Page &page, const QString &name) const
    {
        QSignalSpy finished(page.documents(), &DocumentExport::finished);
        page.exportTo(QDir(folder).filePath(name));
        finished.wait(60000);
    }
};

void shootRaci(const Gallery &gallery)
{
    RaciPage page(gallery.theme, gallery.session);
    gallery.shoot(page, QStringLiteral("raci"));
    page.goToBroken();
    gallery.shoot(page, QStringLiteral("raci-broken"));
    if (gallery.scheme == QLatin1String("light"))
        gallery.write(page, QStringLiteral("raci.pdf"));
}

void shootRisks(const Gallery &gallery)
{
    RiskMatrixPage page(gallery.theme, gallery.session);
    gallery.shoot(page, QStringLiteral("risks"));
    page.chooseCell(QStringLiteral("4/3"));
    page.setView(RiskGridView::Residual);
    gallery.shoot(page, QStringLiteral("risks-after"));
    page.setView(RiskGridView::Movement);
    gallery.shoot(page, QStringLiteral("risks-moved"));
    if (gallery.scheme == QLatin1String("light"))
        gallery.write(page, QStringLiteral("risks.pdf"));
}

void shootScope(const Gallery &gallery)
{
    ScopePage page(gallery.theme, gallery.session);
    gallery.shoot(page, QStringLiteral("scope"));
    page.resize(1012, 2300);
    page.grab().save(
        QDir(gallery.folder).filePath(QStringLiteral("scope-%1-whole.png").arg(gallery.scheme)));
    if (gallery.scheme == QLatin1String("light")) {
        gallery.write(page, QStringLiteral("scope.pdf"));
        gallery.write(page, QStringLiteral("scope.docx"));
    }
}

void shootMap(const Gallery &gallery)
{
    ServiceMapPage page(gallery.theme, gallery.session, gallery.watch);
    gallery.shoot(page, QStringLiteral("map"));
    page.graphView()->setFocus();
    page.graphView()->setCurrent(page.graphView()->graph().nodes[3].key);
    page.findChild<QCheckBox *>(QStringLiteral("mapComponents"))->setChecked(true);
    gallery.shoot(page, QStringLiteral("map-components"));
    page.findChild<QCheckBox *>(QStringLiteral("mapCustomers"))->setChecked(true);
    page.findChild<QCheckBox *>(QStringLiteral("mapOutside"))->setChecked(true);
    page.showContradictions(true);
    gallery.shoot(page, QStringLiteral("map-all"));
    if (gallery.scheme == QLatin1String("light"))
        gallery.write(page, QStringLiteral("map.pdf"));
}

void shootAll(const Gallery &gallery)
{
    if (gallery.wants("raci"))
        shootRaci(gallery);
    if (gallery.wants("risks"))
        shootRisks(gallery);
    if (gallery.wants("scope"))
        shootScope(gallery);
    if (gallery.wants("map"))
        shootMap(gallery);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::prepareApplication();
    const QStringList arguments = QApplication::arguments().mid(1);
    const QString folder = arguments.value(0, QDir::currentPath());
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
    for (const bool dark : {false, true}) {
        theme.setSchemeSetting(dark ? SchemeSetting::Dark : SchemeSetting::Light);
        shootAll({theme, session, watch, arguments.mid(1), folder,
                  dark ? QStringLiteral("dark") : QStringLiteral("light")});
    }
    return 0;
}
