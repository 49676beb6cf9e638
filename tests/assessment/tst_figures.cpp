// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the scales, where the worked vectors of tst_scales hold typical cases: the last
// value of a class and the first of the next, nothing at all, ties.
#include "assessment/capability.h"
#include "assessment/conformity.h"
#include "assessment/measures.h"
#include "assessment/priority.h"
#include "assessment/readiness.h"
#include "assessment/severity.h"

#include <QTest>

#include <algorithm>

using namespace gapwright;

using Percents = std::vector<double>;
using Items = std::vector<ScoredItem>;

class TestFigures : public QObject {
    Q_OBJECT
private slots:
    void ratings_data();
    void ratings();
    void levels_data();
    void levels();
    void attributesAreTwoALevel();
    void indexOfAProfile();
    void verdicts_data();
    void verdicts();
    void orderOfItemsDoesNotMatter();
    void severities_data();
    void severities();
    void forecasts_data();
    void forecasts();
    void clauseMajors_data();
    void clauseMajors();
    void quadrants();
    void tiesGoByImpactThenClause();
    void orderIsStrict();
    void suggestions_data();
    void suggestions();
    void lights_data();
    void lights();
    void availabilities_data();
    void availabilities();
    void riskBands_data();
    void riskBands();
    void shareOfEachPartOfReadiness();
    void readyFromTheShownFigure_data();
    void readyFromTheShownFigure();
    void everyGateBlocks();
};

namespace {

constexpr ConformityStatus C = ConformityStatus::Conforming;
constexpr ConformityStatus P = ConformityStatus::Partial;
constexpr ConformityStatus N = ConformityStatus::NotConforming;
constexpr ConformityStatus NA = ConformityStatus::NotApplicable;
constexpr ConformityStatus NYO = ConformityStatus::NotYetOccurred;
constexpr ConformityStatus U = ConformityStatus::Unassessed;

} // namespace

void TestFigures::ratings_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("letter");
    QTest::newRow("nothing") << 0.0 << "N";
    QTest::newRow("last N") << 15.0 << "N";
    QTest::newRow("first P") << 15.1 << "P";
    QTest::newRow("last P") << 50.0 << "P";
    QTest::newRow("first L") << 50.1 << "L";
    QTest::newRow("last L") << 85.0 << "L";
    QTest::newRow("first F") << 85.1 << "F";
    QTest::newRow("everything") << 100.0 << "F";
}

void TestFigures::ratings()
{
    QFETCH(double, percent);
    QFETCH(QString, letter);
    QCOMPARE(letterOf(ratingOf(percent)), letter);
}

void TestFigures::levels_data()
{
    QTest::addColumn<Percents>("percents"); // 1.1, 2.1, 2.2, 3.1 ... 5.2
    QTest::addColumn<int>("level");
    QTest::newRow("nothing rated") << Percents{} << 0;
    QTest::newRow("performed in part") << Percents{50} << 0;
    QTest::newRow("largely performed") << Percents{51} << 1;
    QTest::newRow("one attribute of level 2 is missing") << Percents{100, 100} << 1;
    QTest::newRow("one attribute of level 2 in part") << Percents{100, 100, 50} << 1;
    QTest::newRow("level 2 largely") << Percents{86, 51, 51} << 2;
    QTest::newRow("level 2 on a level 1 that is only largely") << Percents{85, 100, 100} << 1;
    QTest::newRow("level 3 largely") << Percents{100, 86, 86, 51, 51} << 3;
    QTest::newRow("level 3 on a level 2 that is only largely")
        << Percents{100, 100, 85, 100, 100} << 2;
    QTest::newRow("level 4") << Percents{100, 100, 100, 100, 100, 60, 60} << 4;
    QTest::newRow("level 5 largely") << Percents{100, 100, 100, 100, 100, 100, 100, 51, 85} << 5;
    QTest::newRow("level 5 on a level 4 that is only largely")
        << Percents{100, 100, 100, 100, 100, 85, 100, 100, 100} << 4;
    QTest::newRow("everything but the first") << Percents{50, 100, 100, 100, 100, 100, 100} << 0;
    QTest::newRow("a hole at level 3") << Percents{100, 100, 100, 0, 100, 100, 100, 100, 100} << 2;
    QTest::newRow("more values than attributes") << Percents(12, 100.0) << 5;
}

