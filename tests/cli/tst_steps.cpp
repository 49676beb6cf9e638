// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gapwright::test;

class TestStepCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void namesEveryStepWithItsProgress();
    void saysWhatIsMissingAsJson();
    void checkListsBrokenRules();
    void checkFailsOnErrorsOnly();
    void refusesAFileThatIsNotThere();

private:
    Folder m_folder;
    QString m_sample, m_empty;
};

void TestStepCommands::initTestCase()
{
    m_sample = m_folder.file(QStringLiteral("sample.gapwright"));
    m_empty = m_folder.file(QStringLiteral("empty.gapwright"));
    QVERIFY(makeSample(m_sample));
    QVERIFY(makeProject(m_empty));
}

void TestStepCommands::namesEveryStepWithItsProgress()
{
    const Ran ran = run({QStringLiteral("steps"), m_sample});
    GW_RUNS(ran);
    QCOMPARE(ran.out.count('\n'), 17);
    QVERIFY(ran.out.contains(" %"));
}

void TestStepCommands::saysWhatIsMissingAsJson()
{
    const Ran ran = run({QStringLiteral("steps"), m_empty, QStringLiteral("--json")});
    GW_RUNS(ran);
    const QJsonArray steps = QJsonDocument::fromJson(ran.out).array();
    QCOMPARE(steps.size(), 17);
    const QJsonObject fourth = steps.at(3).toObject();
    QCOMPARE(fourth.value(QStringLiteral("step")).toString(), QStringLiteral("4"));
    QCOMPARE(fourth.value(QStringLiteral("percent")).toInt(), 0);
    QCOMPARE(fourth.value(QStringLiteral("next")).toArray().size(), 3);
    QVERIFY(fourth.value(QStringLiteral("waits_for")).toArray().contains(QStringLiteral("3")));
    const QJsonObject policy = fourth.value(QStringLiteral("criteria")).toArray().at(1).toObject();
    QCOMPARE(policy.value(QStringLiteral("id")).toString(), QStringLiteral("4-d2"));
    QCOMPARE(policy.value(QStringLiteral("state")).toString(), QStringLiteral("not_met"));
    QVERIFY(!policy.value(QStringLiteral("missing")).toArray().isEmpty());
}

void TestStepCommands::checkListsBrokenRules()
{
    const Ran ran = run(
        {QStringLiteral("register"), QStringLiteral("check"), m_empty, QStringLiteral("--json")});
    QStringList rules;
    for (const QJsonValue &one : QJsonDocument::fromJson(ran.out).array())
        rules << one.toObject().value(QStringLiteral("rule")).toString();
    QVERIFY2(rules.contains(QStringLiteral("VR02")), ran.out.constData());
}

void TestStepCommands::checkFailsOnErrorsOnly()
{
    const Ran ran = run({QStringLiteral("register"), QStringLiteral("check"), m_sample});
    const bool hasErrors = ran.out.contains("error  ");
    QCOMPARE(ran.code, hasErrors ? 1 : 0);
    const Ran empty = run({QStringLiteral("register"), QStringLiteral("check"), m_empty});
    QCOMPARE(empty.code, 1);
    QVERIFY(empty.err.contains("validation rules"));
}

void TestStepCommands::refusesAFileThatIsNotThere()
{
    const Ran ran = run({QStringLiteral("steps"), m_folder.file(QStringLiteral("none.gapwright"))});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("none.gapwright"));
}

QTEST_GUILESS_MAIN(TestStepCommands)
#include "tst_steps.moc"
