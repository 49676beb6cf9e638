// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/child_process.h"
#include "storage/journal_guard.h"
#include "storage/project_lock.h"
#include "storage/storage_test.h"

#include <QDir>
#include <QSysInfo>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gapwright;
using namespace gapwright::test;

namespace {

constexpr unsigned nobody = 65534;

/// Opens the project, says so, and waits to be killed.
int holdProject(const QString &path, int report)
{
    const auto file = ProjectFile::open(asking(path));
    if (!file)
        return 1;
    if (::write(report, "1", 1) != 1)
        return 2;
    ::pause();
    return 0;
}

/// Leaves a hot journal: the process dies in a transaction whose pages are in the file already.
int dieWhileWriting(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const int code = sqlite3_exec(handle,
                                  "PRAGMA cache_size=3; BEGIN IMMEDIATE; UPDATE item_results SET "
                                  "gap=hex(randomblob(700)), evidence=hex(randomblob(700))",
                                  nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? 0 : 1;
}

QString journalOf(const Folder &folder)
{
    return folder.project() + QStringLiteral("-journal");
}

/// Runs `work` as a user who is not root, in a child, since root may write everywhere.
int asOrdinaryUser(const std::function<int(int)> &work, QByteArray *report)
{
    ChildProcess child([&](int descriptor) {
        if (::geteuid() == 0 && ::setuid(nobody) != 0)
            return 100;
        return work(descriptor);
    });
    *report = child.readAll();
    return child.wait();
}

/// What opening for writing gives somebody who may only read; the report in words.
int openAndTell(const QString &path, int report)
{
    const auto file = ProjectFile::open(asking(path));
    QByteArray told = file ? (*file)->report().readOnlyReason.toUtf8()
                           : "refused: " + file.error().message.toUtf8();
    if (file) {
        const auto written = (*file)->write(QStringLiteral("No"), {});
        told += written ? "\nwritten" : "\n" + written.error().message.toUtf8();
        told += (*file)->isReadOnly() ? "\nread-only" : "\nwritable";
        told += "\nresults "
            + QByteArray::number(int(RecordTable<ItemResult>((*file)->connection()).all()->size()));
    }
    return ::write(report, told.constData(), size_t(told.size())) == told.size() ? 0 : 1;
}

} // namespace

/// Lock file, files that move or cannot be written, and journals of another state of the file.
class LockingTest : public QObject {
    Q_OBJECT
private slots:
    void secondOpeningIsRefused();
    void otherProcessIsNamed();
    void lockOfAKilledProcessIsTakenOver();
    void lockThatNobodySignedIsTakenOver();
    void lockOfAnotherHostIsAskedFor();
    void movedFileIsNotWritten();
    void writeProtectedFile();
    void writeProtectedFolder();
    void ownJournalIsRecovered();
    void foreignJournalIsSetAside();
    void unclearJournalIsKept_data();
    void unclearJournalIsKept();
    void finishedJournalDoesNotMatter();
    void waitsForAnotherProgram();
};

void LockingTest::secondOpeningIsRefused()
{
    const Folder folder;
    auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 1);
    const Error error = refusalOf(asking(folder.project()));
    QCOMPARE(error.kind, ErrorKind::LockedHere);
    QVERIFY(error.message.contains(QLatin1String("Already open in Gapwright on ")));
    QVERIFY(error.message.contains(QSysInfo::machineHostName()));
    QVERIFY(error.message.contains(folder.project()));
    QCOMPARE(error.detail, QStringLiteral("Anna"));

    OpenRequest reading = asking(folder.project());
    reading.readOnly = true;
    {
        const auto second = ProjectFile::open(reading);
        GW_VERIFY(second);
        QCOMPARE(RecordTable<ItemResult>((*second)->connection()).all()->size(), size_t(1));
    }
    // Reading the header of a file that this process has open must not drop its locks.
    addAssessment(*file, QStringLiteral("Two"), 1);
    file.reset();
    QVERIFY(!QFile::exists(ProjectLock::fileNameOf(folder.project())));
    QVERIFY(refusalOf(asking(folder.project())).message.isEmpty());
}

void LockingTest::otherProcessIsNamed()
{
    const Folder folder;
    newProject(folder.project()).reset();
    ChildProcess owner([&](int report) { return holdProject(folder.project(), report); });
    QCOMPARE(owner.read(1), QByteArray("1"));
    const Error error = refusalOf(asking(folder.project()));
    QCOMPARE(error.kind, ErrorKind::LockedHere);
    OpenRequest takingOver = asking(folder.project());
    takingOver.takeOverLock = true; // is for other computers, not for a living process
    QCOMPARE(refusalOf(takingOver).kind, ErrorKind::LockedHere);
}

void LockingTest::lockOfAKilledProcessIsTakenOver()
{
    const Folder folder;
    newProject(folder.project()).reset();
    {
        ChildProcess owner([&](int report) { return holdProject(folder.project(), report); });
        QCOMPARE(owner.read(1), QByteArray("1"));
        owner.kill();
    }
    QVERIFY(QFile::exists(ProjectLock::fileNameOf(folder.project())));
    auto file = opened(folder.project());
    QVERIFY(file->report().recoveredFromCrash);
    addAssessment(*file, QStringLiteral("One"), 1);
    file.reset();
    QVERIFY(!opened(folder.project())->report().recoveredFromCrash);
}

