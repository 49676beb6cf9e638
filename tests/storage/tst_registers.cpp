// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "storage/storage_test.h"

#include <QSet>

#include <algorithm>

using namespace gapwright;
using namespace gapwright::test;

/// Every register of the list, written to a file and read back, without knowing any of them.
class RegistersTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyRecordComesBack();
    void eachRecordHasItsOwnTexts();
    void everythingIsUndoneAndRedone();
    void childrenGoWithTheirParent();
    void referencesAreUnset();
    void danglingListsAreFound();
    void unknownWordsAreNamed();

private:
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<ProjectFile> m_file;
    QHash<QByteArray, QString> m_ids; ///< the one record of each table
};

namespace {

const QString hostile = QStringLiteral("'; DROP TABLE risks; -- <b>5 & 6</b> =1+1\n\"x\"");

StoredValue sampleFor(const Field &field, const QHash<QByteArray, QString> &ids)
{
    const auto idIn = [&](const char *table) { return ids.value(table); };
    return std::visit(
        Overloaded{
            [](const TextKind &) -> StoredValue { return hostile; },
            [](const DateKind &) -> StoredValue { return QStringLiteral("2026-03-15"); },
            [](const NumberKind &kind) -> StoredValue { return qint64(kind.minimum + 1); },
            [](const FlagKind &) -> StoredValue { return qint64(1); },
            [](const ChoiceKind &kind) -> StoredValue {
                return QString::fromLatin1(kind.choices.back().key);
            },
            [&](const ReferenceKind &kind) -> StoredValue { return idIn(kind.targetTable); },
            [&](const FileKind &) -> StoredValue { return idIn("attachment"); },
            [&](const ReferencesKind &kind) { return storedIds({idIn(kind.targetTable)}); },
            [](const DecimalKind &kind) -> StoredValue { return kind.maximum - 1; },
        },
        field.kind);
}

template <class R> R sampleOf(const QHash<QByteArray, QString> &ids)
{
    R record;
    record.id.value = ids.value(definitionOf<R>().table);
    for (const Field &field : definitionOf<R>().fields) {
        if (!field.set(&record, sampleFor(field, ids)))
            qFatal("%s refuses its sample", field.column);
    }
    return record;
}

/// The record with the defaults of its fields; single references stay, since a parent must.
template <class R> R emptied(const R &full)
{
    R empty;
    empty.id = full.id;
    for (const Field &field : definitionOf<R>().fields) {
        if (std::holds_alternative<ReferenceKind>(field.kind)
            && !field.set(&empty, field.get(&full)))
            qFatal("%s refuses its own value", field.column);
    }
    return empty;
}

} // namespace

void RegistersTest::init()
{
    m_folder = std::make_unique<Folder>();
    m_file = newProject(m_folder->project());
    m_ids.clear();
    forEachRegister([this]<class R>() { m_ids.insert(definitionOf<R>().table, newUuid7()); });
    const QString source = m_folder->file(QStringLiteral("minutes.txt"));
    writeBytes(source, "We decided.");
    GW_VERIFY(m_file->attach(QStringLiteral("Attach"), source, m_ids.value("attachment"),
                             QStringLiteral("text/plain"), {}, {}));
    std::vector<RowChange> rows;
    forEachRegister([&]<class R>() {
        if constexpr (!std::is_same_v<R, Attachment>)
            rows.push_back(RecordTable<R>::inserted(sampleOf<R>(m_ids)));
    });
    GW_VERIFY(m_file->write(QStringLiteral("Fill all registers"), rows));
}

void RegistersTest::cleanup()
{
    m_file.reset();
    m_folder.reset();
}

void RegistersTest::everyRecordComesBack()
{
    std::vector<RowChange> emptying;
    forEachRegister([&]<class R>() {
        const auto read = RecordTable<R>(m_file->connection()).all();
        GW_VERIFY(read);
        QCOMPARE(read->size(), size_t(1));
        if constexpr (!std::is_same_v<R, Attachment>) { // its bytes have tests of their own
            QVERIFY2(read->front() == sampleOf<R>(m_ids), definitionOf<R>().table);
            emptying.push_back(RecordTable<R>::updated(read->front(), emptied(read->front())));
        }
    });
    GW_VERIFY(m_file->write(QStringLiteral("Empty all fields"), emptying));
    forEachRegister([&]<class R>() {
        if constexpr (!std::is_same_v<R, Attachment>) {
            const R full = sampleOf<R>(m_ids);
            const auto read = RecordTable<R>(m_file->connection()).all();
            GW_VERIFY(read);
            QVERIFY2(read->front() == emptied(full), definitionOf<R>().table);
        }
    });
}

