// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the KPI board, the competence matrix and the communication plan of the sample
// project: board_gallery FOLDER
#include "pages/gallery.h"
#include "ui/pages/communications/communication_page.h"
#include "ui/pages/competences/competence_page.h"
#include "ui/pages/kpis/kpi_board_page.h"
#include "ui/pages/kpis/kpi_library.h"

namespace {

using namespace gapwright;

/// What a window of 1280 x 720 and of 1920 x 1080 leaves to a page.
constexpr QSize pageSizes[] = {{1012, 610}, {1336, 970}};

void shootAll(const test::Gallery &gallery, const Theme &theme, test::SampleSession &sample)
{
    ProjectSession &session = sample.session();
    for (const QSize &size : pageSizes) {
        const auto shoot = [&](QWidget &page, const char *name) {
            page.resize(size);
            gallery.shoot(page, QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(size.width()));
        };
        KpiBoardPage kpis(theme, session);
        shoot(kpis, "kpi-board");
        CompetencePage competences(theme, session);
        shoot(competences, "competences");
        competences.showRoles(true);
        shoot(competences, "competences-roles");
        CommunicationPage communication(theme, session, sample.watch());
        shoot(communication, "communication");
    }
    KpiLibraryDialog library(theme, session, nullptr);
    gallery.shoot(library, QStringLiteral("kpi-library"));
}

} // namespace

int main(int argc, char **argv)
{
    test::Gallery gallery(argc, argv);
    test::SampleSession sample;
    if (!sample.isOpen())
        return 1;
    gallery.inBothSchemes([&] { shootAll(gallery, gallery.theme(), sample); });
    return 0;
}
