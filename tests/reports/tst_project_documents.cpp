// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_projects.h"
#include "reports/documents/document_export.h"
#include "reports/documents/staleness.h"
#include "reports/field_samples.h"
#include "reports/random_text.h"
#include "reports/templates/field_catalogue.h"
#include "reports/templates/field_snapshot.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace gapwright;
using samples::documentDay;
using samples::sourcesOf;

namespace {

bool usesServices(const QString &id)
{
    const auto tags = fieldTagsOf(samples::templateOf(id).body);
    return tags && fieldNamesOf(*tags).contains(QStringLiteral("services"));
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << QDir(folder).relativeFilePath(found.next());
    files.sort();
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestProjectDocuments : public QObject {
    Q_OBJECT
private slots:
    void everyFieldIsGiven();
    void renamedServiceFlagsTheRightDocuments();
    void staleParagraphsSayOldAndNew();
    void addedAndRemovedRowsShow();
    void theEditionItselfDoesNotCount();
    void dashesStandForWhatIsMissing();
    void recordsNeverGoStale();
    void aNewDraftEndsIt();
    void approvedTextReadsWithItsValues();
    void snapshotsKeepAnyText();
    void refusesDamagedSnapshots();
    void refusesUnknownTemplates();
    void namesTheLineOfABrokenText();
    void numbersAreFree();
    void namesAreSafe_data();
    void namesAreSafe();
    void namesAreSafeWhatever();
    void exportMakesFolders();
    void exportKeepsWhatSomebodyChanged();
    void exportStops();
    void exportGoesOnPastABrokenText();
    void exportLeavesDraftsOut();
    void planTellsWhatIsMissing();
    void noteNeverReachesTheOutput();
    void sameNamesGetNumbers();
    void attachedFilesAreExported();
    void attachedNamesAreTamed_data();
    void attachedNamesAreTamed();
    void attachedFilesThatFail();
    void assistantsAskForWhatIsNeeded();
    void assistantsFillTheProject();
    void assistantWritesANewDraft();
    void answersComeOutAsTyped();
    void newProjectExportsTheMandatoryTemplates();
};

void TestProjectDocuments::everyFieldIsGiven()
{
    const ProjectRecords records = samples::smallProject();
    const FieldValues values = projectFields(sourcesOf(records));
    for (auto list = values.lists.begin(); list != values.lists.end(); ++list) {
        QVERIFY2(listField(list.key()), qPrintable(list.key()));
        for (const FieldRow &row : *list)
            QCOMPARE(QSet<QString>(row.keyBegin(), row.keyEnd()),
                     QSet<QString>(listField(list.key())->fields.begin(),
                                   listField(list.key())->fields.end()));
    }
    for (auto scalar = values.scalars.begin(); scalar != values.scalars.end(); ++scalar)
        QVERIFY2(scalarFields().contains(scalar.key()), qPrintable(scalar.key()));
    QCOMPARE(values.lists.value(QStringLiteral("services")).size(), size_t(2));
    QCOMPARE(values.scalars.value(QStringLiteral("today")), QStringLiteral("23 November 2026"));
}

void TestProjectDocuments::renamedServiceFlagsTheRightDocuments()
{
    ProjectRecords records = samples::smallProject();
    QMap<QString, QString> templates; // by document
    for (const QString &id : samples::templateIds())
        templates.insert(samples::publish(records, id).id.value, id);
    // The list of documents grew while they were published: what shows it is no help here.
    const auto before = staleDocuments(sourcesOf(records));
    QSet<QString> known;
    for (const StaleDocument &one : before)
        known.insert(one.document.value);
    records.all<Service>().front().name = QStringLiteral("Cloud hosting");
    QSet<QString> flagged;
    for (const StaleDocument &one : staleDocuments(sourcesOf(records)))
        flagged.insert(one.document.value);
    int expected = 0;
    for (const Document &document : records.all<Document>()) {
        if (known.contains(document.id.value))
            continue;
        const QString id = templates.value(document.id.value);
        const bool isStale = usesServices(id) && canGoStale(document);
        expected += isStale ? 1 : 0;
        QVERIFY2(flagged.contains(document.id.value) == isStale, qPrintable(id));
    }
    QVERIFY(expected >= 8);
    QVERIFY(expected < 40);
}

void TestProjectDocuments::staleParagraphsSayOldAndNew()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T07"));
    QVERIFY(staleDocuments(sourcesOf(records)).empty());
    records.all<Service>().front().name = QStringLiteral("Cloud *hosting* | {{x}}");
    const auto stale = staleDocuments(sourcesOf(records));
    QCOMPARE(stale.size(), size_t(1));
    QCOMPARE(stale.front().paragraphs.size(), size_t(1));
    const StaleParagraph &paragraph = stale.front().paragraphs.front();
    QCOMPARE(paragraph.heading, QStringLiteral("Services in scope"));
    QVERIFY(paragraph.before.startsWith(QLatin1String("Web hosting")));
    QVERIFY(paragraph.now.startsWith(QLatin1String("Cloud *hosting* | {{x}}")));
    QVERIFY(summaryOf(stale.front().paragraphs).contains(QLatin1String("Services in scope")));
    records.all<Service>().front().name = QStringLiteral("Web hosting");
    QVERIFY(staleDocuments(sourcesOf(records)).empty());
}

void TestProjectDocuments::addedAndRemovedRowsShow()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T07"));
    Service third = records.all<Service>().back();
    third.id = newId<Service>();
    third.name = QStringLiteral("Backup for all sites");
    records.all<Service>().push_back(third);
    auto stale = staleDocuments(sourcesOf(records));
    QCOMPARE(stale.size(), size_t(1));
    QCOMPARE(stale.front().paragraphs.size(), size_t(1));
    QCOMPARE(stale.front().paragraphs.front().before, QString());
    QVERIFY(stale.front().paragraphs.front().now.contains(third.name));
    records.all<Service>().erase(records.all<Service>().begin() + 1, records.all<Service>().end());
    stale = staleDocuments(sourcesOf(records));
    QCOMPARE(stale.front().paragraphs.size(), size_t(1));
    QCOMPARE(stale.front().paragraphs.front().now, QString());
}

