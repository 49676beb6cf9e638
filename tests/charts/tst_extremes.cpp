// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart with nothing, with one figure, with 26 and with labels that find no room.
#include "charts/chart_probe.h"
#include "charts/clause_structure.h"
#include "charts/progress_ring.h"
#include "charts/roadmap.h"
#include "charts/sample_charts.h"
#include "charts/severity_blocks.h"
#include "charts/sparkline.h"

#include <QTest>

#include <functional>

using namespace gapwright;

namespace {

/// What a chart is made from: so many entries, each label followed by the words.
using Paint = std::function<Probe(int count, const QString &words, QSizeF size,
                                  Qt::LayoutDirection direction)>;

const QString endless =
    QStringLiteral(" <b>&amp;</b> *and* a_name|that %1 goes on and on, \u05e9\u05dc\u05d5\u05dd "
                   "\u0625\u062f\u0627\u0631\u0629 \u2026 ")
        .repeated(4)
    + QString(60, QLatin1Char('W'));

std::vector<ChartAxis> axes(int count, const QString &words, bool shortLabels = true)
{
    std::vector<ChartAxis> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({QStringLiteral("k%1").arg(i), QStringLiteral("%1 Axis").arg(i) + words,
                       shortLabels ? QString::number(i) : QString()});
    return all;
}

Series series(int count, const QString &words, SeriesStyle style = SeriesStyle::Now)
{
    Series one{QStringLiteral("Now") + words, {}, style};
    for (int i = 0; i < count; ++i)
        one.values.push_back(1 + i % 4);
    return one;
}

Probe radar(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    const Radar chart{{}, axes(count, words), {series(count, words.left(20))}};
    return probe(drawRadar, chart, size, direction);
}

Probe grouped(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    const GroupedBars chart{{}, axes(count, words), {series(count, words.left(20))}, 5.0};
    return probe(drawGroupedBars, chart, size, direction);
}

Probe heat(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    HeatMap chart;
    chart.rows = axes(count, words, false);
    chart.columns = axes(std::min(count, 3), words, false);
    chart.cells.assign(std::size_t(count), {1.0, 2.0, 3.0});
    return probe(drawHeatMap, chart, size, direction);
}

Probe trend(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    Trend chart;
    for (int i = 1; i <= count; ++i)
        chart.points.push_back({QStringLiteral("k%1").arg(i), QDate(2020, 1, 7).addMonths(2 * i),
                                QStringLiteral("Point %1").arg(i) + words});
    chart.series = {series(count, words.left(20))};
    return probe(drawTrend, chart, size, direction);
}

Probe stacked(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    StackedBars chart;
    for (const ChartAxis &axis : axes(count, words))
        chart.rows.push_back({axis.key, axis.label, {3, 2, 1, 0, 0, 4}});
    return probe(drawStackedBars, chart, size, direction);
}

Probe gantt(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    Gantt chart;
    chart.today = QDate(2026, 11, 23);
    for (const ChartAxis &axis : axes(count, words)) {
        const QDate start = QDate(2026, 9, 1).addDays(9 * int(chart.tasks.size()));
        chart.tasks.push_back(
            {axis.key, axis.label, QStringLiteral("Owner") + words, start, start.addDays(30)});
    }
    return probe(drawGantt, chart, size, direction);
}

Probe roadmap(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    Roadmap chart;
    chart.today = QDate(2026, 11, 23);
    for (const ChartAxis &axis : axes(count, words)) {
        const QDate start = QDate(2026, 9, 1).addDays(9 * int(chart.stops.size()));
        Roadmap::Stop stop;
        stop.key = axis.key;
        stop.number = axis.shortLabel;
        stop.title = axis.label;
        stop.owner = QStringLiteral("Owner") + words;
        stop.percent = 40;
        stop.start = start;
        stop.end = start.addDays(30);
        chart.stops.push_back(stop);
    }
    return probe(drawRoadmap, chart, size, direction);
}

Probe matrix(int count, const QString &words, QSizeF size, Qt::LayoutDirection direction)
{
    QuadrantMatrix chart;
    for (int i = 0; i < std::min(count, 25); ++i)
        chart.bubbles.push_back({1 + i / 5, 1 + i % 5, 1 + i, {}, words});
    return probe(drawQuadrantMatrix, chart, size, direction);
}

} // namespace

class TstExtremes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void nothing_data() { charts(); }
    void nothing();
    void entries_data();
    void entries();
    void hostileLabels_data() { charts(); }
    void hostileLabels();
    void tinyFrames_data() { charts(); }
    void tinyFrames();
    void tipsAreWhole_data() { charts(); }
    void tipsAreWhole();
    void samePictureTwice_data() { charts(); }
    void samePictureTwice();
    void structure_data();
    void structure();
    void smallOnes_data();
    void smallOnes();

private:
    static void charts();
};

void TstExtremes::charts()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("radar") << Paint(radar) << QSizeF(620, 460);
    QTest::newRow("grouped bars") << Paint(grouped) << QSizeF(760, 320);
    QTest::newRow("heat map") << Paint(heat) << QSizeF(620, 760);
    QTest::newRow("trend") << Paint(trend) << QSizeF(760, 300);
    QTest::newRow("stacked bars") << Paint(stacked) << QSizeF(620, 760);
    QTest::newRow("gantt") << Paint(gantt) << QSizeF(800, 760);
    QTest::newRow("roadmap") << Paint(roadmap) << QSizeF(800, 1200);
    QTest::newRow("matrix") << Paint(matrix) << QSizeF(460, 400);
}

