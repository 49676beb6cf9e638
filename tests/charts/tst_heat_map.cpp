// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/heat_map.h"
#include "charts/sample_charts.h"

#include <QTest>

using namespace gapwright;

class TstHeatMap : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void cells();
    void scales();
    void nothing();
};

void TstHeatMap::texts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("one cell") << 1 << 1 << QSizeF(300, 150);
    QTest::newRow("sites") << 26 << 6 << QSizeF(620, 640);
    QTest::newRow("all processes") << 35 << 6 << QSizeF(620, 700);
    QTest::newRow("low") << 26 << 6 << QSizeF(620, 360);
    QTest::newRow("many columns") << 7 << 18 << QSizeF(620, 260);
}

void TstHeatMap::texts()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(QSizeF, size);
    const HeatMap map = samples::heatMap(rows, columns);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawHeatMap, map, size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(painted.hits.size(), std::size_t(rows) * std::size_t(columns + 1));
    }
}

void TstHeatMap::cells()
{
    HeatMap map = samples::heatMap(2, 2);
    map.cells = {{0.0, 5.0}, {std::nullopt}}; // the last cell is not even there
    const Probe painted = probe(drawHeatMap, map, {400, 200});
    QVERIFY(painted.wrote(QStringLiteral("5.0")));
    const ChartTheme theme = lightTheme();
    QVERIFY(hasColour(painted, theme.capability.front()));
    QVERIFY(hasColour(painted, theme.capability.back()));
    QCOMPARE(painted.hitOf(QStringLiteral("4.1/s1"))->tip,
             QStringLiteral("4.1 Organization and its context\nService desk: 5.0"));
    QVERIFY(painted.hitOf(QStringLiteral("4.2/s1"))->tip.contains(QStringLiteral("no value")));
    QVERIFY(painted.hitOf(QStringLiteral("4.2"))->tip.contains(QStringLiteral("IT operations")));
    QVERIFY(painted.wrote(QStringLiteral("– no value")));
}

void TstHeatMap::scales()
{
    HeatMap map = samples::heatMap(1, 3);
    map.minimum = 0;
    map.maximum = 100;
    map.decimals = 0;
    map.scale = HeatScale::Conformity;
    map.cells = {{0.0, 50.0, 100.0}};
    const ChartTheme theme = lightTheme();
    const Probe painted = probe(drawHeatMap, map, {400, 120});
    for (const QColor &colour : {theme.notConforming, theme.partial, theme.conforming})
        QVERIFY(hasColour(painted, colour));
    for (const QColor &colour : theme.capability)
        QVERIFY(!hasColour(painted, colour));
    map.cells = {{-20.0, 140.0, 50.0}}; // out of the scale: the end colours
    QVERIFY(hasColour(probe(drawHeatMap, map, {400, 120}), theme.conforming));
}

void TstHeatMap::nothing()
{
    HeatMap map = samples::heatMap(2, 2);
    map.cells.clear();
    for (const HeatMap &empty : {map, HeatMap{}}) {
        const Probe painted = probe(drawHeatMap, empty, {300, 200});
        QVERIFY(painted.wrote(QStringLiteral("No figures yet.")));
        QVERIFY(painted.hits.empty());
    }
}

QTEST_MAIN(TstHeatMap)
#include "tst_heat_map.moc"
