// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/change_log.h"
#include "storage/row_writing.h"
#include "storage/schema.h"
#include "storage/search_index.h"
#include "storage/storage_test.h"
#include "storage/transaction.h"

#include <QDir>

using namespace gapwright;
using namespace gapwright::test;

namespace {

/// The built-in schema and one script more.
Schema withNext(const QByteArray &sql, std::vector<Renaming> renamings = {})
{
    Schema schema = Schema::builtIn();
    schema.scripts.push_back({schema.version() + 1, QStringLiteral("9999_test.sql"), sql});
    schema.renamings = std::move(renamings);
    return schema;
}

/// What a project of the present version is kept as when a later one converts it.
QString keptName()
{
    return QStringLiteral("Client (version %1).gapwright").arg(Schema::builtIn().version());
}

QStringList filesIn(const Folder &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The schema of a file as text, search parts by name.
QStringList schemaOf(ProjectFile &file)
{
    QStringList lines;
    const auto objects = presentObjects(file.connection());
    for (size_t i = 0; objects && i < objects->size(); ++i)
        lines.append(QString::fromUtf8(objects->at(i).name + ' ' + objects->at(i).sql));
    return lines;
}

} // namespace

/// Copies of a project, and the way of an older project to a newer form.
class BackupTest : public QObject {
    Q_OBJECT
private slots:
    void copyIsWholeAndOpens();
    void copyReplacesOrLeavesTheTarget();
    void copyKeepsWhatIsWrittenMeanwhile();
    void keepsTheLastBackups();
    void convertsAnOlderProject_data();
    void convertsAnOlderProject();
    void undoReachesBehindAConversion();
    void droppedColumnIsNamed();
    void failedConversionChangesNothing_data();
    void failedConversionChangesNothing();
    void newAndConvertedFilesAreAlike();
};

void BackupTest::copyIsWholeAndOpens()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 100);
    const QString target = folder.file(QStringLiteral("copy.gapwright"));
    qint64 done = 0;
    qint64 total = 0;
    GW_VERIFY(file->backup(target, [&](qint64 now, qint64 all) {
        done = now;
        total = all;
        return true;
    }));
    const auto copy = opened(target);
    QCOMPARE(stateOf(copy->connection()), stateOf(file->connection()));
    QCOMPARE(copy->undoState().undoLabel, QStringLiteral("Add One"));
    QCOMPARE(copy->verify().value(), QStringList());
    QVERIFY(done <= total);
    QCOMPARE(file->backup(file->path(), {}).error().kind, ErrorKind::BadInput);
}

void BackupTest::copyReplacesOrLeavesTheTarget()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    writeBytes(folder.file(QStringLiteral("a.bin")), QByteArray(5 << 20, 'a'));
    GW_VERIFY(file->attach(QStringLiteral("Attach"), folder.file(QStringLiteral("a.bin")),
                           newUuid7(), QString(), {}, {}));
    const QString target = folder.file(QStringLiteral("copy.gapwright"));
    writeBytes(target, "before");
    const QStringList before = filesIn(folder);
    const Outcome stopped =
        file->backup(target, [](qint64 done, qint64 total) { return done * 2 < total; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(bytesOf(target), QByteArray("before"));
    QCOMPARE(filesIn(folder), before);
    QVERIFY(!file->backup(folder.file(QStringLiteral("no/such/copy.gapwright")), {}));
    GW_VERIFY(file->backup(target, {}));
    QCOMPARE(opened(target)->verify().value(), QStringList());
}

void BackupTest::copyKeepsWhatIsWrittenMeanwhile()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    writeBytes(folder.file(QStringLiteral("a.bin")), QByteArray(5 << 20, 'a'));
    GW_VERIFY(file->attach(QStringLiteral("Attach"), folder.file(QStringLiteral("a.bin")),
                           newUuid7(), QString(), {}, {}));
    int edits = 0;
    const QString target = folder.file(QStringLiteral("copy.gapwright"));
    GW_VERIFY(file->backup(target, [&](qint64, qint64) {
        addAssessment(*file, QString::number(++edits), 2);
        return true;
    }));
    QVERIFY(edits >= 2);
    const auto copy = opened(target);
    QCOMPARE(stateOf(copy->connection()), stateOf(file->connection()));
    QCOMPARE(copy->verify().value(), QStringList());
}

