// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/actions/work_list.h"
#include "content/catalogue_loader.h"

#include <QTest>

using namespace gapwright;

class TestWorkList : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void overdueComesFirstFinishedLast();
    void plannedGapIsListedOnce();
    void sourceFollowsTheKind_data();
    void sourceFollowsTheKind();
    void gapGivesItsWordsToTheAction();
    void ownerIsFoundByName();

private:
    [[nodiscard]] static Action action(const char *title, TaskStatus status, QDate due)
    {
        Action one;
        one.id.value = QString::fromLatin1(title);
        one.title = one.id.value;
        one.status = status;
        one.due = due;
        return one;
    }
    [[nodiscard]] static ItemResult gap(const char *item)
    {
        ItemResult one;
        one.id.value = QStringLiteral("result-") + QLatin1String(item);
        one.item = QString::fromLatin1(item);
        one.status = ConformityStatus::Partial;
        return one;
    }
    QDate m_today = QDate(2026, 11, 1);
    Catalogue m_catalogue;
};

void TestWorkList::initTestCase()
{
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY(bool(loaded));
    m_catalogue = std::move(*loaded);
}

void TestWorkList::overdueComesFirstFinishedLast()
{
    const std::vector<Action> actions{
        action("done", TaskStatus::Done, m_today.addDays(-30)),
        action("no date", TaskStatus::NotStarted, {}),
        action("later", TaskStatus::Blocked, m_today.addDays(9)),
        action("today", TaskStatus::NotStarted, m_today),
        action("late", TaskStatus::InProgress, m_today.addDays(-1)),
        action("very late", TaskStatus::NotStarted, m_today.addDays(-9)),
        action("given up", TaskStatus::Cancelled, m_today.addDays(-9)),
    };
    QStringList titles;
    for (const WorkItem &item : workList(actions, {}, {}, m_today)) {
        titles << item.title;
        QCOMPARE(item.isOverdue(m_today), item.title.endsWith(QLatin1String("late")));
    }
    QCOMPARE(titles.join(QLatin1Char(',')),
             QStringLiteral("very late,late,today,later,no date,done,given up"));
}

void TestWorkList::plannedGapIsListedOnce()
{
    AssessmentData data;
    data.results = {gap("8.6.1-05"), gap("8.6.1-06"), gap("8.6.1-07")};
    data.results[2].status = ConformityStatus::Conforming;
    Action planned = action("Mend it", TaskStatus::InProgress, {});
    planned.source = QStringLiteral("R-03, 8.6.1-05");
    const std::vector<Action> actions{planned};
    const std::vector<WorkItem> work = workList(actions, {}, data, m_today);
    QCOMPARE(int(work.size()), 2);
    QCOMPARE(work[0].title, QStringLiteral("Mend it"));
    QCOMPARE(work[1].from, QStringLiteral("8.6.1-06"));
    QCOMPARE(work[1].table, QByteArray("item_results"));
    QVERIFY(actionAbout(actions, QStringLiteral("8.6.1-05")));
    QVERIFY(!actionAbout(actions, QStringLiteral("8.6.1-0")));
}

void TestWorkList::sourceFollowsTheKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("source");
    const auto row = [](const char *name, ActionKind kind, const char *from, WorkSource source) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(from) << int(source);
    };
    row("task", ActionKind::ProjectTask, "", WorkSource::Project);
    row("task about a gap", ActionKind::ProjectTask, "8.6.1-05", WorkSource::Gap);
    row("risk", ActionKind::RiskAction, "8.6.1-05", WorkSource::Risk);
    row("corrective", ActionKind::CorrectiveAction, "NC-01", WorkSource::Corrective);
    row("improvement", ActionKind::ImprovementAction, "IM-1", WorkSource::Improvement);
    row("review", ActionKind::ReviewAction, "", WorkSource::Review);
    row("report", ActionKind::ReportAction, "", WorkSource::Report);
    row("objective", ActionKind::ObjectiveAction, "", WorkSource::Objective);
    row("none", ActionKind::NotStated, "", WorkSource::Other);
}

void TestWorkList::sourceFollowsTheKind()
{
    QFETCH(int, kind);
    QFETCH(QString, from);
    QFETCH(int, source);
    AssessmentData data;
    data.results = {gap("8.6.1-05")};
    data.results.front().status = ConformityStatus::Conforming;
    Action one = action("x", TaskStatus::NotStarted, {});
    one.kind = ActionKind(kind);
    one.source = from;
    const std::vector<Action> actions{one};
    const WorkItem item = workList(actions, {}, data, m_today).front();
    QCOMPARE(int(item.source), source);
    QVERIFY(!wordOf(item.source).isEmpty() && !wordOf(item.state).isEmpty());
}

void TestWorkList::gapGivesItsWordsToTheAction()
{
    ItemResult one = gap("8.6.1-05");
    one.recommendation = QStringLiteral("Write  it\ndown.");
    one.due = m_today;
    one.actionState = ActionState::InProgress;
    const Action made = actionOfGap(one, m_catalogue, {});
    QCOMPARE(made.title, QStringLiteral("Write it down."));
    QCOMPARE(made.source, one.item);
    QCOMPARE(made.due, m_today);
    QCOMPARE(made.status, TaskStatus::InProgress);
    QCOMPARE(made.effortM->toDouble(), m_catalogue.item(one.item)->days.likely);
    QCOMPARE(idOf(made.step), m_catalogue.clause(QStringLiteral("8.6.1"))->primaryStep);
    QVERIFY(made.id.isSet());
    one.recommendation.clear();
    QVERIFY(actionOfGap(one, m_catalogue, {}).title.contains(one.item));
}

void TestWorkList::ownerIsFoundByName()
{
    Person anna;
    anna.id.value = QStringLiteral("anna");
    anna.name = QStringLiteral("Anna Berg");
    const std::vector<Person> people{anna};
    ItemResult one = gap("8.6.1-05");
    one.owner = QStringLiteral("anna berg");
    QCOMPARE(actionOfGap(one, m_catalogue, people).owner, anna.id);
    one.owner = QStringLiteral("somebody else");
    QVERIFY(!actionOfGap(one, m_catalogue, people).owner.isSet());
}

QTEST_GUILESS_MAIN(TestWorkList)
#include "tst_work_list.moc"
