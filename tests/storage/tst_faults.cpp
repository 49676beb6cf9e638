// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faulty_disk.h"
#include "storage/backup.h"
#include "storage/child_process.h"
#include "storage/project_reader.h"
#include "storage/storage_test.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace gapwright;
using namespace gapwright::test;

using Fault = FaultyDisk::Fault;
Q_DECLARE_METATYPE(gapwright::test::FaultyDisk::Fault)

namespace {

constexpr int mostCalls = 2000; // no change of a test comes near it

/// A new folder with the same bytes as project.
void putProject(const Folder &folder, const QByteArray &bytes)
{
    QFile::remove(folder.project() + QStringLiteral("-journal"));
    writeBytes(folder.project(), bytes);
}

/// A change that touches many pages, the same each time.
std::vector<RowChange> bigChange()
{
    Assessment assessment = someAssessment(QStringLiteral("Written under faults"));
    assessment.id = {QStringLiteral("019-fixed")};
    std::vector<RowChange> rows{RecordTable<Assessment>::inserted(assessment)};
    for (int i = 0; i < 12; ++i) {
        ItemResult result = someResult(assessment.id, i);
        result.id = {QStringLiteral("019-fixed-%1").arg(i)};
        result.gap = QString(200, QLatin1Char('g'));
        rows.push_back(RecordTable<ItemResult>::inserted(result));
    }
    return rows;
}

/// Becomes root of a namespace of its own, as an ordinary user may on most systems.
bool enterOwnNamespace()
{
    const QByteArray user = QByteArray::number(::getuid());
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    QFile map(QStringLiteral("/proc/self/uid_map"));
    return map.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && map.write("0 " + user + " 1") > 0;
}

/// Mounts a real file system of `size` where only this process, a child, sees it.
bool mountSmallDisk(const QString &folder, const char *size)
{
    if (!enterOwnNamespace())
        return false;
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    return ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, size) == 0;
}

/// A file of that many megabytes which no compression makes smaller.
void writeRandom(const QString &path, int megabytes)
{
    QRandomGenerator random(unsigned(megabytes) + unsigned(qHash(path)));
    QByteArray bytes(1 << 20, '\0');
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (int i = 0; i < megabytes; ++i) {
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        file.write(bytes);
    }
}

} // namespace

/// Disks that fail, fill up or go away while a project is used: the file always opens to the state
/// before or after, the error says what to do, and the change can be made again.
class FaultsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void transactionIsBeforeOrAfter_data();
    void transactionIsBeforeOrAfter();
    void undoIsBeforeOrAfter();
    void failingReadsChangeNothing();
    void copyIsWholeOrNothing();
    void attachmentIsWholeOrNothing();
    void smallDiskFills();
    void fileThatIsGoneIsNotWritten();
    void clockSetBack();
    void projectOfAGigabyte();

private:
    void checkSentence(const Error &error, Fault fault, const QString &path);
    void checkState(const QString &path, const QStringList &states);

    QByteArray m_base;
    QString m_before;
    QString m_after;
};

void FaultsTest::initTestCase()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("Base"), 30);
        m_before = stateOf(file->connection());
    }
    m_base = bytesOf(folder.project());
    const auto file = opened(folder.project());
    GW_VERIFY(file->write(QStringLiteral("Write"), bigChange()));
    m_after = stateOf(file->connection());
    QVERIFY(m_after != m_before);
}

void FaultsTest::checkSentence(const Error &error, Fault fault, const QString &path)
{
    QVERIFY2(error.message.contains(path), qPrintable(error.message));
    const QStringList sentences{
        QStringLiteral("The change could not be saved: the disk is full. It is kept in memory; "
                       "free space or use Save As."),
        QStringLiteral("The change could not be saved: the disk reported an error. It is kept in "
                       "memory; free space or use Save As."),
        QStringLiteral("The change could not be saved: no recovery file can be made beside it. It "
                       "is kept in memory; free space or use Save As."),
        QStringLiteral("The disk reported an error while the file was read.")};
    const bool known =
        std::any_of(sentences.begin(), sentences.end(),
                    [&](const QString &sentence) { return error.message.contains(sentence); });
    QVERIFY2(known, qPrintable(error.message + error.detail));
    QVERIFY2(error.kind == ErrorKind::Other || error.kind == ErrorKind::Full,
             qPrintable(error.message));
    if (fault == Fault::InputOutput)
        QVERIFY(error.kind != ErrorKind::Full);
}

