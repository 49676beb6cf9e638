// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/documents/document_lifecycle.h"
#include "assessment/documents/document_readiness.h"
#include "assessment/documents/master_list.h"
#include "content/catalogue_loader.h"

#include <QTest>

#include <algorithm>

using namespace gapwright;

namespace {

const QDate day(2026, 11, 23);
const Id<Person> author{QStringLiteral("author")}, approver{QStringLiteral("approver")};

DocumentEditions fresh(DocType type = DocType::Policy)
{
    Document document;
    document.id = newId<Document>();
    document.code = QStringLiteral("POL-01");
    document.title = QStringLiteral("Service policy");
    document.type = type;
    return {document, {}};
}

NewText words(const QString &body)
{
    NewText text;
    text.body = body;
    text.author = author;
    text.today = day;
    return text;
}

Approval approval()
{
    Approval given;
    given.approver = approver;
    given.on = day;
    given.today = day;
    given.nextReview = day.addYears(1);
    given.fieldValues = QStringLiteral("{\"lists\":{},\"scalars\":{}}");
    return given;
}

/// The editions after a step; the test ends when it was refused.
DocumentEditions after(const DocumentEditions &editions, const Result<DocumentStep> &step)
{
    if (!step)
        qFatal("%s", qPrintable(step.error().message));
    return editionsAfter(editions, *step);
}

DocumentEditions drafted(DocType type = DocType::Policy)
{
    const DocumentEditions editions = fresh(type);
    return after(editions, beginText(editions, words(QStringLiteral("# Policy\n\nWords."))));
}

DocumentEditions inReview(DocType type = DocType::Policy)
{
    const DocumentEditions editions = drafted(type);
    return after(editions, submitText(editions, day));
}

DocumentEditions approved(DocType type = DocType::Policy)
{
    const DocumentEditions editions = inReview(type);
    return after(editions, approveText(editions, approval()));
}

DocumentEditions published(DocType type = DocType::Policy)
{
    const DocumentEditions editions = approved(type);
    return after(editions, publishText(editions, day));
}

const DocumentText &only(const DocumentEditions &editions, DocStatus status)
{
    const auto found =
        std::find_if(editions.texts.begin(), editions.texts.end(),
                     [&](const DocumentText &text) { return text.status == status; });
    if (found == editions.texts.end())
        qFatal("no text of that status");
    return *found;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT
private slots:
    void goesFromDraftToPublished();
    void approvedTextIsFrozen();
    void aChangeMakesANewDraft();
    void publishingSupersedes();
    void approvalNeeds_data();
    void approvalNeeds();
    void policyNeedsAnotherApprover();
    void refusesStepsOutOfOrder_data();
    void refusesStepsOutOfOrder();
    void reviewGoesBackToDraft();
    void discardingLeavesWhatIsInForce();
    void withdrawalTakesEverythingOut();
    void entriesWithoutTextAreControlledToo();
    void anEntryPublishedElsewhereStaysInForce();
    void versionsCount_data();
    void versionsCount();
    void masterListIsSorted();
    void coverageNamesWhatIsThere();
    void shareCountsHalfForWork();
    void readinessTakesTheRegister();
};

void TestDocuments::goesFromDraftToPublished()
{
    DocumentEditions editions = drafted();
    QCOMPARE(editions.document.status, DocStatus::Draft);
    QCOMPARE(editions.document.version, QStringLiteral("0.1"));
    QCOMPARE(editions.document.author, author);
    editions = after(editions, submitText(editions, day));
    QCOMPARE(editions.document.status, DocStatus::InReview);
    QCOMPARE(editions.texts.front().submittedOn, day);
    editions = after(editions, approveText(editions, approval()));
    QCOMPARE(editions.document.status, DocStatus::Approved);
    QCOMPARE(editions.document.approvedBy, approver);
    QCOMPARE(editions.document.approvedOn, day);
    QCOMPARE(editions.document.nextReview, day.addYears(1));
    QCOMPARE(editions.texts.front().fieldValues, approval().fieldValues);
    editions = after(editions, publishText(editions, day.addDays(2)));
    QCOMPARE(editions.document.status, DocStatus::Published);
    QCOMPARE(editions.texts.front().publishedOn, day.addDays(2));
    QCOMPARE(editions.texts.size(), size_t(1));
}

void TestDocuments::approvedTextIsFrozen()
{
    for (const DocumentEditions &editions : {approved(), published()}) {
        QVERIFY(isFrozen(editions.texts.front()));
        const auto rewritten = rewriteText(editions, QStringLiteral("other"), {});
        QVERIFY(!rewritten);
        QVERIFY(rewritten.error().message.contains(QLatin1String("approved")));
        QVERIFY(!discardDraft(editions));
        QVERIFY(!returnText(editions));
    }
    const DocumentEditions draft = drafted();
    QVERIFY(rewriteText(draft, QStringLiteral("other"), {}));
    QVERIFY(!rewriteText(inReview(), QStringLiteral("other"), {}));
}

void TestDocuments::aChangeMakesANewDraft()
{
    const DocumentEditions before = published();
    const DocumentEditions editions =
        after(before, beginText(before, words(QStringLiteral("New words"))));
    QCOMPARE(editions.texts.size(), size_t(2));
    QCOMPARE(textInWork(editions)->version, QStringLiteral("0.2"));
    QCOMPARE(textInForce(editions)->body, before.texts.front().body);
    QCOMPARE(editions.document.status, DocStatus::Published);
    QCOMPARE(editions.document.version, QStringLiteral("0.1"));
    QVERIFY(!beginText(editions, words(QStringLiteral("a third"))));
    QVERIFY2(!submitText(editions, day), "a new draft has to say what changed");
    const DocumentEditions told =
        after(editions,
              rewriteText(editions, QStringLiteral("New words"), QStringLiteral("Targets raised")));
    QVERIFY(submitText(told, day));
}

void TestDocuments::publishingSupersedes()
{
    DocumentEditions editions = published();
    NewText text = words(QStringLiteral("New words"));
    text.changeSummary = QStringLiteral("Targets raised");
    text.isMajor = true;
    editions = after(editions, beginText(editions, text));
    editions = after(editions, submitText(editions, day));
    editions = after(editions, approveText(editions, approval()));
    QCOMPARE(editions.document.version, QStringLiteral("0.1"));
    QCOMPARE(textInForce(editions)->version, QStringLiteral("0.1"));
    editions = after(editions, publishText(editions, day.addDays(1)));
    QCOMPARE(editions.document.version, QStringLiteral("1.0"));
    QCOMPARE(only(editions, DocStatus::Published).body, QStringLiteral("New words"));
    QCOMPARE(only(editions, DocStatus::Superseded).endedOn, day.addDays(1));
    QVERIFY(isFrozen(only(editions, DocStatus::Superseded)));
}

void TestDocuments::approvalNeeds_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("word");
    QTest::newRow("approver") << 0 << QStringLiteral("approver");
    QTest::newRow("day") << 1 << QStringLiteral("day of its approval");
    QTest::newRow("day to come") << 2 << QStringLiteral("future");
    QTest::newRow("day before the draft") << 3 << QStringLiteral("before it was begun");
    QTest::newRow("fields") << 4 << QStringLiteral("organization.name, services.owner");
    QTest::newRow("version") << 5 << QStringLiteral("version");
    QTest::newRow("review before approval") << 6 << QStringLiteral("next review");
}

