// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/progress_ring.h"
#include "charts/sample_charts.h"
#include "charts/severity_blocks.h"
#include "charts/sparkline.h"

#include <QTest>

using namespace gapwright;

class TstSmallCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void ring_data();
    void ring();
    void ringGrowsWithPercent();
    void severity_data();
    void severity();
    void severityStartsAtTheReadingEdge();
    void sparkline_data();
    void sparkline();
    void sparklineGap();
    void matrix();
    void matrixQuadrants();
    void matrixNothing();
};

void TstSmallCharts::ring_data()
{
    QTest::addColumn<std::optional<double>>("percent");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << std::optional<double>() << QString() << QStringLiteral("–");
    QTest::newRow("zero") << std::optional(0.0) << QString() << QStringLiteral("0%");
    QTest::newRow("some") << std::optional(47.2) << QString() << QStringLiteral("47%");
    QTest::newRow("nearly done") << std::optional(99.9) << QString() << QStringLiteral("99%");
    QTest::newRow("number of the step")
        << std::optional(47.2) << QStringLiteral("12") << QStringLiteral("12");
    QTest::newRow("done: a check mark") << std::optional(100.0) << QStringLiteral("3") << QString();
}

void TstSmallCharts::ring()
{
    QFETCH(std::optional<double>, percent);
    QFETCH(QString, text);
    QFETCH(QString, written);
    for (const qreal side : {26.0, 52.0, 120.0}) {
        const ProgressRing ring{QStringLiteral("Scope"), percent, text, QStringLiteral("step-3")};
        const Probe painted = probe(drawProgressRing, ring, {side, side});
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(painted.written.size(), std::size_t(written.isEmpty() ? 0 : 1));
        if (!written.isEmpty())
            QCOMPARE(painted.written[0].text, written);
        QCOMPARE(painted.hits.at(0).key, QStringLiteral("step-3"));
        QVERIFY(painted.hits.at(0).tip.startsWith(QStringLiteral("Scope")));
        QCOMPARE(hasColour(painted, lightTheme().done), percent && *percent >= 100);
    }
}

void TstSmallCharts::ringGrowsWithPercent()
{
    const auto accent = [](double percent) {
        const Probe painted =
            probe(drawProgressRing, ProgressRing{{}, percent, QStringLiteral("1")}, {80, 80});
        return pixelsOf(painted, lightTheme().accent);
    };
    QCOMPARE(accent(0), 0);
    QVERIFY(accent(25) > 50);
    QVERIFY(accent(50) > accent(25) * 3 / 2);
    QVERIFY(accent(90) > accent(50));
}

void TstSmallCharts::severity_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("full");
    for (int level = 0; level <= 4; ++level)
        QTest::addRow("%d", level) << level << level;
    QTest::newRow("beyond") << 7 << 4;
    QTest::newRow("below") << -1 << 0;
}

void TstSmallCharts::severity()
{
    QFETCH(int, level);
    QFETCH(int, full);
    const Probe painted =
        probe(drawSeverityBlocks,
              SeverityBlocks{level, QStringLiteral("high"), QStringLiteral("i")}, {98, 20});
    int blocks = 0;
    for (int i = 0; i < 4; ++i)
        blocks += painted.image.pixel(10 + 26 * i, 10) == lightTheme().text.rgb();
    QCOMPARE(blocks, full);
    QVERIFY(hasColour(painted, lightTheme().edge) == (full < 4));
    QVERIFY(painted.written.empty());
    QCOMPARE(hitProblem(painted), QString());
}

void TstSmallCharts::severityStartsAtTheReadingEdge()
{
    const SeverityBlocks one{1, QStringLiteral("low"), QStringLiteral("i")};
    const QRgb full = lightTheme().text.rgb();
    QCOMPARE(probe(drawSeverityBlocks, one, {98, 20}).image.pixel(10, 10), full);
    QCOMPARE(probe(drawSeverityBlocks, one, {98, 20}, Qt::RightToLeft).image.pixel(88, 10), full);
}

