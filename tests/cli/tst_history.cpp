// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QSet>

using namespace gapwright::test;

class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void showsTheSampleByTwoPeople();
    void filtersByItem();
    void refusesAnUnknownRecord();
    void undoAndRedoGoBackAndForth();
    void saysWhenThereIsNothingToUndo();
    void linesAreForPeople();

private:
    static bool score(const QString &project, const QString &csv, const QByteArray &rows);
    static QString statusOf(const QString &project, const QString &item);
};

bool TestHistory::score(const QString &project, const QString &csv, const QByteArray &rows)
{
    writeBytes(csv, "item,status,gap\n" + rows);
    return run({QStringLiteral("assessment"), QStringLiteral("import"), project, csv}).isFine();
}

QString TestHistory::statusOf(const QString &project, const QString &item)
{
    const QJsonObject scores =
        run({QStringLiteral("scores"), project, QStringLiteral("--json")}).object();
    return scores[QLatin1String("items")][item][QLatin1String("status")].toString();
}

void TestHistory::showsTheSampleByTwoPeople()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const Ran ran = run({QStringLiteral("history"), folder.project(), QStringLiteral("--json")});
    GW_RUNS(ran);
    const QJsonArray history = ran.array();
    QVERIFY(history.size() > 20);
    QSet<QString> authors;
    qint64 newer = 1'000'000;
    for (const QJsonValue &entry : history) {
        authors.insert(entry[QLatin1String("author")].toString());
        const qint64 sequence = entry[QLatin1String("sequence")].toInteger();
        QVERIFY(sequence < newer);
        newer = sequence;
        QVERIFY(!entry[QLatin1String("changes")].toArray().isEmpty());
    }
    QCOMPARE(authors.size(), 2);
}

void TestHistory::filtersByItem()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString csv = folder.file(QStringLiteral("in.csv"));
    QVERIFY(score(folder.project(), csv, "4.1-01,P,x\n"));
    QVERIFY(score(folder.project(), csv, "4.1-02,P,y\n"));
    const QJsonArray history =
        run({QStringLiteral("history"), folder.project(), QStringLiteral("--record"),
             QStringLiteral("4.1-01"), QStringLiteral("--json")})
            .array();
    QCOMPARE(history.size(), 2);
    QSet<QString> fields;
    for (const QJsonValue &change : history[0][QLatin1String("changes")].toArray()) {
        fields.insert(change[QLatin1String("field")].toString());
        QCOMPARE(change[QLatin1String("title")].toString(), QStringLiteral("4.1-01 (Baseline)"));
    }
    QCOMPARE(fields, (QSet<QString>{QStringLiteral("status"), QStringLiteral("gap")}));
    QCOMPARE(run({QStringLiteral("history"), folder.project(), QStringLiteral("--limit"),
                  QStringLiteral("1"), QStringLiteral("--json")})
                 .array()
                 .size(),
             1);
}

void TestHistory::refusesAnUnknownRecord()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const Ran ran = run({QStringLiteral("history"), folder.project(), QStringLiteral("--record"),
                         QStringLiteral("11.1-01")});
    QVERIFY2(ran.failsWith(1, {folder.project(), QStringLiteral("11.1-01")}),
             qPrintable(ran.text()));
}

void TestHistory::undoAndRedoGoBackAndForth()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QString csv = folder.file(QStringLiteral("in.csv"));
    const QString item = QStringLiteral("4.1-01");
    QVERIFY(score(folder.project(), csv, "4.1-01,P,x\n"));
    QVERIFY(score(folder.project(), csv, "4.1-01,N,x\n"));
    const Ran undone = run({QStringLiteral("undo"), folder.project()});
    GW_RUNS(undone);
    QVERIFY2(undone.out.contains("in.csv"), qPrintable(undone.text()));
    QCOMPARE(statusOf(folder.project(), item), QStringLiteral("P"));
    GW_RUNS(run({QStringLiteral("undo"), folder.project()}));
    QCOMPARE(statusOf(folder.project(), item), QStringLiteral("U"));
    GW_RUNS(run({QStringLiteral("redo"), folder.project()}));
    QCOMPARE(statusOf(folder.project(), item), QStringLiteral("P"));
    GW_RUNS(run({QStringLiteral("redo"), folder.project()}));
    QCOMPARE(statusOf(folder.project(), item), QStringLiteral("N"));
    const QJsonArray history =
        run({QStringLiteral("history"), folder.project(), QStringLiteral("--json")}).array();
    QCOMPARE(history.size(), 7);
    QCOMPARE(history[0][QLatin1String("kind")].toString(), QStringLiteral("redo"));
    QVERIFY(history[0][QLatin1String("refers_to")].isDouble());
    GW_RUNS(run({QStringLiteral("verify"), folder.project()}));
}

void TestHistory::saysWhenThereIsNothingToUndo()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const Ran redo = run({QStringLiteral("redo"), folder.project()});
    QVERIFY2(redo.failsWith(1, {folder.project()}), qPrintable(redo.text()));
    const QByteArray bytes = bytesOf(folder.project());
    const Ran undo = run({QStringLiteral("undo"), folder.project()});
    QVERIFY2(undo.failsWith(1, {folder.project()}), qPrintable(undo.text()));
    QCOMPARE(bytesOf(folder.project()), bytes);
}

void TestHistory::linesAreForPeople()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    QVERIFY(score(folder.project(), folder.file(QStringLiteral("in.csv")), "4.1-01,P,Thin\n"));
    const Ran ran = run({QStringLiteral("history"), folder.project()});
    GW_RUNS(ran);
    const QString text = ran.text();
    QVERIFY2(text.contains(QStringLiteral("4.1-01 (Baseline), Gap: “” -> “Thin”")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("“Not assessed” -> “Partial”")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Ann Example")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
