// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assessment_csv.h"
#include "services/project_history.h"
#include "services/project_loading.h"
#include "services/services_test.h"

#include <QRandomGenerator>

using namespace gapwright;
using namespace gapwright::test;

namespace {

AssessmentData emptyAssessment()
{
    Assessment head;
    head.id = newId<Assessment>();
    head.name = QStringLiteral("Baseline");
    return newAssessment(head, *catalogue());
}

Result<ImportPlan> planOf(const QByteArray &csv, const AssessmentData &target)
{
    return planAssessmentImport(csv, QStringLiteral("in.csv"), target, *catalogue());
}

QString randomText(QRandomGenerator &random)
{
    const QString letters = QStringLiteral("ab ,;\"'=+-@\n\t\u00fc\u20ac");
    QString text;
    for (quint32 n = random.bounded(12U); n > 0; --n)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

void fillAtRandom(AssessmentData &data, QRandomGenerator &random)
{
    for (ItemResult &result : data.results) {
        const bool conditional = catalogue()->item(result.item)->isConditional();
        const auto statuses = choicesOf<ConformityStatus>();
        do
            result.status = ConformityStatus(random.bounded(int(statuses.size())));
        while (!conditional && !isScored(result.status)
               && result.status != ConformityStatus::Unassessed);
        result.evidence = randomText(random);
        result.gap = randomText(random);
        result.recommendation = randomText(random);
        result.reason = randomText(random);
        result.note = randomText(random);
        result.owner = randomText(random);
        result.reasonApprovedBy = randomText(random);
        result.opportunity = random.bounded(2) == 1;
        result.weight = 1 + random.bounded(3);
        result.evidenceType = EvidenceType(random.bounded(7));
        result.actionState = ActionState(random.bounded(3));
        if (random.bounded(2))
            result.impact = 1 + random.bounded(5);
        if (random.bounded(2))
            result.effort = 1 + random.bounded(5);
        if (random.bounded(2))
            result.due = QDate(2026, 1, 1).addDays(random.bounded(500));
        result.origin = ResultOrigin(random.bounded(3));
        if (result.origin == ResultOrigin::None)
            continue;
        result.originSource = randomText(random);
        result.originConfidence = OriginConfidence(random.bounded(4));
        result.originConfirmed = random.bounded(2) == 1;
    }
}

/// The results without what differs between two assessments.
std::vector<ItemResult> comparable(std::vector<ItemResult> results)
{
    for (ItemResult &result : results) {
        result.id = {};
        result.assessment = {};
    }
    return results;
}

} // namespace

class TestAssessmentCsv : public QObject {
    Q_OBJECT
private slots:
    void beginsWithTheNativeColumns();
    void whatExportWritesImportReadsBack();
    void readsNativeColumnsInAnyOrder();
    void keepsWhatTheFileDoesNotHold();
    void noteGivesTheReasonWithoutAReasonColumn();
    void statusConfirmsAnOrigin_data();
    void statusConfirmsAnOrigin();
    void tellsWhatChanges();
    void noticesOpenRules();
    void namesRowAndColumn_data();
    void namesRowAndColumn();
    void findsAllProblemsAtOnce();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void refusesAnApprovedAssessment();
    void appliesAsOneTransaction();
    void appliesNothingWithAProblem();
    void makesAnAssessment();
    void refusesMissingFile();
};

void TestAssessmentCsv::beginsWithTheNativeColumns()
{
    const QByteArray csv = assessmentCsv(emptyAssessment());
    QVERIFY(csv.startsWith("\xEF\xBB\xBFitem,status,evidence,gap,recommendation,owner,impact,"
                           "effort,due,note,"));
    QCOMPARE(csv.count("\r\n"), qsizetype(catalogue()->items().size()) + 1);
}

void TestAssessmentCsv::whatExportWritesImportReadsBack()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 8; ++round) {
        AssessmentData data = emptyAssessment();
        fillAtRandom(data, random);
        const QByteArray csv = assessmentCsv(data);
        const auto same = planOf(csv, data);
        GW_VERIFY(same);
        QVERIFY2(same->problems.empty(), qPrintable(same->refusal().message));
        QVERIFY(same->changes.empty());
        const AssessmentData fresh = emptyAssessment();
        const auto plan = planOf(csv, fresh);
        GW_VERIFY(plan);
        AssessmentData after = fresh;
        for (const ItemResult &changed : plan->changed)
            *std::ranges::find(after.results, changed.item, &ItemResult::item) = changed;
        QVERIFY(comparable(after.results) == comparable(data.results));
    }
}

