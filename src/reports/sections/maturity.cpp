// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text.h"
#include "charts/radar.h"
#include "reports/sections/sections.h"

namespace gapwright {

namespace {

constexpr double areaRadarHeight = 300;

QString levelText(std::optional<int> level)
{
    return level ? QString::number(*level) : QStringLiteral("\u2013");
}

Radar radarOfClauses(const ReportContext &context)
{
    Radar radar;
    radar.title = Reports::tr("Capability level per clause");
    Series now{Reports::tr("Now"), {}, SeriesStyle::Now};
    Series target{Reports::tr("Target"), {}, SeriesStyle::Target};
    Series baseline{Reports::tr("Baseline"), {}, SeriesStyle::Baseline};
    for (const Clause *clause : context.catalogue.topClauses()) {
        radar.axes.push_back({clause->id, titleOf(*clause), clause->id});
        const ClauseScore *score = context.scores.clause(clause->id);
        const Scorecard *before = context.comparable();
        const ClauseScore *then = before ? before->clause(clause->id) : nullptr;
        now.values.push_back(score ? score->maturity : std::nullopt);
        target.values.push_back(score ? score->target : std::nullopt);
        baseline.values.push_back(then ? then->maturity : std::nullopt);
    }
    radar.series = {now, target};
    if (context.comparable())
        radar.series.push_back(baseline);
    return radar;
}

std::optional<double> asValue(std::optional<int> level)
{
    return level ? std::optional<double>(*level) : std::nullopt;
}

std::optional<int> levelBefore(const ReportContext &context, const QString &area)
{
    const Scorecard *before = context.comparable();
    const AreaScore *then = before ? before->area(area) : nullptr;
    return then ? then->level : std::nullopt;
}

Figure areaRadar(const ReportContext &context)
{
    Radar radar;
    radar.title = Reports::tr("Capability level per process and management area");
    Series now{Reports::tr("Now"), {}, SeriesStyle::Now};
    Series target{Reports::tr("Target"), {}, SeriesStyle::Target};
    Series baseline{Reports::tr("Baseline"), {}, SeriesStyle::Baseline};
    for (const AreaScore &score : context.scores.areas) {
        const CapabilityArea *area = context.catalogue.area(score.area);
        radar.axes.push_back({score.area, area ? area->name : score.area, score.area});
        now.values.push_back(asValue(score.level));
        target.values.push_back(asValue(score.target));
        baseline.values.push_back(asValue(levelBefore(context, score.area)));
    }
    radar.series = {now, target};
    if (context.comparable())
        radar.series.push_back(baseline);
    Figure figure;
    figure.height = areaRadarHeight;
    figure.least = 270;
    figure.caption =
        Reports::tr("Capability level of each process (P) and management area (A); the "
                    "table names them.");
    figure.alternative = withPlurals(describe(radar, context.locale));
    figure.paint = [radar, theme = context.theme](QPainter &painter, QRectF frame) {
        paintRadar(painter, frame, radar, theme);
    };
    return figure;
}

std::vector<Cell> areaCells(const ReportContext &context, const AreaScore &score)
{
    const CapabilityArea *area = context.catalogue.area(score.area);
    const bool below = score.level && score.target && *score.level < *score.target;
    return {textCell(score.area, Tone::None, true), textCell(area ? area->name : QString()),
            textCell(levelText(score.level), below ? Tone::Partial : Tone::None, true),
            textCell(levelText(score.target)),
            textCell(levelText(levelBefore(context, score.area)))};
}

/// Two areas side by side in each row, so that the table fits below its radar.
Table areaTable(const ReportContext &context)
{
    const std::vector<Column> half{{Reports::tr("Id"), 7},
                                   {Reports::tr("Process or area"), 28},
                                   {Reports::tr("Now"), 7, CellAlign::Centre},
                                   {Reports::tr("Target"), 9.5, CellAlign::Centre},
                                   {Reports::tr("Was"), 7, CellAlign::Centre}};
    Table table;
    table.summary = Reports::tr("Capability levels now, as target and before");
    table.columns = half;
    table.columns.insert(table.columns.end(), half.begin(), half.end());
    const std::vector<AreaScore> &areas = context.scores.areas;
    const std::size_t rows = (areas.size() + 1) / 2;
    for (std::size_t i = 0; i < rows; ++i) {
        Row row{areaCells(context, areas[i])};
        if (i + rows < areas.size()) {
            for (Cell &cell : areaCells(context, areas[i + rows]))
                row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

Figure clauseRadar(const ReportContext &context, double height)
{
    const Radar radar = radarOfClauses(context);
    Figure figure;
    figure.height = height;
    figure.least = height * 0.8;
    figure.caption =
        Reports::tr("Mean capability level (0 to 5) of the areas that cover each clause.");
    figure.alternative = withPlurals(describe(radar, context.locale));
    figure.paint = [radar, theme = context.theme](QPainter &painter, QRectF frame) {
        paintRadar(painter, frame, radar, theme);
    };
    return figure;
}

Blocks maturitySection(const ReportContext &context)
{
    Blocks blocks;
    blocks.push_back(Heading{1, Reports::tr("Maturity"), QStringLiteral("maturity")});
    blocks.push_back(
        body(Reports::tr("Capability says how well and how stably a process is managed, from 0 "
                         "(incomplete) to 5 (innovating). It is rated apart from conformity and is "
                         "no requirement for a certificate; targets are those agreed for this "
                         "engagement.")));
    blocks.push_back(clauseRadar(context, 268));
    Table table;
    table.summary = Reports::tr("Capability level per clause");
    table.columns = {{Reports::tr("Clause"), 40},
                     {Reports::tr("Now"), 12, CellAlign::End},
                     {Reports::tr("Target"), 12, CellAlign::End},
                     {Reports::tr("Before"), 12, CellAlign::End},
                     {Reports::tr("Distance to target"), 20, CellAlign::End}};
    for (const Clause *clause : context.catalogue.topClauses()) {
        const ClauseScore *score = context.scores.clause(clause->id);
        const Scorecard *before = context.comparable();
        const ClauseScore *then = before ? before->clause(clause->id) : nullptr;
        if (!score)
            continue;
        std::optional<double> distance;
        if (score->maturity && score->target)
            distance = std::max(0.0, *score->target - *score->maturity);
        table.rows.push_back(
            {{textCell(titleOf(*clause), Tone::None, true),
              textCell(context.number(score->maturity)), textCell(context.number(score->target)),
              textCell(context.number(then ? then->maturity : std::nullopt)),
              textCell(context.number(distance))}});
    }
    blocks.push_back(table);
    blocks.push_back(Heading{2, Reports::tr("Processes and management areas"),
                             QStringLiteral("areas"), false, false});
    blocks.push_back(areaRadar(context));
    blocks.push_back(areaTable(context));
    return blocks;
}

} // namespace gapwright
