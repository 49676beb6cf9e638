// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QFile>

using namespace gapwright::test;

namespace {

Ran importFrom2011(const Folder &folder, const QByteArray &csv, const QStringList &more = {})
{
    const QString path = folder.file(QStringLiteral("old.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(csv);
    file.close();
    return run(QStringList{QStringLiteral("assessment"), QStringLiteral("import-2011"),
                           folder.project(), path}
               + more);
}

const QStringList intoNew{QStringLiteral("--name"), QStringLiteral("Transition")};
const QByteArray table = "clause,status,note\n8.2,P,no trend\n9.3#policy,C,\n12.1,N,\n4.5.4,C,\n";

} // namespace

class TestTransition : public QObject {
    Q_OBJECT
private slots:
    void carriesOverAndListsEveryRow();
    void dryRunWritesNothing();
    void refusesBadCells();
    void canBeUndone();
};

void TestTransition::carriesOverAndListsEveryRow()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const Ran ran = importFrom2011(folder, table, intoNew);
    GW_RUNS(ran);
    for (const char *part :
         {"row 2, clause 8.2", "row 3, clause 9.3#policy", "row 4, clause 12.1",
          "row 5, clause 4.5.4", "Removed in 2018", "Not in the file: ", "57 items are new"})
        QVERIFY2(ran.out.contains(part), ran.out.constData());
    const QString csv = folder.file(QStringLiteral("out.csv"));
    GW_RUNS(run(QStringList{QStringLiteral("assessment"), QStringLiteral("export"),
                            folder.project(), QStringLiteral("-o"), csv}
                + intoNew));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("8.6.3-01,P"));
    QVERIFY(written.contains("9.3-01,C"));
    QVERIFY(written.contains("4.1-01,U"));
}

void TestTransition::dryRunWritesNothing()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const Ran ran =
        importFrom2011(folder, table, intoNew + QStringList{QStringLiteral("--dry-run")});
    GW_RUNS(ran);
    QVERIFY(ran.out.contains("Nothing was written."));
    const Ran list = run({QStringLiteral("assessment"), QStringLiteral("list"), folder.project()});
    QVERIFY(!list.out.contains("Transition"));
}

void TestTransition::refusesBadCells()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const Ran ran = importFrom2011(folder, "clause,percent\n8.2,many\n", intoNew);
    QVERIFY(ran.code != 0);
    QVERIFY(ran.out.contains("row 2") && ran.out.contains("percent"));
    QVERIFY(ran.err.contains("Nothing was imported."));
}

void TestTransition::canBeUndone()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    GW_RUNS(importFrom2011(folder, table, intoNew));
    GW_RUNS(run({QStringLiteral("undo"), folder.project()}));
    const Ran list = run({QStringLiteral("assessment"), QStringLiteral("list"), folder.project()});
    QVERIFY(!list.out.contains("Transition"));
}

QTEST_GUILESS_MAIN(TestTransition)
#include "tst_transition.moc"
