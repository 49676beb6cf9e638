// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/arithmetic.h"
#include "assessment/report_check.h"
#include "assessment/result_rules.h"
#include "assessment/scorecard.h"
#include "base/rounding.h"
#include "content/catalogue_loader.h"

#include <QLocale>
#include <QTest>

using namespace gapwright;

class TestScorecard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void newAssessmentIsUnscored();
    void copyKeepsResultsButNotIdentity();
    void clausesRollUpFlat();
    void oneCornerstoneSinksTheVerdict();
    void gapsAreInPriorityOrder();
    void suggestionsGiveWayToWhatIsSet();
    void everyTopClauseHasAMaturity();
    void capabilityNeverChangesConformity();
    void documentsFollowTheirItems();
    void readinessIsBlockedByGates();
    void rules_data();
    void rules();
    void bulkNeedsEvidence();
    void arithmeticEndsAtTheFigure_data();
    void arithmeticEndsAtTheFigure();
    void concernsNameTheItems();
    void trendHoldsTheTopClauses();

private:
    ItemResult &result(AssessmentData &data, const char *item);
    AssessmentData scored();
    Catalogue m_catalogue;
};

void TestScorecard::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY(bool(loaded));
    m_catalogue = std::move(*loaded);
}

ItemResult &TestScorecard::result(AssessmentData &data, const char *item)
{
    return *std::ranges::find(data.results, QString::fromLatin1(item), &ItemResult::item);
}

/// Every item conforming with evidence, every area at level 2.
AssessmentData TestScorecard::scored()
{
    AssessmentData data = newAssessment({}, m_catalogue);
    data.assessment.name = QStringLiteral("Baseline");
    for (ItemResult &one : data.results) {
        one.status = ConformityStatus::Conforming;
        one.evidence = QStringLiteral("Seen at %1").arg(one.item);
    }
    for (CapabilityResult &one : data.capability)
        one.level = 2;
    return data;
}

void TestScorecard::newAssessmentIsUnscored()
{
    const AssessmentData data = newAssessment({}, m_catalogue);
    QCOMPARE(data.results.size(), size_t(364));
    QCOMPARE(data.capability.size(), size_t(35));
    QCOMPARE(data.assessment.itemSet, m_catalogue.itemSet());
    const Scorecard card = scorecardOf(data, m_catalogue);
    QVERIFY(!card.overall.percent);
    QCOMPARE(card.overall.coverage, 0.0);
    QCOMPARE(card.overall.verdict, Verdict::NotScored);
    QVERIFY(card.gaps.empty());
    QVERIFY(!card.maturity.index);
}

void TestScorecard::copyKeepsResultsButNotIdentity()
{
    AssessmentData from = scored();
    from.assessment.state = AssessmentState::Approved;
    result(from, "4.1-01").note = QStringLiteral("private");
    Assessment head;
    head.name = QStringLiteral("Re-assessment");
    const AssessmentData copy = copiedAssessment(head, from);
    QVERIFY(isOpen(copy.assessment));
    QVERIFY(copy.assessment.id != from.assessment.id);
    QVERIFY(copy.resultOf(QStringLiteral("4.1-01"))->note.isEmpty());
    QVERIFY(copy.resultOf(QStringLiteral("4.1-01"))->id != from.results[0].id);
    QCOMPARE(copy.resultOf(QStringLiteral("4.1-01"))->assessment, copy.assessment.id);
    QVERIFY(scorecardOf(copy, m_catalogue).overall == scorecardOf(from, m_catalogue).overall);
}

void TestScorecard::clausesRollUpFlat()
{
    AssessmentData data = scored();
    result(data, "8.2.6-05").status = ConformityStatus::NotConforming;
    const Scorecard card = scorecardOf(data, m_catalogue);
    int weights = 0;
    for (const RequirementItem *item : m_catalogue.itemsUnder(QStringLiteral("8.2")))
        weights += item->weight;
    const int lost = m_catalogue.item(QStringLiteral("8.2.6-05"))->weight;
    QCOMPARE(*card.clause(QStringLiteral("8.2"))->conformity.percent,
             100.0 * (weights - lost) / weights);
    QCOMPARE(*card.clause(QStringLiteral("8.2.5"))->conformity.percent, 100.0);
    QCOMPARE(card.clause(QStringLiteral("8"))->conformity.counts.gaps(), 1);
    QVERIFY(!card.clause(QStringLiteral("99")));
}