void LockingTest::lockThatNobodySignedIsTakenOver()
{
    const Folder folder;
    newProject(folder.project()).reset();
    // Killed after the file was made and before the five lines were in it.
    for (const QByteArray &rest : {QByteArray(), QByteArray("42")}) {
        writeBytes(ProjectLock::fileNameOf(folder.project()), rest);
        const auto file = opened(folder.project());
        QVERIFY(file->report().recoveredFromCrash);
    }
}

void LockingTest::lockOfAnotherHostIsAskedFor()
{
    const Folder folder;
    newProject(folder.project()).reset();
    const QString lock = ProjectLock::fileNameOf(folder.project());
    const QByteArray foreign("4242\ngapwright\nOTHER-LAPTOP\n1234\n5678\nBen\nGapwright\n");
    writeBytes(lock, foreign);
    const Error error = refusalOf(asking(folder.project()));
    QCOMPARE(error.kind, ErrorKind::LockedElsewhere);
    QVERIFY(error.message.contains(QLatin1String(
        "OTHER-LAPTOP did not release this project. Take over only if it is closed there.")));
    QCOMPARE(error.detail, QStringLiteral("Ben"));
    QCOMPARE(bytesOf(lock), foreign);

    OpenRequest takingOver = asking(folder.project());
    takingOver.takeOverLock = true;
    const auto file = ProjectFile::open(takingOver);
    GW_VERIFY(file);
    QVERIFY(!(*file)->isReadOnly());
    QVERIFY(bytesOf(lock).contains(QSysInfo::machineHostName().toUtf8()));
}

void LockingTest::movedFileIsNotWritten()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 1);
    const QString other = folder.file(QStringLiteral("other"));
    GW_VERIFY(file->backup(other, {}));
    const QByteArray replaced = bytesOf(other);
    QCOMPARE(::rename(other.toUtf8().constData(), folder.project().toUtf8().constData()), 0);

    const auto written =
        file->write(QStringLiteral("Lost?"),
                    {RecordTable<Assessment>::inserted(someAssessment(QStringLiteral("Two")))});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Moved);
    QVERIFY(written.error().message.contains(
        QLatin1String("Another program replaced this file. Save your work under a new name, then "
                      "merge the two.")));
    QCOMPARE(file->undo().error().kind, ErrorKind::Moved);
    QCOMPARE(bytesOf(folder.project()), replaced);
    const QString saved = folder.file(QStringLiteral("saved.gapwright"));
    GW_VERIFY(file->backup(saved, {})); // the way out
    QCOMPARE(RecordTable<ItemResult>(opened(saved)->connection()).all()->size(), size_t(1));
}

void LockingTest::writeProtectedFile()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 2);
    }
    QVERIFY(::chmod(folder.path().toUtf8().constData(), 0777) == 0);
    QVERIFY(::chmod(folder.project().toUtf8().constData(), 0444) == 0);
    const QByteArray before = bytesOf(folder.project());
    QByteArray told;
    QCOMPARE(
        asOrdinaryUser([&](int report) { return openAndTell(folder.project(), report); }, &told),
        0);
    QVERIFY2(told.contains("The file is write-protected; it was opened for reading. Use Save As"),
             told.constData());
    QVERIFY2(told.contains(folder.project().toUtf8()), told.constData());
    QVERIFY2(told.endsWith("read-only\nresults 2"), told.constData());
    QCOMPARE(bytesOf(folder.project()), before);
    QVERIFY(!QFile::exists(ProjectLock::fileNameOf(folder.project())));
}

void LockingTest::writeProtectedFolder()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 2);
    }
    QVERIFY(::chmod(folder.project().toUtf8().constData(), 0666) == 0);
    QVERIFY(::chmod(folder.path().toUtf8().constData(), 0555) == 0);
    QByteArray told;
    QCOMPARE(
        asOrdinaryUser([&](int report) { return openAndTell(folder.project(), report); }, &told),
        0);
    QVERIFY2(told.contains("folder of the file is write-protected; it was opened for reading"),
             told.constData());
    QVERIFY2(told.endsWith("read-only\nresults 2"), told.constData());

    const QString target = folder.file(QStringLiteral("new.gapwright"));
    QCOMPARE(asOrdinaryUser(
                 [&](int) {
                     const auto made = ProjectFile::create(asking(target));
                     return made ? 1 : made.error().kind == ErrorKind::ReadOnly ? 0 : 2;
                 },
                 &told),
             0);
    QVERIFY(!QFile::exists(target));
    QVERIFY(::chmod(folder.path().toUtf8().constData(), 0755) == 0);
}