void TestProjectDocuments::theEditionItselfDoesNotCount()
{
    ProjectRecords records = samples::smallProject();
    const Document policy = samples::publish(records, QStringLiteral("T08"));
    records.all<Document>().front().nextReview = documentDay.addYears(2);
    FieldSources later = sourcesOf(records);
    later.today = documentDay.addDays(40);
    QVERIFY(staleDocuments(later).empty());
    records.all<Document>().front().title = QStringLiteral("Policy on services");
    const auto stale = staleDocuments(later);
    QCOMPARE(stale.size(), size_t(1));
    QVERIFY(stale.front().document == policy.id);
}

void TestProjectDocuments::dashesStandForWhatIsMissing()
{
    ProjectRecords records = samples::smallProject();
    const auto made = newDocument(sourcesOf(records), {QStringLiteral("T08")});
    DocumentEditions editions = editionsAfter({made->document, {}}, *made);
    editions = editionsAfter(editions, *submitText(editions, documentDay));
    Approval approval;
    approval.approver = Id<Person>{QStringLiteral("approver")};
    approval.on = approval.today = documentDay;
    const auto valued =
        withValues(approval, editions, projectFields(sourcesOf(records)), records.all<Person>());
    QVERIFY(valued);
    QVERIFY(valued->missingFields.contains(QStringLiteral("sms.scope")));
    QVERIFY(!approveText(editions, *valued));
    const auto dashed = withDashes(*valued);
    QVERIFY(dashed);
    const auto step = approveText(editions, *dashed);
    QVERIFY(step);
    samples::store(records, *step);
    QVERIFY(staleDocuments(sourcesOf(records)).empty());
    records.all<Engagement>().front().scope = QStringLiteral("All services.");
    const auto stale = staleDocuments(sourcesOf(records));
    QCOMPARE(stale.size(), size_t(1));
    QVERIFY(stale.front().paragraphs.front().now.contains(QLatin1String("All services.")));
}

void TestProjectDocuments::recordsNeverGoStale()
{
    Document document;
    for (const DocType type : {DocType::Record, DocType::Report}) {
        document.type = type;
        QVERIFY(!canGoStale(document));
    }
    document.type = DocType::Policy;
    QVERIFY(canGoStale(document));
    document.external = true;
    QVERIFY(!canGoStale(document));
}

void TestProjectDocuments::aNewDraftEndsIt()
{
    ProjectRecords records = samples::smallProject();
    const Document policy = samples::publish(records, QStringLiteral("T08"));
    records.all<Service>().front().name = QStringLiteral("Cloud hosting");
    const auto stale = staleDocuments(sourcesOf(records));
    QCOMPARE(stale.size(), size_t(1));
    const DocumentEditions editions = editionsOf(policy, records.all<DocumentText>());
    NewText text;
    text.body = textInForce(editions)->body;
    text.changeSummary = summaryOf(stale.front().paragraphs);
    text.today = documentDay;
    const auto step = beginText(editions, text);
    QVERIFY(step);
    samples::store(records, *step);
    QVERIFY(staleDocuments(sourcesOf(records)).empty());
    const DocumentEditions now =
        editionsOf(records.all<Document>().front(), records.all<DocumentText>());
    const auto body = renderedBody(now, *textInWork(now), projectFields(sourcesOf(records)),
                                   records.all<Person>());
    QVERIFY(body);
    QVERIFY(body->markdown.contains(QLatin1String("Cloud hosting")));
}

