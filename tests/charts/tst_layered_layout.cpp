// SPDX-License-Identifier: GPL-3.0-or-later
// Layers of a graph: nothing overlaps, lines pass no box, the same graph gives the same picture.
#include "charts/layered_layout.h"

#include <QTest>

#include <map>

using namespace gapwright;

namespace {

struct Graph {
    std::vector<LayeredNode> nodes;
    std::vector<LayeredEdge> edges;
};

Graph graphOf(int nodes, std::vector<LayeredEdge> edges = {})
{
    return {std::vector<LayeredNode>(std::size_t(nodes)), std::move(edges)};
}

/// 60 nodes in three bands with edges everywhere, forwards and backwards, loops included.
Graph tangled()
{
    Graph graph = graphOf(60);
    for (std::size_t i = 0; i < 60; ++i) {
        graph.nodes[i].band = int(i / 20);
        for (const std::size_t step : {std::size_t(1), std::size_t(7), std::size_t(23)})
            graph.edges.push_back({i, (i * step + step) % 60});
    }
    return graph;
}

/// What is wrong with a layout, or nothing.
QString fault(const Graph &graph, const LayeredLayout &layout)
{
    if (layout.boxes.size() != graph.nodes.size() || layout.lines.size() != graph.edges.size())
        return QStringLiteral("counts");
    const QRectF all = QRectF({}, layout.size).adjusted(-0.001, -0.001, 0.001, 0.001);
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        if (!all.contains(layout.boxes[i]))
            return QStringLiteral("box %1 is outside").arg(i);
        for (std::size_t j = i + 1; j < layout.boxes.size(); ++j) {
            if (layout.boxes[i].intersects(layout.boxes[j]))
                return QStringLiteral("boxes %1 and %2 overlap").arg(i).arg(j);
        }
    }
    return {};
}

/// True when a straight piece runs through the inside of a box.
bool runsThrough(QPointF from, QPointF to, const QRectF &box)
{
    constexpr int samples = 60;
    const QRectF inside = box.adjusted(0.01, 0.01, -0.01, -0.01);
    for (int i = 0; i <= samples; ++i) {
        if (inside.contains(from + (to - from) * i / samples))
            return true;
    }
    return false;
}

QString crossedBox(const Graph &graph, const LayeredLayout &layout)
{
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        const QPolygonF &line = layout.lines[edge];
        for (qsizetype i = 1; i < line.size(); ++i) {
            for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
                if (runsThrough(line[i - 1], line[i], layout.boxes[node]))
                    return QStringLiteral("edge %1 runs through node %2").arg(edge).arg(node);
            }
        }
    }
    return {};
}

} // namespace

class TestLayeredLayout : public QObject {
    Q_OBJECT
private slots:
    void graphsAreLaidOut_data();
    void graphsAreLaidOut();
    void edgesLeadDown();
    void bandsStandInOrder();
    void wideLayersAreBroken();
    void cyclesAreAllowed();
    void linesBeginAndEndAtTheirBoxes();
    void unknownNodesAreIgnored();
    void sameGraphSamePicture();
    void chainStandsStraight();
    void fewCrossings();
    void largeGraphsTakeNoTime();
};

void TestLayeredLayout::graphsAreLaidOut_data()
{
    QTest::addColumn<int>("kind");
    const char *names[] = {"nothing", "one", "sixty alone", "tangled", "cycle", "star", "loop"};
    for (int i = 0; i < 7; ++i)
        QTest::newRow(names[i]) << i;
}

void TestLayeredLayout::graphsAreLaidOut()
{
    QFETCH(int, kind);
    Graph graph;
    switch (kind) {
    case 0:
        break;
    case 1:
        graph = graphOf(1);
        break;
    case 2:
        graph = graphOf(60);
        break;
    case 3:
        graph = tangled();
        break;
    case 4:
        graph = graphOf(3, {{0, 1}, {1, 2}, {2, 0}});
        break;
    case 5:
        graph = graphOf(20);
        for (std::size_t i = 1; i < 20; ++i)
            graph.edges.push_back({i, 0});
        break;
    default:
        graph = graphOf(1, {{0, 0}});
    }
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    QCOMPARE(fault(graph, layout), QString());
    QCOMPARE(crossedBox(graph, layout), QString());
    QCOMPARE(layout.size.isEmpty(), graph.nodes.empty());
}

