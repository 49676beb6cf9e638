// SPDX-License-Identifier: GPL-3.0-or-later
// Every date of the project on one calendar: which are plans, which are deeds, which are over.
#include "assessment/calendar/calendar_entries.h"
#include "registers/all_registers.h"

#include <QSet>
#include <QTest>

using namespace gapwright;

class TestCalendarEntries : public QObject {
    Q_OBJECT
private slots:
    void everyDateIsPlanOrDeed_data();
    void everyDateIsPlanOrDeed();
    void baselinesAreNoDates();
    void whatIsOverHasNoPlan_data();
    void whatIsOverHasNoPlan();
    void deedsOfTomorrowArePlanned();
    void sameDayGoesByTitle();
    void titlesAreThoseOfTheRecords();
    void emptyProjectHasNoDates();
    void datesThatAreNoneAreLeftOut();

private:
    QDate m_today = QDate(2026, 11, 1);
    [[nodiscard]] QStringList columnsIn(const ProjectRecords &records) const
    {
        QStringList columns;
        for (const CalendarEntry &entry : calendarEntries(records, m_today))
            columns << QLatin1String(entry.column);
        return columns;
    }
};

namespace {

struct OverRow {
    const char *name;
    const char *plan; ///< column of the plan
    void (*begin)(ProjectRecords &);
    void (*finish)(ProjectRecords &);
};

using P = ProjectRecords;
const QDate later(2026, 12, 1);
const QDate before(2026, 10, 1);

template <class R> R &one(P &p)
{
    if (p.all<R>().empty())
        p.all<R>().emplace_back().id.value = QStringLiteral("one");
    return p.all<R>().front();
}

constexpr OverRow overRows[] = {
    {"action done", "due", [](P &p) { one<Action>(p).due = later; },
     [](P &p) { one<Action>(p).status = TaskStatus::Done; }},
    {"action given up", "start", [](P &p) { one<Action>(p).start = later; },
     [](P &p) { one<Action>(p).status = TaskStatus::Cancelled; }},
    {"gap closed", "due",
     [](P &p) {
         one<ItemResult>(p).status = ConformityStatus::Partial;
         one<ItemResult>(p).due = later;
     },
     [](P &p) { one<ItemResult>(p).actionState = ActionState::Done; }},
    {"document withdrawn", "next_review", [](P &p) { one<Document>(p).nextReview = later; },
     [](P &p) { one<Document>(p).status = DocStatus::Withdrawn; }},
    {"document superseded", "next_review", [](P &p) { one<Document>(p).nextReview = later; },
     [](P &p) { one<Document>(p).status = DocStatus::Superseded; }},
    {"milestone reached", "planned", [](P &p) { one<Milestone>(p).planned = later; },
     [](P &p) { one<Milestone>(p).reached = before; }},
    {"training done", "due", [](P &p) { one<Competence>(p).due = later; },
     [](P &p) { one<Competence>(p).done = before; }},
    {"change deployed", "planned", [](P &p) { one<ServiceChange>(p).planned = later; },
     [](P &p) { one<ServiceChange>(p).deployedOn = before; }},
    {"change rejected", "planned", [](P &p) { one<ServiceChange>(p).planned = later; },
     [](P &p) { one<ServiceChange>(p).decision = ChangeDecision::Rejected; }},
    {"step done", "planned_end", [](P &p) { one<StepState>(p).plannedEnd = later; },
     [](P &p) { one<StepState>(p).doneOn = before; }},
    {"step not used", "planned_start", [](P &p) { one<StepState>(p).plannedStart = later; },
     [](P &p) { one<StepState>(p).used = false; }},
};

} // namespace

Q_DECLARE_METATYPE(const OverRow *)

void TestCalendarEntries::everyDateIsPlanOrDeed_data()
{
    QTest::addColumn<bool>("isPlan");
    const auto columns = [](bool isPlan, std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << isPlan;
    };
    columns(true,
            {"due", "next_review", "planned", "planned_start", "planned_end", "start", "starts_on",
             "ends_on", "end_date", "expiry", "valid_to", "stage1", "stage2", "surveillance1",
             "surveillance2", "recertification", "licence_expires", "target_certification",
             "effect_review_date"});
    columns(false,
            {"started_on",
             "held_on",
             "approved_on",
             "reviewed",
             "decided_on",
             "start_date",
             "last_review",
             "valid_from",
             "accepted_on",
             "last_verified",
             "evaluated_on",
             "approved",
             "requested_on",
             "raised_on",
             "closed_on",
             "done",
             "last_done",
             "recorded_on",
             "updated",
             "period_end",
             "issued",
             "baseline_start",
             "baseline_due",
             "baseline",
             "reached",
             "reported",
             "deployed_on",
             "environment_changed",
             "tested_on",
             "decision",
             "majors_verified_on",
             "reported_on",
             "done_on",
             "confirmed_on",
             "withdrawn_on",
             "written_on",
             "created_on",
             "submitted_on",
             "published_on",
             "ended_on"});
}

