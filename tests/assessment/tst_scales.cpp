// SPDX-License-Identifier: GPL-3.0-or-later
// The 19 worked vectors of the scales, read from scales-test-vectors.json: each one has a checker,
// and a vector without one fails.
#include "assessment/business_case.h"
#include "assessment/capability.h"
#include "assessment/certification_cycle.h"
#include "assessment/conformity.h"
#include "assessment/effort.h"
#include "assessment/measures.h"
#include "assessment/priority.h"
#include "assessment/readiness.h"
#include "base/rounding.h"
#include "content/catalogue_loader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace gapwright;

class TestScales : public QObject {
    Q_OBJECT
private slots:
    void vector_data();
    void vector();
    void unratedAttributesAreNotAchieved();
    void availabilityWithoutServiceTimeIsUnknown();
    void deviationsAreTolerated_data();
    void deviationsAreTolerated();
    void paybackMayNeverCome();
    void suggestions();
};

namespace {

using Object = QJsonObject;

ConformityStatus statusOf(const QJsonValue &code)
{
    return statusOfCode(code.toString()).value();
}

std::vector<ScoredItem> itemsOf(const Object &in)
{
    std::vector<ScoredItem> items;
    const QJsonArray weights = in[QLatin1String("weights")].toArray();
    const QJsonArray status = in[QLatin1String("status")].toArray();
    for (int i = 0; i < weights.size(); ++i)
        items.push_back({weights[i].toInt(), statusOf(status[i])});
    return items;
}

std::vector<ScoredItem> pairsOf(const QJsonValue &pairs)
{
    std::vector<ScoredItem> items;
    for (const QJsonValue &pair : pairs.toArray())
        items.push_back({pair[0].toInt(), statusOf(pair[1])});
    return items;
}

void compareNumber(double actual, const QJsonValue &expected, int decimals)
{
    QCOMPARE(roundedHalfUp(actual, decimals), expected.toDouble());
}

void checkConformity(const std::vector<ScoredItem> &items, const Object &expected)
{
    const Conformity conformity = conformityOf(items);
    if (expected[QLatin1String("conformity")].isNull())
        QVERIFY(!conformity.percent);
    else
        compareNumber(*conformity.percent, expected[QLatin1String("conformity")], 1);
    if (expected.contains(QLatin1String("conformity_exact")))
        QCOMPARE(*conformity.percent, expected[QLatin1String("conformity_exact")].toDouble());
    if (expected.contains(QLatin1String("coverage")))
        compareNumber(conformity.coverage, expected[QLatin1String("coverage")], 1);
    if (expected.contains(QLatin1String("scored_weight")))
        QCOMPARE(conformity.scoredWeight, expected[QLatin1String("scored_weight")].toInt());
    QCOMPARE(codeOf(conformity.verdict), expected[QLatin1String("verdict")].toString());
}

void checkSimple(const Object &in, const Object &expected)
{
    checkConformity(itemsOf(in), expected);
}

void checkRollUp(const Object &in, const Object &expected)
{
    std::vector<ScoredItem> a = pairsOf(in[QLatin1String("c825")]);
    const std::vector<ScoredItem> b = pairsOf(in[QLatin1String("c826")]);
    const Conformity first = conformityOf(a);
    const Conformity second = conformityOf(b);
    compareNumber(*first.percent, expected[QLatin1String("conf_8_2_5")], 1);
    compareNumber(*second.percent, expected[QLatin1String("conf_8_2_6")], 1);
    compareNumber(second.coverage, expected[QLatin1String("coverage_8_2_6")], 1);
    QCOMPARE(codeOf(second.verdict), expected[QLatin1String("verdict_8_2_6")].toString());
    a.insert(a.end(), b.begin(), b.end());
    const double flat = *conformityOf(a).percent;
    compareNumber(flat, expected[QLatin1String("rollup_flat")], 1);
    QVERIFY(roundedHalfUp(flat, 1) != expected[QLatin1String("wrong_mean_of_means")].toDouble());
}

void checkWholeClause(const Object &in, const Object &expected)
{
    std::vector<ScoredItem> items;
    const QJsonArray weights = in[QLatin1String("weights")].toArray();
    const Object byClause = in[QLatin1String("status_by_clause")].toObject();
    for (const QString &clause : byClause.keys()) {
        for (const QJsonValue &status : byClause[clause].toArray())
            items.push_back({weights[int(items.size())].toInt(), statusOf(status)});
    }
    checkConformity(items, expected);
}

void checkMajorIncident(const Object &, const Object &expected)
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY(bool(catalogue));
    std::vector<ScoredItem> items;
    for (const RequirementItem *item : catalogue->itemsUnder(QStringLiteral("8.6.1")))
        items.push_back({item->weight, ConformityStatus::Conforming});
    checkConformity(items, expected[QLatin1String("all_C")].toObject());
    items[7].status = ConformityStatus::NotConforming;
    checkConformity(items, expected[QLatin1String("one_N")].toObject());
}

