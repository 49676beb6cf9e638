// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures and files of the pages of their own, made of the sample project:
// special_gallery FOLDER [PAGE ...]
#include "pages/gallery.h"
#include "ui/kit/graph_view.h"
#include "ui/pages/raci/raci_page.h"
#include "ui/pages/raci/raci_table.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/risks/risk_matrix_page.h"
#include "ui/pages/scope/scope_page.h"
#include "ui/pages/service_map/service_map_page.h"

#include <QCheckBox>
#include <QSignalSpy>

namespace {

using namespace gapwright;

/// What the window leaves of 1280 x 720 and 1920 x 1080 beside the rail and below the bar.
constexpr QSize small(1012, 628);
constexpr QSize large(1652, 988);

/// What the pages are made of, and where their pictures go.
struct Shooting {
    const test::Gallery &gallery;
    const Theme &theme;
    ProjectSession &session;
    const ProjectWatch &watch;

    [[nodiscard]] bool wants(const char *name) const
    {
        return gallery.words().isEmpty() || gallery.words().contains(QLatin1String(name));
    }
    void shoot(QWidget &widget, const QString &name) const
    {
        for (const QSize size : {small, large}) {
            widget.resize(size);
            gallery.shoot(widget, QStringLiteral("%1-%2").arg(name).arg(size.width()));
        }
    }
    /// Files look alike in all schemes.
    template <class Page> void write(Page &page, const char *name) const
    {
        if (gallery.scheme() != QLatin1String("light"))
            return;
        QSignalSpy finished(page.documents(), &DocumentExport::finished);
        page.exportTo(gallery.file(QLatin1String(name)));
        finished.wait(60000);
    }
};

void shootRaci(const Shooting &shooting)
{
    RaciPage page(shooting.theme, shooting.session);
    shooting.shoot(page, QStringLiteral("raci"));
    page.goToBroken();
    shooting.shoot(page, QStringLiteral("raci-broken"));
    shooting.write(page, "raci.pdf");
}

void shootRisks(const Shooting &shooting)
{
    RiskMatrixPage page(shooting.theme, shooting.session);
    shooting.shoot(page, QStringLiteral("risks"));
    page.chooseCell(QStringLiteral("4/3"));
    page.setView(RiskGridView::Residual);
    shooting.shoot(page, QStringLiteral("risks-after"));
    page.setView(RiskGridView::Movement);
    shooting.shoot(page, QStringLiteral("risks-moved"));
    shooting.write(page, "risks.pdf");
}

void shootScope(const Shooting &shooting)
{
    ScopePage page(shooting.theme, shooting.session);
    shooting.shoot(page, QStringLiteral("scope"));
    page.resize(1012, 2300);
    shooting.gallery.shoot(page, QStringLiteral("scope-whole"));
    shooting.write(page, "scope.pdf");
    shooting.write(page, "scope.docx");
}

void shootMap(const Shooting &shooting)
{
    ServiceMapPage page(shooting.theme, shooting.session, shooting.watch);
    shooting.shoot(page, QStringLiteral("map"));
    page.graphView()->setFocus();
    page.graphView()->setCurrent(page.graphView()->graph().nodes[3].key);
    page.findChild<QCheckBox *>(QStringLiteral("mapComponents"))->setChecked(true);
    shooting.shoot(page, QStringLiteral("map-components"));
    page.findChild<QCheckBox *>(QStringLiteral("mapCustomers"))->setChecked(true);
    page.findChild<QCheckBox *>(QStringLiteral("mapOutside"))->setChecked(true);
    page.showContradictions(true);
    shooting.shoot(page, QStringLiteral("map-all"));
    shooting.write(page, "map.pdf");
}

void shootAll(const Shooting &shooting)
{
    if (shooting.wants("raci"))
        shootRaci(shooting);
    if (shooting.wants("risks"))
        shootRisks(shooting);
    if (shooting.wants("scope"))
        shootScope(shooting);
    if (shooting.wants("map"))
        shootMap(shooting);
}

} // namespace

int main(int argc, char **argv)
{
    test::Gallery gallery(argc, argv);
    test::SampleSession sample;
    if (!sample.isOpen())
        return 1;
    gallery.inBothSchemes([&] {
        shootAll({gallery, gallery.theme(), sample.session(), sample.watch()});
    });
    return 0;
}
