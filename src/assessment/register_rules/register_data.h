// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "registers/actions/action.h"
#include "registers/agreement_changes/agreement_change.h"
#include "registers/agreement_targets/agreement_target.h"
#include "registers/agreements/agreement.h"
#include "registers/audit_findings/audit_finding.h"
#include "registers/audits/audit.h"
#include "registers/availability_targets/availability_target.h"
#include "registers/business_alternatives/business_alternative.h"
#include "registers/certifications/certification.h"
#include "registers/changes/service_change.h"
#include "registers/ci_relations/ci_relation.h"
#include "registers/ci_types/ci_type.h"
#include "registers/climate_decisions/climate_decision.h"
#include "registers/competences/competence.h"
#include "registers/complaints/complaint.h"
#include "registers/configuration_items/configuration_item.h"
#include "registers/context_issues/context_issue.h"
#include "registers/continuity_plans/continuity_plan.h"
#include "registers/continuity_tests/continuity_test.h"
#include "registers/cost_benefits/cost_benefit.h"
#include "registers/customers/customer.h"
#include "registers/documents/document.h"
#include "registers/improvements/improvement.h"
#include "registers/knowledge_articles/knowledge_article.h"
#include "registers/kpis/performance_indicator.h"
#include "registers/management_reviews/management_review.h"
#include "registers/measurements/measurement.h"
#include "registers/nonconformities/nonconformity.h"
#include "registers/objectives/objective.h"
#include "registers/other_parties/other_party.h"
#include "registers/party_evaluations/party_evaluation.h"
#include "registers/party_requirements/party_requirement.h"
#include "registers/people/person.h"
#include "registers/processes/process.h"
#include "registers/project_settings/project_settings.h"
#include "registers/raci_entries/raci_entry.h"
#include "registers/review_inputs/review_input.h"
#include "registers/risks/risk.h"
#include "registers/roles/role.h"
#include "registers/scope_elements/scope_element.h"
#include "registers/security_controls/security_control.h"
#include "registers/service_level_agreements/service_level_agreement.h"
#include "registers/service_reports/service_report.h"
#include "registers/service_requirements/service_requirement.h"
#include "registers/services/service.h"
#include "registers/sla_exceptions/sla_exception.h"
#include "registers/sla_targets/sla_target.h"
#include "registers/surveys/survey.h"
#include "registers/workload_limits/workload_limit.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gapwright {

/// What the validation rules look at: the records of the project, never owned. The records must
/// outlive it.
struct RegisterData {
    QDate today = {}; ///< alerts count from this day
    QString organization = {}; ///< name of the client
    int engagements = 1; ///< how many the file holds
    ProjectSettings settings = {};
    std::span<const DocumentedItem> mandatoryItems = {}; ///< the documents list of the catalogue
    std::span<const Person> people = {};
    std::span<const Role> roles = {};
    std::span<const ContextIssue> contextIssues = {};
    std::span<const ClimateDecision> climateDecisions = {};
    std::span<const PartyRequirement> partyRequirements = {};
    std::span<const Service> services = {};
    std::span<const ServiceRequirement> serviceRequirements = {};
    std::span<const Customer> customers = {};
    std::span<const ServiceLevelAgreement> serviceLevelAgreements = {};
    std::span<const SlaTarget> slaTargets = {};
    std::span<const WorkloadLimit> workloadLimits = {};
    std::span<const SlaException> slaExceptions = {};
    std::span<const CiType> ciTypes = {};
    std::span<const ConfigurationItem> configurationItems = {};
    std::span<const CiRelation> ciRelations = {};
    std::span<const Risk> risks = {};
    std::span<const OtherParty> otherParties = {};
    std::span<const PartyEvaluation> partyEvaluations = {};
    std::span<const Agreement> agreements = {};
    std::span<const AgreementTarget> agreementTargets = {};
    std::span<const AgreementChange> agreementChanges = {};
    std::span<const RaciEntry> raciEntries = {};
    std::span<const Competence> competences = {};
    std::span<const Document> documents = {};
    std::span<const Objective> objectives = {};
    std::span<const Process> processes = {};
    std::span<const PerformanceIndicator> kpis = {};
    std::span<const Measurement> measurements = {};
    std::span<const ServiceReport> serviceReports = {};
    std::span<const Action> actions = {};
    std::span<const Nonconformity> nonconformities = {};
    std::span<const Audit> audits = {};
    std::span<const AuditFinding> auditFindings = {};
    std::span<const Improvement> improvements = {};
    std::span<const ManagementReview> managementReviews = {};
    std::span<const ReviewInput> reviewInputs = {};
    std::span<const Complaint> complaints = {};
    std::span<const Survey> surveys = {};
    std::span<const KnowledgeArticle> knowledgeArticles = {};
    std::span<const ServiceChange> changes = {};
    std::span<const ContinuityPlan> continuityPlans = {};
    std::span<const ContinuityTest> continuityTests = {};
    std::span<const AvailabilityTarget> availabilityTargets = {};
    std::span<const SecurityControl> securityControls = {};
    std::span<const BusinessAlternative> businessAlternatives = {};
    std::span<const CostBenefit> costBenefits = {};
    std::span<const Certification> certifications = {};
    std::span<const ScopeElement> scopeElements = {};
};

/// The records of one register by id. Valid as long as the records are.
template <class R> class ById {
public:
    explicit ById(std::span<const R> records)
    {
        m_records.reserve(qsizetype(records.size()));
        for (const R &record : records)
            m_records.insert(record.id.value, &record);
    }
    /// Null when there is none.
    [[nodiscard]] const R *find(const Id<R> &id) const { return m_records.value(id.value); }

private:
    QHash<QString, const R *> m_records;
};

/// True when a list of references names the record.
template <class R> [[nodiscard]] bool names(const std::vector<Id<R>> &list, const Id<R> &id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

} // namespace gapwright
