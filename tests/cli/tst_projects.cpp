// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QFile>
#include <QFileInfo>

using namespace gapwright::test;

namespace {

/// Four bytes, big-endian, at a place of an SQLite header.
void setHeaderNumber(QByteArray &file, int at, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        file[at + i] = char((value >> (24 - 8 * i)) & 0xff);
}

} // namespace

class TestProjects : public QObject {
    Q_OBJECT
private slots:
    void newProjectIsSound();
    void sampleIsComplete();
    void sampleDoesNotDependOnTheRun();
    void newRefusesAnExistingFile();
    void newRefusesAnOrganizationWithoutName();
    void newRefusesAFolderThatCannotBeWritten();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesAMissingFile();
    void verifyListsDamage();
    void backupIsAProject();
    void backupRefusesItself();
    void readsAReadOnlyFile();
    void leavesNothingBesideTheProject();
};

void TestProjects::newProjectIsSound()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const Ran info = run({QStringLiteral("info"), folder.project(), QStringLiteral("--json")});
    GW_RUNS(info);
    const QJsonObject object = info.object();
    QCOMPARE(object[QLatin1String("organization")].toString(), QStringLiteral("Client"));
    QCOMPARE(object[QLatin1String("counts")][QLatin1String("item_results")].toInt(), 364);
    QCOMPARE(object[QLatin1String("assessments")].toArray().first().toString(),
             QStringLiteral("Baseline"));
    QCOMPARE(object[QLatin1String("last_change")][QLatin1String("author")].toString(),
             QStringLiteral("Ann Example"));
    QCOMPARE(qint64(object[QLatin1String("size")].toDouble()), QFileInfo(folder.project()).size());
    QVERIFY(object[QLatin1String("format_version")].toInt() >= 1);
    GW_RUNS(run({QStringLiteral("verify"), folder.project()}));
    const Ran lines = run({QStringLiteral("info"), folder.project()});
    GW_RUNS(lines);
    QVERIFY(lines.out.contains("Client") && lines.out.contains("item_results"));
}

void TestProjects::sampleIsComplete()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    GW_RUNS(run({QStringLiteral("verify"), folder.project()}));
    const QJsonObject info =
        run({QStringLiteral("info"), folder.project(), QStringLiteral("--json")}).object();
    QCOMPARE(info[QLatin1String("organization")].toString(), QStringLiteral("X"));
    QVERIFY(info[QLatin1String("sample")].toBool());
    QCOMPARE(info[QLatin1String("assessments")].toArray().size(), 2);
    QVERIFY(info[QLatin1String("counts")][QLatin1String("evidence_links")].toInt() > 0);
}

void TestProjects::sampleDoesNotDependOnTheRun()
{
    const Folder folder;
    QByteArray first;
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")}) {
        const QString project = folder.file(name + QLatin1String(".gapwright"));
        GW_RUNS(run({QStringLiteral("new"), project, QStringLiteral("--organization"),
                     QStringLiteral("X"), QStringLiteral("--sample"), QStringLiteral("--date"),
                     QStringLiteral("2026-06-15")}));
        const QString csv = folder.file(name + QLatin1String(".csv"));
        GW_RUNS(run({QStringLiteral("assessment"), QStringLiteral("export"), project,
                     QStringLiteral("-o"), csv}));
        if (first.isEmpty())
            first = bytesOf(csv);
        QVERIFY(!first.isEmpty());
        QCOMPARE(bytesOf(csv), first);
    }
}

void TestProjects::newRefusesAnExistingFile()
{
    const Folder folder;
    writeBytes(folder.project(), "precious");
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--sample")}}) {
        const Ran ran = run(QStringList{QStringLiteral("new"), folder.project(),
                                        QStringLiteral("--organization"), QStringLiteral("X")}
                            + more);
        QVERIFY2(ran.failsWith(1, {folder.project()}), qPrintable(ran.text()));
        QCOMPARE(bytesOf(folder.project()), QByteArray("precious"));
    }
}

void TestProjects::newRefusesAnOrganizationWithoutName()
{
    const Folder folder;
    const Ran ran = run({QStringLiteral("new"), folder.project(), QStringLiteral("--organization"),
                         QStringLiteral("   ")});
    QVERIFY2(ran.failsWith(1, {folder.project()}), qPrintable(ran.text()));
    QCOMPARE(folder.names(), QStringList());
}

void TestProjects::newRefusesAFolderThatCannotBeWritten()
{
    const Folder folder;
    const QString project = folder.file(QStringLiteral("none/a.gapwright"));
    const Ran ran = run({QStringLiteral("new"), project, QStringLiteral("--organization"),
                         QStringLiteral("X"), QStringLiteral("--sample")});
    QVERIFY2(ran.failsWith(1, {QStringLiteral("none")}), qPrintable(ran.text()));
    QCOMPARE(folder.names(), QStringList());
}

