// SPDX-License-Identifier: GPL-3.0-or-later
// What turns each computable criterion of the finished project to "not met" or "not decidable".
#include "step_rows.h"

namespace gapwright::test {

namespace {

Document &document(ProjectRecords &p, const char *id)
{
    return recordIn<Document>(p, id);
}

void withdrawApproval(ProjectRecords &p, const char *id)
{
    document(p, id).status = DocStatus::Draft;
}

void forgetApprover(ProjectRecords &p, const char *id)
{
    document(p, id).approvedBy = {};
}

void approveBy(ProjectRecords &p, const char *id, const char *person)
{
    document(p, id).approvedBy.value = QLatin1String(person);
}

Communication &communication(ProjectRecords &p, const char *id)
{
    return recordIn<Communication>(p, id);
}

using P = ProjectRecords;

constexpr StepRow rows[] = {
    {"1-d1", "draft", [](P &p) { withdrawApproval(p, "T01"); }},
    {"1-d1", "nobody approved", [](P &p) { forgetApprover(p, "T01"); }},
    {"1-d2", "no basis", [](P &p) { recordIn<CostBenefit>(p, "benefit").basis.clear(); }},
    {"1-d2", "no yearly cost", [](P &p) { recordIn<CostBenefit>(p, "cost").yearly.reset(); }},
    {"1-d3", "no authority", [](P &p) { recordIn<Role>(p, "sponsor").authorities.clear(); }},
    {"1-d3", "two sponsors",
     [](P &p) { recordIn<Role>(p, "sponsor").appointed = {recordIn<Person>(p, "bert").id}; }},
    {"1-d4", "nobody leads",
     [](P &p) {
         recordIn<Person>(p, "bert").roles.clear();
         recordIn<Person>(p, "dora").roles.clear();
     }},
    {"1-d5", "not done", [](P &p) { communication(p, "Decision for the SMS").lastDone = {}; }},
    {"2-d1", "signed by another", [](P &p) { approveBy(p, "T03", "bert"); }},
    {"2-d2", "no estimate", [](P &p) { recordIn<Action>(p, "wave").effortM.reset(); }},
    {"2-d2", "no plan", [](P &p) { withdrawApproval(p, "T04"); }},
    {"2-d4", "no timing", [](P &p) { communication(p, "Steering meeting").timing.clear(); }},
    {"2-d5", "no room", [](P &p) { recordIn<Action>(p, "wave").due = QDate(2025, 1, 1); }},
    {"2-d6", "not rated",
     [](P &p) { recordIn<Risk>(p, "risk-project").impact = Level15::NotStated; }},
    {"3-d1", "unassessed",
     [](P &p) { p.all<ItemResult>().back().status = ConformityStatus::Unassessed; }},
    {"3-d1", "not locked",
     [](P &p) { recordIn<Assessment>(p, "assessment").state = AssessmentState::Open; }},
    {"3-d2", "no evidence", [](P &p) { p.all<ItemResult>().back().evidence.clear(); }},
    {"3-d3", "no owner", [](P &p) { p.all<ItemResult>().front().owner.clear(); }},
    {"3-d4", "no reason",
     [](P &p) { p.all<ItemResult>().front().status = ConformityStatus::NotApplicable; }},
    {"3-d5", "no level",
     [](P &p) { recordIn<Process>(p, "process").capability = CapabilityLevel::NotStated; }},
    {"3-d6", "no document", [](P &p) { document(p, "D07").mandatoryItem.clear(); }},
    {"3-d7", "no licence",
     [](P &p) { recordIn<Engagement>(p, "engagement").licenceConfirmed = false; }},
    {"3-d8", "not the sponsor", [](P &p) { approveBy(p, "T05", "bert"); }},
    {"4-d1", "not top management", [](P &p) { approveBy(p, "D01", "bert"); }},
    {"4-d1", "no service", [](P &p) { recordIn<Service>(p, "mail").inScope = false; }},
    {"4-d2", "approval is gone", [](P &p) { withdrawApproval(p, "D02"); }},
    {"4-d2", "not top management", [](P &p) { approveBy(p, "D02", "bert"); }},
    {"4-d3", "two accountable",
     [](P &p) { recordIn<RaciEntry>(p, "raci-r").raci = Raci::Accountable; }},
    {"4-d3", "nobody appointed", [](P &p) { recordIn<Person>(p, "anna").roles.clear(); }},
    {"4-d4", "no duty", [](P &p) { recordIn<Role>(p, "lead").dutyReporting = false; }},
    {"4-d5", "no category",
     [](P &p) { recordIn<Risk>(p, "risk-party").category = RiskCategory::Compliance; }},
    {"4-d6", "no target", [](P &p) { recordIn<Objective>(p, "objective").target.reset(); }},
    {"4-d7", "draft", [](P &p) { withdrawApproval(p, "D05"); }},
    {"4-d8", "no review date", [](P &p) { recordIn<ContextIssue>(p, "issue").nextReview = {}; }},
    {"4-d8", "no decision", [](P &p) { p.all<ClimateDecision>().clear(); }},
    {"5-d1", "group is missing", [](P &p) { document(p, "D09").mandatoryItem.clear(); }},
    {"5-d2", "no version", [](P &p) { document(p, "D09").version.clear(); }},
    {"5-d3", "no owner", [](P &p) { document(p, "law").owner = {}; }},
    {"5-d4", "no retention", [](P &p) { document(p, "first").retention.clear(); }},
    {"5-d5", "no channel", [](P &p) { communication(p, "Steering meeting").channel.clear(); }},
    {"5-d6", "none required",
     [](P &p) {
         for (Competence &one : p.all<Competence>())
             one.required = Level15::NotStated;
     }},
    {"5-d7", "no owner", [](P &p) { recordIn<KnowledgeArticle>(p, "article").owner = {}; }},
    {"6-d1", "not mapped",
     [](P &p) {
         recordIn<Process>(p, "process").clause = QStringLiteral("8.6.1");
         for (Document &one : p.all<Document>())
             one.mandatoryItem.clear();
     }},
    {"6-d2", "not approved", [](P &p) { withdrawApproval(p, "description"); }},
    {"6-d2", "no owner", [](P &p) { recordIn<Process>(p, "process").owner = {}; }},
    {"6-d3", "no agreement",
     [](P &p) { recordIn<ServiceLevelAgreement>(p, "sla").status = ContractStatus::Draft; }},
    {"6-d3", "wrong kind",
     [](P &p) { recordIn<Agreement>(p, "contract").kind = AgreementKind::InternalAgreement; }},
    {"6-d4", "no formula", [](P &p) { recordIn<PerformanceIndicator>(p, "kpi").formula.clear(); }},
    {"6-d5", "not approved",
     [](P &p) { recordIn<ServiceRequirement>(p, "requirement").status = DocStatus::Draft; }},
    {"6-d6", "draft", [](P &p) { withdrawApproval(p, "D26"); }},
    {"6-d7", "no way back", [](P &p) { recordIn<ContinuityPlan>(p, "plan").returnToNormal.clear(); }},
    {"6-d7", "no capacity",
     [](P &p) { recordIn<AvailabilityTarget>(p, "target").capacityTechnical.clear(); }},
    {"7-d1", "wave is open",
     [](P &p) { recordIn<Action>(p, "wave").status = TaskStatus::InProgress; }},
    {"7-d3", "no records",
     [](P &p) {
         document(p, "first").recordedOn = {};
         document(p, "latest").recordedOn = {};
     }},
    {"7-d4", "no owner", [](P &p) { recordIn<Action>(p, "follow-up").owner = {}; }},
    {"7-d5", "no relation", [](P &p) { p.all<CiRelation>().clear(); }},
    {"7-d6", "other route",
     [](P &p) { recordIn<ServiceChange>(p, "change").route = ChangeRoute::ChangeActivities; }},
    {"7-d7", "not the owner", [](P &p) { approveBy(p, "acceptance", "bert"); }},
    {"8-d1", "no evidence",
     [](P &p) {
         for (Competence &one : p.all<Competence>())
             one.evidence = {};
     }},
    {"8-d2", "not done",
     [](P &p) { p.all<Competence>().front().done = {}; }},
    {"8-d3", "effect is open",
     [](P &p) { p.all<Competence>().front().effectiveness = Effectiveness::Open; }},
    {"8-d5", "external without evidence",
     [](P &p) {
         for (Competence &one : p.all<Competence>()) {
             if (one.person.value == QLatin1String("dora"))
                 one.evidence = {};
         }
     }},
    {"8-d6", "no auditor", [](P &p) { recordIn<Person>(p, "cora").roles.clear(); }},
    {"9-d1", "too short", [](P &p) { document(p, "first").recordedOn = QDate(2026, 8, 1); }},
    {"9-d2", "no review", [](P &p) { recordIn<Customer>(p, "customer").lastReview = {}; }},
    {"9-d3", "not evaluated",
     [](P &p) { recordIn<Measurement>(p, "measurement").evaluatedOn = {}; }},
    {"9-d4", "no trend", [](P &p) { recordIn<ServiceReport>(p, "report-2").trend = false; }},
    {"9-d5", "no result",
     [](P &p) { recordIn<ContinuityTest>(p, "test").result = TestResult::NotStated; }},
    {"9-d6", "small sample", [](P &p) { recordIn<Survey>(p, "survey").sample = 10; }},
    {"9-d7", "open too long",
     [](P &p) { recordIn<Complaint>(p, "complaint").status = ComplaintStatus::Recorded; }},
    {"9-d7", "nothing recorded", [](P &p) { p.all<Complaint>().clear(); }},
    {"9-d8", "too long ago",
     [](P &p) { recordIn<ConfigurationItem>(p, "ci-mail").lastVerified = QDate(2025, 1, 1); }},
    {"10-d1", "draft", [](P &p) { withdrawApproval(p, "T55"); }},
    {"10-d2", "another source",
     [](P &p) { recordIn<Improvement>(p, "improvement").source = QStringLiteral("survey"); }},
    {"10-d3", "no baseline", [](P &p) { recordIn<Improvement>(p, "improvement").baseline.reset(); }},
    {"10-d4", "no measure",
     [](P &p) { recordIn<Improvement>(p, "improvement").targetMeasure.clear(); }},
    {"10-d5", "no follow-up", [](P &p) { recordIn<Improvement>(p, "improvement").actions.clear(); }},
    {"10-d6", "not reported", [](P &p) { recordIn<Improvement>(p, "improvement").reported = {}; }},
    {"11-d1", "clause left out",
     [](P &p) {
         recordIn<Audit>(p, "internal-1").clauses = QStringLiteral("4-6");
         recordIn<Audit>(p, "internal-2").clauses = QStringLiteral("8-10");
     }},
    {"11-d2", "own work",
     [](P &p) { recordIn<Audit>(p, "internal-2").auditors = {recordIn<Person>(p, "anna").id}; }},
    {"11-d3", "no criteria", [](P &p) { recordIn<Audit>(p, "internal-2").criteria.clear(); }},
    {"11-d4", "not reported", [](P &p) { recordIn<Audit>(p, "internal-2").reportedOn = {}; }},
    {"11-d5", "not logged", [](P &p) { recordIn<AuditFinding>(p, "f-internal").nonconformity = {}; }},
    {"12-d1", "eleven inputs", [](P &p) { p.all<ReviewInput>().pop_back(); }},
    {"12-d2", "no decision",
     [](P &p) { recordIn<ManagementReview>(p, "review-2").decisionsChange.clear(); }},
    {"12-d3", "no due date", [](P &p) { recordIn<Action>(p, "follow-up").due = {}; }},
    {"12-d4", "without top management",
     [](P &p) {
         recordIn<ManagementReview>(p, "review-2").participants = {recordIn<Person>(p, "bert").id};
     }},
    {"12-d5", "no minutes", [](P &p) { recordIn<ManagementReview>(p, "review-2").minutes = {}; }},
    {"12-d6", "no next date", [](P &p) { communication(p, "Management review").timing.clear(); }},
    {"13-d1", "major is open",
     [](P &p) { recordIn<Nonconformity>(p, "open").grade = FindingGrade::MajorNonconformity; }},
    {"13-d2", "no cause", [](P &p) { recordIn<Nonconformity>(p, "closed").cause.clear(); }},
    {"13-d3", "reviewer did it",
     [](P &p) {
         recordIn<Nonconformity>(p, "closed").effectReviewer = recordIn<Person>(p, "bert").id;
     }},
    {"13-d4", "no evidence", [](P &p) { recordIn<Nonconformity>(p, "closed").evidence.clear(); }},
    {"13-d5", "overdue", [](P &p) { recordIn<Action>(p, "follow-up").due = QDate(2026, 10, 1); }},
    {"13-d6", "audits only",
     [](P &p) { recordIn<Nonconformity>(p, "open").source = NcSource::InternalAudit; }},
    {"S1-d1", "no report", [](P &p) { recordIn<Audit>(p, "stage-1").reportedOn = {}; }},
    {"S1-d2", "no action", [](P &p) { recordIn<AuditFinding>(p, "f-concern").nonconformity = {}; }},
    {"S1-d3", "before stage 1",
     [](P &p) { recordIn<Certification>(p, "now").stage2 = QDate(2025, 1, 1); }},
    {"S1-d5", "review overdue", [](P &p) { document(p, "D12").nextReview = QDate(2026, 1, 1); }},
    {"S1-d6", "after stage 2",
     [](P &p) {
         recordIn<Audit>(p, "internal-1").startsOn = recordIn<Audit>(p, "internal-1").endsOn =
             QDate(2025, 6, 1);
     }},
    {"S2-d1", "not verified in time",
     [](P &p) { recordIn<Certification>(p, "now").majorsVerifiedOn = QDate(2025, 10, 1); }},
    {"S2-d3", "no number", [](P &p) { recordIn<Certification>(p, "now").certificateNo.clear(); }},
    {"S2-d5", "no second visit",
     [](P &p) { recordIn<Certification>(p, "now").surveillance2 = {}; }},
    {"S2-d6", "not judged", [](P &p) { recordIn<AuditFinding>(p, "f-remark").comment.clear(); }},
    {"SV-d1", "too late",
     [](P &p) { recordIn<Certification>(p, "now").surveillance1 = QDate(2026, 4, 1); }},
    {"SV-d2", "open beyond due",
     [](P &p) { recordIn<Nonconformity>(p, "closed").status = NcStatus::ActionPlanned; }},
    {"SV-d3", "year without",
     [](P &p) { recordIn<Audit>(p, "visit").startsOn = QDate(2025, 12, 30); }},
    {"SV-d4", "no review since",
     [](P &p) { recordIn<ManagementReview>(p, "review-2").heldOn = QDate(2026, 1, 1); }},
    {"SV-d7", "not followed",
     [](P &p) { recordIn<Objective>(p, "objective").updated = QDate(2026, 1, 1); }},
    {"RC-d1", "after expiry",
     [](P &p) { recordIn<Audit>(p, "renewal").endsOn = QDate(2025, 3, 20); }},
    {"RC-d2", "late", [](P &p) { recordIn<Certification>(p, "now").decision = QDate(2025, 4, 1); }},
    {"RC-d3", "too late",
     [](P &p) { recordIn<Certification>(p, "now").decision = QDate(2025, 12, 1); }},
    {"RC-d6", "service left out",
     [](P &p) {
         recordIn<Audit>(p, "internal-1").services.clear();
         recordIn<Audit>(p, "internal-2").services.clear();
     }},
    {"RC-d7", "after expiry",
     [](P &p) { recordIn<Certification>(p, "now").recertification = QDate(2028, 6, 1); }},
};

} // namespace

std::span<const StepRow> rowsOfSteps()
{
    return rows;
}

} // namespace gapwright::test
