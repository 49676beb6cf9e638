// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the criteria: the last day and the day after, what may stand in for something
// else, what does not count. The finished project is looked at on 1 November 2026.
#include "step_rows.h"

namespace gapwright::test {

namespace {

using P = ProjectRecords;

QString some()
{
    return QStringLiteral("Something was written here.");
}

Document &document(P &p, const char *id)
{
    return recordIn<Document>(p, id);
}

Service &addService(P &p, bool inScope)
{
    Service &one = p.all<Service>().emplace_back();
    one.id.value = QStringLiteral("second");
    one.inScope = inScope;
    one.status = ServiceStatus::Live;
    return one;
}

/// Both issues of the report, the later one some days before today.
void issueReports(P &p, int days)
{
    recordIn<ServiceReport>(p, "report-1").issued = finishedToday().addDays(-days - 30);
    recordIn<ServiceReport>(p, "report-2").issued = finishedToday().addDays(-days);
}

void waitSince(P &p, int days)
{
    Complaint &complaint = recordIn<Complaint>(p, "complaint");
    complaint.status = ComplaintStatus::Recorded;
    complaint.raisedOn = finishedToday().addDays(-days);
}

void disputeSince(P &p, int days, DisputeStatus status)
{
    Dispute &dispute = p.all<Dispute>().emplace_back();
    dispute.id.value = QStringLiteral("dispute");
    dispute.status = status;
    dispute.raisedOn = finishedToday().addDays(-days);
}

/// A deviation without any action, raised some days ago.
void deviateSince(P &p, int days)
{
    Nonconformity &open = recordIn<Nonconformity>(p, "open");
    open.raisedOn = finishedToday().addDays(-days);
    open.actions.clear();
}

Certification &now(P &p)
{
    return recordIn<Certification>(p, "now");
}

constexpr StepRow broken[] = {
    {"1-d5", "announced tomorrow",
     [](P &p) {
         recordIn<Communication>(p, "Decision for the SMS").lastDone = finishedToday().addDays(1);
     }},
    {"2-d2", "no start", [](P &p) { recordIn<Action>(p, "wave").start = {}; }},
    {"2-d5", "a day short of three months",
     [](P &p) { recordIn<Action>(p, "wave").due = QDate(2024, 11, 11); }},
    {"2-d6", "no owner", [](P &p) { recordIn<Risk>(p, "risk-project").owner = {}; }},
    {"3-d2", "kind of evidence not stated",
     [](P &p) { p.all<ItemResult>().back().evidenceType = EvidenceType::None; }},
    {"4-d1", "the only service is transferred",
     [](P &p) { recordIn<Service>(p, "mail").status = ServiceStatus::Transferred; }},
    {"4-d5", "an opportunity is no risk",
     [](P &p) { recordIn<Risk>(p, "risk-party").kind = RiskKind::Opportunity; }},
    {"4-d5", "no impact on customers",
     [](P &p) { recordIn<Risk>(p, "risk-party").customerImpact.clear(); }},
    {"4-d6", "all are withdrawn",
     [](P &p) { recordIn<Objective>(p, "objective").status = ObjectiveStatus::Withdrawn; }},
    {"4-d8", "two decisions in force",
     [](P &p) { p.all<ClimateDecision>().push_back(p.all<ClimateDecision>().front()); }},
    {"5-d2", "no day of approval", [](P &p) { document(p, "D09").approvedOn = {}; }},
    {"5-d4", "retention of blanks",
     [](P &p) { document(p, "first").retention = QStringLiteral(" "); }},
    {"5-d7", "no review planned",
     [](P &p) { recordIn<KnowledgeArticle>(p, "article").nextReview = {}; }},
    {"5-d7", "a second service", [](P &p) { addService(p, true); }},
    {"6-d3", "contract with another party",
     [](P &p) { recordIn<Agreement>(p, "contract").party = {QStringLiteral("gone")}; }},
    {"6-d3", "agreement that was to begin",
     [](P &p) {
         ServiceLevelAgreement &sla = recordIn<ServiceLevelAgreement>(p, "sla");
         sla.status = ContractStatus::Draft;
         sla.validFrom = finishedToday();
     }},
    {"6-d4", "criteria of blanks",
     [](P &p) { recordIn<Process>(p, "process").criteria = QStringLiteral(" "); }},
    {"6-d5", "criticality not stated",
     [](P &p) { recordIn<Service>(p, "mail").criticality = Criticality::NotStated; }},
    {"6-d7", "no figure to reach",
     [](P &p) { recordIn<AvailabilityTarget>(p, "target").targetPct.reset(); }},
    {"7-d1", "service in development",
     [](P &p) { recordIn<Service>(p, "mail").status = ServiceStatus::InDevelopment; }},
    {"7-d3", "records of tomorrow",
     [](P &p) {
         for (const char *id : {"first", "latest"})
             document(p, id).recordedOn = finishedToday().addDays(1);
     }},
    {"7-d4", "open for 29 days", [](P &p) { deviateSince(p, 29); }},
    {"7-d5", "related to itself only",
     [](P &p) {
         CiRelation &relation = recordIn<CiRelation>(p, "relation");
         relation.target = relation.item;
     }},
    {"7-d5", "no type", [](P &p) { recordIn<ConfigurationItem>(p, "ci-mail").type = {}; }},
    {"7-d6", "removal on the short route",
     [](P &p) {
         ServiceChange &change = recordIn<ServiceChange>(p, "change");
         change.category = ChangeCategory::Normal;
         change.changeCase = ChangeCase::Removal;
         change.route = ChangeRoute::ChangeActivities;
     }},
    {"7-d7", "no day of acceptance", [](P &p) { document(p, "acceptance").approvedOn = {}; }},
    {"8-d1", "short without an action",
     [](P &p) { p.all<Competence>().front().actual = Level15::Two; }},
    {"8-d6", "knows audits, not the standard",
     [](P &p) {
         for (Competence &one : p.all<Competence>()) {
             if (one.person.value == QLatin1String("cora"))
                 one.competence = QStringLiteral("Auditing");
         }
     }},
    {"9-d1", "a day short of three months",
     [](P &p) { document(p, "first").recordedOn = QDate(2026, 7, 1); }},
    {"9-d3", "no light",
     [](P &p) { recordIn<Measurement>(p, "measurement").status = MeasurementStatus::Grey; }},
    {"9-d3", "two intervals and a day ago",
     [](P &p) {
         recordIn<Measurement>(p, "measurement").periodEnd = finishedToday().addDays(-63);
     }},
    {"9-d4", "two intervals and a day ago", [](P &p) { issueReports(p, 63); }},
    {"9-d4", "nothing decided",
     [](P &p) { recordIn<ServiceReport>(p, "report-1").decisions.clear(); }},
    {"9-d5", "planned only",
     [](P &p) { recordIn<ContinuityTest>(p, "test").testedOn = finishedToday().addDays(1); }},
    {"9-d5", "deficiency without an action",
     [](P &p) { recordIn<ContinuityTest>(p, "test").deficiencies = some(); }},
    {"9-d6", "not analysed", [](P &p) { recordIn<Survey>(p, "survey").analysis.clear(); }},
    {"9-d7", "waiting for eleven days", [](P &p) { waitSince(p, 11); }},
    {"9-d7", "dispute of eleven days", [](P &p) { disputeSince(p, 11, DisputeStatus::Open); }},
    {"9-d8", "a day too long ago",
     [](P &p) {
         recordIn<ConfigurationItem>(p, "ci-mail").lastVerified = finishedToday().addDays(-367);
     }},
    {"10-d4", "nobody owns the action", [](P &p) { recordIn<Action>(p, "follow-up").owner = {}; }},
    {"10-d5", "the follow-up was given up",
     [](P &p) { recordIn<Action>(p, "follow-up").status = TaskStatus::Cancelled; }},
    {"10-d6", "nothing is measured yet",
     [](P &p) { recordIn<Improvement>(p, "improvement").status = ImprovementStatus::InProgress; }},
    {"11-d1", "a second service is left out", [](P &p) { addService(p, true); }},
    {"11-d3", "scope of blanks",
     [](P &p) { recordIn<Audit>(p, "internal-1").scope = QStringLiteral(" "); }},
    {"11-d4", "reported to nobody",
     [](P &p) { recordIn<Audit>(p, "internal-1").reportedTo.clear(); }},
    {"12-d1", "an input of an old review",
     [](P &p) {
         p.all<ReviewInput>().back().review = recordIn<ManagementReview>(p, "review-1").id;
     }},
    {"12-d2", "a year and a day ago",
     [](P &p) { recordIn<ManagementReview>(p, "review-2").heldOn = QDate(2025, 10, 31); }},
    {"13-d2", "similar cases not looked for",
     [](P &p) { recordIn<Nonconformity>(p, "closed").similarCases = QStringLiteral(" "); }},
    {"13-d3", "reviewed on the day of the action",
     [](P &p) {
         recordIn<Nonconformity>(p, "closed").effectReviewDate = recordIn<Action>(p, "wave").done;
     }},
    {"13-d5", "due yesterday",
     [](P &p) { recordIn<Action>(p, "follow-up").due = finishedToday().addDays(-1); }},
    {"13-d6", "three months and a day ago",
     [](P &p) { recordIn<Nonconformity>(p, "open").raisedOn = QDate(2026, 7, 31); }},
    {"S1-d3", "both stages on one day", [](P &p) { now(p).stage2 = now(p).stage1; }},
    {"S2-d1", "verified a day too late",
     [](P &p) { now(p).majorsVerifiedOn = QDate(2025, 8, 11); }},
    {"S2-d5", "second visit before the first",
     [](P &p) { now(p).surveillance2 = now(p).surveillance1; }},
    {"SV-d1", "a day too late", [](P &p) { now(p).surveillance1 = QDate(2026, 3, 2); }},
    {"RC-d1", "on the day of expiry",
     [](P &p) { recordIn<Audit>(p, "renewal").endsOn = QDate(2025, 3, 10); }},
    {"RC-d3", "a day after the half year", [](P &p) { now(p).decision = QDate(2025, 9, 11); }},
};

constexpr StepRow kept[] = {
    {"1-d1", "approved, not published",
     [](P &p) { document(p, "T01").status = DocStatus::Approved; }},
    {"1-d2", "an amount of nothing",
     [](P &p) { recordIn<CostBenefit>(p, "cost").oneOff = Money(); }},
    {"1-d3", "appointed at the role",
     [](P &p) {
         recordIn<Person>(p, "anna").roles.clear();
         recordIn<Role>(p, "sponsor").appointed = {recordIn<Person>(p, "anna").id};
     }},
    {"1-d3", "one person, named twice",
     [](P &p) { recordIn<Role>(p, "sponsor").appointed = {recordIn<Person>(p, "anna").id}; }},
    {"1-d5", "announced today",
     [](P &p) { recordIn<Communication>(p, "Decision for the SMS").lastDone = finishedToday(); }},
    {"2-d2", "a task that was given up",
     [](P &p) {
         Action &task = p.all<Action>().emplace_back();
         task.kind = ActionKind::ProjectTask;
         task.status = TaskStatus::Cancelled;
     }},
    {"2-d5", "three months to the day",
     [](P &p) { recordIn<Action>(p, "wave").due = QDate(2024, 11, 10); }},
    {"3-d1", "unassessed with a note",
     [](P &p) {
         p.all<ItemResult>().back().status = ConformityStatus::Unassessed;
         p.all<ItemResult>().back().note = some();
     }},
    {"3-d2", "a gap needs no evidence",
     [](P &p) {
         p.all<ItemResult>().back().status = ConformityStatus::NotConforming;
         p.all<ItemResult>().back().evidence.clear();
     }},
    {"3-d3", "owner of the action",
     [](P &p) {
         p.all<ItemResult>().front().owner.clear();
         recordIn<Action>(p, "follow-up").source = p.all<ItemResult>().front().item;
     }},
    {"4-d1", "a service that is to be removed",
     [](P &p) { recordIn<Service>(p, "mail").status = ServiceStatus::ToBeRemoved; }},
    {"4-d5", "reason instead of risks",
     [](P &p) {
         recordIn<Risk>(p, "risk-party").category = RiskCategory::Compliance;
         p.all<ProjectSettings>().emplace_back().noPartyRisks = some();
     }},
    {"4-d6", "a withdrawn one beside it",
     [](P &p) { p.all<Objective>().emplace_back().status = ObjectiveStatus::Withdrawn; }},
    {"4-d8", "old decisions stay",
     [](P &p) { p.all<ClimateDecision>().emplace_back().current = false; }},
    {"5-d1", "no external supplier, no contract",
     [](P &p) {
         recordIn<OtherParty>(p, "nordgrid").status = PartyStatus::Ended;
         document(p, "D13").mandatoryItem.clear();
     }},
    {"5-d2", "a draft needs no version",
     [](P &p) {
         document(p, "D09").status = DocStatus::Draft;
         document(p, "D09").version.clear();
     }},
    {"5-d7", "a service out of scope", [](P &p) { addService(p, false); }},
    {"6-d3", "agreed terms",
     [](P &p) {
         recordIn<ServiceLevelAgreement>(p, "sla").status = ContractStatus::Draft;
         recordIn<Service>(p, "mail").agreedTerms = some();
     }},
    {"6-d3", "agreement from tomorrow",
     [](P &p) {
         ServiceLevelAgreement &sla = recordIn<ServiceLevelAgreement>(p, "sla");
         sla.status = ContractStatus::Draft;
         sla.validFrom = finishedToday().addDays(1);
     }},
    {"6-d3", "contract under review",
     [](P &p) { recordIn<Agreement>(p, "contract").status = ContractStatus::UnderReview; }},
    {"6-d3", "an action with a date",
     [](P &p) {
         recordIn<ServiceLevelAgreement>(p, "sla").status = ContractStatus::Draft;
         recordIn<Service>(p, "mail").code = QStringLiteral("SV-1");
         recordIn<Action>(p, "follow-up").source = QStringLiteral("about sv-1");
     }},
    {"6-d4", "KPI named by the process",
     [](P &p) {
         recordIn<PerformanceIndicator>(p, "kpi").process = {};
         recordIn<Process>(p, "process").kpis = {recordIn<PerformanceIndicator>(p, "kpi").id};
     }},
    {"6-d7", "no plan below high",
     [](P &p) {
         recordIn<Service>(p, "mail").criticality = Criticality::Medium;
         p.all<ContinuityPlan>().clear();
     }},
    {"6-d7", "capacity of people",
     [](P &p) {
         AvailabilityTarget &target = recordIn<AvailabilityTarget>(p, "target");
         std::swap(target.capacityTechnical, target.capacityHuman);
     }},
    {"7-d3", "linked by the clause",
     [](P &p) {
         recordIn<Process>(p, "process").documents.clear();
         document(p, "first").clause = QStringLiteral(" 8 ");
     }},
    {"7-d4", "open for 28 days", [](P &p) { deviateSince(p, 28); }},
    {"7-d4", "rejected",
     [](P &p) {
         deviateSince(p, 100);
         recordIn<Nonconformity>(p, "open").status = NcStatus::Rejected;
     }},
    {"7-d6", "a rejected change",
     [](P &p) {
         recordIn<ServiceChange>(p, "change").route = ChangeRoute::ChangeActivities;
         recordIn<ServiceChange>(p, "change").decision = ChangeDecision::Rejected;
     }},
    {"8-d1", "short with an action",
     [](P &p) {
         Competence &one = p.all<Competence>().front();
         one.actual = Level15::Two;
         one.action = some();
         one.due = finishedToday();
     }},
    {"8-d2", "named by the action",
     [](P &p) {
         p.all<Competence>().front().competence = QStringLiteral("Policy");
         p.all<Competence>().front().action = QStringLiteral("AWARENESS session");
     }},
    {"8-d5", "external without a role",
     [](P &p) {
         recordIn<Person>(p, "dora").roles.clear();
         for (Competence &one : p.all<Competence>())
             one.evidence =
                 one.person.value == QLatin1String("dora") ? Id<Attachment>() : one.evidence;
     }},
    {"9-d1", "three months to the day",
     [](P &p) { document(p, "first").recordedOn = QDate(2026, 6, 30); }},
    {"9-d2", "an action with a date",
     [](P &p) {
         recordIn<Customer>(p, "customer").lastReview = {};
         recordIn<Customer>(p, "customer").code = QStringLiteral("CU-1");
         recordIn<Action>(p, "follow-up").source = QStringLiteral("CU-1");
     }},
    {"9-d3", "two intervals ago",
     [](P &p) {
         recordIn<Measurement>(p, "measurement").periodEnd = finishedToday().addDays(-62);
     }},
    {"9-d4", "two intervals ago", [](P &p) { issueReports(p, 62); }},
    {"9-d4", "actions instead of decisions",
     [](P &p) {
         recordIn<ServiceReport>(p, "report-1").decisions.clear();
         recordIn<ServiceReport>(p, "report-1").actions = {recordIn<Action>(p, "follow-up").id};
     }},
    {"9-d5", "tested today",
     [](P &p) { recordIn<ContinuityTest>(p, "test").testedOn = finishedToday(); }},
    {"9-d5", "a test that failed, followed",
     [](P &p) {
         ContinuityTest &test = recordIn<ContinuityTest>(p, "test");
         test.result = TestResult::Failed;
         test.deficiencies = some();
         test.actions = {recordIn<Action>(p, "follow-up").id};
     }},
    {"9-d6", "no smallest sample agreed",
     [](P &p) {
         recordIn<Survey>(p, "survey").minimumSample.reset();
         recordIn<Survey>(p, "survey").sample = 1;
     }},
    {"9-d7", "waiting for ten days", [](P &p) { waitSince(p, 10); }},
    {"9-d7", "an escalated dispute", [](P &p) { disputeSince(p, 100, DisputeStatus::Escalated); }},
    {"9-d8", "a year ago",
     [](P &p) {
         recordIn<ConfigurationItem>(p, "ci-mail").lastVerified = finishedToday().addDays(-366);
     }},
    {"9-d8", "retired",
     [](P &p) {
         recordIn<ConfigurationItem>(p, "ci-mail").status = CiStatus::Retired;
         recordIn<ConfigurationItem>(p, "ci-mail").lastVerified = {};
     }},
    {"10-d5", "a reason is written",
     [](P &p) {
         recordIn<Improvement>(p, "improvement").actions.clear();
         recordIn<Improvement>(p, "improvement").comment = some();
     }},
    {"11-d1", "the second audit is still running",
     [](P &p) { recordIn<Audit>(p, "internal-2").endsOn = finishedToday().addDays(1); }},
    {"11-d5", "an observation needs no entry",
     [](P &p) {
         recordIn<AuditFinding>(p, "f-internal").grade = FindingGrade::Observation;
         recordIn<AuditFinding>(p, "f-internal").nonconformity = {};
     }},
    {"12-d1", "reason instead of an input",
     [](P &p) {
         std::swap(p.all<ReviewInput>().back().summary, p.all<ReviewInput>().back().noneReason);
     }},
    {"12-d2", "a year ago",
     [](P &p) { recordIn<ManagementReview>(p, "review-2").heldOn = QDate(2025, 11, 1); }},
    {"12-d6", "planned as an action",
     [](P &p) {
         recordIn<Communication>(p, "Management review").timing.clear();
         recordIn<Action>(p, "follow-up").title = QStringLiteral("Prepare the Management Review");
     }},
    {"12-d6", "planned as a review",
     [](P &p) {
         recordIn<Communication>(p, "Management review").timing.clear();
         p.all<ManagementReview>().emplace_back().heldOn = finishedToday().addDays(1);
     }},
    {"13-d1", "a rejected major",
     [](P &p) {
         recordIn<Nonconformity>(p, "open").grade = FindingGrade::MajorNonconformity;
         recordIn<Nonconformity>(p, "open").status = NcStatus::Rejected;
     }},
    {"13-d5", "due today", [](P &p) { recordIn<Action>(p, "follow-up").due = finishedToday(); }},
    {"13-d6", "three months ago",
     [](P &p) { recordIn<Nonconformity>(p, "open").raisedOn = QDate(2026, 8, 1); }},
    {"S1-d2", "a strength",
     [](P &p) {
         recordIn<AuditFinding>(p, "f-concern").grade = FindingGrade::Strength;
         recordIn<AuditFinding>(p, "f-concern").nonconformity = {};
     }},
    {"S2-d1", "verified on the last day",
     [](P &p) { now(p).majorsVerifiedOn = QDate(2025, 8, 10); }},
    {"S2-d1", "an earlier stage 2 was entered later",
     [](P &p) {
         p.all<Audit>().push_back(recordIn<Audit>(p, "stage-2"));
         p.all<Audit>().back().id.value = QStringLiteral("stage-2 of 2021");
         p.all<Audit>().back().startsOn = p.all<Audit>().back().endsOn = QDate(2021, 2, 1);
     }},
    {"S2-d6", "taken up as an improvement",
     [](P &p) {
         recordIn<AuditFinding>(p, "f-remark").comment.clear();
         recordIn<Improvement>(p, "improvement").source = QStringLiteral("see F-REMARK");
     }},
    {"SV-d1", "on the last day", [](P &p) { now(p).surveillance1 = QDate(2026, 3, 1); }},
    {"SV-d7", "updated on the day of the visit",
     [](P &p) { recordIn<Objective>(p, "objective").updated = QDate(2026, 2, 1); }},
    {"SV-d7", "achieved",
     [](P &p) {
         recordIn<Objective>(p, "objective").status = ObjectiveStatus::Achieved;
         recordIn<Objective>(p, "objective").updated = {};
     }},
    {"RC-d1", "the day before expiry",
     [](P &p) { recordIn<Audit>(p, "renewal").endsOn = QDate(2025, 3, 9); }},
    {"RC-d1", "an older certificate was entered later",
     [](P &p) {
         Certification &older = p.all<Certification>().emplace_back();
         older.id.value = QStringLiteral("older");
         older.decision = QDate(2019, 3, 10);
         older.expiry = QDate(2022, 3, 10);
     }},
    {"RC-d2", "on the day of expiry", [](P &p) { now(p).decision = QDate(2025, 3, 10); }},
    {"RC-d3", "half a year later to the day", [](P &p) { now(p).decision = QDate(2025, 9, 10); }},
    {"RC-d3", "a stage 2 of its own",
     [](P &p) {
         now(p).decision = QDate(2025, 12, 1);
         now(p).stage2 = QDate(2025, 11, 1);
     }},
};

} // namespace

std::span<const StepRow> bordersOfSteps()
{
    return broken;
}

std::span<const StepRow> rowsThatKeepSteps()
{
    return kept;
}

} // namespace gapwright::test
