// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_log.h"
#include "storage/child_process.h"
#include "storage/row_writing.h"
#include "storage/schema.h"
#include "storage/search_index.h"
#include "storage/simulated_disk.h"
#include "storage/storage_test.h"
#include "storage/transaction.h"

#include <QElapsedTimer>

#include <cstring>
#include <unistd.h>

using namespace gapwright;
using namespace gapwright::test;

namespace {

/// The short form, or as many rounds as the long form asks for (tests/long/crash.sh).
int rounds(int shortForm)
{
    const int asked = qEnvironmentVariableIntValue("GW_CRASH_ROUNDS");
    return asked > 0 ? asked : shortForm;
}

constexpr int lastMoment = 500; // operations of the disk

const QString diskPath = QStringLiteral("/Client.gapwright");

/// Writes small and big transactions until it is killed, and reports each one that is committed.
int writeForever(const QString &path, int report)
{
    const auto file = ProjectFile::open(asking(path));
    if (!file)
        return 1;
    for (int i = 0;; ++i) {
        std::vector<RowChange> rows{
            RecordTable<Assessment>::inserted(someAssessment(QString::number(i)))};
        if (i % 4 == 3) {
            const auto results = RecordTable<ItemResult>((*file)->connection()).all();
            for (const ItemResult &before : *results) {
                ItemResult after = before;
                after.gap = QString(300, QChar(u'a' + i % 26));
                after.owner = newUuid7();
                rows.push_back(RecordTable<ItemResult>::updated(before, after));
            }
        }
        const auto written = (*file)->write(QStringLiteral("Write"), rows);
        const qint64 sequence = written ? written->sequence : 0;
        if (::write(report, &sequence, sizeof sequence) != sizeof sequence || !written)
            return 2;
    }
}

/// How a project is kept on the simulated disk: as the program does it, with a cache of ten pages,
/// with what SQLite calls FULL instead of EXTRA, and with no sync at all, which has to break.
enum class Keeping { AsShipped, SmallCache, SyncFull, NoSync };

QByteArray settingsOf(Keeping keeping)
{
    switch (keeping) {
    case Keeping::AsShipped:
        return {};
    case Keeping::SmallCache:
        return "PRAGMA cache_size=10; PRAGMA cache_spill=ON";
    case Keeping::SyncFull:
        return "PRAGMA synchronous=FULL";
    case Keeping::NoSync:
        return "PRAGMA synchronous=OFF";
    }
    return {};
}

/// A project on the simulated disk, from the parts that ProjectFile is made of.
struct DiskProject {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SearchIndex> search;
    std::unique_ptr<ChangeLog> log;
};

Result<DiskProject> openOn(SimulatedDisk &disk, bool isNew, Keeping keeping)
{
    DiskProject project;
    auto opened = Connection::open(
        diskPath, isNew ? Connection::Mode::Create : Connection::Mode::ReadWrite, disk.layerName());
    if (!opened)
        return opened.error();
    project.connection = std::move(*opened);
    if (Outcome durable = project.connection->makeDurable(); !durable)
        return durable.error();
    if (Outcome set = project.connection->execute(settingsOf(keeping)); !set)
        return set.error();
    const Schema &schema = Schema::builtIn();
    if (isNew) {
        if (Outcome made = runScripts(*project.connection, schema, 0, schema.version()); !made)
            return made.error();
    }
    project.search = std::make_unique<SearchIndex>(*project.connection, QByteArray());
    auto log = ChangeLog::attach(*project.connection, schema, QStringLiteral("Anna"));
    if (!log)
        return log.error();
    project.log = std::move(*log);
    return project;
}

Outcome writeOn(DiskProject &project, const std::vector<RowChange> &rows)
{
    Transaction transaction(*project.log, *project.search);
    if (Outcome begun = transaction.begin({QStringLiteral("Write")}); !begun)
        return begun;
    for (const RowChange &row : rows) {
        if (Outcome written = writeRow(*project.log, row); !written)
            return written;
    }
    const auto committed = transaction.commit();
    return committed ? Outcome(Unit{}) : committed.error();
}

std::vector<RowChange> someRows(DiskProject &project, int number)
{
    const Assessment assessment = someAssessment(QString::number(number));
    std::vector<RowChange> rows{RecordTable<Assessment>::inserted(assessment)};
    for (int i = 0; i < 1 + number % 7; ++i)
        rows.push_back(RecordTable<ItemResult>::inserted(someResult(assessment.id, i)));
    const auto all = RecordTable<Assessment>(*project.connection).all();
    if (all && all->size() > 5)
        rows.push_back(RecordTable<Assessment>::removed(all->front().id));
    return rows;
}

/// What a power cut at a random moment did to the project.
enum class Damage { None, CommitLost, Corrupt };

/// The state after each transaction, as far as COMMIT has returned, and of the one in flight.
Damage damageAfter(SimulatedDisk &disk, const QStringList &states)
{
    disk.restart();
    auto project = openOn(disk, false, Keeping::AsShipped);
    if (!project)
        return Damage::Corrupt;
    const auto sound = project->connection->text("PRAGMA integrity_check");
    if (!sound || *sound != QLatin1String("ok"))
        return Damage::Corrupt;
    const auto count = project->connection->integer("SELECT count(*) FROM txn");
    if (!count)
        return Damage::Corrupt;
    if (*count < states.size() - 1)
        return Damage::CommitLost;
    const auto exact = project->search->isExact();
    const bool known = *count < states.size();
    if (!exact || !*exact || (known && stateOf(*project->connection) != states[*count]))
        return Damage::Corrupt;
    return Damage::None;
}

Damage cutPowerOnce(SimulatedDisk &disk, unsigned seed, Keeping keeping)
{
    disk.clear(seed);
    QStringList states;
    {
        auto project = openOn(disk, true, keeping);
        if (!project)
            qFatal("%s", qPrintable(project.error().detail));
        states.append(stateOf(*project->connection));
        disk.settle();
        disk.cutPowerAfter(1 + int(std::mt19937(seed)() % lastMoment));
        while (!disk.isDead()) {
            const Outcome written = writeOn(*project, someRows(*project, int(states.size())));
            if (written)
                states.append(disk.isDead() ? QString() : stateOf(*project->connection));
        }
        if (states.last().isEmpty() && states.size() > 1)
            states.removeLast(); // COMMIT returned after the power had failed: nobody was told
    }
    return damageAfter(disk, states);
}

/// What as many power cuts as asked for have done.
struct Toll {
    int lost = 0;
    int corrupt = 0;
};

Toll cutPower(Keeping keeping, int times)
{
    SimulatedDisk disk;
    Toll toll;
    for (int seed = 1; seed <= times; ++seed) {
        const Damage damage = cutPowerOnce(disk, unsigned(seed), keeping);
        toll.lost += damage == Damage::CommitLost ? 1 : 0;
        toll.corrupt += damage == Damage::Corrupt ? 1 : 0;
    }
    return toll;
}

} // namespace

