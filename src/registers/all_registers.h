// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/actions/action.h"
#include "registers/agreement_changes/agreement_change.h"
#include "registers/agreement_targets/agreement_target.h"
#include "registers/agreements/agreement.h"
#include "registers/assessments/assessment.h"
#include "registers/attachments/attachment.h"
#include "registers/audit_findings/audit_finding.h"
#include "registers/audits/audit.h"
#include "registers/availability_targets/availability_target.h"
#include "registers/business_alternatives/business_alternative.h"
#include "registers/capability_results/capability_result.h"
#include "registers/certifications/certification.h"
#include "registers/changes/service_change.h"
#include "registers/ci_relations/ci_relation.h"
#include "registers/ci_types/ci_type.h"
#include "registers/climate_decisions/climate_decision.h"
#include "registers/communications/communication.h"
#include "registers/competences/competence.h"
#include "registers/complaints/complaint.h"
#include "registers/configuration_items/configuration_item.h"
#include "registers/context_issues/context_issue.h"
#include "registers/continuity_plans/continuity_plan.h"
#include "registers/continuity_tests/continuity_test.h"
#include "registers/cost_benefits/cost_benefit.h"
#include "registers/customers/customer.h"
#include "registers/disputes/dispute.h"
#include "registers/document_answers/document_answer.h"
#include "registers/document_comments/document_comment.h"
#include "registers/document_texts/document_text.h"
#include "registers/documents/document.h"
#include "registers/engagements/engagement.h"
#include "registers/evidence_links/evidence_link.h"
#include "registers/improvements/improvement.h"
#include "registers/item_results/item_result.h"
#include "registers/knowledge_articles/knowledge_article.h"
#include "registers/kpis/performance_indicator.h"
#include "registers/management_reviews/management_review.h"
#include "registers/measurements/measurement.h"
#include "registers/milestones/milestone.h"
#include "registers/nonconformities/nonconformity.h"
#include "registers/objectives/objective.h"
#include "registers/other_parties/other_party.h"
#include "registers/party_evaluations/party_evaluation.h"
#include "registers/party_requirements/party_requirement.h"
#include "registers/people/person.h"
#include "registers/processes/process.h"
#include "registers/project_settings/project_settings.h"
#include "registers/raci_entries/raci_entry.h"
#include "registers/record_files/record_file.h"
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
#include "registers/step_confirmations/step_confirmation.h"
#include "registers/step_states/step_state.h"
#include "registers/surveys/survey.h"
#include "registers/workload_limits/workload_limit.h"

namespace gapwright {

template <class... R> struct RegisterList {
};

/// The list of registers, parents before children.
using AllRegisters = RegisterList<
    Attachment, Engagement, Assessment, ItemResult, CapabilityResult, EvidenceLink, Person, Role,
    ContextIssue, ClimateDecision, Service, Customer, ServiceLevelAgreement, WorkloadLimit,
    SlaException, CiType, Risk, OtherParty, ConfigurationItem, CiRelation, PartyEvaluation,
    Agreement, PartyRequirement, ServiceRequirement, SlaTarget, AgreementTarget, AgreementChange,
    Dispute, RaciEntry, Competence, Communication, Document, DocumentText, DocumentComment,
    DocumentAnswer, Objective, Process, PerformanceIndicator, Measurement, ServiceReport, Action,
    Milestone, Nonconformity, Improvement, ManagementReview, ReviewInput, Complaint, Survey,
    KnowledgeArticle, ServiceChange, ContinuityPlan, ContinuityTest, AvailabilityTarget,
    SecurityControl, BusinessAlternative, CostBenefit, Certification, Audit, AuditFinding,
    ScopeElement, StepState, StepConfirmation, ProjectSettings, RecordFile>;

namespace detail {
template <class Visitor, class... R> void visitRegisters(Visitor &visit, RegisterList<R...>)
{
    (visit.template operator()<R>(), ...);
}
} // namespace detail

/// Calls visit.template operator()<R>() for each register, in the order of the list. Only the few
/// .cpp files that treat all registers alike use this.
template <class Visitor> void forEachRegister(Visitor &&visit)
{
    detail::visitRegisters(visit, AllRegisters{});
}

} // namespace gapwright
