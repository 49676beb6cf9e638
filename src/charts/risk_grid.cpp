// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/risk_grid.h"

#include "charts/chart_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

struct Grid {
    Q_DECLARE_TR_FUNCTIONS(RiskGrid)
};

constexpr qreal smallestFigure = 0.7; ///< of its size, where cells are low

enum class Band { Low, Middle, High };

struct GridPlan {
    LegendPlan legend;
    QRectF cells;
    qreal width = 0;
    qreal height = 0;
    [[nodiscard]] QRectF box(int likelihood, int impact) const
    {
        return {cells.left() + width * (impact - 1),
                cells.top() + height * (RiskGrid::steps - likelihood), width, height};
    }
};

Band bandOf(const RiskGrid &grid, int score)
{
    if (score >= grid.high)
        return Band::High;
    return score <= grid.acceptance ? Band::Low : Band::Middle;
}

QColor colourOf(const ChartTheme &theme, const RiskGrid &grid, Band band)
{
    if (grid.isWish) {
        const double shares[] = {0.06, 0.2, 0.36};
        return mixed(theme.ground, theme.accent, shares[int(band)]);
    }
    switch (band) {
    case Band::Low:
        return mixed(theme.ground, theme.done, 0.16);
    case Band::Middle:
        return mixed(theme.ground, theme.partial, 0.3);
    case Band::High:
        return mixed(theme.ground, theme.alert, 0.28);
    }
    Q_UNREACHABLE();
}

QString wordOf(const ChartCanvas &canvas, const RiskGrid &grid, Band band)
{
    const QLocale &locale = canvas.theme().locale;
    const QString low = locale.toString(grid.acceptance);
    const QString high = locale.toString(grid.high);
    switch (band) {
    case Band::Low:
        return grid.isWish ? Grid::tr("up to %1: small").arg(low)
                           : Grid::tr("up to %1: may be accepted").arg(low);
    case Band::Middle:
        return Grid::tr("between: treat or sign");
    case Band::High:
        return grid.isWish ? Grid::tr("from %1: worth an action").arg(high)
                           : Grid::tr("from %1: needs an action").arg(high);
    }
    Q_UNREACHABLE();
}

LegendPlan legendOf(const ChartCanvas &canvas, const QRectF &frame, const RiskGrid &grid)
{
    std::vector<LegendEntry> entries;
    for (const Band band : {Band::Low, Band::Middle, Band::High}) {
        LegendEntry entry{wordOf(canvas, grid, band), {}, colourOf(canvas.theme(), grid, band)};
        entry.outlined = true;
        entries.push_back(entry);
    }
    if (!grid.moves.empty()) {
        LegendEntry before{Grid::tr("before"), {}, canvas.theme().ground};
        before.outlined = true;
        entries.push_back(before);
        entries.push_back({Grid::tr("after treatment"), {}, canvas.theme().accent});
    }
    return planLegend(canvas, entries, frame.width() - canvas.em());
}

GridPlan planGrid(const ChartCanvas &canvas, const QRectF &frame, const RiskGrid &grid)
{
    GridPlan plan;
    const qreal em = canvas.em();
    plan.legend = legendOf(canvas, frame, grid);
    const qreal below =
        em * 3.2 + plan.legend.size.height() + (grid.unplaced.isEmpty() ? em * 0.4 : em * 2.6);
    plan.cells = frame.adjusted(em * 3.4, em * 0.6, -em * 0.6, -below);
    plan.width = plan.cells.width() / RiskGrid::steps;
    plan.height = plan.cells.height() / RiskGrid::steps;
    return plan;
}

QString placeText(const QLocale &locale, int likelihood, int impact)
{
    return Grid::tr("Likelihood %1, impact %2, score %3")
        .arg(locale.toString(likelihood), locale.toString(impact),
             locale.toString(likelihood * impact));
}

