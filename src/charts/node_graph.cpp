// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/node_graph.h"

#include "charts/chart_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

// in font sizes
constexpr qreal bandLabel = 1.9; ///< strip at the side for the names of bands
constexpr qreal margin = 1.2;

/// From the unit of the layout to that of the frame.
struct GraphPlan {
    qreal unit = 0;
    QPointF origin = {};
    [[nodiscard]] QPointF place(QPointF point) const { return origin + point * unit; }
    [[nodiscard]] QRectF place(const QRectF &box) const
    {
        return {place(box.topLeft()), box.size() * unit};
    }
};

QSizeF sizeInUnits(const NodeGraph &graph)
{
    return {graph.layout.size.width() + bandLabel + 2 * margin,
            graph.layout.size.height() + 2 * margin};
}

GraphPlan planGraph(const QRectF &frame, const NodeGraph &graph)
{
    GraphPlan plan;
    const QSizeF size = sizeInUnits(graph);
    plan.unit = std::min(frame.width() / size.width(), frame.height() / size.height());
    const QSizeF used = size * plan.unit;
    plan.origin = frame.topLeft()
        + QPointF((frame.width() - used.width()) / 2 + (bandLabel + margin) * plan.unit,
                  (frame.height() - used.height()) / 2 + margin * plan.unit);
    return plan;
}

TextStyle styled(const ChartCanvas &canvas, const GraphPlan &plan, const QColor &colour,
                 qreal scale, bool bold = false)
{
    return {colour, scale * plan.unit / canvas.em(), bold};
}

void drawBands(ChartCanvas &canvas, const QRectF &frame, const GraphPlan &plan,
               const NodeGraph &graph)
{
    for (std::size_t i = 0; i < graph.layout.bands.size(); ++i) {
        const LayeredLayout::Band &band = graph.layout.bands[i];
        const QString name = graph.bandNames.value(band.band);
        const qreal top = plan.place(QPointF(0, band.top)).y();
        const qreal bottom = plan.place(QPointF(0, band.bottom)).y();
        const QRectF area(frame.left(), top - plan.unit * 0.8, frame.width(),
                          bottom - top + plan.unit * 1.6);
        if (i % 2 == 0)
            canvas.fill(area, canvas.theme().band);
        if (name.isEmpty())
            continue;
        const QRectF label(plan.origin.x() - plan.unit * (bandLabel + margin * 0.6),
                           top - plan.unit * 0.5, plan.unit * bandLabel, bottom - top + plan.unit);
        const TextStyle style = styled(canvas, plan, canvas.theme().muted, 0.8);
        canvas.writeUpwards(label, canvas.wrapped(name, style, label.height()), style);
    }
}

void drawHead(ChartCanvas &canvas, QPointF from, QPointF to, qreal size, const QColor &colour)
{
    const QPointF way = to - from;
    const qreal length = std::hypot(way.x(), way.y());
    if (length < 0.01)
        return;
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    canvas.fill(QPolygonF{to, to - along * size + across * size * 0.42,
                          to - along * size - across * size * 0.42},
                colour);
}

void drawLine(ChartCanvas &canvas, const GraphPlan &plan, const QPolygonF &points,
              const NodeGraph::Line &line, bool isStrong)
{
    const ChartTheme &theme = canvas.theme();
    const QColor colour = line.isBad ? theme.alert : isStrong ? theme.accent : theme.edge;
    const qreal width = (isStrong || line.isBad ? 0.14 : 0.07) * plan.unit / canvas.em();
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = plan.place(points[i - 1]);
        const QPointF to = plan.place(points[i]);
        if (line.isDashed)
            canvas.dashed(from, to, colour, width);
        else
            canvas.line(from, to, colour, width);
    }
    if (points.size() > 1)
        drawHead(canvas, plan.place(points[points.size() - 2]), plan.place(points.last()),
                 plan.unit * 0.7, colour);
}

void drawLines(ChartCanvas &canvas, const GraphPlan &plan, const NodeGraph &graph)
{
    const auto isAt = [&](std::size_t node) {
        return node < graph.nodes.size() && !graph.selected.isEmpty()
            && graph.nodes[node].key == graph.selected;
    };
    for (const bool strong : {false, true}) {
        for (std::size_t i = 0; i < graph.edges.size() && i < graph.layout.lines.size(); ++i) {
            const bool isStrong = isAt(graph.edges[i].from) || isAt(graph.edges[i].to);
            const NodeGraph::Line line =
                i < graph.lines.size() ? graph.lines[i] : NodeGraph::Line();
            if (isStrong == strong)
                drawLine(canvas, plan, graph.layout.lines[i], line, strong);
        }
    }
}

