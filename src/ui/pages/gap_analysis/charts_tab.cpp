// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_analysis/charts_tab.h"

#include "charts/chart_text.h"
#include "ui/kit/bare_scroll.h"
#include "ui/kit/card.h"
#include "ui/kit/chart_view.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/layout_scale.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace gapwright {

namespace {

constexpr int widthForTwoColumns = 700;

StackedBars::Row rowOf(const ProjectSession &session, const Clause &clause)
{
    StackedBars::Row row;
    row.key = clause.id;
    row.label = titleOf(clause);
    if (const ClauseScore *score = session.scores().clause(clause.id)) {
        const StatusCounts &counts = score->conformity.counts;
        row.counts = {counts.conforming,     counts.partial,       counts.notConforming,
                      counts.notYetOccurred, counts.notApplicable, counts.unassessed};
    }
    return row;
}

std::optional<double> asDouble(std::optional<int> level)
{
    return level ? std::optional<double>(*level) : std::nullopt;
}

} // namespace

StackedBars barsOf(const ProjectSession &session, const QString &clause)
{
    StackedBars bars;
    bars.title = ChartsTab::tr("Items by clause");
    for (const Clause *child : session.catalogue().childrenOf(clause)) {
        if (!session.catalogue().itemsUnder(child->id).empty())
            bars.rows.push_back(rowOf(session, *child));
    }
    const Clause *own = session.catalogue().clause(clause);
    return bars.rows.empty() && own ? barsOf(session, own->parent) : bars;
}

Radar radarOf(const ProjectSession &session, const QString &clause)
{
    Radar radar;
    radar.title = ChartsTab::tr("Capability level, now and target");
    std::vector<const CapabilityArea *> areas = session.catalogue().areasUnder(clause);
    for (const Clause *wider = session.catalogue().clause(clause); wider && areas.size() < 3;
         wider = session.catalogue().clause(wider->parent))
        areas = session.catalogue().areasUnder(wider->parent);
    Series now{ChartsTab::tr("Now"), {}, SeriesStyle::Now};
    Series target{ChartsTab::tr("Target"), {}, SeriesStyle::Target};
    const Scorecard *before = session.baselineScores();
    Series baseline{before ? session.baselineName() : QString(), {}, SeriesStyle::Baseline};
    for (const CapabilityArea *area : areas) {
        radar.axes.push_back({area->id, area->name, area->id});
        const AreaScore *score = session.scores().area(area->id);
        now.values.push_back(score ? asDouble(score->level) : std::nullopt);
        target.values.push_back(score ? asDouble(score->target) : std::nullopt);
        const AreaScore *old = before ? before->area(area->id) : nullptr;
        baseline.values.push_back(old ? asDouble(old->level) : std::nullopt);
    }
    radar.series = {std::move(now), std::move(target)};
    if (before)
        radar.series.push_back(std::move(baseline));
    return radar;
}

Trend trendOf(const ProjectSession &session, const QString &clause)
{
    Trend trend;
    const QString top = clause.section(QLatin1Char('.'), 0, 0);
    const Clause *known = session.catalogue().clause(top);
    trend.title = known ? ChartsTab::tr("Conformity of clause %1 over time").arg(top)
                        : ChartsTab::tr("Conformity over time");
    Series conformity{ChartsTab::tr("Conformity"), {}, SeriesStyle::Now};
    QString itemSet;
    for (const TrendPoint &point : session.trend()) {
        if (!point.date.isValid())
            continue;
        trend.points.push_back({point.assessment, point.date, point.name,
                                trend.points.empty() || point.itemSet == itemSet});
        itemSet = point.itemSet;
        std::optional<double> value = point.conformity;
        for (const auto &[id, percent] : point.clauses) {
            if (id == top)
                value = percent;
        }
        conformity.values.push_back(value);
    }
    trend.series = {std::move(conformity)};
    return trend;
}

