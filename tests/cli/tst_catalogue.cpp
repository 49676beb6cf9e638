// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace gapwright::test;

class TestCatalogueCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void itemsAreComplete();
    void areasHaveLevelsAndKpis();
    void stepsHaveGuides();
    void templatesHaveTheirFront();
    void everyEntryIsFilled_data();
    void everyEntryIsFilled();
    void referencesResolve();
    void transitionCoversEveryItem();
    void outputIsTheSameEachTime();
    void asLines();

private:
    [[nodiscard]] QJsonArray list(const char *key) const
    {
        return m_catalogue[QLatin1String(key)].toArray();
    }

    QByteArray m_out;
    QJsonObject m_catalogue;
};

namespace {

QSet<QString> idsOf(const QJsonArray &entries, const char *key = "id")
{
    QSet<QString> ids;
    for (const QJsonValue &entry : entries)
        ids << entry[QLatin1String(key)].toString();
    return ids;
}

QJsonObject entryOf(const QJsonArray &entries, const QString &id)
{
    for (const QJsonValue &entry : entries) {
        if (entry[QLatin1String("id")] == id)
            return entry.toObject();
    }
    return {};
}

} // namespace

void TestCatalogueCommand::initTestCase()
{
    const Ran ran = run({QStringLiteral("catalogue"), QStringLiteral("--json")});
    GW_RUNS(ran);
    m_out = ran.out;
    m_catalogue = ran.object();
}

void TestCatalogueCommand::itemsAreComplete()
{
    int items = 0;
    for (const QJsonValue &clause : list("clauses")) {
        for (const QJsonValue &item : clause[QLatin1String("items")].toArray()) {
            ++items;
            for (const char *key : {"id", "text", "question", "gap", "recommendation"})
                QVERIFY2(!item[QLatin1String(key)].toString().isEmpty(), key);
            QVERIFY(item[QLatin1String("weight")].toInt() >= 1);
            QVERIFY(item[QLatin1String("condition")].isString());
            QVERIFY(item[QLatin1String("tag")].isString());
            QVERIFY(item[QLatin1String("evidence")].isArray());
            QCOMPARE(item[QLatin1String("days")].toArray().size(), 3);
            QVERIFY(!item[QLatin1String("templates")].toArray().isEmpty());
        }
    }
    QCOMPARE(items, 364);
}

void TestCatalogueCommand::areasHaveLevelsAndKpis()
{
    QCOMPARE(list("areas").size(), 9);
    QCOMPARE(list("processes").size(), 26);
    int kpis = 0;
    for (const QJsonValue &process : list("processes")) {
        QCOMPARE(process[QLatin1String("levels")].toArray().size(), 6);
        for (const QJsonValue &kpi : process[QLatin1String("kpis")].toArray()) {
            ++kpis;
            for (const char *key : {"id", "name", "formula", "unit", "direction", "calculation",
                                    "target_text", "period", "source", "why"})
                QVERIFY2(!kpi[QLatin1String(key)].toString().isEmpty(), key);
            QVERIFY(kpi[QLatin1String("target")].isDouble());
            QVERIFY(kpi[QLatin1String("amber")].isDouble());
        }
    }
    QCOMPARE(kpis, 112);
}

void TestCatalogueCommand::stepsHaveGuides()
{
    QCOMPARE(list("steps").size(), 17);
    for (const QJsonValue &step : list("steps")) {
        const QJsonValue guide = step[QLatin1String("guide")];
        for (const char *key : {"activities", "deliverables", "roles", "done", "mistakes"})
            QVERIFY2(guide[QLatin1String(key)].toArray().size() >= 2, key);
        int minutes = 0;
        for (const QJsonValue &item :
             guide[QLatin1String("agenda")][QLatin1String("items")].toArray())
            minutes += item[QLatin1String("minutes")].toInt();
        QCOMPARE(guide[QLatin1String("agenda")][QLatin1String("minutes")].toInt(), minutes);
        QVERIFY(step[QLatin1String("criteria")].isArray());
    }
    const QJsonValue criterion =
        entryOf(list("steps"), QStringLiteral("10"))[QLatin1String("guide")][QLatin1String("done")]
            .toArray()
            .first();
    QCOMPARE(criterion[QLatin1String("id")].toString(), QStringLiteral("10-d1"));
    QCOMPARE(criterion[QLatin1String("computable")].toBool(), true);
}

