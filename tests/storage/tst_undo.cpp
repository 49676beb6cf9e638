// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"
#include "storage/statement.h"
#include "storage/storage_test.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace gapwright;
using namespace gapwright::test;

namespace {

/// The hash of a file without bytes, which needs no chunk.
QString emptySha()
{
    return QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex());
}

/// Makes one random action on a project: what users do, with the cases that break undo elsewhere.
class RandomActions {
public:
    RandomActions(ProjectFile &file, quint32 seed)
        : m_file(file)
        , m_random(seed)
    {
    }

    Result<TransactionInfo> next()
    {
        switch (m_random.bounded(9)) {
        case 0:
            return addWithChildren();
        case 1:
            return swapItems();
        case 2:
            return bulkEdit();
        case 3:
            return removeSome<Assessment>(8); // cascades over results and evidence
        case 4:
            return removeSome<Attachment>(2); // cascades and sets the logo to NULL
        case 5:
            return addEvidence();
        case 6:
            return moveWithinOneTransaction();
        default:
            return editOne();
        }
    }

private:
    template <class R> std::vector<R> all()
    {
        auto records = RecordTable<R>(m_file.connection()).all();
        return records ? *records : std::vector<R>();
    }
    template <class R> const R *any(const std::vector<R> &records)
    {
        return records.empty() ? nullptr : &records[m_random.bounded(quint32(records.size()))];
    }
    QString words()
    {
        QString text;
        for (int i = 0; i < 4; ++i)
            text += QStringLiteral("word%1 ").arg(m_random.bounded(50));
        return text + QStringLiteral("\"'\\ ü\n\t");
    }
    Result<TransactionInfo> write(std::vector<RowChange> rows)
    {
        return m_file.write(QStringLiteral("Action"), rows);
    }

    Result<TransactionInfo> addWithChildren()
    {
        const Assessment assessment = someAssessment(words());
        std::vector<RowChange> rows{RecordTable<Assessment>::inserted(assessment)};
        for (int i = 0; i < 6; ++i)
            rows.push_back(RecordTable<ItemResult>::inserted(someResult(assessment.id, i)));
        return write(rows);
    }

    Result<TransactionInfo> swapItems()
    {
        const std::vector<ItemResult> results = all<ItemResult>();
        const ItemResult *one = any(results);
        const ItemResult *two = any(results);
        if (!one || one->id == two->id || !(one->assessment == two->assessment))
            return write({});
        ItemResult aside = *one;
        aside.item = QStringLiteral("aside");
        ItemResult first = *one;
        first.item = two->item;
        ItemResult second = *two;
        second.item = one->item;
        return write({RecordTable<ItemResult>::updated(*one, aside),
                      RecordTable<ItemResult>::updated(*two, second),
                      RecordTable<ItemResult>::updated(aside, first)});
    }

    Result<TransactionInfo> bulkEdit()
    {
        std::vector<RowChange> rows;
        for (const ItemResult &before : all<ItemResult>()) {
            ItemResult after = before;
            after.impact = before.impact ? std::nullopt : std::optional<int>(3);
            after.gap = words();
            rows.push_back(RecordTable<ItemResult>::updated(before, after));
        }
        return write(rows);
    }

    template <class R> Result<TransactionInfo> removeSome(size_t keep)
    {
        const std::vector<R> records = all<R>();
        if (records.size() <= keep)
            return write({});
        return write({RecordTable<R>::removed(any(records)->id)});
    }

    Result<TransactionInfo> addEvidence()
    {
        const std::vector<ItemResult> results = all<ItemResult>();
        if (results.empty())
            return write({});
        const Attachment file{newId<Attachment>(), words(), 0, emptySha(), QString()};
        Engagement engagement;
        engagement.id = newId<Engagement>();
        engagement.logo = file.id;
        const EvidenceLink link{newId<EvidenceLink>(), any(results)->id, file.id, words()};
        return write({RecordTable<Attachment>::inserted(file),
                      RecordTable<Engagement>::inserted(engagement),
                      RecordTable<EvidenceLink>::inserted(link)});
    }

