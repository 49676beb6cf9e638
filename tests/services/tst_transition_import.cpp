// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_history.h"
#include "services/project_loading.h"
#include "services/services_test.h"
#include "services/transition_import.h"

using namespace gapwright;
using namespace gapwright::test;

namespace {

using Kind = TransitionRow::Kind;

AssessmentData emptyAssessment()
{
    Assessment head;
    head.id = newId<Assessment>();
    head.name = QStringLiteral("Baseline");
    return newAssessment(head, *catalogue());
}

Result<TransitionPlan> planOf(const QByteArray &csv,
                              const AssessmentData &target = emptyAssessment())
{
    return readTransition(csv, QStringLiteral("old.csv"), target, *catalogue());
}

const CarriedScore *scoreOf(const TransitionRow &row, const QString &item)
{
    const auto found = std::ranges::find(row.scores, item, &CarriedScore::item);
    return found == row.scores.end() ? nullptr : &*found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QStringList idsOf(const std::vector<const TransitionClause *> &clauses)
{
    QStringList ids;
    for (const TransitionClause *clause : clauses)
        ids.append(clause->id);
    return ids;
}

} // namespace

class TestTransitionImport : public QObject {
    Q_OBJECT
private slots:
    void carriesEveryClause();
    void readsScores_data();
    void readsScores();
    void headingsStandForTheirChildren_data();
    void headingsStandForTheirChildren();
    void aRowOfItsOwnGoesBeforeTheHeading();
    void dropsNothingSilently();
    void lowersTheConfidence_data();
    void lowersTheConfidence();
    void keepsWhatIsScored();
    void neverExcludesWhatAlwaysApplies();
    void thePoorestOfSeveralRowsCounts();
    void notesGoWhereTheyBelong();
    void takesOnlyAcceptedRows();
    void namesRowAndColumn_data();
    void namesRowAndColumn();
    void leavesUnknownColumnsOut();
    void refusesAnApprovedAssessment();
    void appliesAsOneTransactionThatCanBeUndone();
    void appliesNothingWithAProblem();
};

void TestTransitionImport::carriesEveryClause()
{
    QByteArray csv = "clause,status\n";
    for (const TransitionClause &clause : catalogue()->reference().transition)
        csv += clause.id.toUtf8() + ",C\n";
    const auto plan = planOf(csv);
    GW_VERIFY(plan);
    QCOMPARE(plan->rows.size(), catalogue()->reference().transition.size());
    QVERIFY(plan->problems.empty() && plan->missing.empty());
    QSet<QString> sources;
    for (const TransitionClause &clause : catalogue()->reference().transition)
        sources.unite(QSet<QString>(clause.items.begin(), clause.items.end()));
    const auto changed = carriedResults(*plan, allRowsOf(*plan), *catalogue());
    QCOMPARE(qsizetype(changed.size()), sources.size());
    QCOMPARE(int(catalogue()->items().size()) - int(changed.size()), plan->newItems);
    for (const ItemResult &result : changed) {
        QCOMPARE(result.origin, ResultOrigin::CarriedOver);
        QVERIFY(result.originSource.startsWith(QLatin1String("2011: ")));
        QVERIFY(result.originConfidence != OriginConfidence::None);
        QVERIFY(awaitsConfirmation(result));
    }
}

void TestTransitionImport::readsScores_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ConformityStatus>("status");
    const auto row = [](const char *name, const QByteArray &csv, ConformityStatus status) {
        QTest::newRow(name) << csv << status;
    };
    row("code", "clause,status\n8.2,P\n", ConformityStatus::Partial);
    row("small letters", "clause,status\n8.2,n\n", ConformityStatus::NotConforming);
    row("all", "clause,percent\n8.2,100\n", ConformityStatus::Conforming);
    row("with a sign", "clause;percent\n8.2;99,5 %\n", ConformityStatus::Partial);
    row("nothing done", "clause,percent\n8.2,0\n", ConformityStatus::NotConforming);
    row("status wins", "clause,status,percent\n8.2,C,40\n", ConformityStatus::Conforming);
    row("written clause", "clause,status\n\"Clause 8.2.\",P\n", ConformityStatus::Partial);
    row("no score", "clause,status\n8.2,\n", ConformityStatus::Unassessed);
    row("not assessed", "clause,status\n8.2,U\n", ConformityStatus::Unassessed);
}

