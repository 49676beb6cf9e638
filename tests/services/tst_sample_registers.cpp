// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/all_registers.h"
#include "services/project_history.h"
#include "services/register_contents.h"
#include "services/sample_project.h"
#include "services/sample_registers.h"
#include "services/services_test.h"

using namespace gapwright;
using namespace gapwright::test;

namespace {

const QDate today(2026, 6, 15);

QByteArray people(const QByteArray &records)
{
    return "{\"table\": \"people\", \"records\": [" + records + "]}";
}

} // namespace

class TestSampleRegisters : public QObject {
    Q_OBJECT
private slots:
    void readsTheBuiltInOnes();
    void namesEveryMistake_data();
    void namesEveryMistake();
    void datesFollowTheDay();
    void speaksOfAnotherOrganization();
    void everythingIsInTheProject();
};

void TestSampleRegisters::readsTheBuiltInOnes()
{
    const auto registers = readSampleRegisters(sampleRegisterFolder(), today, {});
    GW_VERIFY(registers);
    QStringList missing = listedRegisters();
    for (const SampleRegister &one : *registers) {
        // the story has not tried its continuity plan yet
        const bool mayBeEmpty = one.type->info == &definitionOf<ContinuityTest>();
        QVERIFY2(mayBeEmpty || !one.records.empty(), one.type->info->table);
        missing.removeAll(QLatin1String(one.type->info->table));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void TestSampleRegisters::namesEveryMistake_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QByteArray &records, const QStringList &parts) {
        QTest::newRow(name) << people(records) << parts;
    };
    row("column", R"({"key": "a", "colour": "red"})",
        {QStringLiteral("people"), QStringLiteral("\"a\""), QStringLiteral("colour")});
    row("reference", R"({"key": "a", "deputy_id": "b"})",
        {QStringLiteral("\"b\""), QStringLiteral("people")});
    row("type", R"({"key": "a", "name": 7})", {QStringLiteral("name")});
    row("flag", R"({"key": "a", "external": "yes"})", {QStringLiteral("external")});
    row("many", R"({"key": "a", "roles": ["x"]})", {QStringLiteral("\"x\" in roles")});
    row("key twice", R"({"key": "a"}, {"key": "a"})", {QStringLiteral("not unique")});
    row("no key", R"({"name": "Ada"})", {QStringLiteral("empty")});
    row("two mistakes", R"({"key": "a", "colour": 1, "deputy_id": "b"})",
        {QStringLiteral("colour"), QStringLiteral("\"b\"")});
    QTest::newRow("table") << QByteArray("{\"table\": \"risks\", \"records\": []}")
                           << QStringList{QStringLiteral("not people")};
    QTest::newRow("no list") << QByteArray("{\"table\": \"people\"}")
                             << QStringList{QStringLiteral("no list")};
}

void TestSampleRegisters::namesEveryMistake()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, parts);
    const Folder folder;
    writeBytes(folder.file(QStringLiteral("people.json")), bytes);
    const auto registers = readSampleRegisters(folder.path(), today, {});
    QVERIFY(!registers);
    for (const QString &part : parts)
        QVERIFY2(registers.error().message.contains(part), qPrintable(registers.error().message));
}

void TestSampleRegisters::datesFollowTheDay()
{
    const Folder folder;
    writeBytes(folder.file(QStringLiteral("climate_decisions.json")),
               R"({"table": "climate_decisions", "records":
                   [{"key": "a", "decided_on": {"days": -30}, "reason": "Because"}]})");
    writeBytes(folder.file(QStringLiteral("people.json")),
               people(R"({"key": "a", "deputy_id": "b"}, {"key": "b", "name": "Bo"})"));
    const auto registers = readSampleRegisters(folder.path(), today, {});
    GW_VERIFY(registers);
    QCOMPARE(registers->size(), size_t(2));
    const auto &ada = *static_cast<const Person *>(registers->front().records[0].get());
    const auto &bo = *static_cast<const Person *>(registers->front().records[1].get());
    QVERIFY(ada.deputy == bo.id && bo.id.isSet());
    const auto &decision =
        *static_cast<const ClimateDecision *>(registers->back().records[0].get());
    QCOMPARE(decision.decidedOn, today.addDays(-30));
    QCOMPARE(decision.reason, QStringLiteral("Because"));
    writeBytes(folder.file(QStringLiteral("nothing.json")), "{}");
    const auto unknown = readSampleRegisters(folder.path(), today, {});
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(QLatin1String("nothing.json")));
}

void TestSampleRegisters::speaksOfAnotherOrganization()
{
    const auto registers =
        readSampleRegisters(sampleRegisterFolder(), today, QStringLiteral("Acme"));
    GW_VERIFY(registers);
    bool isNamed = false;
    for (const SampleRegister &one : *registers) {
        for (const AnyRecord &record : one.records) {
            for (const Field &field : one.type->info->fields) {
                const QString text = textOf(field.get(record.get()));
                QVERIFY2(!text.contains(QLatin1String("Tideway ")), qPrintable(text));
                isNamed = isNamed || text.contains(QLatin1String("Acme"));
            }
        }
    }
    QVERIFY(isNamed);
}

void TestSampleRegisters::everythingIsInTheProject()
{
    const auto registers = readSampleRegisters(sampleRegisterFolder(), today, {});
    GW_VERIFY(registers);
    const Folder folder;
    const auto project =
        makeSampleProject(asking(folder.project()), {}, Clock(today), *catalogue());
    GW_VERIFY(project);
    const auto contents = RegisterContents::read(**project);
    GW_VERIFY(contents);
    for (const SampleRegister &one : *registers)
        QCOMPARE(contents->of(QLatin1String(one.type->info->table)).size(), one.records.size());
    HistoryFilter all;
    all.limit = 1000;
    const auto history = projectHistory(**project, all);
    GW_VERIFY(history);
    QSet<QString> authors;
    int parts = 0;
    for (const HistoryEntry &entry : *history) {
        if (!entry.label.startsWith(QLatin1String("Register ")))
            continue;
        authors.insert(entry.author);
        ++parts;
    }
    QCOMPARE(parts, 5);
    QCOMPARE(authors.size(), 2);
}

QTEST_GUILESS_MAIN(TestSampleRegisters)
#include "tst_sample_registers.moc"
