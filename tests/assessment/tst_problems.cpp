// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of broken rules looks like as a whole: how grave each rule is, which record is meant,
// in what order, and that names from the project pass unharmed.
#include "assessment/register_rules/register_rules.h"
#include "rule_rows.h"

#include <QTest>

#include <array>

using namespace gapwright;
using namespace gapwright::test;

class TestProblems : public QObject {
    Q_OBJECT
private slots:
    void everyRuleIsAsGraveAsItShouldBe_data();
    void everyRuleIsAsGraveAsItShouldBe();
    void theRecordItselfIsNamed();
    void eachRecordHasItsOwnProblems();
    void onePersonMayMendSeveral();
    void namesPassUnharmed_data();
    void namesPassUnharmed();
    void sameDataSameProblems();
    void orderOfRecordsIsKept();
    void bothEndsOfARingAreNamed();
    void blanksAreNothing_data();
    void blanksAreNothing();
    void fixesDifferFromSentences();
    void listGathersInOrder();
};

namespace {

std::array<RuleRows, 5> allRows()
{
    return {rowsOfScopeAndServices(), rowsOfPeopleAndMeasures(), rowsOfChecksAndProject(),
            bordersOfScopeToAudits(), bordersOfCorrectionsToBusinessCase()};
}

std::vector<Problem> problemsAfter(const RuleRow &row)
{
    SoundProject project;
    row.change(project);
    return registerProblems(project.data());
}

std::vector<Problem> problemsOf(const SoundProject &project, const char *rule)
{
    std::vector<Problem> found;
    for (const Problem &problem : registerProblems(project.data())) {
        if (problem.rule == QLatin1String(rule))
            found.push_back(problem);
    }
    return found;
}

} // namespace

void TestProblems::everyRuleIsAsGraveAsItShouldBe_data()
{
    QTest::addColumn<QString>("severity");
    const auto rules = [](const char *severity, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << QString::fromLatin1(severity);
    };
    // the table of validation rules of the domain
    rules("error", {"VR02", "VR03", "VR04", "VR06", "VR08", "VR10", "VR11", "VR13", "VR15",
                    "VR16", "VR17", "VR18", "VR20", "VR21", "VR22", "VR23", "VR27", "VR28",
                    "VR29", "VR34", "VR36", "VR37", "VR38", "VR39", "VR40", "VR41", "VR46",
                    "VR47", "VR48", "VR49", "VR51", "VR55", "VR56", "VR58"});
    rules("warning",
          {"VR05", "VR07", "VR09", "VR12", "VR14", "VR19", "VR24", "VR25", "VR30", "VR35", "VR42",
           "VR43", "VR44", "VR45", "VR50", "VR52", "VR53", "VR57"});
    rules("info", {"VR26"});
}

void TestProblems::everyRuleIsAsGraveAsItShouldBe()
{
    QFETCH(QString, severity);
    const QString rule = QLatin1String(QTest::currentDataTag());
    static const QStringList words{QStringLiteral("error"), QStringLiteral("warning"),
                                   QStringLiteral("info")};
    int seen = 0;
    for (const RuleRows &rows : allRows()) {
        for (const RuleRow &row : rows.broken) {
            if (rule != QLatin1String(row.rule))
                continue;
            for (const Problem &problem : problemsAfter(row)) {
                if (problem.rule != rule)
                    continue;
                QCOMPARE(words[int(problem.severity)], severity);
                ++seen;
            }
        }
    }
    QVERIFY(seen > 0);
}

void TestProblems::theRecordItselfIsNamed()
{
    SoundProject project;
    project.services[1].owner = {};
    project.risks[2].customerImpact.clear();
    project.changes[1].review.clear();
    QCOMPARE(problemsOf(project, "VR04").front().record, QStringLiteral("net"));
    QCOMPARE(problemsOf(project, "VR15").front().record, QStringLiteral("risk-party"));
    QCOMPARE(problemsOf(project, "VR47").front().record, QStringLiteral("emergency"));
}

void TestProblems::eachRecordHasItsOwnProblems()
{
    SoundProject project;
    for (Service &service : project.services) {
        service.owner = {};
        service.description.clear();
    }
    const std::vector<Problem> found = problemsOf(project, "VR04");
    QCOMPARE(int(found.size()), 4); // two of each live service, none of the removed one
    QSet<QString> places;
    for (const Problem &problem : found)
        places.insert(problem.record + QLatin1Char('.') + QLatin1String(problem.field));
    QCOMPARE(places.size(), 4);
    QVERIFY(places.contains(QStringLiteral("net.description")));
}

void TestProblems::onePersonMayMendSeveral()
{
    SoundProject project;
    project.people.clear(); // roles stand empty, the review is without top management
    QVERIFY(problemsOf(project, "VR22").size() >= 1);
    QVERIFY(problemsOf(project, "VR41").empty()); // appointed is written at the role
    project.roles[0].appointed.clear();
    QCOMPARE(int(problemsOf(project, "VR41").size()), 1);
    // every role once, however many activities it acts in
    RaciEntry more = project.raciEntries[0];
    more.activity = QStringLiteral("Another activity");
    project.raciEntries.push_back(more);
    QSet<QString> roles;
    const std::vector<Problem> vacant = problemsOf(project, "VR22");
    for (const Problem &problem : vacant)
        roles.insert(problem.record);
    QCOMPARE(int(vacant.size()), int(roles.size()));
}