/// What is committed stays, whatever happens to the process or the computer.
class CrashesTest : public QObject {
    Q_OBJECT
private slots:
    void killedProcessLosesNothing();
    void powerCutLosesNothing_data();
    void powerCutLosesNothing();
    void powerCutWithoutFolderSync();
    void controlWithoutSyncBreaks();
};

void CrashesTest::killedProcessLosesNothing()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("Base"), 60);
    }
    std::mt19937 random(3);
    qint64 confirmed = 1;
    int interrupted = 0;
    const int killRounds = rounds(15);
    for (int round = 0; round < killRounds; ++round) {
        qint64 reported = 0;
        {
            ChildProcess writer([&](int report) { return writeForever(folder.project(), report); });
            QByteArray reports = writer.read(int(sizeof reported) * int(1 + random() % 5));
            QElapsedTimer moment;
            moment.start();
            const qint64 until = random() % 4'000'000;
            while (moment.nsecsElapsed() < until) { }
            writer.kill();
            reports += writer.readAll();
            QVERIFY(reports.size() >= qsizetype(sizeof reported));
            std::memcpy(&reported, reports.constData() + reports.size() - sizeof reported,
                        sizeof reported);
            QVERIFY(reported > confirmed);
        }
        interrupted += QFile::exists(folder.project() + QStringLiteral("-journal")) ? 1 : 0;
        const auto file = opened(folder.project());
        QVERIFY(file->report().recoveredFromCrash);
        QCOMPARE(file->verify().value(), QStringList());
        const qint64 found = file->connection().integer("SELECT count(*) FROM txn").value();
        QVERIFY2(found == reported || found == reported + 1, qPrintable(QString::number(round)));
        QCOMPARE(file->connection().integer("SELECT max(seq) FROM txn").value(), found);
        GW_VERIFY(file->undo());
        confirmed = found + 1;
    }
    qInfo("%lld transactions, %d of %d kills within a commit", confirmed, interrupted, killRounds);
}

void CrashesTest::powerCutLosesNothing_data()
{
    QTest::addColumn<int>("keeping");
    QTest::newRow("as shipped") << int(Keeping::AsShipped);
    QTest::newRow("cache of ten pages") << int(Keeping::SmallCache);
}

void CrashesTest::powerCutLosesNothing()
{
    QFETCH(int, keeping);
    const int times = rounds(Keeping(keeping) == Keeping::AsShipped ? 40 : 10);
    const Toll toll = cutPower(Keeping(keeping), times);
    qInfo("%s: %d lost a commit, %d corrupt, of %d", QTest::currentDataTag(), toll.lost,
          toll.corrupt, times);
    QCOMPARE(toll.lost, 0);
    QCOMPARE(toll.corrupt, 0);
}

void CrashesTest::powerCutWithoutFolderSync()
{
    const int times = rounds(40);
    const Toll toll = cutPower(Keeping::SyncFull, times);
    qInfo("synchronous=FULL: %d lost a commit, %d corrupt, of %d", toll.lost, toll.corrupt, times);
    QVERIFY(toll.lost > 0); // why the program asks for EXTRA
    QCOMPARE(toll.corrupt, 0);
}

void CrashesTest::controlWithoutSyncBreaks()
{
    const int times = rounds(20);
    const Toll toll = cutPower(Keeping::NoSync, times);
    qInfo("without sync: %d lost a commit, %d corrupt, of %d", toll.lost, toll.corrupt, times);
    QVERIFY(toll.lost > 0);
    QVERIFY(toll.corrupt > 0);
}

QTEST_GUILESS_MAIN(CrashesTest)
#include "tst_crashes.moc"
