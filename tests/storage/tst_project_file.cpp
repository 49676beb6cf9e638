// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_reader.h"
#include "storage/storage_test.h"

#include <QElapsedTimer>

using namespace gapwright;
using namespace gapwright::test;

/// Creating, writing, reading back, undo and redo as the workspace and the CLI use them.
class ProjectFileTest : public QObject {
    Q_OBJECT
private slots:
    void createsAndReopens();
    void refusesAnExistingFile();
    void keepsEveryValueOfARecord();
    void storesCleanText();
    void writesOnlyWhatDiffers();
    void refusesUnknownNames_data();
    void refusesUnknownNames();
    void writesAllOrNothing();
    void undoesAndRedoesAfterReopening();
    void newEditEndsRedo();
    void editWithoutTransactionFails();
    void readOnlyWritesNothing();
    void bulkScoringIsQuick();
};

void ProjectFileTest::createsAndReopens()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        QCOMPARE(file->path(), folder.project());
        QVERIFY(!file->isReadOnly());
        QVERIFY(file->report().notices.isEmpty());
        QVERIFY(!file->report().recoveredFromCrash);
        addAssessment(*file, QStringLiteral("Baseline"), 3);
    }
    const QByteArray header = bytesOf(folder.project()).left(100);
    QCOMPARE(int(header.at(20)), 32);
    QCOMPARE(header.mid(68, 4), QByteArray("GAPW"));
    QCOMPARE(header.mid(16, 2), QByteArray("\x10\x00", 2));

    const auto again = opened(folder.project());
    QVERIFY(!again->report().recoveredFromCrash);
    const auto results = RecordTable<ItemResult>(again->connection()).all();
    GW_VERIFY(results);
    QCOMPARE(results->size(), size_t(3));
}

void ProjectFileTest::refusesAnExistingFile()
{
    const Folder folder;
    writeBytes(folder.project(), "precious");
    const auto made = ProjectFile::create(asking(folder.project()));
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(folder.project()));
    QCOMPARE(bytesOf(folder.project()), QByteArray("precious"));
}

void ProjectFileTest::keepsEveryValueOfARecord()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    Attachment logo{newId<Attachment>(), QStringLiteral("logo.svg"), 5'000'000'000,
                    QStringLiteral("ab"), QStringLiteral("image/svg+xml")};
    Engagement engagement;
    engagement.id = newId<Engagement>();
    engagement.organization = QStringLiteral("Müller & Söhne \U0001F600");
    engagement.staffInScope = 120;
    engagement.licenceConfirmed = true;
    engagement.startedOn = QDate(2024, 12, 31);
    engagement.logo = logo.id;
    const Assessment assessment = someAssessment(QStringLiteral("Baseline"));
    ItemResult result = someResult(assessment.id, 7);
    result.note = QStringLiteral("tab\tand \x01 control");
    CapabilityResult capability;
    capability.id = newId<CapabilityResult>();
    capability.assessment = assessment.id;
    capability.area = QStringLiteral("P07");
    capability.method = RatingMethod::Attributes;
    capability.pa11 = 0;
    capability.pa52 = 100;
    const EvidenceLink link{newId<EvidenceLink>(), result.id, logo.id, QStringLiteral("p. 3")};

    GW_VERIFY(file->write(
        QStringLiteral("All"),
        {RecordTable<Attachment>::inserted(logo), RecordTable<Engagement>::inserted(engagement),
         RecordTable<Assessment>::inserted(assessment), RecordTable<ItemResult>::inserted(result),
         RecordTable<CapabilityResult>::inserted(capability),
         RecordTable<EvidenceLink>::inserted(link)}));
    Connection &connection = file->connection();
    QCOMPARE(RecordTable<Attachment>(connection).all().value(), std::vector{logo});
    QCOMPARE(RecordTable<Engagement>(connection).all().value(), std::vector{engagement});
    QCOMPARE(RecordTable<Assessment>(connection).all().value(), std::vector{assessment});
    QCOMPARE(RecordTable<ItemResult>(connection).all().value(), std::vector{result});
    QCOMPARE(RecordTable<CapabilityResult>(connection).all().value(), std::vector{capability});
    QCOMPARE(RecordTable<EvidenceLink>(connection).all().value(), std::vector{link});

    const QString before = stateOf(connection);
    GW_VERIFY(file->undo());
    QCOMPARE(stateOf(connection), QString());
    GW_VERIFY(file->redo());
    QCOMPARE(stateOf(connection), before);
}

