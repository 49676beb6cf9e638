// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/sample_charts.h"
#include "charts/trend.h"

#include <QTest>

using namespace gapwright;

class TstTrend : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void endLabelsKeepApart_data();
    void endLabelsKeepApart();
    void trueToTime();
    void gaps();
    void hits();
    void nothing();
};

void TstTrend::texts_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<TrendUnit>("unit");
    QTest::newRow("one point") << 1 << QSizeF(500, 260) << TrendUnit::Percent;
    QTest::newRow("two points") << 2 << QSizeF(500, 260) << TrendUnit::Level;
    QTest::newRow("a year") << 8 << QSizeF(620, 300) << TrendUnit::Percent;
    QTest::newRow("40 assessments") << 40 << QSizeF(620, 300) << TrendUnit::Percent;
    QTest::newRow("small card") << 8 << QSizeF(320, 160) << TrendUnit::Level;
}

void TstTrend::texts()
{
    QFETCH(int, points);
    QFETCH(QSizeF, size);
    QFETCH(TrendUnit, unit);
    Trend trend = samples::trend(points);
    trend.unit = unit;
    if (unit == TrendUnit::Level)
        for (Series &series : trend.series)
            for (auto &value : series.values)
                value = value ? std::optional(*value / 20) : value;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawTrend, trend, size, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
    }
}

void TstTrend::endLabelsKeepApart_data()
{
    QTest::addColumn<QList<double>>("ends");
    QTest::newRow("equal, in the middle") << QList<double>{50, 50, 50, 50, 50};
    QTest::newRow("equal, at the top") << QList<double>{100, 100, 100, 100};
    QTest::newRow("equal, at the bottom") << QList<double>{0, 0, 0, 0};
    QTest::newRow("close") << QList<double>{49, 51, 50, 80};
}

void TstTrend::endLabelsKeepApart()
{
    QFETCH(QList<double>, ends);
    Trend trend;
    trend.points = {{QStringLiteral("a"), QDate(2025, 1, 1)},
                    {QStringLiteral("b"), QDate(2025, 6, 1)}};
    for (int i = 0; i < ends.size(); ++i)
        trend.series.push_back(
            {QStringLiteral("Series %1").arg(i), {10.0 * i, ends[i]}, SeriesStyle(i)});
    const Probe painted = probe(drawTrend, trend, {500, 260});
    QCOMPARE(textProblem(painted), QString());
    for (int i = 0; i < ends.size(); ++i) {
        const QString text =
            QStringLiteral("Series %1\u00A0%2\u00A0%").arg(i).arg(ends[i], 0, 'f', 1);
        QVERIFY2(painted.wrote(text)
                     || painted.wrote(QString(text).replace(QChar(0xA0), QChar(u' '))),
                 qPrintable(text));
    }
}

void TstTrend::trueToTime()
{
    Trend trend;
    trend.points = {{QStringLiteral("a"), QDate(2025, 1, 1)},
                    {QStringLiteral("b"), QDate(2025, 1, 11)},
                    {QStringLiteral("c"), QDate(2025, 2, 10)}};
    trend.series = {{QStringLiteral("All"), {0.0, 50.0, 100.0}, SeriesStyle::Now}};
    const Probe painted = probe(drawTrend, trend, {500, 260});
    const auto at = [&painted](const char *key) {
        return painted.hitOf(QLatin1String(key))->shape.boundingRect().center();
    };
    QVERIFY(qAbs((at("b").x() - at("a").x()) * 4 - (at("c").x() - at("a").x())) < 0.1);
    QVERIFY(qAbs((at("a").y() - at("b").y()) - (at("b").y() - at("c").y())) < 0.1);
    const Probe mirrored = probe(drawTrend, trend, {500, 260}, Qt::RightToLeft);
    QVERIFY(mirrored.hitOf(QStringLiteral("a"))->shape.boundingRect().left()
            > mirrored.hitOf(QStringLiteral("c"))->shape.boundingRect().left());
}

/// The line is interrupted where values miss or cannot be compared.
void TstTrend::gaps()
{
    Trend trend = samples::trend(5);
    trend.series.resize(1);
    for (Trend::Point &point : trend.points)
        point.comparable = true;
    const auto lineAt = [&trend](double day) {
        const Probe painted = probe(drawTrend, trend, {500, 260});
        const QRectF a = painted.hitOf(trend.points[1].key)->shape.boundingRect();
        const QRectF b = painted.hitOf(trend.points[2].key)->shape.boundingRect();
        const QPointF middle = a.center() + (b.center() - a.center()) * day;
        const QRgb colour = lightTheme().series[0].rgb();
        for (int y = -3; y <= 3; ++y)
            if (painted.image.pixel(int(middle.x()), int(middle.y()) + y) == colour)
                return true;
        return false;
    };
    QVERIFY(lineAt(0.5));
    trend.points[2].comparable = false;
    QVERIFY(!lineAt(0.5));
    trend.points[2].comparable = true;
    trend.series[0].values[1] = std::nullopt;
    trend.series[0].values[2] = 40;
    const Probe painted = probe(drawTrend, trend, {500, 260});
    QVERIFY(!painted.hitOf(trend.points[1].key));
}

void TstTrend::hits()
{
    const Probe painted = probe(drawTrend, samples::trend(), {620, 300});
    const Hit *hit = painted.hitOf(QStringLiteral("a0"));
    QVERIFY(hit);
    QVERIFY(hit->tip.startsWith(QStringLiteral("Assessment 1\n")));
    QVERIFY(hit->tip.contains(QStringLiteral("All clauses: 3")));
}

void TstTrend::nothing()
{
    Trend trend = samples::trend(3);
    for (Series &series : trend.series)
        series.values.clear();
    for (const Trend &empty : {trend, Trend{}}) {
        const Probe painted = probe(drawTrend, empty, {300, 200});
        QVERIFY(painted.wrote(QStringLiteral("No figures yet.")));
        QVERIFY(painted.hits.empty());
    }
}

QTEST_MAIN(TstTrend)
#include "tst_trend.moc"
