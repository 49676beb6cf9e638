// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plan_page.h"

#include "assessment/business_case/case_comparison.h"
#include "editing/workspace.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapping_layout.h"
#include "ui/pages/plan/plan_step_model.h"
#include "ui/pages/plan/plan_view.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/session/project_session.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int besideFrom = 1180; ///< design pixels: form beside the chart, else below it

const RegisterAccess &accessTo(const RegisterDirectory &directory, const char *table)
{
    return *directory.access(QLatin1String(table));
}

QTabBar *tabs(const char *name, const QString &label, const QStringList &texts)
{
    auto *bar = new QTabBar;
    bar->setObjectName(QString::fromLatin1(name));
    bar->setAccessibleName(label);
    bar->setDrawBase(false);
    bar->setExpanding(false);
    for (const QString &text : texts)
        bar->addTab(text);
    return bar;
}

} // namespace

PlanPage::PlanPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Project plan"), Body::Fills, parent)
    , m_session(session)
    , m_directory(session.workspace())
    , m_view(new PlanView(theme))
    , m_steps(new PlanStepModel(this))
    , m_views(tabs("planViews", tr("View"), {tr("Schedule"), tr("Effort and cost")}))
    , m_scales(tabs("planScales", tr("Scale"), {tr("Weeks"), tr("Months"), tr("Quarters")}))
    , m_filters(tabs("planFilters", tr("Filter"), {tr("All"), tr("Not finished"), tr("Critical")}))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(theme, QStringLiteral("calendar-days"),
                             tr("Actions and milestones with dates make the plan: who does what in "
                                "which step, what waits for what, and when it ends."),
                             tr("Add the first action")))
    , m_concern(new IconLabel(theme, QStringLiteral("triangle-alert"), {}))
    , m_order(new QPushButton(tr("Move them behind")))
    , m_toToday(new QPushButton(tr("Today")))
    , m_formCard(new Card(theme))
    , m_forms(new QStackedWidget)
    , m_action(new RecordEditor(theme, m_directory,
                                accessTo(m_directory, definitionOf<Action>().table), {}))
    , m_milestone(new RecordEditor(theme, m_directory,
                                   accessTo(m_directory, definitionOf<Milestone>().table), {}))
{
    setObjectName(QStringLiteral("planPage"));
    m_baseline = addButton(QStringLiteral("approveBaseline"), tr("Keep as approved plan"),
                           QStringLiteral("lock"));
    m_baseline->setToolTip(
        tr("Copies the dates of today's plan; the chart compares with them from now on."));
    m_new = addButton(QStringLiteral("newAction"), tr("New action"), QStringLiteral("plus"), true);
    connect(m_baseline, &QPushButton::clicked, this, &PlanPage::approveBaseline);
    connect(m_new, &QPushButton::clicked, this, &PlanPage::addAction);
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PlanPage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    refresh();
}

PlanPage::~PlanPage() = default;

void PlanPage::build()
{
    addBar();
    body()->addWidget(figures());
    m_stack->addWidget(chartPart());
    m_stack->addWidget(stepsCard());
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    connect(m_views, &QTabBar::currentChanged, this, &PlanPage::refresh);
    connect(m_filters, &QTabBar::currentChanged, this, &PlanPage::showRows);
    connect(m_scales, &QTabBar::currentChanged, this,
            [this](int scale) { m_view->setScale(PlanView::Scale(scale)); });
    connect(m_view, &PlanView::scaleChanged, this,
            [this](PlanView::Scale scale) { m_scales->setCurrentIndex(int(scale)); });
    m_scales->setCurrentIndex(int(m_view->scale()));
    connect(m_toToday, &QPushButton::clicked, m_view, &PlanView::showToday);
    connect(m_order, &QPushButton::clicked, this, &PlanPage::putInOrder);
    connect(m_empty, &EmptyState::buttonClicked, this, &PlanPage::addAction);
    connect(m_view, &PlanView::moved, this, &PlanPage::move);
    connect(m_view, &PlanView::linked, this, &PlanPage::link);
    connect(m_view, &PlanView::currentChanged, this, &PlanPage::showCurrent);
    connect(m_view, &PlanView::opened, this,
            [this] { static_cast<RecordEditor *>(m_forms->currentWidget())->focusField(); });
    connect(m_view, &PlanView::foldRequested, this, [this](const QString &key, bool fold) {
        if (fold)
            m_folded.insert(key);
        else
            m_folded.remove(key);
        showRows();
    });
}

