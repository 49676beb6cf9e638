// SPDX-License-Identifier: GPL-3.0-or-later
// The competence matrix and the communication plan.
#include "assessment/communications/communication_plan.h"
#include "assessment/competences/competence_matrix.h"

#include <QTest>

using namespace gapwright;

class TestPeoplePlans : public QObject {
    Q_OBJECT
private slots:
    void init();
    void statesOfACell_data();
    void statesOfACell();
    void holdersNeedWhatTheRoleNeeds();
    void rolesCountTheirHolders();
    void spellingsOfACompetenceAreOne();
    void needIsOfTheRoleThatAsksMost();
    void rhythmsInWords_data();
    void rhythmsInWords();
    void planSaysWhatIsLate();

private:
    [[nodiscard]] CompetenceSources sources() const
    {
        return {m_people, m_roles, m_competences, m_files, QDate(2026, 11, 23)};
    }
    [[nodiscard]] CompetenceCell first() const
    {
        const CompetenceMatrix matrix = competencesByPerson(sources());
        return matrix.cells.empty() ? CompetenceCell() : matrix.cells.front();
    }
    std::vector<Person> m_people;
    std::vector<Role> m_roles;
    std::vector<Competence> m_competences;
    std::vector<RecordFile> m_files;
};

namespace {

template <class R> Id<R> id(const char *value)
{
    return Id<R>{QString::fromLatin1(value)};
}

Competence competence(const char *person, const char *role, const char *name, int needed, int held)
{
    Competence one;
    one.id = newId<Competence>();
    one.person = id<Person>(person);
    one.role = id<Role>(role);
    one.competence = QString::fromLatin1(name);
    one.required = Level15(needed);
    one.actual = Level15(held);
    return one;
}

} // namespace

void TestPeoplePlans::init()
{
    m_people.assign(2, {});
    m_people[0].id = id<Person>("ada");
    m_people[0].name = QStringLiteral("Ada");
    m_people[1].id = id<Person>("bob");
    m_people[1].name = QStringLiteral("Bob");
    m_roles.assign(1, {});
    m_roles[0].id = id<Role>("owner");
    m_roles[0].name = QStringLiteral("Owner");
    m_competences.clear();
    m_files.clear();
}

void TestPeoplePlans::statesOfACell_data()
{
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("held");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("done");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, int needed, int held, const char *action, QDate due,
                        QDate done, CompetenceState state) {
        QTest::newRow(name) << needed << held << QString::fromLatin1(action) << due << done
                            << int(state);
    };
    using S = CompetenceState;
    const QDate past(2026, 11, 22);
    const QDate now(2026, 11, 23);
    row("met", 3, 3, "", {}, {}, S::Met);
    row("more than needed", 3, 5, "", {}, {}, S::Met);
    row("effect open", 3, 3, "Course", {}, past, S::EffectOpen);
    row("not rated", 3, 0, "", {}, {}, S::NotRated);
    row("not needed", 0, 0, "", {}, {}, S::NotNeeded);
    row("held, not needed", 0, 2, "", {}, {}, S::Met);
    row("gap", 3, 2, "", {}, {}, S::Gap);
    row("date without action", 3, 2, " ", now, {}, S::Gap);
    row("action without date", 3, 2, "Course", {}, {}, S::Gap);
    row("planned", 3, 2, "Course", now, {}, S::Planned);
    row("overdue", 3, 2, "Course", past, {}, S::Overdue);
    row("done in vain", 3, 2, "Course", past, past, S::Gap);
}

void TestPeoplePlans::statesOfACell()
{
    QFETCH(const int, needed);
    QFETCH(const int, held);
    QFETCH(const QString, action);
    QFETCH(const QDate, due);
    QFETCH(const QDate, done);
    QFETCH(const int, state);
    Competence one = competence("ada", "owner", "Audits", needed, held);
    one.action = action;
    one.due = due;
    one.done = done;
    m_competences = {one};
    QCOMPARE(int(first().state), state);
    QCOMPARE(first().records, std::vector<Id<Competence>>{one.id});
    QVERIFY(!first().hasEvidence);
    m_files.resize(1);
    m_files[0].recordTable = QStringLiteral("competences");
    m_files[0].record = one.id.value;
    QVERIFY(first().hasEvidence);
}

void TestPeoplePlans::holdersNeedWhatTheRoleNeeds()
{
    m_competences = {competence("ada", "owner", "Audits", 4, 4)};
    m_roles[0].appointed = {id<Person>("ada"), id<Person>("bob")};
    CompetenceMatrix matrix = competencesByPerson(sources());
    QCOMPARE(matrix.holders.size(), size_t(2));
    QCOMPARE(matrix.at(0, 1).state, CompetenceState::NotRated);
    QCOMPARE(matrix.at(0, 1).needed, 4);
    QVERIFY(matrix.at(0, 1).records.empty());
    QCOMPARE(matrix.count(CompetenceState::NotRated), 1);
    m_competences.push_back(competence("bob", "owner", "Audits", 2, 2)); // a need of his own
    matrix = competencesByPerson(sources());
    QCOMPARE(matrix.at(0, 1).needed, 2);
    QCOMPARE(matrix.at(0, 1).state, CompetenceState::Met);
}

