// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/project_writing.h"
#include "editing/workspace.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;

class TestWorkspace : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void editIsSeenAtOnceAndOnDiskLater();
    void anEditWithoutEffectIsNone();
    void undoAndRedoComeBackToMemory();
    void undoSurvivesReopening();
    void anEditBehindAnUndoIsKept();
    void removingCascadesInMemory();
    void removingLeavesNoListBehind();
    void readOnlyRefusesEdits();
    void readOnlyFollowsTheOwner();
    void historySearchAndRevert();
    void attachedFileComesBack();
    void cancelledAttachmentLeavesNothing();
    void backupHoldsTheLatestEdit();
    void savedIncludesWorkOnTheFile();
    void saveAsGoesOnInTheNewFile();
    void recordListFindsAfterRemoval();
    void refusedJobsWait();
    void manyEditsDrainAtClosing();

private:
    std::unique_ptr<Workspace> open(bool readOnly = false);
    void waitSaved(Workspace &workspace);
    Assessment addAssessment(Workspace &workspace, int results);
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString author = QStringLiteral("Anna Tester");

OpenRequest requestFor(const QString &path)
{
    OpenRequest request;
    request.path = path;
    request.author = author;
    request.application = QStringLiteral("tst_workspace");
    return request;
}

} // namespace

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("p.gapwright"));
    auto created = ProjectFile::create(requestFor(m_path));
    QVERIFY2(bool(created), created ? "" : qPrintable(created.error().message));
}

void TestWorkspace::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<Workspace> TestWorkspace::open(bool readOnly)
{
    OpenRequest request = requestFor(m_path);
    request.readOnly = readOnly;
    auto file = ProjectFile::open(request);
    if (!file) {
        qWarning("%s", qPrintable(file.error().message));
        return nullptr;
    }
    auto records = readRecords((*file)->connection());
    if (!records)
        return nullptr;
    return std::make_unique<Workspace>(std::move(*file), std::move(*records), author);
}

void TestWorkspace::waitSaved(Workspace &workspace)
{
    bool done = false;
    workspace.whenSaved(this, [&](const Outcome &outcome) { done = bool(outcome); });
    QTRY_VERIFY_WITH_TIMEOUT(done, 20000);
}

Assessment TestWorkspace::addAssessment(Workspace &workspace, int results)
{
    Assessment assessment;
    assessment.id = newId<Assessment>();
    assessment.name = QStringLiteral("Baseline");
    const Outcome outcome = workspace.edit(QStringLiteral("New assessment"), [&](Edit &edit) {
        edit.save(assessment);
        for (int i = 0; i < results; ++i) {
            ItemResult result;
            result.id = newId<ItemResult>();
            result.assessment = assessment.id;
            result.item = QStringLiteral("4.1-%1").arg(i, 2, 10, QLatin1Char('0'));
            edit.save(result);
        }
    });
    Q_ASSERT(bool(outcome));
    return assessment;
}

void TestWorkspace::editIsSeenAtOnceAndOnDiskLater()
{
    {
        auto workspace = open();
        QVERIFY(workspace);
        QSignalSpy changes(workspace.get(), &Workspace::changed);
        Engagement engagement;
        engagement.id = newId<Engagement>();
        engagement.organization = QStringLiteral("Harbour <b>&</b> Söhne");
        QVERIFY(bool(workspace->edit(QStringLiteral("Name the client"),
                                     [&](Edit &edit) { edit.save(engagement); })));
        QCOMPARE(workspace->engagement().organization, engagement.organization);
        QCOMPARE(workspace->saveState().kind, SaveState::Kind::Saving);
        QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("Name the client"));
        bool announced = false;
        for (const QList<QVariant> &arguments : changes) {
            const Event event = arguments.front().value<Event>();
            if (const auto *records = std::get_if<RecordsChanged>(&event))
                announced = announced || records->ids.contains(engagement.id.value);
        }
        QVERIFY(announced);
        waitSaved(*workspace);
        QCOMPARE(workspace->saveState().kind, SaveState::Kind::Saved);
        QVERIFY(workspace->saveState().savedAt.isValid());
    }
    auto again = open();
    QVERIFY(again);
    QCOMPARE(again->engagement().organization, QStringLiteral("Harbour <b>&</b> Söhne"));
}

void TestWorkspace::anEditWithoutEffectIsNone()
{
    auto workspace = open();
    const Assessment assessment = addAssessment(*workspace, 1);
    waitSaved(*workspace);
    QSignalSpy changes(workspace.get(), &Workspace::changed);
    QVERIFY(bool(
        workspace->edit(QStringLiteral("Nothing"), [&](Edit &edit) { edit.save(assessment); })));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("New assessment"));
}