void TestScorecard::oneCornerstoneSinksTheVerdict()
{
    AssessmentData data = scored();
    result(data, "8.6.1-08").status = ConformityStatus::NotConforming;
    const Scorecard card = scorecardOf(data, m_catalogue);
    QCOMPARE(card.overall.verdict, Verdict::NotConforming);
    QCOMPARE(card.majors, 1);
    QCOMPARE(card.gap(QStringLiteral("8.6.1-08"))->severity, Severity::Critical);
    QCOMPARE(card.gap(QStringLiteral("8.6.1-08"))->forecast, AuditClass::Major);
}

void TestScorecard::gapsAreInPriorityOrder()
{
    AssessmentData data = scored();
    for (const char *item : {"4.1-01", "8.6.1-08", "9.3-02", "10.2-03"})
        result(data, item).status = ConformityStatus::NotConforming;
    const Scorecard card = scorecardOf(data, m_catalogue);
    QCOMPARE(card.gaps.size(), size_t(4));
    for (size_t i = 1; i < card.gaps.size(); ++i)
        QVERIFY(card.gaps[i - 1].score >= card.gaps[i].score);
}

void TestScorecard::suggestionsGiveWayToWhatIsSet()
{
    AssessmentData data = scored();
    ItemResult &one = result(data, "8.6.1-08");
    one.status = ConformityStatus::NotConforming;
    const Gap suggested = *scorecardOf(data, m_catalogue).gap(one.item);
    QVERIFY(suggested.impactIsSuggested);
    QCOMPARE(suggested.impact, 5);
    one.impact = 2;
    one.effort = 4;
    const Gap set = *scorecardOf(data, m_catalogue).gap(one.item);
    QVERIFY(!set.impactIsSuggested);
    QCOMPARE(set.score, 4);
    QCOMPARE(set.quadrant, Quadrant::Reconsider);
}

void TestScorecard::everyTopClauseHasAMaturity()
{
    const Scorecard card = scorecardOf(scored(), m_catalogue);
    for (const Clause *clause : m_catalogue.topClauses()) {
        QVERIFY2(card.clause(clause->id)->maturity, qPrintable(clause->id));
        QCOMPARE(*card.clause(clause->id)->maturity, 2.0);
    }
    QCOMPARE(*card.maturity.index, 2.0);
    QCOMPARE(card.maturity.below, 2); // P12 and P15 aim at 3
}

void TestScorecard::capabilityNeverChangesConformity()
{
    AssessmentData data = scored();
    const Conformity before = scorecardOf(data, m_catalogue).overall;
    for (CapabilityResult &one : data.capability)
        one.level = 0;
    const Scorecard card = scorecardOf(data, m_catalogue);
    QVERIFY(card.overall == before);
    QCOMPARE(card.maturity.floor, 0);
}

void TestScorecard::documentsFollowTheirItems()
{
    AssessmentData data = scored();
    const auto stateOf = [&](const char *id) {
        for (const DocumentStatus &status : documentStatusOf(data, m_catalogue)) {
            if (status.documented == QLatin1String(id))
                return status.state;
        }
        return DocumentState::NotAssessed;
    };
    QCOMPARE(documentStatusOf(data, m_catalogue).size(), size_t(52));
    QCOMPARE(stateOf("D01"), DocumentState::InPlace);
    result(data, "4.3-04").status = ConformityStatus::Partial;
    QCOMPARE(stateOf("D01"), DocumentState::Incomplete);
    for (const char *item : {"4.3-03", "4.3-04"})
        result(data, item).status = ConformityStatus::NotConforming;
    QCOMPARE(stateOf("D01"), DocumentState::Missing);
    for (const char *item : {"4.3-03", "4.3-04"})
        result(data, item).status = ConformityStatus::Unassessed;
    QCOMPARE(stateOf("D01"), DocumentState::NotAssessed);
}