ChartsTab::ChartsTab(const Theme &theme, ProjectSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_session(session)
{
    makeBare(*this);
    build();
    connect(&session, &ProjectSession::updated, this, &ChartsTab::refresh);
    connect(&session, &ProjectSession::selectionChanged, this, &ChartsTab::refresh);
}

void ChartsTab::build()
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    setScaledSpacing(*m_grid, m_theme, QMargins(12, 12, 12, 12), 12);
    const auto add = [this](const QString &title, Card *&card, ChartView *&view) {
        card = new Card(m_theme, title);
        view = new ChartView(m_theme, title);
        card->body()->addWidget(view);
    };
    add(tr("Items by clause"), m_barsCard, m_barsView);
    add(tr("Capability level, now and target"), m_radarCard, m_radarView);
    add(tr("Conformity over time"), m_trendCard, m_trendView);
    m_barsView->setObjectName(QStringLiteral("barsChart"));
    m_radarView->setObjectName(QStringLiteral("radarChart"));
    m_trendView->setObjectName(QStringLiteral("trendChart"));
    keepMeasured(m_theme, this, [this] {
        m_radarView->setMinimumHeight(m_theme.px(340));
        m_trendView->setMinimumHeight(m_theme.px(220));
    });
    m_barsView->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintStackedBars(painter, frame, m_bars, m_theme.chartTheme(), hits);
    });
    m_radarView->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintRadar(painter, frame, m_radar, m_theme.chartTheme(), hits);
    });
    m_trendView->setPaint([this](QPainter &painter, const QRectF &frame, Hits *hits) {
        paintTrend(painter, frame, m_trend, m_theme.chartTheme(), hits);
    });
    connect(m_barsView, &ChartView::activated, this, [this](const QString &key) {
        emit clauseActivated(key.section(QLatin1Char('/'), 0, 0));
    });
    connect(m_radarView, &ChartView::activated, this, &ChartsTab::areaActivated);
    connect(m_trendView, &ChartView::activated, this, &ChartsTab::assessmentActivated);
    m_legend = new ElidedLabel({}, TextRole::Small);
    m_legend->setMaximumLines(24);
    m_radarCard->body()->addWidget(m_legend);
    setWidget(content);
    arrange();
}

void ChartsTab::refresh()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void ChartsTab::rebuild()
{
    m_stale = false;
    m_bars = barsOf(m_session, m_session.clause());
    m_radar = radarOf(m_session, m_session.clause());
    m_trend = trendOf(m_session, m_session.clause());
    m_trendCard->setTitle(m_trend.title);
    m_barsView->setDescription(describe(m_bars));
    m_radarView->setDescription(describe(m_radar));
    m_trendView->setDescription(describe(m_trend));
    m_barsView->setMinimumHeight(int(std::ceil(naturalHeight(m_bars, m_theme.chartTheme()))));
    showLegend();
    m_barsView->update();
    m_radarView->update();
    m_trendView->update();
}

void ChartsTab::showLegend()
{
    QStringList names;
    if (usesShortLabels(m_radar, m_radarView->size(), m_theme.chartTheme())) {
        for (const ChartAxis &axis : m_radar.axes)
            names << tr("%1 %2", "short name, name").arg(axis.shortLabel, axis.label);
    }
    m_legend->setText(names.join(QStringLiteral(" · ")));
    m_legend->setVisible(!names.isEmpty());
}

void ChartsTab::arrange()
{
    const int columns = viewport()->width() >= m_theme.px(widthForTwoColumns) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    if (columns == 2) {
        m_grid->addWidget(m_barsCard, 0, 0);
        m_grid->addWidget(m_trendCard, 1, 0);
        m_grid->addWidget(m_radarCard, 0, 1, 2, 1);
    } else {
        m_grid->addWidget(m_barsCard, 0, 0);
        m_grid->addWidget(m_radarCard, 1, 0);
        m_grid->addWidget(m_trendCard, 2, 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ChartsTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        rebuild();
}

void ChartsTab::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    if (!m_stale)
        showLegend();
}

} // namespace gapwright