void FaultsTest::checkState(const QString &path, const QStringList &states)
{
    const auto file = opened(path);
    QCOMPARE(file->verify().value(), QStringList());
    QVERIFY(states.contains(stateOf(file->connection())));
}

void FaultsTest::transactionIsBeforeOrAfter_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("lasting");
    for (const bool lasting : {false, true}) {
        const char *how = lasting ? "from then on" : "once";
        QTest::addRow("full, %s", how) << Fault::Full << lasting;
        QTest::addRow("error, %s", how) << Fault::InputOutput << lasting;
    }
    QTest::addRow("write-protected") << Fault::WriteProtected << true;
    QTest::addRow("stick pulled out") << Fault::Gone << true;
}

void FaultsTest::transactionIsBeforeOrAfter()
{
    QFETCH(Fault, fault);
    QFETCH(bool, lasting);
    const Folder folder;
    const Folder afterwards;
    int failures = 0;
    for (int call = 1; call < mostCalls; call += call < 8 ? 1 : 4) {
        putProject(folder, m_base);
        auto file = opened(folder.project());
        FaultyDisk disk(folder.path());
        disk.failAt(call, fault, lasting);
        const auto written = file->write(QStringLiteral("Write"), bigChange());
        if (!disk.hasFailed()) {
            disk.heal();
            GW_VERIFY(written);
            file.reset();
            checkState(folder.project(), {m_after});
            QVERIFY2(failures > 4, qPrintable(QString::number(failures)));
            return;
        }
        disk.heal();
        // What a computer finds that starts again at this moment, journal included.
        for (const QString &side : {QString(), QStringLiteral("-journal")}) {
            QFile::remove(afterwards.project() + side);
            if (QFile::exists(folder.project() + side))
                writeBytes(afterwards.project() + side, bytesOf(folder.project() + side));
        }
        checkState(afterwards.project(), {m_before, m_after});
        if (!written) {
            ++failures;
            checkSentence(written.error(), fault, folder.project());
            QCOMPARE(stateOf(file->connection()), m_before);
            GW_VERIFY(file->write(QStringLiteral("Write"), bigChange())); // the same once more
        }
        QCOMPARE(stateOf(file->connection()), m_after);
        if (QTest::currentTestFailed())
            return;
    }
    QFAIL("the faults have no end");
}

void FaultsTest::undoIsBeforeOrAfter()
{
    const Folder folder;
    writeBytes(folder.project(), m_base);
    const auto file = opened(folder.project());
    GW_VERIFY(file->write(QStringLiteral("Write"), bigChange()));
    FaultyDisk disk(folder.path());
    for (int call = 1; call < mostCalls; call += 3) {
        disk.failAt(call, Fault::Full, true);
        const auto undone = file->undo();
        const bool failed = disk.hasFailed();
        disk.heal();
        if (undone) {
            QVERIFY(call > 4);
            QVERIFY(!failed || stateOf(file->connection()) == m_before);
            QCOMPARE(stateOf(file->connection()), m_before);
            return;
        }
        QCOMPARE(stateOf(file->connection()), m_after);
        QCOMPARE(file->undoState().undoLabel, QStringLiteral("Write"));
    }
    QFAIL("the faults have no end");
}

void FaultsTest::failingReadsChangeNothing()
{
    const Folder folder;
    putProject(folder, m_base);
    int refused = 0;
    for (int call = 1; call < mostCalls; call += call < 20 ? 1 : 9) {
        FaultyDisk disk(folder.path());
        disk.failReadsFrom(call);
        const Error error = refusalOf(asking(folder.project()));
        const bool failed = disk.hasFailed();
        disk.heal();
        QCOMPARE(bytesOf(folder.project()), m_base);
        if (!failed)
            break;
        if (!error.message.isEmpty()) {
            ++refused;
            QVERIFY2(error.message.contains(folder.project()), qPrintable(error.message));
        }
    }
    QVERIFY2(refused > 3, qPrintable(QString::number(refused)));
    checkState(folder.project(), {m_before});
}