void TestTransitionImport::readsScores()
{
    QFETCH(QByteArray, csv);
    QFETCH(ConformityStatus, status);
    const auto plan = planOf(csv);
    GW_VERIFY(plan);
    QVERIFY2(plan->problems.empty(), qPrintable(plan->refusal().message));
    QCOMPARE(plan->rows.size(), size_t(1));
    const TransitionRow &row = plan->rows.front();
    QCOMPARE(row.clause, QStringLiteral("8.2"));
    QCOMPARE(row.status, status);
    const bool scores = status != ConformityStatus::Unassessed;
    QCOMPARE(row.kind, scores ? Kind::Carried : Kind::NoScore);
    QCOMPARE(!row.scores.empty(), scores);
    for (const CarriedScore &score : row.scores)
        QCOMPARE(score.status, status);
}

void TestTransitionImport::headingsStandForTheirChildren_data()
{
    QTest::addColumn<QByteArray>("clause");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<bool>("isHeading");
    QTest::newRow("three levels") << QByteArray("4.5.4")
                                  << words("4.5.4.1 4.5.4.2 4.5.4.2#procedure 4.5.4.3") << true;
    QTest::newRow("two levels") << QByteArray("6.3")
                                << words("6.3.1 6.3.2 6.3.2#availability-plan 6.3.3") << true;
    QTest::newRow("with an element") << QByteArray("9.3") << words("9.3 9.3#policy") << false;
    QTest::newRow("plain") << QByteArray("4.2") << words("4.2") << false;
    QTest::newRow("an element") << QByteArray("9.3#policy") << words("9.3#policy") << false;
}

void TestTransitionImport::headingsStandForTheirChildren()
{
    QFETCH(QByteArray, clause);
    QFETCH(QStringList, sources);
    QFETCH(bool, isHeading);
    const auto plan = planOf("clause,status\n" + clause + ",P\n");
    GW_VERIFY(plan);
    QStringList found = idsOf(plan->rows.front().sources);
    found.sort();
    sources.sort();
    QCOMPARE(found, sources);
    QCOMPARE(plan->rows.front().isHeading, isHeading);
}

void TestTransitionImport::aRowOfItsOwnGoesBeforeTheHeading()
{
    const auto plan = planOf("clause,status\n4.5.4,C\n4.5.4.2,N\n");
    GW_VERIFY(plan);
    QCOMPARE(idsOf(plan->rows[0].sources), (words("4.5.4.1 4.5.4.3")));
    QCOMPARE(idsOf(plan->rows[1].sources), (words("4.5.4.2 4.5.4.2#procedure")));
}

void TestTransitionImport::dropsNothingSilently()
{
    const auto plan = planOf("clause,status,note\n9.3#policy,C,\n1.2,P,scope\n11.4,N,\n8.2,,\n"
                             "4.1.3,P,\n");
    GW_VERIFY(plan);
    QCOMPARE(plan->rows.size(), size_t(5));
    QCOMPARE(plan->rows[0].kind, Kind::NothingLeft);
    QVERIFY(sentenceOf(plan->rows[0]).contains(QLatin1String("Removed in 2018")));
    QCOMPARE(plan->rows[1].kind, Kind::Unknown);
    QCOMPARE(plan->rows[2].kind, Kind::Unknown);
    QCOMPARE(plan->rows[3].kind, Kind::NoScore);
    QCOMPARE(plan->rows[4].kind, Kind::Carried);
    QVERIFY(plan->rows[4].isOneToMany);
    QVERIFY(sentenceOf(plan->rows[4]).contains(QLatin1String("check each")));
    for (const TransitionRow &row : plan->rows)
        QVERIFY(!sentenceOf(row).isEmpty());
    QVERIFY(idsOf(plan->missing).contains(QStringLiteral("7.1")));
    QVERIFY(!idsOf(plan->missing).contains(QStringLiteral("8.2")));
    QCOMPARE(plan->newItems, int(catalogue()->reference().newItems.size()));
}

void TestTransitionImport::lowersTheConfidence_data()
{
    QTest::addColumn<QByteArray>("clause");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("item");
    QTest::addColumn<OriginConfidence>("confidence");
    const auto row = [](const char *name, const char *clause, const char *status, const char *item,
                        OriginConfidence confidence) {
        QTest::newRow(name) << QByteArray(clause) << QByteArray(status) << QString::fromLatin1(item)
                            << confidence;
    };
    // 7.2 is relaxed with high certainty and has two successors; 5.3 has one.
    row("one to one", "5.3", "P", "8.5.2.2-01", OriginConfidence::High);
    row("one to many", "6.3.3", "P", "8.7.1-05", OriginConfidence::Medium);
    row("heading", "4.5.4", "P", "9.3-01", OriginConfidence::Medium);
    row("uncertain", "4.4.1", "C", "7.1-01", OriginConfidence::Medium);
}

