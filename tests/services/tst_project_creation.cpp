// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/project_access.h"
#include "services/project_backup.h"
#include "services/project_loading.h"
#include "services/project_summary.h"
#include "services/services_test.h"
#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace gapwright;
using namespace gapwright::test;

class TestProjectCreation : public QObject {
    Q_OBJECT
private slots:
    void holdsEngagementAndBaseline();
    void holdsNoAssessmentWhenNoneIsWanted();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void leavesAnExistingFileAlone();
    void leavesNoFileBehindAFailure();
    void readsWhileSomebodyElseWorks();
    void refusesToChangeAProjectThatIsOpen();
    void summaryCountsRecords();
    void backsUpOncePerDay();
    void keepsTenBackups();
    void namesAnAuthorAlways();
};

void TestProjectCreation::holdsEngagementAndBaseline()
{
    const Folder folder;
    NewProject wanted = newProject(folder.project());
    wanted.engagement.organization = QStringLiteral("  Caf\u0065\u0301 Ltd ");
    const auto made = makeProject(wanted, *catalogue());
    GW_VERIFY(made);
    const auto engagement = loadEngagement(**made);
    GW_VERIFY(engagement);
    QCOMPARE(engagement->organization, QStringLiteral("Caf\u00e9 Ltd"));
    const auto assessments = loadAssessments(**made);
    GW_VERIFY(assessments);
    QCOMPARE(assessments->size(), size_t(1));
    QCOMPARE(assessments->front().name, QStringLiteral("Baseline"));
    QCOMPARE(assessments->front().itemSet, catalogue()->itemSet());
    const auto data = loadAssessment(**made, assessments->front(), *catalogue());
    GW_VERIFY(data);
    QCOMPARE(data->results.size(), catalogue()->items().size());
    QCOMPARE(data->capability.size(), catalogue()->areas().size());
}

void TestProjectCreation::holdsNoAssessmentWhenNoneIsWanted()
{
    const Folder folder;
    NewProject wanted = newProject(folder.project());
    wanted.firstAssessment.reset();
    const auto made = makeProject(wanted, *catalogue());
    GW_VERIFY(made);
    QVERIFY(loadAssessments(**made)->empty());
    const auto none = findAssessment(**made, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void TestProjectCreation::refusesBadRequests_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("author");
    QTest::newRow("no organization") << QString() << "a.gapwright"
                                     << "Ann";
    QTest::newRow("blank organization") << " \t\n"
                                        << "a.gapwright"
                                        << "Ann";
    QTest::newRow("folder does not exist") << "Client"
                                           << "no/such/a.gapwright"
                                           << "Ann";
    QTest::newRow("nobody works on it") << "Client"
                                        << "a.gapwright"
                                        << " ";
}

void TestProjectCreation::refusesBadRequests()
{
    QFETCH(QString, organization);
    QFETCH(QString, fileName);
    QFETCH(QString, author);
    const Folder folder;
    NewProject wanted = newProject(folder.file(fileName));
    wanted.engagement.organization = organization;
    wanted.file.author = author;
    const auto made = makeProject(wanted, *catalogue());
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(folder.path()), qPrintable(made.error().message));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestProjectCreation::leavesAnExistingFileAlone()
{
    const Folder folder;
    writeBytes(folder.project(), "precious");
    const auto made = makeProject(newProject(folder.project()), *catalogue());
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(QLatin1String("Client.gapwright")));
    QCOMPARE(bytesOf(folder.project()), QByteArray("precious"));
}

void TestProjectCreation::leavesNoFileBehindAFailure()
{
    const Folder folder;
    auto project = madeProject(folder.project());
    QVERIFY(QFile::exists(folder.project()));
    const Error reason = withdrawn(std::move(project), {QStringLiteral("why")});
    QCOMPARE(reason.message, QStringLiteral("why"));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestProjectCreation::readsWhileSomebodyElseWorks()
{
    const Folder folder;
    const auto owner = madeProject(folder.project());
    const auto reader = openToRead(folder.project());
    GW_VERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE(loadEngagement(**reader)->organization, QStringLiteral("Client"));
}

void TestProjectCreation::refusesToChangeAProjectThatIsOpen()
{
    const Folder folder;
    auto owner = madeProject(folder.project());
    const auto second = openToChange(folder.project(), QStringLiteral("Bob"));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::LockedHere);
    owner.reset();
    GW_VERIFY(openToChange(folder.project(), QStringLiteral("Bob")));
}

void TestProjectCreation::summaryCountsRecords()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto summary = summaryOf(*project);
    GW_VERIFY(summary);
    QCOMPARE(summary->formatVersion, currentSchemaVersion());
    QCOMPARE(summary->size, QFileInfo(folder.project()).size());
    QCOMPARE(summary->lastChange.author, QStringLiteral("Ann Example"));
    QHash<QByteArray, int> counts;
    for (const auto &[table, count] : summary->counts)
        counts.insert(table, count);
    QCOMPARE(counts.value("item_results"), 364);
    QCOMPARE(counts.value("engagements"), 1);
    QCOMPARE(counts.value("attachment", -1), 0);
}

void TestProjectCreation::backsUpOncePerDay()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    const auto first = backUpDaily(*project, Clock(QDate(2026, 5, 4)));
    GW_VERIFY(first);
    QVERIFY(first->has_value());
    const auto again = backUpDaily(*project, Clock(QDate(2026, 5, 4)));
    GW_VERIFY(again);
    QVERIFY(!again->has_value());
    const auto copy = openToRead(**first);
    GW_VERIFY(copy);
    QCOMPARE(loadAssessments(**copy)->size(), size_t(1));
    const auto reader = openToRead(folder.project());
    GW_VERIFY(reader);
    QVERIFY(!backUpDaily(**reader, Clock(QDate(2026, 5, 5)))->has_value());
}

void TestProjectCreation::keepsTenBackups()
{
    const Folder folder;
    const auto project = madeProject(folder.project());
    for (int day = 1; day <= 13; ++day)
        GW_VERIFY(backUpDaily(*project, Clock(QDate(2026, 6, day))));
    const QStringList kept = backupsOf(folder.project());
    QCOMPARE(kept.size(), backupsKept);
    QVERIFY2(kept.first().contains(QLatin1String("20260613")), qPrintable(kept.first()));
    QVERIFY2(kept.last().contains(QLatin1String("20260604")), qPrintable(kept.last()));
}

void TestProjectCreation::namesAnAuthorAlways()
{
    qputenv("GAPWRIGHT_AUTHOR", "  Eve Example ");
    QCOMPARE(defaultAuthor(), QStringLiteral("Eve Example"));
    for (const char *variable : {"GAPWRIGHT_AUTHOR", "USER", "LOGNAME", "USERNAME"})
        qunsetenv(variable);
    QVERIFY(!defaultAuthor().isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectCreation)
#include "tst_project_creation.moc"
