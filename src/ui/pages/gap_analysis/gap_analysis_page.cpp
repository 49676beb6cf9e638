// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/gap_analysis_page.h"

#include "ui/kit/card.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/actions/work_steps.h"
#include "ui/pages/gap_analysis/area_list_model.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/gap_analysis/capability_tab.h"
#include "ui/pages/gap_analysis/charts_tab.h"
#include "ui/pages/gap_analysis/clause_tree.h"
#include "ui/pages/gap_analysis/evidence_panel.h"
#include "ui/pages/gap_analysis/figure_row.h"
#include "ui/pages/gap_analysis/filter_bar.h"
#include "ui/pages/gap_analysis/gap_header.h"
#include "ui/pages/gap_analysis/item_editor.h"
#include "ui/pages/gap_analysis/item_list_view.h"
#include "ui/pages/gap_analysis/items_tab.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

/// Below this the clause column would leave too little for the list, in design pixels.
constexpr int widthForClauses = 1090;
constexpr int widthForMargins = 820;

QString settingsKey(const char *name)
{
    return QLatin1String("gapAnalysis/") + QLatin1String(name);
}

} // namespace

GapAnalysisPage::GapAnalysisPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(QStringLiteral("gapAnalysis"));
    setProperty("page", true);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectParts();
    makeActions();
    restoreView();
    showLock();
}

GapAnalysisPage::~GapAnalysisPage()
{
    saveView();
}

/// Every part is made where it will stay: moving a finished part into another widget styles all
/// of it again.
void GapAnalysisPage::build()
{
    auto *column = new QVBoxLayout(this);
    m_header = new GapHeader(m_theme, m_session, this);
    m_figures = new FigureRow(m_theme, m_session, this);
    m_lock = new NoticeBar(m_theme, this);
    m_lock->setObjectName(QStringLiteral("lockNotice"));
    m_lock->setClosable(false);
    m_notice = new NoticeBar(m_theme, this);
    m_notice->setObjectName(QStringLiteral("pageNotice"));
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("clauseSplitter"));
    m_splitter->setChildrenCollapsible(false);
    auto *clauseCard = new Card(m_theme, {}, m_splitter);
    clauseCard->setFlush(true);
    m_clauses = new ClauseTree(m_theme, m_session, clauseCard);
    clauseCard->body()->addWidget(m_clauses);
    buildTabs(*new Card(m_theme, {}, m_splitter));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    keepMeasured(m_theme, this, [this, clauseCard] {
        clauseCard->setMinimumWidth(m_theme.px(170));
        clauseCard->setMaximumWidth(m_theme.px(420));
        m_splitter->setHandleWidth(m_theme.px(12));
        layout()->setSpacing(m_theme.px(12));
        placeClauses();
    });
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_lock),
                          static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_figures)})
        column->addWidget(part);
    column->addWidget(m_splitter, 1);
}

void GapAnalysisPage::buildTabs(Card &card)
{
    card.setFlush(true);
    m_tabs = new QTabBar(&card);
    m_tabs->setObjectName(QStringLiteral("gapTabs"));
    m_tabs->setAccessibleName(tr("Views of the gap analysis"));
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget(&card);
    m_items = new ItemsTab(m_theme, m_session, Clock(), m_stack);
    const std::pair<QString, QWidget *> tabs[] = {
        {tr("Requirement items"), m_items}, {tr("Charts"), nullptr}, {tr("Capability"), nullptr}};
    for (const auto &[text, widget] : tabs) {
        m_tabs->addTab(text);
        m_stack->addWidget(widget ? widget : new QWidget(m_stack));
    }
    auto *tabRow = new QHBoxLayout;
    setScaledSpacing(*tabRow, m_theme, QMargins(16, 2, 16, 0), 0);
    tabRow->addWidget(m_tabs);
    card.body()->addLayout(tabRow);
    card.body()->addWidget(m_stack, 1);
}