void checkCapability(const Object &in, const Object &expected)
{
    const QJsonArray cases = in[QLatin1String("cases")].toArray();
    const QJsonArray wanted = expected[QLatin1String("cases")].toArray();
    for (int c = 0; c < cases.size(); ++c) {
        const Object percents = cases[c][QLatin1String("pct")].toObject();
        const Object ratings = wanted[c][QLatin1String("ratings")].toObject();
        std::vector<std::optional<double>> values;
        for (const ProcessAttribute &attribute : processAttributes()) {
            const QLatin1String number(attribute.number);
            if (!percents.contains(number)) {
                values.emplace_back();
                continue;
            }
            values.emplace_back(percents[number].toDouble());
            QCOMPARE(letterOf(ratingOf(percents[number].toDouble())), ratings[number].toString());
        }
        QCOMPARE(levelOfAttributes(values), wanted[c][QLatin1String("level")].toInt());
    }
}

void checkIndex(const Object &in, const Object &expected)
{
    std::vector<WeightedLevel> levels;
    for (const QJsonValue &process : in[QLatin1String("processes")].toArray())
        levels.push_back(
            {process[QLatin1String("level")].toInt(), process[QLatin1String("weight")].toInt()});
    const MaturityIndex index = maturityIndexOf(levels, 2);
    compareNumber(*index.index, expected[QLatin1String("index")], 2);
    compareNumber(*index.index, expected[QLatin1String("index_1dp")], 1);
    QCOMPARE(index.floor, expected[QLatin1String("floor")].toInt());
    QCOMPARE(index.below, expected[QLatin1String("count_below_2")].toInt());
}

void checkSeverity(const Object &, const Object &expected)
{
    for (const QJsonValue &row : expected[QLatin1String("table")].toArray()) {
        const int weight = row[QLatin1String("weight")].toInt();
        const ConformityStatus status = statusOf(row[QLatin1String("status")]);
        QCOMPARE(severityValue(weight, status), row[QLatin1String("S")].toDouble());
        QCOMPARE(codeOf(severityOf(weight, status)), row[QLatin1String("label")].toString());
    }
}

void checkEffort(const Object &in, const Object &expected)
{
    std::vector<ThreePoint> tasks;
    const QJsonArray means = expected[QLatin1String("task_means")].toArray();
    for (const QJsonValue &task : in[QLatin1String("tasks")].toArray()) {
        tasks.push_back({task[QLatin1String("o")].toDouble(), task[QLatin1String("m")].toDouble(),
                         task[QLatin1String("p")].toDouble(),
                         task[QLatin1String("rate")].toDouble()});
        compareNumber(pertMean(tasks.back()), means[int(tasks.size()) - 1], 2);
    }
    const EffortSum sum = effortSum(tasks);
    compareNumber(sum.mean, expected[QLatin1String("mean_days")], 2);
    compareNumber(sum.deviation, expected[QLatin1String("sd_days")], 2);
    compareNumber(sum.p80, expected[QLatin1String("p80_days")], 1);
    compareNumber(sum.labour, expected[QLatin1String("labour")], 2);
    compareNumber(totalCost(sum.labour, in[QLatin1String("fixed_cost")].toDouble(),
                            in[QLatin1String("contingency")].toDouble()),
                  expected[QLatin1String("total_with_contingency")], 2);
}