void PlanPage::addBar()
{
    auto *bar = new WrappingLayout(theme(), 12);
    m_toToday->setObjectName(QStringLiteral("toToday"));
    bar->addWidget(m_views);
    bar->addBreathingSpace();
    bar->addWidget(m_filters);
    bar->addWidget(m_scales);
    bar->addWidget(m_toToday);
    body()->addLayout(bar);
    auto *line = new QHBoxLayout;
    setScaledSpacing(*line, theme(), {0, 0, 0, 0}, 12);
    m_concern->setObjectName(QStringLiteral("planConcern"));
    m_concern->setIcon(QStringLiteral("triangle-alert"), &Tokens::warn);
    m_order->setObjectName(QStringLiteral("putInOrder"));
    line->addWidget(m_concern, 1);
    line->addWidget(m_order);
    body()->addLayout(line);
}

QWidget *PlanPage::figures()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    static constexpr const char *names[] = {"figureEnd", "figureEffort", "figureCost",
                                            "figureProgress"};
    m_figures = addFigureCards(*row, theme(), names, [this](int index) { explain(index); });
    return content;
}

QWidget *PlanPage::chartPart()
{
    m_view->setObjectName(QStringLiteral("planView"));
    m_view->setReadOnly(m_session.workspace().isReadOnly());
    auto *chart = new Card(theme());
    chart->setFlush(true);
    chart->body()->addWidget(m_view, 1);
    m_action->setObjectName(QStringLiteral("planActionForm"));
    m_milestone->setObjectName(QStringLiteral("planMilestoneForm"));
    for (RecordEditor *editor : {m_action, m_milestone}) {
        m_forms->addWidget(editor);
        connect(editor, &RecordEditor::followed, this,
                [this](const QByteArray &table, const QString &id) {
                    emit goTo(QStringLiteral("register/%1/%2").arg(QString::fromLatin1(table), id));
                });
        connect(editor, &RecordEditor::refused, this, [this](const QString &sentence) {
            if (!sentence.isEmpty())
                notice()->showNotice(NoticeKind::Warning, sentence);
        });
    }
    m_formCard->body()->addWidget(m_forms);
    m_formCard->body()->addStretch(1);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(chart);
    m_splitter->addWidget(bareScroll(m_formCard));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({7000, 2600}); // shares, brought to the room there is
    return m_splitter;
}

QWidget *PlanPage::stepsCard()
{
    auto *table = new ListTable(theme());
    table->setObjectName(QStringLiteral("planSteps"));
    table->setAccessibleName(tr("Effort and cost by step"));
    table->setModel(m_steps);
    table->setWidths({0, 92, 160, 64, 90, 90, 76, 76, 116});
    auto *name = new TwoLineDelegate(theme(), table);
    name->setSubtitleRole(PlanStepModel::SubtitleRole);
    table->setItemDelegateForColumn(PlanStepModel::StepColumn, name);
    connect(table, &ListTable::opened, this, [this](const QModelIndex &index) {
        const QString step = m_steps->at(index.row()).id;
        if (!step.isEmpty())
            emit goTo(QStringLiteral("step:") + step);
    });
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

void PlanPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    WorkPage::resizeEvent(event);
    const bool isBeside = width() >= theme().px(besideFrom);
    m_splitter->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
}

PlanFilter PlanPage::filter() const
{
    return PlanFilter(m_filters->currentIndex());
}

void PlanPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    const std::vector<ProjectSettings> &settings = workspace.all<ProjectSettings>();
    m_today = QDate::currentDate();
    m_plan = projectPlan(
        {workspace.all<Action>(), workspace.all<Milestone>(), workspace.all<Person>(),
         settings.empty() ? ProjectSettings() : settings.front(), &m_session.catalogue()});
    const bool isEmpty = m_plan.lines.empty();
    const bool isChart = m_views->currentIndex() == 0;
    if (!m_isFolded && !isEmpty) {
        m_isFolded = true;
        for (const PlanLine &line : m_plan.lines) {
            if (line.kind == PlanLine::Kind::Step && line.isFinished())
                m_folded.insert(stepRowKey(line));
        }
    }
    m_stack->setCurrentIndex(isEmpty ? 2 : isChart ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filters, m_scales, m_toToday})
        widget->setVisible(!isEmpty && isChart);
    m_views->setVisible(!isEmpty);
    for (FigureCard *card : std::as_const(m_figures))
        card->setVisible(!isEmpty);
    const bool mayEdit = !workspace.isReadOnly();
    m_new->setEnabled(mayEdit);
    m_baseline->setEnabled(mayEdit && !isEmpty);
    m_empty->setButtonText(mayEdit ? tr("Add the first action") : QString());
    m_steps->setPlan(m_plan);
    showFigures();
    showRows();
}

