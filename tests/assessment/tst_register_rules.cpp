// SPDX-License-Identifier: GPL-3.0-or-later
// Every validation rule of the registers that data can decide, broken and kept.
#include "assessment/register_rules/clause_coverage.h"
#include "assessment/register_rules/graph.h"
#include "assessment/register_rules/register_rules.h"
#include "registers/all_registers.h"
#include "rule_rows.h"

#include <QTest>

#include <array>

using namespace gapwright;
using namespace gapwright::test;

Q_DECLARE_METATYPE(const RuleRow *)

class TestRegisterRules : public QObject {
    Q_OBJECT
private slots:
    void soundProjectBreaksNothing();
    void emptyProjectNeedsItsBasics();
    void changeBreaksTheRule_data();
    void changeBreaksTheRule();
    void changeKeepsTheRule_data();
    void changeKeepsTheRule();
    void everyRuleIsBrokenAndKept();
    void problemsAreSorted();
    void cyclesAreFound_data();
    void cyclesAreFound();
    void longChainsAreNoDanger();
    void clauseListsAreRead_data();
    void clauseListsAreRead();
};

namespace {

QString described(const std::vector<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.rule + QLatin1Char(' ') + QLatin1String(problem.table)
                     + QLatin1Char('.') + QLatin1String(problem.field) + QLatin1Char(' ')
                     + problem.record + QLatin1String(": ") + problem.sentence);
    return lines.join(QLatin1Char('\n'));
}

const RegisterInfo *registerOf(const QByteArray &table)
{
    const RegisterInfo *found = nullptr;
    forEachRegister([&]<class R>() {
        if (table == definitionOf<R>().table)
            found = &definitionOf<R>();
    });
    return found;
}

std::array<RuleRows, 5> allRows()
{
    return {rowsOfScopeAndServices(), rowsOfPeopleAndMeasures(), rowsOfChecksAndProject(),
            bordersOfScopeToAudits(), bordersOfCorrectionsToBusinessCase()};
}

void addRows(std::span<const RuleRow> RuleRows::*part)
{
    QTest::addColumn<const RuleRow *>("row");
    for (const RuleRows &rows : allRows()) {
        for (const RuleRow &row : rows.*part)
            QTest::addRow("%s %s", row.rule, row.name) << &row;
    }
}

QSet<QString> rulesIn(std::span<const RuleRow> RuleRows::*part)
{
    QSet<QString> rules;
    for (const RuleRows &rows : allRows()) {
        for (const RuleRow &row : rows.*part)
            rules.insert(QLatin1String(row.rule));
    }
    return rules;
}

} // namespace

void TestRegisterRules::soundProjectBreaksNothing()
{
    const SoundProject project;
    const std::vector<Problem> problems = registerProblems(project.data());
    QVERIFY2(problems.empty(), qPrintable(described(problems)));
}

void TestRegisterRules::emptyProjectNeedsItsBasics()
{
    RegisterData data;
    data.today = QDate(2026, 11, 1);
    QStringList rules;
    for (const Problem &problem : registerProblems(data))
        rules.append(problem.rule);
    QCOMPARE(rules,
             (QStringList{QStringLiteral("VR02"), QStringLiteral("VR02"), QStringLiteral("VR56"),
                          QStringLiteral("VR14"), QStringLiteral("VR14"), QStringLiteral("VR14")}));
}

void TestRegisterRules::changeBreaksTheRule_data()
{
    addRows(&RuleRows::broken);
}

void TestRegisterRules::changeBreaksTheRule()
{
    QFETCH(const RuleRow *, row);
    SoundProject project;
    row->change(project);
    const std::vector<Problem> problems = registerProblems(project.data());
    const Problem *found = nullptr;
    for (const Problem &problem : problems) {
        QVERIFY(!problem.sentence.isEmpty() && !problem.fix.isEmpty());
        QVERIFY2(!problem.sentence.contains(QLatin1Char('%')), qPrintable(problem.sentence));
        const RegisterInfo *info = registerOf(problem.table);
        QVERIFY2(info, problem.table.constData());
        QVERIFY2(problem.field.isEmpty() || fieldOf(*info, QLatin1String(problem.field)),
                 problem.field.constData());
        if (problem.rule == QLatin1String(row->rule) && problem.table == row->table
            && problem.field == row->field)
            found = &problem;
    }
    QVERIFY2(found, qPrintable(described(problems)));
}

void TestRegisterRules::changeKeepsTheRule_data()
{
    addRows(&RuleRows::kept);
}

