// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of roadmap, step page, problems, actions and calendar of the sample project:
// progress_gallery FOLDER
#include "pages/gallery.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/problems/problems_page.h"
#include "ui/pages/roadmap/roadmap_page.h"

namespace {

using namespace gapwright;

constexpr QSize pageSize(1132, 790);

void shootAll(const test::Gallery &gallery, const Theme &theme, test::SampleSession &sample)
{
    ProjectSession &session = sample.session();
    const ProjectWatch &watch = sample.watch();
    RoadmapPage roadmap(theme, session, watch);
    roadmap.resize(1132, 1150);
    gallery.shoot(roadmap, QStringLiteral("roadmap"));
    StepPage step(theme, session);
    step.setWatch(watch);
    for (const char *id : {"2", "5", "6"}) {
        step.setStep(QString::fromLatin1(id));
        step.resize(1132, 1000);
        gallery.shoot(step, QStringLiteral("step-%1").arg(QLatin1String(id)));
    }
    ProblemsPage problems(theme, session, watch);
    problems.resize(pageSize);
    gallery.shoot(problems, QStringLiteral("problems"));
    ActionsPage actions(theme, session);
    actions.resize(pageSize);
    gallery.shoot(actions, QStringLiteral("actions"));
    actions.showBoard(true);
    gallery.shoot(actions, QStringLiteral("board"));
    CalendarPage calendar(theme, session);
    calendar.resize(pageSize);
    gallery.shoot(calendar, QStringLiteral("month"));
    calendar.showAgenda(true);
    gallery.shoot(calendar, QStringLiteral("agenda"));
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
