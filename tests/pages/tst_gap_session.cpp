// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/kit_test.h"
#include "pages/gap_project.h"
#include "ui/pages/session/evidence_queue.h"

#include <QMimeData>
#include <QSignalSpy>

namespace gapwright {

namespace {

const auto first = QStringLiteral("8.6.1-01");
const auto second = QStringLiteral("8.6.1-02");

/// Figures computed anew from the workspace must equal those the session keeps.
bool isInStep(const ProjectSession &session)
{
    const AssessmentData data = session.dataOf(session.data().assessment.id);
    const Scorecard anew = scorecardOf(data, session.catalogue());
    return data.results == session.data().results && anew.overall == session.scores().overall
        && anew.gaps.size() == session.scores().gaps.size();
}

} // namespace

class TestGapSession : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { test::prepareApplication(); }
    void init() { test::refuseWarnings(); }

    void startsWithTheNewestAssessment();
    void aScoreChangesOneItem();
    void labelsSayWhatWasDone();
    void refusesStatus_data();
    void refusesStatus();
    void bulkIsAllOrNothing();
    void anApprovedAssessmentIsLocked();
    void undoBringsTheItemBack();
    void selectionWidensAndNarrows();
    void otherAssessmentsKeepTheirPoints();
    void addsAnAssessmentFromAnother();
    void attachesAFile();
    void refusesWhatIsNoFile();
    void removesAFile();
};

void TestGapSession::startsWithTheNewestAssessment()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    const ProjectSession &session = project.session();
    QCOMPARE(session.data().assessment.name, QStringLiteral("Re-assessment"));
    QCOMPARE(session.data().results.size(), size_t(364));
    QCOMPARE(session.assessments().front().name, QStringLiteral("Baseline"));
    QVERIFY(session.baselineScores());
    QCOMPARE(session.baselineName(), QStringLiteral("Baseline"));
    QCOMPARE(session.baselineScores()->overall.counts.conforming, 2);
}

void TestGapSession::aScoreChangesOneItem()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QList<SessionUpdate> updates;
    connect(&session, &ProjectSession::updated, this,
            [&](const SessionUpdate &update) { updates << update; });
    QVERIFY(bool(session.setStatus({first}, ConformityStatus::Partial)));
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates.front().items, QSet<QString>{first});
    QVERIFY(!updates.front().everything);
    QCOMPARE(session.resultOf(first)->status, ConformityStatus::Partial);
    QCOMPARE(session.scores().overall.counts.partial, 1);
    QVERIFY(isInStep(session));
}

void TestGapSession::labelsSayWhatWasDone()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QVERIFY(bool(session.setStatus({first}, ConformityStatus::Partial)));
    QCOMPARE(project.workspace().undoState().undoLabel, QStringLiteral("Score 8.6.1-01: Partial"));
    QVERIFY(bool(session.setStatus({first, second}, ConformityStatus::NotConforming)));
    QCOMPARE(project.workspace().undoState().undoLabel, QStringLiteral("Score 2 items"));
    QVERIFY(bool(session.editItem(first, QLatin1String("gap"),
                                  [](ItemResult &r) { r.gap = QStringLiteral("No tool"); })));
    QCOMPARE(project.workspace().undoState().undoLabel, QStringLiteral("Gap of 8.6.1-01"));
}

void TestGapSession::refusesStatus_data()
{
    QTest::addColumn<ConformityStatus>("status");
    QTest::newRow("not applicable") << ConformityStatus::NotApplicable;
    QTest::newRow("not yet occurred") << ConformityStatus::NotYetOccurred;
}

void TestGapSession::refusesStatus()
{
    QFETCH(ConformityStatus, status);
    test::GapProject project;
    QVERIFY(project.isOpen());
    const auto &items = project.catalogue().items();
    const auto always = std::ranges::find_if(
        items, [](const RequirementItem &item) { return !item.isConditional(); });
    const auto sometimes = std::ranges::find_if(
        items, [](const RequirementItem &item) { return item.isConditional(); });
    const Outcome refused = project.session().setStatus({always->id}, status);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(always->id));
    QCOMPARE(project.session().resultOf(always->id)->status, ConformityStatus::Unassessed);
    QVERIFY(bool(project.session().setStatus({sometimes->id}, status)));
}

void TestGapSession::bulkIsAllOrNothing()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QVERIFY(bool(session.editItem(first, QLatin1String("evidence"),
                                  [](ItemResult &r) { r.evidence = QStringLiteral("Seen"); })));
    const Outcome refused = session.setStatus({first, second}, ConformityStatus::Conforming);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(second));
    QCOMPARE(session.resultOf(first)->status, ConformityStatus::Unassessed);
    QVERIFY(bool(session.setStatus({first, second}, ConformityStatus::Partial)));
    QCOMPARE(session.resultOf(second)->status, ConformityStatus::Partial);
}

void TestGapSession::anApprovedAssessmentIsLocked()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    session.setCurrentAssessment(project.baseline());
    QVERIFY(session.isLocked());
    QVERIFY(!session.setStatus({first}, ConformityStatus::Partial));
    QVERIFY(!session.editArea(QStringLiteral("P01"), QLatin1String("level"),
                              [](CapabilityResult &r) { r.level = 5; }));
    QCOMPARE(session.resultOf(first)->status, ConformityStatus::Conforming);
    QVERIFY(bool(session.setApproval({}, {})));
    QVERIFY(!session.isLocked());
    QVERIFY(bool(session.setApproval(QStringLiteral("Grace Hopper"), QDate(2026, 3, 1))));
    QVERIFY(session.isLocked());
}