void PlanPage::showRows()
{
    m_view->setChart(planChartOf(m_plan, m_session.workspace(), m_folded, filter(), m_today));
    const std::vector<const PlanLine *> early = tooEarly();
    const auto circular = std::ranges::count_if(
        m_plan.lines, [](const PlanLine &line) { return line.schedule.isCircular; });
    QStringList concerns;
    if (circular > 0)
        concerns << tr("%n lines wait for themselves through others.", nullptr, int(circular));
    if (!early.empty())
        concerns << tr("%n lines begin before what they wait for has ended.", nullptr,
                       int(early.size()));
    m_concern->setText(concerns.join(QLatin1Char(' ')));
    m_concern->setVisible(!concerns.isEmpty());
    m_order->setVisible(!early.empty() && !m_session.workspace().isReadOnly());
    showCurrent();
}

void PlanPage::showFigures()
{
    const QLocale local;
    const auto whole = [&](double days) { return local.toString(days, 'f', 0); };
    const auto day = [&](QDate date) {
        return date.isValid() ? local.toString(date, QLocale::ShortFormat) : QString();
    };
    const auto percent = [&](double part) {
        return local.toString(part) + QChar(QChar::Nbsp) + local.percent();
    };
    const auto unbroken = [](QString text) {
        return text.replace(QChar::Space, QChar(QChar::Nbsp));
    };
    const PlanEffort &effort = m_plan.effort;
    setFacts(tr("%1 – %2", "first day, last day").arg(day(m_plan.start), day(m_plan.end))
             + QStringLiteral(" · ")
             + tr("%n lines critical", nullptr, int(m_plan.criticalPath.size())));
    m_figures[End]->setFigure(
        {.caption = tr("Expected end"),
         .value = day(m_plan.expectedEnd),
         .note = m_plan.baselineEnd.isValid()
             ? tr("approved: %1").arg(unbroken(day(m_plan.baselineEnd)))
             : tr("no approved plan"),
         .icon = QStringLiteral("flag"),
         .valueRole = m_plan.baselineEnd.isValid() && m_plan.expectedEnd > m_plan.baselineEnd
             ? &Tokens::bad
             : &Tokens::text});
    m_figures[Effort]->setFigure({.caption = tr("Effort, P80"),
                                  .value = tr("%1 days").arg(whole(effort.sum.p80)),
                                  .note = tr("mean %1").arg(whole(effort.sum.mean)),
                                  .icon = QStringLiteral("users")});
    m_figures[Cost]->setFigure({.caption = tr("Cost with contingency"),
                                .value = moneyText(m_plan.totalCost(), m_plan.currency),
                                .note = tr("contingency %1").arg(percent(m_plan.contingency * 100)),
                                .icon = QStringLiteral("wallet")});
    const std::optional<int> done = effort.percent();
    m_figures[Progress]->setFigure({.caption = tr("Done"),
                                    .value = done ? percent(*done) : QString(),
                                    .note = tr("by effort"),
                                    .icon = QStringLiteral("circle-check")});
}

void PlanPage::showCurrent()
{
    const QString id = m_view->currentKey();
    const PlanLine *line = m_plan.find(id);
    m_action->commit();
    m_milestone->commit();
    const bool isMilestone = line && line->kind == PlanLine::Kind::Milestone;
    RecordEditor *editor = isMilestone ? m_milestone : m_action;
    m_forms->setCurrentWidget(editor);
    const QString shown = line ? line->id : QString();
    if (editor->id() != shown)
        editor->setRecord(shown);
    m_formCard->setTitle(!line             ? tr("Choose a line of the plan")
                             : isMilestone ? tr("Milestone %1").arg(line->number)
                                           : tr("Action %1").arg(line->number));
    showRemarks();
}

void PlanPage::showRemarks()
{
    const PlanLine *line = m_plan.find(m_view->currentKey());
    if (!line)
        return;
    const Action *action = m_session.workspace().find(Id<Action>{line->id});
    auto *editor = static_cast<RecordEditor *>(m_forms->currentWidget());
    editor->form()->setRemarks(remarksOn(*line, m_plan, action));
}

void PlanPage::show(const QString &id)
{
    const PlanLine *line = m_plan.find(id);
    if (!line)
        return;
    m_views->setCurrentIndex(0);
    m_filters->setCurrentIndex(0);
    for (const PlanLine &step : m_plan.lines) {
        if (step.kind == PlanLine::Kind::Step && step.step == line->step)
            m_folded.remove(stepRowKey(step));
    }
    showRows();
    m_view->setCurrentKey(id);
    m_view->setFocus();
}

void PlanPage::showSteps(bool steps)
{
    m_views->setCurrentIndex(steps ? 1 : 0);
}

void PlanPage::commitPending()
{
    m_action->commit();
    m_milestone->commit();
}

} // namespace gapwright