void checkPriority(const Object &in, const Object &expected)
{
    std::vector<PriorityKey> keys;
    const QJsonArray rows = expected[QLatin1String("rows")].toArray();
    for (const QJsonValue &gap : in[QLatin1String("gaps")].toArray()) {
        const int impact = gap[QLatin1String("impact")].toInt();
        const int effort = gap[QLatin1String("effort")].toInt();
        const QJsonValue row = rows[int(keys.size())];
        QCOMPARE(priorityScore(impact, effort), row[QLatin1String("score")].toInt());
        QCOMPARE(codeOf(quadrantOf(impact, effort)), row[QLatin1String("quadrant")].toString());
        keys.push_back({impact, effort, gap[QLatin1String("gap")].toString()});
    }
    std::ranges::sort(keys, comesBefore);
    const QJsonArray order = expected[QLatin1String("order")].toArray();
    QCOMPARE(int(keys.size()), order.size());
    for (int i = 0; i < order.size(); ++i)
        QCOMPARE(keys[size_t(i)].id, order[i].toString());
}

void compareReadiness(const Readiness &readiness, const QJsonValue &expected)
{
    compareNumber(readiness.index, expected[QLatin1String("index")], 1);
    QCOMPARE(codeOf(readiness.state), expected[QLatin1String("state")].toString());
    QStringList blocked;
    for (const QJsonValue &gate : expected[QLatin1String("blocked_by")].toArray())
        blocked << gate.toString();
    QCOMPARE(readiness.blockedBy, blocked);
}

StageOneInput stageOneOf(const QJsonValue &in)
{
    StageOneInput input;
    input.documents = in[QLatin1String("documents")].toDouble();
    input.conformity4To7 = in[QLatin1String("conf_4_7")].toDouble();
    input.internalAudit = in[QLatin1String("internal_audit")].toDouble();
    input.managementReview = in[QLatin1String("management_review")].toDouble();
    input.foundation = in[QLatin1String("foundation")].toDouble();
    input.gates = {{QStringLiteral("policy_approved"), true}};
    return input;
}

void checkStageOne(const Object &in, const Object &expected)
{
    for (const QString &name :
         {QStringLiteral("case_a"), QStringLiteral("case_c"), QStringLiteral("case_d")})
        compareReadiness(stageOneReadiness(stageOneOf(in[name])), expected[name]);
    StageOneInput blocked = stageOneOf(in[QLatin1String("case_a")]);
    blocked.gates[0].holds = false;
    compareReadiness(stageOneReadiness(blocked), expected[QLatin1String("case_b")]);
}

StageTwoInput stageTwoOf(const QJsonValue &in)
{
    StageTwoInput input;
    input.conformity = in[QLatin1String("conformity")].toDouble();
    input.evidenceMonths = in[QLatin1String("evidence_months")].toDouble();
    input.internalAuditCoverage = in[QLatin1String("internal_audit_coverage")].toDouble();
    input.reviewInputsCovered = in[QLatin1String("mr_inputs")].toInt();
    input.correctiveActionsEffective = in[QLatin1String("ca_effective_pct")].toDouble();
    input.gates = {{QStringLiteral("no_open_major"), true}};
    return input;
}

