// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/records.h"
#include "storage/storage_test.h"

#include <algorithm>

using namespace gapwright;
using namespace gapwright::test;

/// A large project is read by two connections: what comes must be what one alone reads.
class ReadingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsALargeProject();
    void readsWhatCameBack();
    void readsWithinATransaction();
    void readsOnWhenTheFileWasMoved();
    void readsNothingOfAnotherFile();

private:
    std::vector<ItemResult> expected() const;
    std::vector<ItemResult> read() const;

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<ProjectFile> m_file;
    Id<Assessment> m_first;
};

namespace {

constexpr int assessments = 9;
constexpr int resultsOfOne = 500;

} // namespace

void ReadingTest::init()
{
    m_folder = std::make_unique<Folder>();
    m_file = newProject(m_folder->project());
    m_first = addAssessment(*m_file, QStringLiteral("First"), resultsOfOne);
    for (int i = 1; i < assessments; ++i)
        static_cast<void>(addAssessment(*m_file, QString::number(i), resultsOfOne));
}

void ReadingTest::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

std::vector<ItemResult> ReadingTest::expected() const
{
    const auto all = RecordTable<ItemResult>(m_file->connection()).all();
    return all ? *all : std::vector<ItemResult>();
}

std::vector<ItemResult> ReadingTest::read() const
{
    const Result<Records> records = readRecords(m_file->connection());
    if (!records)
        return {};
    const RecordList<ItemResult> &results = records->of<ItemResult>();
    const bool isFound = std::ranges::all_of(results.all(), [&](const ItemResult &result) {
        return results.find(result.id) && *results.find(result.id) == result;
    });
    return isFound ? results.all() : std::vector<ItemResult>();
}

void ReadingTest::readsALargeProject()
{
    const Result<Records> records = readRecords(m_file->connection());
    GW_VERIFY(records);
    QCOMPARE(records->of<Assessment>().all().size(), size_t(assessments));
    QCOMPARE(records->of<ItemResult>().all().size(), size_t(assessments * resultsOfOne));
    QVERIFY(read() == expected());
    QVERIFY(!m_file->connection().inTransaction()); // what comes next can be written
    GW_VERIFY(m_file->write(QStringLiteral("Add one"),
                            {RecordTable<Assessment>::inserted(someAssessment({}))}));
}

void ReadingTest::readsWhatCameBack()
{
    // What is removed and undone lies behind all others, with an id that is older than theirs.
    GW_VERIFY(m_file->write(QStringLiteral("Remove the first"),
                            {deleteOf(definitionOf<Assessment>(), m_first.value)}));
    QCOMPARE(read().size(), size_t((assessments - 1) * resultsOfOne));
    GW_VERIFY(m_file->undo());
    const std::vector<ItemResult> results = read();
    QCOMPARE(results.size(), size_t(assessments * resultsOfOne));
    QVERIFY(results == expected());
    QVERIFY(std::ranges::is_sorted(results, {}, [](const ItemResult &r) { return r.id.value; }));
}

void ReadingTest::readsWithinATransaction()
{
    Connection &connection = m_file->connection();
    GW_VERIFY(connection.execute("BEGIN IMMEDIATE"));
    QVERIFY(read() == expected());
    QVERIFY(connection.inTransaction()); // it is the caller's, and stays
    GW_VERIFY(connection.execute("ROLLBACK"));
}

void ReadingTest::readsOnWhenTheFileWasMoved()
{
    QVERIFY(QFile::rename(m_folder->project(), m_folder->file(QStringLiteral("moved.gapwright"))));
    QCOMPARE(read().size(), size_t(assessments * resultsOfOne));
}

void ReadingTest::readsNothingOfAnotherFile()
{
    const std::vector<ItemResult> before = expected();
    QVERIFY(QFile::rename(m_folder->project(), m_folder->file(QStringLiteral("moved.gapwright"))));
    auto other = newProject(m_folder->file(QStringLiteral("other.gapwright")));
    static_cast<void>(addAssessment(*other, QStringLiteral("Other"), 3000));
    other.reset();
    QVERIFY(QFile::rename(m_folder->file(QStringLiteral("other.gapwright")), m_folder->project()));
    QVERIFY(read() == before);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
