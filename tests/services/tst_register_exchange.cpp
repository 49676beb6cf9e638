// SPDX-License-Identifier: GPL-3.0-or-later
// Registers out of a project and back, generic over all of them.
#include "registers/all_registers.h"
#include "registers/filled_registers.h"
#include "services/register_export.h"
#include "services/register_import.h"
#include "services/services_test.h"
#include "storage/record_table.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace gapwright;
using namespace gapwright::test;

using Kind = RegisterImportRow::Kind;

class TestRegisterExchange : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRecordComesBackFromTheFile();
    void csvSaysWhatIsThere();
    void csvFillsARecordAgain();
    void jsonFillsARecordAgain();
    void workbookFillsARecordAgain();
    void workbookSaysWhatIsThere();
    void workbookInAMissingFolderIsRefused();
    void unknownEndingIsRefused();
    void refusesRows_data();
    void refusesRows();
    void refusesFiles_data();
    void refusesFiles();
    void findsRecordsByCodeAndFieldsByLabel();
    void missingColumnsStayAsTheyAre();
    void rowsMayReferToEachOther();
    void importIsOneTransaction();
    void recordsMayReferToLaterRows();
    void refusedImportWritesNothing();
    void takesPastedRows_data();
    void takesPastedRows();
    void readsPastedCellsAsPeopleWriteThem();
    void refusesPastedHeadings();

private:
    void fillsAgain(QByteArray (*write)(const RegisterType &, const RegisterContents &),
                    const QString &name);
    [[nodiscard]] RegisterImportPlan plan(const char *table, const QByteArray &csv) const;

    std::vector<FilledRegister> m_filled;
    RegisterContents m_contents;
};

namespace {

const RegisterType &type(const char *table)
{
    return *registerTypeOf(QLatin1String(table));
}

std::vector<RowChange> rowsOf(const std::vector<FilledRegister> &filled)
{
    std::vector<RowChange> rows;
    for (const FilledRegister &one : filled)
        rows.push_back(insertOf(*one.type->info, one.type->id(one.record.get()), one.record.get()));
    return rows;
}

} // namespace

void TestRegisterExchange::initTestCase()
{
    m_filled = filledRegisters();
    QVERIFY(m_filled.size() > 45);
    for (const FilledRegister &one : m_filled)
        m_contents.add(*one.type, one.record);
}

RegisterImportPlan TestRegisterExchange::plan(const char *table, const QByteArray &csv) const
{
    Result<RegisterImportPlan> made =
        planRegisterImport(csv, QStringLiteral("in.csv"), type(table), m_contents);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

void TestRegisterExchange::everyRecordComesBackFromTheFile()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    GW_VERIFY(project->write(QStringLiteral("Fill"), rowsOf(m_filled)));
    const auto contents = RegisterContents::read(*project);
    GW_VERIFY(contents);
    for (const FilledRegister &one : m_filled) {
        const void *read =
            contents->find(QLatin1String(one.type->info->table), one.type->id(one.record.get()));
        QVERIFY2(read && one.type->equal(read, one.record.get()), one.type->info->table);
    }
    GW_VERIFY(project->undo());
    const auto undone = RegisterContents::read(*project);
    GW_VERIFY(undone);
    for (const FilledRegister &one : m_filled)
        QVERIFY2(undone->of(QLatin1String(one.type->info->table)).empty(), one.type->info->table);
    GW_VERIFY(project->redo());
    const auto redone = RegisterContents::read(*project);
    GW_VERIFY(redone);
    for (const FilledRegister &one : m_filled) {
        const void *read =
            redone->find(QLatin1String(one.type->info->table), one.type->id(one.record.get()));
        QVERIFY2(read && one.type->equal(read, one.record.get()), one.type->info->table);
    }
}

void TestRegisterExchange::csvSaysWhatIsThere()
{
    for (const FilledRegister &one : m_filled) {
        const auto same = planRegisterImport(registerCsv(*one.type, m_contents),
                                             QStringLiteral("a.csv"), *one.type, m_contents);
        GW_VERIFY(same);
        QCOMPARE(same->rows.size(), size_t(1));
        QVERIFY2(same->rows.front().kind == Kind::Same,
                 qPrintable(QLatin1String(one.type->info->table) + QLatin1String(": ")
                            + same->rows.front().sentence));
        QVERIFY(same->records.empty());
    }
}