void ProjectFileTest::storesCleanText()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    RowChange row = RecordTable<Assessment>::inserted(someAssessment(QString()));
    for (auto &[column, value] : row.values) {
        if (column == "name")
            value = QString(QStringLiteral("e\u0301a") + QChar(u'\0') + QStringLiteral("b\r\nc"));
    }
    GW_VERIFY(file->write(QStringLiteral("Text"), {row}));
    const auto stored = RecordTable<Assessment>(file->connection()).all();
    GW_VERIFY(stored);
    QCOMPARE(stored->at(0).name, QStringLiteral("\u00e9ab\nc"));
    QCOMPARE(stored->at(0).itemSet, QString());
    QCOMPARE(file->connection()
                 .integer("SELECT count(*) FROM assessments WHERE item_set IS NULL")
                 .value(),
             0);
}

void ProjectFileTest::writesOnlyWhatDiffers()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const Id<Assessment> id = addAssessment(*file, QStringLiteral("Baseline"), 0);
    const Assessment before = RecordTable<Assessment>(file->connection()).all()->at(0);
    const auto nothing =
        file->write(QStringLiteral("Nothing"), {RecordTable<Assessment>::updated(before, before)});
    GW_VERIFY(nothing);
    QCOMPARE(nothing->sequence, 0);
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Add Baseline"));

    Assessment after = before;
    after.name = QStringLiteral("First look");
    const auto renamed =
        file->write(QStringLiteral("Rename"), {RecordTable<Assessment>::updated(before, after)});
    GW_VERIFY(renamed);
    QCOMPARE(renamed->author, QStringLiteral("Anna"));
    QCOMPARE(renamed->rows.size(), size_t(1));
    QCOMPARE(renamed->rows[0].kind, RowChange::Kind::Update);
    QCOMPARE(renamed->rows[0].id, id.value);
    QCOMPARE(renamed->rows[0].values,
             (ColumnValues{{"name", StoredValue(QStringLiteral("First look"))}}));
    const auto undone = file->undo();
    GW_VERIFY(undone);
    QCOMPARE(undone->label, QStringLiteral("Rename"));
    QCOMPARE(undone->kind, TransactionInfo::Kind::Undo);
    QCOMPARE(undone->rows[0].values,
             (ColumnValues{{"name", StoredValue(QStringLiteral("Baseline"))}}));
}

void ProjectFileTest::refusesUnknownNames_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("table that is not logged") << QByteArray("chunk") << QByteArray("sha");
    QTest::newRow("change log") << QByteArray("txn") << QByteArray("label");
    QTest::newRow("statement as table") << QByteArray("x; DROP TABLE txn") << QByteArray("name");
    QTest::newRow("statement as column")
        << QByteArray("assessments") << QByteArray("name=(SELECT 1),kind");
    QTest::newRow("id as column") << QByteArray("assessments") << QByteArray("id");
}

void ProjectFileTest::refusesUnknownNames()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    const Folder folder;
    const auto file = newProject(folder.project());
    const Id<Assessment> id = addAssessment(*file, QStringLiteral("Baseline"), 1);
    const QString before = stateOf(file->connection());
    for (const auto kind : {RowChange::Kind::Update, RowChange::Kind::Insert}) {
        const auto written =
            file->write(QStringLiteral("Bad"),
                        {{kind, table, id.value, {{column, StoredValue(QStringLiteral("x"))}}}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::BadInput);
        QVERIFY(written.error().message.contains(folder.project()));
    }
    QCOMPARE(stateOf(file->connection()), before);
}

void ProjectFileTest::writesAllOrNothing()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    const Id<Assessment> id = addAssessment(*file, QStringLiteral("Baseline"), 2);
    const QString before = stateOf(file->connection());
    const ItemResult good = someResult(id, 90);

    const auto twice = file->write(QStringLiteral("Natural key taken"),
                                   {RecordTable<ItemResult>::inserted(good),
                                    RecordTable<ItemResult>::inserted(someResult(id, 0))});
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    const auto orphan =
        file->write(QStringLiteral("No such assessment"),
                    {RecordTable<ItemResult>::inserted(good),
                     RecordTable<ItemResult>::inserted(someResult(newId<Assessment>(), 1))});
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().kind, ErrorKind::Conflict);
    const auto gone = file->write(QStringLiteral("No such record"),
                                  {RecordTable<ItemResult>::inserted(good),
                                   RecordTable<Assessment>::removed(newId<Assessment>())});
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(stateOf(file->connection()), before);
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Add Baseline"));
    GW_VERIFY(file->write(QStringLiteral("Good"), {RecordTable<ItemResult>::inserted(good)}));
    const Assessment late = someAssessment(QStringLiteral("Late"));
    GW_VERIFY(file->write(QStringLiteral("Child before parent"),
                          {RecordTable<ItemResult>::inserted(someResult(late.id, 1)),
                           RecordTable<Assessment>::inserted(late)}));
}

