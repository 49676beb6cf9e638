// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

using namespace gapwright::test;

class TestRegisterCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void importsAWorkbookIntoAnotherProject();
    void namesTheRowThatIsRefused();
    void printsARegister();

private:
    Folder m_folder;
    QString m_sample, m_empty;
};

void TestRegisterCommands::initTestCase()
{
    m_sample = m_folder.file(QStringLiteral("sample.gapwright"));
    m_empty = m_folder.file(QStringLiteral("empty.gapwright"));
    QVERIFY(makeSample(m_sample));
    QVERIFY(makeProject(m_empty));
}

void TestRegisterCommands::readsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("ending");
    for (const char *table : {"risks", "kpis", "measurements", "agreements", "people"}) {
        for (const char *ending : {"xlsx", "csv", "json"})
            QTest::addRow("%s as %s", table, ending)
                << QString::fromLatin1(table) << QString::fromLatin1(ending);
    }
}

void TestRegisterCommands::readsBackWhatItWrites()
{
    QFETCH(const QString, table);
    QFETCH(const QString, ending);
    const QString file = m_folder.file(table + QLatin1Char('.') + ending);
    GW_RUNS(run({QStringLiteral("register"), QStringLiteral("export"), m_sample, table,
                 QStringLiteral("-o"), file}));
    const Ran ran = run({QStringLiteral("register"), QStringLiteral("import"), m_sample, table,
                         file, QStringLiteral("--dry-run")});
    GW_RUNS(ran);
    QVERIFY2(ran.out.contains("\n0 new, 0 changed, "), ran.out.right(200).constData());
    QVERIFY(!ran.out.contains("\n0 new, 0 changed, 0 as they are"));
    QVERIFY(ran.out.contains(" 0 refused"));
}

void TestRegisterCommands::importsAWorkbookIntoAnotherProject()
{
    const QString file = m_folder.file(QStringLiteral("limits.xlsx"));
    GW_RUNS(run({QStringLiteral("register"), QStringLiteral("export"), m_sample,
                 QStringLiteral("ci_types"), QStringLiteral("-o"), file}));
    const Ran ran = run({QStringLiteral("register"), QStringLiteral("import"), m_empty,
                         QStringLiteral("ci_types"), file});
    GW_RUNS(ran);
    QVERIFY(!ran.out.contains("\n0 new"));
    const Ran listed = run(
        {QStringLiteral("register"), QStringLiteral("list"), m_empty, QStringLiteral("ci_types")});
    GW_RUNS(listed);
    const Ran there = run(
        {QStringLiteral("register"), QStringLiteral("list"), m_sample, QStringLiteral("ci_types")});
    QCOMPARE(listed.out, there.out);
}

void TestRegisterCommands::namesTheRowThatIsRefused()
{
    const QString file = m_folder.file(QStringLiteral("risks-foreign.xlsx"));
    GW_RUNS(run({QStringLiteral("register"), QStringLiteral("export"), m_sample,
                 QStringLiteral("risks"), QStringLiteral("-o"), file}));
    const Ran ran =
        run({QStringLiteral("register"), QStringLiteral("import"), m_empty, QStringLiteral("risks"),
             file}); // the people and services it refers to are not there
    QVERIFY(ran.code != 0);
    QVERIFY2(ran.err.contains("risks-foreign.xlsx, row 2"), ran.err.constData());
    QVERIFY(ran.err.contains("Nothing was imported"));
}

void TestRegisterCommands::printsARegister()
{
    const QString file = m_folder.file(QStringLiteral("risks.pdf"));
    GW_RUNS(run({QStringLiteral("register"), QStringLiteral("export"), m_sample,
                 QStringLiteral("risks"), QStringLiteral("-o"), file}));
    const QByteArray pdf = bytesOf(file);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10000);
}

QTEST_GUILESS_MAIN(TestRegisterCommands)
#include "tst_registers.moc"
