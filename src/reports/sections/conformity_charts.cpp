// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "charts/chart_text.h"
#include "charts/heat_map.h"
#include "charts/stacked_bars.h"
#include "charts/trend.h"
#include "reports/sections/sections.h"

#include <algorithm>

namespace gapwright {

namespace {

constexpr double trendHeight = 190;
constexpr int labelLength = 46; ///< characters that find room beside a chart

QString shortTitle(const Clause &clause)
{
    QString title = titleOf(clause);
    title.replace(QLatin1String("service management system"), QLatin1String("SMS"));
    return shortened(title, labelLength);
}

Table verdictTable(const ReportContext &context)
{
    Table table;
    table.summary = Reports::tr("Verdict per clause");
    table.columns = {{Reports::tr("Clause"), 31},
                     {Reports::tr("Conformity"), 12, CellAlign::End},
                     {Reports::tr("Coverage"), 11, CellAlign::End},
                     {Reports::tr("Verdict"), 22},
                     {Reports::tr("Gaps"), 7, CellAlign::End},
                     {Reports::tr("Majors"), 8.5, CellAlign::End},
                     {Reports::tr("Minors"), 8.5, CellAlign::End}};
    const auto addRow = [&](const QString &name, const QString &clause, const Conformity &figures) {
        int majors = 0, minors = 0;
        for (const Gap &gap : context.scores.gaps) {
            if (!clause.isEmpty() && !isWithin(gap.clause, clause))
                continue;
            majors += gap.forecast == AuditClass::Major;
            minors += gap.forecast == AuditClass::Minor;
        }
        table.rows.push_back(
            {{textCell(name, Tone::None, true), textCell(context.percent(figures.percent)),
              textCell(context.percent(figures.coverage)),
              textCell(capitalised(wordOf(figures.verdict)), toneOf(figures.verdict)),
              textCell(context.locale.toString(figures.counts.gaps())),
              textCell(context.locale.toString(majors)),
              textCell(context.locale.toString(minors))}});
    };
    for (const Clause *clause : context.catalogue.topClauses())
        addRow(titleOf(*clause), clause->id, context.conformity(clause->id));
    addRow(Reports::tr("All clauses"), {}, context.scores.overall);
    return table;
}

std::optional<double> percentBefore(const ReportContext &context, const QString &clause)
{
    const Scorecard *before = context.comparable();
    const ClauseScore *then = before ? before->clause(clause) : nullptr;
    return then ? then->conformity.percent : std::nullopt;
}

Figure heatMap(const ReportContext &context)
{
    HeatMap map;
    map.title = Reports::tr("Conformity per section");
    map.scale = HeatScale::Conformity;
    map.maximum = 100;
    map.decimals = 0;
    map.unit = Reports::tr("% conformity");
    const bool compares = context.comparable() != nullptr;
    if (compares)
        map.columns.push_back({QStringLiteral("baseline"), Reports::tr("Conformity before"), {}});
    map.columns.push_back({QStringLiteral("now"), Reports::tr("Conformity now"), {}});
    map.columns.push_back({QStringLiteral("coverage"), Reports::tr("Coverage"), {}});
    for (const Clause *section : context.sections()) {
        map.rows.push_back({section->id, shortTitle(*section), section->id});
        const Conformity &figures = context.conformity(section->id);
        std::vector<std::optional<double>> cells;
        if (compares)
            cells.push_back(percentBefore(context, section->id));
        cells.push_back(figures.percent);
        cells.push_back(figures.coverage);
        map.cells.push_back(cells);
    }
    Figure figure;
    figure.height = std::min(560.0, naturalHeight(map, context.theme));
    figure.least = std::min(figure.height, 430.0);
    figure.caption = Reports::tr("Conformity of each section in percent of the weight scored, and "
                                 "the share of its items that was assessed.");
    figure.alternative = withPlurals(describe(map, context.locale));
    figure.paint = [map, theme = context.theme](QPainter &painter, QRectF frame) {
        paintHeatMap(painter, frame, map, theme);
    };
    return figure;
}

std::optional<Figure> trendFigure(const ReportContext &context)
{
    if (context.data.trend.size() < 2)
        return std::nullopt;
    Trend trend;
    trend.title = Reports::tr("Conformity and coverage over the assessments");
    Series conformity{Reports::tr("Conformity"), {}, SeriesStyle::Now};
    Series coverage{Reports::tr("Coverage"), {}, SeriesStyle::Baseline};
    for (std::size_t i = 0; i < context.data.trend.size(); ++i) {
        const TrendPoint &point = context.data.trend[i];
        const bool same = i == 0 || context.data.trend[i - 1].itemSet == point.itemSet;
        trend.points.push_back({point.assessment, point.date, point.name, same});
        conformity.values.push_back(point.conformity);
        coverage.values.push_back(point.coverage);
    }
    trend.series = {conformity, coverage};
    Figure figure;
    figure.height = trendHeight;
    figure.least = 150;
    figure.caption = Reports::tr("Conformity and coverage at each assessment.");
    figure.alternative = withPlurals(describe(trend, context.locale));
    figure.paint = [trend, theme = context.theme](QPainter &painter, QRectF frame) {
        paintTrend(painter, frame, trend, theme);
    };
    return figure;
}

} // namespace

Figure verdictBars(const ReportContext &context)
{
    StackedBars bars;
    bars.title = Reports::tr("Items per clause and status");
    for (const Clause *clause : context.catalogue.topClauses()) {
        const StatusCounts &n = context.conformity(clause->id).counts;
        StackedBars::Row row{clause->id, shortTitle(*clause), {}};
        row.counts = {n.conforming,     n.partial,       n.notConforming,
                      n.notYetOccurred, n.notApplicable, n.unassessed};
        bars.rows.push_back(row);
    }
    Figure figure;
    figure.height = naturalHeight(bars, context.theme);
    figure.caption =
        Reports::tr("Requirement items per clause by status. Bars have full length; the "
                    "numbers count items.");
    figure.alternative = withPlurals(describe(bars, context.locale));
    figure.paint = [bars, theme = context.theme](QPainter &painter, QRectF frame) {
        paintStackedBars(painter, frame, bars, theme);
    };
    return figure;
}

Blocks conformitySection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(Heading{1, Reports::tr("Conformity"), QStringLiteral("conformity")});
    blocks.push_back(body(Reports::tr(
        "Conformity says whether an auditor would raise a finding. The percentage is a management "
        "figure; a certificate depends on nonconformities alone, so read it together with verdict "
        "and coverage.")));
    blocks.push_back(verdictBars(context));
    blocks.push_back(verdictTable(context));
    if (context.options.preset == ReportPreset::Auditor)
        return blocks;
    blocks.push_back(Heading{2, Reports::tr("Sections of the standard"), QStringLiteral("heatmap"),
                             false, false});
    blocks.push_back(heatMap(context));
    if (std::optional<Figure> trend = trendFigure(context)) {
        blocks.push_back(Heading{2, Reports::tr("Trend"), QStringLiteral("trend"), false, false});
        blocks.push_back(std::move(*trend));
    }
    return blocks;
}

} // namespace gapwright
