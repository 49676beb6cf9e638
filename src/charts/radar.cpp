// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radar.h"

#include "charts/chart_parts.h"
#include "charts/grouped_bars.h"

#include <QImage>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gapwright {

namespace {

constexpr std::size_t mostLongLabels = 16;

/// Directions of the axes, clockwise from the top.
struct Star {
    std::size_t axes = 0;
    QPointF centre;
    qreal radius = 0;
    int maximum = 5;

    [[nodiscard]] QPointF direction(qreal axis) const
    {
        const qreal angle = 2 * std::numbers::pi * axis / qreal(axes);
        return {std::sin(angle), -std::cos(angle)};
    }
    [[nodiscard]] QPointF at(std::size_t axis, double value) const
    {
        return centre + direction(qreal(axis)) * radius * std::clamp(value / maximum, 0.0, 1.0);
    }
    [[nodiscard]] QPolygonF ring(double value) const
    {
        QPolygonF shape;
        for (std::size_t i = 0; i < axes; ++i)
            shape << at(i, value);
        return shape;
    }
};

struct AxisLabel {
    TextBlock block;
    QRectF box; ///< relative to the centre, later to the painter
    bool moved = false; ///< further out than its neighbours: a line leads to it
};

struct RadarPlan {
    Star star;
    std::vector<AxisLabel> labels;
    TextStyle style;
    bool shortLabels = false;
};

bool collides(const QRectF &box, const std::vector<AxisLabel> &placed, qreal apart)
{
    const QRectF wide = box.adjusted(-apart, -apart * 0.1, apart, apart * 0.1);
    return std::any_of(placed.begin(), placed.end(),
                       [&wide](const AxisLabel &other) { return other.box.intersects(wide); });
}

/// The labels around a star at the origin; a label that would touch another one moves outwards.
std::vector<AxisLabel> labelsAround(const Star &star, const std::vector<TextBlock> &blocks,
                                    qreal em)
{
    std::vector<AxisLabel> labels;
    for (std::size_t i = 0; i < star.axes; ++i) {
        const QPointF u = star.direction(qreal(i));
        const QSizeF size = blocks[i].size;
        AxisLabel label{blocks[i], {}};
        for (int step = 0; step < 12; ++step) {
            const qreal reach = star.radius + em * (0.65 + 0.5 * step);
            const QPointF middle =
                u * reach + QPointF(u.x() * size.width() / 2, u.y() * size.height() / 2);
            label.box = QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2,
                               size.width(), size.height());
            label.moved = step > 1;
            if (!collides(label.box, labels, em * 0.6))
                break;
        }
        labels.push_back(label);
    }
    return labels;
}

bool areApart(const std::vector<AxisLabel> &labels)
{
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            if (labels[i].box.intersects(labels[j].box))
                return false;
    return true;
}

/// The largest star whose labels lie in the frame and apart; radius 0 when there is none above
/// `least`.
RadarPlan largestStar(Star star, const std::vector<TextBlock> &blocks, const QRectF &frame,
                      qreal em)
{
    const qreal most = std::min(frame.width(), frame.height()) / 2 * 1.1;
    const qreal least = std::min(frame.width(), frame.height()) * 0.2;
    for (star.radius = most; star.radius >= least; star.radius -= most / 60) {
        star.centre = {};
        std::vector<AxisLabel> labels = labelsAround(star, blocks, em);
        QRectF all = star.ring(star.maximum).boundingRect();
        for (const AxisLabel &label : labels)
            all |= label.box;
        if (all.width() > frame.width() || all.height() > frame.height() || !areApart(labels))
            continue;
        star.centre = frame.center() - all.center();
        for (AxisLabel &label : labels)
            label.box.translate(star.centre);
        return {star, std::move(labels), {}};
    }
    star.radius = 0;
    return {star, {}, {}};
}

