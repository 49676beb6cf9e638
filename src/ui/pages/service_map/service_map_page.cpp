// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_map/service_map_page.h"

#include "assessment/register_rules/register_data.h"
#include "reports/pages/service_map_report.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/graph_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/progress/project_watch.h"
#include "ui/pages/report/document_export.h"
#include "ui/pages/service_map/contradiction_delegate.h"
#include "ui/pages/service_map/contradiction_model.h"
#include "ui/pages/service_map/map_detail_view.h"
#include "ui/pages/session/project_session.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int sideWidth = 330;
enum SideTab { DetailTab, ContradictionTab };

} // namespace

ServiceMapPage::ServiceMapPage(const Theme &theme, ProjectSession &session,
                               const ProjectWatch &watch, Preferences *preferences, QWidget *parent)
    : WorkPage(theme, tr("Service map"), Body::Fills, parent)
    , m_session(session)
    , m_watch(watch)
    , m_graph(new GraphView(theme, tr("Services and what they rest on")))
    , m_detail(new MapDetailView(theme))
    , m_model(new ContradictionModel(this))
    , m_list(new QListView)
    , m_tabs(new QTabWidget)
    , m_customers(new QCheckBox(tr("Customers")))
    , m_components(new QCheckBox(tr("Components")))
    , m_parties(new QCheckBox(tr("Other parties")))
    , m_outside(new QCheckBox(tr("Outside the scope")))
    , m_empty(new EmptyState(theme, QStringLiteral("network"),
                             tr("The map shows services with what they depend on, consist of and "
                                "rest on. Enter the first service."),
                             tr("Open the services")))
    , m_sound(new EmptyState(theme, QStringLiteral("circle-check"),
                             tr("The registers do not contradict each other.")))
    , m_stack(new QStackedWidget)
    , m_listStack(new QStackedWidget)
    , m_documents(new DocumentExport(theme, *this, preferences))
{
    setObjectName(QStringLiteral("serviceMapPage"));
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ServiceMapPage::refresh);
    const auto refreshLater = [this] {
        if (isVisible())
            m_later.start();
    };
    connect(&session.workspace(), &Workspace::changed, this, [refreshLater](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event))
            refreshLater();
    });
    connect(&watch, &ProjectWatch::changed, this, refreshLater);
    connect(m_graph, &GraphView::currentChanged, this, [this] {
        showDetail();
        if (m_graph->hasFocus() && !m_graph->current().isEmpty())
            m_tabs->setCurrentIndex(DetailTab);
    });
    connect(m_graph, &GraphView::activated, this, [this](const QString &record) {
        const int index = m_map.indexOf(record);
        if (index < 0)
            return;
        const MapNode &node = m_map.nodes[std::size_t(index)];
        emit goTo(addressOf(RecordLink{node.table, node.record, node.name}));
    });
    connect(m_empty, &EmptyState::buttonClicked, this,
            [this] { emit goTo(QStringLiteral("register/services")); });
    refresh();
}

void ServiceMapPage::build()
{
    QPushButton *print =
        addButton(QStringLiteral("exportMap"), tr("Export PDF"), QStringLiteral("file-down"));
    connect(print, &QPushButton::clicked, this, [this] {
        m_documents->ask(printed(), {DocumentFormat::Pdf, DocumentFormat::Docx});
    });
    body()->addWidget(toolRow());
    m_graph->setObjectName(QStringLiteral("serviceGraph"));
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_graph);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 16);
    row->addWidget(card, 1);
    row->addWidget(sidePart());
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

QWidget *ServiceMapPage::toolRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setScaledSpacing(*line, theme(), {0, 0, 0, 0}, 14);
    const std::pair<QCheckBox *, const char *> boxes[] = {{m_customers, "mapCustomers"},
                                                          {m_components, "mapComponents"},
                                                          {m_parties, "mapParties"},
                                                          {m_outside, "mapOutside"}};
    for (const auto &[box, name] : boxes) {
        box->setObjectName(QString::fromLatin1(name));
        line->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ServiceMapPage::refresh);
    }
    {
        const QSignalBlocker quiet(m_parties);
        m_parties->setChecked(true);
    }
    line->addStretch(1);
    const auto tool = [&](const char *name, const QString &text, const QString &icon, auto run) {
        auto *button = new QToolButton;
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(theme().icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, run);
        line->addWidget(button);
    };
    tool("mapSmaller", tr("Smaller (−)"), QStringLiteral("zoom-out"),
         [this] { m_graph->setScale(m_graph->scale() / 1.2); });
    tool("mapLarger", tr("Larger (+)"), QStringLiteral("zoom-in"),
         [this] { m_graph->setScale(m_graph->scale() * 1.2); });
    tool("mapWhole", tr("Show all of it (0)"), QStringLiteral("layout-grid"),
         [this] { m_graph->showAll(); });
    return row;
}

QWidget *ServiceMapPage::sidePart()
{
    m_tabs->setObjectName(QStringLiteral("mapTabs"));
    m_tabs->setAccessibleName(tr("About the map"));
    setScaledWidth(*m_tabs, theme(), sideWidth);
    m_list->setObjectName(QStringLiteral("contradictionList"));
    m_list->setAccessibleName(tr("Contradictions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContradictionDelegate(theme(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_sound);
    m_tabs->addTab(m_detail, tr("Details"));
    m_tabs->addTab(m_listStack, {});
    connect(m_detail, &MapDetailView::goTo, this, &ServiceMapPage::goTo);
    connect(m_list, &QListView::activated, this, &ServiceMapPage::openContradiction);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServiceMapPage::pointAt);
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_tabs);
    return card;
}

