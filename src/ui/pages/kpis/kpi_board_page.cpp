// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpis/kpi_board_page.h"

#include "ui/kit/card.h"
#include "ui/kit/combo_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/notice_bar.h"
#include "ui/pages/kpis/kpi_board_table.h"
#include "ui/pages/kpis/kpi_library.h"
#include "ui/pages/kpis/kpi_looks.h"
#include "ui/pages/kpis/kpi_panel.h"
#include "ui/pages/registers/register_page.h"
#include "ui/pages/session/project_session.h"

#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gapwright {

namespace {

const QString withoutProcess = QStringLiteral("-");

int kpisIn(const Catalogue &catalogue)
{
    int count = 0;
    for (const CapabilityArea &area : catalogue.areas())
        count += int(area.kpis.size());
    return count;
}

} // namespace

KpiBoardPage::KpiBoardPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("KPI board"), Body::Fills, parent)
    , m_session(session)
    , m_directory(session.workspace())
    , m_model(new KpiBoardModel(this))
    , m_table(new KpiBoardTable(theme, m_model))
    , m_process(new ComboField)
    , m_show(new ComboField)
    , m_panel(new KpiPanel(theme, m_directory))
    , m_empty(new EmptyState(theme, QStringLiteral("gauge"),
                             tr("KPIs say whether processes do what they are for. The library has "
                                "%n of them with target and calculation.",
                                nullptr, kpisIn(session.catalogue())),
                             tr("Choose from the library")))
    , m_nothing(new EmptyState(theme, QStringLiteral("funnel"), tr("No KPI fits the filter."),
                               tr("Show all")))
    , m_stack(new QStackedWidget)
    , m_list(new QStackedWidget)
{
    setObjectName(QStringLiteral("kpiBoardPage"));
    QPushButton *library = addButton(QStringLiteral("kpiLibrary"), tr("From the library …"),
                                     QStringLiteral("plus"), true);
    library->setEnabled(!session.workspace().isReadOnly());
    m_model->setMayEdit(!session.workspace().isReadOnly());
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &KpiBoardPage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    connect(library, &QPushButton::clicked, this, &KpiBoardPage::chooseFromLibrary);
    connect(m_empty, &EmptyState::buttonClicked, this, &KpiBoardPage::chooseFromLibrary);
    connect(m_nothing, &EmptyState::buttonClicked, this, [this] {
        m_process->setKey({});
        m_show->setKey({});
        filter();
    });
    connect(m_model, &KpiBoardModel::entered, this, &KpiBoardPage::record, Qt::QueuedConnection);
    connect(m_panel, &KpiPanel::openRequested, this, [this](const QString &id) {
        emit goTo(registerAddress(definitionOf<PerformanceIndicator>().table, id));
    });
    connect(m_panel, &KpiPanel::followed, this, [this](const QByteArray &table, const QString &id) {
        emit goTo(registerAddress(table, id));
    });
    connect(m_panel, &KpiPanel::refused, this, [this](const QString &sentence) {
        if (sentence.isEmpty())
            notice()->hide();
        else
            notice()->showNotice(NoticeKind::Warning, sentence);
    });
    refresh();
}

void KpiBoardPage::build()
{
    m_process->setObjectName(QStringLiteral("kpiProcess"));
    m_process->setAccessibleName(tr("Process"));
    m_show->setObjectName(QStringLiteral("kpiShow"));
    m_show->setAccessibleName(tr("Status"));
    using Show = KpiWanted::Show;
    const auto key = [](Show show) { return QString::number(int(show)); };
    m_show->setChoices({{key(Show::OffTarget), tr("Off target")},
                        {key(Show::NearTarget), tr("Near target")},
                        {key(Show::OnTarget), tr("On target")},
                        {key(Show::WithoutStatus), tr("Without status")},
                        {key(Show::ToMeasure), tr("To be measured")}},
                       tr("All states"));
    auto *bar = new QHBoxLayout;
    setScaledSpacing(*bar, theme(), {0, 0, 0, 0}, 12);
    for (ComboField *field : {m_process, m_show}) {
        setScaledWidth(*field, theme(), 220);
        bar->addWidget(field);
        connect(field, &ComboField::keyChosen, this, &KpiBoardPage::filter);
    }
    bar->addStretch(1);
    m_table->setObjectName(QStringLiteral("kpiTable"));
    m_table->setAccessibleName(tr("KPIs by process; a digit starts a new value"));
    m_table->setWidths({0, 116, 128, 124, 108, 112, 104});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return;
                const KpiRow &row = m_model->rowAt(now.row());
                m_panel->setKpi(row,
                                m_directory.nameOf(QLatin1String("people"), row.kpi.owner.value));
            });
    auto *card = new Card(theme());
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_list->addWidget(card);
    m_list->addWidget(m_nothing);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 12);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setSizes({6400, 3600});
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
}

void KpiBoardPage::fillProcesses()
{
    QList<ComboChoice> choices;
    bool someHaveNone = false;
    QSet<QString> seen;
    for (const KpiRow &row : m_model->all()) {
        someHaveNone |= row.process.isEmpty();
        if (!row.process.isEmpty() && !seen.contains(row.kpi.process.value))
            choices.append({row.kpi.process.value, row.process});
        seen.insert(row.kpi.process.value);
    }
    if (someHaveNone)
        choices.append({withoutProcess, tr("Without a process")});
    const QString chosen = m_process->key();
    m_process->setChoices(choices, tr("All processes"));
    const bool isThere = std::any_of(choices.begin(), choices.end(),
                                     [&](const ComboChoice &one) { return one.key == chosen; });
    if (!isThere)
        m_process->setKey({});
}