std::vector<TextBlock> blocksOf(const ChartCanvas &canvas, const Radar &radar,
                                const TextStyle &style, bool shortLabels, qreal width)
{
    std::vector<TextBlock> blocks;
    for (const ChartAxis &axis : radar.axes) {
        const bool isShort = shortLabels && !axis.shortLabel.isEmpty();
        blocks.push_back(
            canvas.wrapped(isShort ? axis.shortLabel : axis.label, style, width, isShort ? 1 : 3));
    }
    return blocks;
}

/// Long labels in three widths first; short ones when there are many axes or a label would be cut.
RadarPlan planRadar(const ChartCanvas &canvas, const Radar &radar, const QRectF &frame)
{
    const Star star{radar.axes.size(), {}, 0, std::max(1, radar.maximum)};
    RadarPlan best;
    for (const bool shortLabels : {radar.axes.size() > mostLongLabels, true}) {
        for (const qreal scale : {0.95, 0.85, 0.75, 0.62, 0.5}) {
            const TextStyle style{canvas.theme().text, scale};
            for (const qreal share : {0.30, 0.22, 0.16}) {
                const auto blocks =
                    blocksOf(canvas, radar, style, shortLabels, frame.width() * share);
                const bool cut = std::any_of(blocks.begin(), blocks.end(),
                                             [](const TextBlock &block) { return block.cut; });
                if (cut && !shortLabels)
                    continue;
                RadarPlan plan = largestStar(star, blocks, frame, canvas.em() * scale);
                plan.style = style;
                plan.shortLabels = shortLabels;
                if (plan.star.radius > best.star.radius * 1.08)
                    best = std::move(plan);
                if (shortLabels)
                    break;
            }
            const qreal enough = std::min(frame.width(), frame.height()) * 0.3;
            if (best.star.radius >= enough || (best.star.radius > 0 && scale <= 0.75))
                return best;
        }
    }
    if (best.labels.empty()) {
        best.star = star;
        best.star.centre = frame.center();
        best.star.radius = std::min(frame.width(), frame.height()) / 2;
    }
    return best;
}

/// Runs of neighbouring axes with a value; a full circle comes as one run.
std::vector<std::vector<std::size_t>> runsOf(const Series &series, std::size_t axes)
{
    std::size_t start = 0;
    while (start < axes && valueAt(series, start))
        ++start;
    std::vector<std::vector<std::size_t>> runs;
    bool inRun = false;
    for (std::size_t step = 0; step < axes; ++step) {
        const std::size_t axis = (start + step) % axes;
        const bool has = valueAt(series, axis).has_value();
        if (has && !inRun)
            runs.emplace_back();
        if (has)
            runs.back().push_back(axis);
        inRun = has;
    }
    return runs;
}

QPolygonF pointsOf(const Star &star, const Series &series, const std::vector<std::size_t> &run)
{
    QPolygonF points;
    for (const std::size_t axis : run)
        points << star.at(axis, *valueAt(series, axis));
    return points;
}

/// Fills lie opaque below the grid: there is no transparency in PDF/A-1b.
void drawGround(ChartCanvas &canvas, const Star &star, const Radar &radar)
{
    const ChartTheme &theme = canvas.theme();
    canvas.fill(star.ring(star.maximum), theme.band);
    for (const Series &series : radar.series) {
        if (series.style != SeriesStyle::Now)
            continue;
        const QColor tint = mixed(theme.ground, canvas.seriesColour(series.style), 0.16);
        for (const auto &run : runsOf(series, star.axes)) {
            QPolygonF area = pointsOf(star, series, run);
            if (run.size() < star.axes)
                area << star.centre;
            canvas.fill(area, tint);
        }
    }
    for (int value = 1; value <= star.maximum; ++value)
        canvas.outline(star.ring(value), theme.grid, 0.07);
    for (std::size_t i = 0; i < star.axes; ++i)
        canvas.line(star.centre, star.at(i, star.maximum), theme.grid);
}

