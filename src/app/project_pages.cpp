// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an open project: how each is made, shown at a place and brought to rest.
#include "app/project_view.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/assessments/assessments_page.h"
#include "ui/pages/business_case/business_case_page.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/communications/communication_page.h"
#include "ui/pages/competences/competence_page.h"
#include "ui/pages/documents/documents_page.h"
#include "ui/pages/gap_analysis/gap_analysis_page.h"
#include "ui/pages/guidance/guidance_panel.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/kpis/kpi_board_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/overview/step_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/problems/problems_page.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/raci/raci_page.h"
#include "ui/pages/registers/registers_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/risks/risk_matrix_page.h"
#include "ui/pages/roadmap/roadmap_page.h"
#include "ui/pages/scope/scope_page.h"
#include "ui/pages/search/library_page.h"
#include "ui/pages/service_map/service_map_page.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QStackedWidget>

namespace gapwright {

namespace {

GuidancePanel::Subject subjectOf(GapAnalysisPage::Tab tab)
{
    return tab == GapAnalysisPage::Tab::Capability ? GuidancePanel::Subject::Area
                                                   : GuidancePanel::Subject::Item;
}

} // namespace

void ProjectView::registerPages()
{
    const auto add = [this](const char *key, Factory factory) {
        m_factories.insert(gapwright::pageKey(key), std::move(factory));
    };
    // A page that leads elsewhere has the signal goTo(address), one that can be shown at a place
    // show(place) or showRecord(id), one that holds what is being typed commitPending().
    const auto leading = [this]<class Page>(Page *page) {
        connect(page, &Page::goTo, this, &ProjectView::goTo);
        if constexpr (requires { page->commitPending(); })
            m_commits.push_back([page] { page->commitPending(); });
        if constexpr (requires { page->show(QString()); })
            m_shows.insert(page, [page](const QString &place) { page->show(place); });
        else if constexpr (requires { page->showRecord(QString()); })
            m_shows.insert(page, [page](const QString &record) { page->showRecord(record); });
        return page;
    };
    add(page_key::overview,
        [this, leading] { return leading(new OverviewPage(m_theme, m_session)); });
    add(page_key::gap, [this] { return makeGapPage(); });
    add(page_key::assessments, [this, leading] {
        auto *page = leading(new AssessmentsPage(m_theme, m_session));
        connect(page, &AssessmentsPage::importRequested, this, &ProjectView::importRequested);
        connect(page, &AssessmentsPage::exportRequested, this, &ProjectView::exportRequested);
        return page;
    });
    add(page_key::registers, [this, leading] {
        return leading(new RegistersPage(m_theme, m_session, *m_watch, m_preferences.store()));
    });
    add(page_key::documents,
        [this, leading] { return leading(new DocumentsPage(m_theme, m_session, m_preferences)); });
    add(page_key::report, [this, leading] {
        auto *page = leading(new ReportPage(m_theme, m_session, m_preferences));
        connect(page, &ReportPage::engagementRequested, this, &ProjectView::engagementRequested);
        return page;
    });
    add(page_key::history,
        [this, leading] { return leading(new HistoryPage(m_theme, m_session)); });
    add(page_key::library, [this, leading] {
        auto *page = leading(new LibraryPage(m_theme, m_session));
        connect(page, &LibraryPage::engagementRequested, this, &ProjectView::engagementRequested);
        return page;
    });
    add(page_key::roadmap,
        [this, leading] { return leading(new RoadmapPage(m_theme, m_session, *m_watch)); });
    add(page_key::plan, [this, leading] { return leading(new PlanPage(m_theme, m_session)); });
    add(page_key::businessCase, [this, leading] {
        return leading(new BusinessCasePage(m_theme, m_session, m_preferences));
    });
    add(page_key::actions,
        [this, leading] { return leading(new ActionsPage(m_theme, m_session)); });
    add(page_key::calendar,
        [this, leading] { return leading(new CalendarPage(m_theme, m_session)); });
    add(page_key::problems,
        [this, leading] { return leading(new ProblemsPage(m_theme, m_session, *m_watch)); });
    add(page_key::kpiBoard,
        [this, leading] { return leading(new KpiBoardPage(m_theme, m_session)); });
    add(page_key::competences,
        [this, leading] { return leading(new CompetencePage(m_theme, m_session)); });
    add(page_key::communication,
        [this, leading] { return leading(new CommunicationPage(m_theme, m_session, *m_watch)); });
    add("raci",
        [this, leading] { return leading(new RaciPage(m_theme, m_session, &m_preferences)); });
    add("risk-matrix", [this, leading] {
        return leading(new RiskMatrixPage(m_theme, m_session, &m_preferences));
    });
    add("scope",
        [this, leading] { return leading(new ScopePage(m_theme, m_session, &m_preferences)); });
    add("service-map", [this, leading] {
        return leading(new ServiceMapPage(m_theme, m_session, *m_watch, &m_preferences));
    });
    add("step", [this, leading] {
        auto *page = leading(new StepPage(m_theme, m_session));
        page->setWatch(*m_watch);
        return page;
    });
}

QWidget *ProjectView::makeGapPage()
{
    auto *page = new GapAnalysisPage(m_theme, m_session);
    m_commits.push_back([page] { page->commitPending(); });
    connect(page, &GapAnalysisPage::reportRequested, this,
            [this] { goTo(gapwright::pageKey(page_key::report)); });
    connect(page, &GapAnalysisPage::assessmentsRequested, this,
            [this] { goTo(gapwright::pageKey(page_key::assessments)); });
    connect(page, &GapAnalysisPage::importRequested, this, &ProjectView::importRequested);
    connect(page, &GapAnalysisPage::exportRequested, this, &ProjectView::exportRequested);
    connect(page, &GapAnalysisPage::presenterRequested, this, &ProjectView::presenterRequested);
    connect(page, &GapAnalysisPage::tabChanged, this, [this](GapAnalysisPage::Tab tab) {
        m_guidance->setSubject(subjectOf(tab));
        emit placeChanged();
    });
    return page;
}

void ProjectView::showDetail(const QString &key, const QString &detail)
{
    if (auto *page = qobject_cast<StepPage *>(m_stack->currentWidget())) {
        page->setStep(stepOfKey(key));
        m_guidance->setStep(stepOfKey(key));
    } else if (const auto show = m_shows.value(m_stack->currentWidget()))
        show(detail);
    else if (auto *gap = qobject_cast<GapAnalysisPage *>(m_stack->currentWidget()); gap) {
        m_guidance->setSubject(subjectOf(gap->tab()));
        if (detail.isEmpty())
            gap->focusItems();
        else if (const RequirementItem *item = m_session.catalogue().item(detail)) {
            m_session.setClause(item->clause);
            gap->showItem(detail);
        } else if (m_session.catalogue().area(detail)) {
            m_session.setArea(detail);
            gap->setTab(GapAnalysisPage::Tab::Capability);
        } else {
            m_session.setClause(detail == QLatin1String("all") ? QString() : detail);
            gap->setTab(GapAnalysisPage::Tab::Items);
        }
    }
}

void ProjectView::commitPending()
{
    for (const std::function<void()> &commit : m_commits)
        commit();
}

QList<QAction *> ProjectView::pageActions() const
{
    const auto *gap = qobject_cast<GapAnalysisPage *>(page());
    return gap ? gap->pageActions() : QList<QAction *>();
}

} // namespace gapwright