void ProjectFileTest::undoesAndRedoesAfterReopening()
{
    const Folder folder;
    QStringList states;
    {
        const auto file = newProject(folder.project());
        states.append(stateOf(file->connection()));
        for (const char *name : {"One", "Two", "Three"}) {
            addAssessment(*file, QLatin1String(name), 2);
            states.append(stateOf(file->connection()));
        }
        GW_VERIFY(file->undo());
    }
    const auto file = opened(folder.project());
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Add Two"));
    QCOMPARE(file->undoState().redoLabel, QStringLiteral("Add Three"));
    GW_VERIFY(file->undo());
    QCOMPARE(stateOf(file->connection()), states[1]);
    GW_VERIFY(file->redo());
    GW_VERIFY(file->redo());
    QCOMPARE(stateOf(file->connection()), states[3]);
    QVERIFY(file->undoState().redoLabel.isEmpty());
    for (int i = 2; i >= 0; --i) {
        GW_VERIFY(file->undo());
        QCOMPARE(stateOf(file->connection()), states[i]);
    }
    QVERIFY(file->undoState().undoLabel.isEmpty());
    QCOMPARE(file->undo()->sequence, 0);
    QCOMPARE(file->undoState().redoLabel, QStringLiteral("Add One"));
}

void ProjectFileTest::newEditEndsRedo()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 0);
    addAssessment(*file, QStringLiteral("Two"), 0);
    GW_VERIFY(file->undo());
    addAssessment(*file, QStringLiteral("Three"), 0);
    QVERIFY(file->undoState().redoLabel.isEmpty());
    QCOMPARE(file->redo()->sequence, 0);
    GW_VERIFY(file->undo());
    QCOMPARE(file->undoState().undoLabel, QStringLiteral("Add One"));
    QCOMPARE(file->undoState().redoLabel, QStringLiteral("Add Three"));
}

void ProjectFileTest::editWithoutTransactionFails()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    addAssessment(*file, QStringLiteral("One"), 1);
    const QString before = stateOf(file->connection());
    for (const char *sql : {"UPDATE assessments SET name='x'", "DELETE FROM item_results",
                            "INSERT INTO assessments(id) VALUES('x')", "SELECT gw_txn()"}) {
        const Outcome ran = file->connection().execute(sql);
        QVERIFY2(!ran, sql);
        QVERIFY(ran.error().detail.contains(QLatin1String("without an open transaction")));
    }
    QCOMPARE(stateOf(file->connection()), before);
}

void ProjectFileTest::readOnlyWritesNothing()
{
    const Folder folder;
    {
        const auto file = newProject(folder.project());
        addAssessment(*file, QStringLiteral("One"), 1);
    }
    const QByteArray before = bytesOf(folder.project());
    OpenRequest request = asking(folder.project());
    request.readOnly = true;
    {
        const auto file = ProjectFile::open(request);
        GW_VERIFY(file);
        QVERIFY((*file)->isReadOnly());
        QVERIFY(!(*file)->report().readOnly);
        QVERIFY(!QFile::exists(folder.file(QStringLiteral(".~lock.Client.gapwright#"))));
        QCOMPARE((*file)->write(QStringLiteral("No"), {}).error().kind, ErrorKind::ReadOnly);
        QCOMPARE((*file)->undo().error().kind, ErrorKind::ReadOnly);
        QCOMPARE((*file)->revert(1).error().kind, ErrorKind::ReadOnly);
        QVERIFY(!(*file)->connection().execute("DELETE FROM txn"));
        GW_VERIFY((*file)->verify());
        QCOMPARE(RecordTable<ItemResult>((*file)->connection()).all()->size(), size_t(1));
    }
    QCOMPARE(bytesOf(folder.project()), before);
}

void ProjectFileTest::bulkScoringIsQuick()
{
    const Folder folder;
    const auto file = newProject(folder.project());
    QElapsedTimer timer;
    timer.start();
    addAssessment(*file, QStringLiteral("Whole catalogue"), 364);
    const qint64 inserting = timer.restart();
    const auto results = RecordTable<ItemResult>(file->connection()).all();
    std::vector<RowChange> rows;
    for (const ItemResult &before : *results) {
        ItemResult after = before;
        after.owner = QStringLiteral("Ben");
        rows.push_back(RecordTable<ItemResult>::updated(before, after));
    }
    timer.restart();
    GW_VERIFY(file->write(QStringLiteral("Owner of all"), rows));
    const qint64 updating = timer.restart();
    GW_VERIFY(file->undo());
    const qint64 undoing = timer.elapsed();
    qInfo("364 results: insert %lld ms, update %lld ms, undo %lld ms", inserting, updating,
          undoing);
    QVERIFY(inserting < 2000 && updating < 2000 && undoing < 2000); // 30 times the usual
}

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "tst_project_file.moc"
