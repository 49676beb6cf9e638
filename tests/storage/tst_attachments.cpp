// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment_store.h"
#include "storage/project_reader.h"
#include "storage/storage_test.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace gapwright;
using namespace gapwright::test;

namespace {

QByteArray randomBytes(qint64 size)
{
    QByteArray bytes(qsizetype((size + 3) / 4 * 4), '\0');
    QRandomGenerator random(11);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

qint64 chunksIn(ProjectFile &file)
{
    return file.connection().integer("SELECT count(*) FROM chunk").value();
}

} // namespace

/// Evidence files inside the project.
class AttachmentsTest : public QObject {
    Q_OBJECT
private slots:
    void keepsBytes_data();
    void keepsBytes();
    void equalFilesAreKeptOnce();
    void isOneUndoableTransaction();
    void stopsOnRequest_data();
    void stopsOnRequest();
    void editsMayHappenInBetween();
    void refusesWhatCannotBeRead();
    void refusesTooBigFiles();
    void noticesDamage();
    void exportIsWholeOrNothing();
};

void AttachmentsTest::keepsBytes_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("one chunk") << chunkBytes;
    QTest::newRow("a byte more") << chunkBytes + 1;
    QTest::newRow("several transactions") << 9 * chunkBytes + 17;
}

void AttachmentsTest::keepsBytes()
{
    QFETCH(qint64, size);
    const Folder folder;
    const QByteArray bytes = randomBytes(size);
    const QString source = folder.file(QStringLiteral("Übersicht 1.pdf"));
    writeBytes(source, bytes);
    const QString id = newUuid7();
    {
        const auto file = newProject(folder.project());
        qint64 last = 0;
        const auto attached =
            file->attach(QStringLiteral("Attach"), source, id, QStringLiteral("application/pdf"),
                         {}, [&](qint64 done, qint64 total) {
                             last = done;
                             return total == size && done <= total;
                         });
        GW_VERIFY(attached);
        QCOMPARE(last, size);
        QCOMPARE(attached->rows.size(), size_t(1));
        QCOMPARE(chunksIn(*file), (size + chunkBytes - 1) / chunkBytes);
        const Attachment stored = RecordTable<Attachment>(file->connection()).all()->at(0);
        QCOMPARE(stored.id.value, id);
        QCOMPARE(stored.name, QStringLiteral("Übersicht 1.pdf"));
        QCOMPARE(stored.size, size);
        QCOMPARE(stored.mediaType, QStringLiteral("application/pdf"));
        QCOMPARE(stored.sha,
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
    const auto file = opened(folder.project());
    QCOMPARE(file->attachmentBytes(id, size).value(), bytes);
    QCOMPARE(ProjectReader::open(folder.project()).value()->attachmentBytes(id, size).value(),
             bytes);
    if (size > 0)
        QCOMPARE(file->attachmentBytes(id, size - 1).error().kind, ErrorKind::BadInput);
    const QString target = folder.file(QStringLiteral("out.bin"));
    GW_VERIFY(file->exportAttachment(id, target));
    QCOMPARE(bytesOf(target), bytes);
    QCOMPARE(file->verify().value(), QStringList());
}

void AttachmentsTest::equalFilesAreKeptOnce()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    for (const char *name : {"a.bin", "b.bin"}) {
        writeBytes(folder.file(QLatin1String(name)), randomBytes(3 * chunkBytes));
        GW_VERIFY(file->attach(QStringLiteral("Attach"), folder.file(QLatin1String(name)),
                               newUuid7(), QString(), {}, {}));
    }
    QCOMPARE(RecordTable<Attachment>(file->connection()).all()->size(), size_t(2));
    QCOMPARE(chunksIn(*file), 3);
}

void AttachmentsTest::isOneUndoableTransaction()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 1);
    const ItemResult result = RecordTable<ItemResult>(file->connection()).all()->at(0);
    const QString source = folder.file(QStringLiteral("a.bin"));
    writeBytes(source, randomBytes(100));
    const QString id = newUuid7();
    const EvidenceLink link{newId<EvidenceLink>(), result.id, Id<Attachment>{id}, QString()};
    const auto attached = file->attach(QStringLiteral("Attach a.bin"), source, id, QString(),
                                       {RecordTable<EvidenceLink>::inserted(link)}, {});
    GW_VERIFY(attached);
    QCOMPARE(attached->rows.size(), size_t(2));
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Attach a.bin"));
    GW_VERIFY(file->undo());
    QVERIFY(RecordTable<EvidenceLink>(file->connection()).all()->empty());
    QCOMPARE(file->attachmentBytes(id, 1000).error().kind, ErrorKind::NotFound);
    GW_VERIFY(file->redo());
    QCOMPARE(file->attachmentBytes(id, 1000).value(), randomBytes(100));

    const EvidenceLink nowhere{newId<EvidenceLink>(), newId<ItemResult>(), {}, QString()};
    QCOMPARE(file->attach(QStringLiteral("Bad"), source, newUuid7(), QString(),
                          {RecordTable<EvidenceLink>::inserted(nowhere)}, {})
                 .error()
                 .kind,
             ErrorKind::Conflict);
    QCOMPARE(RecordTable<Attachment>(file->connection()).all()->size(), size_t(1));
}

