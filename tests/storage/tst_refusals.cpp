// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_test.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace gapwright;
using namespace gapwright::test;

Q_DECLARE_METATYPE(gapwright::ErrorKind)

namespace {

constexpr int pageSize = 4096;

const char *const damagedSentence =
    "This project is damaged: part of it is missing or unreadable. Restore a backup.";
const char *const notOursSentence =
    "This is not a Gapwright project, or its beginning is destroyed. Restore a backup.";
const char *const foreignSentence = "This database was not made by Gapwright.";
const char *const hostileSentence =
    "This project has parts that Gapwright does not write; for safety it is not opened.";

} // namespace

/// Files that are damaged, foreign, newer or made to harm: the right sentence, and no byte changed.
class RefusalsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesWithoutTouching_data();
    void refusesWithoutTouching();
    void refusesHostileSchemas_data();
    void refusesHostileSchemas();
    void missingFileAndFolder();
    void authorIsNeeded();
    void convertsAFileInWalMode();
    void survivesRandomDamage();
    void stopsEndlessWork();
    void unreadableValueIsNamed();
    void verifyNamesProblems();

private:
    QByteArray m_good;
};

void RefusalsTest::initTestCase()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("Baseline"), 60);
    }
    m_good = bytesOf(folder.project());
    QVERIFY(m_good.size() > 20 * pageSize);
}

void RefusalsTest::refusesWithoutTouching_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind,
                        const char *sentence) {
        QTest::newRow(name) << bytes << kind << QString::fromUtf8(sentence);
    };
    const auto with = [this](int offset, const QByteArray &change) {
        return QByteArray(m_good).replace(offset, change.size(), change);
    };
    row("empty", {}, ErrorKind::Damaged,
        "This file is empty; it was probably not copied completely.");
    row("text", "Dear Sir or Madam", ErrorKind::Foreign, notOursSentence);
    row("zeros", QByteArray(50'000, '\0'), ErrorKind::Foreign, notOursSentence);
    row("zip", with(0, "PK\3\4"), ErrorKind::Foreign, notOursSentence);
    row("page 1 destroyed", with(0, QByteArray(pageSize, '\0')), ErrorKind::Foreign,
        notOursSentence);
    row("bad page size", with(16, QByteArray("\x00\x07", 2)), ErrorKind::Foreign, notOursSentence);
    row("future file format", with(18, "\x09\x09"), ErrorKind::Foreign, notOursSentence);
    row("header only", m_good.left(100), ErrorKind::Damaged, damagedSentence);
    row("header and garbage", m_good.left(100) + QByteArray(9'000, 'x'), ErrorKind::Damaged,
        damagedSentence);
    row("cut in half", m_good.left(m_good.size() / 2 / pageSize * pageSize), ErrorKind::Damaged,
        damagedSentence);
    row("cut within a page", m_good.left(m_good.size() / 2 + 1000), ErrorKind::Damaged,
        damagedSentence);
    row("page lost", with(9 * pageSize, QByteArray(pageSize, '\0')), ErrorKind::Damaged,
        damagedSentence);
    row("other application", with(68, "ABCD"), ErrorKind::Foreign, foreignSentence);
    row("no application", with(68, QByteArray(4, '\0')), ErrorKind::Foreign, foreignSentence);
    row("newer version", with(60, QByteArray("\0\0\x03\xe7", 4)), ErrorKind::NewerVersion,
        "This project was saved by a newer Gapwright. Update Gapwright to open it.");
    row("version 0", with(60, QByteArray(4, '\0')), ErrorKind::Hostile, hostileSentence);
}

void RefusalsTest::refusesWithoutTouching()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    const Folder folder;
    writeBytes(folder.project(), bytes);
    for (const bool readOnly : {false, true}) {
        OpenRequest request = asking(folder.project());
        request.readOnly = readOnly;
        const Error error = refusalOf(request);
        QVERIFY2(error.message.contains(sentence), qPrintable(error.message + error.detail));
        QVERIFY(error.message.contains(folder.project()));
        QCOMPARE(error.kind, kind);
        QCOMPARE(bytesOf(folder.project()), bytes);
        const QDir::Filters all = QDir::Files | QDir::Hidden;
        QCOMPARE(QDir(folder.path()).entryList(all),
                 QStringList{QStringLiteral("Client.gapwright")});
    }
}

void RefusalsTest::refusesHostileSchemas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorKind>("kind");
    const ErrorKind hostile = ErrorKind::Hostile;
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER x AFTER UPDATE ON assessments BEGIN "
                                           "DELETE FROM assessments; END")
                             << hostile;
    QTest::newRow("trigger that calls us")
        << QByteArray("CREATE TRIGGER x AFTER UPDATE ON assessments BEGIN SELECT gw_txn(); END")
        << hostile;
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM txn") << hostile;
    QTest::newRow("endless view in place of a table")
        << QByteArray("DROP TABLE evidence_links; CREATE VIEW evidence_links AS WITH RECURSIVE "
                      "c(id) AS (VALUES(1) UNION ALL SELECT id+1 FROM c) SELECT * FROM c")
        << hostile;
    QTest::newRow("another table") << QByteArray("CREATE TABLE extra(a)") << hostile;
    QTest::newRow("another column")
        << QByteArray("ALTER TABLE txn ADD COLUMN extra TEXT") << hostile;
    QTest::newRow("generated column")
        << QByteArray("ALTER TABLE item_results ADD COLUMN z TEXT AS (length(zeroblob(999999999)))")
        << hostile;
    QTest::newRow("index on an expression")
        << QByteArray("CREATE INDEX x ON assessments(length(name))") << hostile;
    QTest::newRow("check that calls us")
        << QByteArray("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql,"
                      "'weight INT NOT NULL','weight INT NOT NULL CHECK(gw_txn())') "
                      "WHERE name='item_results'")
        << hostile;
    QTest::newRow("other virtual table")
        << QByteArray("CREATE VIRTUAL TABLE x USING fts5(body)") << hostile;
    QTest::newRow("index dropped") << QByteArray("DROP INDEX change_row") << ErrorKind::Damaged;
    QTest::newRow("table dropped") << QByteArray("DROP TABLE evidence_links") << ErrorKind::Damaged;
    QTest::newRow("schema that cannot be read")
        << QByteArray("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET "
                      "sql='CREATE TABLE assessments(((' WHERE name='assessments'")
        << ErrorKind::Damaged;
}