    /// Inserts, changes and removes the same record, and removes one and gives its key to another.
    Result<TransactionInfo> moveWithinOneTransaction()
    {
        const std::vector<ItemResult> results = all<ItemResult>();
        const ItemResult *old = any(results);
        if (!old)
            return write({});
        const Assessment passing = someAssessment(words());
        Assessment changed = passing;
        changed.name = words();
        ItemResult heir = *old;
        heir.id = newId<ItemResult>();
        return write({RecordTable<Assessment>::inserted(passing),
                      RecordTable<Assessment>::updated(passing, changed),
                      RecordTable<Assessment>::removed(passing.id),
                      RecordTable<ItemResult>::removed(old->id),
                      RecordTable<ItemResult>::inserted(heir)});
    }

    Result<TransactionInfo> editOne()
    {
        const std::vector<ItemResult> results = all<ItemResult>();
        const ItemResult *before = any(results);
        if (!before)
            return addWithChildren();
        ItemResult after = *before;
        after.evidence = words();
        after.opportunity = !before->opportunity;
        return write({RecordTable<ItemResult>::updated(*before, after)});
    }

    ProjectFile &m_file;
    QRandomGenerator m_random;
};

} // namespace

/// Undo, redo and revert by replay of the change log.
class UndoTest : public QObject {
    Q_OBJECT
private slots:
    void randomActionsCanBeUndoneAndRedone();
    void hostileLogIsRefused_data();
    void hostileLogIsRefused();
    void undoStopsAtARecordInTheWay();
    void revertsAnOlderChange();
    void revertRefusesWhatHasChangedSince();
    void revertRefusesToTakeNewerRecordsAlong();
};

void UndoTest::randomActionsCanBeUndoneAndRedone()
{
    const Folder folder;
    auto file = newProject(folder.project());
    RandomActions actions(*file, 20000);
    QStringList states{stateOf(file->connection())};
    for (int tries = 0; states.size() <= 120 && tries < 400; ++tries) {
        const auto done = actions.next();
        GW_VERIFY(done);
        if (done->sequence != 0)
            states.append(stateOf(file->connection()));
    }
    QVERIFY(states.size() > 120);
    QCOMPARE(searchEntries(file->connection()), freshSearchEntries(file->connection()));

    file.reset(); // the stack lives in the file
    file = opened(folder.project());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto undone = file->undo();
        GW_VERIFY(undone);
        QVERIFY(undone->sequence != 0);
        QCOMPARE(stateOf(file->connection()), states[i]);
    }
    QCOMPARE(file->undo()->sequence, 0);
    QCOMPARE(searchEntries(file->connection()), QStringList());
    for (qsizetype i = 1; i < states.size(); ++i) {
        const auto redone = file->redo();
        GW_VERIFY(redone);
        QVERIFY(redone->sequence != 0);
        QCOMPARE(stateOf(file->connection()), states[i]);
    }
    QCOMPARE(file->redo()->sequence, 0);
    QCOMPARE(searchEntries(file->connection()), freshSearchEntries(file->connection()));
    QCOMPARE(file->verify().value(), QStringList());
}

void UndoTest::hostileLogIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    const int hostile = int(ErrorKind::Hostile);
    const int damaged = int(ErrorKind::Damaged);
    QTest::newRow("unknown table") << QByteArray("UPDATE change SET tbl='findings'") << hostile;
    QTest::newRow("table of the program")
        << QByteArray("UPDATE change SET tbl='replica'") << hostile;
    QTest::newRow("statement as table")
        << QByteArray("UPDATE change SET tbl='assessments; DELETE FROM txn; --'") << hostile;
    QTest::newRow("unknown column")
        << QByteArray("UPDATE change SET old=json_object('colour',1)") << hostile;
    QTest::newRow("statement as column")
        << QByteArray("UPDATE change SET old=json_object('name=(SELECT id FROM txn),name','x')")
        << hostile;
    QTest::newRow("no object") << QByteArray("UPDATE change SET old='[1,2]'") << damaged;
    QTest::newRow("cut off") << QByteArray("UPDATE change SET old='{\"name\":'") << damaged;
    QTest::newRow("real number") << QByteArray("UPDATE change SET old='{\"name\":1.5}'") << damaged;
    QTest::newRow("nested") << QByteArray("UPDATE change SET old='{\"name\":{}}'") << damaged;
}