void TestAssessmentCsv::readsNativeColumnsInAnyOrder()
{
    const auto plan = planOf("Status; ITEM ;due;impact;evidence\n"
                             " c;4.1-01;2026-12-24; 4 ;\"Seen;\nall\"\n",
                             emptyAssessment());
    GW_VERIFY(plan);
    QVERIFY2(plan->problems.empty(), qPrintable(plan->refusal().message));
    QCOMPARE(plan->changed.size(), size_t(1));
    const ItemResult &result = plan->changed.front();
    QCOMPARE(result.item, QStringLiteral("4.1-01"));
    QCOMPARE(codeOf(result.status), QStringLiteral("C"));
    QCOMPARE(result.due, QDate(2026, 12, 24));
    QCOMPARE(result.impact, std::optional<int>(4));
    QCOMPARE(result.evidence, QStringLiteral("Seen;\nall"));
}

void TestAssessmentCsv::keepsWhatTheFileDoesNotHold()
{
    AssessmentData data = emptyAssessment();
    data.results[0].gap = QStringLiteral("known gap");
    data.results[0].owner = QStringLiteral("Ann");
    data.results[1].owner = QStringLiteral("Bob");
    const auto plan = planOf("item,status,owner\n4.1-01,P,\n", data);
    GW_VERIFY(plan);
    QCOMPARE(plan->changed.size(), size_t(1));
    QCOMPARE(plan->changed.front().gap, QStringLiteral("known gap"));
    QCOMPARE(plan->changed.front().owner, QString());
}

void TestAssessmentCsv::noteGivesTheReasonWithoutAReasonColumn()
{
    const auto conditional =
        std::ranges::find_if(catalogue()->items(), &RequirementItem::isConditional);
    const QByteArray id = conditional->id.toUtf8();
    const auto native = planOf("item,status,note\n" + id + ",NA,No such supplier\n4.1-01,C,mine\n",
                               emptyAssessment());
    GW_VERIFY(native);
    QVERIFY(native->problems.empty());
    const auto of = [&](const ImportPlan &plan, const QString &item) {
        return *std::ranges::find(plan.changed, item, &ItemResult::item);
    };
    QCOMPARE(of(*native, conditional->id).reason, QStringLiteral("No such supplier"));
    QCOMPARE(of(*native, conditional->id).note, QString());
    QCOMPARE(of(*native, QStringLiteral("4.1-01")).note, QStringLiteral("mine"));
    const auto full =
        planOf("item,status,note,reason\n" + id + ",NA,private,why\n", emptyAssessment());
    GW_VERIFY(full);
    QCOMPARE(of(*full, conditional->id).reason, QStringLiteral("why"));
    QCOMPARE(of(*full, conditional->id).note, QStringLiteral("private"));
}

void TestAssessmentCsv::statusConfirmsAnOrigin_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("edited in a file without origins")
        << QByteArray("item,status\n4.1-01,C\n") << true;
    QTest::newRow("edited in an exported file")
        << QByteArray("item,status,origin,origin_source,origin_confidence,origin_confirmed\n"
                      "4.1-01,C,carried_over,2011: 4.1,low,0\n")
        << true;
    QTest::newRow("not assessed is no confirmation")
        << QByteArray("item,status\n4.1-01,U\n") << false;
    QTest::newRow("another origin waits")
        << QByteArray("item,status,origin,origin_source,origin_confidence,origin_confirmed\n"
                      "4.1-01,C,carried_over,2011: 4.2,low,no\n")
        << false;
    QTest::newRow("only the evidence") << QByteArray("item,evidence\n4.1-01,Seen\n") << false;
}

void TestAssessmentCsv::statusConfirmsAnOrigin()
{
    QFETCH(QByteArray, csv);
    QFETCH(bool, confirmed);
    AssessmentData data = emptyAssessment();
    ItemResult &old = data.results[0];
    QCOMPARE(old.item, QStringLiteral("4.1-01"));
    old.status = ConformityStatus::Partial;
    old.origin = ResultOrigin::CarriedOver;
    old.originSource = QStringLiteral("2011: 4.1");
    old.originConfidence = OriginConfidence::Low;
    const auto plan = planOf(csv, data);
    GW_VERIFY(plan);
    QVERIFY2(plan->problems.empty(), qPrintable(plan->refusal().message));
    QCOMPARE(plan->changed.size(), size_t(1));
    QCOMPARE(plan->changed[0].origin, ResultOrigin::CarriedOver);
    QCOMPARE(plan->changed[0].originConfirmed, confirmed);
}

