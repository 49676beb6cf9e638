// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/sample_charts.h"
#include "charts/stacked_bars.h"

#include <QTest>

using namespace gapwright;

class TstStackedBars : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void countsAndTotals();
    void hits();
    void readsFromTheRight();
    void lengthsAreTrueOnACommonScale();
    void colours();
    void hatch();
    void nothing();
    void naturalHeightSuits();
};

void TstStackedBars::texts_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("fullLength");
    const QString longName = QStringLiteral(" and all that belongs to it in the organization");
    for (const bool full : {true, false}) {
        const char *kind = full ? "full" : "counts";
        QTest::addRow("one row, %s", kind) << 1 << QString() << full;
        QTest::addRow("seven rows, %s", kind) << 7 << QString() << full;
        QTest::addRow("26 rows, %s", kind) << 26 << QString() << full;
        QTest::addRow("long labels, %s", kind) << 7 << longName << full;
    }
}

void TstStackedBars::texts()
{
    QFETCH(int, rows);
    QFETCH(QString, suffix);
    QFETCH(bool, fullLength);
    const StackedBars sample = samples::stackedBars();
    StackedBars bars;
    bars.fullLength = fullLength;
    for (int i = 0; i < rows; ++i) {
        bars.rows.push_back(sample.rows[std::size_t(i) % sample.rows.size()]);
        bars.rows.back().label += suffix;
    }
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted =
            probe(drawStackedBars, bars, {520, naturalHeight(bars, lightTheme())}, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
    }
}

void TstStackedBars::countsAndTotals()
{
    const Probe painted = probe(drawStackedBars, samples::stackedBars(), {560, 260});
    for (const char *figure : {"78", "40", "24", "60", "211", "35", "10"})
        QVERIFY2(painted.wrote(QLatin1String(figure)), figure);
    // The parts of 4 and 5 among 211 items are widened until their number fits.
    QVERIFY(painted.wrote(QStringLiteral("Not yet occurred")));
    const auto fives = std::count_if(painted.written.begin(), painted.written.end(),
                                     [](const auto &w) { return w.text == QLatin1String("5"); });
    QCOMPARE(fives, 2);
}

void TstStackedBars::hits()
{
    const Probe painted = probe(drawStackedBars, samples::stackedBars(), {560, 260});
    const Hit *part = painted.hitOf(QStringLiteral("8/notConforming"));
    QVERIFY(part);
    QCOMPARE(part->tip, QStringLiteral("8 Operation\nNot conforming: 24"));
    QCOMPARE(hitAt(painted.hits, part->shape.boundingRect().center())->key, part->key);
    const Hit *row = painted.hitOf(QStringLiteral("8"));
    QVERIFY(row);
    QVERIFY(row->tip.contains(QStringLiteral("Conforming: 78")));
    QVERIFY(row->tip.contains(QStringLiteral("Not assessed: 60")));
    QVERIFY(!painted.hitOf(QStringLiteral("4/notApplicable"))); // there is none
}

void TstStackedBars::readsFromTheRight()
{
    const StackedBars bars = samples::stackedBars();
    const Probe left = probe(drawStackedBars, bars, {560, 260});
    const Probe right = probe(drawStackedBars, bars, {560, 260}, Qt::RightToLeft);
    const auto leftOf = [](const Probe &p, const char *key) {
        return p.hitOf(QLatin1String(key))->shape.boundingRect().left();
    };
    QVERIFY(leftOf(left, "8/conforming") < leftOf(left, "8/unassessed"));
    QVERIFY(leftOf(right, "8/conforming") > leftOf(right, "8/unassessed"));
    const QString label = QStringLiteral("8 Operation");
    QVERIFY(left.boxOf(label).right() < leftOf(left, "8/conforming"));
    QVERIFY(right.boxOf(label).left() > leftOf(right, "8/conforming"));
    QVERIFY(
        qAbs(leftOf(left, "8/conforming")
             - (560 - right.hitOf(QStringLiteral("8/conforming"))->shape.boundingRect().right()))
        < 0.01);
}

void TstStackedBars::lengthsAreTrueOnACommonScale()
{
    StackedBars bars = samples::stackedBars();
    bars.fullLength = false;
    const Probe painted = probe(drawStackedBars, bars, {560, 300});
    const auto width = [&painted](const char *key) {
        return painted.hitOf(QLatin1String(key))->shape.boundingRect().width();
    };
    QVERIFY(qAbs(width("8/conforming") / width("4/conforming") - 78.0 / 6) < 0.01);
    QVERIFY(qAbs(width("8/notApplicable") / width("8/unassessed") - 4.0 / 60) < 0.01);
    QVERIFY(painted.wrote(QStringLiteral("200")));
}

void TstStackedBars::colours()
{
    const Probe painted = probe(drawStackedBars, samples::stackedBars(), {560, 260});
    const ChartTheme theme = lightTheme();
    for (const QColor &colour : {theme.conforming, theme.partial, theme.notConforming, theme.open})
        QVERIFY(hasColour(painted, colour));
    StackedBars unscored;
    unscored.rows = {{QStringLiteral("4"), QStringLiteral("4 Context"), {0, 0, 0, 3, 4, 5}}};
    const Probe neutral = probe(drawStackedBars, unscored, {560, 90});
    for (const QColor &colour : {theme.conforming, theme.partial, theme.notConforming})
        QVERIFY(!hasColour(neutral, colour));
}

void TstStackedBars::hatch()
{
    ChartTheme theme = lightTheme();
    const Probe plain = probe(drawStackedBars, samples::stackedBars(), {560, 260});
    theme.hatch = true;
    const Probe hatched =
        probe(drawStackedBars, samples::stackedBars(), {560, 260}, Qt::LeftToRight, theme);
    QVERIFY(plain.image != hatched.image);
    QCOMPARE(plain.written.size(), hatched.written.size());
}

void TstStackedBars::nothing()
{
    StackedBars bars;
    QVERIFY(probe(drawStackedBars, bars, {300, 200}).wrote(QStringLiteral("No figures yet.")));
    bars.rows = {{QStringLiteral("4"), QStringLiteral("4 Context"), {}}};
    QVERIFY(probe(drawStackedBars, bars, {300, 200}).wrote(QStringLiteral("No figures yet.")));
    bars = samples::stackedBars();
    bars.rows[0].counts = {};
    const Probe painted = probe(drawStackedBars, bars, {560, 260});
    QVERIFY(painted.wrote(QStringLiteral("4 Context")));
    QVERIFY(painted.wrote(QStringLiteral("0")));
    QCOMPARE(textProblem(painted), QString());
}

void TstStackedBars::naturalHeightSuits()
{
    StackedBars bars = samples::stackedBars();
    const qreal seven = naturalHeight(bars, lightTheme());
    bars.rows.resize(1);
    QVERIFY(naturalHeight(bars, lightTheme()) < seven);
    ChartTheme large = lightTheme();
    large.fontSize *= 2;
    QCOMPARE(naturalHeight(samples::stackedBars(), large), 2 * seven);
}

QTEST_MAIN(TstStackedBars)
#include "tst_stacked_bars.moc"