void RegistersTest::eachRecordHasItsOwnTexts()
{
    // Reading shares what repeats from row to row.
    const QString same = QStringLiteral("as before"),
                  longer = QStringLiteral("ä long one ").repeated(9);
    const QStringList texts{same, same, {},          same, longer,       longer,
                            {},   {},   same + same, same, longer + same};
    std::vector<RowChange> rows;
    std::vector<Risk> risks;
    for (const QString &text : texts) {
        Risk &risk = risks.emplace_back();
        risk.id.value = newUuid7();
        risk.description = text;
        risk.cause = risk.id.value;
        risk.effect = same;
        rows.push_back(RecordTable<Risk>::inserted(risk));
    }
    GW_VERIFY(m_file->write(QStringLiteral("Add risks"), rows));
    std::ranges::sort(risks, {}, [](const Risk &risk) { return risk.id.value; });
    const auto read = RecordTable<Risk>(m_file->connection()).all();
    GW_VERIFY(read);
    auto others = *read;
    std::erase_if(others, [&](const Risk &risk) { return risk.id.value == m_ids.value("risks"); });
    QCOMPARE(others.size(), risks.size());
    QVERIFY(others == risks);
}

void RegistersTest::everythingIsUndoneAndRedone()
{
    const QString full = stateOf(m_file->connection());
    QCOMPARE(m_file->verify().value(), QStringList());
    QCOMPARE(searchEntries(m_file->connection()), freshSearchEntries(m_file->connection()));
    GW_VERIFY(m_file->undo());
    QCOMPARE(stateOf(m_file->connection()).count(QLatin1Char('\n')), 1); // the attachment
    QCOMPARE(searchEntries(m_file->connection()).size(), 1);
    GW_VERIFY(m_file->redo());
    QCOMPARE(stateOf(m_file->connection()), full);
    m_file.reset();
    m_file = opened(m_folder->project());
    QCOMPARE(stateOf(m_file->connection()), full);
}

void RegistersTest::childrenGoWithTheirParent()
{
    const QString before = stateOf(m_file->connection());
    const Id<ServiceLevelAgreement> sla{m_ids.value("service_level_agreements")};
    GW_VERIFY(m_file->write(QStringLiteral("Remove"),
                            {RecordTable<ServiceLevelAgreement>::removed(sla)}));
    QVERIFY(RecordTable<SlaTarget>(m_file->connection()).all()->empty());
    QVERIFY(RecordTable<WorkloadLimit>(m_file->connection()).all()->empty());
    QVERIFY(RecordTable<SlaException>(m_file->connection()).all()->empty());
    // the target of the contract stays, it only supports nothing any more
    QVERIFY(!RecordTable<AgreementTarget>(m_file->connection()).all()->front().supports.isSet());
    GW_VERIFY(m_file->undo());
    QCOMPARE(stateOf(m_file->connection()), before);
}

void RegistersTest::referencesAreUnset()
{
    const QString before = stateOf(m_file->connection());
    const Id<Person> person{m_ids.value("people")};
    GW_VERIFY(m_file->write(QStringLiteral("Remove"), {RecordTable<Person>::removed(person)}));
    QVERIFY(!RecordTable<Risk>(m_file->connection()).all()->front().owner.isSet());
    QVERIFY(!RecordTable<Service>(m_file->connection()).all()->front().owner.isSet());
    GW_VERIFY(m_file->undo());
    QCOMPARE(stateOf(m_file->connection()), before);
}

void RegistersTest::danglingListsAreFound()
{
    const auto risk = RecordTable<Risk>(m_file->connection()).all()->front();
    Risk dangling = risk;
    dangling.services = {{newUuid7()}, risk.services.front(), {newUuid7()}};
    GW_VERIFY(
        m_file->write(QStringLiteral("Dangle"), {RecordTable<Risk>::updated(risk, dangling)}));
    const QStringList problems = m_file->verify().value();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[0].contains(m_folder->project()));
    QVERIFY(problems[0].contains(risk.id.value));
    QVERIFY(problems[0].contains(QLatin1String("Services")));
}

void RegistersTest::unknownWordsAreNamed()
{
    m_file.reset();
    runForeign(m_folder->project(), "UPDATE risks SET treatment='pray'");
    m_file = opened(m_folder->project());
    const auto read = RecordTable<Risk>(m_file->connection()).all();
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(QLatin1String("treatment")));
    QVERIFY(read.error().detail.contains(m_ids.value("risks")));
}

QTEST_GUILESS_MAIN(RegistersTest)
#include "tst_registers.moc"
