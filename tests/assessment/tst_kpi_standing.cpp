// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/kpis/kpi_standing.h"

#include <QTest>

using namespace gapwright;

class TestKpiStanding : public QObject {
    Q_OBJECT
private slots:
    void lightFollowsTheDirection_data();
    void lightFollowsTheDirection();
    void periodsFollowEachOther_data();
    void periodsFollowEachOther();
    void dueAfterThePeriodOverdueAfterTwo();
    void trendKnowsWhatIsBetter();
    void latestValueCountsWhateverTheOrder();
    void nextMeasurementIsOfTheNextPeriod();
    void eachKpiHasItsOwnMeasurements();
};

namespace {

const QDate today(2026, 11, 23);

PerformanceIndicator kpi(TargetDirection direction, double target, double amber)
{
    PerformanceIndicator one;
    one.id.value = QStringLiteral("kpi");
    one.direction = direction;
    one.target = Quantity::of(target);
    one.amber = Quantity::of(amber);
    one.collect = Frequency::Monthly;
    return one;
}

Measurement measured(QDate end, double value, const char *kpi = "kpi")
{
    Measurement one;
    one.id = newId<Measurement>();
    one.kpi.value = QString::fromLatin1(kpi);
    one.periodEnd = end;
    one.period = end.toString(QStringLiteral("yyyy-MM"));
    one.value = Quantity::of(value);
    return one;
}

} // namespace

void TestKpiStanding::lightFollowsTheDirection_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("light");
    const auto row = [](const char *name, TargetDirection direction, double value,
                        TrafficLight light) {
        QTest::newRow(name) << int(direction) << value << int(light);
    };
    using D = TargetDirection;
    using L = TrafficLight;
    row("higher reached", D::HigherIsBetter, 90, L::Green);
    row("higher amber", D::HigherIsBetter, 80, L::Amber);
    row("higher missed", D::HigherIsBetter, 79.9, L::Red);
    row("lower reached", D::LowerIsBetter, 90, L::Green);
    row("lower missed", D::LowerIsBetter, 90.1, L::Red);
    row("close hit", D::CloseToTarget, 90, L::Green);
    row("close above", D::CloseToTarget, 95,
        L::Green); // the amber value is the tolerated deviation
    row("close below", D::CloseToTarget, 80, L::Amber); // up to twice as much
    row("close missed", D::CloseToTarget, 100.1, L::Red);
    row("no direction", D::NotStated, 90, L::Grey);
}

void TestKpiStanding::lightFollowsTheDirection()
{
    QFETCH(const int, direction);
    QFETCH(const double, value);
    QFETCH(const int, light);
    const bool isClose = TargetDirection(direction) == TargetDirection::CloseToTarget;
    PerformanceIndicator one = kpi(TargetDirection(direction), 90, isClose ? 5 : 80);
    QCOMPARE(int(lightOf(one, Quantity::of(value))), light);
    QCOMPARE(lightOf(one, std::nullopt), TrafficLight::Grey);
    one.target.reset();
    QCOMPARE(lightOf(one, Quantity::of(value)), TrafficLight::Grey);
}

void TestKpiStanding::periodsFollowEachOther_data()
{
    QTest::addColumn<int>("frequency");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, Frequency frequency, QDate last, QDate next,
                        const char *name) {
        QTest::newRow(title) << int(frequency) << last << next << QString::fromLatin1(name);
    };
    using F = Frequency;
    row("month", F::Monthly, {2026, 1, 31}, {2026, 2, 28}, "2026-02");
    row("short month", F::Monthly, {2026, 2, 28}, {2026, 3, 31}, "2026-03");
    row("odd day", F::Monthly, {2026, 1, 15}, {2026, 2, 15}, "2026-02");
    row("first month", F::Monthly, {}, {2026, 10, 31}, "2026-10");
    row("quarter", F::Quarterly, {2026, 6, 30}, {2026, 9, 30}, "2026-Q3");
    row("first quarter", F::Quarterly, {}, {2026, 9, 30}, "2026-Q3");
    row("half-year", F::HalfYearly, {2025, 12, 31}, {2026, 6, 30}, "2026-H1");
    row("year", F::Yearly, {2024, 12, 31}, {2025, 12, 31}, "2025");
    row("first year", F::Yearly, {}, {2025, 12, 31}, "2025");
    row("week", F::Weekly, {2026, 11, 15}, {2026, 11, 22}, "2026-W47");
    row("first week", F::Weekly, {}, {2026, 11, 22}, "2026-W47");
    row("day", F::Daily, {2026, 11, 21}, {2026, 11, 22}, "2026-11-22");
    row("first day", F::Continuous, {}, {2026, 11, 22}, "2026-11-22");
    row("event", F::OnEvent, {2026, 1, 31}, {}, "");
    row("none", F::NotStated, {}, {}, "");
}