RegisterData ServiceMapPage::data() const
{
    const Workspace &workspace = m_session.workspace();
    RegisterData data;
    data.today = QDate::currentDate();
    data.people = workspace.all<Person>();
    data.roles = workspace.all<Role>();
    data.raciEntries = workspace.all<RaciEntry>();
    data.services = workspace.all<Service>();
    data.customers = workspace.all<Customer>();
    data.serviceLevelAgreements = workspace.all<ServiceLevelAgreement>();
    data.slaTargets = workspace.all<SlaTarget>();
    data.ciTypes = workspace.all<CiType>();
    data.configurationItems = workspace.all<ConfigurationItem>();
    data.ciRelations = workspace.all<CiRelation>();
    data.otherParties = workspace.all<OtherParty>();
    data.agreements = workspace.all<Agreement>();
    data.agreementTargets = workspace.all<AgreementTarget>();
    data.processes = workspace.all<Process>();
    data.kpis = workspace.all<PerformanceIndicator>();
    data.continuityPlans = workspace.all<ContinuityPlan>();
    data.availabilityTargets = workspace.all<AvailabilityTarget>();
    return data;
}

void ServiceMapPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
    m_graph->setFocus();
}

void ServiceMapPage::refresh()
{
    const RegisterData records = data();
    MapChoice choice;
    choice.customers = m_customers->isChecked();
    choice.components = m_components->isChecked();
    choice.parties = m_parties->isChecked();
    choice.outside = m_outside->isChecked();
    m_map = serviceMap(records, choice);
    m_found = gapwright::contradictions(m_watch.problems(), records);
    m_graph->setGraph(nodeGraphOf(m_map, m_found));
    const int row = m_list->currentIndex().row();
    m_model->setContradictions(m_found);
    if (row >= 0 && row < m_model->rowCount()) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_tabs->setTabText(ContradictionTab, tr("Contradictions (%1)").arg(m_found.size()));
    m_listStack->setCurrentIndex(m_found.empty() ? 1 : 0);
    const auto count = [this](MapNode::Kind kind) {
        return int(std::count_if(m_map.nodes.begin(), m_map.nodes.end(),
                                 [kind](const MapNode &node) { return node.kind == kind; }));
    };
    QStringList facts{tr("%n services", nullptr, count(MapNode::Kind::Service))};
    if (choice.components && m_map.leftOut == 0)
        facts << tr("%n components", nullptr, count(MapNode::Kind::Component));
    if (m_map.leftOut > 0)
        facts << tr("%n components are too many to draw; choose a service to see its own", nullptr,
                    m_map.leftOut);
    if (choice.parties)
        facts << tr("%n other parties", nullptr, count(MapNode::Kind::Party));
    if (m_watch.isKnown())
        facts << tr("%n contradictions", nullptr, int(m_found.size()));
    setFacts(facts.join(QStringLiteral(" · ")));
    m_stack->setCurrentIndex(m_session.workspace().all<Service>().empty() ? 1 : 0);
    showDetail();
}

void ServiceMapPage::showDetail()
{
    const int index = m_map.indexOf(m_graph->current());
    if (index < 0) {
        m_detail->setHint(tr("Choose a box to see what it consists of. Arrows move, Return opens "
                             "the record, plus and minus zoom. An arrow of the map leads to what "
                             "something rests on; dashed ones have no agreement in force, red ones "
                             "run in a circle. A sign at a box counts contradictions."));
        return;
    }
    const MapNode &node = m_map.nodes[std::size_t(index)];
    const RegisterData records = data();
    MapDetail detail = mapDetail(records, node);
    MapDetail::Section section{tr("Contradictions"), {}};
    for (const FoundContradiction &found : m_found) {
        if (found.touched.contains(node.record))
            section.lines.push_back({found.problem.sentence, {}, {}, true});
    }
    if (!section.lines.empty())
        detail.sections.insert(detail.sections.begin(), section);
    m_detail->setDetail(detail, node);
}

void ServiceMapPage::showContradictions(bool show)
{
    m_tabs->setCurrentIndex(show ? ContradictionTab : DetailTab);
}

/// Marks on the map what the contradiction is about.
void ServiceMapPage::pointAt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    for (const QString &record : m_model->at(index.row()).touched) {
        if (m_map.indexOf(record) >= 0) {
            m_graph->setCurrent(record);
            return;
        }
    }
    m_graph->setCurrent({});
}

void ServiceMapPage::openContradiction(const QModelIndex &index)
{
    const FoundContradiction &found = m_model->at(index.row());
    const QString address =
        addressOf(RecordLink{found.problem.table, found.problem.record, found.name});
    if (!address.isEmpty())
        emit goTo(address);
}

PrintedPage ServiceMapPage::printed() const
{
    PrintedPage page;
    page.blocks = serviceMapBlocks(m_map, m_found, m_session.workspace().engagement().organization);
    page.output = printedOutput(m_session.workspace(), tr("Service map"));
    page.fileName = tr("Service map");
    return page;
}

void ServiceMapPage::exportTo(const QString &path)
{
    m_documents->write(printed(), path);
}

} // namespace gapwright
