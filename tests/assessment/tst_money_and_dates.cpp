// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the business case, the estimates and the certification cycle.
#include "assessment/business_case.h"
#include "assessment/certification_cycle.h"
#include "assessment/effort.h"

#include <QTest>

#include <cmath>

using namespace gapwright;

using Flows = std::vector<double>;
using Factors = std::vector<int>;

class TestMoneyAndDates : public QObject {
    Q_OBJECT
private slots:
    void payback_data();
    void payback();
    void presentValue_data();
    void presentValue();
    void returnOnInvestment_data();
    void returnOnInvestment();
    void estimates();
    void certainWorkHasNoSpread();
    void spreadOfManyIsSmallerThanTheSumOfSpreads();
    void contingencyCoversFixedCosts();
    void cycleDates_data();
    void cycleDates();
    void noDecisionNoDates();
    void limitOfVerification_data();
    void limitOfVerification();
    void auditDays_data();
    void auditDays();
};

void TestMoneyAndDates::payback_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("years"); // -1: never
    QTest::newRow("nothing") << Flows{} << -1.0;
    QTest::newRow("the investment alone") << Flows{-100} << -1.0;
    QTest::newRow("no investment") << Flows{0, 50, 50} << -1.0;
    QTest::newRow("a gain from the start") << Flows{10, 50} << -1.0;
    QTest::newRow("at the end of a year") << Flows{-100, 50, 50} << 2.0;
    QTest::newRow("in the first year") << Flows{-100, 400} << 0.25;
    QTest::newRow("in the last year") << Flows{-100, 10, 10, 160} << 2.5;
    QTest::newRow("never by one") << Flows{-100, 50, 49} << -1.0;
    QTest::newRow("a bad year on the way") << Flows{-100, 80, -40, 120} << 2.5;
    QTest::newRow("spent later") << Flows{0, -100, 200} << 1.5;
}

void TestMoneyAndDates::payback()
{
    QFETCH(Flows, flows);
    QFETCH(double, years);
    QCOMPARE(businessCase(flows, 0.05).paybackYears.value_or(-1), years);
}

void TestMoneyAndDates::presentValue_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("value");
    QTest::newRow("nothing") << Flows{} << 0.1 << 0.0;
    QTest::newRow("no rate: the sum") << Flows{-100, 60, 60} << 0.0 << 20.0;
    QTest::newRow("today's money is not discounted") << Flows{-100} << 0.5 << -100.0;
    QTest::newRow("one year") << Flows{0, 110} << 0.1 << 100.0;
    QTest::newRow("two years") << Flows{0, 0, 121} << 0.1 << 100.0;
    QTest::newRow("a rate that eats the benefit")
        << Flows{-100, 60, 60} << 0.5 << -100 + 40 + 60 / 2.25;
}

void TestMoneyAndDates::presentValue()
{
    QFETCH(Flows, flows);
    QFETCH(double, rate);
    QFETCH(double, value);
    QVERIFY(std::abs(businessCase(flows, rate).netPresentValue - value) < 1e-9);
}

void TestMoneyAndDates::returnOnInvestment_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("percent"); // -1000: none
    QTest::newRow("no investment") << Flows{0, 10} << -1000.0;
    QTest::newRow("income in year 0") << Flows{10, 10} << -1000.0;
    QTest::newRow("all is lost") << Flows{-100, 0, 0} << -100.0;
    QTest::newRow("the money is back") << Flows{-100, 100} << 0.0;
    QTest::newRow("doubled") << Flows{-100, 150, 50} << 100.0;
    QTest::newRow("more is lost than was put in") << Flows{-100, -50} << -150.0;
}

void TestMoneyAndDates::returnOnInvestment()
{
    QFETCH(Flows, flows);
    QFETCH(double, percent);
    QCOMPARE(businessCase(flows, 0.2).returnPercent.value_or(-1000), percent);
}

void TestMoneyAndDates::estimates()
{
    QCOMPARE(pertMean({1, 2, 9, 0}), 3.0);
    QCOMPARE(pertMean({0, 0, 0, 500}), 0.0);
    const EffortSum none = effortSum({});
    QCOMPARE(none.mean, 0.0);
    QCOMPARE(none.p80, 0.0);
    QCOMPARE(none.labour, 0.0);
}

void TestMoneyAndDates::certainWorkHasNoSpread()
{
    const std::vector<ThreePoint> certain{{5, 5, 5, 800}, {2, 2, 2, 1000}};
    const EffortSum sum = effortSum(certain);
    QCOMPARE(sum.mean, 7.0);
    QCOMPARE(sum.deviation, 0.0);
    QCOMPARE(sum.p80, 7.0);
    QCOMPARE(sum.labour, 6000.0);
}