void TestPeoplePlans::rolesCountTheirHolders()
{
    m_roles[0].appointed = {id<Person>("ada")};
    m_people[1].roles = {id<Role>("owner")}; // the other register says so
    m_competences = {competence("ada", "owner", "Audits", 3, 4),
                     competence("bob", "owner", "Audits", 3, 1)};
    const CompetenceMatrix matrix = competencesByRole(sources());
    QCOMPARE(matrix.holders.size(), size_t(1));
    const CompetenceCell &cell = matrix.at(0, 0);
    QCOMPARE(cell.needed, 3);
    QCOMPARE(cell.holders, 2);
    QCOMPARE(cell.met, 1);
    QCOMPARE(cell.held, 1);
    QCOMPARE(cell.state, CompetenceState::Gap);
    QCOMPARE(cell.records.size(), size_t(2));
    QCOMPARE(matrix.rows[0].roles, QStringLiteral("Owner"));
}

void TestPeoplePlans::spellingsOfACompetenceAreOne()
{
    m_competences = {competence("ada", "owner", "Leads  audits", 3, 2),
                     competence("ada", "owner", "leads audits ", 2, 3),
                     competence("bob", "owner", "", 2, 3)};
    const CompetenceMatrix matrix = competencesByPerson(sources());
    QCOMPARE(matrix.rows.size(), size_t(1));
    QCOMPARE(matrix.rows[0].competence, QStringLiteral("Leads audits"));
    QCOMPARE(matrix.at(0, 0).needed, 3);
    QCOMPARE(matrix.at(0, 0).held, 3);
}

void TestPeoplePlans::needIsOfTheRoleThatAsksMost()
{
    m_roles.push_back({});
    m_roles[1].id = id<Role>("auditor");
    m_people[0].roles = {id<Role>("owner"), id<Role>("auditor")};
    m_competences = {competence("bob", "auditor", "Audits", 5, 4),
                     competence("bob", "owner", "Audits", 2, 4)};
    const CompetenceNeed need = needOf(sources(), id<Person>("ada"), QStringLiteral("audits"));
    QCOMPARE(need.role, id<Role>("auditor"));
    QCOMPARE(need.level, 5);
    QVERIFY(!needOf(sources(), id<Person>("bob"), QStringLiteral("audits")).role.isSet());
}

void TestPeoplePlans::rhythmsInWords_data()
{
    QTest::addColumn<QString>("timing");
    QTest::addColumn<int>("days");
    const auto row = [](const char *timing, int days) {
        QTest::newRow(timing) << QString::fromUtf8(timing) << days;
    };
    row("Daily at nine", 1);
    row("Every Tuesday", 7);
    row("weekly", 7);
    row("Fortnightly team meeting", 14);
    row("First Tuesday of every month", 31);
    row("Fifth working day", 31);
    row("Monthly, by the 5th", 31);
    row("Every quarter", 92);
    row("Half-yearly joint meeting", 184);
    row("reviews are held every half-year", 184);
    row("At each appointment and once a year", 366);
    row("Annual report", 366);
    row("monatlich", 31);
    row("halbjährlich", 184);
    row("vierteljährlich", 92);
    row("jährlich", 366);
    row("Once, within a week of the decision", 0);
    row("Three working days before", 0);
    row("Six weeks before", 0);
    row("Within thirty minutes, then every hour", 0);
    row("On the day of approval", 0);
    row("", 0);
}

void TestPeoplePlans::rhythmsInWords()
{
    QFETCH(const QString, timing);
    QFETCH(const int, days);
    QCOMPARE(rhythmOf(timing), days);
}

void TestPeoplePlans::planSaysWhatIsLate()
{
    const QDate today(2026, 11, 23);
    const auto state = [&](const char *timing, QDate lastDone) {
        Communication one;
        one.timing = QString::fromLatin1(timing);
        one.lastDone = lastDone;
        return communicationPlan({&one, 1}, today).front().state;
    };
    QCOMPARE(state("monthly", today.addDays(-32)), CommunicationState::Overdue);
    QCOMPARE(state("monthly", today.addDays(-31)), CommunicationState::Soon);
    QCOMPARE(state("monthly", today.addDays(-17)), CommunicationState::Soon);
    QCOMPARE(state("monthly", today.addDays(-16)), CommunicationState::Planned);
    QCOMPARE(state("monthly", {}), CommunicationState::NotYet);
    QCOMPARE(state("at the start", {}), CommunicationState::NotYet);
    QCOMPARE(state("at the start", today), CommunicationState::OnEvent);
}

QTEST_GUILESS_MAIN(TestPeoplePlans)
#include "tst_people_plans.moc"