void TestCatalogueCommand::templatesHaveTheirFront()
{
    QCOMPARE(list("templates").size(), 56);
    const QJsonObject policy = entryOf(list("templates"), QStringLiteral("T08"));
    QCOMPARE(policy[QLatin1String("kind")].toString(), QStringLiteral("policy"));
    QCOMPARE(policy[QLatin1String("mandatory")].toBool(), true);
    QCOMPARE(policy[QLatin1String("owner_role")].toString(), QStringLiteral("Top management"));
    QCOMPARE(policy[QLatin1String("documented_information")].toArray(),
             QJsonArray({QStringLiteral("D02")}));
    QVERIFY(policy[QLatin1String("fields")].toArray().contains(QStringLiteral("sms.scope")));
}

void TestCatalogueCommand::everyEntryIsFilled_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *list, int fewest, const char *keys) {
        QTest::newRow(list) << QString::fromLatin1(list) << fewest
                            << QString::fromLatin1(keys).split(QLatin1Char(' '));
    };
    row("glossary", 90, "id term definition example");
    row("editions", 27,
        "id number title edition status certainty date_checked group what status_text use");
    row("primer", 12, "id title markdown");
    row("item_links", 1000, "item standard reference fit certainty");
    row("inherit", 3, "standard name explanation");
    row("documented_information", 52, "id name kind basis step");
    row("crosswalk", 88, "clause change");
}

void TestCatalogueCommand::everyEntryIsFilled()
{
    QFETCH(QString, list);
    QFETCH(int, fewest);
    QFETCH(QStringList, keys);
    const QJsonArray entries = m_catalogue[list].toArray();
    QVERIFY(entries.size() >= fewest);
    for (const QJsonValue &entry : entries) {
        for (const QString &key : keys)
            QVERIFY2(!entry[key].toString().isEmpty(), qPrintable(key));
    }
}

void TestCatalogueCommand::referencesResolve()
{
    const QSet<QString> terms = idsOf(list("glossary"));
    for (const QJsonValue &term : list("glossary")) {
        for (const QJsonValue &other : term[QLatin1String("see_also")].toArray())
            QVERIFY2(terms.contains(other.toString()), qPrintable(other.toString()));
    }
    const QSet<QString> templates = idsOf(list("templates"));
    for (const QJsonValue &step : list("steps")) {
        for (const QJsonValue &id : step[QLatin1String("templates")].toArray())
            QVERIFY2(templates.contains(id.toString()), qPrintable(id.toString()));
    }
}

void TestCatalogueCommand::transitionCoversEveryItem()
{
    const QJsonObject transition = m_catalogue[QLatin1String("transition_2011")].toObject();
    QSet<QString> covered = idsOf(transition[QLatin1String("new_items")].toArray(), "item");
    QCOMPARE(covered.size(), 57);
    int rank = 0;
    for (const QJsonValue &clause : transition[QLatin1String("clauses")].toArray()) {
        QCOMPARE(clause[QLatin1String("rank")].toInt(), ++rank);
        for (const QJsonValue &item : clause[QLatin1String("items")].toArray())
            covered << item.toString();
    }
    QCOMPARE(covered.size(), 364);
}

void TestCatalogueCommand::outputIsTheSameEachTime()
{
    QCOMPARE(run({QStringLiteral("catalogue"), QStringLiteral("--json")}).out, m_out);
}

void TestCatalogueCommand::asLines()
{
    const Ran ran = run({QStringLiteral("catalogue")});
    GW_RUNS(ran);
    QVERIFY(ran.out.contains("364 items"));
    QVERIFY(ran.out.contains("8.6.1 Incident management"));
}

QTEST_GUILESS_MAIN(TestCatalogueCommand)
#include "tst_catalogue.moc"
