// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workspace.h"
#include "faults/faulty_disk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;
using Fault = test::FaultyDisk::Fault;

Q_DECLARE_METATYPE(gapwright::test::FaultyDisk::Fault)

namespace {

const QString author = QStringLiteral("Anna Tester");

OpenRequest requestFor(const QString &path)
{
    OpenRequest request;
    request.path = path;
    request.author = author;
    request.application = QStringLiteral("test");
    return request;
}

std::unique_ptr<Workspace> open(const QString &path)
{
    auto file = ProjectFile::open(requestFor(path));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    auto records = readRecords((*file)->connection());
    if (!records)
        qFatal("%s", qPrintable(records.error().message));
    return std::make_unique<Workspace>(std::move(*file), std::move(*records), author);
}

} // namespace

/// What somebody at work meets when the disk fails: nothing typed is lost, the sentence says what
/// happened, and the work goes on here or elsewhere.
class TestFailingWorkspace : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsEditsUntilTheDiskIsBack_data();
    void keepsEditsUntilTheDiskIsBack();
    void savesElsewhere();
    void rescuesFromAPulledStick();
    void saysWhenThePlaceElsewhereFailsToo();
    void neverWaitsForASlowDisk();

private:
    void add(Workspace &workspace, const QString &name);
    [[nodiscard]] bool isSaved(Workspace &workspace);
    [[nodiscard]] QStringList namesIn(const QString &path);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    QString m_path;
};

void TestFailingWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("p.gapwright"));
    auto created = ProjectFile::create(requestFor(m_path));
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
}

void TestFailingWorkspace::add(Workspace &workspace, const QString &name)
{
    Assessment assessment;
    assessment.id = newId<Assessment>();
    assessment.name = name;
    const Outcome done =
        workspace.edit(QStringLiteral("Add ") + name, [&](Edit &edit) { edit.save(assessment); });
    QVERIFY(done);
}

bool TestFailingWorkspace::isSaved(Workspace &workspace)
{
    bool saved = false;
    workspace.whenSaved(this, [&](const Outcome &outcome) { saved = bool(outcome); });
    return QTest::qWaitFor([&] { return saved; }, 20000);
}

QStringList TestFailingWorkspace::namesIn(const QString &path)
{
    QStringList names;
    const auto workspace = open(path);
    for (const Assessment &assessment : workspace->all<Assessment>())
        names.append(assessment.name);
    names.sort();
    return names;
}

void TestFailingWorkspace::keepsEditsUntilTheDiskIsBack_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("full") << Fault::Full << QStringLiteral("It is kept in memory; free space");
    QTest::newRow("error") << Fault::InputOutput << QStringLiteral("It is kept in memory");
    QTest::newRow("protected") << Fault::WriteProtected << QStringLiteral("It is kept in memory");
}

void TestFailingWorkspace::keepsEditsUntilTheDiskIsBack()
{
    QFETCH(Fault, fault);
    QFETCH(QString, reason);
    auto workspace = open(m_path);
    add(*workspace, QStringLiteral("a"));
    QVERIFY(isSaved(*workspace));
    test::FaultyDisk disk(m_folder->path());
    disk.fail(fault);
    for (const char *name : {"b", "c", "d"})
        add(*workspace, QLatin1String(name));
    QTRY_COMPARE(workspace->saveState().kind, SaveState::Kind::Failed);
    QCOMPARE(workspace->saveState().pending, 3);
    QVERIFY2(workspace->saveState().error.message.contains(reason),
             qPrintable(workspace->saveState().error.message));
    QVERIFY(workspace->saveState().error.message.contains(m_path));
    QCOMPARE(workspace->all<Assessment>().size(), size_t(4)); // all in memory, to work on
    disk.heal();
    workspace->retrySaving();
    QTRY_COMPARE(workspace->saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("Add d"));
    workspace.reset();
    QCOMPARE(namesIn(m_path).join(QString()), QStringLiteral("abcd"));
}

