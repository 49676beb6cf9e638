// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/business_case/business_case_page.h"

#include "assessment/steps/criteria_parts.h"
#include "editing/workspace.h"
#include "reports/business_case/sponsor_summary.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/business_case/alternative_model.h"
#include "ui/pages/business_case/case_lines.h"
#include "ui/pages/business_case/sponsor_preview.h"
#include "ui/pages/progress/list_table.h"
#include "ui/pages/registers/record_editor.h"
#include "ui/pages/registers/register_table.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int rowsShown = 6;

const RegisterAccess &accessTo(const RegisterDirectory &directory, const char *table)
{
    return *directory.access(QLatin1String(table));
}

/// The fields of the project settings that no business case counts with.
QStringList otherSettings()
{
    QStringList columns;
    for (const Field &field : definitionOf<ProjectSettings>().fields) {
        const QString column = QString::fromLatin1(field.column);
        if (column != QLatin1String("currency") && column != QLatin1String("horizon_years")
            && column != QLatin1String("discount_rate"))
            columns << column;
    }
    return columns;
}

/// The people in the role of sponsor, as the first step looks for them; empty when there is none.
QString sponsorOf(const Workspace &workspace)
{
    StepData data;
    data.registers.people = workspace.all<Person>();
    data.registers.roles = workspace.all<Role>();
    const QSet<QString> ids = sponsors(data);
    QStringList names;
    for (const Person &person : workspace.all<Person>()) {
        if (ids.contains(person.id.value))
            names << person.name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

BusinessCasePage::BusinessCasePage(const Theme &theme, ProjectSession &session,
                                   Preferences &preferences, QWidget *parent)
    : WorkPage(theme, tr("Business case"), Body::Fills, parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_directory(session.workspace())
    , m_model(new AlternativeModel(this))
    , m_table(new ListTable(theme))
    , m_views(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(theme, QStringLiteral("scale"),
                             tr("What certification costs and brings, compared with doing nothing. "
                                "The sponsor decides "
                                "on it in step 1."),
                             tr("Begin with two alternatives")))
    , m_chart(new ChartView(theme, tr("Money over the years")))
    , m_concerns(new Card(theme))
    , m_lines(new CaseLines(theme, m_directory))
    , m_alternative(new RecordEditor(
          theme, m_directory, accessTo(m_directory, definitionOf<BusinessAlternative>().table), {}))
    , m_settings(new RecordEditor(theme, m_directory,
                                  accessTo(m_directory, definitionOf<ProjectSettings>().table),
                                  otherSettings()))
    , m_setTerms(new QPushButton(tr("State currency, horizon and rate")))
    , m_recommend(new QPushButton(tr("Recommend")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_summary(new SponsorPreview(theme, session.workspace()))
{
    setObjectName(QStringLiteral("businessCasePage"));
    QPushButton *exporting = addButton(QStringLiteral("exportSummary"), tr("Summary as PDF"),
                                       QStringLiteral("file-down"), true);
    connect(exporting, &QPushButton::clicked, this, &BusinessCasePage::choosePath);
    build();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &BusinessCasePage::refresh);
    connect(&session.workspace(), &Workspace::changed, this, [this](const Event &event) {
        if (std::holds_alternative<RecordsChanged>(event) && isVisible())
            m_later.start();
    });
    connect(m_summary, &SponsorPreview::refused, this,
            [this](const QString &sentence) { notice()->showNotice(NoticeKind::Error, sentence); });
    connect(m_summary, &SponsorPreview::exported, this,
            [this](const QString &path, const Outcome &done) {
                m_written = path;
                if (done)
                    notice()->showNotice(
                        NoticeKind::Done,
                        tr("The summary was written to %1.").arg(QDir::toNativeSeparators(path)),
                        tr("Open"));
                else
                    notice()->showNotice(NoticeKind::Error, done.error().message);
                emit exported(path, done);
            });
    connect(notice(), &NoticeBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    refresh();
}

BusinessCasePage::~BusinessCasePage() = default;

void BusinessCasePage::build()
{
    m_views->setObjectName(QStringLiteral("caseViews"));
    m_views->addTab(tr("Figures"));
    m_views->addTab(tr("Summary for the sponsor"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    body()->addWidget(m_views);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setScaledSpacing(*column, theme(), {0, 0, 8, 0}, 16);
    column->addWidget(alternativesCard());
    column->addWidget(figures());
    column->addWidget(moneyRow());
    column->addWidget(m_lines);
    column->addWidget(formsRow());
    column->addStretch(1);
    m_stack->addWidget(bareScroll(content));
    m_stack->addWidget(m_summary);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    connect(m_views, &QTabBar::currentChanged, this, &BusinessCasePage::refresh);
    connect(m_empty, &EmptyState::buttonClicked, this, &BusinessCasePage::begin);
    const auto follow = [this](const QByteArray &table, const QString &id) {
        emit goTo(QStringLiteral("register/%1/%2").arg(QString::fromLatin1(table), id));
    };
    connect(m_lines, &CaseLines::followed, this, follow);
    connect(m_alternative, &RecordEditor::followed, this, follow);
    const auto refuse = [this](const QString &sentence) {
        if (!sentence.isEmpty())
            notice()->showNotice(NoticeKind::Warning, sentence);
    };
    connect(m_lines, &CaseLines::refused, this, refuse);
    connect(m_lines, &CaseLines::added, this, [this](const QString &line) {
        refresh();
        show(line);
        m_lines->editor()->focusField();
    });
    connect(m_alternative, &RecordEditor::refused, this, refuse);
    connect(m_settings, &RecordEditor::refused, this, refuse);
}

Card *BusinessCasePage::alternativesCard()
{
    m_table->setObjectName(QStringLiteral("alternativeTable"));
    m_table->setAccessibleName(tr("Alternatives side by side"));
    m_table->setModel(m_model);
    m_table->setWidths({0, 120, 140, 140, 120, 84, 150});
    auto *name = new TwoLineDelegate(theme(), m_table);
    name->setSubtitleRole(AlternativeModel::SubtitleRole);
    m_table->setItemDelegateForColumn(AlternativeModel::NameColumn, name);
    auto *card = new Card(theme(), tr("Alternatives"));
    auto *fresh = new QPushButton(tr("New alternative"));
    const auto button = [&](QPushButton *one, const char *key, const char *icon) {
        one->setObjectName(QString::fromLatin1(key));
        one->setIcon(theme().icon(QString::fromLatin1(icon)));
        card->addToHeader(one);
    };
    button(m_remove, "removeAlternative", "trash-2");
    button(m_recommend, "recommend", "star");
    button(fresh, "newAlternative", "plus");
    m_remove->setAccessibleName(tr("Delete this alternative"));
    fresh->setEnabled(!m_session.workspace().isReadOnly());
    card->body()->addWidget(m_table);
    connect(fresh, &QPushButton::clicked, this, &BusinessCasePage::addAlternative);
    connect(m_remove, &QPushButton::clicked, this, &BusinessCasePage::removeAlternative);
    connect(m_recommend, &QPushButton::clicked, this, &BusinessCasePage::recommend);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BusinessCasePage::showAlternative);
    connect(m_table, &ListTable::opened, this, [this] { m_alternative->focusField(); });
    return card;
}

QWidget *BusinessCasePage::figures()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    static constexpr const char *names[] = {"figureInvestment", "figurePresentValue",
                                            "figureReturn", "figurePayback"};
    m_figures = addFigureCards(*row, theme(), names, [this](int index) { explain(index); });
    return content;
}

QWidget *BusinessCasePage::moneyRow()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 16);
    m_chart->setObjectName(QStringLiteral("cashFlow"));
    m_chart->setPreferredSize({520, 300});
    m_chart->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintCashFlow(painter, frame, m_flow, theme().chartTheme(), hits);
    });
    connect(m_chart, &ChartView::activated, this, [this] { explain(PresentValue); });
    auto *card = new Card(theme(), tr("Money over the years, sums so far"));
    card->body()->addWidget(m_chart, 1);
    m_concerns->setObjectName(QStringLiteral("caseConcerns"));
    row->addWidget(card, 3);
    row->addWidget(m_concerns, 2);
    return content;
}

QWidget *BusinessCasePage::formsRow()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setScaledSpacing(*row, theme(), {0, 0, 0, 0}, 16);
    auto *alternative = new Card(theme(), tr("The alternative"));
    m_alternative->setObjectName(QStringLiteral("alternativeForm"));
    alternative->body()->addWidget(m_alternative);
    alternative->body()->addStretch(1);
    auto *terms = new Card(theme(), tr("What it counts with"));
    m_settings->setObjectName(QStringLiteral("caseTerms"));
    m_setTerms->setObjectName(QStringLiteral("stateTerms"));
    terms->body()->addWidget(m_settings);
    terms->body()->addWidget(m_setTerms, 0, Qt::AlignLeft);
    terms->body()->addStretch(1);
    connect(m_setTerms, &QPushButton::clicked, this, [this] {
        ProjectSettings fresh;
        fresh.id = newId<ProjectSettings>();
        report(m_session.workspace().edit(tr("Project settings"),
                                          [&](Edit &edit) { edit.save(fresh); }));
        refresh();
        m_settings->focusField();
    });
    row->addWidget(alternative, 3);
    row->addWidget(terms, 2);
    return content;
}

