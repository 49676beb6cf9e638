// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of library, step page, guidance and the dialogs about origins:
// library_gallery FOLDER
#include "pages/gallery.h"
#include "pages/gap_project.h"
#include "services/transition_import.h"
#include "ui/pages/assessments/inherit_dialog.h"
#include "ui/pages/assessments/transition_dialog.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/guidance/guidance_panel.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/search/library_page.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace {

using namespace gapwright;

/// The page's share of a window of 1280 x 720 and of one of 1920 x 1080.
constexpr std::pair<const char *, QSize> pageSizes[] = {{"", QSize(1012, 635)},
                                                        {"large-", QSize(1652, 995)}};

class Pictures {
public:
    Pictures(test::Gallery &gallery, test::GapProject &project)
        : m_gallery(gallery)
        , m_theme(gallery.theme())
        , m_project(project)
    {
    }

    void shootAll()
    {
        for (const auto &[start, size] : pageSizes) {
            m_start = QLatin1String(start);
            m_size = size;
            library();
            steps();
        }
        m_start.clear();
        guidance();
        dialogs();
    }

private:
    void shoot(QWidget &widget, const QString &name) { m_gallery.shoot(widget, m_start + name); }

    void library()
    {
        LibraryPage page(m_theme, m_project.session());
        page.resize(m_size);
        page.QWidget::show();
        shoot(page, QStringLiteral("library-home"));
        const std::pair<const char *, const char *> entries[] = {
            {"primer", "primer/03-how-the-standard-is-built"},
            {"glossary", "glossary/incident"},
            {"item", "8.6.1-05"},
            {"area", "P15"},
            {"kpi", "kpi/P09-K1"},
            {"clause", "8.6.1"},
            {"edition", "edition/iso-19011-2018"},
            {"change", "2011/6.1"},
            {"document", "D04"},
            {"template", "T33"},
            {"kpis", "kpis"},
            {"crosswalk", "crosswalk"},
            {"transition", "transition"},
            {"editions", "editions"}};
        for (const auto &[name, id] : entries) {
            page.show(QString::fromLatin1(id));
            shoot(page, QStringLiteral("library-") + QLatin1String(name));
        }
        page.show(QStringLiteral("glossary/incident"));
        page.findChild<QLineEdit *>(QStringLiteral("libraryFilter"))
            ->setText(QStringLiteral("incident"));
        shoot(page, QStringLiteral("library-search"));
    }

    void steps()
    {
        StepPage page(m_theme, m_project.session());
        page.resize(m_size);
        page.show();
        page.setStep(QStringLiteral("4"));
        using Tab = StepPage::Tab;
        for (const Tab tab : {Tab::Overview, Tab::WhatToDo, Tab::Workshop, Tab::Documents}) {
            page.setTab(tab);
            shoot(page, QStringLiteral("step-%1").arg(int(tab)));
        }
    }

    void guidance()
    {
        const InheritPlan plan = inheritFrom(LinkedStandard::Iso27001, true,
                                             m_project.session().data(), m_project.catalogue());
        (void)m_project.session().takeOver(labelOf(plan), plan.changed);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        m_project.session().setClause(QStringLiteral("7.2"));
        m_project.session().setItem(QStringLiteral("7.2-01"));
        row->addWidget(new GapAnalysisPage(m_theme, m_project.session()), 1);
        auto *panel = new GuidancePanel(m_theme, m_project.session());
        row->addWidget(panel);
        window.resize(1132, 790);
        window.show();
        shoot(window, QStringLiteral("guidance-item"));
        window.resize(1132, 1700);
        shoot(window, QStringLiteral("guidance-long"));
        (void)m_project.undo();
        GuidancePanel other(m_theme, m_project.session());
        other.resize(316, 1900);
        other.show();
        m_project.session().setArea(QStringLiteral("P15"));
        other.setSubject(GuidancePanel::Subject::Area);
        shoot(other, QStringLiteral("guidance-area"));
        other.setStep(QStringLiteral("4"));
        shoot(other, QStringLiteral("guidance-step"));
    }

    void dialogs()
    {
        InheritDialog inherit(m_theme, m_project.session(), nullptr);
        inherit.resize(860, 640);
        inherit.show();
        shoot(inherit, QStringLiteral("inherit"));
        const auto plan = readTransition("clause,status,note,title\n8.2,P,no "
                                         "trend,\n4.5.4,C,,\n9.3#policy,C,,\n12.1,N,,\n5.3,,,\n"
                                         "6.3.3,N,no test,\n",
                                         QStringLiteral("old-2011.csv"), m_project.session().data(),
                                         m_project.catalogue());
        TransitionDialog review(m_theme, m_project.session(), *plan, nullptr);
        review.resize(1080, 640);
        review.show();
        shoot(review, QStringLiteral("transition"));
    }

    test::Gallery &m_gallery;
    const Theme &m_theme;
    test::GapProject &m_project;
    QString m_start; ///< of the names of pictures
    QSize m_size;
};

} // namespace

int main(int argc, char **argv)
{
    test::Gallery gallery(argc, argv);
    test::GapProject project;
    if (!project.isOpen())
        return 1;
    project.fill();
    Pictures pictures(gallery, project);
    gallery.inBothSchemes([&] { pictures.shootAll(); });
    return 0;
}