void TestMoneyAndDates::spreadOfManyIsSmallerThanTheSumOfSpreads()
{
    const ThreePoint task{1, 4, 7, 100}; // deviation of one day
    const std::vector<ThreePoint> one(1, task);
    const std::vector<ThreePoint> nine(9, task);
    QCOMPARE(effortSum(one).deviation, 1.0);
    QCOMPARE(effortSum(nine).deviation, 3.0); // the root of nine, not nine
    QCOMPARE(effortSum(nine).mean, 36.0);
    QVERIFY(std::abs(effortSum(nine).p80 - (36 + 3 * 0.8416)) < 1e-9);
    QCOMPARE(effortSum(nine).labour, 3600.0); // money follows the mean, not the 80 %
}

void TestMoneyAndDates::contingencyCoversFixedCosts()
{
    QCOMPARE(totalCost(1000, 0, 0), 1000.0);
    QCOMPARE(totalCost(0, 500, 0.1), 550.0);
    QCOMPARE(totalCost(1000, 500, 0.2), 1800.0);
}

void TestMoneyAndDates::cycleDates_data()
{
    QTest::addColumn<QDate>("decision");
    QTest::addColumn<QDate>("surveillance");
    QTest::addColumn<QDate>("expiry");
    QTest::addColumn<QDate>("restoration");
    QTest::newRow("an ordinary day")
        << QDate(2026, 8, 15) << QDate(2027, 8, 15) << QDate(2029, 8, 15) << QDate(2030, 2, 15);
    QTest::newRow("leap day") << QDate(2028, 2, 29) << QDate(2029, 2, 28) << QDate(2031, 2, 28)
                              << QDate(2031, 8, 28);
    QTest::newRow("end of a long month")
        << QDate(2026, 8, 31) << QDate(2027, 8, 31) << QDate(2029, 8, 31) << QDate(2030, 2, 28);
    QTest::newRow("new year") << QDate(2027, 1, 1) << QDate(2028, 1, 1) << QDate(2030, 1, 1)
                              << QDate(2030, 7, 1);
}

void TestMoneyAndDates::cycleDates()
{
    QFETCH(QDate, decision);
    QFETCH(QDate, surveillance);
    QFETCH(QDate, expiry);
    QFETCH(QDate, restoration);
    const CertificationDates dates = certificationDates(decision);
    QCOMPARE(dates.firstSurveillanceLatest, surveillance);
    QCOMPARE(dates.expiry, expiry);
    QCOMPARE(dates.restorationLimit, restoration);
    QCOMPARE(dates.surveillanceYears, (std::vector<int>{decision.year() + 1, decision.year() + 2}));
}

void TestMoneyAndDates::noDecisionNoDates()
{
    const CertificationDates dates = certificationDates({});
    QVERIFY(!dates.firstSurveillanceLatest.isValid() && !dates.expiry.isValid());
    QVERIFY(!dates.restorationLimit.isValid() && dates.surveillanceYears.empty());
    QVERIFY(!majorVerificationLimit({}).isValid());
}

void TestMoneyAndDates::limitOfVerification_data()
{
    QTest::addColumn<QDate>("stageTwo");
    QTest::addColumn<QDate>("limit");
    QTest::newRow("middle of a month") << QDate(2026, 7, 15) << QDate(2027, 1, 15);
    QTest::newRow("no 31 February") << QDate(2026, 8, 31) << QDate(2027, 2, 28);
    QTest::newRow("leap year") << QDate(2027, 8, 30) << QDate(2028, 2, 29);
}

void TestMoneyAndDates::limitOfVerification()
{
    QFETCH(QDate, stageTwo);
    QFETCH(QDate, limit);
    QCOMPARE(majorVerificationLimit(stageTwo), limit);
}

void TestMoneyAndDates::auditDays_data()
{
    QTest::addColumn<Factors>("factors");
    QTest::addColumn<int>("applied");
    QTest::addColumn<double>("days"); // of ten
    QTest::newRow("no factor") << Factors{} << 0 << 10.0;
    QTest::newRow("they cancel out") << Factors{20, -20} << 0 << 10.0;
    QTest::newRow("the largest reduction") << Factors{-10, -20} << -30 << 7.0;
    QTest::newRow("no more than that") << Factors{-10, -21} << -30 << 7.0;
    QTest::newRow("the sum counts, not the order") << Factors{-40, 25} << -15 << 8.5;
    QTest::newRow("additions are not limited") << Factors{60, 50} << 110 << 21.0;
}

void TestMoneyAndDates::auditDays()
{
    QFETCH(Factors, factors);
    QFETCH(int, applied);
    QFETCH(double, days);
    const AuditTime time = auditTime(10, factors);
    QCOMPARE(time.applied, applied);
    QCOMPARE(time.days, days);
    QCOMPARE(auditTime(0, factors).days, 0.0);
}

QTEST_GUILESS_MAIN(TestMoneyAndDates)
#include "tst_money_and_dates.moc"
