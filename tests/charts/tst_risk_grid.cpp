// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/risk_grid.h"

#include <QTest>

using namespace gapwright;

namespace {

RiskGrid sample()
{
    RiskGrid grid;
    grid.cells[3][4].names = {QStringLiteral("R-01"), QStringLiteral("R-02")};
    grid.cells[3][4].tip = QStringLiteral("R-01 Fire");
    grid.cells[0][0].names = {QStringLiteral("R-03")};
    grid.unplaced = {QStringLiteral("R-09")};
    grid.unplacedWord = QStringLiteral("Not rated");
    return grid;
}

} // namespace

class TestRiskGrid : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void cellsAnswerInRows();
    void namesAndCountsAreWritten();
    void textsKeepApart_data();
    void textsKeepApart();
    void manyNamesEndInANumber();
    void figuresStayInLowCells();
    void bandsDiffer();
    void movesReplaceNames();
    void tinyFrameSaysSo();
    void wordsTellTheCells();
};

void TestRiskGrid::cellsAnswerInRows()
{
    const Probe probe = gapwright::probe(drawRiskGrid, sample(), {600, 500});
    QCOMPARE(int(probe.hits.size()), 26);
    QCOMPARE(probe.hits[0].key, QStringLiteral("5/1"));
    QCOMPARE(probe.hits[5].key, QStringLiteral("4/1")); // one row of five further down
    QCOMPARE(probe.hits[25].key, QStringLiteral("unplaced"));
    QCOMPARE(hitProblem(probe), QString());
    const Hit *hit = probe.hitOf(QStringLiteral("4/5"));
    QVERIFY(hit->tip.contains(QLatin1String("score 20")));
    QVERIFY(hit->tip.contains(QLatin1String("R-01 Fire")));
    // likelihood grows upwards, impact to the right
    const QRectF high = probe.hitOf(QStringLiteral("5/5"))->shape.boundingRect();
    const QRectF low = probe.hitOf(QStringLiteral("1/1"))->shape.boundingRect();
    QVERIFY(high.top() < low.top() && high.left() > low.left());
}

void TestRiskGrid::namesAndCountsAreWritten()
{
    const Probe probe = gapwright::probe(drawRiskGrid, sample(), {600, 500});
    QVERIFY(probe.wrote(QStringLiteral("R-01, R-02")));
    const QRectF cell = probe.hitOf(QStringLiteral("4/5"))->shape.boundingRect();
    QVERIFY(cell.contains(probe.boxOf(QStringLiteral("R-01, R-02"))));
    QVERIFY(probe.wrote(QStringLiteral("Not rated (1): R-09")));
    for (const char *score : {"25", "20", "16", "1"})
        QVERIFY2(probe.wrote(QString::fromLatin1(score)), score);
}

void TestRiskGrid::textsKeepApart_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("usual") << QSizeF(600, 500) << false;
    QTest::newRow("large") << QSizeF(1100, 900) << false;
    QTest::newRow("small") << QSizeF(430, 380) << false;
    QTest::newRow("right to left") << QSizeF(600, 500) << true;
}

void TestRiskGrid::textsKeepApart()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, mirrored);
    const Probe probe = gapwright::probe(drawRiskGrid, sample(), size,
                                         mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(textProblem(probe), QString());
}

void TestRiskGrid::manyNamesEndInANumber()
{
    RiskGrid grid;
    for (int i = 0; i < 60; ++i)
        grid.cells[2][2].names << QStringLiteral("R-%1").arg(i, 3, 10, QLatin1Char('0'));
    const Probe probe = gapwright::probe(drawRiskGrid, grid, {600, 500});
    QVERIFY(probe.wrote(QStringLiteral("60")));
    const bool hasRest =
        std::any_of(probe.written.begin(), probe.written.end(),
                    [](const auto &one) { return one.text.startsWith(QLatin1Char('+')); });
    QVERIFY(hasRest);
    QCOMPARE(textProblem(probe), QString());
}

void TestRiskGrid::figuresStayInLowCells()
{
    RiskGrid grid;
    for (int i = 0; i < 60; ++i)
        grid.cells[2][2].names << QStringLiteral("R-%1").arg(i, 3, 10, QLatin1Char('0'));
    for (const int height : {200, 230, 270, 330}) {
        const Probe probe = gapwright::probe(drawRiskGrid, grid, QSizeF(600, height));
        const QRectF cell = probe.hitOf(QStringLiteral("3/3"))->shape.boundingRect();
        QVERIFY(probe.wrote(QStringLiteral("60")));
        QVERIFY2(cell.contains(probe.boxOf(QStringLiteral("60"))),
                 qPrintable(QString::number(height)));
    }
}

void TestRiskGrid::bandsDiffer()
{
    const Probe probe = gapwright::probe(drawRiskGrid, RiskGrid(), {600, 500});
    const auto colourAt = [&](const char *key) {
        const QRectF box = probe.hitOf(QString::fromLatin1(key))->shape.boundingRect();
        return probe.image.pixelColor((box.bottomLeft() + QPointF(6, -6)).toPoint());
    };
    QVERIFY(colourAt("1/1") != colourAt("3/3"));
    QVERIFY(colourAt("3/3") != colourAt("5/5"));
    QCOMPARE(colourAt("2/3"), colourAt("1/1")); // 6 may be accepted
    QCOMPARE(colourAt("3/5"), colourAt("5/5")); // 15 is high
    QVERIFY2(hasColour(probe, lightTheme().edge), "the lines between the bands");
    RiskGrid wish;
    wish.isWish = true;
    const Probe other = gapwright::probe(drawRiskGrid, wish, {600, 500});
    QVERIFY(other.image != probe.image);
}

void TestRiskGrid::movesReplaceNames()
{
    RiskGrid grid = sample();
    grid.moves = {{{4, 5}, {2, 5}, 2}, {{1, 1}, {1, 1}, 1}};
    const Probe probe = gapwright::probe(drawRiskGrid, grid, {600, 500});
    QVERIFY(!probe.wrote(QStringLiteral("R-01, R-02")));
    QVERIFY(hasColour(probe, lightTheme().accent));
    const QRectF from = probe.hitOf(QStringLiteral("4/5"))->shape.boundingRect();
    const bool leaves = std::any_of(probe.written.begin(), probe.written.end(), [&](const auto &w) {
        return w.text == QLatin1String("2") && from.contains(w.box);
    });
    QVERIFY(leaves);
}

void TestRiskGrid::tinyFrameSaysSo()
{
    const Probe probe = gapwright::probe(drawRiskGrid, sample(), {90, 80});
    QVERIFY(probe.hits.empty());
}

void TestRiskGrid::wordsTellTheCells()
{
    RiskGrid grid = sample();
    QVERIFY(describe(grid, QLocale::c())
                .contains(QLatin1String("Likelihood 4, impact 5, score 20: R-01, R-02.")));
    grid.moves = {{{4, 5}, {2, 5}, 2}};
    QVERIFY(describe(grid, QLocale::c()).contains(QLatin1String("from score 20 to score 10.")));
    QVERIFY(!describe(RiskGrid()).isEmpty());
}

QTEST_MAIN(TestRiskGrid)
#include "tst_risk_grid.moc"