void TestWorkspace::undoAndRedoComeBackToMemory()
{
    auto workspace = open();
    Assessment assessment = addAssessment(*workspace, 3);
    assessment.name = QStringLiteral("Renamed");
    QVERIFY(bool(
        workspace->edit(QStringLiteral("Rename"), [&](Edit &edit) { edit.save(assessment); })));
    workspace->undo();
    QTRY_COMPARE(workspace->find(assessment.id)->name, QStringLiteral("Baseline"));
    waitSaved(*workspace);
    QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("New assessment"));
    QCOMPARE(workspace->undoState().redoLabel, QStringLiteral("Rename"));
    workspace->redo();
    QTRY_COMPARE(workspace->find(assessment.id)->name, QStringLiteral("Renamed"));
    workspace->undo();
    workspace->undo();
    QTRY_VERIFY(!workspace->find(assessment.id));
    QTRY_VERIFY(workspace->all<ItemResult>().empty());
}

void TestWorkspace::undoSurvivesReopening()
{
    Id<Assessment> id;
    {
        auto workspace = open();
        id = addAssessment(*workspace, 2).id;
    }
    auto workspace = open();
    QVERIFY(workspace->find(id));
    QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("New assessment"));
    workspace->undo();
    QTRY_VERIFY(!workspace->find(id));
}

void TestWorkspace::anEditBehindAnUndoIsKept()
{
    auto workspace = open();
    Assessment assessment = addAssessment(*workspace, 0);
    assessment.name = QStringLiteral("Second");
    QVERIFY(bool(
        workspace->edit(QStringLiteral("Rename"), [&](Edit &edit) { edit.save(assessment); })));
    workspace->undo(); // queued; the answer comes after the next edit
    Assessment typed = *workspace->find(assessment.id);
    typed.assessor = QStringLiteral("Typed meanwhile");
    QVERIFY(
        bool(workspace->edit(QStringLiteral("Assessor"), [&](Edit &edit) { edit.save(typed); })));
    waitSaved(*workspace);
    QCOMPARE(workspace->find(assessment.id)->name, QStringLiteral("Baseline"));
    QCOMPARE(workspace->find(assessment.id)->assessor, QStringLiteral("Typed meanwhile"));
    workspace.reset();
    auto again = open();
    QCOMPARE(again->find(assessment.id)->name, QStringLiteral("Baseline"));
    QCOMPARE(again->find(assessment.id)->assessor, QStringLiteral("Typed meanwhile"));
}

void TestWorkspace::removingCascadesInMemory()
{
    auto workspace = open();
    const Assessment assessment = addAssessment(*workspace, 5);
    QCOMPARE(workspace->all<ItemResult>().size(), size_t(5));
    QVERIFY(bool(workspace->edit(QStringLiteral("Delete"),
                                 [&](Edit &edit) { edit.remove(assessment.id); })));
    QTRY_VERIFY(workspace->all<ItemResult>().empty());
    workspace->undo();
    QTRY_COMPARE(workspace->all<ItemResult>().size(), size_t(5));
    QVERIFY(workspace->find(assessment.id));
}

void TestWorkspace::removingLeavesNoListBehind()
{
    auto workspace = open();
    Service mail;
    mail.id = newId<Service>();
    Service net;
    net.id = newId<Service>();
    mail.dependsOn = {net.id};
    Risk risk;
    risk.id = newId<Risk>();
    risk.services = {net.id, mail.id};
    QVERIFY(bool(workspace->edit(QStringLiteral("Add"), [&](Edit &edit) {
        edit.save(mail);
        edit.save(net);
        edit.save(risk);
    })));
    QVERIFY(
        bool(workspace->edit(QStringLiteral("Delete"), [&](Edit &edit) { edit.remove(net.id); })));
    QVERIFY(workspace->find(mail.id)->dependsOn.empty());
    QCOMPARE(workspace->find(risk.id)->services.size(), size_t(1));
    waitSaved(*workspace);
    QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("Delete"));
    workspace->undo(); // one step brings back the record and its place in each list
    QTRY_VERIFY(workspace->find(net.id));
    QTRY_COMPARE(workspace->find(risk.id)->services.size(), size_t(2));
    QVERIFY(workspace->find(risk.id)->services.front() == net.id);
    QVERIFY(workspace->find(mail.id)->dependsOn.front() == net.id);
}