void LockingTest::ownJournalIsRecovered()
{
    const Folder folder;
    QString before;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 40);
        before = stateOf(file->connection());
    }
    QCOMPARE(ChildProcess([&](int) { return dieWhileWriting(folder.project()); }).wait(), 0);
    QVERIFY(QFile::exists(journalOf(folder)));
    OpenRequest reading = asking(folder.project());
    reading.readOnly = true;
    const QByteArray crashed = bytesOf(folder.project());
    QVERIFY(
        refusalOf(reading).message.contains(QLatin1String("Open the project once for writing")));
    QCOMPARE(bytesOf(folder.project()), crashed);

    const auto file = opened(folder.project());
    QVERIFY(file->report().recoveredFromCrash);
    QCOMPARE(file->report().notices, QStringList());
    QCOMPARE(stateOf(file->connection()), before);
    QCOMPARE(file->verify().value(), QStringList());
    QVERIFY(!QFile::exists(journalOf(folder)));
}

void LockingTest::foreignJournalIsSetAside()
{
    const Folder folder;
    const QString backup = folder.file(QStringLiteral("backup"));
    QString restored;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 40);
        GW_VERIFY(file->backup(backup, {}));
        restored = stateOf(file->connection());
        for (int i = 0; i < 4; ++i)
            addAssessment(*file, QStringLiteral("More"), 30);
    }
    QCOMPARE(ChildProcess([&](int) { return dieWhileWriting(folder.project()); }).wait(), 0);
    const QByteArray journal = bytesOf(journalOf(folder));
    QVERIFY(!journal.isEmpty());
    writeBytes(folder.project(), bytesOf(backup)); // a backup is copied over the crashed file

    const auto file = opened(folder.project());
    QCOMPARE(file->report().notices.size(), 1);
    const QString aside = QStringLiteral("Client.gapwright-journal.set-aside");
    QVERIFY2(file->report().notices[0].contains(
                 QStringLiteral("A leftover recovery file does not belong to this project. It was "
                                "set aside as %1 and not used.")
                     .arg(aside)),
             qPrintable(file->report().notices[0]));
    QCOMPARE(bytesOf(folder.file(aside)), journal);
    QCOMPARE(stateOf(file->connection()), restored);
    QCOMPARE(file->verify().value(), QStringList());
}

void LockingTest::unclearJournalIsKept_data()
{
    QTest::addColumn<int>("pagesTooFew");
    QTest::addColumn<bool>("used");
    QTest::newRow("of this length") << 0 << true;
    QTest::newRow("of a longer file") << -1 << false;
    QTest::newRow("of an empty file") << 1'000'000 << false;
}

void LockingTest::unclearJournalIsKept()
{
    QFETCH(int, pagesTooFew);
    QFETCH(bool, used);
    const Folder folder;
    QString state;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 5);
        state = stateOf(file->connection());
    }
    const QByteArray before = bytesOf(folder.project());
    QByteArray journal(512, '\0'); // a header and no record at all
    journal.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
    qToBigEndian(quint32(qMax(0, int(before.size() / 4096) - pagesTooFew)), journal.data() + 16);
    qToBigEndian(quint32(512), journal.data() + 20);
    qToBigEndian(quint32(4096), journal.data() + 24);
    writeBytes(journalOf(folder), journal);

    const auto file = opened(folder.project());
    QCOMPARE(stateOf(file->connection()), state);
    QCOMPARE(file->report().recoveredFromCrash, used);
    QCOMPARE(file->report().notices.size(), 1);
    const QString copy = QStringLiteral("Client.gapwright.before-recovery");
    const QString aside = QStringLiteral("Client.gapwright-journal.set-aside");
    QVERIFY(file->report().notices[0].contains(used ? copy : aside));
    QCOMPARE(bytesOf(folder.file(copy)), used ? before : QByteArray());
    QCOMPARE(bytesOf(folder.file(used ? copy + QStringLiteral("-journal") : aside)), journal);
}

void LockingTest::finishedJournalDoesNotMatter()
{
    const Folder folder;
    newProject(folder.project()).reset();
    for (const QByteArray &rest : {QByteArray(), QByteArray(4096, '\0'), QByteArray("short")}) {
        writeBytes(journalOf(folder), rest);
        const auto file = opened(folder.project());
        QCOMPARE(file->report().notices, QStringList());
        QVERIFY(!file->report().recoveredFromCrash);
        addAssessment(*file, QStringLiteral("One"), 1);
    }
}

void LockingTest::waitsForAnotherProgram()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const auto other = Connection::open(folder.project(), Connection::Mode::ReadWrite);
    GW_VERIFY(other);
    GW_VERIFY((*other)->execute("BEGIN IMMEDIATE"));
    sqlite3_busy_timeout(file->connection().handle(), 20); // the five seconds of the profile
    const auto written =
        file->write(QStringLiteral("Busy"),
                    {RecordTable<Assessment>::inserted(someAssessment(QStringLiteral("One")))});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Busy);
    QVERIFY(written.error().message.contains(
        QLatin1String("Another program is using the file. Your change is kept and will be written "
                      "as soon as possible.")));
    GW_VERIFY((*other)->execute("ROLLBACK"));
    addAssessment(*file, QStringLiteral("One"), 1);
}

QTEST_GUILESS_MAIN(LockingTest)
#include "tst_locking.moc"