void TestScorecard::readinessIsBlockedByGates()
{
    AssessmentData data = scored();
    const Readiness ready = stageOneEstimate(data, m_catalogue);
    QCOMPARE(roundedHalfUp(ready.index, 1), 100.0);
    QCOMPARE(ready.state, ReadinessState::Ready);
    result(data, "5.2.2-01").status = ConformityStatus::NotConforming;
    const Readiness blocked = stageOneEstimate(data, m_catalogue);
    QCOMPARE(blocked.state, ReadinessState::NotReady);
    QVERIFY(blocked.blockedBy.contains(QStringLiteral("policy_approved")));
    for (const QString &gate : blocked.blockedBy)
        QVERIFY2(sentenceOfGate(gate) != gate, qPrintable(gate));
    for (const QString &gate : stageTwoEstimate(data, m_catalogue).blockedBy)
        QVERIFY2(sentenceOfGate(gate) != gate, qPrintable(gate));
}

void TestScorecard::rules_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("filled");
    QTest::addColumn<QStringList>("columns");
    const QString free = QStringLiteral("8.3.4.2-01");
    const QString bound = QStringLiteral("4.1-01");
    const auto row = [](const char *name, const QString &item, const char *code, bool filled,
                        const QStringList &columns) {
        QTest::newRow(name) << item << QString::fromLatin1(code) << filled << columns;
    };
    row("C without evidence", bound, "C", false, {QStringLiteral("evidence")});
    row("C with evidence", bound, "C", true, {});
    row("P without gap", bound, "P", false, {QStringLiteral("gap")});
    row("N with gap", bound, "N", true, {});
    row("NA without reason", free, "NA", false,
        {QStringLiteral("reason"), QStringLiteral("reason_approved_by")});
    row("NA with reason", free, "NA", true, {});
    row("NA on an unconditional item", bound, "NA", true, {QStringLiteral("status")});
    row("NYO without arrangement", free, "NYO", false, {QStringLiteral("evidence")});
    row("NYO on an unconditional item", bound, "NYO", true, {QStringLiteral("status")});
    row("U", bound, "U", false, {});
}

void TestScorecard::rules()
{
    QFETCH(QString, item);
    QFETCH(QString, code);
    QFETCH(bool, filled);
    QFETCH(QStringList, columns);
    ItemResult one;
    one.item = item;
    one.status = *statusOfCode(code);
    if (filled)
        one.evidence = one.gap = one.reason = one.reasonApprovedBy = QStringLiteral("text");
    else
        one.evidence = QStringLiteral("  \n"); // blanks are no evidence
    QStringList found;
    for (const RuleBreach &breach : breachesOf(one, *m_catalogue.item(item))) {
        found << QString::fromLatin1(breach.column);
        QVERIFY(!breach.sentence.isEmpty());
    }
    QCOMPARE(found, columns);
}

void TestScorecard::bulkNeedsEvidence()
{
    const RequirementItem &item = *m_catalogue.item(QStringLiteral("4.1-01"));
    ItemResult one;
    one.item = item.id;
    QVERIFY(bulkRefusalOf(ConformityStatus::Conforming, one, item));
    QVERIFY(bulkRefusalOf(ConformityStatus::NotApplicable, one, item));
    QVERIFY(!bulkRefusalOf(ConformityStatus::NotConforming, one, item));
    one.evidence = QStringLiteral("Minutes");
    QVERIFY(!bulkRefusalOf(ConformityStatus::Conforming, one, item));
}

void TestScorecard::arithmeticEndsAtTheFigure_data()
{
    QTest::addColumn<QString>("clause");
    QTest::newRow("all") << QString();
    QTest::newRow("chapter") << QStringLiteral("8");
    QTest::newRow("leaf") << QStringLiteral("6.3");
}

