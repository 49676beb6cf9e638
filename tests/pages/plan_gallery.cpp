// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of business case and project plan of the sample project, and the page for the
// sponsor as PDF: plan_gallery FOLDER
#include "pages/gallery.h"
#include "ui/pages/business_case/business_case_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/plan_view.h"
#include "ui/pages/welcome/preferences.h"

#include <QEventLoop>
#include <QTest>

namespace {

using namespace gapwright;

// What rail and bars leave of a window of 1280 x 720 and 1920 x 1080.
constexpr QSize pageSizes[] = {{1012, 610}, {1652, 970}};

void shootAll(const test::Gallery &gallery, const Theme &theme, ProjectSession &session,
              Preferences &preferences)
{
    for (const QSize &size : pageSizes) {
        const QString end = QStringLiteral("-%1").arg(size.width());
        BusinessCasePage business(theme, session, preferences);
        business.resize(size);
        gallery.shoot(business, QStringLiteral("business") + end);
        business.resize(size.width(), 1700);
        gallery.shoot(business, QStringLiteral("business-all") + end);
        business.resize(size);
        business.showSummary(true);
        gallery.shoot(business, QStringLiteral("business-summary") + end);
        PlanPage plan(theme, session);
        plan.resize(size);
        gallery.shoot(plan, QStringLiteral("plan") + end);
        plan.view()->setScale(PlanView::Scale::Quarters);
        QTest::keyClick(plan.view(), Qt::Key_End);
        QTest::keyClick(plan.view(), Qt::Key_Up);
        gallery.shoot(plan, QStringLiteral("plan-quarters") + end);
        plan.view()->setScale(PlanView::Scale::Weeks);
        plan.view()->showToday();
        gallery.shoot(plan, QStringLiteral("plan-weeks") + end);
        const QRectF ring = plan.view()->ringOf(plan.view()->currentKey());
        QTest::mousePress(plan.view()->viewport(), Qt::LeftButton, {}, ring.center().toPoint());
        QTest::mouseMove(plan.view()->viewport(), ring.center().toPoint() - QPoint(90, 130));
        gallery.shoot(plan, QStringLiteral("plan-line") + end);
        QTest::keyClick(plan.view(), Qt::Key_Escape);
        plan.showSteps(true);
        gallery.shoot(plan, QStringLiteral("plan-steps") + end);
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
    test::Gallery gallery(argc, argv);
    test::SampleSession sample;
    if (!sample.isOpen())
        return 1;
    Preferences preferences(sample.folder() + QStringLiteral("/settings.ini"));
    gallery.setPatience(700); // pages of a preview come from another thread
    writeSummary(gallery.theme(), sample.session(), preferences,
                 gallery.file(QStringLiteral("summary.pdf")));
    gallery.inBothSchemes(
        [&] { shootAll(gallery, gallery.theme(), sample.session(), preferences); });
    return 0;
}
