// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_project.h"

namespace gapwright::test {

namespace {

template <class R> R &add(std::vector<R> &list, const char *id)
{
    R &record = list.emplace_back();
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

} // namespace

SoundProject::SoundProject()
{
    addPeople();
    addServices();
    addConfiguration();
    addParties();
    addRisks();
    addDocumentsAndMeasures();
    addChecks();
    addChanges();
    addProject();
}

void SoundProject::addPeople()
{
    add(people, "anna").name = some("Anna");
    add(people, "bert").name = some("Bert");
    add(people, "cora").name = some("Cora");
    Role &lead = add(roles, "lead");
    lead.name = some("Managing director");
    lead.topManagement = true;
    lead.appointed = {ref<Person>("anna")};
    add(roles, "manager").name = some("Incident manager");
    people[1].roles = {ref<Role>("manager")};

    RaciEntry &accountable = add(raciEntries, "raci-a");
    accountable.activity = some("Close incidents");
    accountable.clauseOrProcess = some("8.6.1");
    accountable.role = ref<Role>("lead");
    accountable.raci = Raci::Accountable;
    RaciEntry &responsible = add(raciEntries, "raci-r");
    responsible = raciEntries.front();
    responsible.id.value = some("raci-r");
    responsible.role = ref<Role>("manager");
    responsible.raci = Raci::Responsible;

    Competence &short_ = add(competences, "competence");
    short_.required = Level15::Four;
    short_.actual = Level15::Two;
    short_.gap = 2;
    short_.action = some();
    short_.due = QDate(2026, 12, 1);
    Competence &done = add(competences, "trained");
    done.required = Level15::Three;
    done.actual = Level15::Three;
    done.done = QDate(2026, 9, 1);
    done.effectiveness = Effectiveness::Effective;
    done.evidence = ref<Attachment>("file");
}

void SoundProject::addServices()
{
    Service &mail = add(services, "mail");
    mail.name = some("Mail");
    mail.description = some();
    mail.status = ServiceStatus::Live;
    mail.owner = ref<Person>("anna");
    mail.intendedOutcomes = some();
    mail.criticality = Criticality::High;
    mail.dependsOn = {ref<Service>("net")};
    Service &net = add(services, "net");
    net = services.front();
    net.id.value = some("net");
    net.name = some("Network");
    net.dependsOn.clear();
    net.agreedTerms = some();
    Service &fax = add(services, "fax");
    fax.status = ServiceStatus::Removed;
    fax.endDate = QDate(2026, 1, 31);

    add(serviceRequirements, "requirement").service = ref<Service>("mail");
    ServiceLevelAgreement &sla = add(serviceLevelAgreements, "sla");
    sla.services = {ref<Service>("mail")};
    sla.status = ContractStatus::Active;
    sla.validFrom = QDate(2026, 1, 1);
    sla.validTo = QDate(2027, 12, 31);
    sla.nextReview = QDate(2026, 12, 1);
    sla.noExceptionsReason = some();
    SlaTarget &target = add(slaTargets, "sla-target");
    target.sla = ref<ServiceLevelAgreement>("sla");
    target.requirement = ref<ServiceRequirement>("requirement");
    target.value = Quantity::of(99.5);
    target.unit = some("%");
    target.direction = TargetDirection::HigherIsBetter;
    add(workloadLimits, "limit").sla = ref<ServiceLevelAgreement>("sla");
}

void SoundProject::addConfiguration()
{
    CiType &type = add(ciTypes, "type");
    type.verifyEvery = Frequency::Yearly;
    CiType &alone = add(ciTypes, "alone");
    alone.standalone = true;
    const auto item = [&](const char *id, const char *service) {
        ConfigurationItem &made = add(configurationItems, id);
        made.uniqueName = some(id);
        made.type = ref<CiType>("type");
        made.status = CiStatus::Live;
        made.lastVerified = QDate(2026, 6, 1);
        made.isService = *service != '\0';
        made.service = ref<Service>(service);
    };
    item("ci-mail", "mail");
    item("ci-net", "net");
    item("ci-spare", "");
    configurationItems[2].type = ref<CiType>("alone");
    CiRelation &relation = add(ciRelations, "relation");
    relation.item = ref<ConfigurationItem>("ci-mail");
    relation.target = ref<ConfigurationItem>("ci-net");
}

void SoundProject::addParties()
{
    OtherParty &nordgrid = add(otherParties, "nordgrid");
    nordgrid.type = PartyType::ExternalSupplier;
    nordgrid.status = PartyStatus::Active;
    nordgrid.manager = ref<Person>("bert");
    nordgrid.services = {ref<Service>("net")};
    nordgrid.components = {ref<ConfigurationItem>("ci-net")};
    nordgrid.processes = {ref<Process>("incident")};
    nordgrid.controls = some();
    nordgrid.accessesInformation = true;
    add(partyEvaluations, "evaluation").party = ref<OtherParty>("nordgrid");

    Agreement &contract = add(agreements, "contract");
    contract.kind = AgreementKind::ExternalContract;
    contract.party = ref<OtherParty>("nordgrid");
    contract.status = ContractStatus::Active;
    contract.scopeItems = contract.authorities = some();
    contract.alignedSlas = {ref<ServiceLevelAgreement>("sla")};
    contract.alignmentResult = AlignmentResult::Gap;
    contract.alignmentRisk = ref<Risk>("risk-party");
    AgreementTarget &target = add(agreementTargets, "agreement-target");
    target.agreement = ref<Agreement>("contract");
    target.supports = ref<SlaTarget>("sla-target");
    target.value = Quantity::of(99.9);
    target.unit = some("%");
    target.direction = TargetDirection::HigherIsBetter;
    AgreementChange &change = add(agreementChanges, "agreement-change");
    change.agreement = ref<Agreement>("contract");
    change.status = AgreementChangeStatus::Approved;
    change.impactAssessment = some();

    OtherParty &unit = add(otherParties, "unit");
    unit.type = PartyType::InternalSupplier;
    unit.status = PartyStatus::Active;
    Agreement &internal = add(agreements, "internal");
    internal.kind = AgreementKind::InternalAgreement;
    internal.party = ref<OtherParty>("unit");
    internal.status = ContractStatus::Active;
}

void SoundProject::addRisks()
{
    const auto risk = [&](const char *id, RiskCategory category, Level15 likelihood,
                          Level15 impact) -> Risk & {
        Risk &made = add(risks, id);
        made.category = category;
        made.likelihood = likelihood;
        made.impact = impact;
        made.score = valueOf(likelihood) * valueOf(impact);
        made.customerImpact = some();
        return made;
    };
    risk("risk-organization", RiskCategory::Organization, Level15::Two, Level15::Three).accepted =
        true;
    risk("risk-requirement", RiskCategory::UnmetServiceRequirements, Level15::Five, Level15::Four)
        .actions = {ref<Action>("action")};
    risk("risk-party", RiskCategory::OtherParties, Level15::One, Level15::Five);

    SecurityControl &control = add(securityControls, "control");
    control.risk = ref<Risk>("risk-party");
    control.decisionReason = some();
    control.externalParty = ref<OtherParty>("nordgrid");
    control.agreedWithParty = true;
}

void SoundProject::addDocumentsAndMeasures()
{
    Document &policy = add(documents, "policy");
    policy.type = DocType::Policy;
    policy.mandatoryItem = some("D02");
    policy.version = some("1.0");
    policy.status = DocStatus::Published;
    policy.author = ref<Person>("bert");
    policy.approvedBy = ref<Person>("anna");
    policy.approvedOn = QDate(2026, 3, 1);
    policy.nextReview = QDate(2027, 3, 1);
    Document &record = add(documents, "record");
    record.type = DocType::Record;
    record.mandatoryItem = some("R01");
    record.recordedOn = QDate(2026, 9, 30);
    mandatoryItems.resize(2);
    mandatoryItems[0].id = some("D02");
    mandatoryItems[0].kind = some("document");
    mandatoryItems[1].id = some("R01");
    mandatoryItems[1].kind = some("record");
    KnowledgeArticle &error = add(knowledgeArticles, "known-error");
    error.kind = KnowledgeKind::KnownError;
    error.workaround = some();
    error.nextReview = QDate(2027, 1, 1);

    Objective &objective = add(objectives, "objective");
    objective.baseline = Quantity::of(80);
    objective.target = Quantity::of(90);
    objective.due = QDate(2027, 6, 30);
    objective.actions = objective.resources = objective.evaluation = some();
    objective.responsible = ref<Person>("anna");
    PerformanceIndicator &kpi = add(kpis, "kpi");
    kpi.formula = some();
    kpi.unit = some("%");
    kpi.direction = TargetDirection::HigherIsBetter;
    kpi.target = Quantity::of(90);
    kpi.amber = Quantity::of(85);
    kpi.collect = kpi.evaluate = Frequency::Monthly;
    kpi.owner = ref<Person>("bert");
    Measurement &october = add(measurements, "october");
    october.kpi = ref<PerformanceIndicator>("kpi");
    october.periodEnd = QDate(2026, 10, 31);
    Measurement &august = add(measurements, "august");
    august.kpi = ref<PerformanceIndicator>("kpi");
    august.periodEnd = QDate(2026, 8, 31);
    august.evaluatedOn = QDate(2026, 9, 5);
    for (const char *id : {"report-1", "report-2"}) {
        ServiceReport &report = add(serviceReports, id);
        report.name = some("Monthly report");
        report.purpose = report.audience = some();
    }
    serviceReports[0].issued = QDate(2026, 9, 5);
    serviceReports[1].issued = QDate(2026, 10, 5);
    serviceReports[1].trend = true;
}

void SoundProject::addChecks()
{
    Process &incident = add(processes, "incident");
    incident.name = some("Incident management");
    incident.clause = some("8.6.1");
    incident.owner = ref<Person>("anna");
    add(processes, "change").owner = ref<Person>("anna");

    Audit &audit = add(audits, "audit");
    audit.kind = AuditKind::Internal;
    audit.programmeYear = 2026;
    audit.startsOn = QDate(2026, 9, 1);
    audit.criteria = audit.scope = some();
    audit.clauses = some("4-7, 8.6, 9 to 10");
    audit.services = {ref<Service>("mail"), ref<Service>("net")};
    audit.processes = {ref<Process>("incident")};
    audit.auditors = {ref<Person>("cora")};
    AuditFinding &finding = add(auditFindings, "finding");
    finding.audit = ref<Audit>("audit");
    finding.grade = FindingGrade::MinorNonconformity;
    finding.clause = finding.evidence = finding.statement = some();
    finding.nonconformity = ref<Nonconformity>("closed");

    Nonconformity &closed = add(nonconformities, "closed");
    closed.grade = FindingGrade::MajorNonconformity;
    closed.status = NcStatus::Closed;
    closed.cause = some();
    closed.actions = {ref<Action>("done")};
    closed.effectReviewDate = QDate(2026, 10, 1);
    closed.effectResult = EffectResult::Effective;
    closed.effectReviewer = ref<Person>("cora");
    Nonconformity &reopened = add(nonconformities, "reopened");
    reopened.status = NcStatus::Reopened;
    reopened.effectResult = EffectResult::NotEffective;
    reopened.actions = {ref<Action>("action")};

    Improvement &improvement = add(improvements, "improvement");
    improvement.decision = ImprovementDecision::Approved;
    improvement.scoreObjectiveFit = Level15::Four;
    improvement.targetMeasure = some();
    improvement.targetValue = Quantity::of(5);
    improvement.status = ImprovementStatus::Closed;
    improvement.result = Quantity::of(4);
    ManagementReview &review = add(managementReviews, "review");
    review.heldOn = QDate(2026, 5, 1);
    review.participants = {ref<Person>("anna")};
    review.decisionsImprovement = some();
    for (const Choice &topic : choicesOf<ReviewTopic>()) {
        if (topic.value == int(ReviewTopic::NotStated))
            continue;
        ReviewInput &input = add(reviewInputs, topic.key);
        input.review = ref<ManagementReview>("review");
        input.topic = ReviewTopic(topic.value);
        (topic.value % 2 ? input.summary : input.noneReason) = some();
    }
    Complaint &complaint = add(complaints, "complaint");
    complaint.raisedOn = QDate(2026, 10, 1);
    complaint.status = ComplaintStatus::Closed;
    complaint.closedOn = QDate(2026, 10, 3);
    Survey &survey = add(surveys, "survey");
    survey.population = 200;
    survey.sample = 60;
    survey.minimumSample = 50;
}

void SoundProject::addChanges()
{
    ServiceChange &major = add(changes, "major");
    major.category = ChangeCategory::Major;
    major.changeCase = ChangeCase::NewService;
    major.route = ChangeRoute::DesignAndTransition;
    major.decision = ChangeDecision::Approved;
    for (QString ServiceChange::*impact :
         {&ServiceChange::impactServices, &ServiceChange::impactCustomers,
          &ServiceChange::impactPoliciesPlans, &ServiceChange::impactCapacity,
          &ServiceChange::impactAvailability, &ServiceChange::impactContinuity,
          &ServiceChange::impactSecurity, &ServiceChange::impactOtherChanges})
        major.*impact = some("none");
    major.deployedOn = QDate(2026, 8, 1);
    major.acceptanceCriteria = some();
    major.acceptance = AcceptanceResult::Met;
    ServiceChange &emergency = add(changes, "emergency");
    emergency.category = ChangeCategory::Emergency;
    emergency.route = ChangeRoute::ChangeActivities;
    emergency.result = ChangeResult::Success;
    emergency.review = some();

    ContinuityPlan &plan = add(continuityPlans, "plan");
    plan.criteria = plan.procedures = plan.targetsInvoked = plan.recoveryRequirements =
        plan.returnToNormal = plan.contactsLocation = some();
    plan.services = {ref<Service>("mail"), ref<Service>("net")};
    for (const char *service : {"mail", "net"}) {
        AvailabilityTarget &target = add(availabilityTargets, service);
        target.service = ref<Service>(service);
        target.targetPct = Percentage::of(99.5);
        target.capacityTechnical = some();
    }
    plan.offlineCopy = true;
    plan.testInterval = Frequency::Yearly;
    plan.environmentChanged = QDate(2026, 4, 1);
    ContinuityTest &test = add(continuityTests, "test");
    test.plan = ref<ContinuityPlan>("plan");
    test.testedOn = QDate(2026, 5, 1);
    test.result = TestResult::Passed;
}

void SoundProject::addProject()
{
    settings.currency = some("EUR");
    settings.horizonYears = 2;
    Action &action = add(actions, "action");
    action.owner = ref<Person>("bert");
    action.start = QDate(2026, 10, 1);
    action.due = QDate(2026, 12, 1);
    action.effortO = Quantity::of(1);
    action.effortM = Quantity::of(2);
    action.effortP = Quantity::of(5);
    action.dependsOn = {ref<Action>("done")};
    Action &done = add(actions, "done");
    done.owner = ref<Person>("bert");
    done.status = TaskStatus::Done;
    done.done = QDate(2026, 9, 20);

    CostBenefit &cost = add(costBenefits, "cost");
    cost.side = CostSide::Cost;
    cost.oneOff = Money::of(12000);
    cost.year = 0;
    CostBenefit &benefit = add(costBenefits, "benefit");
    benefit.side = CostSide::Benefit;
    benefit.yearly = Money::of(9000);
    benefit.year = 1;

    ClimateDecision &old = add(climateDecisions, "old");
    old.current = false;
    ClimateDecision &decision = add(climateDecisions, "climate");
    decision.decision = AmdDecision::NotRelevant;
    decision.reason = decision.approvedBy = some();
    decision.decidedOn = QDate(2026, 2, 1);

    Certification &cycle = add(certifications, "cycle");
    cycle.stage1 = QDate(2026, 6, 1);
    cycle.stage2 = QDate(2026, 7, 15);
    cycle.decision = QDate(2026, 8, 15);
    cycle.expiry = QDate(2029, 8, 14);
    cycle.surveillance1 = QDate(2027, 7, 20);
    cycle.recertification = QDate(2029, 6, 10);
    cycle.openFindings = {ref<Nonconformity>("closed")};
}

RegisterData SoundProject::data() const
{
    RegisterData d;
    d.today = today;
    d.organization = organization;
    d.engagements = engagements;
    d.settings = settings;
    d.mandatoryItems = mandatoryItems;
    d.people = people;
    d.roles = roles;
    d.climateDecisions = climateDecisions;
    d.services = services;
    d.serviceRequirements = serviceRequirements;
    d.serviceLevelAgreements = serviceLevelAgreements;
    d.slaTargets = slaTargets;
    d.workloadLimits = workloadLimits;
    d.slaExceptions = slaExceptions;
    d.ciTypes = ciTypes;
    d.configurationItems = configurationItems;
    d.ciRelations = ciRelations;
    d.risks = risks;
    d.otherParties = otherParties;
    d.partyEvaluations = partyEvaluations;
    d.agreements = agreements;
    d.agreementTargets = agreementTargets;
    d.agreementChanges = agreementChanges;
    d.raciEntries = raciEntries;
    d.competences = competences;
    d.documents = documents;
    d.objectives = objectives;
    d.processes = processes;
    d.kpis = kpis;
    d.measurements = measurements;
    d.serviceReports = serviceReports;
    d.actions = actions;
    d.nonconformities = nonconformities;
    d.audits = audits;
    d.auditFindings = auditFindings;
    d.improvements = improvements;
    d.managementReviews = managementReviews;
    d.reviewInputs = reviewInputs;
    d.complaints = complaints;
    d.surveys = surveys;
    d.knowledgeArticles = knowledgeArticles;
    d.changes = changes;
    d.continuityPlans = continuityPlans;
    d.availabilityTargets = availabilityTargets;
    d.continuityTests = continuityTests;
    d.securityControls = securityControls;
    d.businessAlternatives = businessAlternatives;
    d.costBenefits = costBenefits;
    d.certifications = certifications;
    return d;
}

} // namespace gapwright::test