ProjectSettings BusinessCasePage::settings() const
{
    const std::vector<ProjectSettings> &all = m_session.workspace().all<ProjectSettings>();
    return all.empty() ? ProjectSettings() : all.front();
}

const AlternativeCase *BusinessCasePage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void BusinessCasePage::showEvent(QShowEvent *event)
{
    refresh();
    WorkPage::showEvent(event);
}

void BusinessCasePage::refresh()
{
    const Workspace &workspace = m_session.workspace();
    const QString shown = current() ? current()->alternative.id.value : QString();
    m_model->setComparison(compareAlternatives(settings(), workspace.all<BusinessAlternative>(),
                                               workspace.all<CostBenefit>()));
    const CaseComparison &comparison = m_model->comparison();
    m_found = caseConcerns(comparison, settings());
    const bool isEmpty = comparison.alternatives.empty();
    const bool isSummary = m_views->currentIndex() == 1;
    m_stack->setCurrentIndex(isEmpty ? 2 : isSummary ? 1 : 0);
    m_views->setVisible(!isEmpty);
    const CaseTerms &terms = comparison.terms;
    setFacts(QStringList{terms.currency.isEmpty() ? tr("no currency") : terms.currency,
                         tr("%n years after the project", nullptr, terms.horizon),
                         tr("discount rate %1 %").arg(QLocale().toString(terms.rate * 100))}
                 .join(QStringLiteral(" · ")));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + qBound(1, m_model->rowCount(), rowsShown) * theme().px(46)
                            + theme().px(4));
    if (!isEmpty)
        m_table->selectRow(qMax(0, m_model->rowOf(shown)));
    showAlternative();
    showConcerns();
    showSettings();
    if (isSummary && !isEmpty) {
        SponsorSummary summary;
        summary.organization = workspace.engagement().organization;
        summary.sponsor = sponsorOf(workspace);
        summary.date = QDate::currentDate();
        summary.comparison = comparison;
        summary.openPoints = m_found;
        m_summary->setSummary(summary);
    }
}