void checkStageTwo(const Object &in, const Object &expected)
{
    for (const QString &name : {QStringLiteral("case_a"), QStringLiteral("case_c")})
        compareReadiness(stageTwoReadiness(stageTwoOf(in[name])), expected[name]);
    StageTwoInput blocked = stageTwoOf(in[QLatin1String("case_a")]);
    blocked.gates[0].holds = false;
    compareReadiness(stageTwoReadiness(blocked), expected[QLatin1String("case_b")]);
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

void checkCalendar(const Object &in, const Object &expected)
{
    const CertificationDates dates = certificationDates(dateOf(in[QLatin1String("decision")]));
    QCOMPARE(dates.firstSurveillanceLatest,
             dateOf(expected[QLatin1String("first_surveillance_latest")]));
    QCOMPARE(dates.expiry, dateOf(expected[QLatin1String("expiry_three_years")]));
    QCOMPARE(dates.restorationLimit, dateOf(expected[QLatin1String("restoration_limit_if_late")]));
    QCOMPARE(majorVerificationLimit(dateOf(in[QLatin1String("stage2_last_day")])),
             dateOf(expected[QLatin1String("major_verification_limit")]));
    const QJsonArray years = expected[QLatin1String("surveillance_years")].toArray();
    QCOMPARE(int(dates.surveillanceYears.size()), years.size());
    for (int i = 0; i < years.size(); ++i)
        QCOMPARE(dates.surveillanceYears[size_t(i)], years[i].toInt());
}

void checkAuditTime(const Object &in, const Object &expected)
{
    for (const QString &name : in.keys()) {
        std::vector<int> factors;
        for (const QJsonValue &factor : in[name][QLatin1String("factors")].toArray())
            factors.push_back(factor.toInt());
        const AuditTime time = auditTime(in[name][QLatin1String("base")].toDouble(), factors);
        QCOMPARE(time.sumOfFactors, expected[name][QLatin1String("sum_factors")].toInt());
        QCOMPARE(time.applied, expected[name][QLatin1String("applied")].toInt());
        compareNumber(time.days, expected[name][QLatin1String("days")], 2);
    }
}

void checkAvailability(const Object &in, const Object &expected)
{
    const double agreed = in[QLatin1String("agreed_minutes")].toDouble();
    const double down = in[QLatin1String("downtime")].toDouble();
    const double exception = in[QLatin1String("exception")].toDouble();
    compareNumber(*availability(agreed, down, 0), expected[QLatin1String("availability_all")], 3);
    compareNumber(*availability(agreed, down, exception),
                  expected[QLatin1String("availability_with_exception")], 3);
    const QJsonArray lights = expected[QLatin1String("kpi")].toArray();
    const QJsonArray kpis = in[QLatin1String("kpis")].toArray();
    for (int i = 0; i < kpis.size(); ++i) {
        const KpiDirection direction = kpis[i][QLatin1String("dir")] == QLatin1String("up")
            ? KpiDirection::Up
            : KpiDirection::Down;
        QCOMPARE(codeOf(trafficLight(kpis[i][QLatin1String("v")].toDouble(),
                                     kpis[i][QLatin1String("t")].toDouble(),
                                     kpis[i][QLatin1String("amber")].toDouble(), direction)),
                 lights[i].toString());
    }
}

void checkBusinessCase(const Object &in, const Object &expected)
{
    std::vector<double> flows;
    for (const QJsonValue &flow : in[QLatin1String("flows")].toArray())
        flows.push_back(flow.toDouble());
    const BusinessCaseFigures figures = businessCase(flows, in[QLatin1String("rate")].toDouble());
    compareNumber(figures.netPresentValue, expected[QLatin1String("npv")], 2);
    compareNumber(*figures.returnPercent, expected[QLatin1String("roi_pct")], 1);
    compareNumber(*figures.paybackYears, expected[QLatin1String("payback_years")], 2);
}

void checkRisk(const Object &in, const Object &expected)
{
    const QJsonArray rows = expected[QLatin1String("rows")].toArray();
    const QJsonArray cases = in[QLatin1String("cases")].toArray();
    for (int i = 0; i < cases.size(); ++i) {
        const RiskScore risk = riskScore(cases[i][0].toInt(), cases[i][1].toInt(), 6);
        QCOMPARE(risk.score, rows[i][QLatin1String("score")].toInt());
        QCOMPARE(codeOf(risk.band), rows[i][QLatin1String("band")].toString());
        QCOMPARE(risk.treat, rows[i][QLatin1String("treat")].toBool());
    }
}

void checkAuditClass(const Object &in, const Object &expected)
{
    const QJsonArray rows = in[QLatin1String("rows")].toArray();
    for (int i = 0; i < rows.size(); ++i) {
        const AuditClass forecast = predictedClass(
            rows[i][QLatin1String("weight")].toInt(), statusOf(rows[i][QLatin1String("status")]),
            rows[i][QLatin1String("assessor_marks_ofi")].toBool());
        QCOMPARE(codeOf(forecast), expected[QLatin1String("rows")][i].toString());
    }
}

using Checker = void (*)(const Object &, const Object &);

const std::map<QString, Checker> &checkers()
{
    static const std::map<QString, Checker> all{
        {QStringLiteral("V01"), checkSimple},       {QStringLiteral("V02"), checkSimple},
        {QStringLiteral("V03"), checkRollUp},       {QStringLiteral("V04"), checkSimple},
        {QStringLiteral("V05"), checkWholeClause},  {QStringLiteral("V06"), checkMajorIncident},
        {QStringLiteral("V07"), checkCapability},   {QStringLiteral("V08"), checkIndex},
        {QStringLiteral("V09"), checkSeverity},     {QStringLiteral("V10"), checkEffort},
        {QStringLiteral("V11"), checkPriority},     {QStringLiteral("V12"), checkStageOne},
        {QStringLiteral("V13"), checkStageTwo},     {QStringLiteral("V14"), checkCalendar},
        {QStringLiteral("V15"), checkAuditTime},    {QStringLiteral("V16"), checkAvailability},
        {QStringLiteral("V17"), checkBusinessCase}, {QStringLiteral("V18"), checkRisk},
        {QStringLiteral("V19"), checkAuditClass}};
    return all;
}

} // namespace