void RefusalsTest::refusesHostileSchemas()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorKind, kind);
    const Folder folder;
    writeBytes(folder.project(), m_good);
    runForeign(folder.project(), sql);
    const QByteArray hostile = bytesOf(folder.project());
    QVERIFY(hostile != m_good);
    QElapsedTimer timer;
    timer.start();
    const Error error = refusalOf(asking(folder.project()));
    QVERIFY2(error.message.contains(
                 QLatin1String(kind == ErrorKind::Hostile ? hostileSentence : damagedSentence)),
             qPrintable(error.message + error.detail));
    QVERIFY(error.message.contains(folder.project()));
    QCOMPARE(error.kind, kind);
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(bytesOf(folder.project()), hostile);
}

void RefusalsTest::missingFileAndFolder()
{
    const Folder folder;
    QCOMPARE(refusalOf(asking(folder.project())).kind, ErrorKind::NotFound);
    QVERIFY(refusalOf(asking(folder.project())).message.contains(folder.project()));
    QCOMPARE(refusalOf(asking(folder.path())).kind, ErrorKind::Foreign); // a folder is no project
    const QString nowhere = folder.file(QStringLiteral("no/such/x.gapwright"));
    QCOMPARE(ProjectFile::create(asking(nowhere)).error().kind, ErrorKind::NotFound);
    writeBytes(folder.project(), "a file");
    const QString underFile = folder.project() + QStringLiteral("/x.gapwright");
    QVERIFY(!ProjectFile::create(asking(underFile)));
    QCOMPARE(bytesOf(folder.project()), QByteArray("a file"));
}

void RefusalsTest::authorIsNeeded()
{
    const Folder folder;
    OpenRequest request = asking(folder.project());
    request.author = QStringLiteral("  ");
    QCOMPARE(ProjectFile::create(request).error().kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(folder.project()));
    writeBytes(folder.project(), m_good);
    QCOMPARE(refusalOf(request).kind, ErrorKind::BadInput);
    request.readOnly = true;
    QVERIFY(refusalOf(request).message.isEmpty());
}

