// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/register_rules/register_data.h"

namespace gapwright::test {

/// Records of a small project that breaks no validation rule, at least one for each rule. Tests
/// change one thing and look at what the rules say.
struct SoundProject {
    SoundProject();
    /// What the rules read; valid as long as the project and its lists are.
    [[nodiscard]] RegisterData data() const;

    QDate today = QDate(2026, 11, 1);
    QString organization = QStringLiteral("Northfield IT");
    int engagements = 1;
    ProjectSettings settings;
    std::vector<DocumentedItem> mandatoryItems;
    std::vector<Person> people;
    std::vector<Role> roles;
    std::vector<ClimateDecision> climateDecisions;
    std::vector<Service> services;
    std::vector<ServiceRequirement> serviceRequirements;
    std::vector<ServiceLevelAgreement> serviceLevelAgreements;
    std::vector<SlaTarget> slaTargets;
    std::vector<WorkloadLimit> workloadLimits;
    std::vector<SlaException> slaExceptions;
    std::vector<CiType> ciTypes;
    std::vector<ConfigurationItem> configurationItems;
    std::vector<CiRelation> ciRelations;
    std::vector<Risk> risks;
    std::vector<OtherParty> otherParties;
    std::vector<PartyEvaluation> partyEvaluations;
    std::vector<Agreement> agreements;
    std::vector<AgreementTarget> agreementTargets;
    std::vector<AgreementChange> agreementChanges;
    std::vector<RaciEntry> raciEntries;
    std::vector<Competence> competences;
    std::vector<Document> documents;
    std::vector<Objective> objectives;
    std::vector<Process> processes;
    std::vector<PerformanceIndicator> kpis;
    std::vector<Measurement> measurements;
    std::vector<ServiceReport> serviceReports;
    std::vector<Action> actions;
    std::vector<Nonconformity> nonconformities;
    std::vector<Audit> audits;
    std::vector<AuditFinding> auditFindings;
    std::vector<Improvement> improvements;
    std::vector<ManagementReview> managementReviews;
    std::vector<ReviewInput> reviewInputs;
    std::vector<Complaint> complaints;
    std::vector<Survey> surveys;
    std::vector<KnowledgeArticle> knowledgeArticles;
    std::vector<ServiceChange> changes;
    std::vector<ContinuityPlan> continuityPlans;
    std::vector<ContinuityTest> continuityTests;
    std::vector<AvailabilityTarget> availabilityTargets;
    std::vector<SecurityControl> securityControls;
    std::vector<BusinessAlternative> businessAlternatives;
    std::vector<CostBenefit> costBenefits;
    std::vector<Certification> certifications;

private:
    void addPeople();
    void addServices();
    void addConfiguration();
    void addParties();
    void addRisks();
    void addDocumentsAndMeasures();
    void addChecks();
    void addChanges();
    void addProject();
};

} // namespace gapwright::test