void BusinessCasePage::showAlternative()
{
    const AlternativeCase *one = current();
    const CaseTerms &terms = m_model->comparison().terms;
    const bool mayEdit = !m_session.workspace().isReadOnly();
    const bool isStored = one && one->alternative.id.isSet();
    m_recommend->setEnabled(mayEdit && isStored && !one->alternative.chosen);
    m_remove->setEnabled(mayEdit && isStored);
    m_lines->setAlternative(one, m_found);
    m_alternative->commit();
    if (m_alternative->id() != (one ? one->alternative.id.value : QString()))
        m_alternative->setRecord(one ? one->alternative.id.value : QString());
    if (!one)
        return;
    m_figures[Investment]->setFigure({.caption = tr("Investment"),
                                      .value = moneyText(one->investment(), terms.currency),
                                      .note = tr("year 0"),
                                      .icon = QStringLiteral("wallet")});
    m_figures[PresentValue]->setFigure(
        {.caption = tr("Net present value"),
         .value = moneyText(one->figures.netPresentValue, terms.currency),
         .note = tr("worth %1").arg(moneyText(one->worth(), {})),
         .icon = QStringLiteral("scale"),
         .valueRole = one->worth() < 0 ? &Tokens::bad : &Tokens::text});
    m_figures[Return]->setFigure({.caption = tr("Return on investment"),
                                  .value = returnText(one->figures),
                                  .note = tr("within %n years", nullptr, terms.horizon),
                                  .icon = QStringLiteral("chart-line")});
    m_figures[Payback]->setFigure({.caption = tr("Payback"),
                                   .value = paybackText(one->figures),
                                   .icon = QStringLiteral("calendar-clock")});
    m_flow = cashFlowOf(m_model->comparison(), one->alternative.id.value);
    m_chart->setDescription(describe(m_flow, QLocale()));
    m_chart->update();
}

