// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_probe.h"
#include "charts/plan_chart.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gapwright;

namespace {

constexpr QSizeF frame(800, 400);

PlanChart plan(int tasks)
{
    PlanChart chart;
    chart.today = QDate(2026, 3, 20);
    chart.from = QDate(2026, 2, 1);
    chart.to = QDate(2026, 12, 31);
    PlanChart::Row step;
    step.key = QStringLiteral("step:4");
    step.name = QStringLiteral("4  Scope and policy");
    step.isSummary = true;
    step.start = QDate(2026, 3, 2);
    step.end = QDate(2026, 5, 29);
    chart.rows.push_back(step);
    for (int i = 0; i < tasks; ++i) {
        PlanChart::Row row;
        row.key = QStringLiteral("t%1").arg(i);
        row.name = QStringLiteral("4.%1  Agree on something with somebody").arg(i + 1);
        row.start = QDate(2026, 3, 2).addDays(i * 7);
        row.end = row.start.addDays(11);
        row.baselineStart = row.start.addDays(-4);
        row.baselineEnd = row.end.addDays(-4);
        row.state = TaskState(i % 4);
        row.percent = i * 10 % 100;
        row.isCritical = i % 2 == 0;
        row.isMilestone = i % 5 == 4;
        if (i > 0)
            row.after = {std::size_t(i)};
        chart.rows.push_back(row);
    }
    return chart;
}

PlanGeometry place(const PlanChart &chart)
{
    return planGeometry(chart, QRectF({0, 0}, frame), lightTheme());
}

} // namespace

class TstPlanChart : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadShippedFonts()); }
    void texts_data();
    void texts();
    void daysAndPlacesAgree();
    void barsReachOverTheirDays();
    void onlyRowsInViewArePainted();
    void parts();
    void bad();
    void words();
    void manyRowsAreScrolledFast();
};

void TstPlanChart::texts_data()
{
    QTest::addColumn<qreal>("dayWidth");
    QTest::addColumn<int>("tasks");
    for (const qreal width : {20.0, 5.0, 1.9, 0.4})
        QTest::addRow("%g per day", width) << width << 8;
    QTest::newRow("one") << 5.0 << 1;
}

void TstPlanChart::texts()
{
    QFETCH(qreal, dayWidth);
    QFETCH(int, tasks);
    PlanChart chart = plan(tasks);
    chart.dayWidth = dayWidth;
    chart.current = 1;
    chart.hasFocus = true;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Probe painted = probe(drawPlanChart, chart, frame, direction);
        QCOMPARE(textProblem(painted), QString());
        QCOMPARE(hitProblem(painted), QString());
        QCOMPARE(int(painted.hits.size()), tasks + 1);
    }
}

void TstPlanChart::daysAndPlacesAgree()
{
    for (const qreal dayWidth : {20.0, 5.0, 1.9}) {
        PlanChart chart = plan(4);
        chart.dayWidth = dayWidth;
        chart.scrolled = {37, 11};
        const PlanGeometry where = place(chart);
        for (int day = 0; day < 300; day += 7) {
            const QDate date = chart.from.addDays(day);
            QCOMPARE(where.dayAt(where.xOf(date) + dayWidth / 2), date);
        }
        for (std::size_t row = 0; row < chart.rows.size(); ++row)
            QCOMPARE(where.rowAt(where.rowBox(row).center().y(), chart.rows.size()), int(row));
        QCOMPARE(where.rowAt(where.head.center().y(), 5), -1);
        QCOMPARE(where.rowAt(where.rowBox(5).center().y(), 5), -1);
    }
}

void TstPlanChart::barsReachOverTheirDays()
{
    PlanChart chart = plan(5);
    const PlanGeometry where = place(chart);
    const QRectF bar = where.barOf(chart, 1);
    QCOMPARE(bar.left(), where.xOf(chart.rows[1].start));
    QCOMPARE(bar.right(), where.xOf(chart.rows[1].end.addDays(1)));
    const QRectF diamond = where.barOf(chart, 5);
    QCOMPARE(diamond.width(), diamond.height());
    QCOMPARE(diamond.center().x(), where.xOf(chart.rows[5].end.addDays(1)));
    chart.rows[1].start = {};
    QCOMPARE(where.barOf(chart, 1).width(), chart.dayWidth);
    chart.rows[1].end = {};
    QVERIFY(where.barOf(chart, 1).isNull());
    QCOMPARE(planExtent(chart), QSizeF(334 * chart.dayWidth, 6 * chart.rowHeight));
}