void KpiBoardPage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    const auto &kpis = workspace.all<PerformanceIndicator>();
    const auto standings = kpiStandings(kpis, workspace.all<Measurement>(), QDate::currentDate());
    std::vector<KpiRow> rows;
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        const Process *process = workspace.find(kpis[i].process);
        rows.push_back({kpis[i], standings[i], process ? process->name : QString()});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const KpiRow &a, const KpiRow &b) {
        if (a.process.isEmpty() != b.process.isEmpty())
            return b.process.isEmpty();
        const int order = a.process.localeAwareCompare(b.process);
        if (order != 0)
            return order < 0;
        return a.kpi.code == b.kpi.code ? a.kpi.name < b.kpi.name : a.kpi.code < b.kpi.code;
    });
    const QString current = m_table->currentId();
    const int line = m_table->currentIndex().row();
    m_model->setRows(std::move(rows));
    fillProcesses();
    if (!current.isEmpty() && m_table->currentId() != current && !m_table->select(current)
        && m_model->rowCount() > 0)
        m_table->select(m_model->rowAt(qBound(0, line, m_model->rowCount() - 1)).kpi.id.value);
    showFacts();
}

void KpiBoardPage::filter()
{
    KpiWanted wanted;
    const QString process = m_process->key();
    if (process == withoutProcess)
        wanted.process = Id<Process>();
    else if (!process.isEmpty())
        wanted.process = Id<Process>{process};
    if (!m_show->key().isEmpty())
        wanted.show = KpiWanted::Show(m_show->key().toInt());
    const QString current = m_table->currentId();
    m_model->setWanted(wanted);
    m_table->select(current);
    showFacts();
}

void KpiBoardPage::showFacts()
{
    int red = 0;
    int toMeasure = 0;
    for (const KpiRow &row : m_model->all()) {
        red += row.standing.light == TrafficLight::Red ? 1 : 0;
        const KpiDue due = row.standing.due;
        toMeasure += due == KpiDue::Due || due == KpiDue::Overdue ? 1 : 0;
    }
    const int all = int(m_model->all().size());
    setFacts(QStringList{tr("%n KPI(s)", nullptr, all), tr("%n off target", nullptr, red),
                         tr("%n to be measured", nullptr, toMeasure), tr("Clause 9.1")}
                 .join(QStringLiteral(" · ")));
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    m_empty->setButtonText(m_session.workspace().isReadOnly() ? QString()
                                                              : tr("Choose from the library"));
    m_list->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_panel->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->select(m_model->rowAt(0).kpi.id.value);
    if (m_table->currentIndex().isValid()) {
        const KpiRow &row = m_model->rowAt(m_table->currentIndex().row());
        m_panel->setKpi(row, m_directory.nameOf(QLatin1String("people"), row.kpi.owner.value));
    }
}

void KpiBoardPage::record(const QString &id, const QString &text)
{
    const auto *kpi = m_session.workspace().find(Id<PerformanceIndicator>{id});
    if (!kpi)
        return;
    std::optional<qint64> scaled = scaledDecimal(text, Quantity::places, QLocale());
    if (!scaled) {
        m_model->keepEntry(id, text);
        notice()->showNotice(NoticeKind::Warning,
                             tr("“%1” is no number for “%2”. Write it like %3, without the unit.")
                                 .arg(text.left(40), kpi->name, QLocale().toString(99.5)));
        return;
    }
    const int row = m_model->rowOf(id);
    const QDate today = QDate::currentDate();
    const KpiStanding standing = row >= 0
        ? m_model->rowAt(row).standing
        : kpiStandings({kpi, 1}, m_session.workspace().all<Measurement>(), today).front();
    const Measurement made = nextMeasurement(*kpi, standing, Quantity::ofScaled(*scaled), today);
    const Outcome done = m_session.workspace().edit(
        tr("Record %1 of %2").arg(made.period, kpi->name), [&](Edit &edit) { edit.save(made); });
    if (!done) {
        m_model->keepEntry(id, text);
        notice()->showNotice(NoticeKind::Error, done.error().message);
        return;
    }
    m_model->keepEntry(id, {});
    notice()->hide();
    refresh();
}

void KpiBoardPage::showRecord(const QString &id)
{
    if (id.isEmpty() || m_table->select(id))
        return;
    m_process->setKey({});
    m_show->setKey({});
    filter();
    m_table->select(id);
}

void KpiBoardPage::chooseFromLibrary()
{
    if (m_session.workspace().isReadOnly())
        return;
    auto *dialog = new KpiLibraryDialog(theme(), m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KpiLibraryDialog::added, this, [this](const QString &id, int count) {
        refresh();
        showRecord(id);
        notice()->showNotice(
            NoticeKind::Done,
            tr("%n KPI(s) added. Undo (Ctrl+Z) takes them out again.", nullptr, count));
    });
    dialog->open();
}

void KpiBoardPage::commitPending()
{
    m_panel->commit();
}

void KpiBoardPage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

} // namespace gapwright
