// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QFile>

using namespace gapwright::test;

namespace {

Ran import(const QString &project, const QString &csv, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("assessment"), QStringLiteral("import"), project, csv}
               + more);
}

Ran exported(const QString &project, const QString &output, const QStringList &more = {})
{
    return run(QStringList{QStringLiteral("assessment"), QStringLiteral("export"), project,
                           QStringLiteral("-o"), output}
               + more);
}

} // namespace

class TestAssessments : public QObject {
    Q_OBJECT
private slots:
    void lists();
    void whatExportWritesImportReadsBack();
    void importsIntoANewAssessment();
    void isOneTransaction();
    void dryRunWritesNothing();
    void refusesBadTables_data();
    void refusesBadTables();
    void refusesAnApprovedAssessment();
    void refusesOtherFormats();
    void refusesToReplaceTheProject();
    void refusesAnUnknownName();
    void neverWritesFormulas();
};

void TestAssessments::lists()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const Ran ran = run({QStringLiteral("assessment"), QStringLiteral("list"), folder.project(),
                         QStringLiteral("--json")});
    GW_RUNS(ran);
    const QJsonArray assessments = ran.array();
    QCOMPARE(assessments.size(), 2);
    QVERIFY(assessments[0][QLatin1String("approved")].toBool());
    QVERIFY(!assessments[1][QLatin1String("approved")].toBool());
    QCOMPARE(assessments[1][QLatin1String("date")].toString(), QStringLiteral("2026-06-05"));
    const Ran lines = run({QStringLiteral("assessment"), QStringLiteral("list"), folder.project()});
    GW_RUNS(lines);
    QCOMPARE(lines.out.count('\n'), 2);
}

void TestAssessments::whatExportWritesImportReadsBack()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const QString csv = folder.file(QStringLiteral("a.csv"));
    GW_RUNS(exported(folder.project(), csv));
    const QByteArray first = bytesOf(csv);
    QVERIFY(first.count('\n') > 364);

    const Ran same = import(folder.project(), csv);
    GW_RUNS(same);
    QVERIFY2(same.out.contains("0 items"), qPrintable(same.text()));

    const QString other = folder.file(QStringLiteral("Other.gapwright"));
    QVERIFY(makeProject(other));
    GW_RUNS(import(other, csv));
    const QString again = folder.file(QStringLiteral("b.csv"));
    GW_RUNS(exported(other, again));
    QCOMPARE(bytesOf(again), first);
}

void TestAssessments::importsIntoANewAssessment()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString csv = folder.file(QStringLiteral("in.csv"));
    writeBytes(csv, "item,status,gap\n4.1-01,N,Nothing there\n");
    GW_RUNS(
        import(folder.project(), csv, {QStringLiteral("--name"), QStringLiteral("Mock audit")}));
    const QJsonObject scores =
        run({QStringLiteral("scores"), folder.project(), QStringLiteral("--name"),
             QStringLiteral("mock audit"), QStringLiteral("--json")})
            .object();
    QCOMPARE(scores[QLatin1String("assessment")].toString(), QStringLiteral("Mock audit"));
    QCOMPARE(
        scores[QLatin1String("items")][QLatin1String("4.1-01")][QLatin1String("status")].toString(),
        QStringLiteral("N"));
    QCOMPARE(run({QStringLiteral("assessment"), QStringLiteral("list"), folder.project(),
                  QStringLiteral("--json")})
                 .array()
                 .size(),
             2);
}

void TestAssessments::isOneTransaction()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString csv = folder.file(QStringLiteral("in.csv"));
    const QString before = folder.file(QStringLiteral("before.csv"));
    const QString after = folder.file(QStringLiteral("after.csv"));
    GW_RUNS(exported(folder.project(), before));
    writeBytes(csv, "item,status,gap\n4.1-01,N,a\n4.1-02,P,b\n4.2-01,P,c\n");
    GW_RUNS(import(folder.project(), csv, {QStringLiteral("--author"), QStringLiteral("Bob")}));
    const QJsonArray history =
        run({QStringLiteral("history"), folder.project(), QStringLiteral("--json")}).array();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0][QLatin1String("author")].toString(), QStringLiteral("Bob"));
    QVERIFY(history[0][QLatin1String("label")].toString().contains(QLatin1String("in.csv")));
    GW_RUNS(run({QStringLiteral("undo"), folder.project()}));
    GW_RUNS(exported(folder.project(), after));
    QCOMPARE(bytesOf(after), bytesOf(before));
}

