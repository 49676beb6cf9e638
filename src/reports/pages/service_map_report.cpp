// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages/service_map_report.h"

#include <QCoreApplication>

#include <cmath>

namespace gapwright {

namespace {

struct ServiceMapReport {
    Q_DECLARE_TR_FUNCTIONS(ServiceMapReport)
};

constexpr qreal nodeHeight = 4; // font sizes: two lines of a name and a note
constexpr double pictureWidth = 480; // points
constexpr double pictureHeight = 520; // points

NodeGraph::Shape shapeOf(MapNode::Kind kind)
{
    switch (kind) {
    case MapNode::Kind::Customer:
        return NodeGraph::Shape::Plain;
    case MapNode::Kind::Service:
        return NodeGraph::Shape::Round;
    case MapNode::Kind::Component:
        return NodeGraph::Shape::Square;
    case MapNode::Kind::Party:
        return NodeGraph::Shape::Heavy;
    }
    return NodeGraph::Shape::Round;
}

QString tipOf(const MapNode &node, int marks)
{
    QStringList lines{(node.code.isEmpty() ? QString() : node.code + QStringLiteral("  "))
                      + node.name};
    if (!node.note.isEmpty())
        lines << node.note;
    if (marks > 0)
        lines << ServiceMapReport::tr("%n contradiction(s)", nullptr, marks);
    return lines.join(QLatin1Char('\n'));
}

Table tableOf(std::span<const FoundContradiction> contradictions)
{
    Table table;
    table.summary = ServiceMapReport::tr("Contradictions with what to do");
    table.columns = {{ServiceMapReport::tr("Record"), 1.3},
                     {ServiceMapReport::tr("Contradiction"), 2.2},
                     {ServiceMapReport::tr("What to do"), 2.2}};
    std::optional<Contradiction> kind;
    for (const FoundContradiction &found : contradictions) {
        if (found.kind != kind) {
            Row heading;
            Cell cell = textCell(wordOf(found.kind), Tone::Band, true);
            cell.span = 3;
            heading.cells = {cell};
            table.rows.push_back(std::move(heading));
            kind = found.kind;
        }
        Row row;
        row.cells = {textCell(found.name), textCell(found.problem.sentence),
                     textCell(found.problem.fix)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

NodeGraph nodeGraphOf(const ServiceMap &map, std::span<const FoundContradiction> contradictions)
{
    NodeGraph graph;
    graph.title = ServiceMapReport::tr("Service map");
    graph.markWord = ServiceMapReport::tr("contradictions");
    graph.bandNames = {ServiceMapReport::tr("Customers"), ServiceMapReport::tr("Services"),
                       ServiceMapReport::tr("Components"), ServiceMapReport::tr("Parties")};
    QHash<QString, int> marks;
    for (const FoundContradiction &found : contradictions) {
        for (const QString &record : found.touched)
            ++marks[record];
    }
    std::vector<LayeredNode> nodes;
    for (const MapNode &node : map.nodes) {
        const int count = marks.value(node.record);
        nodes.push_back({int(node.kind)});
        graph.nodes.push_back({node.record, node.name, node.note, tipOf(node, count),
                               shapeOf(node.kind), count, !node.isInside});
    }
    for (const MapLink &link : map.links) {
        graph.edges.push_back({link.from, link.to});
        graph.lines.push_back({!link.isAgreed, link.isCircular});
    }
    LayeredOptions options;
    options.nodeWidth = 11;
    options.nodeHeight = nodeHeight;
    options.widestLayer = std::clamp(int(std::lround(std::sqrt(double(nodes.size()) * 1.1))), 4, 9);
    graph.layout = layeredLayout(nodes, graph.edges, options);
    return graph;
}

Blocks serviceMapBlocks(const ServiceMap &map, std::span<const FoundContradiction> contradictions,
                        const QString &organization)
{
    Blocks blocks;
    blocks.push_back(
        Masthead{{},
                 ServiceMapReport::tr("Service map"),
                 organization,
                 ServiceMapReport::tr("%n contradiction(s)", nullptr, int(contradictions.size()))});
    const NodeGraph graph = nodeGraphOf(map, contradictions);
    const ChartTheme theme = printTheme();
    const QSizeF natural = naturalSize(graph, theme);
    Figure figure;
    figure.height = natural.isEmpty()
        ? pictureHeight / 4
        : std::min(pictureHeight, natural.height() * std::min(1.0, pictureWidth / natural.width()));
    figure.alternative = describe(graph);
    figure.caption = ServiceMapReport::tr("An arrow leads to what something rests on. Dashed: no "
                                          "agreement in force. A sign counts contradictions.");
    figure.paint = [graph, theme](QPainter &painter, QRectF frame) {
        paintNodeGraph(painter, frame, graph, theme);
    };
    blocks.push_back(std::move(figure));
    if (contradictions.empty())
        return blocks;
    blocks.push_back(
        Heading{2, ServiceMapReport::tr("Contradictions"), QStringLiteral("contradictions")});
    blocks.push_back(tableOf(contradictions));
    return blocks;
}

} // namespace gapwright
