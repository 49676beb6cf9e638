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
#include "ui/pages/session/last_rows.h"
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

/// A page that leads elsewhere has the signal goTo(address), one that can be shown at a place
/// show(place) or showRecord(id), one that holds what is being typed commitPending().
template <class Page> Page *ProjectView::lead(Page *page)
{
    connect(page, &Page::goTo, this, &ProjectView::goTo);
    if constexpr (requires { page->commitPending(); })
        m_commits.push_back([page] { page->commitPending(); });
    if constexpr (requires { page->place(); })
        m_places.insert(page, [page] { return page->place(); });
    if constexpr (requires { page->show(QString()); })
        m_shows.insert(page, [page](const QString &place) { page->show(place); });
    else if constexpr (requires { page->showRecord(QString()); })
        m_shows.insert(page, [page](const QString &record) { page->showRecord(record); });
    return page;
}

void ProjectView::addPage(const char *key, Factory factory)
{
    m_factories.insert(gapwright::pageKey(key), std::move(factory));
}

void ProjectView::registerPages()
{
    addPage(page_key::overview, [this] { return lead(new OverviewPage(m_theme, m_session)); });
    addPage(page_key::gap, [this] { return makeGapPage(); });
    addPage(page_key::assessments, [this] {
        auto *page = lead(new AssessmentsPage(m_theme, m_session));
        connect(page, &AssessmentsPage::importRequested, this, &ProjectView::importRequested);
        connect(page, &AssessmentsPage::exportRequested, this, &ProjectView::exportRequested);
        return page;
    });
    addPage(page_key::registers, [this] {
        return lead(new RegistersPage(m_theme, m_session, *m_watch, m_preferences.store()));
    });
    addPage(page_key::documents,
            [this] { return lead(new DocumentsPage(m_theme, m_session, m_preferences)); });
    addPage(page_key::report, [this] {
        auto *page = lead(new ReportPage(m_theme, m_session, m_preferences));
        connect(page, &ReportPage::engagementRequested, this, &ProjectView::engagementRequested);
        return page;
    });
    addPage(page_key::history, [this] { return lead(new HistoryPage(m_theme, m_session)); });
    addPage(page_key::library, [this] {
        auto *page = lead(new LibraryPage(m_theme, m_session));
        connect(page, &LibraryPage::engagementRequested, this, &ProjectView::engagementRequested);
        return page;
    });
    addPage(page_key::roadmap,
            [this] { return lead(new RoadmapPage(m_theme, m_session, *m_watch)); });
    addPage(page_key::actions, [this] { return lead(new ActionsPage(m_theme, m_session)); });
    addPage(page_key::calendar, [this] { return lead(new CalendarPage(m_theme, m_session)); });
    addPage(page_key::problems,
            [this] { return lead(new ProblemsPage(m_theme, m_session, *m_watch)); });
    addPage("step", [this] {
        auto *page = lead(new StepPage(m_theme, m_session));
        page->setWatch(*m_watch);
        return page;
    });
    registerBoards();
}

void ProjectView::registerBoards()
{
    addPage(page_key::plan, [this] { return lead(new PlanPage(m_theme, m_session)); });
    addPage(page_key::businessCase,
            [this] { return lead(new BusinessCasePage(m_theme, m_session, m_preferences)); });
    addPage(page_key::kpiBoard, [this] { return lead(new KpiBoardPage(m_theme, m_session)); });
    addPage(page_key::competences, [this] { return lead(new CompetencePage(m_theme, m_session)); });
    addPage(page_key::communication,
            [this] { return lead(new CommunicationPage(m_theme, m_session, *m_watch)); });
    addPage("raci", [this] { return lead(new RaciPage(m_theme, m_session, &m_preferences)); });
    addPage("risk-matrix",
            [this] { return lead(new RiskMatrixPage(m_theme, m_session, &m_preferences)); });
    addPage("scope", [this] { return lead(new ScopePage(m_theme, m_session, &m_preferences)); });
    addPage("service-map", [this] {
        return lead(new ServiceMapPage(m_theme, m_session, *m_watch, &m_preferences));
    });
}

QWidget *ProjectView::makeGapPage()
{
    auto *page = new GapAnalysisPage(m_theme, m_session, m_stack);
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

void ProjectView::keepPlace()
{
    LastRows rows(m_preferences.store(), m_session.workspace().path());
    const auto place = m_places.value(page());
    const QString detail = place ? place() : QString();
    rows.keep(QStringLiteral("page"),
              detail.isEmpty() ? m_shown : m_shown + QLatin1Char('/') + detail);
    rows.keep(QStringLiteral("clause"), m_session.clause());
    rows.keep(QStringLiteral("item"), m_session.item());
    m_preferences.setLastPage(m_shown);
}

void ProjectView::restorePlace()
{
    const LastRows rows(m_preferences.store(), m_session.workspace().path());
    const QString clause = rows.of(QStringLiteral("clause"));
    const QString item = rows.of(QStringLiteral("item"));
    if (m_session.catalogue().clause(clause))
        m_session.setClause(clause);
    if (m_session.catalogue().item(item))
        m_session.setItem(item);
    const QString last = rows.of(QStringLiteral("page"));
    for (const QString &place :
         {last, m_preferences.lastPage(), gapwright::pageKey(page_key::gap)}) {
        if (!page() && !place.isEmpty())
            goTo(place);
    }
}

QList<QAction *> ProjectView::pageActions() const
{
    const auto *gap = qobject_cast<GapAnalysisPage *>(page());
    return gap ? gap->pageActions() : QList<QAction *>();
}

} // namespace gapwright