void TestRegisterExchange::fillsAgain(QByteArray (*write)(const RegisterType &,
                                                          const RegisterContents &),
                                      const QString &name)
{
    for (const FilledRegister &one : m_filled) {
        RegisterContents emptied;
        for (const FilledRegister &other : m_filled) {
            AnyRecord record = other.record;
            if (other.type == one.type) {
                record = one.type->make();
                one.type->setId(record.get(), one.type->id(one.record.get()));
            }
            emptied.add(*other.type, record);
        }
        const auto plan =
            planRegisterImport(write(*one.type, m_contents), name, *one.type, emptied);
        GW_VERIFY(plan);
        QVERIFY2(plan->count(Kind::Changed) == 1,
                 qPrintable(QLatin1String(one.type->info->table) + QLatin1String(": ")
                            + plan->rows.front().sentence));
        QVERIFY2(one.type->equal(plan->records.front().get(), one.record.get()),
                 one.type->info->table);
    }
}

void TestRegisterExchange::csvFillsARecordAgain()
{
    fillsAgain(registerCsv, QStringLiteral("a.csv"));
}

void TestRegisterExchange::jsonFillsARecordAgain()
{
    fillsAgain(registerJson, QStringLiteral("a.json"));
}

void TestRegisterExchange::workbookFillsARecordAgain()
{
    fillsAgain(
        [](const RegisterType &one, const RegisterContents &contents) {
            const Folder folder;
            const QString path = folder.file(QStringLiteral("a.xlsx"));
            return exportRegister(path, one, contents) ? bytesOf(path) : QByteArray();
        },
        QStringLiteral("a.xlsx"));
}

void TestRegisterExchange::workbookSaysWhatIsThere()
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("a.xlsx"));
    for (const FilledRegister &one : m_filled) {
        GW_VERIFY(exportRegister(path, *one.type, m_contents));
        const auto same = planRegisterImportOf(path, *one.type, m_contents);
        GW_VERIFY(same);
        QCOMPARE(same->rows.size(), size_t(1));
        QVERIFY2(same->rows.front().kind == Kind::Same,
                 qPrintable(QLatin1String(one.type->info->table) + QLatin1String(": ")
                            + same->rows.front().sentence));
        QVERIFY(same->notices.isEmpty());
    }
}

void TestRegisterExchange::workbookInAMissingFolderIsRefused()
{
    const Folder folder;
    const QString path = folder.file(QStringLiteral("no/such/folder/a.xlsx"));
    const Outcome written = exportRegister(path, type("risks"), m_contents);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QLatin1String("a.xlsx")));
}

void TestRegisterExchange::unknownEndingIsRefused()
{
    const Folder folder;
    const Outcome written =
        exportRegister(folder.file(QStringLiteral("a.doc")), type("risks"), m_contents);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QLatin1String(".xlsx")));
    QVERIFY(!QFile::exists(folder.file(QStringLiteral("a.doc"))));
}

void TestRegisterExchange::refusesRows_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("part");
    QTest::newRow("word") << QByteArray("services") << QByteArray("name,status\nA,asleep\n")
                          << QStringLiteral("live");
    QTest::newRow("date") << QByteArray("services") << QByteArray("name,start_date\nA,31.3.2026\n")
                          << QStringLiteral("2026-03-31");
    QTest::newRow("flag") << QByteArray("services") << QByteArray("name,in_scope\nA,perhaps\n")
                          << QStringLiteral("yes or no");
    QTest::newRow("reference") << QByteArray("services") << QByteArray("name,owner_id\nA,Nobody\n")
                               << QStringLiteral("Nobody");
    QTest::newRow("one of many") << QByteArray("services")
                                 << QByteArray("name,depends_on\nA,Nothing; A\n")
                                 << QStringLiteral("Nothing");
    QTest::newRow("number") << QByteArray("sla_targets") << QByteArray("measure,value\nA,many\n")
                            << QStringLiteral("99.5");
    QTest::newRow("currency") << QByteArray("cost_benefits")
                              << QByteArray("name,one_off\nA,100 EUR\n")
                              << QStringLiteral("currency of the project");
    QTest::newRow("no owner") << QByteArray("sla_targets") << QByteArray("measure\nA\n")
                              << QStringLiteral("part of");
    QTest::newRow("id") << QByteArray("services") << QByteArray("id,name\n7,A\n")
                        << QStringLiteral("no id");
    QTest::newRow("twice") << QByteArray("services")
                           << QByteArray("id,name\n019a0000-0000-7000-8000-000000000001,A\n"
                                         "019a0000-0000-7000-8000-000000000001,B\n")
                           << QStringLiteral("same record");
}