void TestFailingWorkspace::savesElsewhere()
{
    auto workspace = open(m_path);
    add(*workspace, QStringLiteral("a"));
    QVERIFY(isSaved(*workspace));
    test::FaultyDisk disk(m_folder->path());
    disk.fail(Fault::Full);
    add(*workspace, QStringLiteral("b"));
    QTRY_COMPARE(workspace->saveState().kind, SaveState::Kind::Failed);
    const QString target = m_elsewhere->filePath(QStringLiteral("new.gapwright"));
    bool done = false;
    workspace->saveAs(target, this, [&](const Outcome &outcome) { done = bool(outcome); });
    QTRY_VERIFY(done);
    QTRY_COMPARE(workspace->saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(workspace->path(), target);
    add(*workspace, QStringLiteral("c"));
    QVERIFY(isSaved(*workspace));
    QCOMPARE(workspace->undoState().undoLabel, QStringLiteral("Add c"));
    workspace.reset();
    QCOMPARE(namesIn(target).join(QString()), QStringLiteral("abc"));
    disk.heal();
    QCOMPARE(namesIn(m_path).join(QString()), QStringLiteral("a"));
}

void TestFailingWorkspace::rescuesFromAPulledStick()
{
    auto workspace = open(m_path);
    for (int i = 0; i < 30; ++i)
        add(*workspace, QStringLiteral("a"));
    Service first;
    first.id = newId<Service>();
    Service second;
    second.id = newId<Service>();
    first.dependsOn = {second.id};
    QVERIFY(workspace->edit(QStringLiteral("Services"), [&](Edit &edit) {
        edit.save(first);
        edit.save(second);
    }));
    QVERIFY(isSaved(*workspace));
    // What fills the cache of the connection goes, as it does in a project of some size.
    workspace = nullptr;
    workspace = open(m_path);
    test::FaultyDisk disk(m_folder->path());
    disk.fail(Fault::Gone);
    add(*workspace, QStringLiteral("b"));
    QTRY_COMPARE(workspace->saveState().kind, SaveState::Kind::Failed);
    QStringList told;
    connect(workspace.get(), &Workspace::changed, this, [&](const Event &event) {
        if (const auto *failed = std::get_if<ActionFailed>(&event))
            told.append(failed->error.message);
    });
    const QString target = m_elsewhere->filePath(QStringLiteral("rescued.gapwright"));
    bool done = false;
    workspace->saveAs(target, this, [&](const Outcome &outcome) { done = bool(outcome); });
    QTRY_VERIFY(done);
    QTRY_COMPARE(workspace->saveState().kind, SaveState::Kind::Saved);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(target) && told[0].contains(m_path)
                 && told[0].contains(QLatin1String("without the history")),
             qPrintable(told[0]));
    add(*workspace, QStringLiteral("c"));
    QVERIFY(isSaved(*workspace));
    workspace.reset();
    QCOMPARE(namesIn(target).size(), 32);
    auto again = open(target);
    QVERIFY(again->find(first.id)->dependsOn.front() == second.id);
    QCOMPARE(again->undoState().undoLabel, QStringLiteral("Add c"));
}

void TestFailingWorkspace::saysWhenThePlaceElsewhereFailsToo()
{
    auto workspace = open(m_path);
    add(*workspace, QStringLiteral("a"));
    QVERIFY(isSaved(*workspace));
    test::FaultyDisk disk(m_elsewhere->path());
    disk.fail(Fault::Full);
    const QString target = m_elsewhere->filePath(QStringLiteral("new.gapwright"));
    QString refused;
    workspace->saveAs(target, this, [&](const Outcome &outcome) {
        refused = outcome ? QString() : outcome.error().message;
    });
    QTRY_VERIFY(!refused.isEmpty());
    QVERIFY2(refused.contains(m_elsewhere->path()), qPrintable(refused));
    QCOMPARE(workspace->path(), m_path);
    add(*workspace, QStringLiteral("b"));
    QVERIFY(isSaved(*workspace));
    workspace.reset();
    QCOMPARE(namesIn(m_path).join(QString()), QStringLiteral("ab"));
}

void TestFailingWorkspace::neverWaitsForASlowDisk()
{
    auto workspace = open(m_path);
    test::FaultyDisk disk(m_folder->path());
    disk.delaySync(50);
    qint64 longest = 0;
    QElapsedTimer one;
    for (int i = 0; i < 8; ++i) {
        one.start();
        add(*workspace, QString::number(i));
        if (i % 4 == 3)
            workspace->undo();
        QCoreApplication::processEvents();
        longest = qMax(longest, one.elapsed());
    }
    QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
    QVERIFY(workspace->saveState().kind == SaveState::Kind::Saving); // it really was slow
    QVERIFY(isSaved(*workspace));
}

QTEST_GUILESS_MAIN(TestFailingWorkspace)
#include "tst_failing_workspace.moc"
