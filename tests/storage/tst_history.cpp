// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_reader.h"
#include "storage/storage_test.h"

using namespace gapwright;
using namespace gapwright::test;

/// What the reader beside the writer answers: history, search.
class HistoryTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhoChangedWhat();
    void filtersHistory();
    void findsWords_data();
    void findsWords();
    void findsWordsThatAreEverywhere();
    void anyQueryIsHarmless_data();
    void anyQueryIsHarmless();
    void snippetMarksTheMatch();
    void readerSeesWhatTheWriterCommits();
    void readerRefusesOtherFiles();
    void damagedIndexIsRebuilt_data();
    void damagedIndexIsRebuilt();
};

void HistoryTest::tellsWhoChangedWhat()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 0);
    const Assessment before = RecordTable<Assessment>(file->connection()).all()->at(0);
    Assessment after = before;
    after.name = QStringLiteral("Two");
    after.approvedOn = QDate(2024, 5, 6);
    GW_VERIFY(
        file->write(QStringLiteral("Edit"), {RecordTable<Assessment>::updated(before, after)}));
    GW_VERIFY(file->undo());
    GW_VERIFY(file->write(QStringLiteral("Delete"), {RecordTable<Assessment>::removed(before.id)}));

    const auto history = readHistory(file->connection(), {});
    GW_VERIFY(history);
    QCOMPARE(history->size(), size_t(4));
    QCOMPARE(history->at(0).label, QStringLiteral("Delete"));
    QCOMPARE(history->at(0).changes[0].before, StoredValue(before.id.value));
    QVERIFY(isNull(history->at(0).changes[0].after));
    QCOMPARE(history->at(1).kind, TransactionInfo::Kind::Undo);
    QCOMPARE(history->at(1).refersTo, history->at(2).sequence);
    const HistoryEntry &edit = history->at(2);
    QCOMPARE(edit.author, QStringLiteral("Anna"));
    QVERIFY(edit.at.isValid() && edit.at.timeSpec() == Qt::UTC);
    QCOMPARE(edit.changes.size(), size_t(2));
    for (const FieldChange &change : edit.changes) {
        QCOMPARE(change.table, QByteArray("assessments"));
        QCOMPARE(change.recordId, before.id.value);
        const bool isName = change.column == "name";
        QVERIFY(isName || change.column == "approved_on");
        QCOMPARE(textOf(change.before), isName ? QStringLiteral("One") : QString());
        QCOMPARE(textOf(change.after),
                 isName ? QStringLiteral("Two") : QStringLiteral("2024-05-06"));
    }
    QVERIFY(history->at(3).changes[0].column.isEmpty());
    QCOMPARE(history->at(3).changes[0].after, StoredValue(before.id.value));
}

void HistoryTest::filtersHistory()
{
    const Folder folder;
    QString first;
    {
        const auto file = newProject(folder.project());
        first = addAssessment(*file, QStringLiteral("One"), 3).value;
    }
    OpenRequest ben = asking(folder.project());
    ben.author = QStringLiteral("Ben");
    const auto opening = ProjectFile::open(ben);
    GW_VERIFY(opening);
    ProjectFile &file = **opening;
    addAssessment(file, QStringLiteral("Two"), 3);
    addAssessment(file, QStringLiteral("Three"), 3);

    const auto read = [&](const HistoryFilter &filter) {
        const auto entries = readHistory(file.connection(), filter);
        QStringList labels;
        for (size_t i = 0; entries && i < entries->size(); ++i)
            labels.append(entries->at(i).label);
        return labels.join(QLatin1Char(','));
    };
    QCOMPARE(read({.recordId = {}, .author = QStringLiteral("Ben")}),
             QStringLiteral("Add Three,Add Two"));
    QCOMPARE(read({.recordId = {}, .author = {}, .limit = 1}), QStringLiteral("Add Three"));
    QCOMPARE(read({.recordId = {}, .author = {}, .limit = 200, .before = 2}),
             QStringLiteral("Add One"));
    QCOMPARE(read({.recordId = first, .author = {}}), QStringLiteral("Add One"));
    QCOMPARE(read({.recordId = first, .author = QStringLiteral("Ben")}), QString());
    QCOMPARE(
        readHistory(file.connection(), {.recordId = first, .author = {}})->at(0).changes.size(),
        size_t(1));
    QCOMPARE(file.connection().integer("SELECT count(*) FROM replica").value(), 2);
}

