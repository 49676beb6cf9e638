// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_view.h"

#include "app/control_help.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/theme.h"
#include "ui/pages/assessments/assessment_dialogs.h"
#include "ui/pages/guidance/guidance_panel.h"
#include "ui/pages/overview/rail_entries.h"
#include "ui/pages/overview/readiness_card.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/registers/registers_page.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QStyle>

namespace gapwright {

namespace {

constexpr int railWidth = 268;
constexpr int guidanceWidth = 316;
constexpr int railBelow = 900;
constexpr int guidanceBelow = 1360;

QString factoryKey(const QString &key)
{
    return stepOfKey(key).isEmpty() ? key : QStringLiteral("step");
}

} // namespace

ProjectView::ProjectView(const Theme &theme, ProjectSession &session, Preferences &preferences,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_preferences(preferences)
    , m_watch(new ProjectWatch(session, this))
    , m_rail(new NavigationRail(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_guidance(new GuidancePanel(theme, session, this))
{
    registerPages();
    m_rail->setFoot(new ReadinessCard(theme, session));
    m_rail->setFoldedGroups(preferences.foldedGroups());
    refreshRail();
    connect(m_rail, &NavigationRail::activated, this, &ProjectView::goTo);
    connect(m_rail, &NavigationRail::foldedGroupsChanged, this,
            [this](const QStringList &groups) { m_preferences.setFoldedGroups(groups); });
    connect(m_guidance, &SidePanel::closeRequested, this, &ProjectView::toggleGuidance);
    connect(m_guidance, &SidePanel::linkActivated, this, &ProjectView::openGapLink);
    connect(&session, &ProjectSession::updated, this, [this] {
        refreshRail();
        emit placeChanged();
    });
    connect(m_watch, &ProjectWatch::changed, this, &ProjectView::refreshRail);
    connect(&session, &ProjectSession::selectionChanged, this, &ProjectView::placeChanged);
    connect(&theme, &Theme::changed, this, &ProjectView::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool isInside = !now || m_rail->isAncestorOf(now) || m_guidance->isAncestorOf(now);
        if (!isInside)
            closeOverlays();
    });
    m_rail->installEventFilter(this);
    m_guidance->installEventFilter(this);
}

ProjectView::~ProjectView() = default;

QWidget *ProjectView::pageFor(const QString &key)
{
    const QString name = factoryKey(key);
    QWidget *page = m_pages.value(name);
    if (!page && m_factories.contains(name)) {
        page = m_factories.value(name)();
        m_stack->addWidget(page);
        m_pages.insert(name, page);
    }
    return page;
}

QWidget *ProjectView::page() const
{
    return m_stack->currentWidget();
}

void ProjectView::goTo(const QString &address)
{
    const QString key = address.section(QLatin1Char('/'), 0, 0);
    const QString step = stepOfKey(key);
    if (!step.isEmpty() && !m_session.catalogue().step(step))
        return;
    QWidget *page = pageFor(key);
    if (!page)
        return;
    commitPending();
    m_shown = key;
    m_stack->setCurrentWidget(page);
    m_rail->setShownPage(key);
    showDetail(key, address.section(QLatin1Char('/'), 1));
    describePage(*page, key);
    m_railOver = false;
    arrange();
    emit placeChanged();
}

void ProjectView::openGapLink(const QString &link)
{
    const QString id = link.section(QLatin1Char(':'), 1);
    if (link.startsWith(QLatin1String("page:"))) {
        goTo(id);
        return;
    }
    const bool isLibrary =
        link.startsWith(QLatin1String("template:")) || link.startsWith(QLatin1String("library:"));
    goTo((isLibrary ? QStringLiteral("library/") : QStringLiteral("gap/")) + id);
}

QList<Crumb> ProjectView::crumbs() const
{
    QString client = m_session.workspace().engagement().organization;
    if (client.isEmpty())
        client = tr("Project");
    QList<Crumb> crumbs{{client, gapwright::pageKey(page_key::overview)}};
    const int row = m_rail->model()->rowOf(m_shown);
    if (row >= 0)
        crumbs.append({m_rail->model()->entries()[std::size_t(row)].title, m_shown});
    const auto *registers = qobject_cast<RegistersPage *>(page());
    if (registers && !registers->registerTitle().isEmpty())
        crumbs.append({registers->registerTitle(), registers->registerPlace()});
    if (m_shown == gapwright::pageKey(page_key::gap)) {
        crumbs.last().key = QStringLiteral("gap/all");
        if (const Clause *clause = m_session.catalogue().clause(m_session.clause()))
            crumbs.append({titleOf(*clause), QStringLiteral("gap/") + clause->id});
    }
    return crumbs;
}

QString ProjectView::title() const
{
    const Engagement engagement = m_session.workspace().engagement();
    return engagement.isSample ? tr("%1 (sample)").arg(engagement.organization)
                               : engagement.organization;
}

QString ProjectView::facts() const
{
    QStringList facts{QFileInfo(m_session.workspace().path()).fileName()};
    if (m_session.hasAssessment()) {
        const StatusCounts &counts = m_session.scores().overall.counts;
        facts << m_session.data().assessment.name
              << tr("%1 of %2 items assessed")
                     .arg(QLocale().toString(counts.all() - counts.unassessed),
                          QLocale().toString(counts.all()));
    }
    return facts.join(QStringLiteral(" · "));
}

void ProjectView::approve()
{
    commitPending();
    connect(openApproval(m_theme, m_session, window()), &ApprovalDialog::goTo, this,
            &ProjectView::goTo);
}

void ProjectView::refreshRail()
{
    m_rail->setEntries(railEntries(m_session, m_watch));
}

bool ProjectView::railFits() const
{
    return width() >= m_theme.px(railBelow);
}

bool ProjectView::guidanceFits() const
{
    return width() >= m_theme.px(guidanceBelow);
}

bool ProjectView::guidanceApplies() const
{
    return m_shown == gapwright::pageKey(page_key::gap) || !stepOfKey(m_shown).isEmpty();
}

bool ProjectView::isGuidanceShown() const
{
    return guidanceApplies() && (guidanceFits() ? m_preferences.guidanceWanted() : m_guidanceOver);
}

void ProjectView::toggleRail()
{
    m_railOver = !railFits() && !m_railOver;
    arrange();
    if (m_railOver)
        m_rail->list()->setFocus();
}

void ProjectView::toggleGuidance()
{
    if (guidanceFits())
        m_preferences.setGuidanceWanted(!m_preferences.guidanceWanted());
    else
        m_guidanceOver = !m_guidanceOver;
    arrange();
    emit placeChanged();
}

void ProjectView::closeOverlays()
{
    if (!m_railOver && !m_guidanceOver)
        return;
    m_railOver = m_guidanceOver = false;
    arrange();
    emit placeChanged();
}

void ProjectView::arrange()
{
    const bool railDocked = railFits();
    const bool guidanceDocked = guidanceFits() && isGuidanceShown();
    if (railDocked)
        m_railOver = false;
    const int left = railDocked ? m_theme.px(railWidth) : 0;
    const int right = guidanceDocked ? m_theme.px(guidanceWidth) : 0;
    const auto place = [this](QWidget *part, const QRect &box) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    place(m_stack, QRect(left, 0, width() - left - right, height()));
    place(m_rail, QRect(0, 0, m_theme.px(railWidth), height()));
    place(m_guidance,
          QRect(width() - m_theme.px(guidanceWidth), 0, m_theme.px(guidanceWidth), height()));
    m_rail->setVisible(railDocked || m_railOver);
    m_guidance->setVisible(isGuidanceShown());
    m_guidance->raise();
    m_rail->raise();
}

void ProjectView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (guidanceFits())
        m_guidanceOver = false;
    arrange();
    emit placeChanged();
}

void ProjectView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

bool ProjectView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOver =
        (watched == m_rail && m_railOver) || (watched == m_guidance && m_guidanceOver);
    if (isOver && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeOverlays();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gapwright