void TestFigures::levels()
{
    QFETCH(Percents, percents);
    QFETCH(int, level);
    const std::vector<std::optional<double>> values(percents.begin(), percents.end());
    QCOMPARE(levelOfAttributes(values), level);
}

void TestFigures::attributesAreTwoALevel()
{
    std::vector<int> perLevel(6, 0);
    int last = 0;
    for (const ProcessAttribute &attribute : processAttributes()) {
        QVERIFY(attribute.level >= last && attribute.level <= 5);
        last = attribute.level;
        ++perLevel[size_t(attribute.level)];
        QCOMPARE(int(attribute.number[0] - '0'), attribute.level);
    }
    QCOMPARE(perLevel, (std::vector<int>{0, 1, 2, 2, 2, 2}));
    for (int level = 0; level <= 5; ++level)
        QVERIFY(!nameOfLevel(level).isEmpty());
    QVERIFY(nameOfLevel(-1).isEmpty() && nameOfLevel(6).isEmpty());
}

void TestFigures::indexOfAProfile()
{
    QVERIFY(!maturityIndexOf({}, 2).index);
    const std::vector<WeightedLevel> levels{{3, 1}, {0, 2}, {2, 1}};
    const MaturityIndex index = maturityIndexOf(levels, 2);
    QCOMPARE(*index.index, 1.25);
    QCOMPARE(index.floor, 0);
    QCOMPARE(index.below, 1); // at the threshold is not below it
    QCOMPARE(maturityIndexOf(levels, 3).below, 2);
}

void TestFigures::verdicts_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<double>("percent"); // -1: not scored
    QTest::addColumn<double>("coverage");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("no item") << Items{} << -1.0 << 0.0 << "not scored";
    QTest::newRow("unassessed") << Items{{3, U}} << -1.0 << 0.0 << "not scored";
    QTest::newRow("not applicable") << Items{{2, NA}} << -1.0 << 100.0 << "not scored";
    QTest::newRow("conforming") << Items{{1, C}} << 100.0 << 100.0 << "conforming";
    QTest::newRow("conforming as far as it goes")
        << Items{{1, C}, {3, U}} << 100.0 << 50.0 << "conforming";
    QTest::newRow("half") << Items{{3, P}} << 50.0 << 100.0 << "partially conforming";
    QTest::newRow("half by two") << Items{{2, C}, {2, N}} << 50.0 << 100.0
                                 << "partially conforming";
    QTest::newRow("just below half")
        << Items{{2, P}, {2, P}, {1, N}} << 40.0 << 100.0 << "not conforming";
    QTest::newRow("a cornerstone of many")
        << Items{{3, N}, {3, C}, {3, C}, {3, C}} << 75.0 << 100.0 << "not conforming";
    QTest::newRow("no cornerstone of many")
        << Items{{2, N}, {2, C}, {2, C}, {2, C}} << 75.0 << 100.0 << "partially conforming";
    QTest::newRow("a cornerstone in part")
        << Items{{3, P}, {3, C}} << 75.0 << 100.0 << "partially conforming";
    QTest::newRow("nothing conforms") << Items{{1, N}, {2, N}} << 0.0 << 100.0 << "not conforming";
    QTest::newRow("excluded ones weigh nothing")
        << Items{{1, C}, {3, NA}, {3, NYO}, {1, N}} << 50.0 << 100.0 << "partially conforming";
}

void TestFigures::verdicts()
{
    QFETCH(Items, items);
    QFETCH(double, percent);
    QFETCH(double, coverage);
    QFETCH(QString, verdict);
    const Conformity conformity = conformityOf(items);
    QCOMPARE(conformity.percent.value_or(-1), percent);
    QCOMPARE(conformity.coverage, coverage);
    QCOMPARE(codeOf(conformity.verdict), verdict);
    QCOMPARE(conformity.counts.all(), int(items.size()));
    QVERIFY(!wordOf(conformity.verdict).isEmpty());
}

void TestFigures::orderOfItemsDoesNotMatter()
{
    Items items{{1, C}, {2, P}, {3, N}, {2, NA}, {1, U}, {3, C}, {2, NYO}};
    const Conformity first = conformityOf(items);
    for (int turn = 0; turn < int(items.size()); ++turn) {
        std::rotate(items.begin(), items.begin() + 1, items.end());
        QVERIFY(conformityOf(items) == first);
    }
}