void HistoryTest::findsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("word") << QStringLiteral("record") << 5;
    QTest::newRow("start of a word") << QStringLiteral("rec") << 5;
    QTest::newRow("all words") << QStringLiteral("record 3") << 1;
    QTest::newRow("no accent typed") << QStringLiteral("zoe angstrom") << 1;
    QTest::newRow("other case") << QStringLiteral("CHANGE") << 5;
    QTest::newRow("not there") << QStringLiteral("zebra") << 0;
    QTest::newRow("one word not there") << QStringLiteral("record zebra") << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void HistoryTest::findsWords()
{
    QFETCH(QString, query);
    QFETCH(int, hits);
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 5);
    const auto found = searchText(file->connection(), query, 50);
    GW_VERIFY(found);
    QCOMPARE(int(found->size()), hits);
    QVERIFY(searchText(file->connection(), query, 2)->size() <= 2);
}

void HistoryTest::findsWordsThatAreEverywhere()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 3200);
    const auto found = searchText(file->connection(), QStringLiteral("record"), 4);
    GW_VERIFY(found);
    QCOMPARE(found->size(), size_t(4));
    // Unranked, the newest come first.
    QVERIFY(found->front().snippet.contains(QStringLiteral("3199")));
    const auto rare = searchText(file->connection(), QStringLiteral("record 17"), 400);
    GW_VERIFY(rare);
    QVERIFY(rare->size() > 1 && rare->size() < 400);
}

void HistoryTest::anyQueryIsHarmless_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"\"", "\"\"\"", "*", "a*b", "NEAR(", "AND", "OR NOT", "(", ")", "body:x", "-x", "^x",
          "{a b}:", "'; DROP TABLE txn; --", "+ + +", "\\", "x\"y", "...", "- record"})
        QTest::newRow(query) << QString::fromUtf8(query);
    QTest::newRow("zero byte") << QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"));
    QTest::newRow("very long") << QString(20'000, QLatin1Char('x'));
}

void HistoryTest::anyQueryIsHarmless()
{
    QFETCH(QString, query);
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 2);
    GW_VERIFY(searchText(file->connection(), query, 10));
    QCOMPARE(searchText(file->connection(), QStringLiteral("- record *"), 10)->size(), size_t(2));
}

void HistoryTest::snippetMarksTheMatch()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const Id<Assessment> id = addAssessment(*file, QStringLiteral("Baseline"), 0);
    const auto found = searchText(file->connection(), QStringLiteral("ready"), 10);
    GW_VERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->at(0).table, QByteArray("assessments"));
    QCOMPARE(found->at(0).recordId, id.value);
    QVERIFY(found->at(0).snippet.contains(QStringLiteral("\u0002Ready\u0003 \"soon\"")));
}

void HistoryTest::readerSeesWhatTheWriterCommits()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const auto reader = ProjectReader::open(folder.project());
    GW_VERIFY(reader);
    QCOMPARE((*reader)->search(QStringLiteral("record"), 10)->size(), size_t(0));
    addAssessment(*file, QStringLiteral("One"), 2); // not blocked by the reader
    QCOMPARE((*reader)->search(QStringLiteral("record"), 10)->size(), size_t(2));
    QCOMPARE((*reader)->history({})->size(), size_t(1));
    QVERIFY(!(*reader)->connection().execute("DELETE FROM change"));
    addAssessment(*file, QStringLiteral("Two"), 2);
    QCOMPARE((*reader)->history({})->size(), size_t(2));
}

void HistoryTest::readerRefusesOtherFiles()
{
    const Folder folder;
    QCOMPARE(ProjectReader::open(folder.project()).error().kind, ErrorKind::NotFound);
    writeBytes(folder.project(), QByteArray(5000, 'x'));
    QCOMPARE(ProjectReader::open(folder.project()).error().kind, ErrorKind::Foreign);
}

void HistoryTest::damagedIndexIsRebuilt_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("entries missing") << QByteArray("DELETE FROM search WHERE rowid=2");
    QTest::newRow("map empty") << QByteArray("DELETE FROM search_map");
    QTest::newRow("index missing") << QByteArray("DROP TABLE search");
    QTest::newRow("garbage in the index")
        << QByteArray("UPDATE search_data SET block=randomblob(300)");
    QTest::newRow("index emptied") << QByteArray("DELETE FROM search_data");
}

void HistoryTest::damagedIndexIsRebuilt()
{
    QFETCH(QByteArray, damage);
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 30);
    }
    runForeign(folder.project(), damage);
    const auto file = opened(folder.project());
    QCOMPARE(file->report().notices.size(), 1);
    QVERIFY(file->report().notices[0].contains(QLatin1String(
        "The search index was damaged and has been rebuilt. No record is affected.")));
    QVERIFY(file->report().notices[0].contains(folder.project()));
    QCOMPARE(searchEntries(file->connection()), freshSearchEntries(file->connection()));
    QCOMPARE(searchText(file->connection(), QStringLiteral("record"), 100)->size(), size_t(30));
    QCOMPARE(file->verify().value(), QStringList());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