void TestProjectDocuments::approvedTextReadsWithItsValues()
{
    ProjectRecords records = samples::smallProject();
    const Document policy = samples::publish(records, QStringLiteral("T08"));
    records.all<Service>().front().name = QStringLiteral("Cloud hosting");
    const DocumentEditions editions = editionsOf(policy, records.all<DocumentText>());
    const auto made = projectDocument(sourcesOf(records), projectFields(sourcesOf(records)),
                                      editions, *textInForce(editions));
    QVERIFY(made);
    QVERIFY(asText(made->blocks).contains(QLatin1String("Web hosting")));
    QVERIFY(!asText(made->blocks).contains(QLatin1String("Cloud hosting")));
    QCOMPARE(made->control.status, QStringLiteral("Published"));
    QCOMPARE(made->control.changes.size(), size_t(1));
    QCOMPARE(made->output.number, QStringLiteral("POL-01"));
}

void TestProjectDocuments::snapshotsKeepAnyText()
{
    const bool holds = rc::check("a snapshot keeps any text", [] {
        const QString text = *test::randomText();
        FieldValues values;
        values.scalars.insert(QStringLiteral("sms.scope"), text);
        values.lists.insert(QStringLiteral("services"),
                            {{{QStringLiteral("name"), text}}, {{QStringLiteral("name"), {}}}});
        const auto read = snapshotValues(snapshotText(values));
        RC_ASSERT(bool(read));
        RC_ASSERT(read->scalars == values.scalars);
        RC_ASSERT(
            read->lists.value(QStringLiteral("services")).front().value(QStringLiteral("name"))
            == text);
    });
    QVERIFY(holds);
}

void TestProjectDocuments::refusesDamagedSnapshots()
{
    for (const char *text : {"{", "[]", "{\"scalars\":{}}", "{\"scalars\":[],\"lists\":{}}", "x"}) {
        const auto read = snapshotValues(QString::fromLatin1(text));
        QVERIFY2(!read, text);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
    }
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    records.all<DocumentText>().front().fieldValues = QStringLiteral("{");
    QVERIFY(!staleParagraphs(records.all<DocumentText>().front(), {}));
    QVERIFY(staleDocuments(sourcesOf(records)).empty());
}

void TestProjectDocuments::refusesUnknownTemplates()
{
    const ProjectRecords records = samples::smallProject();
    const auto made = newDocument(sourcesOf(records), {QStringLiteral("T99")});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::NotFound);
    QVERIFY(made.error().message.contains(QLatin1String("T99")));
    QVERIFY(!newDocument(sourcesOf(records), {{}, QStringLiteral("  ")}));
    const auto own = newDocument(sourcesOf(records), {{}, QStringLiteral("Our own")});
    QVERIFY(own);
    QCOMPARE(own->document.title, QStringLiteral("Our own"));
    QVERIFY(own->texts.front().body.isEmpty());
}

void TestProjectDocuments::namesTheLineOfABrokenText()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    DocumentText &text = records.all<DocumentText>().front();
    text.body = QStringLiteral("# Policy\n\n{{#services}}\n- {{nonsense}}\n");
    const DocumentEditions editions =
        editionsOf(records.all<Document>().front(), records.all<DocumentText>());
    const auto made = projectDocument(sourcesOf(records), {}, editions, text);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(QLatin1String("POL-01")),
             qPrintable(made.error().message));
    QVERIFY(made.error().message.contains(QLatin1String("line 4")));
    QVERIFY(made.error().message.contains(QLatin1String("line 3")));
}

void TestProjectDocuments::numbersAreFree()
{
    std::vector<Document> documents(3);
    documents[0].code = QStringLiteral("POL-01");
    documents[1].code = QStringLiteral("POL-12");
    documents[2].code = QStringLiteral("POL-x");
    QCOMPARE(freeNumber(documents, DocType::Policy), QStringLiteral("POL-13"));
    QCOMPARE(freeNumber(documents, DocType::Plan), QStringLiteral("PLN-01"));
}

void TestProjectDocuments::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const char *safe) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(safe);
    };
    row("SMS-01 Policy", "SMS-01 Policy");
    row("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j");
    row("../../etc/passwd", "-..-etc-passwd");
    row("CON", "_CON");
    row("nul.txt", "_nul.txt");
    row("LPT1", "_LPT1");
    row("Console", "Console");
    row("ends with dots...", "ends with dots");
    row(".hidden", "hidden");
    row("", "document");
    row("...", "document");
    row("Gr\u00F6\u00DFe \u65E5\u672C", "Gr\u00F6\u00DFe \u65E5\u672C");
}