void UndoTest::hostileLogIsRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 1);
        const Assessment before = RecordTable<Assessment>(file->connection()).all()->at(0);
        Assessment after = before;
        after.name = QStringLiteral("Two");
        GW_VERIFY(file->write(QStringLiteral("Rename"),
                              {RecordTable<Assessment>::updated(before, after)}));
    }
    runForeign(folder.project(), sql + " WHERE txn=2");
    const auto file = opened(folder.project());
    const QString before = stateOf(file->connection());
    const auto undone = file->undo();
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), kind);
    QVERIFY(undone.error().message.contains(folder.project()));
    QCOMPARE(stateOf(file->connection()), before);
    QCOMPARE(file->connection().integer("SELECT count(*) FROM txn").value(), 2);
    addAssessment(*file, QStringLiteral("Three"), 1); // the project goes on working
}

void UndoTest::undoStopsAtARecordInTheWay()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 2);
    }
    runForeign(folder.project(), "DELETE FROM item_results WHERE item='8.0-1'");
    const auto file = opened(folder.project());
    const QString before = stateOf(file->connection());
    const auto undone = file->undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QVERIFY(undone.error().message.contains(QLatin1String("Results by item")));
    QCOMPARE(stateOf(file->connection()), before);
}

void UndoTest::revertsAnOlderChange()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const Id<Assessment> id = addAssessment(*file, QStringLiteral("One"), 2);
    const std::vector<ItemResult> results = *RecordTable<ItemResult>(file->connection()).all();
    ItemResult first = results[0];
    first.owner = QStringLiteral("Ben");
    const auto edit = file->write(QStringLiteral("Set owner"),
                                  {RecordTable<ItemResult>::updated(results[0], first)});
    GW_VERIFY(edit);
    ItemResult later = first;
    later.gap = QStringLiteral("Another field of the same record");
    GW_VERIFY(
        file->write(QStringLiteral("Set gap"), {RecordTable<ItemResult>::updated(first, later)}));

    const auto reverted = file->revert(edit->sequence);
    GW_VERIFY(reverted);
    QCOMPARE(reverted->kind, TransactionInfo::Kind::Edit);
    QVERIFY(reverted->label.contains(QLatin1String("Set owner")));
    ItemResult expected = later;
    expected.owner = results[0].owner;
    QCOMPARE(RecordTable<ItemResult>(file->connection()).all()->at(0), expected);
    QCOMPARE(file->undoState().undoLabel, reverted->label);
    GW_VERIFY(file->undo());
    QCOMPARE(RecordTable<ItemResult>(file->connection()).all()->at(0), later);
    QCOMPARE(file->revert(4711).error().kind, ErrorKind::NotFound);
    QVERIFY(id.isSet());
}

void UndoTest::revertRefusesWhatHasChangedSince()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 1);
    const ItemResult original = RecordTable<ItemResult>(file->connection()).all()->at(0);
    ItemResult first = original;
    first.owner = QStringLiteral("Ben");
    ItemResult second = original;
    second.owner = QStringLiteral("Cleo");
    const auto edit =
        file->write(QStringLiteral("Ben"), {RecordTable<ItemResult>::updated(original, first)});
    GW_VERIFY(edit);
    GW_VERIFY(
        file->write(QStringLiteral("Cleo"), {RecordTable<ItemResult>::updated(first, second)}));
    const QString before = stateOf(file->connection());
    const auto reverted = file->revert(edit->sequence);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().kind, ErrorKind::Conflict);
    QVERIFY(reverted.error().message.contains(QLatin1String("Owner")));
    QCOMPARE(stateOf(file->connection()), before);

    GW_VERIFY(file->write(QStringLiteral("Gone"), {RecordTable<ItemResult>::removed(original.id)}));
    QCOMPARE(file->revert(edit->sequence).error().kind, ErrorKind::Conflict);
}

void UndoTest::revertRefusesToTakeNewerRecordsAlong()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const Assessment assessment = someAssessment(QStringLiteral("One"));
    const auto made =
        file->write(QStringLiteral("Make"), {RecordTable<Assessment>::inserted(assessment)});
    GW_VERIFY(made);
    GW_VERIFY(file->write(QStringLiteral("Score"),
                          {RecordTable<ItemResult>::inserted(someResult(assessment.id, 1))}));
    const QString before = stateOf(file->connection());
    const auto reverted = file->revert(made->sequence);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().kind, ErrorKind::Conflict);
    QCOMPARE(stateOf(file->connection()), before);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
