// SPDX-License-Identifier: GPL-3.0-or-later
// The progress of the steps: every computable criterion from met to not met by data, confirmations
// by people, what blocks what, and the sentences.
#include "assessment/steps/criteria.h"
#include "assessment/steps/criteria_parts.h"
#include "assessment/steps/step_data.h"
#include "assessment/steps/step_progress.h"
#include "content/catalogue_loader.h"
#include "step_rows.h"

#include <QTest>

using namespace gapwright;
using namespace gapwright::test;

Q_DECLARE_METATYPE(const StepRow *)

class TestSteps : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyComputableCriterionHasAFunction();
    void everyCriterionHasARow();
    void finishedProjectMeetsEverything();
    void emptyProjectMeetsNothing();
    void changeTurnsTheCriterion_data();
    void changeTurnsTheCriterion();
    void changeKeepsTheCriterion_data();
    void changeKeepsTheCriterion();
    void laterAuditsComeLater();
    void confirmationCountsWhereDataAreSilent();
    void confirmationDoesNotOverruleData();
    void unusedStepBlocksNothing();
    void withdrawnPolicyTurnsStepFourBack();
    void statusNamesWhatIsMissing();
    void nextThingsLeadToRecords();
    void gapAnalysisIsTheMostCompleteOne();

private:
    [[nodiscard]] std::vector<StepProgress> progress(const ProjectRecords &records) const
    {
        return stepProgress(stepDataOf(records, m_catalogue, finishedToday()));
    }
    [[nodiscard]] CriterionProgress criterion(const ProjectRecords &records, const char *id) const
    {
        for (const StepProgress &step : progress(records)) {
            if (const CriterionProgress *found = step.criterion(QLatin1String(id)))
                return *found;
        }
        return {};
    }
    [[nodiscard]] QString judged(const ProjectRecords &records) const
    {
        return stepDataOf(records, m_catalogue, finishedToday()).gapAnalysis.id.value;
    }
    Catalogue m_catalogue;
};

namespace {

void confirm(ProjectRecords &records, const QString &criterion)
{
    StepConfirmation &one = records.all<StepConfirmation>().emplace_back();
    one.id.value = criterion;
    one.criterion = criterion;
    one.confirmedBy = QStringLiteral("Anna");
    one.confirmedOn = QDate(2026, 10, 1);
    one.reason = QStringLiteral("Seen in three interviews.");
}

} // namespace

void TestSteps::initTestCase()
{
    Result<Catalogue> loaded = loadCatalogue();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    m_catalogue = std::move(*loaded);
}

void TestSteps::everyComputableCriterionHasAFunction()
{
    QSet<QString> computable;
    for (const Step &step : m_catalogue.steps()) {
        QVERIFY2(!step.guide.done.empty(), qPrintable(step.id));
        for (const StepCriterion &one : step.guide.done) {
            if (one.isComputable)
                computable.insert(one.id);
            QVERIFY2((ruleOf(one.id) != nullptr) == one.isComputable, qPrintable(one.id));
        }
    }
    QCOMPARE(int(allCriteria().size()), int(computable.size()));
}

void TestSteps::everyCriterionHasARow()
{
    QSet<QString> rows;
    for (const StepRow &row : rowsOfSteps())
        rows.insert(QLatin1String(row.criterion));
    for (const CriterionEntry &entry : allCriteria())
        QVERIFY2(rows.contains(QLatin1String(entry.id)), entry.id);
}