void drawBox(ChartCanvas &canvas, const GraphPlan &plan, const QRectF &box,
             const NodeGraph::Node &node, bool isSelected)
{
    const ChartTheme &theme = canvas.theme();
    const qreal radius = node.shape == NodeGraph::Shape::Round ? plan.unit * 0.6
        : node.shape == NodeGraph::Shape::Plain                ? plan.unit * 1.4
                                                               : plan.unit * 0.1;
    const qreal edge = plan.unit * (node.shape == NodeGraph::Shape::Heavy ? 0.24 : 0.1);
    const QColor colour = node.shape == NodeGraph::Shape::Round && !node.isFaint ? theme.accent
        : node.shape == NodeGraph::Shape::Plain                                  ? theme.grid
                                                                                 : theme.edge;
    if (isSelected) {
        const qreal out = plan.unit * 0.3;
        canvas.fillRound(box.adjusted(-out, -out, out, out), radius + out, theme.accent);
        const qreal in = plan.unit * 0.1;
        canvas.fillRound(box.adjusted(-in, -in, in, in), radius + in, theme.ground);
    }
    canvas.fillRound(box, radius, colour);
    const QColor ground = node.shape == NodeGraph::Shape::Round && !node.isFaint
        ? mixed(theme.ground, theme.accent, 0.1)
        : theme.ground;
    canvas.fillRound(box.adjusted(edge, edge, -edge, -edge), std::max(0.0, radius - edge), ground);
}

/// A triangle with the number in it at the upper corner.
void drawMark(ChartCanvas &canvas, const GraphPlan &plan, const QRectF &box, int marks)
{
    const qreal size = plan.unit * 1.5;
    const QRectF sign(box.right() - size * 0.75, box.top() - size * 0.45, size, size);
    canvas.fill(
        QPolygonF{QPointF(sign.center().x(), sign.top()), sign.bottomRight(), sign.bottomLeft()},
        canvas.theme().alert);
    TextStyle style = canvas.inkStyle(canvas.theme().alert, 0.7 * plan.unit / canvas.em());
    style.bold = true;
    canvas.write(sign.adjusted(0, size * 0.28, 0, size * 0.04),
                 canvas.theme().locale.toString(marks), style, Qt::AlignCenter);
}

void drawNode(ChartCanvas &canvas, const GraphPlan &plan, const NodeGraph &graph, std::size_t index)
{
    const NodeGraph::Node &node = graph.nodes[index];
    const QRectF box = plan.place(graph.layout.boxes[index]);
    drawBox(canvas, plan, box, node, !graph.selected.isEmpty() && node.key == graph.selected);
    const ChartTheme &theme = canvas.theme();
    const qreal side = plan.unit * 0.6;
    const QRectF inner = box.adjusted(side, plan.unit * 0.25, -side, -plan.unit * 0.25);
    const TextStyle title =
        styled(canvas, plan, node.isFaint ? theme.muted : theme.text, 0.92, true);
    const TextStyle note = styled(canvas, plan, theme.muted, 0.78);
    const qreal below = node.note.isEmpty() ? 0 : canvas.lineHeight(note);
    const TextBlock lines = canvas.wrapped(node.title, title, inner.width(), 2);
    const qreal top = inner.center().y() - (lines.size.height() + below) / 2;
    canvas.write({inner.left(), top, inner.width(), lines.size.height()}, lines, title,
                 Qt::AlignCenter);
    if (!node.note.isEmpty())
        canvas.write({inner.left(), top + lines.size.height(), inner.width(), below}, node.note,
                     note, Qt::AlignCenter);
    if (node.marks > 0)
        drawMark(canvas, plan, box, node.marks);
    canvas.hit(box, node.tip.isEmpty() ? node.title : node.tip, node.key);
}

} // namespace

QSizeF naturalSize(const NodeGraph &graph, const ChartTheme &theme)
{
    return sizeInUnits(graph) * theme.fontSize;
}

void drawNodeGraph(ChartCanvas &canvas, QRectF frame, const NodeGraph &graph)
{
    if (graph.nodes.empty() || graph.layout.boxes.size() != graph.nodes.size() || frame.isEmpty()) {
        drawNothing(canvas, frame);
        return;
    }
    const GraphPlan plan = planGraph(frame, graph);
    drawBands(canvas, frame, plan, graph);
    drawLines(canvas, plan, graph);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        drawNode(canvas, plan, graph, i);
}

void paintNodeGraph(QPainter &painter, QRectF frame, const NodeGraph &graph,
                    const ChartTheme &theme, Hits *hits)
{
    ChartCanvas canvas(painter, frame, theme, hits);
    drawNodeGraph(canvas, frame, graph);
}

QString describe(const NodeGraph &graph)
{
    if (graph.nodes.empty())
        return nothingToShow();
    QStringList sentences;
    if (!graph.title.isEmpty())
        sentences << graph.title + QLatin1Char('.');
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        QStringList targets;
        for (const LayeredEdge &edge : graph.edges) {
            if (edge.from == i && edge.to < graph.nodes.size())
                targets << graph.nodes[edge.to].title;
        }
        QString sentence = graph.nodes[i].title;
        if (!targets.isEmpty())
            sentence += QStringLiteral(" → ") + targets.join(QStringLiteral(", "));
        if (graph.nodes[i].marks > 0)
            sentence += QStringLiteral("; %1: %2").arg(graph.markWord).arg(graph.nodes[i].marks);
        sentences << sentence + QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace gapwright