QString tipOf(const QLocale &locale, const RiskGrid &grid, int likelihood, int impact)
{
    const RiskGrid::Cell &cell = grid.cells[std::size_t(likelihood - 1)][std::size_t(impact - 1)];
    QString tip = placeText(locale, likelihood, impact) + QLatin1Char('\n');
    tip += cell.names.isEmpty() ? Grid::tr("nothing here")
                                : Grid::tr("%n entries", nullptr, int(cell.names.size()));
    return cell.tip.isEmpty() ? tip : tip + QLatin1Char('\n') + cell.tip;
}

/// As many names as fit, then how many more.
void drawNames(ChartCanvas &canvas, const QRectF &box, const QStringList &names)
{
    const TextStyle style{canvas.theme().text, 0.82};
    const qreal line = canvas.lineHeight(style);
    const int lines = int(box.height() / line);
    const QString comma = QStringLiteral(", ");
    qsizetype next = 0;
    for (int i = 0; i < lines && next < names.size(); ++i) {
        const qsizetype first = next;
        QString text = names[next++];
        while (next < names.size()
               && canvas.textWidth(text + comma + names[next], style) <= box.width())
            text += comma + names[next++];
        if (i + 1 == lines && next < names.size())
            text = QStringLiteral("+%1").arg(canvas.theme().locale.toString(names.size() - first));
        canvas.write({box.left(), box.top() + line * i, box.width(), line}, text, style,
                     Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void drawCell(ChartCanvas &canvas, const GridPlan &plan, const RiskGrid &grid, int likelihood,
              int impact)
{
    const qreal em = canvas.em();
    const QRectF box = plan.box(likelihood, impact);
    const int score = likelihood * impact;
    canvas.fill(box.adjusted(0.5, 0.5, -0.5, -0.5),
                colourOf(canvas.theme(), grid, bandOf(grid, score)));
    const RiskGrid::Cell &cell = grid.cells[std::size_t(likelihood - 1)][std::size_t(impact - 1)];
    const QRectF inner = box.adjusted(em * 0.5, em * 0.3, -em * 0.5, -em * 0.3);
    canvas.write({inner.right() - em * 2, inner.top(), em * 2, em * 1.2},
                 canvas.theme().locale.toString(score), {canvas.theme().muted, 0.78},
                 Qt::AlignRight | Qt::AlignVCenter);
    if (!cell.names.isEmpty() && grid.moves.empty()) {
        TextStyle count{canvas.theme().text, 1.35, true};
        const qreal room = inner.height() / canvas.lineHeight(count);
        count.scale *= qBound(smallestFigure, room, 1.0); // a low cell has a smaller figure
        const qreal height = qMin(inner.height(), canvas.lineHeight(count));
        canvas.write({inner.left(), inner.top(), inner.width() - em * 2, height},
                     canvas.theme().locale.toString(cell.names.size()), count,
                     Qt::AlignLeft | Qt::AlignVCenter);
        drawNames(canvas, inner.adjusted(0, height + em * 0.1, 0, 0), cell.names);
    }
    canvas.hit(box, tipOf(canvas.theme().locale, grid, likelihood, impact),
               QStringLiteral("%1/%2").arg(likelihood).arg(impact));
}

/// Thick lines where one band meets the next.
void drawBorders(ChartCanvas &canvas, const GridPlan &plan, const RiskGrid &grid)
{
    const QColor &colour = canvas.theme().edge;
    for (int likelihood = 1; likelihood <= RiskGrid::steps; ++likelihood) {
        for (int impact = 1; impact <= RiskGrid::steps; ++impact) {
            const QRectF box = plan.box(likelihood, impact);
            const Band band = bandOf(grid, likelihood * impact);
            if (impact < RiskGrid::steps && bandOf(grid, likelihood * (impact + 1)) != band)
                canvas.line(box.topRight(), box.bottomRight(), colour, 0.18);
            if (likelihood < RiskGrid::steps && bandOf(grid, (likelihood + 1) * impact) != band)
                canvas.line(box.topLeft(), box.topRight(), colour, 0.18);
        }
    }
}

void drawAxes(ChartCanvas &canvas, const QRectF &frame, const GridPlan &plan)
{
    const qreal em = canvas.em();
    const TextStyle style = canvas.small();
    for (int step = 1; step <= RiskGrid::steps; ++step) {
        const QString figure = canvas.theme().locale.toString(step);
        const QRectF row = plan.box(step, 1);
        canvas.write({frame.left() + em * 1.7, row.top(), em * 1.3, row.height()}, figure,
                     canvas.normal(), Qt::AlignRight | Qt::AlignVCenter);
        const QRectF column = plan.box(1, step);
        canvas.write({column.left(), plan.cells.bottom() + em * 0.2, column.width(), em * 1.3},
                     figure, canvas.normal(), Qt::AlignCenter);
    }
    const QString likelihood = Grid::tr("Likelihood");
    const qreal length = canvas.textWidth(likelihood, style) + em;
    canvas.writeUpwards(
        {frame.left() + em * 0.2, plan.cells.center().y() - length / 2, em * 1.3, length},
        canvas.wrapped(likelihood, style, length), style);
    canvas.write({plan.cells.left(), plan.cells.bottom() + em * 1.5, plan.cells.width(), em * 1.2},
                 Grid::tr("Impact"), style, Qt::AlignCenter);
}

void drawArrow(ChartCanvas &canvas, QPointF from, QPointF to, qreal width)
{
    const QColor &colour = canvas.theme().text;
    const QPointF way = to - from;
    const qreal length = std::hypot(way.x(), way.y());
    if (length < canvas.em() * 0.6)
        return;
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    const qreal head = canvas.em() * 0.7;
    canvas.line(from, to - along * head * 0.8, colour, width);
    canvas.fill(QPolygonF{to, to - along * head + across * head * 0.45,
                          to - along * head - across * head * 0.45},
                colour);
}

/// Leaving stands at the upper left of a cell, arriving at the lower right.
void drawMoves(ChartCanvas &canvas, const GridPlan &plan, const RiskGrid &grid)
{
    const qreal em = canvas.em();
    const qreal radius = std::min({em * 0.95, plan.width * 0.16, plan.height * 0.2});
    const auto before = [&](RiskGrid::Place place) {
        const QRectF box = plan.box(place.likelihood, place.impact);
        return QPointF(box.left() + box.width() * 0.25, box.top() + box.height() * 0.34);
    };
    const auto after = [&](RiskGrid::Place place) {
        const QRectF box = plan.box(place.likelihood, place.impact);
        return QPointF(box.left() + box.width() * 0.68, box.top() + box.height() * 0.7);
    };
    std::array<std::array<std::pair<int, int>, RiskGrid::steps>, RiskGrid::steps> counts{};
    const auto countAt = [&](RiskGrid::Place place) -> std::pair<int, int> & {
        return counts[std::size_t(place.likelihood - 1)][std::size_t(place.impact - 1)];
    };
    for (const RiskGrid::Move &move : grid.moves) {
        countAt(move.from).first += move.count;
        countAt(move.to).second += move.count;
        const QPointF from = before(move.from), to = after(move.to);
        const qreal length = std::max(1.0, std::hypot((to - from).x(), (to - from).y()));
        const QPointF rim = (to - from) / length * radius;
        drawArrow(canvas, from + rim, to - rim, 0.06 + 0.05 * std::min(4, move.count));
    }
    for (int likelihood = 1; likelihood <= RiskGrid::steps; ++likelihood) {
        for (int impact = 1; impact <= RiskGrid::steps; ++impact) {
            const RiskGrid::Place place{likelihood, impact};
            const auto [leaving, arriving] = countAt(place);
            const auto label = [&](QPointF centre, int count, const TextStyle &style) {
                canvas.write({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius},
                             canvas.theme().locale.toString(count), style, Qt::AlignCenter);
            };
            const qreal scale = std::min(0.85, radius / em * 1.05);
            if (leaving > 0) {
                canvas.disc(before(place), radius, canvas.theme().edge);
                canvas.disc(before(place), radius - em * 0.12, canvas.theme().ground);
                label(before(place), leaving, {canvas.theme().text, scale});
            }
            if (arriving > 0) {
                canvas.disc(after(place), radius, canvas.theme().accent);
                TextStyle style = canvas.inkStyle(canvas.theme().accent, scale);
                style.bold = true;
                label(after(place), arriving, style);
            }
        }
    }
}

void drawUnplaced(ChartCanvas &canvas, const QRectF &frame, const RiskGrid &grid)
{
    const qreal em = canvas.em();
    const QRectF box(frame.left() + em * 0.5, frame.bottom() - em * 2.1, frame.width() - em,
                     em * 1.8);
    canvas.fill(box, canvas.theme().band);
    canvas.outline(box, canvas.theme().grid, 0.08);
    const QString text =
        QStringLiteral("%1 (%2): %3")
            .arg(grid.unplacedWord, canvas.theme().locale.toString(grid.unplaced.size()),
                 grid.unplaced.join(QStringLiteral(", ")));
    canvas.write(box.adjusted(em * 0.5, 0, -em * 0.5, 0), text, {canvas.theme().text, 0.85},
                 Qt::AlignLeft | Qt::AlignVCenter);
    canvas.hit(box, text, QStringLiteral("unplaced"));
}

} // namespace

qreal naturalHeight(const RiskGrid &grid, const ChartTheme &theme)
{
    return theme.fontSize * (grid.unplaced.isEmpty() ? 36 : 38);
}

void drawRiskGrid(ChartCanvas &canvas, QRectF frame, const RiskGrid &grid)
{
    const GridPlan plan = planGrid(canvas, frame, grid);
    if (plan.cells.width() < canvas.em() * 5 || plan.cells.height() < canvas.em() * 5) {
        drawNothing(canvas, frame);
        return;
    }
    for (int likelihood = RiskGrid::steps; likelihood >= 1; --likelihood) {
        for (int impact = 1; impact <= RiskGrid::steps; ++impact)
            drawCell(canvas, plan, grid, likelihood, impact);
    }
    drawBorders(canvas, plan, grid);
    drawAxes(canvas, frame, plan);
    drawMoves(canvas, plan, grid);
    drawLegend(canvas, {frame.left() + canvas.em() * 0.5, plan.cells.bottom() + canvas.em() * 3},
               plan.legend);
    if (!grid.unplaced.isEmpty())
        drawUnplaced(canvas, frame, grid);
    if (grid.selected.likelihood > 0 && grid.selected.impact > 0)
        canvas.outline(
            plan.box(grid.selected.likelihood, grid.selected.impact).adjusted(1.5, 1.5, -1.5, -1.5),
            canvas.theme().accent, 0.22);
}

void paintRiskGrid(QPainter &painter, QRectF frame, const RiskGrid &grid, const ChartTheme &theme,
                   Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawRiskGrid(canvas, frame, grid);
}

QString describe(const RiskGrid &grid, const QLocale &locale)
{
    QStringList sentences;
    if (!grid.title.isEmpty())
        sentences << grid.title + QLatin1Char('.');
    for (int likelihood = RiskGrid::steps; likelihood >= 1; --likelihood) {
        for (int impact = 1; impact <= RiskGrid::steps; ++impact) {
            const QStringList &names =
                grid.cells[std::size_t(likelihood - 1)][std::size_t(impact - 1)].names;
            if (!names.isEmpty())
                sentences << placeText(locale, likelihood, impact) + QStringLiteral(": ")
                        + names.join(QStringLiteral(", ")) + QLatin1Char('.');
        }
    }
    for (const RiskGrid::Move &move : grid.moves)
        sentences << Grid::tr("%n move(s) from score %1 to score %2.", nullptr, move.count)
                         .arg(locale.toString(move.from.likelihood * move.from.impact),
                              locale.toString(move.to.likelihood * move.to.impact));
    if (!grid.unplaced.isEmpty())
        sentences << grid.unplacedWord + QStringLiteral(": ")
                + grid.unplaced.join(QStringLiteral(", ")) + QLatin1Char('.');
    return sentences.isEmpty() ? nothingToShow() : sentences.join(QLatin1Char(' '));
}

} // namespace gapwright