void FaultsTest::copyIsWholeOrNothing()
{
    const Folder folder;
    putProject(folder, m_base);
    const auto file = opened(folder.project());
    const Folder elsewhere;
    const QString target = elsewhere.file(QStringLiteral("Copy.gapwright"));
    for (const Fault fault : {Fault::Full, Fault::InputOutput}) {
        int failures = 0;
        for (int call = 1; call < mostCalls; call += call < 12 ? 1 : 5) {
            QFile::remove(target);
            FaultyDisk disk(elsewhere.path());
            disk.failAt(call, fault, true);
            const Outcome copied = file->backup(target, {});
            const bool failed = disk.hasFailed();
            disk.heal();
            QCOMPARE(bytesOf(folder.project()), m_base);
            if (QFile::exists(target))
                checkState(target, {m_before});
            if (!failed) {
                GW_VERIFY(copied);
                break;
            }
            if (!copied) {
                ++failures;
                QVERIFY(!QFile::exists(target));
                QVERIFY2(copied.error().message.contains(elsewhere.path()),
                         qPrintable(copied.error().message));
            }
        }
        QVERIFY(failures > 4);
    }
    // Nothing half is left behind that would be in the way later.
    QCOMPARE(QDir(elsewhere.path()).entryList({QStringLiteral("*.part")}, QDir::Files).size(), 0);
    FaultyDisk disk(folder.path());
    disk.fail(Fault::Gone);
    const Outcome unreadable = file->backup(target, {});
    if (!unreadable) // the pages may all lie in memory
        QVERIFY2(unreadable.error().message.contains(folder.project()),
                 qPrintable(unreadable.error().message));
}

void FaultsTest::attachmentIsWholeOrNothing()
{
    const Folder folder;
    const Folder elsewhere;
    const QString source = elsewhere.file(QStringLiteral("evidence.bin"));
    writeBytes(source, QByteArray(1'700'000, 'e'));
    putProject(folder, m_base);
    const auto file = opened(folder.project());
    FaultyDisk disk(folder.path());
    int failures = 0;
    for (int call = 1; call < mostCalls; call += 7) {
        disk.failAt(call, Fault::Full, true);
        const auto attached =
            file->attach(QStringLiteral("Attach"), source, newUuid7(), QString(), {}, {});
        disk.heal();
        QCOMPARE(stateOf(file->connection()).contains(QLatin1String("evidence.bin")),
                 bool(attached));
        if (attached)
            break;
        ++failures;
        checkSentence(attached.error(), Fault::Full, folder.project());
    }
    QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
    QCOMPARE(file->verify().value(), QStringList());
}

void FaultsTest::smallDiskFills()
{
    const Folder folder;
    ChildProcess child([&](int report) {
        if (!mountSmallDisk(folder.path(), "size=2500k"))
            return 77;
        writeBytes(folder.project(), m_base);
        const auto file = ProjectFile::open(asking(folder.project()));
        if (!file)
            return 1;
        QString before;
        for (int i = 0; i < 100; ++i) {
            before = stateOf((*file)->connection());
            std::vector<RowChange> rows;
            for (int k = 0; k < 20; ++k) {
                Assessment one = someAssessment(QStringLiteral("Filler"));
                one.conclusion = QString(2000, QLatin1Char('x'));
                rows.push_back(RecordTable<Assessment>::inserted(one));
            }
            const auto written = (*file)->write(QStringLiteral("Fill"), rows);
            if (written)
                continue;
            const QByteArray told = written.error().message.toUtf8();
            const bool same = stateOf((*file)->connection()) == before
                && (*file)->verify().value().isEmpty() && written.error().kind == ErrorKind::Full
                && i > 0;
            return ::write(report, told.constData(), size_t(told.size())) > 0 && same ? 0 : 2;
        }
        return 3;
    });
    const QString told = QString::fromUtf8(child.readAll());
    const int code = child.wait();
    if (code == 77)
        QSKIP("this user may not mount a file system, not even one of its own");
    QVERIFY2(code == 0, qPrintable(QString::number(code) + told));
    QVERIFY2(told.contains(folder.project()) && told.contains(QLatin1String("the disk is full")),
             qPrintable(told));
}

