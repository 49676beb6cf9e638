// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through a graph by keyboard and mouse, zoom and moving.
#include "kit_test.h"
#include "ui/kit/graph_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace gapwright;

namespace {

/// Three in a row, and one below the middle one.
NodeGraph sample(int extra = 0)
{
    NodeGraph graph;
    std::vector<LayeredNode> places;
    for (int i = 0; i < 4 + extra; ++i) {
        places.push_back({i == 3 ? 1 : 0});
        graph.nodes.push_back(
            {QStringLiteral("n%1").arg(i), QStringLiteral("Node %1").arg(i), {}, {}});
    }
    graph.edges = {{0, 3}, {1, 3}, {2, 3}};
    graph.lines.resize(3);
    graph.layout = layeredLayout(places, graph.edges);
    return graph;
}

} // namespace

class TestGraphView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init();
    void cleanup();
    void arrowsWalk();
    void enterOpensTheChosen();
    void mouseChoosesAndOpens();
    void zoomKeepsItsLimits();
    void draggingMovesTheGraph();
    void choiceSurvivesANewGraph();
    void emptyGraphIsNoTrouble();
    void wordsAreThereForEverybody();

private:
    [[nodiscard]] QPoint placeOf(const QString &key) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<GraphView> m_view;
};

void TestGraphView::init()
{
    test::refuseWarnings();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    m_view = std::make_unique<GraphView>(*m_theme, QStringLiteral("Graph"));
    m_view->resize(700, 500);
    m_view->setGraph(sample());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestGraphView::cleanup()
{
    m_view.reset();
    m_theme.reset();
}

/// Found by asking: the pointer over a node makes it the chosen one.
QPoint TestGraphView::placeOf(const QString &key) const
{
    for (int y = 4; y < m_view->viewport()->height(); y += 6) {
        for (int x = 4; x < m_view->viewport()->width(); x += 6) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x, y});
            if (m_view->current() == key)
                return {x, y};
        }
    }
    return {};
}

void TestGraphView::arrowsWalk()
{
    QSignalSpy changed(m_view.get(), &GraphView::currentChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->current(), QStringLiteral("n0"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->current(), QStringLiteral("n1"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->current(), QStringLiteral("n3"));
    QTest::keyClick(m_view.get(), Qt::Key_Down); // nothing further down
    QCOMPARE(m_view->current(), QStringLiteral("n3"));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->current(), QStringLiteral("n1"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->current(), QStringLiteral("n0"));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->current().isEmpty());
    QCOMPARE(changed.size(), 6);
}

void TestGraphView::enterOpensTheChosen()
{
    QSignalSpy activated(m_view.get(), &GraphView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(activated.isEmpty());
    m_view->setCurrent(QStringLiteral("n2"));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.front().front().toString(), QStringLiteral("n2"));
    m_view->setCurrent(QStringLiteral("nobody"));
    QVERIFY(m_view->current().isEmpty());
}

void TestGraphView::mouseChoosesAndOpens()
{
    const QPoint place = placeOf(QStringLiteral("n2"));
    QVERIFY(!place.isNull());
    QSignalSpy activated(m_view.get(), &GraphView::activated);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.front().front().toString(), QStringLiteral("n2"));
}

void TestGraphView::zoomKeepsItsLimits()
{
    m_view->showAll();
    const qreal whole = m_view->scale();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->scale() > whole);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->scale(), whole);
    m_view->setScale(100);
    QCOMPARE(m_view->scale(), GraphView::largestScale);
    m_view->setScale(0.001);
    QCOMPARE(m_view->scale(), GraphView::smallestScale);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->scale(), whole);
    QWheelEvent wheel({100, 100}, {100, 100}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->scale() > whole);
}

void TestGraphView::draggingMovesTheGraph()
{
    m_view->setScale(GraphView::largestScale);
    QScrollBar *bar = m_view->horizontalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    // between the layers there is ground
    QPoint ground;
    for (int y = 10; y < m_view->viewport()->height() && ground.isNull(); y += 10) {
        m_view->setCurrent({});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {200, y});
        if (m_view->current().isEmpty())
            ground = {200, y};
    }
    QVERIFY(!ground.isNull());
    const int start = bar->value();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(m_view->viewport(), ground - QPoint(60, 0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, ground - QPoint(60, 0));
    QCOMPARE(bar->value(), start + 60);
}

void TestGraphView::choiceSurvivesANewGraph()
{
    m_view->setCurrent(QStringLiteral("n2"));
    m_view->setGraph(sample(3));
    QCOMPARE(m_view->current(), QStringLiteral("n2"));
    NodeGraph without = sample();
    without.nodes[2].key = QStringLiteral("other");
    QSignalSpy changed(m_view.get(), &GraphView::currentChanged);
    m_view->setGraph(without);
    QVERIFY(m_view->current().isEmpty());
    QCOMPARE(changed.size(), 1);
}

void TestGraphView::emptyGraphIsNoTrouble()
{
    m_view->setGraph({});
    for (const int key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Return, Qt::Key_Plus, Qt::Key_0})
        QTest::keyClick(m_view.get(), Qt::Key(key));
    QVERIFY(m_view->current().isEmpty());
    QVERIFY(!m_view->grab().isNull());
}

void TestGraphView::wordsAreThereForEverybody()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Graph"));
    QVERIFY(m_view->accessibleDescription().contains(QLatin1String("Node 3")));
    m_view->setCurrent(QStringLiteral("n1"));
    QVERIFY(m_view->accessibleDescription().contains(QLatin1String("Node 1")));
}

QTEST_MAIN(TestGraphView)
#include "tst_graph_view.moc"