void RefusalsTest::convertsAFileInWalMode()
{
    const Folder folder;
    writeBytes(folder.project(), m_good);
    runForeign(folder.project(), "PRAGMA journal_mode=WAL; UPDATE txn SET label='in WAL mode'");
    QCOMPARE(int(bytesOf(folder.project()).at(18)), 2);

    OpenRequest reading = asking(folder.project());
    reading.readOnly = true;
    QVERIFY(refusalOf(reading).message.contains(QLatin1String("Open it once for writing")));
    {
        const auto file = opened(folder.project());
        QCOMPARE(file->undoState().undoLabel, QStringLiteral("in WAL mode"));
        addAssessment(*file, QStringLiteral("Next"), 1);
    }
    QCOMPARE(int(bytesOf(folder.project()).at(18)), 1);
    QCOMPARE(int(bytesOf(folder.project()).at(19)), 1);
    QVERIFY(!QFile::exists(folder.project() + QStringLiteral("-wal")));
    QVERIFY(refusalOf(reading).message.isEmpty());
}

void RefusalsTest::survivesRandomDamage()
{
    QRandomGenerator random(77);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        const Folder folder;
        QByteArray bytes = m_good;
        for (quint32 i = 1 + random.bounded(20); i > 0; --i) {
            const bool early = random.bounded(2) == 0;
            bytes[qsizetype(random.bounded(early ? 2 * pageSize : int(bytes.size())))] =
                char(random.bounded(256));
        }
        writeBytes(folder.project(), bytes);
        QElapsedTimer timer;
        timer.start();
        const auto file = ProjectFile::open(asking(folder.project()));
        QVERIFY(timer.elapsed() < 8000);
        if (!file) {
            ++refused;
            QVERIFY2(file.error().message.contains(folder.project()),
                     qPrintable(file.error().message));
            QVERIFY(file.error().kind != ErrorKind::Other);
            QCOMPARE(bytesOf(folder.project()), bytes);
            continue;
        }
        (void)(*file)->write(QStringLiteral("Go on"),
                             {RecordTable<Assessment>::inserted(someAssessment(QString()))});
        (void)(*file)->undo();
        (void)(*file)->verify();
    }
    QVERIFY2(refused > 4, qPrintable(QString::number(refused)));
}

void RefusalsTest::stopsEndlessWork()
{
    const auto connection = Connection::openInMemory(QStringLiteral("/some/file.gapwright"));
    GW_VERIFY(connection);
    const char *endless = "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM c) "
                          "SELECT count(*) FROM c";
    (*connection)->setDeadline(50);
    const auto stopped = (*connection)->integer(endless);
    QVERIFY(!stopped);
    QVERIFY(stopped.error().message.contains(
        QLatin1String("This file asks for too much memory or time and was closed.")));
    QVERIFY(stopped.error().message.contains(QLatin1String("file.gapwright")));
    (*connection)->setDeadline(0);
    const auto huge = (*connection)->integer("SELECT length(zeroblob(100000000))");
    QVERIFY(!huge);
    QCOMPARE(huge.error().kind, ErrorKind::Hostile);
    QVERIFY((*connection)->integer("SELECT 1"));
}

void RefusalsTest::unreadableValueIsNamed()
{
    const Folder folder;
    writeBytes(folder.project(), m_good);
    runForeign(folder.project(), "UPDATE item_results SET status='maybe' WHERE item='8.1-2'");
    const auto file = opened(folder.project());
    const auto results = RecordTable<ItemResult>(file->connection()).all();
    QVERIFY(!results);
    QCOMPARE(results.error().kind, ErrorKind::Damaged);
    for (const char *part : {"Results by item", "Status"})
        QVERIFY2(results.error().message.contains(QLatin1String(part)),
                 qPrintable(results.error().message));
    QVERIFY(results.error().detail.contains(QLatin1String("column status")));
}

void RefusalsTest::verifyNamesProblems()
{
    const Folder folder;
    writeBytes(folder.project(), m_good);
    QCOMPARE(opened(folder.project())->verify().value(), QStringList());
    runForeign(folder.project(),
               "PRAGMA foreign_keys=OFF;"
               "INSERT INTO item_results(id,assessment_id,item) VALUES('orphan','nobody','1');"
               "UPDATE item_results SET status='maybe' WHERE item='8.1-2';"
               "INSERT INTO attachment(id,name,size,sha) VALUES('a','plan.pdf',10,'00');"
               "UPDATE assessments SET conclusion='not indexed'");
    const auto file = opened(folder.project());
    const auto problems = file->verify();
    GW_VERIFY(problems);
    const QString all = problems->join(QLatin1Char('\n'));
    QVERIFY2(problems->size() >= 3, qPrintable(all));
    QVERIFY(all.contains(QLatin1String("does not exist")));
    QVERIFY(all.contains(QLatin1String("Status")));
    QVERIFY(all.contains(QLatin1String("plan.pdf")));
    for (const QString &problem : *problems)
        QVERIFY(problem.contains(folder.project()));
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
