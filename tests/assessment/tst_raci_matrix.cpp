// SPDX-License-Identifier: GPL-3.0-or-later
// The RACI matrix over its register: rows, letters, rules, and what an edit means for the records.
#include "assessment/raci/raci_matrix.h"
#include "assessment/register_rules/register_data.h"

#include <QTest>

using namespace gapwright;

namespace {

Id<Role> roleId(const char *name)
{
    return {QString::fromLatin1(name)};
}

/// Two roles, "boss" and "clerk"; one activity "Assess a change" with boss A, clerk R.
struct Project {
    Project()
    {
        for (const char *name : {"clerk", "boss"}) {
            Role role;
            role.id = roleId(name);
            role.name = QString::fromLatin1(name);
            role.topManagement = role.name == QLatin1String("boss");
            role.appointed = {{QStringLiteral("ada")}};
            roles.push_back(role);
        }
        Person ada;
        ada.id = {QStringLiteral("ada")};
        people.push_back(ada);
        add("Assess a change", "boss", Raci::Accountable);
        add("Assess a change", "clerk", Raci::Responsible);
    }

    void add(const char *activity, const char *role, Raci raci)
    {
        RaciEntry entry;
        entry.id = newId<RaciEntry>();
        entry.activity = QString::fromUtf8(activity);
        entry.clauseOrProcess = QStringLiteral("8.5.1");
        entry.role = roleId(role);
        entry.raci = raci;
        entries.push_back(entry);
    }
    [[nodiscard]] RaciMatrix matrix() const
    {
        RegisterData data;
        data.roles = roles;
        data.people = people;
        data.processes = processes;
        data.raciEntries = entries;
        return raciMatrix(data);
    }
    void apply(const RaciChange &change)
    {
        for (const RaciEntry &saved : change.saved) {
            const auto known = std::find_if(entries.begin(), entries.end(),
                                            [&](const auto &one) { return one.id == saved.id; });
            if (known == entries.end())
                entries.push_back(saved);
            else
                *known = saved;
        }
        for (const Id<RaciEntry> &id : change.removed)
            std::erase_if(entries, [&](const auto &one) { return one.id == id; });
    }
    void set(const std::vector<RaciPlace> &places, const RaciLetters &letters)
    {
        apply(withLetters(entries, matrix(), places,
                          [letters](const RaciLetters &) { return letters; }));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return matrix().rows[std::size_t(row)].cells[std::size_t(column)].text();
    }

    std::vector<Role> roles;
    std::vector<Person> people;
    std::vector<Process> processes;
    std::vector<RaciEntry> entries;
};

} // namespace

class TestRaciMatrix : public QObject {
    Q_OBJECT
private slots:
    void lettersAreASet();
    void typedLettersAreRead_data();
    void typedLettersAreRead();
    void entriesBecomeRowsAndColumns();
    void rowsFollowTheClauses();
    void rulesAreLive_data();
    void rulesAreLive();
    void roleWithoutPersonIsNamed();
    void lostRoleIsShown();
    void letterReplacesAndKeepsItsEntry();
    void lastLetterLeavesTheRow();
    void severalCellsChangeAtOnce();
    void toggleLooksAtAllCells();
    void nothingChangesNothing();
    void textsAreRenamedInAllEntries();
    void tabbedTextIsSafe();
};

void TestRaciMatrix::lettersAreASet()
{
    RaciLetters letters{Raci::Responsible, Raci::Accountable};
    QCOMPARE(letters.text(), QStringLiteral("A/R"));
    letters.set(Raci::Accountable, false);
    QCOMPARE(letters.text(), QStringLiteral("R"));
    letters.set(Raci::NotStated);
    QCOMPARE(letters, RaciLetters{Raci::Responsible});
    QVERIFY(!letters.has(Raci::NotStated));
    letters.set(Raci::Responsible, false);
    QVERIFY(letters.isEmpty() && letters.text().isEmpty() && letters.words().isEmpty());
}

void TestRaciMatrix::typedLettersAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("letter"); // -1 for none
    QTest::newRow("lower case") << QStringLiteral("a") << int(Raci::Accountable);
    QTest::newRow("upper case") << QStringLiteral("R") << int(Raci::Responsible);
    QTest::newRow("consulted") << QStringLiteral("c") << int(Raci::Consulted);
    QTest::newRow("informed") << QStringLiteral("I") << int(Raci::Informed);
    QTest::newRow("other letter") << QStringLiteral("x") << -1;
    QTest::newRow("two letters") << QStringLiteral("AR") << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestRaciMatrix::typedLettersAreRead()
{
    QFETCH(QString, typed);
    QFETCH(int, letter);
    const std::optional<Raci> read = raciOf(typed);
    QCOMPARE(read ? int(*read) : -1, letter);
}