void TestScales::vector_data()
{
    QTest::addColumn<Object>("entry");
    QFile file(QStringLiteral(GW_SOURCE_DIR "/tests/assessment/scales-test-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(all.size(), 19);
    for (const QJsonValue &entry : all)
        QTest::newRow(qPrintable(entry[QLatin1String("id")].toString())) << entry.toObject();
}

void TestScales::vector()
{
    QFETCH(Object, entry);
    const auto checker = checkers().find(entry[QLatin1String("id")].toString());
    QVERIFY2(checker != checkers().end(), "a vector without a checker");
    checker->second(entry[QLatin1String("input")].toObject(),
                    entry[QLatin1String("expected")].toObject());
}

void TestScales::unratedAttributesAreNotAchieved()
{
    const std::optional<double> full = 100.0;
    const std::vector<std::optional<double>> gap{full, full, std::nullopt, full, full};
    QCOMPARE(levelOfAttributes(gap), 1);
    CapabilityResult result;
    result.method = RatingMethod::Attributes;
    QVERIFY(!levelOf(result));
    result.level = 4; // a leftover quick rating does not count
    QVERIFY(!levelOf(result));
    result.pa11 = 60;
    QCOMPARE(levelOf(result), std::optional<int>(1));
}

void TestScales::availabilityWithoutServiceTimeIsUnknown()
{
    QVERIFY(!availability(0, 0, 0));
    QVERIFY(!availability(100, 0, 100));
    QCOMPARE(trafficLight(std::nullopt, 1, 1, KpiDirection::Up), TrafficLight::Grey);
}

void TestScales::deviationsAreTolerated_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("tolerance"); // below 0: none is stated
    QTest::addColumn<QString>("light");
    QTest::newRow("hit") << 10.0 << 10.0 << 1.0 << "green";
    QTest::newRow("within") << 10.5 << 10.0 << 1.0 << "green";
    QTest::newRow("limit above") << 11.0 << 10.0 << 1.0 << "green";
    QTest::newRow("limit below") << 9.0 << 10.0 << 1.0 << "green";
    QTest::newRow("a little beyond") << 11.1 << 10.0 << 1.0 << "amber";
    QTest::newRow("twice below") << 8.0 << 10.0 << 1.0 << "amber";
    QTest::newRow("more than twice") << 12.1 << 10.0 << 1.0 << "red";
    QTest::newRow("around zero") << -5.0 << 0.0 << 5.0 << "green";
    QTest::newRow("far below zero") << -10.5 << 0.0 << 5.0 << "red";
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << 0.2 << 0.1 << "green";
    QTest::newRow("no tolerance, hit") << 10.0 << 10.0 << -1.0 << "green";
    QTest::newRow("no tolerance, missed") << 10.2 << 10.0 << -1.0 << "red";
}

void TestScales::deviationsAreTolerated()
{
    QFETCH(double, value);
    QFETCH(double, target);
    QFETCH(double, tolerance);
    QFETCH(QString, light);
    const std::optional<double> stated = tolerance < 0 ? std::nullopt : std::optional(tolerance);
    QCOMPARE(codeOf(trafficLight(value, target, stated, KpiDirection::Target)), light);
}

void TestScales::paybackMayNeverCome()
{
    const std::vector<double> flows{-100, 10, 10};
    QVERIFY(!businessCase(flows, 0.1).paybackYears);
    QVERIFY(!businessCase(std::span<const double>(), 0.1).returnPercent);
}

void TestScales::suggestions()
{
    QCOMPARE(suggestedImpact(Severity::Critical), 5);
    QCOMPARE(suggestedImpact(Severity::Low), 2);
    QCOMPARE(suggestedEffort(0.5), 1);
    QCOMPARE(suggestedEffort(5), 2);
    QCOMPARE(suggestedEffort(25), 5);
}

QTEST_GUILESS_MAIN(TestScales)
#include "tst_scales.moc"
