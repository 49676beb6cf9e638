// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished_project.h"

namespace gapwright::test {

namespace {

template <class R> R &add(ProjectRecords &records, const char *id)
{
    R &record = records.all<R>().emplace_back();
    record.id.value = QLatin1String(id);
    return record;
}

template <class R> Id<R> ref(const char *id)
{
    return {QLatin1String(id)};
}

QString some(const char *text = "Something was written here.")
{
    return QString::fromUtf8(text);
}

void addPerson(ProjectRecords &p, const char *id, const char *role)
{
    Person &person = add<Person>(p, id);
    person.name = some(id);
    person.roles = {ref<Role>(role)};
    for (const char *ability : {"Awareness of the policy", "Auditing against the standard"}) {
        Competence &one = p.all<Competence>().emplace_back();
        one.id.value = some(id) + QLatin1Char('-') + QString::number(p.all<Competence>().size());
        one.person = person.id;
        one.role = ref<Role>(role);
        one.competence = some(ability);
        one.required = one.actual = Level15::Three;
        one.done = QDate(2025, 12, 1);
        one.effectiveness = Effectiveness::Effective;
        one.evidence = ref<Attachment>("file");
    }
}

void addPeople(ProjectRecords &p)
{
    Role &sponsor = add<Role>(p, "sponsor");
    sponsor.name = some("Sponsor");
    sponsor.authorities = some("Releases up to 80 000 EUR.");
    sponsor.topManagement = sponsor.dutySmsConformity = true;
    Role &lead = add<Role>(p, "lead");
    lead.name = some("SMS manager");
    lead.dutyReporting = true;
    add<Role>(p, "auditor").name = some("Internal auditor");
    addPerson(p, "anna", "sponsor");
    addPerson(p, "bert", "lead");
    addPerson(p, "cora", "auditor");
    addPerson(p, "dora", "lead");
    recordIn<Person>(p, "dora").external = true;
    const auto part = [&](const char *id, const char *role, Raci raci) {
        RaciEntry &entry = add<RaciEntry>(p, id);
        entry.activity = some("Keep the policy");
        entry.role = ref<Role>(role);
        entry.raci = raci;
    };
    part("raci-a", "sponsor", Raci::Accountable);
    part("raci-r", "lead", Raci::Responsible);
}

Document &addDocument(ProjectRecords &p, const QString &id, const QString &title)
{
    Document &one = p.all<Document>().emplace_back();
    one.id.value = id;
    one.title = title;
    one.type = DocType::Procedure;
    one.version = some("1.0");
    one.status = DocStatus::Published;
    one.owner = ref<Person>("bert");
    one.approvedBy = ref<Person>("anna");
    one.approvedOn = QDate(2024, 5, 1);
    one.nextReview = QDate(2027, 5, 1);
    return one;
}

void addDocuments(ProjectRecords &p, const Catalogue &catalogue)
{
    for (const DocumentedItem &item : catalogue.documented()) {
        Document &one = addDocument(p, item.id, item.name);
        one.mandatoryItem = item.id;
        if (item.kind != QLatin1String("record"))
            continue;
        one.type = DocType::Record;
        one.recordedOn = QDate(2026, 9, 30);
        one.retention = some("3 years");
    }
    addDocument(p, some("T01"), some("SMS business case"));
    addDocument(p, some("T03"), some("Project charter"));
    addDocument(p, some("T04"), some("Implementation project plan"));
    addDocument(p, some("T05"), some("Gap analysis report"));
    addDocument(p, some("T16"), some("Communication plan"));
    addDocument(p, some("T55"), some("Continual improvement procedure"));
    addDocument(p, some("law"), some("Data protection act")).external = true;
    addDocument(p, some("description"), some("How services are run")).type =
        DocType::ProcessDescription;
    for (const char *id : {"first", "latest"}) {
        Document &record = addDocument(p, some(id), some("Ticket export"));
        record.type = DocType::Record;
        record.retention = some("1 year");
        record.recordedOn = QDate(2026, 5, 31);
    }
    p.all<Document>().back().recordedOn = QDate(2026, 9, 30);
    addDocument(p, some("acceptance"), some("Acceptance of wave 1"));
}

void addCommunications(ProjectRecords &p)
{
    for (const char *topic :
         {"Decision for the SMS", "Steering meeting", "Roles and duties", "Management review"}) {
        Communication &one = add<Communication>(p, topic);
        one.topic = some(topic);
        one.timing = some("quarterly");
        one.lastDone = QDate(2026, 9, 1);
        one.audience = one.channel = some();
        one.responsible = ref<Person>("bert");
    }
}

void addStart(ProjectRecords &p)
{
    Engagement &engagement = add<Engagement>(p, "engagement");
    engagement.organization = some("Northfield IT");
    engagement.licenceConfirmed = true;
    CostBenefit &cost = add<CostBenefit>(p, "cost");
    cost.side = CostSide::Cost;
    cost.oneOff = Money::of(12000);
    cost.yearly = Money::of(3000);
    CostBenefit &benefit = add<CostBenefit>(p, "benefit");
    benefit.side = CostSide::Benefit;
    benefit.basis = some();
    Action &wave = add<Action>(p, "wave");
    wave.title = some("Roll out wave 1");
    wave.kind = ActionKind::ProjectTask;
    wave.step = ProjectStep::Implementation;
    wave.status = TaskStatus::Done;
    wave.owner = ref<Person>("bert");
    wave.deliverable = ref<Document>("acceptance");
    wave.start = QDate(2024, 6, 1);
    wave.due = wave.done = QDate(2024, 9, 1);
    wave.effortO = wave.effortM = wave.effortP = Quantity::of(3);
    Action &follow = add<Action>(p, "follow-up");
    follow.title = some("Mend the escalation");
    follow.owner = ref<Person>("bert");
    follow.due = QDate(2026, 12, 1);
    const auto risk = [&](const char *id, RiskCategory category) {
        Risk &one = add<Risk>(p, id);
        one.category = category;
        one.customerImpact = some();
        one.likelihood = one.impact = Level15::Two;
        one.owner = ref<Person>("bert");
        one.reviewed = QDate(2026, 6, 1);
    };
    risk("risk-project", RiskCategory::Project);
    risk("risk-organization", RiskCategory::Organization);
    risk("risk-requirement", RiskCategory::UnmetServiceRequirements);
    risk("risk-party", RiskCategory::OtherParties);
    Objective &objective = add<Objective>(p, "objective");
    objective.measure = objective.actions = objective.resources = objective.evaluation = some();
    objective.target = Quantity::of(90);
    objective.due = QDate(2027, 6, 30);
    objective.responsible = ref<Person>("anna");
    objective.status = ObjectiveStatus::OnTrack;
    objective.updated = QDate(2026, 6, 30);
    ContextIssue &issue = add<ContextIssue>(p, "issue");
    issue.owner = ref<Person>("bert");
    issue.nextReview = QDate(2027, 1, 1);
    ClimateDecision &climate = add<ClimateDecision>(p, "climate");
    climate.reason = climate.approvedBy = some();
    climate.decidedOn = QDate(2025, 2, 1);
}

void addAssessment(ProjectRecords &p, const Catalogue &catalogue)
{
    Assessment &head = add<Assessment>(p, "assessment");
    head.heldOn = QDate(2024, 3, 1);
    head.state = AssessmentState::Approved;
    for (const RequirementItem &item : catalogue.items()) {
        ItemResult &result = p.all<ItemResult>().emplace_back();
        result.id.value = item.id;
        result.assessment = head.id;
        result.item = item.id;
        result.status = ConformityStatus::Conforming;
        result.evidence = some();
        result.evidenceType = EvidenceType::Document;
    }
    ItemResult &gap = p.all<ItemResult>().front();
    gap.status = ConformityStatus::Partial;
    gap.gap = some();
    gap.owner = some("bert");
}

void addServices(ProjectRecords &p)
{
    Service &mail = add<Service>(p, "mail");
    mail.name = some("Mail");
    mail.status = ServiceStatus::Live;
    mail.owner = ref<Person>("anna");
    mail.criticality = Criticality::High;
    ServiceRequirement &requirement = add<ServiceRequirement>(p, "requirement");
    requirement.service = mail.id;
    requirement.status = DocStatus::Approved;
    ServiceLevelAgreement &sla = add<ServiceLevelAgreement>(p, "sla");
    sla.services = {mail.id};
    sla.status = ContractStatus::Active;
    OtherParty &party = add<OtherParty>(p, "nordgrid");
    party.type = PartyType::ExternalSupplier;
    party.status = PartyStatus::Active;
    Agreement &contract = add<Agreement>(p, "contract");
    contract.party = party.id;
    contract.kind = AgreementKind::ExternalContract;
    contract.status = ContractStatus::Active;
    PartyEvaluation &evaluation = add<PartyEvaluation>(p, "evaluation");
    evaluation.party = party.id;
    evaluation.evaluatedOn = QDate(2026, 6, 1);
    KnowledgeArticle &article = add<KnowledgeArticle>(p, "article");
    article.service = mail.id;
    article.owner = ref<Person>("bert");
    article.nextReview = QDate(2027, 3, 1);
    ContinuityPlan &plan = add<ContinuityPlan>(p, "plan");
    plan.services = {mail.id};
    plan.criteria = plan.procedures = plan.targetsInvoked = plan.recoveryRequirements =
        plan.returnToNormal = some();
    ContinuityTest &test = add<ContinuityTest>(p, "test");
    test.plan = plan.id;
    test.testedOn = QDate(2026, 5, 1);
    test.result = TestResult::Passed;
    test.review = some();
    AvailabilityTarget &target = add<AvailabilityTarget>(p, "target");
    target.service = mail.id;
    target.targetPct = Percentage::of(99.5);
    target.capacityTechnical = some();
    Customer &customer = add<Customer>(p, "customer");
    customer.lastReview = QDate(2026, 7, 1);
}

void addOperation(ProjectRecords &p)
{
    add<CiType>(p, "type").verifyEvery = Frequency::Yearly;
    for (const char *id : {"ci-mail", "ci-server"}) {
        ConfigurationItem &item = add<ConfigurationItem>(p, id);
        item.uniqueName = some(id);
        item.type = ref<CiType>("type");
        item.status = CiStatus::Live;
        item.lastVerified = QDate(2026, 6, 1);
    }
    ConfigurationItem &service = recordIn<ConfigurationItem>(p, "ci-mail");
    service.isService = true;
    service.service = ref<Service>("mail");
    CiRelation &relation = add<CiRelation>(p, "relation");
    relation.item = ref<ConfigurationItem>("ci-mail");
    relation.target = ref<ConfigurationItem>("ci-server");
    Process &process = add<Process>(p, "process");
    process.name = some("Operate services");
    process.clause = some("8");
    process.owner = ref<Person>("anna");
    process.criteria = some();
    process.capability = CapabilityLevel::Managed;
    process.documents = {ref<Document>("description"), ref<Document>("first"),
                         ref<Document>("latest")};
    PerformanceIndicator &kpi = add<PerformanceIndicator>(p, "kpi");
    kpi.process = process.id;
    kpi.formula = some();
    kpi.target = Quantity::of(90);
    kpi.owner = ref<Person>("bert");
    kpi.collect = kpi.evaluate = Frequency::Monthly;
    Measurement &measurement = add<Measurement>(p, "measurement");
    measurement.kpi = kpi.id;
    measurement.periodEnd = QDate(2026, 9, 30);
    measurement.evaluatedOn = QDate(2026, 10, 5);
    measurement.status = MeasurementStatus::Green;
    for (const char *id : {"report-1", "report-2"}) {
        ServiceReport &report = add<ServiceReport>(p, id);
        report.name = some("Monthly report");
        report.frequency = Frequency::Monthly;
        report.decisions = some();
    }
    recordIn<ServiceReport>(p, "report-1").issued = QDate(2026, 9, 5);
    recordIn<ServiceReport>(p, "report-2").issued = QDate(2026, 10, 5);
    recordIn<ServiceReport>(p, "report-2").trend = true;
    Survey &survey = add<Survey>(p, "survey");
    survey.population = 200;
    survey.sample = survey.minimumSample = 50;
    survey.score = Quantity::of(4);
    survey.analysis = some();
    Complaint &complaint = add<Complaint>(p, "complaint");
    complaint.raisedOn = QDate(2026, 10, 1);
    complaint.status = ComplaintStatus::Closed;
    ServiceChange &change = add<ServiceChange>(p, "change");
    change.category = ChangeCategory::Major;
    change.route = ChangeRoute::DesignAndTransition;
}

Audit &addAudit(ProjectRecords &p, const char *id, AuditKind kind, QDate day)
{
    Audit &audit = add<Audit>(p, id);
    audit.kind = kind;
    audit.startsOn = audit.endsOn = day;
    audit.criteria = audit.scope = audit.reportedTo = some();
    audit.reportedOn = day;
    audit.clauses = some("4-10");
    audit.services = {ref<Service>("mail")};
    audit.auditors = {ref<Person>("cora")};
    return audit;
}

void addFinding(ProjectRecords &p, const char *id, const char *audit, FindingGrade grade)
{
    AuditFinding &finding = add<AuditFinding>(p, id);
    finding.code = some(id);
    finding.audit = ref<Audit>(audit);
    finding.grade = grade;
    finding.nonconformity = ref<Nonconformity>("closed");
    finding.comment = some();
}

void addChecks(ProjectRecords &p)
{
    addAudit(p, "internal-1", AuditKind::Internal, QDate(2024, 12, 1));
    addAudit(p, "internal-2", AuditKind::Internal, QDate(2026, 9, 1));
    addAudit(p, "stage-1", AuditKind::StageOne, QDate(2025, 1, 10));
    addAudit(p, "stage-2", AuditKind::StageTwo, QDate(2025, 2, 10));
    addAudit(p, "renewal", AuditKind::Recertification, QDate(2025, 2, 20));
    addAudit(p, "visit", AuditKind::Surveillance, QDate(2026, 2, 1));
    addFinding(p, "f-internal", "internal-2", FindingGrade::MinorNonconformity);
    addFinding(p, "f-concern", "stage-1", FindingGrade::Observation);
    addFinding(p, "f-major", "stage-2", FindingGrade::MajorNonconformity);
    addFinding(p, "f-remark", "stage-2", FindingGrade::Observation);
    addFinding(p, "f-renewal", "renewal", FindingGrade::MajorNonconformity);
    addFinding(p, "f-visit", "visit", FindingGrade::MinorNonconformity);
    Nonconformity &closed = add<Nonconformity>(p, "closed");
    closed.statement = closed.evidence = closed.cause = closed.similarCases = some();
    closed.grade = FindingGrade::MajorNonconformity;
    closed.source = NcSource::InternalAudit;
    closed.status = NcStatus::Closed;
    closed.actions = {ref<Action>("wave")};
    closed.effectReviewDate = QDate(2024, 11, 1);
    closed.effectResult = EffectResult::Effective;
    closed.effectReviewer = ref<Person>("cora");
    Nonconformity &open = add<Nonconformity>(p, "open");
    open.source = NcSource::Complaint;
    open.raisedOn = QDate(2026, 9, 1);
    open.actions = {ref<Action>("follow-up")};
    Improvement &improvement = add<Improvement>(p, "improvement");
    improvement.source = some("Operate services");
    improvement.decision = ImprovementDecision::Approved;
    improvement.status = ImprovementStatus::Measured;
    improvement.scoreObjectiveFit = Level15::Four;
    improvement.targetMeasure = some();
    improvement.baseline = improvement.targetValue = improvement.result = Quantity::of(5);
    improvement.resultVsTarget = ResultVsTarget::Partly;
    improvement.actions = {ref<Action>("follow-up")};
    improvement.reported = QDate(2026, 9, 1);
    for (const char *id : {"review-1", "review-2"}) {
        ManagementReview &review = add<ManagementReview>(p, id);
        review.participants = {ref<Person>("anna")};
        review.decisionsImprovement = review.decisionsChange = some();
        review.actions = {ref<Action>("follow-up")};
        review.minutes = ref<Attachment>("file");
    }
    recordIn<ManagementReview>(p, "review-1").heldOn = QDate(2024, 12, 15);
    recordIn<ManagementReview>(p, "review-2").heldOn = QDate(2026, 9, 15);
    for (const Choice &topic : choicesOf<ReviewTopic>()) {
        if (topic.value == int(ReviewTopic::NotStated))
            continue;
        ReviewInput &input = add<ReviewInput>(p, topic.key);
        input.review = ref<ManagementReview>("review-2");
        input.topic = ReviewTopic(topic.value);
        input.summary = some();
    }
}

void addCertification(ProjectRecords &p)
{
    Certification &old = add<Certification>(p, "old");
    old.decision = QDate(2022, 3, 10);
    old.expiry = QDate(2025, 3, 10);
    Certification &now = add<Certification>(p, "now");
    now.certificateNo = some("SMS 1");
    now.stage1 = QDate(2025, 1, 10);
    now.stage2 = QDate(2025, 2, 10);
    now.decision = QDate(2025, 3, 1);
    now.majorsVerifiedOn = QDate(2025, 2, 28);
    now.expiry = QDate(2028, 3, 1);
    now.surveillance1 = QDate(2026, 2, 1);
    now.surveillance2 = QDate(2027, 2, 1);
    now.recertification = QDate(2027, 12, 1);
}

} // namespace

QDate finishedToday()
{
    return QDate(2026, 11, 1);
}

ProjectRecords finishedProject(const Catalogue &catalogue)
{
    ProjectRecords records;
    addPeople(records);
    addDocuments(records, catalogue);
    addCommunications(records);
    addStart(records);
    addAssessment(records, catalogue);
    addServices(records);
    addOperation(records);
    addChecks(records);
    addCertification(records);
    return records;
}

} // namespace gapwright::test