/// Charts and capability are made when they are first looked at, so that the page is there sooner.
void GapAnalysisPage::ensureTab(Tab tab)
{
    QWidget *made = nullptr;
    if (tab == Tab::Charts && !m_charts)
        made = m_charts = makeCharts();
    else if (tab == Tab::Capability && !m_capability)
        made = m_capability = makeCapability();
    if (!made)
        return;
    QWidget *empty = m_stack->widget(int(tab));
    m_stack->insertWidget(int(tab), made);
    m_stack->removeWidget(empty);
    delete empty;
}

ChartsTab *GapAnalysisPage::makeCharts()
{
    auto *charts = new ChartsTab(m_theme, m_session, m_stack);
    connect(charts, &ChartsTab::clauseActivated, &m_session, &ProjectSession::setClause);
    connect(charts, &ChartsTab::areaActivated, this, [this](const QString &area) {
        m_session.setArea(area);
        setTab(Tab::Capability);
    });
    connect(charts, &ChartsTab::assessmentActivated, this,
            [this](const QString &id) { m_session.setCurrentAssessment({id}); });
    return charts;
}

CapabilityTab *GapAnalysisPage::makeCapability()
{
    auto *capability = new CapabilityTab(m_theme, m_session, m_stack);
    connect(capability, &CapabilityTab::refused, this, &GapAnalysisPage::refuse);
    connect(capability, &CapabilityTab::arithmeticRequested, this, [this](const QString &area) {
        (new ArithmeticDialog(
             m_theme, capabilityArithmetic(area, m_session.data(), m_session.catalogue()), this))
            ->open();
    });
    return capability;
}

void GapAnalysisPage::refuse(const QString &sentence)
{
    m_notice->showNotice(NoticeKind::Warning, sentence);
}

void GapAnalysisPage::connectParts()
{
    connect(&m_session, &ProjectSession::updated, this, &GapAnalysisPage::takeUpdate);
    connect(&m_session, &ProjectSession::selectionChanged, this, [this] {
        m_header->refresh();
        m_figures->refresh();
    });
    connect(m_header, &GapHeader::reportRequested, this, &GapAnalysisPage::reportRequested);
    connect(m_header, &GapHeader::importRequested, this, &GapAnalysisPage::importRequested);
    connect(m_header, &GapHeader::exportRequested, this, &GapAnalysisPage::exportRequested);
    connect(m_header, &GapHeader::assessmentsRequested, this,
            &GapAnalysisPage::assessmentsRequested);
    connect(m_lock, &NoticeBar::actionTriggered, this, &GapAnalysisPage::assessmentsRequested);
    connect(m_header, &GapHeader::clausesToggled, this, [this] {
        const bool shown = m_splitter->widget(0)->isHidden();
        m_splitter->widget(0)->setVisible(shown);
        // Opened in a narrow page it is a passing look, not a wish for ever.
        if (m_wasWide)
            m_clausesWanted = shown;
    });
    connect(m_figures, &FigureRow::explanationRequested, this, &GapAnalysisPage::explain);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        ensureTab(Tab(index));
        m_stack->setCurrentIndex(index);
        emit tabChanged(Tab(index));
    });
    connect(m_items, &ItemsTab::refused, this, &GapAnalysisPage::refuse);
    connect(m_items, &ItemsTab::accepted, m_notice, &QWidget::hide);
    connect(m_items, &ItemsTab::arithmeticRequested, this, [this] {
        (new ArithmeticDialog(
             m_theme, priorityArithmetic(m_session.item(), m_session.data(), m_session.catalogue()),
             this))
            ->open();
    });
}

QAction *GapAnalysisPage::addPageAction(const QString &name, const QString &text,
                                        const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_actions << action;
    return action;
}