void TestFigures::severities_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("impact");
    QTest::newRow("none") << 0.0 << "none" << 1;
    QTest::newRow("never below nothing") << -1.0 << "none" << 1;
    QTest::newRow("low") << 0.5 << "low" << 2;
    QTest::newRow("first medium") << 1.0 << "medium" << 3;
    QTest::newRow("last medium") << 1.5 << "medium" << 3;
    QTest::newRow("first high") << 2.0 << "high" << 4;
    QTest::newRow("critical") << 3.0 << "critical" << 5;
}

void TestFigures::severities()
{
    QFETCH(double, value);
    QFETCH(QString, code);
    QFETCH(int, impact);
    QCOMPARE(codeOf(severityOf(value)), code);
    QCOMPARE(suggestedImpact(severityOf(value)), impact);
    QVERIFY(!wordOf(severityOf(value)).isEmpty());
}

void TestFigures::forecasts_data()
{
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("opportunity");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int weight, ConformityStatus status, bool opportunity,
                        const char *code) {
        QTest::newRow(name) << weight << int(status) << opportunity << QString::fromLatin1(code);
    };
    row("cornerstone", 3, N, false, "major");
    row("cornerstone with a mark", 3, N, true, "major");
    row("cornerstone in part", 3, P, false, "minor");
    row("heavy", 2, N, false, "minor");
    row("light", 1, P, false, "minor");
    row("conforming", 3, C, false, "");
    row("conforming with a mark", 1, C, true, "OFI");
    row("not applicable with a mark", 1, NA, true, "");
    row("not yet occurred", 3, NYO, false, "");
    row("unassessed with a mark", 3, U, true, "");
}

void TestFigures::forecasts()
{
    QFETCH(int, weight);
    QFETCH(int, status);
    QFETCH(bool, opportunity);
    QFETCH(QString, code);
    const AuditClass forecast = predictedClass(weight, ConformityStatus(status), opportunity);
    QCOMPARE(codeOf(forecast), code);
    QVERIFY(!wordOf(forecast).isEmpty());
}

void TestFigures::clauseMajors_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<bool>("isMajor");
    QTest::newRow("half is enough") << Items{{2, C}, {2, N}} << false;
    QTest::newRow("less than half") << Items{{1, C}, {2, N}} << true;
    QTest::newRow("not all looked at") << Items{{2, N}, {1, U}} << false;
    QTest::newRow("nothing to score") << Items{{2, NA}} << false;
}

void TestFigures::clauseMajors()
{
    QFETCH(Items, items);
    QFETCH(bool, isMajor);
    QCOMPARE(predictsClauseMajor(conformityOf(items)), isMajor);
}

void TestFigures::quadrants()
{
    // rows: impact 5 down to 1; columns: effort 1 to 5
    const char *const wanted[] = {"qqmmm", "qqmmm", "qqmmm", "ffrrr", "ffrrr"};
    for (int impact = 5; impact >= 1; --impact) {
        for (int effort = 1; effort <= 5; ++effort) {
            const Quadrant quadrant = quadrantOf(impact, effort);
            QCOMPARE(codeOf(quadrant).front(), QLatin1Char(wanted[5 - impact][effort - 1]));
            QVERIFY(!wordOf(quadrant).isEmpty());
            QVERIFY(priorityScore(impact, effort) >= 1 && priorityScore(impact, effort) <= 25);
        }
    }
}

void TestFigures::tiesGoByImpactThenClause()
{
    const auto key = [](int impact, int effort, const char *id) {
        return PriorityKey{impact, effort, QLatin1String(id)};
    };
    QVERIFY(comesBefore(key(5, 1, "10.2-01"), key(5, 2, "4.1-01")));
    QVERIFY(comesBefore(key(4, 3, "8.9-01"), key(3, 2, "4.1-01"))); // both 12
    QVERIFY(comesBefore(key(3, 3, "8.9-01"), key(3, 3, "8.10-01")));
    QVERIFY(comesBefore(key(3, 3, "9.1-02"), key(3, 3, "10.1-01")));
    QVERIFY(comesBefore(key(3, 3, "8.6.1-02"), key(3, 3, "8.6.1-10")));
}