void TstSmallCharts::sparkline_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("inked");
    QTest::newRow("none") << QList<double>{} << false;
    QTest::newRow("one") << QList<double>{3} << true;
    QTest::newRow("level") << QList<double>{2, 2, 2} << true;
    QTest::newRow("rising") << QList<double>{1, 2, 5} << true;
}

void TstSmallCharts::sparkline()
{
    QFETCH(QList<double>, values);
    QFETCH(bool, inked);
    Sparkline line{QStringLiteral("Clause 8"), {values.begin(), values.end()}};
    line.key = QStringLiteral("8");
    const Probe painted = probe(drawSparkline, line, {80, 24});
    QCOMPARE(inkShare(painted) > 0, inked);
    QCOMPARE(painted.hits.size(), std::size_t(inked));
    QCOMPARE(hitProblem(painted), QString());
    if (inked)
        QVERIFY(painted.hits[0].tip.contains(QString::number(values.last(), 'f', 1)));
}

void TstSmallCharts::sparklineGap()
{
    const Sparkline whole{{}, {1.0, 2.0, 2.0, 1.0}}, gap{{}, {1.0, std::nullopt, 2.0, 1.0}};
    QVERIFY(inkShare(probe(drawSparkline, gap, {80, 24}))
            < inkShare(probe(drawSparkline, whole, {80, 24})));
    const Sparkline beyond{{}, {1.0, 200.0}, 0.0, 5.0};
    QVERIFY(inkShare(probe(drawSparkline, beyond, {80, 24})) > 0);
}

void TstSmallCharts::matrix()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QSizeF &size : {QSizeF(460, 400), QSizeF(300, 240)}) {
            const Probe painted = probe(drawQuadrantMatrix, samples::matrix(), size, direction);
            QCOMPARE(textProblem(painted), QString());
            QCOMPARE(hitProblem(painted), QString());
            QVERIFY(painted.wrote(QStringLiteral("131")));
            QVERIFY(painted.wrote(QStringLiteral("Quick wins")));
            QCOMPARE(painted.hits.size(), samples::matrix().bubbles.size());
        }
    }
}

/// Impact upwards, effort in reading direction; the borders lie as in section 5 of the scales.
void TstSmallCharts::matrixQuadrants()
{
    const QuadrantMatrix matrix{{}, {{3, 2, 1, {}, {}}, {3, 3, 20, {}, {}}, {2, 2, 0, {}, {}}}};
    const Probe painted = probe(drawQuadrantMatrix, matrix, {460, 400});
    QCOMPARE(painted.hits.size(), std::size_t(2)); // a count of 0 has no bubble
    const QRectF quick = painted.hitOf(QStringLiteral("3/2"))->shape.boundingRect();
    const QRectF project = painted.hitOf(QStringLiteral("3/3"))->shape.boundingRect();
    QVERIFY(quick.right() < project.left());
    QVERIFY(quick.width() < project.width());
    const QRectF projects = painted.boxOf(QStringLiteral("Major projects"));
    QVERIFY(quick.right() < projects.left());
    QVERIFY(project.center().x() > projects.left());
    QVERIFY(project.bottom() < painted.boxOf(QStringLiteral("Reconsider")).top());
    const Probe mirrored = probe(drawQuadrantMatrix, matrix, {460, 400}, Qt::RightToLeft);
    QVERIFY(mirrored.hitOf(QStringLiteral("3/2"))->shape.boundingRect().left()
            > mirrored.hitOf(QStringLiteral("3/3"))->shape.boundingRect().left());
}

void TstSmallCharts::matrixNothing()
{
    QVERIFY(probe(drawQuadrantMatrix, QuadrantMatrix{}, {300, 200})
                .wrote(QStringLiteral("No figures yet.")));
}

QTEST_MAIN(TstSmallCharts)
#include "tst_small_charts.moc"