/// Among many axes only the present state has markers, else they hide the lines.
void drawSeries(ChartCanvas &canvas, const Star &star, const Series &series)
{
    const auto runs = runsOf(series, star.axes);
    for (const auto &run : runs)
        canvas.seriesLine(pointsOf(star, series, run), series.style, run.size() == star.axes);
    const qreal apart = 2 * std::numbers::pi * star.radius / qreal(star.axes);
    const qreal size = std::min(canvas.em() * 0.3, apart * 0.14);
    for (const auto &run : runs) {
        const bool alone = run.size() == 1; // a lone value would not be seen without
        if (star.axes > mostLongLabels && series.style != SeriesStyle::Now && !alone)
            continue;
        for (const QPointF &point : pointsOf(star, series, run))
            canvas.seriesMarker(point, series.style, size);
    }
}

qreal distance(QPointF point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1(), to = point - line.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal share =
        square > 0 ? std::clamp(QPointF::dotProduct(to, along) / square, 0.0, 1.0) : 0;
    return QLineF(point, line.p1() + along * share).length();
}

std::vector<QLineF> linesOf(const Star &star, const Radar &radar)
{
    std::vector<QLineF> lines;
    for (const Series &series : radar.series)
        for (std::size_t i = 0; i < star.axes; ++i) {
            const std::size_t next = (i + 1) % star.axes;
            const auto a = valueAt(series, i), b = valueAt(series, next);
            if (a && b)
                lines.emplace_back(star.at(i, *a), star.at(next, *b));
        }
    return lines;
}

/// Where the number of a ring stands when it is written between an axis and the next.
QPointF numberPlace(const Star &star, std::size_t gap, int value)
{
    const QPointF u = (star.direction(qreal(gap)) + star.direction(qreal(gap + 1))) / 2;
    return star.centre + u * star.radius * value / star.maximum;
}

QRectF numberPatch(const Star &star, std::size_t gap, int value, qreal em)
{
    const QSizeF size(em * 0.75, em * 0.75);
    return {numberPlace(star, gap, value) - QPointF(size.width() / 2, size.height() / 2), size};
}

/// The gap between two axes, in the first quarter of the circle, where lines disturb the numbers
/// least and no label is in the way of the outermost.
std::size_t gapForNumbers(const RadarPlan &plan, const Radar &radar, qreal em)
{
    const std::vector<QLineF> lines = linesOf(plan.star, radar);
    const qreal enough = em * 0.8;
    std::size_t best = 0;
    qreal most = -1;
    for (std::size_t gap = 0; gap <= plan.star.axes / 4; ++gap) {
        const bool taken =
            collides(numberPatch(plan.star, gap, plan.star.maximum, em), plan.labels, em * 0.15);
        qreal clear = 0;
        for (int value = 1; value <= plan.star.maximum && !taken; ++value) {
            qreal nearest = enough;
            for (const QLineF &line : lines)
                nearest = std::min(nearest, distance(numberPlace(plan.star, gap, value), line));
            clear += nearest;
        }
        if (clear > most + enough * 0.1) {
            most = clear;
            best = gap;
        }
    }
    return best;
}

/// Each number on a small patch of ground, so that no line runs through it.
void drawScale(ChartCanvas &canvas, const RadarPlan &plan, const Radar &radar)
{
    const Star &star = plan.star;
    const qreal em = canvas.em(), room = star.radius / star.maximum;
    const std::size_t gap = gapForNumbers(plan, radar, em);
    const TextStyle style{canvas.theme().muted, 0.7, true};
    for (int value = room < em * 0.9 ? star.maximum : 1; value <= star.maximum; ++value) {
        const QRectF patch = numberPatch(star, gap, value, em);
        canvas.fillRound(patch, em * 0.2, canvas.theme().ground);
        canvas.write(patch.adjusted(-em, 0, em, 0), canvas.theme().locale.toString(value), style,
                     Qt::AlignCenter);
    }
}

QString tipOf(const ChartCanvas &canvas, const Radar &radar, std::size_t axis)
{
    QStringList lines{radar.axes[axis].label};
    for (const Series &series : radar.series)
        lines << figureText(series.name, valueAt(series, axis), 1, canvas.theme().locale);
    return lines.join(QLatin1Char('\n'));
}