void TestCalendarEntries::everyDateIsPlanOrDeed()
{
    QFETCH(bool, isPlan);
    QCOMPARE(holdsPlan(QTest::currentDataTag()), isPlan);
    // the register's own list of dates has to be the one above
    static const QSet<QByteArray> dates = [] {
        QSet<QByteArray> found;
        forEachRegister([&]<class R>() {
            for (const Field &field : definitionOf<R>().fields) {
                if (std::holds_alternative<DateKind>(field.kind))
                    found.insert(field.column);
            }
        });
        return found;
    }();
    QVERIFY2(dates.contains(QTest::currentDataTag()), "no register has such a date");
    QCOMPARE(int(dates.size()), 59);
}

void TestCalendarEntries::baselinesAreNoDates()
{
    ProjectRecords records;
    one<Action>(records).baselineDue = later;
    one<Action>(records).baselineStart = later;
    one<Milestone>(records).baseline = later;
    QVERIFY(calendarEntries(records, m_today).empty());
}

void TestCalendarEntries::whatIsOverHasNoPlan_data()
{
    QTest::addColumn<const OverRow *>("row");
    for (const OverRow &row : overRows)
        QTest::newRow(row.name) << &row;
}

void TestCalendarEntries::whatIsOverHasNoPlan()
{
    QFETCH(const OverRow *, row);
    ProjectRecords records;
    row->begin(records);
    QCOMPARE(columnsIn(records), QStringList{QLatin1String(row->plan)});
    QVERIFY(calendarEntries(records, m_today).front().isPlanned);
    row->finish(records);
    QVERIFY(!columnsIn(records).contains(QLatin1String(row->plan)));
}

void TestCalendarEntries::deedsOfTomorrowArePlanned()
{
    ProjectRecords records;
    const auto planned = [&](QDate day) {
        one<ManagementReview>(records).heldOn = day;
        return calendarEntries(records, m_today).front().isPlanned;
    };
    QVERIFY(planned(m_today.addDays(1)));
    QVERIFY(!planned(m_today));
    QVERIFY(!planned(m_today.addDays(-1)));
    // a plan stays one when its day has passed: it was not kept
    records = {};
    one<Action>(records).due = m_today.addDays(-30);
    QVERIFY(calendarEntries(records, m_today).front().isPlanned);
}

void TestCalendarEntries::sameDayGoesByTitle()
{
    ProjectRecords records;
    for (const char *title : {"Zeta", "Alpha", "Mid"}) {
        Action &action = records.all<Action>().emplace_back();
        action.id.value = action.title = QLatin1String(title);
        action.due = later;
    }
    records.all<Action>()[2].due = later.addDays(-1);
    QStringList titles;
    for (const CalendarEntry &entry : calendarEntries(records, m_today))
        titles << entry.title;
    QCOMPARE(titles,
             (QStringList{QStringLiteral("Mid"), QStringLiteral("Alpha"), QStringLiteral("Zeta")}));
}

void TestCalendarEntries::titlesAreThoseOfTheRecords()
{
    ProjectRecords records;
    Document &policy = one<Document>(records);
    policy.code = QStringLiteral("D-1");
    policy.title = QStringLiteral("Policy <b>%1</b>\nsecond line");
    policy.nextReview = later;
    const CalendarEntry entry = calendarEntries(records, m_today).front();
    QCOMPARE(entry.title, QStringLiteral("D-1 Policy <b>%1</b>"));
    QCOMPARE(entry.what, QStringLiteral("Next review"));
    QCOMPARE(entry.table, QByteArray("documents"));
    QCOMPARE(entry.record, policy.id.value);
    QCOMPARE(entry.day, later);
}

void TestCalendarEntries::emptyProjectHasNoDates()
{
    QVERIFY(calendarEntries({}, m_today).empty());
}

void TestCalendarEntries::datesThatAreNoneAreLeftOut()
{
    ProjectRecords records;
    one<Certification>(records).stage1 = later;
    one<Audit>(records);
    one<Risk>(records);
    QCOMPARE(columnsIn(records), QStringList{QStringLiteral("stage1")});
}

QTEST_GUILESS_MAIN(TestCalendarEntries)
#include "tst_calendar_entries.moc"