void TestRegisterRules::changeKeepsTheRule()
{
    QFETCH(const RuleRow *, row);
    SoundProject project;
    row->change(project);
    for (const Problem &problem : registerProblems(project.data()))
        QVERIFY2(problem.rule != QLatin1String(row->rule), qPrintable(described({problem})));
}

void TestRegisterRules::everyRuleIsBrokenAndKept()
{
    // VR01 and VR31 to VR33 are rules of assessments; VR54 is kept by the change log.
    const QSet<int> elsewhere{1, 31, 32, 33, 54};
    const QSet<QString> broken = rulesIn(&RuleRows::broken);
    const QSet<QString> kept = rulesIn(&RuleRows::kept);
    for (int number = 1; number <= 58; ++number) {
        const QString rule = QStringLiteral("VR%1").arg(number, 2, 10, QLatin1Char('0'));
        QVERIFY2(broken.contains(rule) != elsewhere.contains(number), qPrintable(rule));
        QVERIFY2(kept.contains(rule) != elsewhere.contains(number), qPrintable(rule));
    }
    for (const char *own : {"SM01", "SM02", "SM03", "SM04"})
        QVERIFY(broken.contains(QLatin1String(own)) && kept.contains(QLatin1String(own)));
}

void TestRegisterRules::problemsAreSorted()
{
    SoundProject project;
    project.documents[0].status = DocStatus::Draft; // a hint
    project.surveys[0].sample = 1; // a warning
    project.risks[0].customerImpact.clear(); // errors
    project.organization.clear();
    QStringList rules;
    for (const Problem &problem : registerProblems(project.data()))
        rules.append(problem.rule);
    QCOMPARE(rules,
             (QStringList{QStringLiteral("VR02"), QStringLiteral("VR15"), QStringLiteral("VR45"),
                          QStringLiteral("VR26")}));
}

void TestRegisterRules::cyclesAreFound_data()
{
    using Targets = std::vector<std::vector<std::size_t>>;
    QTest::addColumn<Targets>("targets");
    QTest::addColumn<std::vector<bool>>("circular");
    QTest::newRow("nothing") << Targets{} << std::vector<bool>{};
    QTest::newRow("alone") << Targets{{}} << std::vector<bool>{false};
    QTest::newRow("itself") << Targets{{0}} << std::vector<bool>{true};
    QTest::newRow("chain") << Targets{{1}, {2}, {}} << std::vector<bool>{false, false, false};
    QTest::newRow("into and out of a cycle")
        << Targets{{1}, {2}, {1, 3}, {}} << std::vector<bool>{false, true, true, false};
    QTest::newRow("between two cycles")
        << Targets{{1}, {0, 2}, {3}, {4}, {3}} << std::vector<bool>{true, true, false, true, true};
    QTest::newRow("diamond") << Targets{{1, 2}, {3}, {3}, {}}
                             << std::vector<bool>{false, false, false, false};
}

void TestRegisterRules::cyclesAreFound()
{
    using Targets = std::vector<std::vector<std::size_t>>;
    QFETCH(Targets, targets);
    QFETCH(std::vector<bool>, circular);
    QCOMPARE(nodesOnCycles(targets), circular);
}

void TestRegisterRules::longChainsAreNoDanger()
{
    std::vector<std::vector<std::size_t>> targets(200'000);
    for (std::size_t i = 0; i + 1 < targets.size(); ++i)
        targets[i] = {i + 1};
    QVERIFY(!nodesOnCycles(targets)[0]);
    targets.back() = {0};
    const std::vector<bool> circular = nodesOnCycles(targets);
    QVERIFY(circular.front() && circular.back());
}

void TestRegisterRules::clauseListsAreRead_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QSet<int>>("clauses");
    QTest::newRow("nothing") << QString() << QSet<int>{};
    QTest::newRow("one") << QStringLiteral("8.5.1.3") << QSet<int>{8};
    QTest::newRow("range and parts")
        << QStringLiteral("4-6, 8.2.1; 10") << QSet<int>{4, 5, 6, 8, 10};
    QTest::newRow("in words") << QStringLiteral("clauses 4 to 10")
                              << QSet<int>{4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("dash") << QString::fromUtf8("9–10") << QSet<int>{9, 10};
    QTest::newRow("range of parts") << QStringLiteral("8.2-8.4") << QSet<int>{8};
}

void TestRegisterRules::clauseListsAreRead()
{
    QFETCH(QString, list);
    QFETCH(QSet<int>, clauses);
    QCOMPARE(mainClausesIn(list), clauses);
}

QTEST_GUILESS_MAIN(TestRegisterRules)
#include "tst_register_rules.moc"