void GapAnalysisPage::makeActions()
{
    addPageAction(QStringLiteral("findItem"), tr("Find in the items"), QKeySequence::Find, [this] {
        setTab(Tab::Items);
        m_items->focusSearch();
    });
    addPageAction(QStringLiteral("findNext"), tr("Find next"), QKeySequence::FindNext,
                  [this] { m_items->findNext(true); });
    addPageAction(QStringLiteral("findPrevious"), tr("Find previous"), QKeySequence::FindPrevious,
                  [this] { m_items->findNext(false); });
    addPageAction(QStringLiteral("nextItem"), tr("Next item"),
                  QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { m_items->moveBy(1); });
    addPageAction(QStringLiteral("previousItem"), tr("Previous item"),
                  QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_items->moveBy(-1); });
    addPageAction(QStringLiteral("addEvidence"), tr("Add evidence files…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                  [this] { m_items->editor().files().chooseFiles(); });
    addPageAction(QStringLiteral("makeAction"), tr("Make an action of this gap"),
                  QKeySequence(Qt::CTRL | Qt::Key_M), [this] { makeAction(); });
    addPageAction(QStringLiteral("suggestRecommendation"), tr("Take the suggested recommendation"),
                  {}, [this] { m_items->editor().takeSuggestion(); });
    addPageAction(QStringLiteral("toggleDetail"), tr("Show or hide the item's details"),
                  QKeySequence(Qt::CTRL | Qt::Key_D),
                  [this] { m_items->setEditorShown(!m_items->editorIsShown()); });
    addPageAction(QStringLiteral("clearFilter"), tr("Show all items"), {},
                  [this] { m_items->clearFilter(); });
    addPageAction(QStringLiteral("showItems"), tr("Requirement items"), {},
                  [this] { setTab(Tab::Items); });
    addPageAction(QStringLiteral("showCharts"), tr("Charts"), {}, [this] { setTab(Tab::Charts); });
    addPageAction(QStringLiteral("showCapability"), tr("Capability"), {},
                  [this] { setTab(Tab::Capability); });
    addPageAction(QStringLiteral("present"), tr("Present to the workshop"), {},
                  [this] { emit presenterRequested(); });
    addPageAction(QStringLiteral("importResults"), tr("Import results…"), {},
                  [this] { emit importRequested(); });
    addPageAction(QStringLiteral("exportResults"), tr("Export results…"), {},
                  [this] { emit exportRequested(); });
    addPageAction(QStringLiteral("makeGapReport"), tr("Gap report…"), {},
                  [this] { emit reportRequested(); });
}

void GapAnalysisPage::makeAction()
{
    const Result<QString> made = makeActionOfGap(m_session, m_session.item());
    if (!made) {
        m_notice->showNotice(NoticeKind::Warning, made.error().message);
        return;
    }
    const Action *action = m_session.workspace().find(Id<Action>{*made});
    m_notice->showNotice(NoticeKind::Done,
                         tr("The gap %1 stands in the list of actions: %2")
                             .arg(m_session.item(), action ? action->title : QString()));
}

void GapAnalysisPage::takeUpdate(const SessionUpdate &update)
{
    m_header->refresh();
    m_figures->refresh();
    if (update.everything || update.assessments) {
        m_header->showAssessments();
        showLock();
    }
}

void GapAnalysisPage::showLock()
{
    const QString reason = m_session.lockReason();
    if (reason.isEmpty())
        m_lock->hide();
    else
        m_lock->showNotice(NoticeKind::Information, reason,
                           m_session.workspace().isReadOnly() ? QString() : tr("Assessments"));
}

void GapAnalysisPage::explain(int figure)
{
    const QString &clause = m_session.clause();
    const AssessmentData &data = m_session.data();
    const Catalogue &catalogue = m_session.catalogue();
    Arithmetic arithmetic;
    switch (figure) {
    case FigureRow::Assessed:
        arithmetic = coverageArithmetic(clause, data, catalogue);
        break;
    case FigureRow::ConformityPercent:
        arithmetic = conformityArithmetic(clause, data, catalogue);
        break;
    case FigureRow::Gaps:
        arithmetic = gapsArithmetic(clause, data, catalogue);
        break;
    default:
        arithmetic = maturityArithmetic(clause, data, catalogue);
    }
    (new ArithmeticDialog(m_theme, arithmetic, this))->open();
}

GapAnalysisPage::Tab GapAnalysisPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void GapAnalysisPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void GapAnalysisPage::showItem(const QString &item)
{
    setTab(Tab::Items);
    if (m_session.catalogue().item(item) && m_items->rows().rowOf(item) < 0)
        m_items->clearFilter();
    m_session.setItem(item);
    m_items->list().showCurrent();
    m_items->list().setFocus(Qt::OtherFocusReason);
}

void GapAnalysisPage::focusItems()
{
    if (tab() == Tab::Items)
        m_items->focusList();
}

void GapAnalysisPage::commitPending()
{
    m_items->commitPending();
    if (m_capability)
        m_capability->commitPending();
}

void GapAnalysisPage::placeClauses()
{
    const bool wide = width() >= m_theme.px(widthForClauses);
    if (wide != m_wasWide) {
        m_wasWide = wide;
        m_splitter->widget(0)->setVisible(wide && m_clausesWanted);
    }
    const int side = m_theme.px(width() >= m_theme.px(widthForMargins) ? 28 : 14);
    layout()->setContentsMargins(side, m_theme.px(20), side, m_theme.px(16));
}

void GapAnalysisPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeClauses();
}