void TestDocuments::approvalNeeds()
{
    QFETCH(int, what);
    QFETCH(QString, word);
    DocumentEditions editions = inReview(DocType::Plan);
    Approval given = approval();
    if (what == 0)
        given.approver = {};
    else if (what == 1)
        given.on = {};
    else if (what == 2)
        given.on = day.addDays(1);
    else if (what == 3)
        given.on = day.addDays(-1);
    else if (what == 4)
        given.missingFields = {QStringLiteral("organization.name"),
                               QStringLiteral("services.owner")};
    else if (what == 5)
        editions.texts.front().version.clear();
    else
        given.nextReview = day;
    const auto refused = approveText(editions, given);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(QLatin1String("Service policy")));
    QVERIFY(approveText(inReview(DocType::Plan), approval()));
}

void TestDocuments::policyNeedsAnotherApprover()
{
    Approval own = approval();
    own.approver = author;
    const auto refused = approveText(inReview(DocType::Policy), own);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1String("VR24")));
    QVERIFY(approveText(inReview(DocType::Procedure), own));
}

void TestDocuments::refusesStepsOutOfOrder_data()
{
    QTest::addColumn<QString>("step");
    for (const char *name :
         {"approve a draft", "publish a draft", "publish twice", "submit an empty text",
          "submit what is in review", "approve without text in work", "withdraw without reason",
          "begin when withdrawn", "approve when withdrawn"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDocuments::refusesStepsOutOfOrder()
{
    QFETCH(QString, step);
    DocumentEditions empty = fresh();
    empty = after(empty, beginText(empty, words(QStringLiteral(" \n"))));
    const DocumentEditions inForce = published();
    const DocumentEditions gone =
        after(inForce, withdrawDocument(inForce, day, QStringLiteral("No use")));
    const QMap<QString, Result<DocumentStep>> tries{
        {QStringLiteral("approve a draft"), approveText(drafted(), approval())},
        {QStringLiteral("publish a draft"), publishText(drafted(), day)},
        {QStringLiteral("publish twice"), publishText(published(), day)},
        {QStringLiteral("submit an empty text"), submitText(empty, day)},
        {QStringLiteral("submit what is in review"), submitText(inReview(), day)},
        {QStringLiteral("approve without text in work"), approveText(published(), approval())},
        {QStringLiteral("withdraw without reason"),
         withdrawDocument(published(), day, QStringLiteral("  "))},
        {QStringLiteral("begin when withdrawn"), beginText(gone, words(QStringLiteral("again")))},
        {QStringLiteral("approve when withdrawn"), approveText(gone, approval())}};
    const auto tried = tries.constFind(step);
    QVERIFY(tried != tries.constEnd());
    QVERIFY2(!*tried, qPrintable(step));
    QVERIFY(!tried->error().message.isEmpty());
}

void TestDocuments::reviewGoesBackToDraft()
{
    const DocumentEditions review = inReview();
    const DocumentEditions editions = after(review, returnText(review));
    QCOMPARE(editions.texts.front().status, DocStatus::Draft);
    QVERIFY(!editions.texts.front().submittedOn.isValid());
    QCOMPARE(editions.document.status, DocStatus::Draft);
    QVERIFY(!returnText(editions));
}

void TestDocuments::discardingLeavesWhatIsInForce()
{
    DocumentEditions editions = published();
    editions = after(editions, beginText(editions, words(QStringLiteral("New words"))));
    const DocumentEditions left = after(editions, discardDraft(editions));
    QCOMPARE(left.texts.size(), size_t(1));
    QCOMPARE(left.texts.front().status, DocStatus::Published);
    QCOMPARE(left.document.status, DocStatus::Published);
    QCOMPARE(left.document.version, QStringLiteral("0.1"));
    QVERIFY(!discardDraft(left));
}

void TestDocuments::withdrawalTakesEverythingOut()
{
    DocumentEditions editions = published();
    editions = after(editions, beginText(editions, words(QStringLiteral("New words"))));
    const DocumentEditions gone =
        after(editions, withdrawDocument(editions, day, QStringLiteral(" Replaced by POL-02 ")));
    QCOMPARE(gone.document.status, DocStatus::Withdrawn);
    QCOMPARE(gone.document.withdrawnOn, day);
    QCOMPARE(gone.document.withdrawnReason, QStringLiteral("Replaced by POL-02"));
    for (const DocumentText &text : gone.texts)
        QCOMPARE(text.status, DocStatus::Withdrawn);
    QVERIFY(!textInForce(gone) && !textInWork(gone));
    QVERIFY2(textToShow(gone), "what was withdrawn stays readable");
    QVERIFY(!withdrawDocument(gone, day, QStringLiteral("again")));
}

void TestDocuments::entriesWithoutTextAreControlledToo()
{
    DocumentEditions manual = fresh(DocType::ExternalDocument);
    manual.document.version = QStringLiteral("edition 4");
    manual.document.external = true;
    QVERIFY(!publishText(manual, day));
    manual = after(manual, approveText(manual, approval()));
    QCOMPARE(manual.document.status, DocStatus::Approved);
    manual = after(manual, publishText(manual, day));
    QCOMPARE(manual.document.status, DocStatus::Published);
    QVERIFY(!approveText(manual, approval()));
    QVERIFY(!beginEdition(manual, QStringLiteral("edition 4")));
    manual = after(manual, beginEdition(manual, QStringLiteral("edition 5")));
    QCOMPARE(manual.document.status, DocStatus::Draft);
    QVERIFY(!manual.document.approvedBy.isSet() && !manual.document.approvedOn.isValid());
    QVERIFY(!beginEdition(published(), QStringLiteral("2.0")));
}

void TestDocuments::anEntryPublishedElsewhereStaysInForce()
{
    DocumentEditions entry = fresh();
    entry.document.status = DocStatus::Published;
    entry.document.version = QStringLiteral("1.2");
    const DocumentEditions editions =
        after(entry, beginText(entry, words(QStringLiteral("Words"))));
    QCOMPARE(editions.document.status, DocStatus::Published);
    QCOMPARE(editions.document.version, QStringLiteral("1.2"));
    QCOMPARE(textInWork(editions)->version, QStringLiteral("1.3"));
}

void TestDocuments::versionsCount_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("minor");
    QTest::addColumn<QString>("major");
    const auto row = [](const char *before, const char *minor, const char *major) {
        QTest::newRow(*before ? before : "none")
            << QString::fromLatin1(before) << QString::fromLatin1(minor)
            << QString::fromLatin1(major);
    };
    row("", "0.1", "0.1");
    row("1.2", "1.3", "2.0");
    row("1.9", "1.10", "2.0");
    row("3", "3.1", "4.0");
    row(" 0.8 ", "0.9", "1.0");
    row("edition 4", "edition 4.1", "edition 4.1");
    row("99999999999.1", "99999999999.1.1", "99999999999.1.1");
}

void TestDocuments::versionsCount()
{
    QFETCH(QString, before);
    QTEST(versionAfter(before, false), "minor");
    QTEST(versionAfter(before, true), "major");
}

void TestDocuments::masterListIsSorted()
{
    std::vector<Document> documents(4);
    const char *codes[] = {"SMS-10", "", "SMS-2", "SMS-1"};
    for (size_t i = 0; i < documents.size(); ++i) {
        documents[i].id = newId<Document>();
        documents[i].code = QString::fromLatin1(codes[i]);
        documents[i].title = QStringLiteral("Title");
        documents[i].status = DocStatus::Published;
        documents[i].nextReview = day.addDays(int(i) - 1);
    }
    documents[0].location = QStringLiteral("Library");
    Person owner;
    owner.id = author;
    owner.name = QStringLiteral("Mara");
    documents[0].owner = author;
    const std::vector<Person> people{owner};
    const auto rows = masterList(documents, people, {documents[2].id.value}, day);
    QStringList numbers;
    for (const MasterListRow &row : rows)
        numbers << row.number;
    QCOMPARE(numbers,
             (QStringList{QStringLiteral("SMS-1"), QStringLiteral("SMS-2"),
                          QStringLiteral("SMS-10"), QString()}));
    QCOMPARE(rows[2].owner, QStringLiteral("Mara"));
    QCOMPARE(rows[2].location, QStringLiteral("Library"));
    QVERIFY(rows[2].isReviewOverdue);
    QVERIFY(!rows[0].isReviewOverdue);
    QCOMPARE(rows[1].location, QStringLiteral("in the project"));
}

void TestDocuments::coverageNamesWhatIsThere()
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY(catalogue);
    Document policy, review;
    policy.id = newId<Document>();
    policy.mandatoryItem = QStringLiteral("D02");
    policy.status = DocStatus::Published;
    policy.nextReview = day.addDays(1);
    review.id = newId<Document>();
    review.mandatoryItem = QStringLiteral("R20");
    review.recordedOn = day.addYears(-1).addDays(1);
    const auto stateOf = [&](const QString &item, const std::vector<Document> &documents) {
        const auto coverage = mandatoryCoverage(*catalogue, documents, day);
        for (const MandatoryCoverage &one : coverage) {
            if (one.item->id == item)
                return one.state;
        }
        qFatal("no such item");
    };
    const QString d02 = QStringLiteral("D02"), r20 = QStringLiteral("R20");
    QCOMPARE(mandatoryCoverage(*catalogue, {}, day).size(), catalogue->documented().size());
    QCOMPARE(stateOf(d02, {}), CoverageState::Missing);
    QCOMPARE(stateOf(d02, {policy}), CoverageState::Covered);
    QCOMPARE(stateOf(r20, {review}), CoverageState::Covered);
    review.recordedOn = day.addYears(-1);
    QCOMPARE(stateOf(r20, {review}), CoverageState::InWork);
    policy.nextReview = day.addDays(-1);
    QCOMPARE(stateOf(d02, {policy}), CoverageState::InWork);
    policy.nextReview = {};
    policy.status = DocStatus::Approved;
    QCOMPARE(stateOf(d02, {policy}), CoverageState::InWork);
    policy.status = DocStatus::Withdrawn;
    QCOMPARE(stateOf(d02, {policy}), CoverageState::Missing);
    QCOMPARE(stateOf(QStringLiteral("D08"), {}), CoverageState::NotNeeded);
}

void TestDocuments::shareCountsHalfForWork()
{
    const auto with = [](CoverageState state) { return MandatoryCoverage{nullptr, state, {}}; };
    QVERIFY(!coverageShare({}));
    QVERIFY(!coverageShare(std::vector{with(CoverageState::NotNeeded)}));
    QCOMPARE(
        coverageShare(std::vector{with(CoverageState::Covered), with(CoverageState::Missing),
                                  with(CoverageState::InWork), with(CoverageState::NotNeeded)}),
        std::optional<double>(50));
}

void TestDocuments::readinessTakesTheRegister()
{
    const Result<Catalogue> catalogue = loadCatalogue();
    QVERIFY(catalogue);
    const AssessmentData data = newAssessment({}, *catalogue);
    Document policy;
    policy.id = newId<Document>();
    policy.status = DocStatus::Published;
    QVERIFY(!stageOneBasis(data, *catalogue, std::vector{policy}, day).documentsFromRegister);
    policy.mandatoryItem = QStringLiteral("D02");
    const StageOneBasis basis = stageOneBasis(data, *catalogue, std::vector{policy}, day);
    QVERIFY(basis.documentsFromRegister);
    const auto coverage = mandatoryCoverage(*catalogue, std::vector{policy}, day);
    QCOMPARE(basis.input.documents, *coverageShare(coverage));
    QVERIFY(basis.input.documents > 0 && basis.input.documents < 5);
    const Arithmetic shown = stageOneArithmetic(basis);
    QVERIFY(shown.title.contains(QLatin1String("documents")));
    QVERIFY(!shown.notes.isEmpty());
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