void BackupTest::keepsTheLastBackups()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const QDateTime first(QDate(2030, 1, 1), QTime(23, 59, 58), Qt::UTC);
    QStringList made;
    for (int i = 0; i < 5; ++i) {
        addAssessment(*file, QString::number(i), 1);
        const auto path = rotateBackups(*file, first.addSecs(i), 3);
        GW_VERIFY(path);
        made.prepend(*path);
    }
    QCOMPARE(backupsOf(folder.project()), made.mid(0, 3));
    writeBytes(
        QDir(backupFolderOf(folder.project())).filePath(QStringLiteral("Client mine.gapwright")),
        "x");
    GW_VERIFY(rotateBackups(*file, first.addDays(1), 1));
    QCOMPARE(backupsOf(folder.project()).size(), 1);
    QCOMPARE(QDir(backupFolderOf(folder.project())).entryList(QDir::Files).size(), 2);
    QCOMPARE(stateOf(opened(backupsOf(folder.project())[0])->connection()),
             stateOf(file->connection()));
}

void BackupTest::convertsAnOlderProject_data()
{
    QTest::addColumn<bool>("wal");
    QTest::newRow("as we leave it") << false;
    QTest::newRow("last written in WAL mode") << true;
}

void BackupTest::convertsAnOlderProject()
{
    QFETCH(bool, wal);
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 3);
    }
    if (wal)
        runForeign(folder.project(), "PRAGMA journal_mode=WAL; UPDATE txn SET label='in WAL'");
    const Schema next =
        withNext("ALTER TABLE item_results ADD COLUMN cost INT NOT NULL DEFAULT 7;"
                 "CREATE TABLE made_by_test(id TEXT PRIMARY KEY NOT NULL, name TEXT NOT "
                 "NULL DEFAULT '') STRICT");
    OpenRequest reading = asking(folder.project());
    reading.readOnly = true;
    const QByteArray before = bytesOf(folder.project());
    QVERIFY(ProjectFile::open(reading, next)
                .error()
                .message.contains(QLatin1String("once for writing")));
    QCOMPARE(bytesOf(folder.project()), before);

    const QString original = folder.file(keptName());
    {
        const auto file = ProjectFile::open(asking(folder.project()), next);
        GW_VERIFY(file);
        QCOMPARE((*file)->report().notices.size(), 1);
        QVERIFY((*file)->report().notices[0].contains(keptName()));
        QCOMPARE((*file)->connection().integer("PRAGMA user_version").value(), next.version());
        QCOMPARE((*file)->connection().integer("SELECT sum(cost) FROM item_results").value(), 21);
        QCOMPARE(
            (*file)->connection().integer("SELECT count(*) FROM txn WHERE kind='migrate'").value(),
            1);
        GW_VERIFY((*file)->write(QStringLiteral("Use it"),
                                 {{RowChange::Kind::Insert,
                                   "made_by_test",
                                   newUuid7(),
                                   {{"name", StoredValue(QStringLiteral("Fire"))}}}}));
        QCOMPARE((*file)->verify().value(), QStringList());
    }
    QCOMPARE(filesIn(folder), (QStringList{keptName(), QStringLiteral("Client.gapwright")}));
    const auto old = opened(original);
    QCOMPARE(RecordTable<ItemResult>(old->connection()).all()->size(), size_t(3));
    const auto again = ProjectFile::open(asking(folder.project()), next);
    GW_VERIFY(again);
    QCOMPARE((*again)->report().notices, QStringList());
    QCOMPARE(refusalOf(asking(folder.project())).kind, ErrorKind::LockedHere);
}