void TstPlanChart::onlyRowsInViewArePainted()
{
    PlanChart chart = plan(200);
    chart.scrolled = {0, 100 * chart.rowHeight};
    const Probe painted = probe(drawPlanChart, chart, frame);
    QVERIFY(!painted.hitOf(QStringLiteral("t5")));
    QVERIFY(painted.hitOf(QStringLiteral("t100")));
    QVERIFY(painted.hits.size() < 20);
    QCOMPARE(hitProblem(painted), QString());
}

void TstPlanChart::parts()
{
    const PlanChart chart = plan(8);
    const Probe whole = probe(drawPlanChart, chart, frame);
    const auto differs = [&](auto change) {
        PlanChart other = chart;
        change(other);
        return probe(drawPlanChart, other, frame).image != whole.image;
    };
    QVERIFY2(differs([](PlanChart &c) { c.today = {}; }), "today");
    QVERIFY2(differs([](PlanChart &c) { c.rows[2].baselineEnd = c.rows[2].baselineStart = {}; }),
             "approved plan");
    QVERIFY2(differs([](PlanChart &c) { c.rows[1].isCritical = false; }), "critical");
    QVERIFY2(differs([](PlanChart &c) { c.rows[2].after.clear(); }), "link");
    QVERIFY2(differs([](PlanChart &c) { c.rows[2].percent = 90; }), "progress");
    QVERIFY2(differs([](PlanChart &c) { c.rows[0].isFolded = true; }), "folded");
    QVERIFY2(differs([](PlanChart &c) { c.rows[3].remark = QStringLiteral("Wrong."); }), "remark");
    QVERIFY2(differs([](PlanChart &c) { c.current = 2; }), "marked");
    QVERIFY2(differs([](PlanChart &c) { c.from = c.from.addDays(-1); }), "weekends");
    PlanChart quarters = chart;
    quarters.dayWidth = 1;
    const Probe painted = probe(drawPlanChart, quarters, frame);
    QVERIFY(painted.wrote(QStringLiteral("2026")));
}

void TstPlanChart::bad()
{
    QVERIFY(probe(drawPlanChart, PlanChart(), frame).hits.empty());
    PlanChart chart = plan(3);
    chart.rows[1].after = {99, 1}; // a row that is not there, and itself
    chart.rows[2].end = chart.rows[2].start.addDays(-20);
    chart.rows[3].start = chart.rows[3].end = {};
    chart.rows[1].name = QStringLiteral("<b>%1</b> ").repeated(60);
    chart.rows[2].percent = 400;
    const Probe painted = probe(drawPlanChart, chart, frame);
    QCOMPARE(textProblem(painted), QString());
    QVERIFY(painted.wrote(QStringLiteral("no date")));
    probe(drawPlanChart, chart, {30, 10});
    chart.scrolled = {1e6, 1e6};
    QVERIFY(probe(drawPlanChart, chart, frame).hits.empty());
}

void TstPlanChart::words()
{
    PlanChart chart = plan(1);
    chart.rows[1].owner = QStringLiteral("Ada");
    chart.rows[1].remark = QStringLiteral("Begins too early.");
    const QString text = describe(chart.rows[1], QLocale::c());
    for (const char *wanted : {"Agree on", "Ada", "critical", "approved plan", "0", "too early"})
        QVERIFY2(text.contains(QLatin1String(wanted)), wanted);
    QVERIFY(describe(chart, QLocale::c()).contains(QStringLiteral("Scope and policy: ")));
    QVERIFY(!describe(PlanChart(), QLocale::c()).isEmpty());
}

void TstPlanChart::manyRowsAreScrolledFast()
{
    const auto timeOf = [](int rows) {
        PlanChart chart = plan(rows);
        chart.scrolled = {0, rows / 2 * chart.rowHeight};
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            probe(drawPlanChart, chart, frame);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 few = timeOf(60);
    const qint64 many = timeOf(6000);
    QVERIFY2(many < few * 8, qPrintable(QStringLiteral("%1 / %2 ns").arg(many).arg(few)));
}

QTEST_MAIN(TstPlanChart)
#include "tst_plan_chart.moc"