void TestProblems::namesPassUnharmed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << QStringLiteral("<b>Mail</b> & more");
    QTest::newRow("placeholders") << QStringLiteral("%1 %2 %n");
    QTest::newRow("quotes") << QStringLiteral("“Mail” 'x' \"y\"");
    QTest::newRow("right to left") << QString::fromUtf8("بريد");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F4E7");
}

void TestProblems::namesPassUnharmed()
{
    QFETCH(QString, name);
    SoundProject project;
    project.services[0].name = name;
    project.services[0].inScope = false; // the agreement still covers it
    const std::vector<Problem> found = problemsOf(project, "VR02");
    QCOMPARE(int(found.size()), 1);
    QVERIFY2(found.front().sentence.contains(name), qPrintable(found.front().sentence));

    project.raciEntries[0].activity = project.raciEntries[1].activity = name;
    project.raciEntries[0].raci = Raci::Consulted;
    QVERIFY(problemsOf(project, "VR21").front().sentence.contains(name));

    project.configurationItems[0].uniqueName = project.configurationItems[1].uniqueName = name;
    QVERIFY(problemsOf(project, "VR10").front().sentence.contains(name));

    project.people[0].name = name;
    project.audits[0].auditors = {project.people[0].id};
    QVERIFY(problemsOf(project, "VR34").front().sentence.contains(name));
}

void TestProblems::sameDataSameProblems()
{
    SoundProject project;
    for (Service &service : project.services)
        service.owner = {};
    project.kpis.clear();
    project.people.clear();
    project.audits[0].clauses.clear();
    const std::vector<Problem> first = registerProblems(project.data());
    QVERIFY(first.size() > 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(registerProblems(project.data()) == first);
}

void TestProblems::orderOfRecordsIsKept()
{
    SoundProject project;
    for (Risk &risk : project.risks)
        risk.customerImpact.clear();
    QStringList records;
    for (const Problem &problem : problemsOf(project, "VR15"))
        records << problem.record;
    QCOMPARE(records,
             (QStringList{QStringLiteral("risk-organization"), QStringLiteral("risk-requirement"),
                          QStringLiteral("risk-party")}));
    std::swap(project.risks[0], project.risks[2]);
    QCOMPARE(problemsOf(project, "VR15").front().record, QStringLiteral("risk-party"));
}

void TestProblems::bothEndsOfARingAreNamed()
{
    SoundProject project;
    project.actions[1].dependsOn = {project.actions[0].id};
    Action &outside = project.actions.emplace_back();
    outside.id.value = QStringLiteral("outside");
    outside.dependsOn = {project.actions[0].id}; // waits for the ring, is not on it
    QStringList records;
    for (const Problem &problem : problemsOf(project, "VR51")) {
        if (problem.field == "depends_on")
            records << problem.record;
    }
    QCOMPARE(records, (QStringList{QStringLiteral("action"), QStringLiteral("done")}));
}

void TestProblems::blanksAreNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blank");
    QTest::newRow("null") << QString() << true;
    QTest::newRow("empty") << QString(QLatin1String("")) << true;
    QTest::newRow("blanks") << QStringLiteral("  ") << true;
    QTest::newRow("line ends and tabs") << QStringLiteral("\n\t\r\n") << true;
    QTest::newRow("a blank that does not break") << QString(QChar(0xA0)) << true;
    QTest::newRow("a dash") << QStringLiteral(" - ") << false;
    QTest::newRow("a nought") << QStringLiteral("0") << false;
}

void TestProblems::blanksAreNothing()
{
    QFETCH(QString, text);
    QFETCH(bool, blank);
    QCOMPARE(isBlank(text), blank);
}

void TestProblems::fixesDifferFromSentences()
{
    for (const RuleRows &rows : allRows()) {
        for (const RuleRow &row : rows.broken) {
            for (const Problem &problem : problemsAfter(row)) {
                QVERIFY2(problem.fix != problem.sentence, qPrintable(problem.sentence));
                for (const QString &text : {problem.fix, problem.sentence})
                    QVERIFY2(text.endsWith(QLatin1Char('.')) && text.front().isUpper(),
                             qPrintable(text));
            }
        }
    }
}

void TestProblems::listGathersInOrder()
{
    ProblemList list;
    list.info("VR26", {"documents", {}, {}}, "%1 first.", "a").with(QStringLiteral("Name"));
    list.error("VR02", {"services", QStringLiteral("id"), "name"}, "Second.", "b");
    list.warning("VR05", {}, "Third.", "c");
    const std::vector<Problem> problems = list.take();
    QCOMPARE(int(problems.size()), 3);
    QCOMPARE(problems[0].sentence, QStringLiteral("Name first."));
    QCOMPARE(int(problems[0].severity), int(Problem::Severity::Info));
    QCOMPARE(problems[1].record, QStringLiteral("id"));
    QCOMPARE(problems[1].field, QByteArray("name"));
    QCOMPARE(problems[2].fix, QStringLiteral("c"));
    QVERIFY(problems[2].table.isEmpty());
    QVERIFY(list.take().empty());
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