void BackupTest::undoReachesBehindAConversion()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 2);
        const ItemResult before = RecordTable<ItemResult>(file->connection()).all()->at(0);
        ItemResult after = before;
        after.owner = QStringLiteral("Ben");
        GW_VERIFY(file->write(QStringLiteral("Owner"),
                              {RecordTable<ItemResult>::updated(before, after)}));
    }
    const Schema next =
        withNext("ALTER TABLE capability_results RENAME COLUMN rationale TO grounds;"
                 "ALTER TABLE item_results RENAME COLUMN owner TO responsible;"
                 "ALTER TABLE item_results RENAME TO findings;"
                 "ALTER TABLE findings ADD COLUMN cost INT NOT NULL DEFAULT 7",
                 {{"item_results", "owner", "item_results", "responsible"},
                  {"item_results", {}, "findings", {}}});
    // The registers of this program do not know these names, so only the log is looked at here.
    const auto old = Connection::open(folder.project(), Connection::Mode::ReadWrite);
    GW_VERIFY(old);
    GW_VERIFY((*old)->execute("PRAGMA foreign_keys=OFF"));
    GW_VERIFY(runScripts(**old, next, next.version() - 1, next.version()));
    const auto tables = TableDefinitions::read(**old, next);
    GW_VERIFY(tables);
    QCOMPARE(tables->currentTable("item_results"), QByteArray("findings"));
    QCOMPARE(tables->currentColumn("item_results", "owner"), QByteArray("responsible"));
    QCOMPARE(tables->currentColumn("item_results", "gap"), QByteArray("gap"));
    QCOMPARE(tables->currentColumn("assessments", "owner"), QByteArray("owner"));

    SearchIndex search(**old, {});
    const auto log = ChangeLog::attach(**old, next, QStringLiteral("Anna"));
    GW_VERIFY(log);
    Transaction transaction(**log, search);
    GW_VERIFY(transaction.begin({QStringLiteral("Owner"), TransactionInfo::Kind::Undo, 2}));
    GW_VERIFY(replay(**log, 2, Replay::Inverse));
    GW_VERIFY(replay(**log, 1, Replay::Inverse));
    QCOMPARE((*old)->integer("SELECT count(*) FROM findings").value(), 0);
    GW_VERIFY(replay(**log, 1, Replay::Same));
    GW_VERIFY(replay(**log, 2, Replay::Same));
    QCOMPARE(
        (*old)->integer("SELECT count(*) FROM findings WHERE responsible='Ben' AND cost=7").value(),
        1);
}

void BackupTest::droppedColumnIsNamed()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 1);
    }
    const Schema next = withNext("ALTER TABLE assessments DROP COLUMN item_set");
    const auto file = ProjectFile::open(asking(folder.project()), next);
    GW_VERIFY(file);
    GW_VERIFY((*file)->undo()); // an insertion is undone by its id
    const auto redone = (*file)->redo();
    QVERIFY(!redone);
    QVERIFY(redone.error().message.contains(QLatin1String("item_set")));
    QCOMPARE((*file)->connection().integer("SELECT count(*) FROM assessments").value(), 0);
}

void BackupTest::failedConversionChangesNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("error in the script") << QByteArray("CREATE TABLE a(id); CREATE TABLE a(id)");
    QTest::newRow("orphans left") << QByteArray("DELETE FROM assessments");
    QTest::newRow("rule broken") << QByteArray(
        "INSERT INTO assessments(id) SELECT id FROM assessments");
}

void BackupTest::failedConversionChangesNothing()
{
    QFETCH(QByteArray, sql);
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 2);
    }
    const QByteArray before = bytesOf(folder.project());
    const auto failed = ProjectFile::open(asking(folder.project()), withNext(sql));
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(folder.project()));
    QCOMPARE(bytesOf(folder.project()), before);
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("Client.gapwright")});
    QVERIFY(refusalOf(asking(folder.project())).message.isEmpty());
}

void BackupTest::newAndConvertedFilesAreAlike()
{
    const Folder folder;
    newProject(folder.project()).reset();
    const Schema next =
        withNext("ALTER TABLE assessments ADD COLUMN place TEXT NOT NULL DEFAULT ''");
    const auto converted = ProjectFile::open(asking(folder.project()), next);
    GW_VERIFY(converted);
    const auto fresh =
        ProjectFile::create(asking(folder.file(QStringLiteral("new.gapwright"))), next);
    GW_VERIFY(fresh);
    QCOMPARE(schemaOf(**converted), schemaOf(**fresh));
    QCOMPARE(int(bytesOf(folder.project()).at(20)), 32);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