void drawLabels(ChartCanvas &canvas, const RadarPlan &plan, const Radar &radar)
{
    const Star &star = plan.star;
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const AxisLabel &label = plan.labels[i];
        const QPointF u = star.direction(qreal(i));
        if (label.moved)
            canvas.line(
                star.at(i, star.maximum) + u * canvas.em() * 0.15,
                label.box.center()
                    - QPointF(u.x() * label.box.width() / 2, u.y() * label.box.height() / 2),
                canvas.theme().edge, 0.05);
        const Qt::Alignment side = u.x() > 0.25 ? Qt::AlignLeft
            : u.x() < -0.25                     ? Qt::AlignRight
                                                : Qt::AlignHCenter;
        canvas.write(label.box, label.block, plan.style, side | Qt::AlignVCenter);
    }
    for (std::size_t i = 0; i < star.axes; ++i) {
        QPolygonF wedge{{star.centre}};
        for (const qreal side : {-0.5, 0.0, 0.5})
            wedge << star.centre + star.direction(qreal(i) + side) * star.radius;
        canvas.hit(wedge, tipOf(canvas, radar, i), radar.axes[i].key);
        if (i < plan.labels.size())
            canvas.hit(plan.labels[i].box, tipOf(canvas, radar, i), radar.axes[i].key);
    }
}

struct Whole {
    RadarPlan radar;
    QPointF legend;
    LegendPlan legendPlan;
};

/// The legend stands below; beside the star where the frame is wide and the star gains by it.
Whole planWhole(const ChartCanvas &canvas, const QRectF &frame, const Radar &radar)
{
    const qreal em = canvas.em();
    const QRectF inner = frame.adjusted(em * 0.4, em * 0.4, -em * 0.4, -em * 0.4);
    const auto entries = legendOf(canvas.theme(), radar.series, true);
    const LegendPlan row = planLegend(canvas, entries, inner.width());
    const QRectF above = inner.adjusted(0, 0, 0, -row.size.height() - em * 0.4);
    Whole below{planRadar(canvas, radar, above),
                {inner.center().x() - row.size.width() / 2, inner.bottom() - row.size.height()},
                row};
    if (inner.width() < inner.height() * 1.2)
        return below;
    const LegendPlan column = planLegend(canvas, entries, inner.width() * 0.3, true);
    const QRectF left = inner.adjusted(0, 0, -column.size.width() - em, 0);
    Whole beside{planRadar(canvas, radar, left),
                 {left.right() + em, inner.bottom() - column.size.height()},
                 column};
    const bool losesNames = beside.radar.shortLabels && !below.radar.shortLabels;
    return beside.radar.star.radius > below.radar.star.radius && !losesNames ? beside : below;
}

} // namespace

bool usesShortLabels(const Radar &radar, QSizeF size, const ChartTheme &theme)
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    const QRectF frame({0, 0}, size);
    ChartCanvas canvas(painter, frame, theme);
    return planWhole(canvas, frame, radar).radar.shortLabels;
}

void drawRadar(ChartCanvas &canvas, QRectF frame, const Radar &radar)
{
    if (radar.axes.empty() || radar.series.empty() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    if (radar.axes.size() < 3) {
        drawGroupedBars(canvas, frame,
                        {radar.title, radar.axes, radar.series, double(radar.maximum)});
        return;
    }
    canvas.setMirrored(false);
    const Whole whole = planWhole(canvas, frame, radar);
    const RadarPlan &plan = whole.radar;
    drawGround(canvas, plan.star, radar);
    for (auto series = radar.series.rbegin(); series != radar.series.rend(); ++series)
        drawSeries(canvas, plan.star, *series);
    drawScale(canvas, plan, radar);
    drawLabels(canvas, plan, radar);
    drawLegend(canvas, whole.legend, whole.legendPlan);
}

void paintRadar(QPainter &painter, QRectF frame, const Radar &radar, const ChartTheme &theme,
                Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawRadar(canvas, frame, radar);
}

} // namespace gapwright