void TestLayeredLayout::edgesLeadDown()
{
    const Graph graph = graphOf(5, {{0, 1}, {1, 2}, {0, 2}, {3, 2}, {2, 4}});
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    for (const LayeredEdge &edge : graph.edges)
        QVERIFY(layout.boxes[edge.from].bottom() < layout.boxes[edge.to].top());
}

void TestLayeredLayout::bandsStandInOrder()
{
    Graph graph = graphOf(6, {{5, 0}, {0, 3}, {3, 1}});
    for (std::size_t i = 0; i < 6; ++i)
        graph.nodes[i].band = int(i % 3);
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    QCOMPARE(int(layout.bands.size()), 3);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto &band = layout.bands[i % 3];
        QVERIFY(layout.boxes[i].top() >= band.top && layout.boxes[i].bottom() <= band.bottom);
    }
    QVERIFY(layout.bands[0].bottom < layout.bands[1].top);
}

void TestLayeredLayout::wideLayersAreBroken()
{
    LayeredOptions options;
    options.widestLayer = 5;
    const Graph graph = graphOf(60);
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges, options);
    std::map<qreal, int> rows;
    for (const QRectF &box : layout.boxes)
        ++rows[box.top()];
    QCOMPARE(int(rows.size()), 12);
    for (const auto &[top, count] : rows)
        QCOMPARE(count, 5);
    QVERIFY(layout.size.width() <= 5 * options.nodeWidth + 4 * options.gapAcross + 0.001);
}

void TestLayeredLayout::cyclesAreAllowed()
{
    const Graph graph = graphOf(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 3}});
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    int upwards = 0;
    for (std::size_t i = 0; i + 1 < graph.edges.size(); ++i)
        upwards += layout.boxes[graph.edges[i].from].top() > layout.boxes[graph.edges[i].to].top();
    QCOMPARE(upwards, 1); // one edge of the cycle, no more
    QCOMPARE(int(layout.lines[4].size()), 4); // the loop stands beside its box
}

void TestLayeredLayout::linesBeginAndEndAtTheirBoxes()
{
    const Graph graph = tangled();
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const QPolygonF &line = layout.lines[i];
        QVERIFY(line.size() >= 2);
        const auto touches = [](const QRectF &box, QPointF point) {
            return box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point);
        };
        QVERIFY(touches(layout.boxes[graph.edges[i].from], line.first()));
        QVERIFY(touches(layout.boxes[graph.edges[i].to], line.last()));
    }
}

void TestLayeredLayout::unknownNodesAreIgnored()
{
    const Graph graph = graphOf(2, {{0, 7}, {9, 1}, {0, 1}});
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    QVERIFY(layout.lines[0].isEmpty() && layout.lines[1].isEmpty());
    QCOMPARE(int(layout.lines[2].size()), 2);
}

void TestLayeredLayout::sameGraphSamePicture()
{
    const Graph graph = tangled();
    const LayeredLayout first = layeredLayout(graph.nodes, graph.edges);
    const LayeredLayout second = layeredLayout(graph.nodes, graph.edges);
    QCOMPARE(first.boxes, second.boxes);
    QCOMPARE(first.lines, second.lines);
}

void TestLayeredLayout::chainStandsStraight()
{
    const Graph graph = graphOf(4, {{0, 1}, {1, 2}, {2, 3}});
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    for (const QRectF &box : layout.boxes)
        QCOMPARE(box.center().x(), layout.boxes[0].center().x());
}

void TestLayeredLayout::fewCrossings()
{
    // two independent trees, numbered crosswise: no line has to cross another
    const Graph graph = graphOf(6, {{0, 3}, {1, 2}, {0, 5}, {1, 4}});
    const LayeredLayout layout = layeredLayout(graph.nodes, graph.edges);
    const auto x = [&](std::size_t node) { return layout.boxes[node].center().x(); };
    for (const LayeredEdge &a : graph.edges) {
        for (const LayeredEdge &b : graph.edges)
            QVERIFY((x(a.from) - x(b.from)) * (x(a.to) - x(b.to)) >= 0);
    }
}

void TestLayeredLayout::largeGraphsTakeNoTime()
{
    Graph graph = graphOf(400);
    for (std::size_t i = 1; i < 400; ++i)
        graph.edges.push_back({i, i / 2});
    QBENCHMARK_ONCE
    {
        QCOMPARE(layeredLayout(graph.nodes, graph.edges).boxes.size(), std::size_t(400));
    }
}

QTEST_GUILESS_MAIN(TestLayeredLayout)
#include "tst_layered_layout.moc"