void TestSteps::finishedProjectMeetsEverything()
{
    ProjectRecords records = finishedProject(m_catalogue);
    QStringList open;
    for (const StepProgress &step : progress(records)) {
        for (const CriterionProgress &one : step.criteria) {
            if (one.isComputed && !one.isMet())
                open << one.id + QLatin1String(": ")
                        + one.verdict.missing.join(QLatin1String("; "));
            if (!one.isComputed)
                confirm(records, one.id);
        }
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
    for (const StepProgress &step : progress(records)) {
        QCOMPARE(step.percent(), 100);
        QVERIFY(step.isSatisfied() && step.waitsFor.isEmpty());
    }
}

void TestSteps::emptyProjectMeetsNothing()
{
    for (const StepProgress &step : progress(ProjectRecords())) {
        QVERIFY2(step.percent() == 0, qPrintable(step.step + statusText(step)));
        for (const CriterionProgress &one : step.criteria)
            QVERIFY2(!one.verdict.missing.isEmpty(), qPrintable(one.id));
    }
}

void TestSteps::changeTurnsTheCriterion_data()
{
    QTest::addColumn<const StepRow *>("row");
    for (const auto &rows : {rowsOfSteps(), bordersOfSteps()}) {
        for (const StepRow &row : rows)
            QTest::addRow("%s %s", row.criterion, row.name) << &row;
    }
}

void TestSteps::changeTurnsTheCriterion()
{
    QFETCH(const StepRow *, row);
    ProjectRecords records = finishedProject(m_catalogue);
    QVERIFY(criterion(records, row->criterion).isMet());
    row->change(records);
    const CriterionProgress after = criterion(records, row->criterion);
    QVERIFY(!after.isMet());
    QVERIFY(!after.verdict.missing.isEmpty());
    for (const QString &phrase : after.verdict.missing)
        QVERIFY2(!phrase.contains(QLatin1String("%n")) && !phrase.contains(QLatin1String("%1")),
                 qPrintable(phrase));
}

void TestSteps::changeKeepsTheCriterion_data()
{
    QTest::addColumn<const StepRow *>("row");
    for (const StepRow &row : rowsThatKeepSteps())
        QTest::addRow("%s %s", row.criterion, row.name) << &row;
}

void TestSteps::changeKeepsTheCriterion()
{
    QFETCH(const StepRow *, row);
    ProjectRecords records = finishedProject(m_catalogue);
    row->change(records);
    const CriterionProgress after = criterion(records, row->criterion);
    QVERIFY2(after.isMet(), qPrintable(after.verdict.missing.join(QLatin1String("; "))));
}

void TestSteps::laterAuditsComeLater()
{
    ProjectRecords records = finishedProject(m_catalogue);
    std::reverse(records.all<Audit>().begin(), records.all<Audit>().end());
    const StepData data = stepDataOf(records, m_catalogue, finishedToday());
    const auto audits = finishedAudits(data, AuditKind::Internal);
    QCOMPARE(int(audits.size()), 2);
    QCOMPARE(audits[0]->id.value, QStringLiteral("internal-1"));
    QCOMPARE(audits[1]->id.value, QStringLiteral("internal-2"));
    QCOMPARE(lastExternalAudit(data)->id.value, QStringLiteral("visit"));
}

void TestSteps::confirmationCountsWhereDataAreSilent()
{
    ProjectRecords records = finishedProject(m_catalogue);
    QVERIFY(!criterion(records, "1-d6").isMet());
    confirm(records, QStringLiteral("1-d6"));
    QVERIFY(criterion(records, "1-d6").isMet());
    QCOMPARE(criterion(records, "1-d6").confirmedBy, QStringLiteral("Anna"));
    records.all<StepConfirmation>().front().reason = QStringLiteral("  ");
    QVERIFY(!criterion(records, "1-d6").isMet());

    records.all<Complaint>().clear();
    QVERIFY(criterion(records, "9-d7").mayBeConfirmed());
    confirm(records, QStringLiteral("9-d7"));
    QVERIFY(criterion(records, "9-d7").isMet() && criterion(records, "9-d7").isConfirmed);
}

void TestSteps::confirmationDoesNotOverruleData()
{
    ProjectRecords records = finishedProject(m_catalogue);
    recordIn<Document>(records, "D02").status = DocStatus::Draft;
    confirm(records, QStringLiteral("4-d2"));
    QVERIFY(!criterion(records, "4-d2").isMet());
    QVERIFY(!criterion(records, "4-d2").mayBeConfirmed());
}

void TestSteps::unusedStepBlocksNothing()
{
    ProjectRecords records;
    QVERIFY(
        progressOf(progress(records), QStringLiteral("3"))->waitsFor.contains(QStringLiteral("2")));
    StepState &state = records.all<StepState>().emplace_back();
    state.step = ProjectStep::Project;
    state.used = false;
    QVERIFY2(progressOf(progress(records), QStringLiteral("2"))->used, "a reason is needed");
    state.reasonNotUsed = QStringLiteral("The line organization does the work.");
    const std::vector<StepProgress> steps = progress(records);
    QVERIFY(progressOf(steps, QStringLiteral("2"))->isSatisfied());
    QVERIFY(!progressOf(steps, QStringLiteral("3"))->waitsFor.contains(QStringLiteral("2")));
    QVERIFY(statusText(*progressOf(steps, QStringLiteral("2"))).contains(state.reasonNotUsed));
}

void TestSteps::withdrawnPolicyTurnsStepFourBack()
{
    ProjectRecords records = finishedProject(m_catalogue);
    QCOMPARE(progressOf(progress(records), QStringLiteral("4"))->percent(), 100);
    recordIn<Document>(records, "D02").approvedBy = {};
    const std::vector<StepProgress> steps = progress(records);
    const StepProgress *step = progressOf(steps, QStringLiteral("4"));
    QCOMPARE(step->percent(), 87);
    QVERIFY2(statusText(*step).contains(QLatin1String("service management policy")),
             qPrintable(statusText(*step)));
    const RecordLink link = step->criterion(QStringLiteral("4-d2"))->verdict.records.front();
    QCOMPARE(link.table, QByteArray("documents"));
    QCOMPARE(link.record, QStringLiteral("D02"));
    QVERIFY(progressOf(steps, QStringLiteral("6"))->waitsFor.contains(QStringLiteral("4")));
}

void TestSteps::statusNamesWhatIsMissing()
{
    ProjectRecords records = finishedProject(m_catalogue);
    for (const char *id : {"D05", "D06", "D07"})
        recordIn<Document>(records, id).version.clear();
    recordIn<Document>(records, "law").owner = {};
    const std::vector<StepProgress> steps = progress(records);
    const StepProgress *step = progressOf(steps, QStringLiteral("5"));
    const QString text = statusText(*step);
    QVERIFY2(text.startsWith(QLatin1String("62 %: 3 document")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String(", 1 external document")), qPrintable(text));
    QVERIFY2(!statusText(*step, 1).contains(QLatin1String("external")),
             qPrintable(statusText(*step, 1)));
}

void TestSteps::nextThingsLeadToRecords()
{
    ProjectRecords records = finishedProject(m_catalogue);
    recordIn<Document>(records, "first").retention.clear();
    const StepData data = stepDataOf(records, m_catalogue, finishedToday());
    const std::vector<StepProgress> steps = stepProgress(data);
    const std::vector<NextThing> things = nextThings(*progressOf(steps, QStringLiteral("5")), data);
    QCOMPARE(int(things.size()), 2); // the retention, and the confirmation of 5-d8
    QCOMPARE(things[0].criterion, QStringLiteral("5-d4"));
    QVERIFY(things[0].place && things[0].place->record == QLatin1String("first"));
    QCOMPARE(things[1].criterion, QStringLiteral("5-d8"));
    QVERIFY(things[1].sentence.contains(QLatin1String("Closed records")));
    const std::vector<StepProgress> empty = progress(ProjectRecords());
    const ProjectRecords none;
    const StepData nothing = stepDataOf(none, m_catalogue, finishedToday());
    QCOMPARE(int(nextThings(empty[3], nothing).size()), 3);
}

void TestSteps::gapAnalysisIsTheMostCompleteOne()
{
    ProjectRecords records = finishedProject(m_catalogue);
    Assessment &newer = records.all<Assessment>().emplace_back();
    newer.id.value = QStringLiteral("newer");
    newer.heldOn = QDate(2026, 10, 1);
    ItemResult &result = records.all<ItemResult>().emplace_back();
    result.id.value = QStringLiteral("new-result");
    result.assessment = newer.id;
    result.item = m_catalogue.items().front().id;
    const StepData data = stepDataOf(records, m_catalogue, finishedToday());
    QCOMPARE(data.gapAnalysis.id.value, QStringLiteral("assessment"));
    QCOMPARE(int(data.gapResults.size()), int(m_catalogue.items().size()));
    QCOMPARE(int(data.currentResults.size()), 1);
    QVERIFY(criterion(records, "3-d1").isMet());
    // A later one that is complete but open is judged once the locked one has a hole ...
    for (const ItemResult &one : std::vector<ItemResult>(records.all<ItemResult>())) {
        if (one.assessment.value != QLatin1String("assessment"))
            continue;
        ItemResult &copy = records.all<ItemResult>().emplace_back(one);
        copy.id.value += QStringLiteral("-again");
        copy.assessment.value = QStringLiteral("newer");
    }
    QCOMPARE(judged(records), QStringLiteral("assessment")); // a locked one among equals
    ItemResult &hole = records.all<ItemResult>().front();
    QCOMPARE(hole.assessment.value, QStringLiteral("assessment"));
    hole.status = ConformityStatus::Unassessed;
    QCOMPARE(judged(records), QStringLiteral("newer"));
    // ... and a later locked one among two locked ones.
    hole.status = ConformityStatus::Conforming;
    recordIn<Assessment>(records, "newer").state = AssessmentState::Approved;
    QCOMPARE(judged(records), QStringLiteral("newer"));
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