void TestKpiStanding::periodsFollowEachOther()
{
    QFETCH(const int, frequency);
    QFETCH(const QDate, last);
    QFETCH(const QDate, next);
    QFETCH(const QString, name);
    const QDate end = endOfNextPeriod(Frequency(frequency), last, today);
    QCOMPARE(end, next);
    QCOMPARE(nameOfPeriod(Frequency(frequency), end), name);
}

void TestKpiStanding::dueAfterThePeriodOverdueAfterTwo()
{
    const PerformanceIndicator one = kpi(TargetDirection::HigherIsBetter, 90, 80);
    const auto due = [&](QDate last) {
        std::vector<Measurement> measurements;
        if (last.isValid())
            measurements.push_back(measured(last, 1));
        return kpiStanding(one, measurements, today).due;
    };
    QCOMPARE(due({}), KpiDue::Overdue);
    QCOMPARE(due(today.addDays(-63)), KpiDue::Overdue);
    QCOMPARE(due(today.addDays(-62)), KpiDue::Due);
    QCOMPARE(due({2026, 9, 30}), KpiDue::Due);
    QCOMPARE(due({2026, 10, 31}), KpiDue::UpToDate);
    PerformanceIndicator rare = one;
    rare.collect = Frequency::OnEvent;
    QCOMPARE(kpiStanding(rare, {}, today).due, KpiDue::NotPlanned);
}

void TestKpiStanding::trendKnowsWhatIsBetter()
{
    const auto trend = [](TargetDirection direction, double before, double now) {
        return kpiStanding(kpi(direction, 90, 80),
                           {measured({2026, 9, 30}, before), measured({2026, 10, 31}, now)}, today)
            .trend;
    };
    QCOMPARE(trend(TargetDirection::HigherIsBetter, 1, 2), KpiTrend::Better);
    QCOMPARE(trend(TargetDirection::HigherIsBetter, 2, 1), KpiTrend::Worse);
    QCOMPARE(trend(TargetDirection::LowerIsBetter, 2, 1), KpiTrend::Better);
    QCOMPARE(trend(TargetDirection::CloseToTarget, 80, 95), KpiTrend::Better);
    QCOMPARE(trend(TargetDirection::CloseToTarget, 91, 85), KpiTrend::Worse);
    QCOMPARE(trend(TargetDirection::CloseToTarget, 85, 95), KpiTrend::Level);
    QCOMPARE(trend(TargetDirection::NotStated, 1, 2), KpiTrend::Unknown);
    QCOMPARE(
        kpiStanding(kpi(TargetDirection::HigherIsBetter, 1, 0), {measured(today, 1)}, today).trend,
        KpiTrend::Unknown);
}

void TestKpiStanding::latestValueCountsWhateverTheOrder()
{
    Measurement empty = measured({2026, 11, 1}, 0);
    empty.value.reset();
    const KpiStanding standing =
        kpiStanding(kpi(TargetDirection::HigherIsBetter, 90, 80),
                    {empty, measured({2026, 10, 31}, 95), measured({2026, 8, 31}, 70)}, today);
    QCOMPARE(standing.value->toDouble(), 95.0);
    QCOMPARE(standing.period, QStringLiteral("2026-10"));
    QCOMPARE(standing.light, TrafficLight::Green);
    QCOMPARE(standing.measurements.front().periodEnd, QDate(2026, 8, 31));
    QCOMPARE(standing.measurements.size(), size_t(3));
}

void TestKpiStanding::nextMeasurementIsOfTheNextPeriod()
{
    PerformanceIndicator one = kpi(TargetDirection::LowerIsBetter, 5, 8);
    const KpiStanding standing = kpiStanding(one, {measured({2026, 9, 30}, 4)}, today);
    const Measurement made = nextMeasurement(one, standing, Quantity::of(6), today);
    QCOMPARE(made.period, QStringLiteral("2026-10"));
    QCOMPARE(made.periodEnd, QDate(2026, 10, 31));
    QCOMPARE(made.status, MeasurementStatus::Amber);
    QVERIFY(made.id.isSet() && made.kpi == one.id);
    one.collect = Frequency::OnEvent;
    QCOMPARE(nextMeasurement(one, kpiStanding(one, {}, today), Quantity::of(9), today).periodEnd,
             today);
}

void TestKpiStanding::eachKpiHasItsOwnMeasurements()
{
    PerformanceIndicator other = kpi(TargetDirection::HigherIsBetter, 1, 0);
    other.id.value = QStringLiteral("other");
    const std::vector<PerformanceIndicator> kpis{kpi(TargetDirection::HigherIsBetter, 1, 0), other};
    const std::vector<Measurement> measurements{measured(today, 1), measured(today, 2, "other"),
                                                measured(today, 3, "gone")};
    const auto standings = kpiStandings(kpis, measurements, today);
    QCOMPARE(standings.size(), size_t(2));
    QCOMPARE(standings[0].value->toDouble(), 1.0);
    QCOMPARE(standings[1].value->toDouble(), 2.0);
}

QTEST_GUILESS_MAIN(TestKpiStanding)
#include "tst_kpi_standing.moc"