void AttachmentsTest::stopsOnRequest_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("leavesChunks");
    QTest::newRow("while hashing") << 1 << false;
    QTest::newRow("while storing") << 4 << true;
}

void AttachmentsTest::stopsOnRequest()
{
    QFETCH(int, after);
    QFETCH(bool, leavesChunks);
    const Folder folder;
    const auto file = newProject(folder.project());
    const QString source = folder.file(QStringLiteral("a.bin"));
    writeBytes(source, randomBytes(10 * chunkBytes)); // three steps of hashing, three of storing
    int calls = 0;
    const auto stopped = file->attach(QStringLiteral("Attach"), source, newUuid7(), QString(), {},
                                      [&](qint64, qint64) { return ++calls < after; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(stopped.error().message.contains(source));
    QVERIFY(RecordTable<Attachment>(file->connection()).all()->empty());
    QCOMPARE(chunksIn(*file) > 0, leavesChunks);
    QVERIFY(file->undoState().undoLabel.isEmpty());
    QVERIFY(!file->connection().inTransaction());
    GW_VERIFY(file->attach(QStringLiteral("Again"), source, newUuid7(), QString(), {}, {}));
    QCOMPARE(chunksIn(*file), 10);
    QCOMPARE(file->verify().value(), QStringList());
}

void AttachmentsTest::editsMayHappenInBetween()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const QString source = folder.file(QStringLiteral("a.bin"));
    writeBytes(source, randomBytes(10 * chunkBytes));
    int edits = 0;
    GW_VERIFY(file->attach(QStringLiteral("Attach"), source, newUuid7(), QString(), {},
                           [&](qint64, qint64) {
                               addAssessment(*file, QString::number(++edits), 1);
                               return true;
                           }));
    QCOMPARE(RecordTable<Assessment>(file->connection()).all()->size(), size_t(edits));
    QVERIFY(edits >= 6);
    QCOMPARE(file->verify().value(), QStringList());
}

void AttachmentsTest::refusesWhatCannotBeRead()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    for (const QString &path : {folder.file(QStringLiteral("none.pdf")), folder.path()}) {
        const auto attached =
            file->attach(QStringLiteral("Attach"), path, newUuid7(), QString(), {}, {});
        QVERIFY(!attached);
        QCOMPARE(attached.error().kind, ErrorKind::BadInput);
        QVERIFY(attached.error().message.contains(path));
    }
}

void AttachmentsTest::refusesTooBigFiles()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const QString source = folder.file(QStringLiteral("big.iso"));
    QFile big(source);
    QVERIFY(big.open(QIODevice::WriteOnly));
    QVERIFY(big.resize(attachmentLimit + 1)); // sparse: takes no space
    bool read = false;
    const auto attached = file->attach(QStringLiteral("Attach"), source, newUuid7(), QString(), {},
                                       [&](qint64, qint64) { return !(read = true); });
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, ErrorKind::BadInput);
    QVERIFY(attached.error().message.contains(QLatin1String("2 GB")));
    QVERIFY(!read);
}

void AttachmentsTest::noticesDamage()
{
    const Folder folder;
    const QString id = newUuid7();
    {
        const auto file = newProject(folder.project());
        writeBytes(folder.file(QStringLiteral("plan.pdf")), randomBytes(2 * chunkBytes));
        GW_VERIFY(file->attach(QStringLiteral("Attach"), folder.file(QStringLiteral("plan.pdf")),
                               id, QString(), {}, {}));
    }
    for (const char *damage : {"UPDATE chunk SET data=zeroblob(length(data)) WHERE idx=1",
                               "DELETE FROM chunk WHERE idx=0"}) {
        runForeign(folder.project(), damage);
        const auto file = opened(folder.project());
        const QString target = folder.file(QStringLiteral("out.pdf"));
        QCOMPARE(file->attachmentBytes(id, 1 << 20).error().kind, ErrorKind::Damaged);
        const Outcome exported = file->exportAttachment(id, target);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, ErrorKind::Damaged);
        QVERIFY(!QFile::exists(target));
        const QStringList problems = file->verify().value();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].contains(QLatin1String("plan.pdf")));
    }
}

void AttachmentsTest::exportIsWholeOrNothing()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    writeBytes(folder.file(QStringLiteral("a.bin")), randomBytes(100));
    const QString id = newUuid7();
    GW_VERIFY(file->attach(QStringLiteral("Attach"), folder.file(QStringLiteral("a.bin")), id,
                           QString(), {}, {}));
    const QString nowhere = folder.file(QStringLiteral("no/such/out.bin"));
    const Outcome failed = file->exportAttachment(id, nowhere);
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(nowhere));
    const QString target = folder.file(QStringLiteral("there.bin"));
    writeBytes(target, "before");
    QCOMPARE(file->exportAttachment(newUuid7(), target).error().kind, ErrorKind::NotFound);
    QCOMPARE(bytesOf(target), QByteArray("before"));
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