void TestTransitionImport::lowersTheConfidence()
{
    QFETCH(QByteArray, clause);
    QFETCH(QByteArray, status);
    QFETCH(QString, item);
    QFETCH(OriginConfidence, confidence);
    const auto plan = planOf("clause,status\n" + clause + ',' + status + '\n');
    GW_VERIFY(plan);
    const TransitionRow &row = plan->rows.front();
    const CarriedScore *score = scoreOf(row, item);
    QStringList items;
    for (const CarriedScore &one : row.scores)
        items.append(one.item);
    QVERIFY2(score, qPrintable(items.join(QLatin1Char(' '))));
    QCOMPARE(score->confidence, confidence);
    QVERIFY(row.confidence() >= confidence);
}

void TestTransitionImport::keepsWhatIsScored()
{
    AssessmentData target = emptyAssessment();
    for (ItemResult &result : target.results)
        result.status = ConformityStatus::Conforming;
    const auto plan = planOf("clause,status\n8.2,N\n", target);
    GW_VERIFY(plan);
    QCOMPARE(plan->rows.front().kind, Kind::NothingLeft);
    QVERIFY(plan->rows.front().alreadyScored > 0);
    QVERIFY(carriedResults(*plan, {plan->rows.front().row}, *catalogue()).empty());
}

void TestTransitionImport::neverExcludesWhatAlwaysApplies()
{
    const auto plan = planOf("clause,status\n4.4.2,NA\n");
    GW_VERIFY(plan);
    const TransitionRow &row = plan->rows.front();
    QVERIFY(row.refused > 0);
    for (const CarriedScore &score : row.scores)
        QVERIFY(catalogue()->item(score.item)->isConditional());
}

void TestTransitionImport::thePoorestOfSeveralRowsCounts()
{
    QHash<QString, QStringList> sourcesOf;
    for (const TransitionClause &clause : catalogue()->reference().transition) {
        for (const QString &item : clause.items) {
            if (!clause.id.contains(QLatin1Char('#')))
                sourcesOf[item].append(clause.id);
        }
    }
    const QStringList pair = sourcesOf.value(QStringLiteral("6.1.2-02"));
    QCOMPARE(pair.size(), 2);
    const auto plan =
        planOf("clause,status\n" + pair[0].toUtf8() + ",C\n" + pair[1].toUtf8() + ",N\n");
    GW_VERIFY(plan);
    const auto changed = carriedResults(*plan, allRowsOf(*plan), *catalogue());
    const auto found = std::ranges::find(changed, QStringLiteral("6.1.2-02"), &ItemResult::item);
    QVERIFY(found != changed.end());
    QCOMPARE(found->status, ConformityStatus::NotConforming);
    QCOMPARE(found->originSource, QStringLiteral("2011: %1, %2").arg(pair[0], pair[1]));
}

void TestTransitionImport::notesGoWhereTheyBelong()
{
    AssessmentData target = emptyAssessment();
    std::ranges::find(target.results, QStringLiteral("8.5.2.2-02"), &ItemResult::item)->gap =
        QStringLiteral("mine");
    const auto plan = planOf("clause,status,note\n5.3,P,no tests\n4.4.1,C,plan seen\n", target);
    GW_VERIFY(plan);
    const auto changed = carriedResults(*plan, allRowsOf(*plan), *catalogue());
    const auto result = [&](const char *item) {
        return *std::ranges::find(changed, QLatin1String(item), &ItemResult::item);
    };
    QCOMPARE(result("8.5.2.2-01").gap, QStringLiteral("2011 assessment, clause 5.3: no tests"));
    QCOMPARE(result("8.5.2.2-02").gap, QStringLiteral("mine"));
    QCOMPARE(result("7.1-01").evidence, QStringLiteral("2011 assessment, clause 4.4.1: plan seen"));
    QVERIFY(result("7.1-01").gap.isEmpty());
}

