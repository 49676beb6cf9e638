// SPDX-License-Identifier: GPL-3.0-or-later
// The project plan: working days, the critical path, effort and cost, what is said at fields.
#include "assessment/plan/plan_arithmetic.h"
#include "assessment/plan/work_days.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gapwright;

namespace {

const QDate monday(2026, 3, 2);

/// A task over working days counted from a Monday; 0 is that Monday.
PlanTask task(const char *id, int first, int last, const QStringList &after = {})
{
    const qint64 zero = workDaysBefore(monday);
    return {QString::fromLatin1(id), workDayAt(zero + first), workDayAt(zero + last), after};
}

PlanTask milestone(const char *id, int day, const QStringList &after = {})
{
    PlanTask one = task(id, day, day, after);
    one.start = {};
    one.isMilestone = true;
    return one;
}

QStringList ids(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

QDate dayOf(int workDay)
{
    return workDayAt(workDaysBefore(monday) + workDay);
}

Action action(const char *id, ProjectStep step, int first, int last)
{
    Action one;
    one.id.value = one.title = QString::fromLatin1(id);
    one.step = step;
    one.start = dayOf(first);
    one.due = dayOf(last);
    one.status = TaskStatus::InProgress;
    return one;
}

void estimate(Action &one, double o, double m, double p, double rate)
{
    one.effortO = Quantity::of(o);
    one.effortM = Quantity::of(m);
    one.effortP = Quantity::of(p);
    one.rate = Money::of(rate);
}

/// Three actions with the estimates of V10 of the scales, one milestone.
struct Records {
    std::vector<Action> actions{action("catalogue", ProjectStep::Processes, 0, 4),
                                action("continuity", ProjectStep::Processes, 5, 9),
                                action("items", ProjectStep::Operation, 10, 14)};
    std::vector<Milestone> milestones{Milestone()};
    std::vector<Person> people{Person()};
    ProjectSettings settings;

    Records()
    {
        estimate(actions[0], 4, 6, 12, 700);
        estimate(actions[1], 8, 12, 22, 900);
        estimate(actions[2], 10, 18, 38, 700);
        actions[1].dependsOn = {actions[0].id};
        actions[2].dependsOn = {actions[1].id};
        milestones[0].id.value = QStringLiteral("live");
        milestones[0].title = QStringLiteral("All live");
        milestones[0].step = ProjectStep::Operation;
        milestones[0].planned = dayOf(14);
        milestones[0].after = {actions[2].id};
        people[0].id.value = QStringLiteral("ada");
        people[0].external = true;
        settings.currency = QStringLiteral("gbp");
        settings.contingency = Percentage::of(15);
    }
    [[nodiscard]] ProjectPlan plan() const
    {
        return projectPlan({actions, milestones, people, settings, nullptr});
    }
    [[nodiscard]] QHash<QString, QString> remarks(int index) const
    {
        const ProjectPlan made = plan();
        const Action &one = actions[std::size_t(index)];
        return remarksOn(*made.find(one.id.value), made, &one);
    }
};

} // namespace

class TestPlan : public QObject {
    Q_OBJECT
private slots:
    void workingDays();
    void chain();
    void weekendIsNoSlack();
    void parallelBranches();
    void laterPredecessorPushes();
    void finishedIsNotMoved();
    void circles();
    void waitingChains();
    void missingDates();
    void datesInTheWrongOrder();
    void milestonesTakeNoTime();
    void tenThousandTasksInLinearTime();
    void stepsHoldTheirLines();
    void effortAgreesWithTheScales();
    void internalAndExternalApart();
    void progressByEffort();
    void delayAgainstTheApprovedPlan();
    void remarks();
    void sheets();
    void nothing();
};

void TestPlan::workingDays()
{
    QCOMPARE(workDaysIn(monday, monday.addDays(4)), 5);
    QCOMPARE(workDaysIn(monday, monday.addDays(6)), 5);
    QCOMPARE(workDaysIn(monday.addDays(5), monday.addDays(6)), 0);
    QCOMPARE(workDaysIn(monday.addDays(1), monday), 0);
    QCOMPARE(workDaysIn({}, monday), 0);
    for (int day = 0; day < 60; ++day) {
        const QDate date = workDayAt(workDaysBefore(monday) + day);
        QVERIFY(date.dayOfWeek() <= 5);
        QCOMPARE(workDaysBefore(date), workDaysBefore(monday) + day);
        QCOMPARE(workDaysIn(monday, date), day + 1);
    }
    QCOMPARE(workDaysBefore(monday.addDays(5)), workDaysBefore(monday.addDays(7)));
}

void TestPlan::chain()
{
    const PlanTask tasks[] = {task("a", 0, 4), task("b", 5, 7, ids({"a"})),
                              task("c", 8, 8, ids({"b"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    for (const TaskSchedule &one : schedule.tasks) {
        QVERIFY(one.isCritical);
        QCOMPARE(one.slack, 0);
        QVERIFY(!one.startsTooEarly);
        QCOMPARE(one.earliestStart, one.start);
    }
    QCOMPARE(schedule.criticalPath, (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(schedule.start, monday);
    QCOMPARE(schedule.end, dayOf(8));
    QCOMPARE(schedule.expectedEnd, schedule.end);
}

void TestPlan::weekendIsNoSlack()
{
    PlanTask before = task("a", 0, 4);
    before.end = monday.addDays(6); // ends on a Sunday
    const PlanTask tasks[] = {before, task("b", 5, 7, ids({"a"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    QCOMPARE(schedule.tasks[0].slack, 0);
    QVERIFY(schedule.tasks[0].isCritical);
    QVERIFY(!schedule.tasks[1].startsTooEarly);
}

void TestPlan::parallelBranches()
{
    const PlanTask tasks[] = {task("begin", 0, 1), task("long", 2, 9, ids({"begin"})),
                              task("short", 2, 4, ids({"begin"})),
                              task("end", 10, 10, ids({"long", "short"})), task("alone", 0, 3)};
    const PlanSchedule schedule = scheduleOf(tasks);
    QVERIFY(schedule.tasks[1].isCritical);
    QVERIFY(!schedule.tasks[2].isCritical);
    QCOMPARE(schedule.tasks[2].slack, 5);
    QCOMPARE(schedule.tasks[4].slack, 7);
    QCOMPARE(schedule.criticalPath, (std::vector<std::size_t>{0, 1, 3}));
}

void TestPlan::laterPredecessorPushes()
{
    const PlanTask tasks[] = {task("a", 0, 6), task("b", 5, 7, ids({"a"})),
                              task("c", 8, 9, ids({"b"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    QVERIFY(schedule.tasks[1].startsTooEarly);
    QVERIFY(!schedule.tasks[2].startsTooEarly); // as planned it begins after b
    QCOMPARE(schedule.tasks[1].earliestStart, dayOf(7));
    QCOMPARE(schedule.tasks[1].earliestEnd, dayOf(9));
    QCOMPARE(schedule.tasks[2].earliestStart, dayOf(10));
    QCOMPARE(schedule.end, dayOf(9));
    QCOMPARE(schedule.expectedEnd, dayOf(11));
}

void TestPlan::finishedIsNotMoved()
{
    PlanTask done = task("b", 3, 4, ids({"a"}));
    done.isFinished = true;
    const PlanTask tasks[] = {task("a", 0, 6), done, task("c", 7, 8, ids({"b"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    QCOMPARE(schedule.tasks[1].earliestEnd, dayOf(4));
    QVERIFY(!schedule.tasks[1].isCritical);
    QVERIFY(schedule.tasks[2].isCritical);
    QCOMPARE(schedule.tasks[0].slack, 2); // what is finished no longer waits for it
}

void TestPlan::circles()
{
    const PlanTask tasks[] = {task("a", 0, 4, ids({"c"})), task("b", 5, 7, ids({"a"})),
                              task("c", 8, 9, ids({"b"})), task("self", 0, 1, ids({"self"})),
                              task("after", 10, 12, ids({"c", "gone"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    for (int i : {0, 1, 2, 3})
        QVERIFY(schedule.tasks[std::size_t(i)].isCircular);
    QVERIFY(!schedule.tasks[4].isCircular);
    QCOMPARE(schedule.tasks[0].earliestStart, monday);
    QCOMPARE(schedule.criticalPath, (std::vector<std::size_t>{2, 4}));
    QCOMPARE(schedule.expectedEnd, dayOf(12));
}

void TestPlan::waitingChains()
{
    Records records;
    Action both = action("both", ProjectStep::Operation, 15, 16);
    both.dependsOn = {records.actions[0].id, records.actions[2].id};
    records.actions.push_back(both);
    const auto chain = [](const ProjectPlan &plan, const char *line, const char *other) {
        QStringList names;
        for (const PlanLine *one : waitingChain(plan, QLatin1String(line), QLatin1String(other)))
            names << one->id;
        return names.join(QLatin1Char(' '));
    };
    const ProjectPlan plan = records.plan();
    QCOMPARE(chain(plan, "items", "catalogue"), QStringLiteral("items continuity catalogue"));
    QCOMPARE(chain(plan, "live", "catalogue"), QStringLiteral("live items continuity catalogue"));
    QCOMPARE(chain(plan, "both", "catalogue"), QStringLiteral("both catalogue")); // the nearest
    QCOMPARE(chain(plan, "catalogue", "items"), QString());
    QCOMPARE(chain(plan, "items", "items"), QStringLiteral("items"));
    QCOMPARE(chain(plan, "items", "gone"), QString());
    records.actions[0].dependsOn = {records.actions[2].id}; // a circle ends the search, too
    const ProjectPlan circular = records.plan();
    QCOMPARE(chain(circular, "catalogue", "continuity"),
             QStringLiteral("catalogue items continuity"));
    QCOMPARE(chain(circular, "catalogue", "both"), QString());
}

void TestPlan::missingDates()
{
    PlanTask undated{QStringLiteral("u"), {}, {}, ids({"a"})};
    PlanTask onlyDue = task("d", 2, 2);
    onlyDue.start = {};
    PlanTask onlyStart = task("s", 3, 3);
    onlyStart.end = {};
    const PlanTask tasks[] = {task("a", 0, 4), undated, onlyDue, onlyStart,
                              task("b", 0, 1, ids({"u"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    QVERIFY(!schedule.tasks[1].isDated && !schedule.tasks[1].isCritical);
    QVERIFY(!schedule.tasks[1].earliestStart.isValid());
    QCOMPARE(schedule.tasks[2].start, schedule.tasks[2].end);
    QCOMPARE(schedule.tasks[3].end, dayOf(3));
    QCOMPARE(schedule.tasks[4].earliestStart, monday); // what has no date constrains nothing
    const PlanTask none[] = {undated};
    QVERIFY(!scheduleOf(none).end.isValid());
    QVERIFY(scheduleOf({}).tasks.empty());
}

void TestPlan::datesInTheWrongOrder()
{
    PlanTask wrong = task("a", 8, 8);
    wrong.end = dayOf(2);
    const PlanTask tasks[] = {wrong, task("b", 3, 4, ids({"a"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    QCOMPARE(schedule.tasks[0].start, dayOf(2));
    QCOMPARE(schedule.tasks[0].end, dayOf(2));
    QVERIFY(!schedule.tasks[1].startsTooEarly);
}

void TestPlan::milestonesTakeNoTime()
{
    const PlanTask tasks[] = {task("a", 0, 4), milestone("m", 4, ids({"a"})),
                              task("b", 5, 5, ids({"m"}))};
    const PlanSchedule schedule = scheduleOf(tasks);
    QVERIFY(!schedule.tasks[1].startsTooEarly);
    QCOMPARE(schedule.criticalPath, (std::vector<std::size_t>{0, 1, 2}));
    const PlanTask late[] = {task("a", 0, 6), milestone("m", 4, ids({"a"}))};
    const PlanSchedule pushed = scheduleOf(late);
    QVERIFY(pushed.tasks[1].startsTooEarly);
    QCOMPARE(pushed.tasks[1].earliestEnd, dayOf(6));
}

void TestPlan::tenThousandTasksInLinearTime()
{
    const auto timeOf = [](int count) {
        std::vector<PlanTask> tasks;
        tasks.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i) {
            PlanTask one = task("x", i, i);
            one.id = QString::number(i);
            for (int back : {1, 7, 100}) {
                if (i >= back)
                    one.after << QString::number(i - back);
            }
            tasks.push_back(one);
        }
        QElapsedTimer timer;
        timer.start();
        const PlanSchedule schedule = scheduleOf(tasks);
        const qint64 spent = timer.nsecsElapsed();
        return std::pair(spent, int(schedule.criticalPath.size()));
    };
    qint64 few = std::numeric_limits<qint64>::max();
    qint64 many = few;
    for (int round = 0; round < 3; ++round) {
        const auto [fewTime, fewCritical] = timeOf(1000);
        const auto [manyTime, manyCritical] = timeOf(10000);
        QCOMPARE(fewCritical, 1000);
        QCOMPARE(manyCritical, 10000);
        few = std::min(few, fewTime);
        many = std::min(many, manyTime);
    }
    QVERIFY2(many < few * 40, qPrintable(QStringLiteral("%1 / %2 ns").arg(many).arg(few)));
}

void TestPlan::stepsHoldTheirLines()
{
    Records records;
    records.actions.push_back(action("loose", ProjectStep::NotStated, 0, 1));
    records.actions.push_back(action("cancelled", ProjectStep::Operation, 0, 1));
    records.actions.back().status = TaskStatus::Cancelled;
    const ProjectPlan plan = records.plan();
    QStringList names;
    for (const PlanLine &line : plan.lines)
        names << line.number + QLatin1Char('|') + line.id;
    QCOMPARE(names,
             ids({"6|6", "6.1|catalogue", "6.2|continuity", "9|9", "9.1|items", "9.2|live", "|",
                  "|loose"}));
    QCOMPARE(plan.lines[0].start, monday);
    QCOMPARE(plan.lines[0].end, dayOf(9));
    QVERIFY(plan.lines[2].after == std::vector<std::size_t>{1});
    QVERIFY(plan.lines[5].after == std::vector<std::size_t>{4});
    QCOMPARE(plan.criticalPath, (std::vector<std::size_t>{1, 2, 4, 5}));
    QVERIFY(plan.find(QStringLiteral("items")));
    QVERIFY(!plan.find(QStringLiteral("6")));
}

void TestPlan::effortAgreesWithTheScales()
{
    const ProjectPlan plan = Records().plan();
    const auto rounded = [](double value, double places) {
        return std::round(value * places) / places;
    };
    QCOMPARE(rounded(plan.effort.sum.mean, 100), 39.67);
    QCOMPARE(rounded(plan.effort.sum.deviation, 100), 5.39);
    QCOMPARE(rounded(plan.effort.sum.p80, 10), 44.2);
    QCOMPARE(rounded(plan.effort.sum.labour, 100), 30366.67);
    QCOMPARE(rounded(plan.totalCost(), 100), 34921.67);
    QCOMPARE(plan.currency, QStringLiteral("GBP"));
    QCOMPARE(rounded(plan.lines[0].effort.sum.mean + plan.lines[3].effort.sum.mean, 100), 39.67);
}

void TestPlan::internalAndExternalApart()
{
    Records records;
    records.actions[1].owner = records.people[0].id;
    records.actions[2].effortP.reset();
    records.actions[0].rate.reset();
    const PlanEffort effort = records.plan().effort;
    QCOMPARE(effort.externalDays, 13.0);
    QVERIFY(std::abs(effort.internalDays - 20.0 / 3) < 1e-9);
    QCOMPARE(effort.estimated, 2);
    QCOMPARE(effort.unestimated, 1);
    QCOMPARE(effort.unrated, 1);
    QCOMPARE(effort.sum.labour, 11700.0);
}

void TestPlan::progressByEffort()
{
    Records records;
    QCOMPARE(records.plan().effort.percent(), std::optional<int>(0));
    records.actions[0].status = TaskStatus::Done;
    records.actions[0].done = dayOf(3);
    records.actions[1].progress = 50;
    QCOMPARE(records.plan().effort.percent(), std::optional<int>(33)); // 13.17 of 39.67
    const ProjectPlan plan = records.plan();
    QCOMPARE(plan.lines[1].percent, std::optional<int>(100));
    QCOMPARE(plan.lines[1].end, dayOf(3));
    QVERIFY(!plan.lines[0].isFinished());
    records.actions.clear();
    QVERIFY(!records.plan().effort.percent());
}

void TestPlan::delayAgainstTheApprovedPlan()
{
    Records records;
    QVERIFY(!records.plan().lines[1].delay());
    records.actions[0].baselineDue = dayOf(1);
    records.actions[1].baselineDue = dayOf(10);
    const ProjectPlan plan = records.plan();
    QCOMPARE(plan.lines[1].delay(), std::optional<int>(3));
    QCOMPARE(plan.lines[2].delay(), std::optional<int>(-1));
    QCOMPARE(plan.lines[0].delay(), std::optional<int>(-1));
    QCOMPARE(plan.baselineEnd, dayOf(10));
    QVERIFY(plan.lines[1].isOverdue(dayOf(5)));
    QVERIFY(!plan.lines[1].isOverdue(dayOf(4)));
}

void TestPlan::remarks()
{
    Records records;
    for (int i : {0, 1, 2})
        QVERIFY(records.remarks(i).isEmpty());
    records.actions[0].due = records.actions[0].start.addDays(-1);
    QVERIFY(records.remarks(0).contains(QStringLiteral("due")));
    records = {};
    records.actions[1].title = QStringLiteral("%1 <b>");
    records.actions[1].due = dayOf(12);
    QVERIFY(records.remarks(2).value(QStringLiteral("start")).contains(QStringLiteral("%1 <b>")));
    records = {};
    records.actions[0].dependsOn = {records.actions[2].id};
    for (int i : {0, 1, 2})
        QVERIFY(records.remarks(i).contains(QStringLiteral("depends_on")));
    records = {};
    records.actions[0].effortM = Quantity::of(40);
    QVERIFY(records.remarks(0).contains(QStringLiteral("effort_m")));
    records.actions[0].status = TaskStatus::Done;
    QVERIFY(records.remarks(0).contains(QStringLiteral("done")));
    records = {};
    records.milestones[0].planned = dayOf(12);
    const ProjectPlan plan = records.plan();
    QVERIFY(remarksOn(*plan.find(QStringLiteral("live")), plan, nullptr)
                .contains(QStringLiteral("planned")));
}

void TestPlan::sheets()
{
    const ProjectPlan plan = Records().plan();
    const Arithmetic effort = effortArithmetic(plan);
    QCOMPARE(int(effort.rows.size()), 2);
    QVERIFY(effort.result.startsWith(QStringLiteral("44.2")));
    QCOMPARE(costArithmetic(plan).result, QStringLiteral("34,922\u00A0GBP"));
    const Arithmetic end = endArithmetic(plan);
    QCOMPARE(int(end.rows.size()), 4);
    QCOMPARE(end.rows[0].last(), QStringLiteral("5"));
    QCOMPARE(end.rows[3].last(), QStringLiteral("0"));
    QCOMPARE(progressArithmetic(plan).result, QStringLiteral("0\u00A0%"));
}

void TestPlan::nothing()
{
    const ProjectPlan plan = projectPlan({{}, {}, {}, {}, nullptr});
    QVERIFY(plan.lines.empty());
    QVERIFY(!plan.effort.percent());
    QCOMPARE(plan.totalCost(), 0.0);
    QVERIFY(effortArithmetic(plan).rows.empty());
    QVERIFY(!endArithmetic(plan).result.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