void GapAnalysisPage::restoreView()
{
    const QSettings settings;
    setTab(Tab(qBound(0, settings.value(settingsKey("tab")).toInt(), m_tabs->count() - 1)));
    m_splitter->setSizes({m_theme.px(230), m_theme.px(800)});
    const QByteArray clauses = settings.value(settingsKey("clauseSplitter")).toByteArray();
    if (!clauses.isEmpty())
        m_splitter->restoreState(clauses);
    m_items->restoreSplitter(settings.value(settingsKey("itemSplitter")).toByteArray());
    m_clausesWanted = settings.value(settingsKey("clauses"), true).toBool();
    m_splitter->widget(0)->setVisible(m_clausesWanted && m_wasWide);
    m_items->setEditorShown(settings.value(settingsKey("editor"), true).toBool());
    ItemFilter filter;
    filter.open = settings.value(settingsKey("open")).toBool();
    filter.gaps = settings.value(settingsKey("gaps")).toBool();
    filter.mine = settings.value(settingsKey("mine")).toBool();
    filter.withoutEvidence = settings.value(settingsKey("withoutEvidence")).toBool();
    const int severity = settings.value(settingsKey("severity")).toInt();
    filter.atLeast = Severity(qBound(0, severity, int(Severity::Critical)));
    m_items->filterBar().setFilter(filter);
    const int order = settings.value(settingsKey("order")).toInt();
    m_items->filterBar().setOrder(ItemOrder(qBound(0, order, int(ItemOrder::Priority))));
}

void GapAnalysisPage::saveView() const
{
    QSettings settings;
    const ItemFilter filter = m_items->filterBar().filter();
    settings.setValue(settingsKey("tab"), int(tab()));
    settings.setValue(settingsKey("clauseSplitter"), m_splitter->saveState());
    settings.setValue(settingsKey("itemSplitter"), m_items->splitterState());
    settings.setValue(settingsKey("clauses"), m_clausesWanted);
    settings.setValue(settingsKey("editor"), m_items->editorIsShown());
    settings.setValue(settingsKey("open"), filter.open);
    settings.setValue(settingsKey("gaps"), filter.gaps);
    settings.setValue(settingsKey("mine"), filter.mine);
    settings.setValue(settingsKey("withoutEvidence"), filter.withoutEvidence);
    settings.setValue(settingsKey("severity"), int(filter.atLeast));
    settings.setValue(settingsKey("order"), int(m_items->filterBar().order()));
}

} // namespace gapwright
