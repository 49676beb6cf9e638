// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of the gap analysis in several schemes and sizes: gap_gallery FOLDER
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/gap_analysis/item_list_view.h"
#include "ui/pages/gap_analysis/items_tab.h"
#include "ui/pages/gap_analysis/presenter_view.h"
#include "ui/pages/guidance/guidance_panel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QSettings>

namespace {

using namespace gapwright;

void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Gallery {
public:
    Gallery(Theme &theme, ProjectSession &session, const QString &folder)
        : m_theme(theme)
        , m_session(session)
        , m_folder(folder)
    {
    }

    void shoot(QWidget &widget, const QString &name)
    {
        settle();
        widget.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
    }

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
        settle();
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
    Theme &m_theme;
    ProjectSession &m_session;
    QString m_folder;
};

void shootAll(Gallery &gallery, Theme &theme, ProjectSession &session, const QString &scheme)
{
    using Tab = GapAnalysisPage::Tab;
    session.setClause(QStringLiteral("8.6.1"));
    session.setItem(QStringLiteral("8.6.1-05"));
    // The page's share of a window of 1400 x 875 with rail and guidance, and of 1280 x 720.
    gallery.page(scheme + QStringLiteral("-1400-items"), {1132, 790}, Tab::Items, true);
    gallery.page(scheme + QStringLiteral("-1400-charts"), {1132, 790}, Tab::Charts, false);
    gallery.page(scheme + QStringLiteral("-1400-capability"), {1132, 790}, Tab::Capability, true);
    gallery.page(scheme + QStringLiteral("-1280-items"), {1012, 635}, Tab::Items, false);
    gallery.page(scheme + QStringLiteral("-1920-items"), {1652, 995}, Tab::Items, true);
    gallery.presenter(scheme + QStringLiteral("-presenter"), {1920, 1080});
    gallery.arithmetic(scheme + QStringLiteral("-arithmetic"));
    session.setClause({});
    gallery.page(scheme + QStringLiteral("-1280-all-charts"), {1012, 635}, Tab::Charts, false);
    theme.setZoom(1.5);
    gallery.page(scheme + QStringLiteral("-zoom"), {1280, 700}, Tab::Items, false);
    theme.setZoom(1);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::prepareApplication();
    QCoreApplication::setOrganizationName(QStringLiteral("GapwrightGallery"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);
    test::GapProject project;
    if (!project.isOpen())
        return 1;
    project.fill();
    Theme theme;
    theme.apply(application);
    Gallery gallery(theme, project.session(), folder);
    theme.setSchemeSetting(SchemeSetting::Light);
    shootAll(gallery, theme, project.session(), QStringLiteral("light"));
    theme.setSchemeSetting(SchemeSetting::Dark);
    shootAll(gallery, theme, project.session(), QStringLiteral("dark"));
    application.setLayoutDirection(Qt::RightToLeft);
    theme.setSchemeSetting(SchemeSetting::Light);
    project.session().setItem(QStringLiteral("8.6.1-05"));
    gallery.page(QStringLiteral("rtl-items"), {1132, 790}, GapAnalysisPage::Tab::Items, true);
    return 0;
}
