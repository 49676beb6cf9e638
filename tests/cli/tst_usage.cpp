// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

using namespace gapwright::test;

namespace {

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestUsage : public QObject {
    Q_OBJECT
private slots:
    void saysItsVersion();
    void helpNamesEveryCommand();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void wrongUsageWritesNothing();
};

void TestUsage::saysItsVersion()
{
    const Ran ran = run({QStringLiteral("--version")});
    GW_RUNS(ran);
    QVERIFY(ran.out.startsWith("gapwright-cli "));
}

void TestUsage::helpNamesEveryCommand()
{
    const Ran ran = run({QStringLiteral("--help")});
    GW_RUNS(ran);
    for (const char *words :
         {"new FILE --organization", "info FILE", "verify FILE", "catalogue",
          "assessment list FILE", "assessment import FILE IN", "assessment export FILE",
          "scores FILE", "report gap FILE", "chart FILE KIND", "history FILE", "undo FILE",
          "redo FILE", "backup FILE"})
        QVERIFY2(ran.out.contains(words), words);
}

void TestUsage::everyCommandExplainsItself_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char *words : {"new", "info", "verify", "catalogue", "assessment list",
                              "assessment import", "assessment export", "scores", "report gap",
                              "chart", "history", "undo", "redo", "backup"})
        QTest::newRow(words) << split(words);
}

void TestUsage::everyCommandExplainsItself()
{
    QFETCH(QStringList, words);
    const Ran ran = run(words + QStringList{QStringLiteral("--help")});
    GW_RUNS(ran);
    const QByteArray synopsis = "gapwright-cli " + words.join(QLatin1Char(' ')).toUtf8();
    QVERIFY2(ran.out.startsWith(synopsis), qPrintable(ran.text()));
    const Ran helped = run(QStringList{QStringLiteral("help")} + words);
    QCOMPARE(helped.out, ran.out);
}

void TestUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *words, const char *says) {
        QTest::newRow(words) << split(words) << QString::fromUtf8(says);
    };
    row("", "--help");
    row("dance", "dance");
    row("help dance", "dance");
    row("assessment", "assessment");
    row("assessment erase a.gapwright", "assessment erase");
    row("new", "FILE");
    row("new a.gapwright", "--organization");
    row("new a.gapwright --organization", "--organization");
    row("new a.gapwright --organization X --organization Y", "twice");
    row("new a.gapwright --organization X --colour red", "--colour");
    row("new a.gapwright --organization X --sample=yes", "--sample");
    row("new a.gapwright --organization X --date tomorrow", "--date YYYY-MM-DD");
    row("new a.gapwright --organization X --date 2026-02-30", "--date YYYY-MM-DD");
    row("info a.gapwright b.gapwright", "b.gapwright");
    row("report gap a.gapwright", "-o OUT");
    row("report gap a.gapwright -o r.pdf --preset tiny", "full|board|owner|auditor");
    row("report gap a.gapwright -o r.pdf --preset owner", "--process");
    row("report gap a.gapwright -o r.pdf --process P99", "--process");
    row("chart a.gapwright pie -o c.svg", "radar");
    row("chart a.gapwright -o c.svg", "KIND");
    row("history a.gapwright --limit none", "--limit N");
    row("history a.gapwright --limit 0", "--limit N");
    row("assessment import a.gapwright", "IN");
}

void TestUsage::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = run(words);
    QVERIFY2(ran.failsWith(2, {says}), qPrintable(QString::number(ran.code) + ran.text()));
    QVERIFY(ran.out.isEmpty());
}

void TestUsage::wrongUsageWritesNothing()
{
    const Folder folder;
    const Ran ran = run({QStringLiteral("new"), folder.project(), QStringLiteral("--organization"),
                         QStringLiteral("X"), QStringLiteral("--oops")});
    QCOMPARE(ran.code, 2);
    QCOMPARE(folder.names(), QStringList());
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