void TestProjectDocuments::namesAreSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
}

void TestProjectDocuments::namesAreSafeWhatever()
{
    const bool holds = rc::check("a name can be written anywhere", [] {
        const QString safe = safeFileName(*test::randomText());
        RC_ASSERT(!safe.isEmpty() && safe.size() <= 91 && safe.toUtf8().size() <= 201);
        RC_ASSERT(!safe.endsWith(QLatin1Char('.')) && !safe.startsWith(QLatin1Char('.')));
        RC_ASSERT(safe == safe.trimmed());
        for (const QChar letter : safe)
            RC_ASSERT(!QStringLiteral("<>:\"/\\|?*").contains(letter) && letter.unicode() >= 32);
    });
    QVERIFY(holds);
}

void TestProjectDocuments::exportMakesFolders()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    samples::publish(records, QStringLiteral("T39"));
    const QTemporaryDir folder;
    ExportOptions options;
    options.folder = folder.filePath(QStringLiteral("out/put"));
    options.formats = {DocumentFormat::Docx, DocumentFormat::Pdf};
    int calls = 0;
    const auto done = exportDocuments(sourcesOf(records), options, [&](int at, int of) {
        ++calls;
        return at <= of && of == 6;
    });
    QVERIFY(done);
    QCOMPARE(calls, 7);
    QCOMPARE(
        filesIn(options.folder),
        (QStringList{
            QStringLiteral(".gapwright-export.json"),
            QStringLiteral("1 Policies/POL-01 Service management policy.docx"),
            QStringLiteral("1 Policies/POL-01 Service management policy.pdf"),
            QStringLiteral("3 Processes and procedures/PRC-01 Incident management procedure.docx"),
            QStringLiteral("3 Processes and procedures/PRC-01 Incident management procedure.pdf"),
            QStringLiteral("Master list of documents and records.docx"),
            QStringLiteral("Master list of documents and records.pdf")}));
    QCOMPARE(done->written.size(), 6);
    const QByteArray pdf = bytesOf(QDir(options.folder).filePath(done->written.at(1)));
    QVERIFY(pdf.startsWith("%PDF-1.4"));
}

void TestProjectDocuments::exportKeepsWhatSomebodyChanged()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    const QTemporaryDir folder;
    ExportOptions options;
    options.folder = folder.path();
    options.formats = {DocumentFormat::Markdown};
    QVERIFY(exportDocuments(sourcesOf(records), options));
    const QString policy = QStringLiteral("1 Policies/POL-01 Service management policy.md");
    auto plan = planExport(sourcesOf(records), options);
    QVERIFY(plan);
    QCOMPARE(plan->files.size(), size_t(2));
    for (const ExportedFile &file : plan->files)
        QCOMPARE(file.state, ExportedFile::State::Ours);

    write(folder.filePath(policy), "changed by hand");
    plan = planExport(sourcesOf(records), options);
    QCOMPARE(plan->files.front().path, policy);
    QCOMPARE(plan->files.front().state, ExportedFile::State::Changed);
    auto done = exportDocuments(sourcesOf(records), options);
    QVERIFY(done);
    QCOMPARE(done->kept, QStringList{policy});
    QCOMPARE(bytesOf(folder.filePath(policy)), QByteArray("changed by hand"));

    options.replaceChanged = true;
    done = exportDocuments(sourcesOf(records), options);
    QVERIFY(done->kept.isEmpty());
    QVERIFY(bytesOf(folder.filePath(policy)).startsWith("# "));

    write(folder.filePath(QStringLiteral(".gapwright-export.json")), "{broken");
    options.replaceChanged = false;
    done = exportDocuments(sourcesOf(records), options);
    QCOMPARE(done->kept.size(), 2);
}

void TestProjectDocuments::exportStops()
{
    ProjectRecords records = samples::smallProject();
    for (const char *id : {"T08", "T34", "T46"})
        samples::publish(records, QString::fromLatin1(id));
    const QTemporaryDir folder;
    ExportOptions options;
    options.folder = folder.path();
    options.formats = {DocumentFormat::Markdown};
    const auto done =
        exportDocuments(sourcesOf(records), options, [](int at, int) { return at < 2; });
    QVERIFY(done);
    QVERIFY(done->isCancelled);
    QCOMPARE(done->written.size(), 2);
    QCOMPARE(filesIn(folder.path()).size(), 3);
    const auto plan = planExport(sourcesOf(records), options);
    QCOMPARE(std::count_if(
                 plan->files.begin(), plan->files.end(),
                 [](const ExportedFile &file) { return file.state == ExportedFile::State::Ours; }),
             2);
    QVERIFY(!planExport(sourcesOf(records), options, [](int, int) { return false; }));
}