void TstExtremes::nothing()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    const Probe painted = paint(0, {}, size, Qt::LeftToRight);
    QVERIFY(painted.hits.empty());
    QCOMPARE(textProblem(painted), QString());
    QVERIFY2(painted.wrote(QStringLiteral("No figures yet.")), "says nothing");
}

void TstExtremes::entries_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("hits");
    const auto row = [](const char *name, Paint paint, QSizeF size, int perEntry, int most = 26) {
        for (const int count : {1, 2, 26})
            QTest::addRow("%s, %d", name, count)
                << paint << size << count << std::min(count, most) * perEntry;
    };
    row("radar", radar, {620, 460}, 1);
    row("grouped bars", grouped, {760, 320}, 1);
    row("trend", trend, {760, 300}, 1);
    row("stacked bars", stacked, {620, 760}, 5); // its four parts and the label
    row("gantt", gantt, {800, 760}, 1);
    row("roadmap", roadmap, {800, 1200}, 1);
    row("matrix", matrix, {460, 400}, 1, 25);
}

void TstExtremes::entries()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    QFETCH(int, count);
    QFETCH(int, hits);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = paint(count, {}, size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        // A crowded radar has numbers at its axes and names them in a list, which leads there too.
        const bool isListed = count > 20 && QByteArray(QTest::currentDataTag()).startsWith("radar");
        QCOMPARE(int(painted.hits.size()), isListed ? 2 * hits : hits);
        QVERIFY(inkShare(painted) > 0.001);
        const QRectF frame = QRectF({0, 0}, size).adjusted(-1, -1, 1, 1);
        for (const Hit &hit : painted.hits)
            QVERIFY2(frame.contains(hit.shape.boundingRect()), qPrintable(hit.key));
    }
}

void TstExtremes::hostileLabels()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int count : {1, 7}) {
            const Probe painted = paint(count, endless, size, direction);
            QCOMPARE(textProblem(painted), QString());
            QCOMPARE(hitProblem(painted), QString());
        }
    }
}

void TstExtremes::tinyFrames()
{
    QFETCH(Paint, paint);
    for (const QSizeF &size : {QSizeF(1, 1), QSizeF(12, 12), QSizeF(300, 8), QSizeF(8, 300)}) {
        for (const int count : {0, 1, 26}) {
            const Probe painted = paint(count, endless, size, Qt::LeftToRight);
            for (const Hit &hit : painted.hits)
                QVERIFY(!hit.key.isEmpty() && !hit.tip.isEmpty());
        }
    }
}

void TstExtremes::tipsAreWhole()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    const Probe painted = paint(3, endless, size, Qt::LeftToRight);
    QVERIFY(!painted.hits.empty());
    for (const Hit &hit : painted.hits) // what is cut in the picture is read in the tip
        QVERIFY2(hit.tip.contains(endless.trimmed()), qPrintable(hit.key + hit.tip));
}

void TstExtremes::samePictureTwice()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    const Probe once = paint(7, {}, size, Qt::LeftToRight);
    QVERIFY(paint(7, {}, size, Qt::LeftToRight).image == once.image);
    if (QByteArray(QTest::currentDataTag()) != "radar") // the same from either side
        QVERIFY(paint(7, {}, size, Qt::RightToLeft).image != once.image);
    QVERIFY(paint(6, {}, size, Qt::LeftToRight).image != once.image);
}

void TstExtremes::structure_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<QString>("words");
    QTest::newRow("no group") << 0 << QString();
    QTest::newRow("one group") << 1 << QString();
    QTest::newRow("seven groups") << 7 << QString();
    QTest::newRow("long titles") << 7 << endless;
}

void TstExtremes::structure()
{
    QFETCH(int, groups);
    QFETCH(QString, words);
    const auto box = [&words](const char *number) {
        return ClauseStructure::Box{QLatin1String(number), QStringLiteral("Title") + words};
    };
    ClauseStructure chart{
        {box("4"), box("5")}, {box("6"), box("7")}, box("8"), {}, {box("9"), box("10")}};
    for (int i = 1; i <= groups; ++i)
        chart.groups.push_back(box(qPrintable(QStringLiteral("8.%1").arg(i))));
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawClauseStructure, chart, {720, 460}, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(int(painted.hits.size()), 7 + groups);
    }
}

void TstExtremes::smallOnes_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("nothing") << QSizeF(0, 0);
    QTest::newRow("a point") << QSizeF(1, 1);
    QTest::newRow("wide") << QSizeF(300, 6);
    QTest::newRow("tall") << QSizeF(6, 300);
}

void TstExtremes::smallOnes()
{
    QFETCH(QSizeF, size);
    const QRectF frame = QRectF({0, 0}, size).adjusted(-1, -1, 1, 1);
    Sparkline line{endless, {1.0, std::nullopt, 3.0}};
    line.key = QStringLiteral("line");
    const Probe painted[] = {
        probe(drawProgressRing, ProgressRing{endless, 47.0, endless, QStringLiteral("ring")}, size),
        probe(drawSparkline, line, size),
        probe(drawSeverityBlocks, SeverityBlocks{3, endless, QStringLiteral("blocks")}, size)};
    for (const Probe &one : painted) {
        QCOMPARE(one.hits.empty(), size.isEmpty());
        for (const Hit &hit : one.hits) {
            QVERIFY2(frame.contains(hit.shape.boundingRect()), qPrintable(hit.key));
            QVERIFY(!hit.key.isEmpty() && hit.tip.contains(endless.trimmed()));
        }
    }
}

QTEST_MAIN(TstExtremes)
#include "tst_extremes.moc"