void FaultsTest::fileThatIsGoneIsNotWritten()
{
    const Folder folder;
    putProject(folder, m_base);
    const auto file = opened(folder.project());
    const QString away = folder.file(QStringLiteral("away"));
    QVERIFY(QFile::rename(folder.project(), away));
    const auto written = file->write(QStringLiteral("Write"), bigChange());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Moved);
    QVERIFY2(written.error().message.contains(QLatin1String(
                 "The file is no longer there: it was moved or deleted, or its drive was removed. "
                 "Your changes are kept in memory; put the file back or use Save As.")),
             qPrintable(written.error().message));
    QVERIFY(!QFile::exists(folder.project()));
    QCOMPARE(bytesOf(away), m_base);
    QVERIFY(QFile::rename(away, folder.project()));
    GW_VERIFY(file->write(QStringLiteral("Write"), bigChange()));
}

void FaultsTest::clockSetBack()
{
    const Folder folder;
    putProject(folder, m_base);
    const auto file = opened(folder.project());
    const QDateTime now(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
    const auto write = [&](const char *label, const QDateTime &at) {
        return file->write(
            QLatin1String(label),
            {RecordTable<Assessment>::inserted(someAssessment(QLatin1String(label)))},
            {QString(), at, true});
    };
    GW_VERIFY(write("Today", now));
    GW_VERIFY(write("Last year", now.addYears(-1)));
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Last year")); // order, not clock
    const auto history = readHistory(file->connection(), {{}, {}, 2, 0});
    GW_VERIFY(history);
    QCOMPARE(history->at(0).label, QStringLiteral("Last year"));
    QCOMPARE(history->at(0).at, now.addYears(-1));
    GW_VERIFY(file->undo());
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Today"));
    QCOMPARE(file->verify().value(), QStringList());
    // The copy made last is kept, whatever the clock says.
    for (int i = 0; i < 3; ++i)
        GW_VERIFY(rotateBackups(*file, now.addDays(i), 3));
    const auto latest = rotateBackups(*file, now.addYears(-1), 3);
    GW_VERIFY(latest);
    QVERIFY(QFile::exists(*latest));
    checkState(*latest, {stateOf(file->connection())});
}

void FaultsTest::projectOfAGigabyte()
{
    if (!qEnvironmentVariableIsSet("GW_LONG_TESTS"))
        QSKIP("takes minutes and 7 GB of disk: sh tests/long/big.sh");
    const QTemporaryDir room(QDir::home().filePath(QStringLiteral("gapwright-XXXXXX")));
    const QString path = room.filePath(QStringLiteral("Client.gapwright"));
    const QString source = room.filePath(QStringLiteral("evidence.bin"));
    QElapsedTimer clock;
    {
        const auto file = newProject(path);
        addAssessment(*file, QStringLiteral("Base"), 30);
        for (int i = 0; i < 4; ++i) {
            writeRandom(source, 256 + i);
            GW_VERIFY(file->attach(QStringLiteral("Attach"), source, newUuid7(), {}, {}, {}));
        }
    }
    QVERIFY(QFileInfo(path).size() > 1'000'000'000);
    clock.start();
    auto file = opened(path);
    qInfo("1 GB: opened in %lld ms", clock.restart());
    QVERIFY(clock.elapsed() < 5000);
    addAssessment(*file, QStringLiteral("Next"), 30);
    qInfo("1 GB: 31 records written in %lld ms", clock.restart());
    GW_VERIFY(file->undo());
    qInfo("1 GB: undone in %lld ms", clock.restart());
    const QString copy = room.filePath(QStringLiteral("Copy.gapwright"));
    GW_VERIFY(file->backup(copy, {}));
    qInfo("1 GB: copied in %lld ms", clock.restart());
    QVERIFY(QFile::remove(copy));
    QCOMPARE(file->verify().value(), QStringList());
    qInfo("1 GB: verified in %lld ms", clock.restart());

    QFile biggest(source); // the largest that is taken; one byte more is refused (tst_attachments)
    QVERIFY(biggest.open(QIODevice::WriteOnly));
    QVERIFY(biggest.resize((2LL << 30) - 1));
    biggest.close();
    clock.restart();
    GW_VERIFY(file->attach(QStringLiteral("Attach"), source, newUuid7(), {}, {}, {}));
    qInfo("2 GB attachment: taken in %lld ms", clock.restart());
    file.reset();
    file = opened(path);
    QCOMPARE(RecordTable<Attachment>(file->connection()).all()->size(), size_t(5));
}

int main(int argc, char *argv[])
{
    // Real syncs would only take time here: what fails is chosen call by call.
    if (QDir(QStringLiteral("/dev/shm")).exists())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    FaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
