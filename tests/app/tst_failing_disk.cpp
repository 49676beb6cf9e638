// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/save_status.h"
#include "app/window_test.h"
#include "faults/faulty_disk.h"
#include "ui/kit/notice_bar.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace gapwright;

/// The window while the disk of the project fails: it says so, keeps the work and offers both ways
/// out.
class TestFailingDisk : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatIsNotSaved();
    void staysQuickOnASlowDisk();
};

void TestFailingDisk::initTestCase()
{
    test::prepareApplication();
}

void TestFailingDisk::saysWhatIsNotSaved()
{
    test::WindowTest shown;
    shown.window().resize(1280, 720);
    shown.window().show();
    QVERIFY(QDir(shown.folder()).mkdir(QStringLiteral("stick")));
    const QString path = shown.sample(QStringLiteral("stick/sample"));
    QVERIFY(shown.open(path));
    auto *status = shown.window().findChild<SaveStatus *>();
    auto *retry = status->findChild<QPushButton *>(QStringLiteral("retrySavingButton"));
    auto *elsewhere = status->findChild<QPushButton *>(QStringLiteral("saveElsewhereButton"));
    QVERIFY(!retry->isVisible());
    QVERIFY(!elsewhere->isVisible());

    test::FaultyDisk disk(QFileInfo(path).path());
    disk.fail(test::FaultyDisk::Fault::Full);
    ProjectSession &session = *shown.window().desk().session();
    QVERIFY(session.editItem(QStringLiteral("4.1-01"), QLatin1String("owner"),
                             [](ItemResult &r) { r.owner = QStringLiteral("Grace Hopper"); }));
    QTRY_VERIFY2(status->text().startsWith(QStringLiteral("Not saved: ")),
                 qPrintable(status->text()));
    QVERIFY(status->text().contains(QStringLiteral("kept in memory")));
    QVERIFY(retry->isVisible());
    QVERIFY(elsewhere->isVisible()); // Save As: covered for the file by tst_failing_workspace
    QCOMPARE(session.resultOf(QStringLiteral("4.1-01"))->owner, QStringLiteral("Grace Hopper"));

    const QString target = shown.folder() + QStringLiteral("/elsewhere.gapwright");
    bool moved = false;
    shown.window().desk().workspace()->saveAs(target, this,
                                              [&](const Outcome &done) { moved = bool(done); });
    QTRY_VERIFY_WITH_TIMEOUT(moved, 20000);
    QTRY_VERIFY(status->text().startsWith(QStringLiteral("All changes saved")));
    QVERIFY(!retry->isVisible());
    disk.heal();
    QVERIFY(shown.close());
    QVERIFY(shown.open(target));
    QCOMPARE(shown.window().desk().session()->resultOf(QStringLiteral("4.1-01"))->owner,
             QStringLiteral("Grace Hopper"));
}

void TestFailingDisk::staysQuickOnASlowDisk()
{
    test::WindowTest shown;
    shown.window().show();
    QVERIFY(QDir(shown.folder()).mkdir(QStringLiteral("slow")));
    const QString path = shown.sample(QStringLiteral("slow/sample"));
    QVERIFY(shown.open(path));
    test::FaultyDisk disk(QFileInfo(path).path());
    disk.delaySync(50);
    ProjectSession &session = *shown.window().desk().session();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(
            session.editItem(QStringLiteral("4.1-01"), QLatin1String("owner"),
                             [i](ItemResult &r) { r.owner = QStringLiteral("Owner %1").arg(i); }));
        QCOMPARE(shown.window().desk().workspace()->saveState().kind, SaveState::Kind::Saving);
    }
    QVERIFY(shown.isSaved());
    shown.window().desk().workspace()->undo();
    QTRY_COMPARE(session.resultOf(QStringLiteral("4.1-01"))->owner, QStringLiteral("Owner 3"));
}

QTEST_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
