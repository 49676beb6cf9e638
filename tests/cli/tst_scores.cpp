// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

using namespace gapwright::test;

namespace {

QJsonValue at(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &key : path)
        value = value[key];
    return value;
}

} // namespace

class TestScores : public QObject {
    Q_OBJECT
private slots:
    void nothingIsScoredInANewProject();
    void countsVectorOne();
    void aMissingCornerstoneSinksTheVerdict();
    void sampleHasEveryPart();
    void linesNameTheClauses();
};

void TestScores::nothingIsScoredInANewProject()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const Ran ran = run({QStringLiteral("scores"), folder.project(), QStringLiteral("--json")});
    GW_RUNS(ran);
    const QJsonObject scores = ran.object();
    QVERIFY(at(scores, {QStringLiteral("overall"), QStringLiteral("conformity")}).isNull());
    QCOMPARE(at(scores, {QStringLiteral("overall"), QStringLiteral("coverage")}).toDouble(-1), 0.0);
    QCOMPARE(at(scores, {QStringLiteral("overall"), QStringLiteral("verdict")}).toString(),
             QStringLiteral("not scored"));
    QCOMPARE(at(scores, {QStringLiteral("overall"), QStringLiteral("counts"), QStringLiteral("U")})
                 .toInt(),
             364);
    QVERIFY(
        at(scores, {QStringLiteral("processes"), QStringLiteral("P05"), QStringLiteral("level")})
            .isNull());
}

/// V01 of the scales: clause 6.3 with one item not assessed.
void TestScores::countsVectorOne()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    const QStringList statuses = QStringLiteral("C C C N P C C P C P U").split(QLatin1Char(' '));
    QByteArray csv = "item,status,evidence,gap\n";
    for (qsizetype i = 0; i < statuses.size(); ++i)
        csv += "6.3-" + QByteArray::number(int(i) + 1).rightJustified(2, '0') + ','
            + statuses.at(i).toUtf8() + ",seen,missing\n";
    const QString path = folder.file(QStringLiteral("in.csv"));
    writeBytes(path, csv);
    GW_RUNS(run({QStringLiteral("assessment"), QStringLiteral("import"), folder.project(), path}));
    const QJsonObject clause =
        at(run({QStringLiteral("scores"), folder.project(), QStringLiteral("--json")}).object(),
           {QStringLiteral("clauses"), QStringLiteral("6.3")})
            .toObject();
    QCOMPARE(clause[QLatin1String("conformity")].toDouble(), 76.1);
    QCOMPARE(clause[QLatin1String("coverage")].toDouble(), 90.9);
    QCOMPARE(clause[QLatin1String("verdict")].toString(), QStringLiteral("partially conforming"));
}

/// V06 and V09: one N on a weight of 3.
void TestScores::aMissingCornerstoneSinksTheVerdict()
{
    const Folder folder;
    QVERIFY(makeProject(folder.project()));
    QByteArray csv = "item,status,evidence,gap\n";
    for (const QJsonValue &clause : run({QStringLiteral("catalogue"), QStringLiteral("--json")})
                                        .object()[QLatin1String("clauses")]
                                        .toArray()) {
        if (clause[QLatin1String("id")].toString() != QLatin1String("8.6.1"))
            continue;
        for (const QJsonValue &item : clause[QLatin1String("items")].toArray()) {
            const QByteArray id = item[QLatin1String("id")].toString().toUtf8();
            csv += id + (id == "8.6.1-08" ? ",N,,none\n" : ",C,seen,\n");
        }
    }
    const QString path = folder.file(QStringLiteral("in.csv"));
    writeBytes(path, csv);
    GW_RUNS(run({QStringLiteral("assessment"), QStringLiteral("import"), folder.project(), path}));
    const QJsonObject scores =
        run({QStringLiteral("scores"), folder.project(), QStringLiteral("--json")}).object();
    const QJsonObject clause =
        at(scores, {QStringLiteral("clauses"), QStringLiteral("8.6.1")}).toObject();
    QCOMPARE(clause[QLatin1String("conformity")].toDouble(), 88.0);
    QCOMPARE(clause[QLatin1String("verdict")].toString(), QStringLiteral("not conforming"));
    const QJsonObject item =
        at(scores, {QStringLiteral("items"), QStringLiteral("8.6.1-08")}).toObject();
    QCOMPARE(item[QLatin1String("severity")].toDouble(), 3.0);
    QCOMPARE(item[QLatin1String("label")].toString(), QStringLiteral("critical"));
    QCOMPARE(item[QLatin1String("forecast")].toString(), QStringLiteral("major"));
}

void TestScores::sampleHasEveryPart()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const QJsonObject scores =
        run({QStringLiteral("scores"), folder.project(), QStringLiteral("--json")}).object();
    QCOMPARE(scores[QLatin1String("items")].toObject().size(), 364);
    QCOMPARE(scores[QLatin1String("clauses")].toObject().size(), 88);
    QCOMPARE(scores[QLatin1String("processes")].toObject().size(), 35);
    for (const char *stage : {"stage1", "stage2"}) {
        const QJsonObject readiness =
            at(scores, {QStringLiteral("readiness"), QLatin1String(stage)}).toObject();
        QVERIFY(readiness[QLatin1String("index")].isDouble());
        QVERIFY(!readiness[QLatin1String("state")].toString().isEmpty());
        QVERIFY(!readiness[QLatin1String("gates")].toObject().isEmpty());
    }
    QVERIFY(at(scores,
               {QStringLiteral("readiness"), QStringLiteral("stage1"), QStringLiteral("gates"),
                QStringLiteral("policy_approved")})
                .isBool());
    const double percent =
        at(scores, {QStringLiteral("overall"), QStringLiteral("conformity")}).toDouble();
    QCOMPARE(percent, qRound(percent * 10) / 10.0);
}

void TestScores::linesNameTheClauses()
{
    const Folder folder;
    QVERIFY(makeSample(folder.project()));
    const Ran ran = run({QStringLiteral("scores"), folder.project()});
    GW_RUNS(ran);
    QVERIFY(ran.out.contains("10 Improvement") && ran.out.contains("Stage 2"));
}

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