void TestProjectDocuments::exportGoesOnPastABrokenText()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    samples::publish(records, QStringLiteral("T34"));
    records.all<DocumentText>().front().body = QStringLiteral("{{unknown.field}}");
    const QTemporaryDir folder;
    ExportOptions options;
    options.folder = folder.path();
    options.formats = {DocumentFormat::Html};
    const auto done = exportDocuments(sourcesOf(records), options);
    QVERIFY(done);
    QCOMPARE(done->problems.size(), 1);
    QVERIFY(done->problems.front().contains(QLatin1String("unknown.field")));
    QCOMPARE(done->written.size(), 2);
    options.style = "no zip file";
    options.styleName = QStringLiteral("client.dotx");
    const auto refused = exportDocuments(sourcesOf(records), options);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("client.dotx")));
    options.style.clear();
    options.folder = folder.filePath(done->written.front());
    QVERIFY(!exportDocuments(sourcesOf(records), options));
}

void TestProjectDocuments::exportLeavesDraftsOut()
{
    ProjectRecords records = samples::smallProject();
    const auto draft = newDocument(sourcesOf(records), {QStringLiteral("T34")});
    QVERIFY(draft);
    samples::store(records, *draft);
    ExportOptions options;
    options.folder = QTemporaryDir().path();
    options.withDrafts = false;
    QCOMPARE(planExport(sourcesOf(records), options)->files.size(), size_t(1));
    options.withDrafts = true;
    QCOMPARE(planExport(sourcesOf(records), options)->files.size(), size_t(2));
    records.all<Document>().front().status = DocStatus::Withdrawn;
    QCOMPARE(planExport(sourcesOf(records), options)->files.size(), size_t(1));
}

void TestProjectDocuments::planTellsWhatIsMissing()
{
    ProjectRecords records = samples::smallProject();
    const auto draft = newDocument(sourcesOf(records), {QStringLiteral("T08")});
    samples::store(records, *draft);
    const auto plan = planExport(sourcesOf(records), ExportOptions());
    QVERIFY(plan);
    QCOMPARE(plan->missing.size(), size_t(1));
    QStringList names;
    for (const MissingField &field : plan->missing.front().fields)
        names << field.name;
    QVERIFY(names.contains(QStringLiteral("sms.scope")));
    QVERIFY(names.contains(QStringLiteral("objectives")));
    QVERIFY(!names.contains(QStringLiteral("organization.name")));
}

void TestProjectDocuments::noteNeverReachesTheOutput()
{
    ProjectRecords records = samples::smallProject();
    const Document scope = samples::publish(records, QStringLiteral("T07"));
    const DocumentEditions editions = editionsOf(scope, records.all<DocumentText>());
    QVERIFY(textInForce(editions)->body.contains(QLatin1String("[!decide]")));
    const auto made = projectDocument(sourcesOf(records), projectFields(sourcesOf(records)),
                                      editions, *textInForce(editions));
    QVERIFY(made);
    const QString text = asText(made->blocks);
    QVERIFY(!text.contains(QLatin1String("decide]")));
    QVERIFY(!text.contains(QLatin1String("Replace the first row by one row per site")));
}

void TestProjectDocuments::sameNamesGetNumbers()
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    samples::publish(records, QStringLiteral("T34"));
    records.all<Document>()[0].code = QStringLiteral("pol");
    records.all<Document>()[1].code = QStringLiteral("POL");
    records.all<Document>()[0].title = records.all<Document>()[1].title = QStringLiteral("A/b");
    ExportOptions options;
    options.folder = QTemporaryDir().path();
    const auto plan = planExport(sourcesOf(records), options);
    QStringList paths;
    for (const ExportedFile &file : plan->files)
        paths << file.path.toLower();
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 3);
    QVERIFY(paths.contains(QStringLiteral("1 policies/pol a-b (2).docx")));
}