void TestRegisterExchange::refusesRows()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, part);
    const RegisterImportPlan made = plan(table, csv);
    QCOMPARE(made.count(Kind::Refused), 1);
    QVERIFY2(made.rows.back().sentence.contains(part), qPrintable(made.rows.back().sentence));
    QVERIFY(made.refusal().message.contains(QLatin1String("in.csv, row ")));
    QCOMPARE(int(made.records.size()), int(made.rows.size()) - 1);
}

void TestRegisterExchange::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("column") << QByteArray("name,colour\nA,red\n") << QStringLiteral("colour");
    QTest::newRow("doubled") << QByteArray("name,Name\nA,B\n") << QStringLiteral("twice");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 rest") << QStringLiteral("damaged");
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0 rest") << QStringLiteral(".xls)");
    QTest::newRow("cells") << QByteArray("name\nA,B\n") << QStringLiteral("row 2");
    QTest::newRow("json") << QByteArray("{\"records\": [") << QStringLiteral("JSON");
    QTest::newRow("other register")
        << QByteArray("{\"table\": \"risks\", \"records\": []}") << QStringLiteral("risks");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("in.csv");
}

void TestRegisterExchange::refusesFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, part);
    const auto made =
        planRegisterImport(bytes, QStringLiteral("in.csv"), type("services"), m_contents);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(part), qPrintable(made.error().message));
    QVERIFY(made.error().message.contains(QLatin1String("in.csv")));
}

void TestRegisterExchange::findsRecordsByCodeAndFieldsByLabel()
{
    const QString label = labelOf(*fieldOf(*type("services").info, QLatin1String("name")));
    const RegisterImportPlan made =
        plan("services", "CODE;" + label.toUtf8() + "\nX-009;Desk\nX-010;Print\n");
    QCOMPARE(made.rows[0].kind, Kind::Changed);
    QCOMPARE(made.rows[0].sentence, label);
    QCOMPARE(made.rows[1].kind, Kind::New);
    const auto &changed = *static_cast<const Service *>(made.records[0].get());
    QCOMPARE(changed.name, QStringLiteral("Desk"));
    QCOMPARE(changed.description, hostileText(true));
}

void TestRegisterExchange::missingColumnsStayAsTheyAre()
{
    const auto made = plan("services", "code,status\nX-009,live\n");
    QCOMPARE(made.rows.size(), size_t(1));
    QVERIFY(made.rows[0].kind == Kind::Changed);
    const auto &changed = *static_cast<const Service *>(made.records[0].get());
    QCOMPARE(changed.hours, hostileText(false));
    QVERIFY(changed.owner.isSet());
}

void TestRegisterExchange::rowsMayReferToEachOther()
{
    const auto made = plan("services", "name,depends_on\nDesk,Lines; Power\nLines,Power\nPower,\n");
    QCOMPARE(made.count(Kind::New), 3);
    const auto &desk = *static_cast<const Service *>(made.records[0].get());
    const auto &lines = *static_cast<const Service *>(made.records[1].get());
    const auto &power = *static_cast<const Service *>(made.records[2].get());
    QVERIFY(desk.dependsOn == (std::vector<Id<Service>>{lines.id, power.id}));
    QVERIFY(lines.dependsOn == std::vector<Id<Service>>{power.id});
}

void TestRegisterExchange::importIsOneTransaction()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto before = RegisterContents::read(*project);
    GW_VERIFY(before);
    const auto made = planRegisterImport("name\nAda\nGrace\n", QStringLiteral("people.csv"),
                                         type("people"), *before);
    GW_VERIFY(made);
    const auto written = applyRegisterImport(*project, *made, *before);
    GW_VERIFY(written);
    QVERIFY(written->label.contains(QLatin1String("people.csv")));
    QCOMPARE(RecordTable<Person>(project->connection()).all()->size(), size_t(2));
    GW_VERIFY(project->undo());
    QVERIFY(RecordTable<Person>(project->connection()).all()->empty());
}

void TestRegisterExchange::recordsMayReferToLaterRows()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto before = RegisterContents::read(*project);
    GW_VERIFY(before);
    const auto made = planRegisterImport("name,deputy_id\nAda,Grace\nGrace,Ada\n",
                                         QStringLiteral("people.csv"), type("people"), *before);
    GW_VERIFY(made);
    GW_VERIFY(applyRegisterImport(*project, *made, *before));
    const auto people = RecordTable<Person>(project->connection()).all();
    GW_VERIFY(people);
    QVERIFY(people->size() == 2 && people->front().deputy == people->back().id);
}

