// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/risks/risk_matrix_page.h"

#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapping_layout.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/risks/risk_list_model.h"
#include "ui/pages/session/project_session.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace gapwright {

namespace {

QString unplacedKey()
{
    return QStringLiteral("unplaced");
}

RiskPlace placeOfKey(const QString &key)
{
    return {key.section(QLatin1Char('/'), 0, 0).toInt(), key.section(QLatin1Char('/'), 1).toInt()};
}

QString allKinds()
{
    return QStringLiteral("all");
}

} // namespace

RiskMatrixPage::RiskMatrixPage(const Theme &theme, ProjectSession &session,
                               Preferences *preferences, QWidget *parent)
    : WorkPage(theme, tr("Risk matrix"), Body::Fills, parent)
    , m_session(session)
    , m_list(new RiskListModel(this))
    , m_chart(new ChartView(theme, tr("Likelihood by impact")))
    , m_table(new ListTable(theme))
    , m_views(new QTabBar)
    , m_kind(new ComboField)
    , m_category(new ComboField)
    , m_listCard(new Card(theme, tr("Risks")))
    , m_empty(new EmptyState(theme, QStringLiteral("shield-alert"),
                             tr("Risks and opportunities that are rated for likelihood and impact "
                                "stand here in a matrix of five by five."),
                             tr("Open the risk register")))
    , m_stack(new QStackedWidget)
    , m_documents(new DocumentExport(theme, *this, preferences))
{
    setObjectName(QStringLiteral("riskMatrixPage"));
    build();
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        const auto *changed = std::get_if<RecordsChanged>(&event);
        const bool isShown = changed
            && (changed->table == definitionOf<Risk>().table
                || changed->table == definitionOf<ProjectSettings>().table
                || changed->table == definitionOf<Person>().table);
        if (isShown && isVisible())
            refresh();
    });
    connect(m_chart, &ChartView::activated, this, [this](const QString &key) {
        chooseCell(key);
        m_table->setFocus();
        m_table->selectRow(0);
    });
    connect(m_table, &ListTable::opened, this, &RiskMatrixPage::open);
    connect(m_empty, &EmptyState::buttonClicked, this,
            [this] { emit goTo(QStringLiteral("register/risks")); });
    connect(&theme, &Theme::changed, this, &RiskMatrixPage::refresh);
    refresh();
}

void RiskMatrixPage::build()
{
    QPushButton *print =
        addButton(QStringLiteral("exportRisks"), tr("Export PDF"), QStringLiteral("file-down"));
    connect(print, &QPushButton::clicked, this, [this] {
        m_documents->ask(printed(), {DocumentFormat::Pdf, DocumentFormat::Docx});
    });
    addFilters();
    m_chart->setObjectName(QStringLiteral("riskChart"));
    m_chart->setStride(RiskGrid::steps);
    m_chart->setPreferredSize({520, 460});
    m_table->setObjectName(QStringLiteral("riskTable"));
    m_table->setAccessibleName(tr("Risks of the chosen cell"));
    m_table->setModel(m_list);
    m_table->setWidths({0, 76, 68, 124});
    auto *names = new TwoLineDelegate(theme(), m_table);
    names->setSubtitleRole(RiskListModel::SubtitleRole);
    m_table->setItemDelegateForColumn(RiskListModel::RiskColumn, names);
    auto *chartCard = new Card(theme());
    chartCard->body()->addWidget(m_chart);
    m_listCard->setFlush(true);
    auto *all = new QPushButton(tr("Show all"));
    all->setObjectName(QStringLiteral("showAllRisks"));
    all->setProperty("link", true);
    connect(all, &QPushButton::clicked, this, [this] { chooseCell({}); });
    m_listCard->addToHeader(all);
    m_all = all;
    m_listCard->body()->addWidget(m_table);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 16);
    row->addWidget(chartCard, 11);
    row->addWidget(m_listCard, 10);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

void RiskMatrixPage::addFilters()
{
    m_views->setObjectName(QStringLiteral("riskViews"));
    m_views->setAccessibleName(tr("What the matrix shows"));
    m_views->addTab(tr("Before treatment"));
    m_views->addTab(tr("After treatment"));
    m_views->addTab(tr("Movement"));
    m_views->setDrawBase(false);
    m_kind->setObjectName(QStringLiteral("riskKind"));
    m_kind->setAccessibleName(tr("Kind"));
    QList<ComboChoice> kinds;
    for (const RiskKind kind : {RiskKind::Risk, RiskKind::Opportunity})
        kinds.append({QString::number(int(kind)), labelOf(choicesOf<RiskKind>(), int(kind))});
    kinds.append({allKinds(), tr("Risks and opportunities")});
    m_kind->setChoices(kinds);
    m_kind->setKey(allKinds());
    m_category->setObjectName(QStringLiteral("riskCategory"));
    m_category->setAccessibleName(tr("Category"));
    QList<ComboChoice> categories;
    for (const Choice &choice : choicesOf<RiskCategory>()) {
        if (choice.value != int(RiskCategory::NotStated))
            categories.append(
                {QString::number(choice.value), labelOf(choicesOf<RiskCategory>(), choice.value)});
    }
    m_category->setChoices(categories, tr("All categories"));
    auto *bar = new WrappingLayout(theme(), 12);
    bar->addWidget(m_views);
    bar->addBreathingSpace();
    for (ComboField *field : {m_kind, m_category}) {
        setScaledWidth(*field, theme(), 200);
        bar->addWidget(field);
        connect(field, &ComboField::keyChosen, this, &RiskMatrixPage::refresh);
    }
    body()->addLayout(bar);
    connect(m_views, &QTabBar::currentChanged, this, &RiskMatrixPage::refresh);
}

void RiskMatrixPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
    m_chart->setFocus();
}

void RiskMatrixPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_cell.isEmpty()) {
        chooseCell({});
        m_chart->setFocus();
        return;
    }
    WorkPage::keyPressEvent(event);
}

RiskGridView RiskMatrixPage::view() const
{
    return RiskGridView(m_views->currentIndex());
}

void RiskMatrixPage::setView(RiskGridView view)
{
    m_views->setCurrentIndex(int(view));
}

RiskChoice RiskMatrixPage::choice() const
{
    RiskChoice choice;
    if (m_kind->key() != allKinds())
        choice.kind = RiskKind(m_kind->key().toInt());
    if (!m_category->key().isEmpty())
        choice.category = RiskCategory(m_category->key().toInt());
    return choice;
}

void RiskMatrixPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    const std::vector<ProjectSettings> &settings = workspace.all<ProjectSettings>();
    m_limits = riskLimitsOf(settings.empty() ? ProjectSettings() : settings.front());
    m_risks = placedRisks(workspace.all<Risk>(), choice());
    m_grid = riskGridOf(m_risks, m_limits, view(), choice().kind == RiskKind::Opportunity);
    const RiskPlace chosen = placeOfKey(m_cell);
    m_grid.selected = {chosen.likelihood, chosen.impact};
    m_chart->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintRiskGrid(painter, frame, m_grid, theme().chartTheme(), hits);
    });
    m_chart->setDescription(describe(m_grid));
    int high = 0;
    int unrated = 0;
    for (const PlacedRisk &risk : m_risks) {
        unrated += risk.inherent.isSet() ? 0 : 1;
        high += zoneOf(risk.inherent.score(), m_limits) == RiskZone::High ? 1 : 0;
    }
    QStringList facts{tr("%n entries", nullptr, int(m_risks.size())),
                      tr("%n high before treatment", nullptr, high)};
    if (unrated > 0)
        facts << tr("%n not rated", nullptr, unrated);
    facts << tr("acceptance up to %1, action from %2")
                 .arg(QLocale().toString(m_limits.acceptance), QLocale().toString(m_limits.high));
    setFacts(facts.join(QStringLiteral(" · ")));
    m_stack->setCurrentIndex(workspace.all<Risk>().empty() ? 1 : 0);
    showList();
}

bool RiskMatrixPage::isListed(const PlacedRisk &risk) const
{
    if (m_cell.isEmpty())
        return true;
    const RiskPlace place = m_cell == unplacedKey() ? RiskPlace() : placeOfKey(m_cell);
    if (view() != RiskGridView::Movement)
        return placeOf(risk,
                       view() == RiskGridView::Residual ? RiskSide::Residual : RiskSide::Inherent)
            == place;
    if (m_cell == unplacedKey())
        return !risk.hasBoth();
    return risk.hasBoth() && (risk.inherent == place || risk.residual == place);
}

QString RiskMatrixPage::listTitle(int count) const
{
    if (m_cell.isEmpty())
        return tr("All, the highest first");
    if (m_cell == unplacedKey())
        return m_grid.unplacedWord;
    const RiskPlace place = placeOfKey(m_cell);
    return tr("Likelihood %1, impact %2, score %3", "heading of a list; the count follows")
               .arg(QLocale().toString(place.likelihood), QLocale().toString(place.impact),
                    QLocale().toString(place.score()))
        + QStringLiteral(" (%1)").arg(QLocale().toString(count));
}

void RiskMatrixPage::showList()
{
    std::vector<RiskListModel::Line> lines;
    for (const PlacedRisk &risk : m_risks) {
        if (!isListed(risk))
            continue;
        const Person *owner = m_session.workspace().find(risk.owner);
        lines.push_back({risk, owner ? owner->name : QString()});
    }
    m_listCard->setTitle(listTitle(int(lines.size())));
    m_list->setLines(std::move(lines));
    m_all->setVisible(!m_cell.isEmpty());
}

void RiskMatrixPage::chooseCell(const QString &key)
{
    m_cell = key;
    const RiskPlace place = placeOfKey(key);
    m_grid.selected = {place.likelihood, place.impact};
    m_chart->update();
    showList();
}

void RiskMatrixPage::open(const QModelIndex &index)
{
    emit goTo(QStringLiteral("register/risks/") + m_list->riskAt(index.row()).id.value);
}

PrintedPage RiskMatrixPage::printed() const
{
    const Workspace &workspace = m_session.workspace();
    PrintedPage page;
    page.blocks = riskMatrixBlocks(m_risks, m_limits, workspace.all<Person>(),
                                   workspace.engagement().organization);
    page.output = printedOutput(workspace, tr("Risk matrix"));
    page.fileName = tr("Risk matrix");
    return page;
}

void RiskMatrixPage::exportTo(const QString &path)
{
    m_documents->write(printed(), path);
}

} // namespace gapwright
