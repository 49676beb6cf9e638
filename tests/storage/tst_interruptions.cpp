// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_disk.h"
#include "storage/child_process.h"
#include "storage/storage_test.h"

#include <QDir>

using namespace gapwright;
using namespace gapwright::test;

using Fault = FaultyDisk::Fault;

namespace {

constexpr int killed = -1; // how a process ends that did not end by itself
constexpr int mostCalls = 5000;

QString oldProject()
{
    return QStringLiteral(GW_SOURCE_DIR "/tests/workspaces/schema_1.gapwright");
}

/// Runs `work` in a process of its own that is killed before its `call`-th change of the disk.
int runUntil(int call, const Folder &folder, const std::function<bool()> &work)
{
    ChildProcess child([&](int) {
        FaultyDisk disk(folder.path());
        disk.failAt(call, Fault::Kill, false);
        return work() ? 0 : 1;
    });
    return child.wait();
}

void putOldProject(const Folder &folder, const QByteArray &bytes)
{
    const QDir::Filters all = QDir::Files | QDir::Hidden;
    for (const QString &name : QDir(folder.path()).entryList(all))
        QFile::remove(folder.file(name));
    writeBytes(folder.project(), bytes);
}

} // namespace

/// kill -9 at each single call that changes the disk, during the long things: conversion of an
/// older project, backup, new project, attachment.
class InterruptionsTest : public QObject {
    Q_OBJECT
private slots:
    void conversionLeavesTheOriginal();
    void failedConversionLeavesTheOriginal();
    void newProjectIsThereOrNot();
    void backupIsThereOrNot();
    void transactionIsThereOrNot();
};

void InterruptionsTest::conversionLeavesTheOriginal()
{
    const Folder folder;
    const QByteArray original = bytesOf(oldProject());
    QVERIFY(!original.isEmpty());
    int interrupted = 0;
    int left = 0;
    // Each of the first calls and of the last ones; of the many equal writes between only some.
    for (int call = 1; call < mostCalls; call += call < 30 ? 1 : 5) {
        putOldProject(folder, original);
        const int code = runUntil(
            call, folder, [&] { return bool(ProjectFile::open(asking(folder.project()))); });
        if (code == 0)
            break;
        QCOMPARE(code, killed);
        ++interrupted;
        left += bytesOf(folder.project()) == original ? 1 : 0;
        // Whatever was left: the next opening converts it, and the original is kept.
        const auto file = ProjectFile::open(asking(folder.project()));
        GW_VERIFY(file);
        QCOMPARE((*file)->connection().integer("PRAGMA user_version").value(),
                 currentSchemaVersion());
        QCOMPARE((*file)->verify().value(), QStringList());
        QVERIFY(!QFile::exists(folder.project() + QStringLiteral(".converting")));
        QByteArray kept;
        for (const QString &name :
             QDir(folder.path()).entryList({QStringLiteral("Client (version 1)*.gapwright")}))
            kept = kept == original ? kept : bytesOf(folder.file(name));
        QCOMPARE(kept, original);
    }
    qInfo("killed %d times; %d times the project was still in its old form", interrupted, left);
    QVERIFY(interrupted > 20);
    QVERIFY(left > 20);
}

void InterruptionsTest::failedConversionLeavesTheOriginal()
{
    const Folder folder;
    const QByteArray original = bytesOf(oldProject());
    int failures = 0;
    for (int call = 1; call < mostCalls; call += call < 30 ? 1 : 7) {
        putOldProject(folder, original);
        FaultyDisk disk(folder.path());
        disk.failAt(call, Fault::Full, true);
        const auto file = ProjectFile::open(asking(folder.project()));
        const bool failed = disk.hasFailed();
        disk.heal();
        if (!failed)
            break;
        if (file)
            continue;
        ++failures;
        // It names the project, or the copy of the original beside it.
        QVERIFY2(file.error().message.contains(folder.path()), qPrintable(file.error().message));
        const bool converted = bytesOf(folder.project()) != original;
        if (converted) // done, and only what follows has failed
            QVERIFY(refusalOf(asking(folder.project())).message.isEmpty());
    }
    QVERIFY(failures > 10);
}

void InterruptionsTest::newProjectIsThereOrNot()
{
    const Folder folder;
    int interrupted = 0;
    for (int call = 1; call < mostCalls; call += 3) {
        QFile::remove(folder.project());
        const int code = runUntil(
            call, folder, [&] { return bool(ProjectFile::create(asking(folder.project()))); });
        if (QFile::exists(folder.project()))
            QVERIFY(refusalOf(asking(folder.project())).message.isEmpty());
        if (code == 0)
            break;
        ++interrupted;
        QFile::remove(folder.project());
        GW_VERIFY(ProjectFile::create(asking(folder.project()))); // what is left is not in the way
    }
    QVERIFY(interrupted > 5);
}

void InterruptionsTest::backupIsThereOrNot()
{
    const Folder folder;
    QString state;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 20);
        state = stateOf(file->connection());
    }
    const QString target = folder.file(QStringLiteral("Copy.gapwright"));
    int interrupted = 0;
    for (int call = 1; call < mostCalls; call += 3) {
        QFile::remove(target);
        const int code = runUntil(call, folder, [&] {
            const auto file = ProjectFile::open(asking(folder.project()));
            return file && (*file)->backup(target, {});
        });
        if (QFile::exists(target))
            QCOMPARE(stateOf(opened(target)->connection()), state);
        QCOMPARE(stateOf(opened(folder.project())->connection()), state);
        if (code == 0)
            break;
        ++interrupted;
    }
    QVERIFY(interrupted > 5);
}

void InterruptionsTest::transactionIsThereOrNot()
{
    const Folder folder;
    newProject(folder.project()).reset();
    const QByteArray base = bytesOf(folder.project());
    int before = 0;
    int after = 0;
    for (int call = 1; call < mostCalls; call += call < 12 ? 1 : 2) {
        putOldProject(folder, base);
        const int code = runUntil(call, folder, [&] {
            const auto file = ProjectFile::open(asking(folder.project()));
            if (file)
                addAssessment(**file, QStringLiteral("One"), 12);
            return bool(file);
        });
        const auto file = opened(folder.project());
        QCOMPARE(file->verify().value(), QStringList());
        const size_t results = RecordTable<ItemResult>(file->connection()).all()->size();
        QVERIFY(results == 0 || results == 12);
        ++(results == 0 ? before : after);
        if (code == 0)
            break;
        QVERIFY(file->report().recoveredFromCrash || call < 4);
    }
    QVERIFY(before > 5);
    QVERIFY(after >= 1);
}

int main(int argc, char *argv[])
{
    // Real syncs would only take time here: what fails is chosen call by call.
    if (QDir(QStringLiteral("/dev/shm")).exists())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    InterruptionsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_interruptions.moc"