namespace {

/// A project with a published policy, two external documents and a withdrawn one; each external
/// one has a file.
ProjectRecords projectWithFiles(const QString &name)
{
    ProjectRecords records = samples::smallProject();
    samples::publish(records, QStringLiteral("T08"));
    const auto addFile = [&](const char *id, const QString &called) {
        records.all<Attachment>().push_back({{QLatin1String(id)}, called, 4, {}, {}});
        return Id<Attachment>{QLatin1String(id)};
    };
    const auto addDocument = [&](const char *code, DocStatus status) -> Document & {
        Document document;
        document.id = {QLatin1String(code)};
        document.code = QLatin1String(code);
        document.title = QStringLiteral("Manual");
        document.type = DocType::ExternalDocument;
        document.status = status;
        document.external = true;
        document.location = QStringLiteral("Vendor site");
        records.all<Document>().push_back(document);
        return records.all<Document>().back();
    };
    addDocument("EX-01", DocStatus::Approved).file = addFile("a1", name);
    addDocument("EX-02", DocStatus::Draft).file = addFile("a2", QStringLiteral("guide.txt"));
    addDocument("EX-03", DocStatus::Withdrawn).file = addFile("a3", QStringLiteral("old.txt"));
    RecordFile second;
    second.id = {QStringLiteral("f1")};
    second.attachment = addFile("a4", name);
    second.recordTable = QStringLiteral("documents");
    second.record = QStringLiteral("EX-01");
    RecordFile same = second; // the file of the field once more
    same.attachment = {QStringLiteral("a1")};
    RecordFile elsewhere = second; // of another register
    elsewhere.recordTable = QStringLiteral("risks");
    elsewhere.attachment = addFile("a5", QStringLiteral("risk.txt"));
    records.all<RecordFile>() = {second, same, elsewhere};
    return records;
}

ExportOptions withFiles(const QString &folder)
{
    ExportOptions options;
    options.folder = folder;
    options.formats = {DocumentFormat::Markdown};
    options.writeAttachment = [](const Attachment &file, const QString &path) -> Outcome {
        write(path, "from " + file.id.value.toUtf8());
        return Unit{};
    };
    return options;
}

} // namespace

void TestProjectDocuments::attachedFilesAreExported()
{
    ProjectRecords records = projectWithFiles(QStringLiteral("Suite 9.pdf"));
    for (Attachment &file : records.all<Attachment>())
        file.sha = QString::fromLatin1(
            QCryptographicHash::hash("from " + file.id.value.toUtf8(), QCryptographicHash::Sha256)
                .toHex());
    const QTemporaryDir folder;
    ExportOptions options = withFiles(folder.path());
    int total = 0;
    const auto done = exportDocuments(sourcesOf(records), options, [&](int, int of) {
        total = of;
        return true;
    });
    QVERIFY(done && done->problems.isEmpty());
    QCOMPARE(total, 5);
    QCOMPARE(filesIn(folder.path()),
             (QStringList{QStringLiteral(".gapwright-export.json"),
                          QStringLiteral("1 Policies/POL-01 Service management policy.md"),
                          QStringLiteral("7 Other documents/EX-01 Suite 9 (2).pdf"),
                          QStringLiteral("7 Other documents/EX-01 Suite 9.pdf"),
                          QStringLiteral("7 Other documents/EX-02 guide.txt"),
                          QStringLiteral("Master list of documents and records.md")}));
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("7 Other documents/EX-01 Suite 9 (2).pdf"))),
             QByteArray("from a4"));
    const QByteArray list =
        bytesOf(folder.filePath(QStringLiteral("Master list of documents and records.md")));
    QVERIFY2(list.contains("in the project; file 7 Other documents/EX-01 Suite 9.pdf"), list);
    QVERIFY(list.contains("EX-01 Suite 9 (2).pdf") && list.contains("EX-02 guide.txt"));

    // the second time they are known as our own, and a changed one is left alone
    const auto again = planExport(sourcesOf(records), options);
    QVERIFY(again);
    for (const ExportedFile &file : again->files)
        QVERIFY2(file.state == ExportedFile::State::Ours, qPrintable(file.path));
    write(folder.filePath(QStringLiteral("7 Other documents/EX-02 guide.txt")), "by hand");
    QCOMPARE(exportDocuments(sourcesOf(records), options)->kept,
             QStringList{QStringLiteral("7 Other documents/EX-02 guide.txt")});

    const QTemporaryDir other;
    options.folder = other.path();
    options.withDrafts = false;
    QVERIFY(exportDocuments(sourcesOf(records), options));
    QVERIFY(!filesIn(other.path()).contains(QStringLiteral("7 Other documents/EX-02 guide.txt")));
    QCOMPARE(filesIn(other.path()).size(), 5);
}

void TestProjectDocuments::attachedNamesAreTamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    const QString shelf = QStringLiteral("7 Other documents/");
    QTest::newRow("folders") << QStringLiteral("../../etc/pass\\wd")
                             << shelf + QStringLiteral("EX-01 ..-..-etc-pass-wd");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << shelf + QStringLiteral("EX-01 .bashrc");
    QTest::newRow("breaks and quotes")
        << QStringLiteral("a\n\"b\"|.pdf") << shelf + QStringLiteral("EX-01 a--b--.pdf");
    QTest::newRow("ending with a folder")
        << QStringLiteral("a.p/df") << shelf + QStringLiteral("EX-01 a.p-df");
    QTest::newRow("no name") << QString() << shelf + QStringLiteral("EX-01");
    QTest::newRow("long") << QString(300, QLatin1Char('x')) + QStringLiteral(".docx")
                          << shelf + QStringLiteral("EX-01 ") + QString(84, QLatin1Char('x'))
            + QStringLiteral(".docx");
    QTest::newRow("like a rendered one")
        << QStringLiteral("MANUAL.MD") << shelf + QStringLiteral("EX-01 MANUAL (2).MD");
}