void TestAssessmentCsv::tellsWhatChanges()
{
    AssessmentData data = emptyAssessment();
    data.results[0].impact = 2;
    const auto plan = planOf("item,status,impact\n4.1-01,N,5\n4.1-02,U,\n", data);
    GW_VERIFY(plan);
    QCOMPARE(plan->changes.size(), size_t(2));
    QCOMPARE(plan->changes[0].field, QByteArray("status"));
    QCOMPARE(plan->changes[0].before, QStringLiteral("U"));
    QCOMPARE(plan->changes[0].after, QStringLiteral("N"));
    QCOMPARE(plan->changes[1].field, QByteArray("impact"));
    QCOMPARE(plan->changes[1].before, QStringLiteral("2"));
    QCOMPARE(plan->changes[1].after, QStringLiteral("5"));
}

void TestAssessmentCsv::noticesOpenRules()
{
    const auto plan = planOf("item,status\n4.1-01,C\n4.1-02,N\n4.3-01,N\n", emptyAssessment());
    GW_VERIFY(plan);
    QVERIFY(plan->problems.empty());
    const QString notices = plan->notices.join(QLatin1Char('\n'));
    QVERIFY2(notices.contains(QLatin1String("4.1-01")), qPrintable(notices));
    QVERIFY2(notices.contains(QLatin1String("4.1-02, 4.3-01")), qPrintable(notices));
}

void TestAssessmentCsv::namesRowAndColumn_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &csv, int line, const char *column) {
        QTest::newRow(name) << csv << line << QString::fromLatin1(column);
    };
    row("unknown item", "item,status\n4.1-01,C\n4.1-77,C\n", 3, "item");
    row("empty item", "item,status\n,C\n", 2, "item");
    row("unknown status", "item,status\n4.1-01,OK\n", 2, "status");
    row("duplicate row", "item,status\n4.1-01,C\n\n4.1-01,P\n", 4, "item");
    row("NA without a condition", "item,status\n4.1-01,NA\n", 2, "status");
    row("NYO without a condition", "item,status\n4.1-01,NYO\n", 2, "status");
    row("too few cells", "item,status,gap\n4.1-01,C\n", 2, "");
    row("too many cells", "item,status\n4.1-01,C,x\n", 2, "");
    row("impact out of range", "item,impact\n4.1-01,6\n", 2, "impact");
    row("effort no number", "item,effort\n4.1-01,much\n", 2, "effort");
    row("effort with a fraction", "item,effort\n4.1-01,2.5\n", 2, "effort");
    row("foreign date", "item,due\n4.1-01,24.12.2026\n", 2, "due");
    row("impossible date", "item,due\n4.1-01,2026-02-30\n", 2, "due");
    row("weight out of range", "item,weight\n4.1-01,9\n", 2, "weight");
    row("unknown kind of evidence", "item,evidence_type\n4.1-01,rumour\n", 2, "evidence_type");
    row("no flag", "item,opportunity\n4.1-01,maybe\n", 2, "opportunity");
    row("unknown origin", "item,origin\n4.1-01,heard\n", 2, "origin");
    row("unknown confidence", "item,origin_confidence\n4.1-01,much\n", 2, "origin_confidence");
    row("unknown column", "item,colour\n4.1-01,red\n", 1, "colour");
    row("double column", "item,gap,Gap\n4.1-01,a,b\n", 1, "gap");
    row("no item column", "status,gap\nC,x\n", 1, "item");
    row("no rows", "item,status\n", 0, "");
}