void TestGapSession::undoBringsTheItemBack()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QVERIFY(bool(session.setStatus({first}, ConformityStatus::NotConforming)));
    QCOMPARE(session.scores().gaps.size(), size_t(1));
    QVERIFY(project.undo());
    QCOMPARE(session.resultOf(first)->status, ConformityStatus::Unassessed);
    QVERIFY(session.scores().gaps.empty());
    QVERIFY(isInStep(session));
}

void TestGapSession::selectionWidensAndNarrows()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    session.setClause(QStringLiteral("8.6"));
    session.setItem(first);
    QCOMPARE(session.clause(), QStringLiteral("8.6"));
    session.setItem(QStringLiteral("4.1-01"));
    QCOMPARE(session.clause(), QStringLiteral("4.1"));
    session.setClause(QStringLiteral("7"));
    QVERIFY(session.item().isEmpty());
    QSignalSpy selections(&session, &ProjectSession::selectionChanged);
    session.setClause(QStringLiteral("99"));
    session.setItem(QStringLiteral("nothing"));
    session.setArea(QStringLiteral("P99"));
    QCOMPARE(selections.size(), 0);
    QCOMPARE(session.clause(), QStringLiteral("7"));
}

void TestGapSession::otherAssessmentsKeepTheirPoints()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QCOMPARE(session.trend().size(), size_t(2));
    QCOMPARE(*session.trend()[0].conformity, 100.0);
    QVERIFY(!session.trend()[1].conformity);
    QVERIFY(bool(session.setStatus({first}, ConformityStatus::NotConforming)));
    QCOMPARE(*session.trend()[1].conformity, 0.0);
    // A change of an assessment that is not the current one reaches its point.
    ItemResult other = session.dataOf(project.baseline()).results.front();
    other.status = ConformityStatus::NotConforming;
    QVERIFY(bool(project.workspace().edit(QStringLiteral("Elsewhere"),
                                          [&](Edit &edit) { edit.save(other); })));
    QVERIFY(*session.trend()[0].conformity < 100.0);
    QCOMPARE(session.baselineScores()->overall.counts.notConforming, 1);
}

void TestGapSession::addsAnAssessmentFromAnother()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    Assessment head;
    head.name = QStringLiteral("Mock audit");
    head.heldOn = QDate(2027, 1, 10);
    QVERIFY(bool(session.addAssessment(head, project.baseline())));
    QCOMPARE(session.data().assessment.name, QStringLiteral("Mock audit"));
    QCOMPARE(session.resultOf(first)->status, ConformityStatus::Conforming);
    QVERIFY(!session.isLocked());
    QCOMPARE(session.trend().size(), size_t(3));
    QVERIFY(project.undo());
    QCOMPARE(session.data().assessment.name, QStringLiteral("Re-assessment"));
    QCOMPARE(session.trend().size(), size_t(2));
}

void TestGapSession::attachesAFile()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QFile file(project.folder() + QStringLiteral("/minutes.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("met on Monday");
    file.close();
    EvidenceQueue queue(session);
    QSignalSpy finished(&queue, &EvidenceQueue::finished);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(EvidenceQueue::canTake(dropped));
    queue.add(first, dropped);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(session.evidenceCountOf(first), 1);
    const EvidenceFile kept = session.evidenceOf(first).front();
    QCOMPARE(kept.name, QStringLiteral("minutes.txt"));
    QCOMPARE(kept.size, 13);
    QCOMPARE(session.resultOf(first)->evidence, QStringLiteral("File: minutes.txt"));
    QVERIFY(project.undo());
    QCOMPARE(session.evidenceCountOf(first), 0);
    QVERIFY(session.resultOf(first)->evidence.isEmpty());
}

void TestGapSession::refusesWhatIsNoFile()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    EvidenceQueue queue(project.session());
    QSignalSpy refused(&queue, &EvidenceQueue::refused);
    const QString missing = project.folder() + QStringLiteral("/gone.pdf");
    queue.add(first, {project.folder(), missing});
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused[0][0].toString().contains(project.folder()));
    QVERIFY(refused[1][0].toString().contains(missing));
    QVERIFY(!queue.isRunning());
    QMimeData words;
    words.setText(QStringLiteral("words"));
    QVERIFY(!EvidenceQueue::canTake(words));
    // A sparse file of 2 GB is refused by its size, before it is read.
    QFile big(project.folder() + QStringLiteral("/big.bin"));
    QVERIFY(big.open(QIODevice::WriteOnly));
    if (!big.resize(2LL << 30))
        QSKIP("this folder takes no sparse file");
    big.close();
    queue.add(first, {big.fileName()});
    QCOMPARE(refused.size(), 3);
    QVERIFY(refused[2][0].toString().contains(QStringLiteral("2 GB")));
}

void TestGapSession::removesAFile()
{
    test::GapProject project;
    QVERIFY(project.isOpen());
    ProjectSession &session = project.session();
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QMimeData pasted;
    pasted.setImageData(picture);
    EvidenceQueue queue(session);
    QSignalSpy finished(&queue, &EvidenceQueue::finished);
    queue.add(first, pasted);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(session.evidenceOf(first).front().mediaType, QStringLiteral("image/png"));
    QVERIFY(bool(session.removeEvidence(session.evidenceOf(first).front().link)));
    QCOMPARE(session.evidenceCountOf(first), 0);
    QVERIFY(project.workspace().all<Attachment>().empty());
    QVERIFY(project.undo());
    QCOMPARE(session.evidenceCountOf(first), 1);
}

} // namespace gapwright

QTEST_MAIN(gapwright::TestGapSession)
#include "tst_gap_session.moc"