void TestRegisterExchange::refusedImportWritesNothing()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto before = RegisterContents::read(*project);
    GW_VERIFY(before);
    const auto made = planRegisterImport("name,deputy_id\nAda,\nGrace,Nobody\n",
                                         QStringLiteral("people.csv"), type("people"), *before);
    GW_VERIFY(made);
    QVERIFY(!applyRegisterImport(*project, *made, *before));
    QVERIFY(RecordTable<Person>(project->connection()).all()->empty());
}

void TestRegisterExchange::takesPastedRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("names"); ///< of the rows that are taken
    QTest::addColumn<QString>("refused"); ///< part of a sentence
    QTest::addColumn<bool>("hasNotice");
    const QStringList both{QStringLiteral("Desk, big"), QStringLiteral("Print")};
    QTest::newRow("headings") << QByteArray("status\tname\nlive\tDesk, big\nremoved\tPrint\n")
                              << both << QString() << false;
    QTest::newRow("labels and an empty column")
        << QByteArray("Status\tName\t\nlive\tDesk, big\t\nremoved\tPrint\t\n") << both << QString()
        << false;
    QTest::newRow("no headings") << QByteArray("Desk, big\tlive\nPrint\tremoved\n") << both
                                 << QString() << true;
    QTest::newRow("one column") << QByteArray("Desk, big\t\nPrint\t\n") << both << QString()
                                << true;
    QTest::newRow("lines in a cell")
        << QByteArray("name\tdescription\nDesk, big\t\"two\nlines\"\nPrint\t\n") << both
        << QString() << false;
    QTest::newRow("nothing where something is needed")
        << QByteArray("Desk, big\t\nPrint\tlive\n") << both << QString() << true;
    QTest::newRow("too many cells") << QByteArray("Desk, big\tlive\nPrint\tremoved\tmore\n")
                                    << both.mid(0, 1) << QStringLiteral("3 cells for 2") << true;
    QTest::newRow("a word that does not fit") << QByteArray("Desk, big\tlive\nPrint\tasleep\n")
                                              << both.mid(0, 1) << QStringLiteral("asleep") << true;
    QTest::newRow("a value like a heading") << QByteArray("Desk, big\tlive\nPrint\tstatus\n")
                                            << both.mid(0, 1) << QStringLiteral("status") << true;
}

void TestRegisterExchange::takesPastedRows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, names);
    QFETCH(const QString, refused);
    QFETCH(const bool, hasNotice);
    const PastedTable pasted{
        bytes, QLatin1Char('\t'), {QStringLiteral("name"), QStringLiteral("status")}};
    const auto plan = planRegisterPaste(pasted, type("services"), {});
    GW_VERIFY(plan);
    QStringList taken;
    for (const AnyRecord &record : plan->records)
        taken << static_cast<const Service *>(record.get())->name;
    QCOMPARE(taken, names);
    QCOMPARE(plan->count(Kind::Refused), refused.isEmpty() ? 0 : 1);
    QVERIFY2(plan->rows.back().sentence.contains(refused), qPrintable(plan->rows.back().sentence));
    QCOMPARE(!plan->notices.isEmpty(), hasNotice);
    QVERIFY(plan->isPasted);
    QVERIFY(labelOf(*plan).startsWith(QLatin1String("Paste into")));
}

void TestRegisterExchange::readsPastedCellsAsPeopleWriteThem()
{
    PastedTable pasted{"name\tstart_date\nDesk\tnow\n", QLatin1Char('\t'), {}};
    QVERIFY(planRegisterPaste(pasted, type("services"), {})->count(Kind::Refused) == 1);
    pasted.read = [](const Field &field, const QString &cell) {
        return std::holds_alternative<DateKind>(field.kind) ? QStringLiteral("2026-03-31") : cell;
    };
    const auto plan = planRegisterPaste(pasted, type("services"), {});
    GW_VERIFY(plan);
    QCOMPARE(plan->count(Kind::New), 1);
    QCOMPARE(static_cast<const Service *>(plan->records.front().get())->startDate,
             QDate(2026, 3, 31));
}

void TestRegisterExchange::refusesPastedHeadings()
{
    const PastedTable unknown{"name\tstatus\tcolour\nA\tlive\tred\n", QLatin1Char('\t'), {}};
    const auto plan = planRegisterPaste(unknown, type("services"), {});
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(QLatin1String("colour")));
    QVERIFY(!planRegisterPaste({}, type("services"), {}));
}

QTEST_GUILESS_MAIN(TestRegisterExchange)
#include "tst_register_exchange.moc"