void TestAssessmentCsv::namesRowAndColumn()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, row);
    QFETCH(QString, column);
    const auto plan = planOf(csv, emptyAssessment());
    GW_VERIFY(plan);
    QCOMPARE(plan->problems.size(), size_t(1));
    const ImportProblem &problem = plan->problems.front();
    QCOMPARE(problem.row, row);
    QCOMPARE(problem.column, column);
    const QString place =
        row > 0 ? QStringLiteral("in.csv, row %1").arg(row) : QStringLiteral("in.csv: ");
    QVERIFY2(problem.sentence.startsWith(place), qPrintable(problem.sentence));
    if (!column.isEmpty())
        QVERIFY2(problem.sentence.contains(QStringLiteral("column “%1”").arg(column)),
                 qPrintable(problem.sentence));
    QVERIFY2(!problem.sentence.contains(QLatin1Char('%')), qPrintable(problem.sentence));
    QVERIFY2(plan->refusal().message.endsWith(QLatin1String("Nothing was imported.")),
             qPrintable(plan->refusal().message));
}

void TestAssessmentCsv::findsAllProblemsAtOnce()
{
    const auto plan = planOf("item,status,impact,due\n4.1-01,X,9,soon\n9.9-99,C,,\n4.1-02,C,1\n",
                             emptyAssessment());
    GW_VERIFY(plan);
    QCOMPARE(plan->problems.size(), size_t(5));
    QVERIFY(plan->refusal().message.contains(QLatin1Char('4')));
}

void TestAssessmentCsv::refusesWholeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1");
    QTest::newRow("open quote") << QByteArray("item,status\n\"4.1-01,C\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3);
}

void TestAssessmentCsv::refusesWholeFiles()
{
    QFETCH(QByteArray, bytes);
    const auto plan = planOf(bytes, emptyAssessment());
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadInput);
    QVERIFY(plan.error().message.startsWith(QLatin1String("in.csv")));
}

void TestAssessmentCsv::refusesAnApprovedAssessment()
{
    AssessmentData data = emptyAssessment();
    data.assessment.state = AssessmentState::Approved;
    const auto plan = planOf("item,status\n4.1-01,C\n", data);
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(QStringLiteral("“Baseline” is approved")),
             qPrintable(plan.error().message));
}

void TestAssessmentCsv::appliesAsOneTransaction()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto head = findAssessment(*project, {});
    GW_VERIFY(head);
    const auto before = loadAssessment(*project, *head, *catalogue());
    GW_VERIFY(before);
    const auto plan = planOf("item,status,evidence\n4.1-01,C,Seen\n4.3-02,P,\n", *before);
    GW_VERIFY(plan);
    const auto written = applyImport(*project, *plan);
    GW_VERIFY(written);
    QCOMPARE(written->rows.size(), size_t(2));
    const auto after = loadAssessment(*project, *head, *catalogue());
    GW_VERIFY(after);
    QCOMPARE(after->resultOf(QStringLiteral("4.1-01"))->evidence, QStringLiteral("Seen"));
    GW_VERIFY(project->undo());
    QVERIFY(loadAssessment(*project, *head, *catalogue())->results == before->results);
}

void TestAssessmentCsv::appliesNothingWithAProblem()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto head = findAssessment(*project, {});
    const auto before = loadAssessment(*project, *head, *catalogue());
    GW_VERIFY(before);
    const QByteArray bytes = bytesOf(folder.project());
    const auto plan = planOf("item,status\n4.1-01,C\n4.1-02,??\n", *before);
    GW_VERIFY(plan);
    QVERIFY(!applyImport(*project, *plan));
    QCOMPARE(bytesOf(folder.project()), bytes);
}

void TestAssessmentCsv::makesAnAssessment()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    Assessment head;
    head.name = QStringLiteral("Mock audit");
    auto plan = planOf("item,status\n4.1-01,P\n", newAssessment(head, *catalogue()));
    GW_VERIFY(plan);
    plan->makesAssessment = true;
    GW_VERIFY(applyImport(*project, *plan));
    const auto found = findAssessment(*project, QStringLiteral("Mock audit"));
    GW_VERIFY(found);
    const auto data = loadAssessment(*project, *found, *catalogue());
    GW_VERIFY(data);
    QCOMPARE(data->results.size(), catalogue()->items().size());
    QCOMPARE(codeOf(data->results[0].status), QStringLiteral("P"));
}

void TestAssessmentCsv::refusesMissingFile()
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("none.csv"));
    const auto plan = planAssessmentImportOf(path, emptyAssessment(), *catalogue());
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(path));
    QVERIFY(!planAssessmentImportOf(folder.path(), emptyAssessment(), *catalogue()));
}

QTEST_GUILESS_MAIN(TestAssessmentCsv)
#include "tst_assessment_csv.moc"
