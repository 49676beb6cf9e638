// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/radar.h"
#include "charts/sample_charts.h"

#include <QTest>

using namespace gapwright;

class TstRadar : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void labels_data();
    void labels();
    void space();
    void ringNumbers();
    void shortLabels();
    void hits();
    void missingValuesLeaveGaps();
    void fewAxes_data();
    void fewAxes();
    void speed();
};

void TstRadar::initTestCase()
{
    const Outcome loaded = loadShippedFonts();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
}

void TstRadar::labels_data()
{
    QTest::addColumn<int>("axes");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<QSizeF>("size");
    for (const int axes : {3, 4, 7, 11, 12, 16, 17, 26, 35}) {
        for (const bool isLong : {false, true}) {
            const char *kind = isLong ? "long" : "plain";
            QTest::addRow("%d %s, report", axes, kind) << axes << isLong << QSizeF(740, 540);
            QTest::addRow("%d %s, square", axes, kind) << axes << isLong << QSizeF(460, 460);
            QTest::addRow("%d %s, tall", axes, kind) << axes << isLong << QSizeF(380, 640);
            QTest::addRow("%d %s, card", axes, kind) << axes << isLong << QSizeF(380, 280);
        }
    }
}

void TstRadar::labels()
{
    QFETCH(int, axes);
    QFETCH(bool, isLong);
    QFETCH(QSizeF, size);
    const Radar radar = samples::radar(axes, isLong);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawRadar, radar, size, direction);
        QCOMPARE(textProblem(painted), QString());
        for (const ChartAxis &axis : radar.axes) {
            const bool named = std::any_of(painted.written.begin(), painted.written.end(),
                                           [&axis](const auto &entry) {
                                               QString text = entry.text;
                                               text.replace(QLatin1Char('\n'), QLatin1Char(' '));
                                               return text == axis.label || text == axis.shortLabel;
                                           });
            QVERIFY2(named, qPrintable(axis.label));
        }
    }
}

/// The star takes most of the shorter side, where the trial left a third of it empty.
void TstRadar::space()
{
    for (const int axes : {7, 26, 35}) {
        const Probe painted = probe(drawRadar, samples::radar(axes), {740, 540});
        QRectF star;
        for (const Hit &hit : painted.hits)
            star |= hit.shape.boundingRect();
        QVERIFY2(star.height() > 540 * 0.85, qPrintable(QString::number(star.height())));
    }
}

void TstRadar::ringNumbers()
{
    const Probe painted = probe(drawRadar, samples::radar(7), {740, 540});
    for (int i = 1; i <= 5; ++i)
        QVERIFY(painted.wrote(QString::number(i)));
    QVERIFY(painted.boxOf(QStringLiteral("5")).top() < painted.boxOf(QStringLiteral("1")).top());
}

void TstRadar::shortLabels()
{
    const ChartTheme theme = lightTheme();
    QVERIFY(!usesShortLabels(samples::radar(16), {740, 540}, theme));
    QVERIFY(usesShortLabels(samples::radar(17), {740, 540}, theme));
    QVERIFY(usesShortLabels(samples::radar(12, true), {220, 180}, theme));
}

void TstRadar::hits()
{
    const Radar radar = samples::radar(26);
    const Probe painted = probe(drawRadar, radar, {740, 540});
    QCOMPARE(hitProblem(painted), QString());
    for (const ChartAxis &axis : radar.axes) {
        const Hit *hit = painted.hitOf(axis.key);
        QVERIFY(hit);
        QVERIFY(hit->tip.startsWith(axis.label));
        const Hit *found = hitAt(painted.hits, hit->shape.boundingRect().center());
        QVERIFY(found);
    }
    QVERIFY(painted.hits.front().tip.contains(QStringLiteral("Now: 3.5")));
}

void TstRadar::missingValuesLeaveGaps()
{
    Radar radar = samples::radar(7);
    radar.series.resize(1);
    const Probe whole = probe(drawRadar, radar, {400, 400});
    radar.series[0].values[2] = std::nullopt;
    radar.series[0].values.pop_back();
    const Probe gap = probe(drawRadar, radar, {400, 400});
    const QColor now = lightTheme().series[0];
    QVERIFY(pixelsOf(gap, now) < pixelsOf(whole, now) * 0.9);
    QVERIFY(gap.hitOf(radar.axes[2].key)->tip.contains(QStringLiteral("no value")));
    QVERIFY(gap.hitOf(radar.axes[6].key)->tip.contains(QStringLiteral("no value")));
    for (auto &value : radar.series[0].values)
        value.reset();
    QVERIFY(!hasColour(probe(drawRadar, Radar{{}, radar.axes, {}}, {400, 400}),
                       lightTheme().series[0]));
    QCOMPARE(textProblem(probe(drawRadar, radar, {400, 400})), QString());
}

void TstRadar::fewAxes_data()
{
    QTest::addColumn<int>("axes");
    QTest::addColumn<bool>("says");
    QTest::newRow("none") << 0 << true;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("two") << 2 << false;
}

void TstRadar::fewAxes()
{
    QFETCH(int, axes);
    QFETCH(bool, says);
    const Probe painted = probe(drawRadar, samples::radar(axes), {400, 300});
    QCOMPARE(painted.wrote(QStringLiteral("No figures yet.")), says);
    QCOMPARE(textProblem(painted), QString());
    QCOMPARE(painted.hits.empty(), says);
    probe(drawRadar, samples::radar(7), {1, 1}); // must not hang or divide by zero
}

void TstRadar::speed()
{
    const Radar radar = samples::radar(26);
    QBENCHMARK
    {
        probe(drawRadar, radar, {740, 540});
    }
}

QTEST_MAIN(TstRadar)
#include "tst_radar.moc"
