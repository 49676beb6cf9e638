// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/figure_card.h"
#include "ui/kit/theme.h"
#include "ui/kit/wrapped_label.h"
#include "ui/pages/gap_analysis/arithmetic_dialog.h"
#include "ui/pages/gap_analysis/charts_tab.h"
#include "ui/pages/report/concern_list.h"
#include "ui/pages/report/report_data.h"
#include "ui/pages/session/project_session.h"
#include "ui/pages/welcome/place_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gapwright {

namespace {

constexpr int gapsShown = 10;
constexpr int concernsShown = 6;
constexpr int widthForTwoColumns = 860;

QString percentText(const std::optional<double> &percent)
{
    return percent ? OverviewPage::tr("%1 %").arg(QLocale().toString(*percent, 'f', 1)) : QString();
}

/// Seven axes that can be read from a distance, where 35 areas cannot.
Radar clauseRadarOf(const ProjectSession &session)
{
    Radar radar;
    radar.title = OverviewPage::tr("Capability level by clause");
    Series now{OverviewPage::tr("Now"), {}, SeriesStyle::Now};
    Series target{OverviewPage::tr("Target"), {}, SeriesStyle::Target};
    const Scorecard *before = session.baselineScores();
    Series baseline{before ? session.baselineName() : QString(), {}, SeriesStyle::Baseline};
    for (const Clause *clause : session.catalogue().topClauses()) {
        radar.axes.push_back({clause->id, titleOf(*clause), clause->id});
        const ClauseScore *score = session.scores().clause(clause->id);
        now.values.push_back(score ? score->maturity : std::nullopt);
        target.values.push_back(score ? score->target : std::nullopt);
        const ClauseScore *old = before ? before->clause(clause->id) : nullptr;
        baseline.values.push_back(old ? old->maturity : std::nullopt);
    }
    radar.series = {std::move(now), std::move(target)};
    if (before)
        radar.series.push_back(std::move(baseline));
    return radar;
}

} // namespace

OverviewPage::OverviewPage(const Theme &theme, ProjectSession &session, QWidget *parent)
    : WorkPage(theme, tr("Overview"), Body::Scrolls, parent)
    , m_session(session)
    , m_figureGrid(new QGridLayout)
    , m_columnsRow(new QHBoxLayout)
    , m_gapsCard(new Card(theme, tr("Most urgent gaps")))
    , m_next(new ConcernList(theme))
{
    setObjectName(QStringLiteral("overviewPage"));
    QPushButton *work = addButton(QStringLiteral("toGapAnalysis"), tr("Gap analysis"),
                                  QStringLiteral("list-checks"));
    QPushButton *report =
        addButton(QStringLiteral("toReport"), tr("Gap report"), QStringLiteral("file-down"), true);
    connect(work, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("gap")); });
    connect(report, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("report")); });
    buildFigures();
    buildCharts();
    arrange();
    connect(&session, &ProjectSession::updated, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    refresh();
}

void OverviewPage::buildFigures()
{
    setScaledSpacing(*m_figureGrid, theme(), {0, 0, 0, 0}, 12);
    for (int i = 0; i < FigureCount; ++i) {
        auto *card = new FigureCard(theme());
        connect(card, &QAbstractButton::clicked, this, [this, i] { explain(FigureIndex(i)); });
        m_figures[std::size_t(i)] = card;
    }
    body()->addLayout(m_figureGrid);
}