void TestWorkspace::readOnlyRefusesEdits()
{
    auto workspace = open(true);
    QVERIFY(workspace);
    QVERIFY(workspace->isReadOnly());
    const Outcome refused = workspace->edit(QStringLiteral("x"), [](Edit &edit) {
        Engagement engagement;
        engagement.id = newId<Engagement>();
        edit.save(engagement);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    QVERIFY(refused.error().message.contains(m_path));
    QVERIFY(workspace->all<Engagement>().empty());
}

void TestWorkspace::readOnlyFollowsTheOwner()
{
    auto owner = open();
    const Assessment assessment = addAssessment(*owner, 3);
    waitSaved(*owner);
    auto reader = open(true);
    QVERIFY(reader);
    QCOMPARE(reader->all<ItemResult>().size(), size_t(3));
    ItemResult result = owner->all<ItemResult>().front();
    result.gap = QStringLiteral("Nobody owns it");
    const Id<ItemResult> removed = owner->all<ItemResult>().back().id;
    QVERIFY(bool(owner->edit(QStringLiteral("Edit"), [&](Edit &edit) {
        edit.save(result);
        edit.remove(removed);
    })));
    waitSaved(*owner);
    QSet<QString> told;
    connect(reader.get(), &Workspace::changed, this, [&](const Event &event) {
        if (const auto *records = std::get_if<RecordsChanged>(&event))
            told.unite(records->ids);
    });
    reader->followOwner();
    QTRY_COMPARE(reader->all<ItemResult>().size(), size_t(2));
    QCOMPARE(reader->find(result.id)->gap, result.gap);
    QVERIFY(told.contains(result.id.value));
    QVERIFY(told.contains(removed.value)); // also what is gone

    told.clear();
    reader->followOwner(); // nothing new
    bool passed = false; // an answer of the same thread comes after that of the look
    reader->exportAttachment(newId<Attachment>(), m_folder->filePath(QStringLiteral("none")), this,
                             [&](const Outcome &) { passed = true; });
    QTRY_VERIFY(passed);
    QVERIFY(told.isEmpty());
    QVERIFY(reader->find(assessment.id));
}

void TestWorkspace::historySearchAndRevert()
{
    auto workspace = open();
    addAssessment(*workspace, 1);
    ItemResult result = workspace->all<ItemResult>().front();
    result.evidence = QStringLiteral("Minutes of the quarterly steering meeting");
    QVERIFY(bool(
        workspace->edit(QStringLiteral("Edit evidence"), [&](Edit &edit) { edit.save(result); })));
    waitSaved(*workspace);

    std::vector<HistoryEntry> entries;
    HistoryFilter filter;
    filter.recordId = result.id.value;
    workspace->requestHistory(filter, this, [&](Result<std::vector<HistoryEntry>> answer) {
        QVERIFY(bool(answer));
        entries = *answer;
    });
    QTRY_COMPARE(entries.size(), size_t(2));
    QCOMPARE(entries.front().label, QStringLiteral("Edit evidence"));
    QCOMPARE(entries.front().author, author);
    QCOMPARE(entries.front().changes.size(), size_t(1));
    QCOMPARE(textOf(entries.front().changes[0].after), result.evidence);

    std::vector<SearchHit> hits;
    workspace->requestSearch(QStringLiteral("steer"), 10, this,
                             [&](Result<std::vector<SearchHit>> answer) { hits = *answer; });
    QTRY_COMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().recordId, result.id.value);

    workspace->revert(entries.front().sequence);
    QTRY_VERIFY(workspace->find(result.id)->evidence.isEmpty());
}

void TestWorkspace::attachedFileComesBack()
{
    auto workspace = open();
    addAssessment(*workspace, 1);
    const ItemResult result = workspace->all<ItemResult>().front();
    const QString source = m_folder->filePath(QStringLiteral("evidence.txt"));
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes(700'000, 'x');
    file.write(bytes);
    file.close();
    Attachment attachment;
    attachment.id = newId<Attachment>();
    attachment.name = QStringLiteral("evidence.txt");
    attachment.mediaType = QStringLiteral("text/plain");
    EvidenceLink link;
    link.id = newId<EvidenceLink>();
    link.result = result.id;
    link.attachment = attachment.id;
    bool finished = false;
    workspace->attach(
        QStringLiteral("Attach"), source, attachment, [&](Edit &edit) { edit.save(link); }, {},
        [&](const Outcome &outcome) { finished = bool(outcome); });
    QTRY_VERIFY(finished);
    QVERIFY(workspace->find(link.id));
    QCOMPARE(workspace->find(attachment.id)->size, bytes.size());
    QByteArray back;
    workspace->requestAttachment(attachment.id, 10'000'000, this,
                                 [&](Result<QByteArray> answer) { back = *answer; });
    QTRY_COMPARE(back, bytes);
    workspace->undo();
    QTRY_VERIFY(!workspace->find(link.id));
}

void TestWorkspace::cancelledAttachmentLeavesNothing()
{
    auto workspace = open();
    const QString source = m_folder->filePath(QStringLiteral("large.bin"));
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(40'000'000));
    file.close();
    Attachment attachment;
    attachment.id = newId<Attachment>();
    attachment.name = QStringLiteral("large.bin");
    bool failed = false;
    workspace->attach(QStringLiteral("Attach"), source, attachment, {}, {},
                      [&](const Outcome &outcome) {
                          failed = !outcome && outcome.error().kind == ErrorKind::Cancelled;
                      });
    workspace->cancelAttach();
    QTRY_VERIFY_WITH_TIMEOUT(failed, 20000);
    QVERIFY(!workspace->find(attachment.id));
}

void TestWorkspace::backupHoldsTheLatestEdit()
{
    auto workspace = open();
    const Assessment assessment = addAssessment(*workspace, 1);
    const QString target = m_folder->filePath(QStringLiteral("copy.gapwright"));
    bool done = false;
    workspace->backup(target, this, [&](const Outcome &outcome) { done = bool(outcome); });
    QTRY_VERIFY(done);
    workspace.reset();
    m_path = target;
    auto copy = open();
    QVERIFY(copy);
    QVERIFY(copy->find(assessment.id));
}

/// Closing waits for whenSaved(), so a backup under way must not be left to the destructor, which
/// would hold the window up.
void TestWorkspace::savedIncludesWorkOnTheFile()
{
    auto workspace = open();
    QSemaphore mayGoOn;
    bool answered = false;
    workspace->withFile(
        [&mayGoOn](ProjectFile &) -> Outcome {
            mayGoOn.acquire();
            return Unit{};
        },
        this, [&](const Outcome &) { answered = true; });
    bool saved = false;
    workspace->whenSaved(this, [&](const Outcome &) { saved = answered; });
    QTest::qWait(50);
    QVERIFY(!saved);
    mayGoOn.release();
    QTRY_VERIFY(saved);
}

void TestWorkspace::saveAsGoesOnInTheNewFile()
{
    auto workspace = open();
    addAssessment(*workspace, 1);
    const QString target = m_folder->filePath(QStringLiteral("second.gapwright"));
    bool done = false;
    workspace->saveAs(target, this, [&](const Outcome &outcome) { done = bool(outcome); });
    QTRY_VERIFY(done);
    QCOMPARE(workspace->path(), target);
    Engagement engagement;
    engagement.id = newId<Engagement>();
    engagement.organization = QStringLiteral("After the move");
    QVERIFY(bool(workspace->edit(QStringLiteral("x"), [&](Edit &edit) { edit.save(engagement); })));
    waitSaved(*workspace);
    workspace.reset();
    auto first = open();
    QVERIFY(first->all<Engagement>().empty());
    first.reset();
    m_path = target;
    QCOMPARE(open()->engagement().organization, QStringLiteral("After the move"));
}

void TestWorkspace::recordListFindsAfterRemoval()
{
    RecordList<Assessment> list;
    std::vector<Id<Assessment>> ids;
    for (int i = 0; i < 5; ++i) {
        Assessment one;
        one.id = newId<Assessment>();
        one.name = QString::number(i);
        ids.push_back(one.id);
        list.put(one);
    }
    list.remove(ids[1]);
    list.remove(ids[4]);
    list.remove(ids[4]);
    QCOMPARE(list.all().size(), size_t(3));
    for (const int kept : {0, 2, 3})
        QCOMPARE(list.find(ids[size_t(kept)])->name, QString::number(kept));
    QVERIFY(!list.find(ids[1]));
}

void TestWorkspace::refusedJobsWait()
{
    auto file = ProjectFile::open(requestFor(m_path));
    QVERIFY(bool(file));
    ProjectWriting writing(std::move(*file));
    QSignalSpy stalled(&writing, &ProjectWriting::stalled);
    QSignalSpy resumed(&writing, &ProjectWriting::resumed);
    QStringList order;
    bool full = true;
    const auto job = [&](const QString &name) {
        ProjectWriting::Job made;
        made.mustHappen = true;
        made.run = [&, name](ProjectFile &) -> Outcome {
            if (full)
                return Error{QStringLiteral("disk full"), ErrorKind::Full};
            order << name;
            return Unit{};
        };
        return made;
    };
    writing.add(job(QStringLiteral("a")));
    writing.add(job(QStringLiteral("b")));
    QCOMPARE(stalled.count(), 1);
    QVERIFY(order.isEmpty());
    full = false;
    writing.retry();
    QCOMPARE(order, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(resumed.count(), 1);
    QVERIFY(!isWorthWaitingFor(ErrorKind::Conflict));
}

void TestWorkspace::manyEditsDrainAtClosing()
{
    Id<Assessment> id;
    {
        auto workspace = open();
        Assessment assessment = addAssessment(*workspace, 0);
        id = assessment.id;
        for (int i = 0; i < 60; ++i) {
            assessment.name = QStringLiteral("Name %1").arg(i);
            QVERIFY(bool(workspace->edit(QStringLiteral("Rename"),
                                         [&](Edit &edit) { edit.save(assessment); })));
        }
    }
    QCOMPARE(open()->find(id)->name, QStringLiteral("Name 59"));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