void TestTransitionImport::takesOnlyAcceptedRows()
{
    const auto plan = planOf("clause,status\n5.3,P\n4.4.1,C\n");
    GW_VERIFY(plan);
    const auto changed = carriedResults(*plan, {3}, *catalogue());
    QVERIFY(!changed.empty());
    for (const ItemResult &result : changed)
        QCOMPARE(result.originSource, QStringLiteral("2011: 4.4.1"));
    QVERIFY(carriedResults(*plan, {}, *catalogue()).empty());
}

void TestTransitionImport::namesRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &csv, int at, const char *column) {
        QTest::newRow(name) << csv << at << QString::fromLatin1(column);
    };
    row("no clause column", "number,status\n8.2,C\n", 1, "clause");
    row("no score column", "clause,note\n8.2,C\n", 1, "status");
    row("twice", "clause,status,status\n8.2,C,C\n", 1, "status");
    row("no line", "clause,status\n", 0, "");
    row("unknown status", "clause,status\n8.1,C\n8.2,maybe\n", 3, "status");
    row("too many percent", "clause,percent\n8.2,101\n", 2, "percent");
    row("no number", "clause,percent\n8.2,many\n", 2, "percent");
    row("not a number", "clause,percent\n8.2,nan\n", 2, "percent");
    row("negative", "clause,percent\n8.2,-1\n", 2, "percent");
    row("cells", "clause,status\n8.2\n", 2, "");
    row("no clause", "clause,status\n,C\n", 2, "clause");
    row("two rows", "clause,status\n8.2,C\nClause 8.2,P\n", 3, "clause");
}

void TestTransitionImport::namesRowAndColumn()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, row);
    QFETCH(QString, column);
    const auto plan = planOf(csv);
    GW_VERIFY(plan);
    QCOMPARE(plan->problems.size(), size_t(1));
    const ImportProblem &problem = plan->problems.front();
    QCOMPARE(problem.row, row);
    QCOMPARE(problem.column, column);
    QVERIFY(problem.sentence.startsWith(QLatin1String("old.csv")));
    QVERIFY(plan->refusal().message.contains(QLatin1String("Nothing was imported.")));
}

void TestTransitionImport::leavesUnknownColumnsOut()
{
    const auto plan = planOf("clause,title,status\n8.2,Problem management,C\n");
    GW_VERIFY(plan);
    QVERIFY(plan->problems.empty());
    QCOMPARE(plan->notices.size(), 1);
    QVERIFY(plan->notices.front().contains(QLatin1String("title")));
}

void TestTransitionImport::refusesAnApprovedAssessment()
{
    AssessmentData target = emptyAssessment();
    target.assessment.state = AssessmentState::Approved;
    const auto plan = planOf("clause,status\n8.2,C\n", target);
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(QLatin1String("old.csv")));
    QVERIFY(!planOf("PK\x03\x04..."));
    QVERIFY(!readTransitionOf(QStringLiteral("/no/such.csv"), emptyAssessment(), *catalogue()));
}

void TestTransitionImport::appliesAsOneTransactionThatCanBeUndone()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const Assessment head = *findAssessment(*project, {});
    const AssessmentData before = *loadAssessment(*project, head, *catalogue());
    const auto plan = planOf("clause,status\n5.3,P\n8.2,N\n", before);
    GW_VERIFY(plan);
    GW_VERIFY(applyTransition(*project, *plan, allRowsOf(*plan), *catalogue()));
    const AssessmentData after = *loadAssessment(*project, head, *catalogue());
    const ItemResult *result = after.resultOf(QStringLiteral("8.5.2.2-01"));
    QCOMPARE(result->status, ConformityStatus::Partial);
    QCOMPARE(result->origin, ResultOrigin::CarriedOver);
    QCOMPARE(result->originSource, QStringLiteral("2011: 5.3"));
    QCOMPARE(projectHistory(*project, {})->front().label,
             QStringLiteral("Carry over old.csv from the 2011 edition"));
    GW_VERIFY(project->undo());
    QVERIFY(loadAssessment(*project, head, *catalogue())->results == before.results);
}

void TestTransitionImport::appliesNothingWithAProblem()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const Assessment head = *findAssessment(*project, {});
    const auto plan =
        planOf("clause,status\n5.3,P\n8.2,X\n", *loadAssessment(*project, head, *catalogue()));
    GW_VERIFY(plan);
    const auto done = applyTransition(*project, *plan, {2}, *catalogue());
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QLatin1String("row 3")));
}

QTEST_GUILESS_MAIN(TestTransitionImport)
#include "tst_transition_import.moc"