void OverviewPage::buildCharts()
{
    const auto add = [this](const QString &title, ChartView::Paint paint, const QSize &size,
                            auto activated) {
        auto *card = new Card(theme(), title);
        auto *view = new ChartView(theme(), title);
        view->setPaint(std::move(paint));
        view->setPreferredSize(size);
        keepMeasured(theme(), view,
                     [this, view, size] { view->setMinimumHeight(theme().px(size.height())); });
        connect(view, &ChartView::activated, this, activated);
        card->body()->addWidget(view);
        m_charts.push_back(view);
        m_cards.push_back(card);
    };
    add(
        tr("Items by clause"),
        [this](QPainter &painter, const QRectF &frame, Hits *hits) {
            paintStackedBars(painter, frame, m_bars, theme().chartTheme(), hits);
        },
        {420, 270},
        [this](const QString &key) {
            emit goTo(QStringLiteral("gap/") + key.section(QLatin1Char('/'), 0, 0));
        });
    add(
        tr("Capability level, now and target"),
        [this](QPainter &painter, const QRectF &frame, Hits *hits) {
            paintRadar(painter, frame, m_radar, theme().chartTheme(), hits);
        },
        {420, 290}, [this](const QString &key) { emit goTo(QStringLiteral("gap/") + key); });
    auto *next = new Card(theme(), tr("Next things to do"));
    next->body()->addWidget(m_next);
    next->body()->addStretch(1);
    connect(m_next, &ConcernList::goTo, this, &OverviewPage::goTo);
    connect(m_next, &ConcernList::engagementRequested, this,
            [this] { emit goTo(QStringLiteral("report")); });
    m_cards.push_back(m_gapsCard);
    m_cards.push_back(next);
    add(
        tr("Conformity over time"),
        [this](QPainter &painter, const QRectF &frame, Hits *hits) {
            paintTrend(painter, frame, m_trend, theme().chartTheme(), hits);
        },
        {420, 220},
        [this](const QString &key) { m_session.setCurrentAssessment(Id<Assessment>{key}); });
    setScaledSpacing(*m_columnsRow, theme(), {0, 0, 0, 0}, 16);
    for (QVBoxLayout *&box : m_columnBoxes) {
        box = new QVBoxLayout;
        setScaledSpacing(*box, theme(), {0, 0, 0, 0}, 16);
        m_columnsRow->addLayout(box, 1);
    }
    body()->addLayout(m_columnsRow);
    body()->addStretch(1);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::refresh()
{
    m_stale = false;
    const Engagement engagement = m_session.workspace().engagement();
    setTitle(engagement.organization.isEmpty() ? tr("Overview") : engagement.organization);
    const Assessment &head = m_session.data().assessment;
    setFacts(m_session.hasAssessment()
                 ? tr("%1 · %2 · %3", "assessment, date, verdict")
                       .arg(head.name, QLocale().toString(head.heldOn, QLocale::ShortFormat),
                            wordOf(m_session.scores().overall.verdict))
                 : tr("No assessment yet"));
    showFigures();
    m_bars = barsOf(m_session, {});
    m_radar = clauseRadarOf(m_session);
    m_trend = trendOf(m_session, {});
    for (ChartView *view : m_charts)
        view->update();
    showGaps();
    const Result<GapReportData> data = reportDataOf(m_session, head.id, {}, QDate::currentDate());
    std::vector<ReportConcern> concerns;
    if (data) {
        concerns = concernsOf(*data);
        // The logo was not read here, so whether it is there is the record's to say.
        if (engagement.logo.isSet())
            std::erase_if(concerns, [](const ReportConcern &concern) {
                return concern.kind == ReportConcern::Kind::NoLogo;
            });
    }
    m_next->setConcerns(concerns, concernsShown);
}

void OverviewPage::showFigures()
{
    const Scorecard &scores = m_session.scores();
    const StatusCounts &counts = scores.overall.counts;
    const QLocale locale;
    m_figures[ConformityFigure]->setFigure(
        {tr("Conformity"), percentText(scores.overall.percent),
         tr("%1 partial, %2 not")
             .arg(locale.toString(counts.partial), locale.toString(counts.notConforming)),
         QStringLiteral("shield-check")});
    m_figures[CoverageFigure]->setFigure(
        {tr("Assessed"), percentText(scores.overall.coverage),
         tr("%1 of %2 items")
             .arg(locale.toString(counts.all() - counts.unassessed), locale.toString(counts.all())),
         QStringLiteral("list-checks")});
    m_figures[GapsFigure]->setFigure(
        {tr("Gaps"), locale.toString(counts.gaps()),
         tr("%1 major, %2 minor forecast")
             .arg(locale.toString(scores.majors), locale.toString(scores.minors)),
         QStringLiteral("triangle-alert")});
    const std::optional<double> index = scores.maturity.index;
    m_figures[MaturityFigure]->setFigure(
        {tr("Capability"), index ? locale.toString(*index, 'f', 1) : QString(),
         tr("%n below target", nullptr, scores.maturity.below), QStringLiteral("gauge")});
}

void OverviewPage::showGaps()
{
    delete m_gaps;
    m_gaps = new QWidget;
    auto *rows = new QVBoxLayout(m_gaps);
    setScaledSpacing(*rows, theme(), {0, 0, 0, 0}, 0);
    const std::vector<Gap> &gaps = m_session.scores().gaps;
    for (std::size_t i = 0; i < qMin<std::size_t>(gaps.size(), gapsShown); ++i) {
        const Gap &gap = gaps[i];
        const RequirementItem *item = m_session.catalogue().item(gap.item);
        const ItemResult *result = m_session.resultOf(gap.item);
        const QString owner = result && !result->owner.isEmpty() ? result->owner : tr("no owner");
        auto *row = new PlaceRow(
            theme(),
            {gap.status == ConformityStatus::NotConforming ? QStringLiteral("circle-x")
                                                           : QStringLiteral("triangle-alert"),
             QStringLiteral("%1  %2").arg(gap.item, item ? item->text : QString()),
             tr("%1 · severity %2 · %3", "status, severity, owner")
                 .arg(wordOf(gap.status), wordOf(gap.severity), owner),
             tr("priority %1").arg(QLocale().toString(gap.score))});
        row->setToolTip(item ? item->text : QString());
        connect(row, &QAbstractButton::clicked, this,
                [this, id = gap.item] { emit goTo(QStringLiteral("gap/") + id); });
        rows->addWidget(row);
    }
    if (gaps.empty())
        rows->addWidget(wrappedText(tr("No gap has been found so far."), TextRole::Muted));
    rows->addStretch(1);
    m_gapsCard->body()->addWidget(m_gaps);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    WorkPage::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const int columns = width() >= theme().px(widthForTwoColumns) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_figureGrid->takeAt(0))
        delete item;
    for (int i = 0; i < FigureCount; ++i)
        m_figureGrid->addWidget(m_figures[std::size_t(i)], i / (2 * columns), i % (2 * columns));
    for (QVBoxLayout *box : m_columnBoxes) {
        while (QLayoutItem *item = box->takeAt(0))
            delete item;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_columnBoxes[columns == 2 ? i % 2 : 0]->addWidget(m_cards[i]);
    for (QVBoxLayout *box : m_columnBoxes)
        box->addStretch(1);
    m_columnsRow->setStretch(1, columns == 2 ? 1 : 0);
}

void OverviewPage::explain(FigureIndex figure)
{
    const auto arithmetic = [&] {
        switch (figure) {
        case CoverageFigure:
            return coverageArithmetic({}, m_session.data(), m_session.catalogue());
        case GapsFigure:
            return gapsArithmetic({}, m_session.data(), m_session.catalogue());
        case MaturityFigure:
            return maturityArithmetic({}, m_session.data(), m_session.catalogue());
        case ConformityFigure:
        case FigureCount:
            break;
        }
        return conformityArithmetic({}, m_session.data(), m_session.catalogue());
    };
    auto *dialog = new ArithmeticDialog(theme(), arithmetic(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gapwright