void TestRaciMatrix::entriesBecomeRowsAndColumns()
{
    Project project;
    project.add("  assess  A change ", "clerk", Raci::Informed);
    const RaciMatrix matrix = project.matrix();
    QCOMPARE(int(matrix.columns.size()), 2);
    QCOMPARE(matrix.columns[0].name, QStringLiteral("boss")); // top management first
    QCOMPARE(int(matrix.rows.size()), 1);
    QCOMPARE(matrix.rows[0].activity, QStringLiteral("Assess a change"));
    QCOMPARE(matrix.rows[0].entries.size(), std::size_t(3));
    QCOMPARE(project.cell(0, 0), QStringLiteral("A"));
    QCOMPARE(project.cell(0, 1), QStringLiteral("R/I"));
    QCOMPARE(matrix.rowOf(raciKey(QStringLiteral("ASSESS a change"))), 0);
    QCOMPARE(matrix.rowOf(QStringLiteral("nothing")), -1);
    QCOMPARE(matrix.columnOf(roleId("nobody")), -1);
    QVERIFY(!matrix.cell({1, 0}) && !matrix.cell({0, -1}));
}

void TestRaciMatrix::rowsFollowTheClauses()
{
    Project project;
    project.entries.clear();
    Process process;
    process.name = QStringLiteral("Incident management");
    process.clause = QStringLiteral("8.6.1");
    project.processes.push_back(process);
    const std::pair<const char *, const char *> rows[] = {{"last", "Somewhere else"},
                                                          {"third", "8.10"},
                                                          {"second", "incident  management"},
                                                          {"first", "8.2.4 Catalogue"}};
    for (const auto &[activity, clause] : rows) {
        project.add(activity, "boss", Raci::Accountable);
        project.entries.back().clauseOrProcess = QString::fromLatin1(clause);
    }
    QStringList order;
    for (const RaciRow &row : project.matrix().rows)
        order << row.activity;
    QCOMPARE(order,
             (QStringList{QStringLiteral("first"), QStringLiteral("second"),
                          QStringLiteral("third"), QStringLiteral("last")}));
}

void TestRaciMatrix::rulesAreLive_data()
{
    QTest::addColumn<QString>("boss");
    QTest::addColumn<QString>("clerk");
    QTest::addColumn<int>("problems");
    QTest::newRow("one A, one R") << QStringLiteral("A") << QStringLiteral("R") << 0;
    QTest::newRow("A and R in one hand") << QStringLiteral("AR") << QString() << 0;
    QTest::newRow("two A") << QStringLiteral("A") << QStringLiteral("AR") << 1;
    QTest::newRow("no A") << QStringLiteral("I") << QStringLiteral("R") << 1;
    QTest::newRow("no R") << QStringLiteral("A") << QStringLiteral("C") << 1;
    QTest::newRow("neither") << QStringLiteral("C") << QStringLiteral("I") << 2;
}

void TestRaciMatrix::rulesAreLive()
{
    QFETCH(QString, boss);
    QFETCH(QString, clerk);
    QFETCH(int, problems);
    Project project;
    project.entries.clear();
    for (const QChar letter : boss)
        project.add("Assess a change", "boss", *raciOf(letter));
    for (const QChar letter : clerk)
        project.add("Assess a change", "clerk", *raciOf(letter));
    const RaciMatrix matrix = project.matrix();
    QCOMPARE(int(matrix.rows[0].problems.size()), problems);
    QCOMPARE(matrix.brokenRows(), problems > 0 ? 1 : 0);
    for (const Problem &problem : matrix.rows[0].problems) {
        QCOMPARE(problem.rule, QStringLiteral("VR21"));
        QVERIFY(problem.sentence.contains(QLatin1String("Assess a change")));
        QVERIFY(!problem.fix.isEmpty());
    }
}

void TestRaciMatrix::roleWithoutPersonIsNamed()
{
    Project project;
    QVERIFY(project.matrix().columns[1].problem.isEmpty());
    project.roles[0].appointed.clear(); // clerk
    QVERIFY(!project.matrix().columns[1].problem.isEmpty());
    QVERIFY(project.matrix().columns[0].problem.isEmpty());
}

void TestRaciMatrix::lostRoleIsShown()
{
    Project project;
    project.entries[1].role = {};
    RaciMatrix matrix = project.matrix();
    QCOMPARE(int(matrix.columns.size()), 3);
    QVERIFY(!matrix.columns[2].role.isSet());
    QCOMPARE(project.cell(0, 2), QStringLiteral("R"));
    project.set({{0, 2}}, RaciLetters{Raci::Accountable});
    QCOMPARE(project.cell(0, 2), QStringLiteral("R")); // takes no new letter
    project.set({{0, 2}}, {});
    QCOMPARE(int(project.matrix().columns.size()), 2);
    QCOMPARE(project.cell(0, 0), QStringLiteral("A"));
}

