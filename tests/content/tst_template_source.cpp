// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/catalogue_loader.h"
#include "content/template_source.h"

#include <QTest>

using namespace gapwright;

class TestTemplateSource : public QObject {
    Q_OBJECT
private slots:
    void unknownTemplateIsNamed();
    void frontIsRead();
    void brokenFrontIsNamed_data();
    void brokenFrontIsNamed();
    void everyTemplateAgreesWithTheCatalogue();
};

void TestTemplateSource::unknownTemplateIsNamed()
{
    const Result<QByteArray> source = templateSource(QStringLiteral("T57"));
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::NotFound);
    QVERIFY(source.error().message.contains(QStringLiteral(":/content/en/templates/T57.md")));
}

void TestTemplateSource::frontIsRead()
{
    const Result<TemplateFront> front =
        templateFront("---\nid: T99\nkind: plan\nclauses: [4.1, 5.2]\nstep: S1\nmandatory: []\n"
                      "owner_role: Top management\nfields: [sms.scope]\n---\n# Title\n---\n");
    QVERIFY(bool(front));
    QCOMPARE(front->id, QStringLiteral("T99"));
    QCOMPARE(front->kind, QStringLiteral("plan"));
    QCOMPARE(front->clauses, QStringList({QStringLiteral("4.1"), QStringLiteral("5.2")}));
    QCOMPARE(front->step, QStringLiteral("S1"));
    QCOMPARE(front->mandatory, QStringList());
    QCOMPARE(front->ownerRole, QStringLiteral("Top management"));
    QCOMPARE(front->fields, QStringList({QStringLiteral("sms.scope")}));
}

void TestTemplateSource::brokenFrontIsNamed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("named");
    const QByteArray all = "id: T1\nkind: plan\nclauses: []\nstep: 1\nmandatory: []\n"
                           "owner_role: Lead\nfields: []\n";
    QTest::newRow("none") << QByteArray("# Title\n") << QStringLiteral("between two lines");
    QTest::newRow("never ends") << QByteArray("---\n" + all) << QStringLiteral("between two lines");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("between two lines");
    QTest::newRow("no value") << QByteArray("---\nid\n---\n") << QStringLiteral("\"id\"");
    QTest::newRow("twice") << QByteArray("---\n" + all + "step: 2\n---\n")
                           << QStringLiteral("\"step: 2\"");
    QTest::newRow("missing") << QByteArray("---\n" + QByteArray(all).replace("step: 1\n", "")
                                           + "---\n")
                             << QStringLiteral("key step is missing");
    QTest::newRow("unknown") << QByteArray("---\n" + all + "colour: red\n---\n")
                             << QStringLiteral("key colour is unknown");
}

void TestTemplateSource::brokenFrontIsNamed()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, named);
    const Result<TemplateFront> front = templateFront(source);
    QVERIFY(!front);
    QCOMPARE(front.error().kind, ErrorKind::Damaged);
    QVERIFY2(front.error().message.contains(named), qPrintable(front.error().message));
}

void TestTemplateSource::everyTemplateAgreesWithTheCatalogue()
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY(bool(catalogue));
    for (const TemplateInfo &info : catalogue->templates()) {
        const Result<QByteArray> source = templateSource(info.id);
        QVERIFY2(bool(source), qPrintable(info.id));
        const Result<TemplateFront> front = templateFront(*source);
        QVERIFY2(bool(front), qPrintable(info.id));
        QCOMPARE(front->id, info.id);
        QCOMPARE(front->kind, info.kind);
        QCOMPARE(front->step, info.step);
        QVERIFY2(!front->ownerRole.isEmpty() && !front->fields.isEmpty(), qPrintable(info.id));
        for (const QString &clause : front->clauses)
            QVERIFY2(catalogue->clause(clause) || clause == QLatin1String("1.2"),
                     qPrintable(info.id + QLatin1Char(' ') + clause));
        for (const QString &id : front->mandatory) {
            const bool known = std::ranges::any_of(
                catalogue->documented(), [&](const DocumentedItem &item) { return item.id == id; });
            QVERIFY2(known, qPrintable(info.id + QLatin1Char(' ') + id));
        }
        const QString body = QString::fromUtf8(*source).section(QStringLiteral("\n---\n"), 1);
        QVERIFY2(body.startsWith(QLatin1String("# ")), qPrintable(info.id));
        QVERIFY2(body.size() > 3000, qPrintable(info.id));
    }
}

QTEST_GUILESS_MAIN(TestTemplateSource)
#include "tst_template_source.moc"