void BusinessCasePage::showConcerns()
{
    delete m_concernList;
    m_concernList = new QWidget;
    auto *column = new QVBoxLayout(m_concernList);
    setScaledSpacing(*column, theme(), {0, 0, 0, 0}, 0);
    m_concerns->setTitle(m_found.empty() ? tr("Nothing to ask before it goes out")
                                         : tr("Before it goes to the sponsor"));
    if (m_found.empty())
        column->addWidget(wrappedText(tr("Alternatives are compared with doing nothing, one is "
                                         "recommended, benefits have a basis, and the terms are "
                                         "stated."),
                                      TextRole::Muted));
    for (const Problem &problem : m_found) {
        const QString icon = problem.severity == Problem::Severity::Error
            ? QStringLiteral("circle-alert")
            : problem.severity == Problem::Severity::Warning ? QStringLiteral("triangle-alert")
                                                             : QStringLiteral("info");
        auto *row = new PlaceRow(theme(), {icon, problem.sentence, problem.fix});
        row->setToolTip((problem.sentence + QLatin1Char('\n') + problem.fix).toHtmlEscaped());
        connect(row, &QAbstractButton::clicked, this, [this, problem] {
            if (problem.table == definitionOf<ProjectSettings>().table)
                m_settings->focusField(QString::fromLatin1(problem.field));
            else if (!problem.record.isEmpty())
                show(problem.record);
            else
                m_table->setFocus();
        });
        column->addWidget(row);
    }
    column->addStretch(1);
    m_concerns->body()->addWidget(m_concernList);
}

void BusinessCasePage::showSettings()
{
    const QString id = settings().id.value;
    m_settings->setVisible(!id.isEmpty());
    m_setTerms->setVisible(id.isEmpty());
    m_setTerms->setEnabled(!m_session.workspace().isReadOnly());
    if (m_settings->id() != id)
        m_settings->setRecord(id);
    QHash<QString, QString> remarks;
    for (const Problem &problem : m_found) {
        if (problem.table == definitionOf<ProjectSettings>().table)
            remarks.insert(QString::fromLatin1(problem.field), problem.sentence);
    }
    m_settings->form()->setRemarks(remarks);
}

void BusinessCasePage::show(const QString &id)
{
    if (id.isEmpty())
        return;
    m_views->setCurrentIndex(0);
    for (const AlternativeCase &one : m_model->comparison().alternatives) {
        const bool isLine = std::ranges::any_of(
            one.lines, [&](const CostBenefit &line) { return line.id.value == id; });
        if (!isLine && one.alternative.id.value != id)
            continue;
        m_table->selectRow(m_model->rowOf(one.alternative.id.value));
        if (isLine && m_lines->select(id))
            m_lines->table()->setFocus();
        return;
    }
}

void BusinessCasePage::showSummary(bool summary)
{
    m_views->setCurrentIndex(summary ? 1 : 0);
}

void BusinessCasePage::commitPending()
{
    m_lines->commit();
    m_alternative->commit();
    m_settings->commit();
}

} // namespace gapwright
