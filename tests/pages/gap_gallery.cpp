// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the gap analysis in several schemes and sizes: gap_gallery FOLDER
#include "pages/gallery.h"
#include "pages/gap_project.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/gap_analysis/item_list_view.h"
#include "ui/pages/gap_analysis/items_tab.h"
#include "ui/pages/gap_analysis/presenter_view.h"
#include "ui/pages/guidance/guidance_panel.h"

#include <QHBoxLayout>
#include <QSettings>

namespace {

using namespace gapwright;

class Pictures {
public:
    Pictures(test::Gallery &gallery, ProjectSession &session)
        : m_gallery(gallery)
        , m_theme(gallery.theme())
        , m_session(session)
    {
    }

    void shoot(QWidget &widget, const QString &name) { m_gallery.shoot(widget, name); }

    void page(const QString &name, QSize size, GapAnalysisPage::Tab tab, bool guidance)
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *page = new GapAnalysisPage(m_theme, m_session);
        page->setTab(tab);
        row->addWidget(page, 1);
        if (guidance) {
            auto *panel = new GuidancePanel(m_theme, m_session);
            panel->setSubject(tab == GapAnalysisPage::Tab::Capability
                                  ? GuidancePanel::Subject::Area
                                  : GuidancePanel::Subject::Item);
            row->addWidget(panel);
        }
        window.resize(size);
        window.show();
        test::settle(50);
        if (tab == GapAnalysisPage::Tab::Items)
            page->items().list().setFocus();
        shoot(window, name);
    }

    void presenter(const QString &name, QSize size)
    {
        PresenterView view(m_theme, m_session);
        view.resize(size);
        view.show();
        shoot(view, name);
    }

    void arithmetic(const QString &name)
    {
        QWidget parent;
        auto *dialog = new ArithmeticDialog(
            m_theme,
            conformityArithmetic(m_session.clause(), m_session.data(), m_session.catalogue()),
            &parent);
        dialog->show();
        shoot(*dialog, name);
    }

private:
    test::Gallery &m_gallery;
    const Theme &m_theme;
    ProjectSession &m_session;
};

void shootAll(Pictures &pictures, Theme &theme, ProjectSession &session)
{
    using Tab = GapAnalysisPage::Tab;
    session.setClause(QStringLiteral("8.6.1"));
    session.setItem(QStringLiteral("8.6.1-05"));
    // The page's share of a window of 1400 x 875 with rail and guidance, and of 1280 x 720.
    pictures.page(QStringLiteral("1400-items"), {1132, 790}, Tab::Items, true);
    pictures.page(QStringLiteral("1400-charts"), {1132, 790}, Tab::Charts, false);
    pictures.page(QStringLiteral("1400-capability"), {1132, 790}, Tab::Capability, true);
    pictures.page(QStringLiteral("1280-items"), {1012, 635}, Tab::Items, false);
    pictures.page(QStringLiteral("1920-items"), {1652, 995}, Tab::Items, true);
    pictures.presenter(QStringLiteral("presenter"), {1920, 1080});
    pictures.arithmetic(QStringLiteral("arithmetic"));
    session.setClause({});
    pictures.page(QStringLiteral("1280-all-charts"), {1012, 635}, Tab::Charts, false);
    theme.setZoom(1.5);
    pictures.page(QStringLiteral("zoom"), {1280, 700}, Tab::Items, false);
    theme.setZoom(1);
}

} // namespace

int main(int argc, char **argv)
{
    test::Gallery gallery(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("GapwrightGallery"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    test::GapProject project;
    if (!project.isOpen())
        return 1;
    project.fill();
    Pictures pictures(gallery, project.session());
    gallery.inBothSchemes([&] { shootAll(pictures, gallery.theme(), project.session()); });
    QApplication::setLayoutDirection(Qt::RightToLeft);
    project.session().setItem(QStringLiteral("8.6.1-05"));
    pictures.page(QStringLiteral("rtl-items"), {1132, 790}, GapAnalysisPage::Tab::Items, true);
    return 0;
}