void TestProjectDocuments::attachedNamesAreTamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, path);
    ProjectRecords records = projectWithFiles(name);
    records.all<RecordFile>().clear();
    if (path.contains(QLatin1String("(2)"))) { // its own rendered text has the same name
        Document &policy = records.all<Document>().front();
        policy.type = DocType::ExternalDocument;
        policy.code = QStringLiteral("EX-01");
        policy.title = QStringLiteral("Manual");
    }
    const QTemporaryDir folder;
    const auto done = exportDocuments(sourcesOf(records), withFiles(folder.path()));
    QVERIFY(done);
    QVERIFY2(done->written.contains(path), qPrintable(done->written.join(QLatin1Char('\n'))));
    QCOMPARE(bytesOf(folder.filePath(path)), QByteArray("from a1"));
}

void TestProjectDocuments::attachedFilesThatFail()
{
    const ProjectRecords records = projectWithFiles(QStringLiteral("Suite.pdf"));
    const QTemporaryDir folder;
    ExportOptions options = withFiles(folder.path());
    options.writeAttachment = [](const Attachment &file, const QString &path) -> Outcome {
        if (file.id.value == QLatin1String("a1"))
            return Error{QStringLiteral("Suite.pdf is damaged."), ErrorKind::Damaged, {}};
        write(path, "fine");
        return Unit{};
    };
    const auto done = exportDocuments(sourcesOf(records), options);
    QVERIFY(done);
    QCOMPARE(done->problems, QStringList{QStringLiteral("Suite.pdf is damaged.")});
    QCOMPARE(done->written.size(), 4);
    options.writeAttachment = [](const Attachment &, const QString &) -> Outcome {
        return Error{QStringLiteral("No space is left."), ErrorKind::Full, {}};
    };
    const auto full = exportDocuments(sourcesOf(records), options);
    QVERIFY(!full);
    QCOMPARE(full.error().message, QStringLiteral("No space is left."));
    options.writeAttachment = {};
    QCOMPARE(exportDocuments(sourcesOf(records), options)->written.size(), 2);
}

void TestProjectDocuments::assistantsAskForWhatIsNeeded()
{
    const ProjectRecords records = samples::emptyProject();
    for (const Assistant assistant : {Assistant::ScopeStatement, Assistant::ServicePolicy}) {
        AssistantAnswers answers = samples::answersTo(assistant, records);
        for (const AssistantQuestion &question : questionsOf(assistant, sourcesOf(records))) {
            QVERIFY(!question.text.isEmpty() && !question.help.isEmpty());
            AssistantAnswers without = answers;
            without.insert(question.key, QStringLiteral(" \n"));
            const auto draft = draftOf(assistant, sourcesOf(records), without, {});
            QCOMPARE(bool(draft), !question.isNeeded);
            if (!draft)
                QVERIFY(draft.error().message.contains(question.text));
        }
        answers.insert(QStringLiteral("scope.services"), QStringLiteral("Kept"));
        const auto again = questionsOf(assistant, sourcesOf(records), answers);
        for (const AssistantQuestion &question : again) {
            if (question.key == QLatin1String("scope.services"))
                QCOMPARE(question.proposal, QStringLiteral("Kept"));
        }
    }
}

void TestProjectDocuments::assistantsFillTheProject()
{
    ProjectRecords records = samples::emptyProject();
    const auto draft = draftOf(Assistant::ScopeStatement, sourcesOf(records),
                               samples::answersTo(Assistant::ScopeStatement, records), {});
    QVERIFY(draft);
    samples::store(records, *draft);
    const Engagement engagement = records.all<Engagement>().front();
    QCOMPARE(engagement.scope,
             QStringLiteral("The service management system of Old Mill Hosting Ltd covers the "
                            "provision of Web hosting and Site network from the sites Mill Lane 4, "
                            "Leeds and Dock Road 1, Hull."));
    QCOMPARE(engagement.staffInScope, std::optional<int>(42));
    QCOMPARE(records.all<Service>().size(), size_t(2));
    QCOMPARE(records.all<Person>().size(), size_t(1));
    QCOMPARE(records.all<Role>().size(), size_t(2));
    QCOMPARE(records.all<ScopeElement>().size(), size_t(3));
    const Document &scope = records.all<Document>().front();
    QCOMPARE(scope.templateId, QStringLiteral("T07"));
    QCOMPARE(scope.mandatoryItem, QStringLiteral("D01"));
    const DocumentEditions editions = editionsOf(scope, records.all<DocumentText>());
    const auto text = renderedBody(editions, *textInWork(editions),
                                   projectFields(sourcesOf(records)), records.all<Person>());
    QVERIFY(text);
    for (const char *words : {"Mill Lane 4, Leeds", "Resale of laptops", "no service follows",
                              "Web hosting", "Jon Reed", "Managing director", "regional trade"})
        QVERIFY2(text->markdown.contains(QLatin1String(words)), words);
    QVERIFY(!text->markdown.contains(QLatin1String("Trade, not service")));
}