void TestFigures::orderIsStrict()
{
    std::vector<PriorityKey> keys;
    for (int impact = 1; impact <= 5; ++impact) {
        for (int effort = 1; effort <= 5; ++effort) {
            for (const char *id : {"4.1-01", "8.10-02", "8.9-03"})
                keys.push_back({impact, effort, QLatin1String(id)});
        }
    }
    for (const PriorityKey &a : keys) {
        for (const PriorityKey &b : keys) {
            const bool isSame = &a == &b;
            QCOMPARE(comesBefore(a, b) || comesBefore(b, a), !isSame);
            QVERIFY(!(comesBefore(a, b) && comesBefore(b, a)));
        }
    }
}

void TestFigures::suggestions_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("effort");
    QTest::newRow("nothing") << 0.0 << 1;
    QTest::newRow("two days") << 2.0 << 1;
    QTest::newRow("just above two") << 2.01 << 2;
    QTest::newRow("just above five") << 5.01 << 3;
    QTest::newRow("ten days") << 10.0 << 3;
    QTest::newRow("just above ten") << 10.01 << 4;
    QTest::newRow("twenty days") << 20.0 << 4;
    QTest::newRow("just above twenty") << 20.01 << 5;
}

void TestFigures::suggestions()
{
    QFETCH(double, days);
    QFETCH(int, effort);
    QCOMPARE(suggestedEffort(days), effort);
}

void TestFigures::lights_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("amber"); // -1: none
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("light"); // the target is 90
    const auto row = [](const char *name, double value, double amber, KpiDirection direction,
                        const char *light) {
        QTest::newRow(name) << value << amber << int(direction) << QString::fromLatin1(light);
    };
    row("higher: the target", 90, 85, KpiDirection::Up, "green");
    row("higher: just below", 89.9, 85, KpiDirection::Up, "amber");
    row("higher: the limit", 85, 85, KpiDirection::Up, "amber");
    row("higher: below the limit", 84.9, 85, KpiDirection::Up, "red");
    row("higher: no limit", 89.9, -1, KpiDirection::Up, "red");
    row("lower: the target", 90, 95, KpiDirection::Down, "green");
    row("lower: the limit", 95, 95, KpiDirection::Down, "amber");
    row("lower: above the limit", 95.1, 95, KpiDirection::Down, "red");
    row("close: hit", 90, 5, KpiDirection::Target, "green");
    row("close: no limit", 90.1, -1, KpiDirection::Target, "red");
}

void TestFigures::lights()
{
    QFETCH(double, value);
    QFETCH(double, amber);
    QFETCH(int, direction);
    QFETCH(QString, light);
    const std::optional<double> limit = amber < 0 ? std::nullopt : std::optional(amber);
    QCOMPARE(codeOf(trafficLight(value, 90, limit, KpiDirection(direction))), light);
    QCOMPARE(codeOf(trafficLight({}, 90, limit, KpiDirection(direction))), QStringLiteral("grey"));
}

void TestFigures::availabilities_data()
{
    QTest::addColumn<double>("agreed");
    QTest::addColumn<double>("downtime");
    QTest::addColumn<double>("exceptions");
    QTest::addColumn<double>("percent");
    QTest::newRow("always there") << 1000.0 << 0.0 << 0.0 << 100.0;
    QTest::newRow("never there") << 1000.0 << 1000.0 << 0.0 << 0.0;
    QTest::newRow("half") << 1000.0 << 500.0 << 0.0 << 50.0;
    QTest::newRow("all of it agreed") << 1000.0 << 200.0 << 200.0 << 100.0;
    QTest::newRow("part of it agreed") << 1000.0 << 300.0 << 200.0 << 87.5;
    QTest::newRow("a window that was not used up") << 1000.0 << 50.0 << 200.0 << 100.0;
}

void TestFigures::availabilities()
{
    QFETCH(double, agreed);
    QFETCH(double, downtime);
    QFETCH(double, exceptions);
    QFETCH(double, percent);
    QCOMPARE(availability(agreed, downtime, exceptions).value_or(-1), percent);
}

void TestFigures::riskBands_data()
{
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("impact");
    QTest::addColumn<QString>("band");
    QTest::addColumn<bool>("treat"); // the acceptance level is 6
    QTest::newRow("1") << 1 << 1 << "low" << false;
    QTest::newRow("4") << 2 << 2 << "low" << false;
    QTest::newRow("5") << 1 << 5 << "medium" << false;
    QTest::newRow("6, at the level") << 2 << 3 << "medium" << false;
    QTest::newRow("8") << 4 << 2 << "medium" << true;
    QTest::newRow("9") << 3 << 3 << "medium" << true;
    QTest::newRow("10") << 5 << 2 << "high" << true;
    QTest::newRow("15") << 3 << 5 << "high" << true;
    QTest::newRow("16") << 4 << 4 << "extreme" << true;
    QTest::newRow("25") << 5 << 5 << "extreme" << true;
}

