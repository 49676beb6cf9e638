// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/project_records.h"

namespace gapwright {

namespace {

void addServices(const ProjectRecords &records, RegisterData &data)
{
    data.services = records.all<Service>();
    data.serviceRequirements = records.all<ServiceRequirement>();
    data.customers = records.all<Customer>();
    data.serviceLevelAgreements = records.all<ServiceLevelAgreement>();
    data.slaTargets = records.all<SlaTarget>();
    data.workloadLimits = records.all<WorkloadLimit>();
    data.slaExceptions = records.all<SlaException>();
    data.ciTypes = records.all<CiType>();
    data.configurationItems = records.all<ConfigurationItem>();
    data.ciRelations = records.all<CiRelation>();
    data.otherParties = records.all<OtherParty>();
    data.partyEvaluations = records.all<PartyEvaluation>();
    data.agreements = records.all<Agreement>();
    data.agreementTargets = records.all<AgreementTarget>();
    data.agreementChanges = records.all<AgreementChange>();
    data.complaints = records.all<Complaint>();
    data.surveys = records.all<Survey>();
    data.changes = records.all<ServiceChange>();
    data.continuityPlans = records.all<ContinuityPlan>();
    data.continuityTests = records.all<ContinuityTest>();
    data.availabilityTargets = records.all<AvailabilityTarget>();
}

void addSystem(const ProjectRecords &records, RegisterData &data)
{
    data.people = records.all<Person>();
    data.roles = records.all<Role>();
    data.raciEntries = records.all<RaciEntry>();
    data.competences = records.all<Competence>();
    data.contextIssues = records.all<ContextIssue>();
    data.climateDecisions = records.all<ClimateDecision>();
    data.partyRequirements = records.all<PartyRequirement>();
    data.scopeElements = records.all<ScopeElement>();
    data.risks = records.all<Risk>();
    data.securityControls = records.all<SecurityControl>();
    data.documents = records.all<Document>();
    data.knowledgeArticles = records.all<KnowledgeArticle>();
    data.objectives = records.all<Objective>();
    data.processes = records.all<Process>();
    data.kpis = records.all<PerformanceIndicator>();
    data.measurements = records.all<Measurement>();
    data.serviceReports = records.all<ServiceReport>();
}

void addChecks(const ProjectRecords &records, RegisterData &data)
{
    data.actions = records.all<Action>();
    data.nonconformities = records.all<Nonconformity>();
    data.audits = records.all<Audit>();
    data.auditFindings = records.all<AuditFinding>();
    data.improvements = records.all<Improvement>();
    data.managementReviews = records.all<ManagementReview>();
    data.reviewInputs = records.all<ReviewInput>();
    data.businessAlternatives = records.all<BusinessAlternative>();
    data.costBenefits = records.all<CostBenefit>();
    data.certifications = records.all<Certification>();
}

} // namespace

RegisterData registerDataOf(const ProjectRecords &records, const Catalogue &catalogue, QDate today)
{
    RegisterData data;
    data.today = today;
    const std::vector<Engagement> &engagements = records.all<Engagement>();
    data.engagements = int(engagements.size());
    if (!engagements.empty())
        data.organization = engagements.front().organization;
    if (!records.all<ProjectSettings>().empty())
        data.settings = records.all<ProjectSettings>().front();
    data.mandatoryItems = catalogue.documented();
    addServices(records, data);
    addSystem(records, data);
    addChecks(records, data);
    return data;
}

} // namespace gapwright