void TestAssessments::dryRunWritesNothing()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString csv = folder.file(QStringLiteral("in.csv"));
    writeBytes(csv, "item,status,gap\n4.1-01,N,Nothing there\n");
    const QByteArray bytes = bytesOf(folder.project());
    const Ran ran = import(folder.project(), csv, {QStringLiteral("--dry-run")});
    GW_RUNS(ran);
    QVERIFY2(ran.out.contains("4.1-01 Gap") && ran.out.contains("Nothing there")
                 && ran.out.contains("1 items"),
             qPrintable(ran.text()));
    QCOMPARE(bytesOf(folder.project()), bytes);
}

void TestAssessments::refusesBadTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown item") << QByteArray("item,status\n4.1-01,C\n1.1-01,C\n") << "row 3";
    QTest::newRow("unknown status") << QByteArray("item,status\n4.1-01,Q\n") << "“Q”";
    QTest::newRow("duplicate") << QByteArray("item,status\n4.1-01,C\n4.1-01,C\n") << "row 2";
    QTest::newRow("ragged") << QByteArray("item,status\n4.1-01\n") << "row 2";
    QTest::newRow("NA without trigger") << QByteArray("item,status\n4.1-01,NA\n") << "4.1-01";
    QTest::newRow("encoding") << QByteArray("item,status\n4.1-01,C\x81\xFE\n") << "UTF-8";
    QTest::newRow("workbook") << QByteArray("PK\x03\x04xl/workbook.xml") << "CSV";
    QTest::newRow("empty") << QByteArray() << "empty";
}

void TestAssessments::refusesBadTables()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QByteArray bytes = bytesOf(folder.project());
    const QString path = folder.file(QStringLiteral("in.csv"));
    writeBytes(path, csv);
    for (const QStringList &more :
         {QStringList(), QStringList{QStringLiteral("--dry-run")},
          QStringList{QStringLiteral("--name"), QStringLiteral("Another")}}) {
        const Ran ran = import(folder.project(), path, more);
        QVERIFY2(ran.failsWith(1, {path, says}), qPrintable(ran.text()));
        QCOMPARE(bytesOf(folder.project()), bytes);
    }
}

void TestAssessments::refusesAnApprovedAssessment()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const QByteArray bytes = bytesOf(folder.project());
    const QString csv = folder.file(QStringLiteral("in.csv"));
    writeBytes(csv, "item,status\n4.1-01,C\n");
    const Ran ran = import(folder.project(), csv,
                           {QStringLiteral("--name"), QStringLiteral("Baseline assessment")});
    QVERIFY2(ran.failsWith(1, {QStringLiteral("approved")}), qPrintable(ran.text()));
    QCOMPARE(bytesOf(folder.project()), bytes);
}

void TestAssessments::refusesOtherFormats()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    for (const QString &name :
         {QStringLiteral("a.xlsx"), QStringLiteral("a.json"), QStringLiteral("a")}) {
        const Ran ran = exported(folder.project(), folder.file(name));
        QVERIFY2(ran.failsWith(1, {name, QStringLiteral("CSV")}), qPrintable(ran.text()));
        QVERIFY(!QFile::exists(folder.file(name)));
    }
}

void TestAssessments::refusesToReplaceTheProject()
{
    const Folder folder;
    const QString project = folder.file(QStringLiteral("odd.csv"));
    QVERIFY(makeProject(project));
    const QByteArray bytes = bytesOf(project);
    const Ran ran = exported(project, project);
    QVERIFY2(ran.failsWith(1, {project}), qPrintable(ran.text()));
    QCOMPARE(bytesOf(project), bytes);
}

void TestAssessments::refusesAnUnknownName()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString output = folder.file(QStringLiteral("a.csv"));
    const Ran ran =
        exported(folder.project(), output, {QStringLiteral("--name"), QStringLiteral("Basline")});
    QVERIFY2(ran.failsWith(1, {QStringLiteral("Basline"), QStringLiteral("“Baseline”")}),
             qPrintable(ran.text()));
    QVERIFY(!QFile::exists(output));
}

void TestAssessments::neverWritesFormulas()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString csv = folder.file(QStringLiteral("in.csv"));
    writeBytes(csv, "item,status,gap,owner\n4.1-01,N,=HYPERLINK(1),@cmd\n");
    GW_RUNS(import(folder.project(), csv));
    const QString output = folder.file(QStringLiteral("out.csv"));
    GW_RUNS(exported(folder.project(), output));
    QVERIFY(bytesOf(output).contains(",'=HYPERLINK(1),"));
    QVERIFY(bytesOf(output).contains(",'@cmd,"));
    const Ran again = import(folder.project(), output);
    QVERIFY2(again.out.contains("0 items"), qPrintable(again.text()));
}

QTEST_GUILESS_MAIN(TestAssessments)
#include "tst_assessments.moc"