void TestScorecard::arithmeticEndsAtTheFigure()
{
    QFETCH(QString, clause);
    AssessmentData data = scored();
    result(data, "6.3-04").status = ConformityStatus::NotConforming;
    result(data, "6.3-05").status = ConformityStatus::Partial;
    result(data, "8.5.2.1-09").status = ConformityStatus::NotYetOccurred;
    const Scorecard card = scorecardOf(data, m_catalogue);
    const Conformity &conformity =
        clause.isEmpty() ? card.overall : card.clause(clause)->conformity;
    const Arithmetic a = conformityArithmetic(clause, data, m_catalogue);
    QCOMPARE(a.result, percentText(conformity.percent));
    QCOMPARE(int(a.rows.size()), conformity.counts.scored());
    double sum = 0;
    for (const QStringList &row : a.rows)
        sum += row.last().toDouble();
    QCOMPARE(sum, conformity.reachedWeight);
    QCOMPARE(coverageArithmetic(clause, data, m_catalogue).result,
             percentText(conformity.coverage));
    QCOMPARE(verdictArithmetic(clause, data, m_catalogue).result, wordOf(conformity.verdict));
    QCOMPARE(gapsArithmetic(clause, data, m_catalogue).result,
             QString::number(conformity.counts.gaps()));
    QCOMPARE(stageOneArithmetic(data, m_catalogue).result,
             percentText(stageOneEstimate(data, m_catalogue).index));
    QCOMPARE(maturityArithmetic(clause, data, m_catalogue).result, QStringLiteral("2.00"));
    QCOMPARE(priorityArithmetic(QStringLiteral("6.3-04"), data, m_catalogue).result,
             QString::number(card.gap(QStringLiteral("6.3-04"))->score));
}

void TestScorecard::concernsNameTheItems()
{
    GapReportData report;
    report.catalogue = std::make_shared<Catalogue>(m_catalogue);
    report.date = QDate(2026, 11, 23);
    report.current = scored();
    result(report.current, "4.1-01").evidence.clear();
    result(report.current, "4.1-02").status = ConformityStatus::Unassessed;
    ItemResult &late = result(report.current, "4.2-01");
    late.status = ConformityStatus::Partial;
    late.gap = late.recommendation = late.owner = QStringLiteral("text");
    late.due = QDate(2026, 11, 22);
    report.scores = scorecardOf(report.current, m_catalogue);
    QHash<int, QStringList> found;
    for (const ReportConcern &concern : concernsOf(report)) {
        QVERIFY(!concern.sentence.isEmpty());
        found.insert(int(concern.kind), concern.items);
    }
    using Kind = ReportConcern::Kind;
    QCOMPARE(found[int(Kind::ConformingWithoutEvidence)], QStringList{QStringLiteral("4.1-01")});
    QCOMPARE(found[int(Kind::Unscored)], QStringList{QStringLiteral("4.1-02")});
    QCOMPARE(found[int(Kind::ActionPastDue)], QStringList{QStringLiteral("4.2-01")});
    QVERIFY(!found.contains(int(Kind::GapWithoutAction)));
    QVERIFY(found.contains(int(Kind::NoLogo)));
    late.due = report.date; // due today is not past due
    QVERIFY(std::ranges::none_of(concernsOf(report), [](const ReportConcern &concern) {
        return concern.kind == Kind::ActionPastDue;
    }));
}

void TestScorecard::trendHoldsTheTopClauses()
{
    const AssessmentData data = scored();
    const TrendPoint point = trendPointOf(data, scorecardOf(data, m_catalogue));
    QCOMPARE(point.clauses.size(), size_t(7));
    QCOMPARE(*point.conformity, 100.0);
    QCOMPARE(point.itemSet, m_catalogue.itemSet());
}

QTEST_GUILESS_MAIN(TestScorecard)
#include "tst_scorecard.moc"
