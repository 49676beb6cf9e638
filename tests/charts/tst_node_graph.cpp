// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/node_graph.h"

#include <QTest>

using namespace gapwright;

namespace {

NodeGraph sample(int nodes)
{
    NodeGraph graph;
    graph.bandNames = {QStringLiteral("Services"), QStringLiteral("Parties")};
    graph.markWord = QStringLiteral("contradictions");
    std::vector<LayeredNode> places;
    for (int i = 0; i < nodes; ++i) {
        places.push_back({i % 2});
        graph.nodes.push_back({QStringLiteral("n%1").arg(i),
                               QStringLiteral("Node %1").arg(i),
                               QStringLiteral("note %1").arg(i),
                               {},
                               i % 2 == 0 ? NodeGraph::Shape::Round : NodeGraph::Shape::Heavy});
        if (i > 0) {
            graph.edges.push_back({std::size_t(i - 1), std::size_t(i)});
            graph.lines.push_back({});
        }
    }
    graph.layout = layeredLayout(places, graph.edges);
    return graph;
}

} // namespace

class TestNodeGraph : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void nodesAreWrittenAndAnswer();
    void textsKeepApart_data();
    void textsKeepApart();
    void nothingSaysSo();
    void wholeGraphFitsTheFrame();
    void marksAndCyclesAreSeen();
    void chosenNodeStandsOut();
    void wordsTellWhatLeadsWhere();
};

void TestNodeGraph::nodesAreWrittenAndAnswer()
{
    const Probe probe = gapwright::probe(drawNodeGraph, sample(4), {700, 500});
    for (int i = 0; i < 4; ++i) {
        QVERIFY(probe.wrote(QStringLiteral("Node %1").arg(i)));
        QVERIFY(probe.wrote(QStringLiteral("note %1").arg(i)));
        const Hit *hit = probe.hitOf(QStringLiteral("n%1").arg(i));
        QVERIFY(hit);
        QVERIFY(hit->shape.boundingRect().contains(
            probe.boxOf(QStringLiteral("Node %1").arg(i)).center()));
    }
    QVERIFY(probe.wrote(QStringLiteral("Services")) && probe.wrote(QStringLiteral("Parties")));
    QCOMPARE(hitProblem(probe), QString());
}

void TestNodeGraph::textsKeepApart_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("one") << 1 << false;
    QTest::newRow("twelve") << 12 << false;
    QTest::newRow("sixty") << 60 << false;
    QTest::newRow("right to left") << 12 << true;
}

void TestNodeGraph::textsKeepApart()
{
    QFETCH(int, nodes);
    QFETCH(bool, mirrored);
    const Probe probe = gapwright::probe(drawNodeGraph, sample(nodes), {1400, 1000},
                                         mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(textProblem(probe), QString());
    QCOMPARE(int(probe.hits.size()), nodes);
}

void TestNodeGraph::nothingSaysSo()
{
    const Probe probe = gapwright::probe(drawNodeGraph, NodeGraph(), {400, 300});
    QCOMPARE(int(probe.written.size()), 1);
    QVERIFY(probe.hits.empty());
    QVERIFY(!describe(NodeGraph()).isEmpty());
}

void TestNodeGraph::wholeGraphFitsTheFrame()
{
    for (const QSizeF size : {QSizeF(900, 200), QSizeF(200, 900), QSizeF(500, 500)}) {
        const Probe probe = gapwright::probe(drawNodeGraph, sample(20), size);
        for (const Hit &hit : probe.hits)
            QVERIFY(QRectF({}, size).contains(hit.shape.boundingRect()));
    }
    const QSizeF natural = naturalSize(sample(20), lightTheme());
    ChartTheme large = lightTheme();
    large.fontSize *= 2;
    QCOMPARE(naturalSize(sample(20), large), natural * 2);
}

void TestNodeGraph::marksAndCyclesAreSeen()
{
    NodeGraph graph = sample(3);
    const Probe before = gapwright::probe(drawNodeGraph, graph, {600, 500});
    QVERIFY(!hasColour(before, lightTheme().alert));
    graph.nodes[1].marks = 7;
    const Probe marked = gapwright::probe(drawNodeGraph, graph, {600, 500});
    QVERIFY(hasColour(marked, lightTheme().alert));
    QVERIFY2(marked.wrote(QStringLiteral("7")), "a number, not colour alone");
    graph = sample(3);
    graph.lines[0].isBad = true;
    QVERIFY(hasColour(gapwright::probe(drawNodeGraph, graph, {600, 500}), lightTheme().alert));
}

void TestNodeGraph::chosenNodeStandsOut()
{
    NodeGraph graph = sample(3);
    const Probe plain = gapwright::probe(drawNodeGraph, graph, {600, 500});
    graph.selected = QStringLiteral("n1");
    const Probe chosen = gapwright::probe(drawNodeGraph, graph, {600, 500});
    QVERIFY(pixelsOf(chosen, lightTheme().accent) > pixelsOf(plain, lightTheme().accent) * 2);
    graph.selected = QStringLiteral("unknown");
    QCOMPARE(gapwright::probe(drawNodeGraph, graph, {600, 500}).image, plain.image);
}

void TestNodeGraph::wordsTellWhatLeadsWhere()
{
    NodeGraph graph = sample(3);
    graph.nodes[2].marks = 2;
    const QString words = describe(graph);
    QVERIFY(words.contains(QStringLiteral("Node 0 → Node 1.")));
    QVERIFY(words.contains(QStringLiteral("Node 2; contradictions: 2.")));
}

QTEST_MAIN(TestNodeGraph)
#include "tst_node_graph.moc"