void TestFigures::riskBands()
{
    QFETCH(int, likelihood);
    QFETCH(int, impact);
    QFETCH(QString, band);
    QFETCH(bool, treat);
    for (const RiskScore &risk :
         {riskScore(likelihood, impact, 6), riskScore(impact, likelihood, 6)}) {
        QCOMPARE(codeOf(risk.band), band);
        QCOMPARE(risk.treat, treat);
    }
}

void TestFigures::shareOfEachPartOfReadiness()
{
    const auto one = [](double StageOneInput::*part) {
        StageOneInput in;
        in.*part = 100;
        return qRound(stageOneReadiness(in).index);
    };
    QCOMPARE(one(&StageOneInput::documents), 40);
    QCOMPARE(one(&StageOneInput::conformity4To7), 25);
    QCOMPARE(one(&StageOneInput::internalAudit), 10);
    QCOMPARE(one(&StageOneInput::managementReview), 10);
    QCOMPARE(one(&StageOneInput::foundation), 15);
    StageTwoInput two;
    QCOMPARE(stageTwoReadiness(two).index, 0.0);
    two.evidenceMonths = 3;
    QCOMPARE(qRound(stageTwoReadiness(two).index), 20);
    two.evidenceMonths = 24; // more than enough counts as enough
    QCOMPARE(qRound(stageTwoReadiness(two).index), 20);
    two.reviewInputsCovered = 6;
    QCOMPARE(qRound(stageTwoReadiness(two).index), 25);
    two.internalAuditCoverage = two.correctiveActionsEffective = 100;
    QCOMPARE(qRound(stageTwoReadiness(two).index), 55);
    two.evidenceMonths = two.monthsWanted = 0; // nothing is asked for
    QCOMPARE(qRound(stageTwoReadiness(two).index), 55);
}

void TestFigures::readyFromTheShownFigure_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<double>("every"); // the percentage of every part
    QTest::addColumn<QString>("state");
    QTest::newRow("1: nothing") << 1 << 0.0 << "not ready";
    QTest::newRow("1: shown as 59.9") << 1 << 59.94 << "not ready";
    QTest::newRow("1: shown as 60.0") << 1 << 59.96 << "conditionally ready";
    QTest::newRow("1: shown as 84.9") << 1 << 84.94 << "conditionally ready";
    QTest::newRow("1: shown as 85.0") << 1 << 84.96 << "ready";
    QTest::newRow("2: shown as 69.9") << 2 << 69.94 << "not ready";
    QTest::newRow("2: shown as 70.0") << 2 << 69.96 << "conditionally ready";
    QTest::newRow("2: shown as 90.0") << 2 << 89.96 << "ready";
}

void TestFigures::readyFromTheShownFigure()
{
    QFETCH(int, stage);
    QFETCH(double, every);
    QFETCH(QString, state);
    Readiness readiness;
    if (stage == 1) {
        readiness = stageOneReadiness({every, every, every, every, every, {}});
    } else {
        StageTwoInput in;
        in.conformity = in.internalAuditCoverage = in.correctiveActionsEffective = every;
        in.evidenceMonths = 3 * every / 100;
        in.reviewInputsCovered = 12;
        in.conformity -= (100 - every) / 4; // the inputs are counted whole
        readiness = stageTwoReadiness(in);
    }
    QCOMPARE(codeOf(readiness.state), state);
    QVERIFY(!wordOf(readiness.state).isEmpty());
}

void TestFigures::everyGateBlocks()
{
    StageOneInput in{100, 100, 100, 100, 100, {}};
    QCOMPARE(stageOneReadiness(in).state, ReadinessState::Ready);
    in.gates = {
        {QStringLiteral("b"), false}, {QStringLiteral("x"), true}, {QStringLiteral("a"), false}};
    const Readiness blocked = stageOneReadiness(in);
    QCOMPARE(blocked.state, ReadinessState::NotReady);
    QCOMPARE(blocked.index, 100.0); // the figure stays what it is
    QCOMPARE(blocked.blockedBy, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