void TestRaciMatrix::letterReplacesAndKeepsItsEntry()
{
    Project project;
    project.entries[1].comment = QStringLiteral("Nights too.");
    const Id<RaciEntry> id = project.entries[1].id;
    project.set({{0, 1}}, RaciLetters{Raci::Informed});
    QCOMPARE(project.cell(0, 1), QStringLiteral("I"));
    QCOMPARE(int(project.entries.size()), 2);
    QCOMPARE(project.entries[1].id, id);
    QCOMPARE(project.entries[1].comment, QStringLiteral("Nights too."));
    project.set({{0, 1}}, RaciLetters{Raci::Informed, Raci::Accountable});
    QCOMPARE(project.cell(0, 1), QStringLiteral("A/I"));
    QCOMPARE(project.entries.back().clauseOrProcess, QStringLiteral("8.5.1"));
    project.set({{0, 1}}, {});
    QCOMPARE(int(project.entries.size()), 1);
}

void TestRaciMatrix::lastLetterLeavesTheRow()
{
    Project project;
    project.set({{0, 0}, {0, 1}}, {});
    QCOMPARE(int(project.entries.size()), 1);
    QVERIFY(!project.entries[0].role.isSet());
    QCOMPARE(project.entries[0].raci, Raci::NotStated);
    QCOMPARE(int(project.matrix().rows.size()), 1);
    QCOMPARE(int(project.matrix().rows[0].problems.size()), 2);
    QCOMPARE(int(project.matrix().columns.size()), 2);
    project.set({{0, 1}}, RaciLetters{Raci::Accountable});
    QCOMPARE(int(project.entries.size()), 1); // the holder became the entry
    QCOMPARE(project.cell(0, 1), QStringLiteral("A"));
}

void TestRaciMatrix::severalCellsChangeAtOnce()
{
    Project project;
    project.add("Close a change", "boss", Raci::Accountable);
    const RaciMatrix matrix = project.matrix();
    const RaciChange change =
        withLetters(project.entries, matrix, {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {7, 7}},
                    [](const RaciLetters &) { return RaciLetters{Raci::Consulted}; });
    QCOMPARE(int(change.saved.size()), 4);
    project.apply(change);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 2; ++column)
            QCOMPARE(project.cell(row, column), QStringLiteral("C"));
    }
}

void TestRaciMatrix::toggleLooksAtAllCells()
{
    Project project;
    const std::vector<RaciPlace> both{{0, 0}, {0, 1}};
    project.apply(withLetters(project.entries, project.matrix(), both,
                              toggled(project.matrix(), both, Raci::Responsible)));
    QCOMPARE(project.cell(0, 0), QStringLiteral("A/R"));
    QCOMPARE(project.cell(0, 1), QStringLiteral("R"));
    project.apply(withLetters(project.entries, project.matrix(), both,
                              toggled(project.matrix(), both, Raci::Responsible)));
    QCOMPARE(project.cell(0, 0), QStringLiteral("A"));
    QCOMPARE(project.cell(0, 1), QString());
}

void TestRaciMatrix::nothingChangesNothing()
{
    Project project;
    QVERIFY(withLetters(project.entries, project.matrix(), {{0, 0}}, [](const RaciLetters &before) {
                return before;
            }).isEmpty());
    QVERIFY(withLetters(project.entries, project.matrix(), {}, [](const RaciLetters &) {
                return RaciLetters{Raci::Informed};
            }).isEmpty());
    const RaciRow row = project.matrix().rows[0];
    QVERIFY(withTexts(project.entries, row, row.activity, row.process).isEmpty());
}

void TestRaciMatrix::textsAreRenamedInAllEntries()
{
    Project project;
    project.add("assess a change", "clerk", Raci::Informed);
    const RaciRow row = project.matrix().rows[0];
    project.apply(
        withTexts(project.entries, row, QStringLiteral("Judge a change"), QStringLiteral("8.5")));
    QCOMPARE(int(project.matrix().rows.size()), 1);
    for (const RaciEntry &entry : project.entries) {
        QCOMPARE(entry.activity, QStringLiteral("Judge a change"));
        QCOMPARE(entry.clauseOrProcess, QStringLiteral("8.5"));
    }
}

void TestRaciMatrix::tabbedTextIsSafe()
{
    Project project;
    project.entries[0].activity = project.entries[1].activity =
        QStringLiteral("=HYPERLINK(\"x\")\tand\nmore");
    project.roles[0].name = QStringLiteral("@clerk");
    const QStringList lines =
        asTabbedText(project.matrix()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(int(lines.size()), 2);
    QCOMPARE(int(lines[0].count(QLatin1Char('\t'))), 3);
    QVERIFY(lines[0].endsWith(QLatin1String("\tboss\t'@clerk")));
    QCOMPARE(lines[1], QStringLiteral("'=HYPERLINK(\"x\") and more\t8.5.1\tA\tR"));
}

QTEST_GUILESS_MAIN(TestRaciMatrix)
#include "tst_raci_matrix.moc"
