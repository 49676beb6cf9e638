// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/grouped_bars.h"
#include "charts/sample_charts.h"

#include <QTest>

using namespace gapwright;

class TstGroupedBars : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void heights();
    void ownScale();
    void nothing();
};

void TstGroupedBars::texts_data()
{
    QTest::addColumn<int>("categories");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("one") << 1 << QString();
    QTest::newRow("seven") << 7 << QString();
    QTest::newRow("26") << 26 << QString();
    QTest::newRow("long labels") << 7 << QStringLiteral(" with a rather long explanation");
}

void TstGroupedBars::texts()
{
    QFETCH(int, categories);
    QFETCH(QString, suffix);
    GroupedBars bars = samples::groupedBars(categories);
    for (ChartAxis &category : bars.categories)
        category.label += suffix;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawGroupedBars, bars, {760, 320}, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
    }
}

void TstGroupedBars::heights()
{
    GroupedBars bars;
    bars.categories = {{QStringLiteral("a"), QStringLiteral("A"), {}},
                       {QStringLiteral("b"), QStringLiteral("B"), {}},
                       {QStringLiteral("c"), QStringLiteral("C"), {}}};
    bars.series = {{QStringLiteral("Now"), {4.0, 2.0, std::nullopt}, SeriesStyle::Now}};
    bars.maximum = 5;
    const Probe painted = probe(drawGroupedBars, bars, {400, 300});
    const auto height = [&painted](const char *key) {
        return painted.hitOf(QLatin1String(key))->shape.boundingRect().height();
    };
    QVERIFY(qAbs(height("a") / height("b") - 2) < 0.01);
    QVERIFY(!painted.hitOf(QStringLiteral("c")));
    QVERIFY(painted.wrote(QStringLiteral("4.0")));
    QCOMPARE(painted.hitOf(QStringLiteral("a"))->tip, QStringLiteral("A\nNow: 4.0"));
}

void TstGroupedBars::ownScale()
{
    GroupedBars bars = samples::groupedBars();
    bars.maximum.reset();
    bars.series[0].values[0] = 137;
    const Probe painted = probe(drawGroupedBars, bars, {760, 320});
    QVERIFY(painted.wrote(QStringLiteral("150")));
    QVERIFY(painted.wrote(QStringLiteral("137.0")));
    QCOMPARE(textProblem(painted), QString());
}

void TstGroupedBars::nothing()
{
    GroupedBars bars = samples::groupedBars();
    for (Series &series : bars.series)
        series.values.clear();
    for (const GroupedBars &empty : {bars, GroupedBars{}}) {
        const Probe painted = probe(drawGroupedBars, empty, {300, 200});
        QVERIFY(painted.wrote(QStringLiteral("No figures yet.")));
        QVERIFY(painted.hits.empty());
    }
}

QTEST_MAIN(TstGroupedBars)
#include "tst_grouped_bars.moc"