void TestProjectDocuments::assistantWritesANewDraft()
{
    ProjectRecords records = samples::emptyProject();
    AssistantAnswers answers = samples::answersTo(Assistant::ScopeStatement, records);
    samples::store(records, *draftOf(Assistant::ScopeStatement, sourcesOf(records), answers, {}));
    answers.insert(QStringLiteral("scope.sites"), QStringLiteral("Quay 9, Hull"));
    const auto again = draftOf(Assistant::ScopeStatement, sourcesOf(records), answers, {});
    QVERIFY(again);
    QCOMPARE(again->answers.size(), size_t(1));
    QVERIFY(again->services.empty() && again->people.empty() && again->roles.empty());
    samples::store(records, *again);
    QCOMPARE(records.all<Document>().size(), size_t(1));
    QCOMPARE(records.all<DocumentText>().size(), size_t(1));
    QVERIFY(records.all<DocumentText>().front().body.contains(QLatin1String("Quay 9")));
    records.all<DocumentText>().front().status = DocStatus::InReview;
    QVERIFY(!draftOf(Assistant::ScopeStatement, sourcesOf(records), answers, {}));
    records.all<DocumentText>().front().status = DocStatus::Published;
    const auto next = draftOf(Assistant::ScopeStatement, sourcesOf(records), answers, {});
    QVERIFY(next);
    QCOMPARE(next->step.texts.front().version, QStringLiteral("1.0"));
}

void TestProjectDocuments::answersComeOutAsTyped()
{
    const bool holds = rc::check("an answer comes out as typed", [] {
        ProjectRecords records = samples::emptyProject();
        const QString typed = QStringLiteral("x") + *test::randomText() + QStringLiteral("x");
        AssistantAnswers answers = samples::answersTo(Assistant::ServicePolicy, records);
        answers.insert(QStringLiteral("policy.fields"), typed);
        const auto draft = draftOf(Assistant::ServicePolicy, sourcesOf(records), answers, {});
        RC_ASSERT(bool(draft));
        const DocumentEditions editions = editionsAfter({draft->step.document, {}}, draft->step);
        const auto made = projectDocument(sourcesOf(records), projectFields(sourcesOf(records)),
                                          editions, *textInWork(editions));
        RC_ASSERT(bool(made));
        const QString text = asText(made->blocks);
        for (const QString &line : typed.split(QLatin1Char('\n'))) {
            if (!line.simplified().isEmpty())
                RC_ASSERT(text.contains(line.simplified()));
        }
    });
    QVERIFY(holds);
}

void TestProjectDocuments::newProjectExportsTheMandatoryTemplates()
{
    ProjectRecords records = samples::emptyProject();
    for (const Assistant assistant : {Assistant::ScopeStatement, Assistant::ServicePolicy}) {
        const auto draft =
            draftOf(assistant, sourcesOf(records), samples::answersTo(assistant, records), {});
        QVERIFY(draft);
        samples::store(records, *draft);
    }
    int mandatory = 0;
    for (const TemplateInfo &info : sourcesOf(records).catalogue->templates()) {
        if (info.mandatory != QLatin1String("M"))
            continue;
        ++mandatory;
        if (info.id == QLatin1String("T07") || info.id == QLatin1String("T08"))
            continue;
        const auto step = newDocument(sourcesOf(records), {info.id});
        QVERIFY2(step, qPrintable(info.id));
        samples::store(records, *step);
    }
    QCOMPARE(mandatory, 33);
    const QTemporaryDir folder;
    ExportOptions options;
    options.folder = folder.path();
    options.formats = {DocumentFormat::Docx, DocumentFormat::Pdf};
    const auto done = exportDocuments(sourcesOf(records), options);
    QVERIFY(done);
    QVERIFY2(done->problems.isEmpty(), qPrintable(done->problems.join(QLatin1Char('\n'))));
    QCOMPARE(done->written.size(), 2 * (33 + 1));
    for (const QString &path : done->written) {
        const QByteArray bytes = bytesOf(folder.filePath(path));
        QVERIFY2(bytes.startsWith(path.endsWith(QLatin1String(".pdf")) ? "%PDF" : "PK"),
                 qPrintable(path));
    }
}

QTEST_MAIN(TestProjectDocuments)
#include "tst_project_documents.moc"