void TestProjects::refusesBadFiles_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << "empty"
                           << "empty";
    QTest::newRow("text") << "text"
                          << "not a Gapwright project";
    QTest::newRow("foreign database") << "foreign"
                                      << "not made by Gapwright";
    QTest::newRow("newer version") << "newer"
                                   << "newer Gapwright";
    QTest::newRow("truncated") << "truncated"
                               << "damaged";
    QTest::newRow("garbage") << "garbage"
                             << "Restore a backup";
}

void TestProjects::refusesBadFiles()
{
    QFETCH(QString, damage);
    QFETCH(QString, says);
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    QByteArray bytes = bytesOf(folder.project());
    if (damage == QLatin1String("empty"))
        bytes.clear();
    else if (damage == QLatin1String("text"))
        bytes = "just some text\n";
    else if (damage == QLatin1String("foreign"))
        setHeaderNumber(bytes, 68, 0x12345678);
    else if (damage == QLatin1String("newer"))
        setHeaderNumber(bytes, 60, 9999);
    else if (damage == QLatin1String("truncated"))
        bytes.truncate(bytes.size() / 2);
    else
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, char(0x5a)));
    writeBytes(folder.project(), bytes);
    const QString csv = folder.file(QStringLiteral("in.csv"));
    writeBytes(csv, "item,status\n4.1-01,P\n");
    const QString out = folder.file(QStringLiteral("out.pdf"));
    const QString p = folder.project();
    const QList<QStringList> commands{
        {QStringLiteral("info"), p},
        {QStringLiteral("verify"), p},
        {QStringLiteral("scores"), p, QStringLiteral("--json")},
        {QStringLiteral("history"), p},
        {QStringLiteral("undo"), p},
        {QStringLiteral("assessment"), QStringLiteral("import"), p, csv},
        {QStringLiteral("report"), QStringLiteral("gap"), p, QStringLiteral("-o"), out},
        {QStringLiteral("backup"), p, QStringLiteral("-o"), out}};
    for (const QStringList &command : commands) {
        const Ran ran = run(command);
        QVERIFY2(ran.failsWith(1, {p, says}),
                 qPrintable(command.join(QLatin1Char(' ')) + QLatin1String(": ") + ran.text()));
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(bytesOf(p), bytes);
        QVERIFY(!QFile::exists(out));
    }
}

void TestProjects::refusesAMissingFile()
{
    const Folder folder;
    for (const QString &command : {QStringLiteral("info"), QStringLiteral("undo")}) {
        const Ran ran = run({command, folder.project()});
        QVERIFY2(ran.failsWith(1, {folder.project()}), qPrintable(ran.text()));
    }
    QCOMPARE(folder.names(), QStringList());
}

/// A page of evidence bytes is overwritten: pages are sound, the file's content is not.
void TestProjects::verifyListsDamage()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    QByteArray bytes = bytesOf(folder.project());
    const qsizetype at = bytes.indexOf("xmlns=\"http://www.w3.org/2000/svg\"");
    QVERIFY(at > 0);
    bytes[at] = 'y';
    writeBytes(folder.project(), bytes);
    const Ran ran = run({QStringLiteral("verify"), folder.project()});
    QVERIFY2(ran.failsWith(1, {folder.project()}), qPrintable(ran.text()));
    QVERIFY2(ran.out.contains("logo.svg"), qPrintable(ran.text()));
    QCOMPARE(bytesOf(folder.project()), bytes);
}

void TestProjects::backupIsAProject()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const QString copy = folder.file(QStringLiteral("copy.gapwright"));
    GW_RUNS(run({QStringLiteral("backup"), folder.project(), QStringLiteral("-o"), copy}));
    GW_RUNS(run({QStringLiteral("verify"), copy}));
    QCOMPARE(run({QStringLiteral("scores"), copy, QStringLiteral("--json")}).out,
             run({QStringLiteral("scores"), folder.project(), QStringLiteral("--json")}).out);
}

void TestProjects::backupRefusesItself()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QByteArray bytes = bytesOf(folder.project());
    const Ran ran =
        run({QStringLiteral("backup"), folder.project(), QStringLiteral("-o"), folder.project()});
    QVERIFY2(ran.failsWith(1, {folder.project()}), qPrintable(ran.text()));
    QCOMPARE(bytesOf(folder.project()), bytes);
}

void TestProjects::readsAReadOnlyFile()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    QFile::setPermissions(folder.project(), QFileDevice::ReadOwner);
    if (QFileInfo(folder.project()).isWritable())
        QSKIP("this user may write every file");
    GW_RUNS(run({QStringLiteral("info"), folder.project()}));
    const Ran ran = run({QStringLiteral("undo"), folder.project()});
    QVERIFY2(ran.failsWith(1, {folder.project()}), qPrintable(ran.text()));
}

void TestProjects::leavesNothingBesideTheProject()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    GW_RUNS(run({QStringLiteral("undo"), folder.project()}));
    GW_RUNS(run({QStringLiteral("verify"), folder.project()}));
    QCOMPARE(folder.names(), QStringList{QStringLiteral("Client.gapwright")});
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
