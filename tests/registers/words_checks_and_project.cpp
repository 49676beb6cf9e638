// SPDX-License-Identifier: GPL-3.0-or-later
// The stored words of project work, audits, corrections, improvements and certification.
#include "registers/all_registers.h"
#include "stored_words.h"

namespace gapwright::test {

std::vector<WordTable> wordsOfChecksAndProject()
{
    // clang-format off
    return {
        wordTable<ActionKind>("ActionKind", {
            {ActionKind::NotStated, "", "not stated"},
            {ActionKind::ProjectTask, "project_task", "Project task"},
            {ActionKind::RiskAction, "risk_action", "Risk action"},
            {ActionKind::ObjectiveAction, "objective_action", "Objective action"},
            {ActionKind::CorrectiveAction, "corrective_action", "Corrective action"},
            {ActionKind::ImprovementAction, "improvement", "Improvement"},
            {ActionKind::ReviewAction, "review_action", "Review action"},
            {ActionKind::ReportAction, "report_action", "Report action"},
        }),
        wordTable<AuditKind>("AuditKind", {
            {AuditKind::NotStated, "", "not stated"},
            {AuditKind::Internal, "internal", "Internal"},
            {AuditKind::Supplier, "supplier", "Supplier"},
            {AuditKind::StageOne, "stage_1", "Stage 1"},
            {AuditKind::StageTwo, "stage_2", "Stage 2"},
            {AuditKind::Surveillance, "surveillance", "Surveillance"},
            {AuditKind::Recertification, "recertification", "Recertification"},
            {AuditKind::Special, "special", "Special"},
        }),
        wordTable<CostSide>("CostSide", {
            {CostSide::NotStated, "", "not stated"},
            {CostSide::Cost, "cost", "Cost"},
            {CostSide::Benefit, "benefit", "Benefit"},
        }),
        wordTable<EffectResult>("EffectResult", {
            {EffectResult::NotStated, "", "not stated"},
            {EffectResult::Effective, "effective", "Effective"},
            {EffectResult::Partly, "partly", "Partly"},
            {EffectResult::NotEffective, "not_effective", "Not effective"},
        }),
        wordTable<EstimateCertainty>("EstimateCertainty", {
            {EstimateCertainty::NotStated, "", "not stated"},
            {EstimateCertainty::Low, "low", "Low"},
            {EstimateCertainty::Medium, "medium", "Medium"},
            {EstimateCertainty::High, "high", "High"},
        }),
        wordTable<FindingGrade>("FindingGrade", {
            {FindingGrade::NotStated, "", "not stated"},
            {FindingGrade::MajorNonconformity, "major_nonconformity", "Major nonconformity"},
            {FindingGrade::MinorNonconformity, "minor_nonconformity", "Minor nonconformity"},
            {FindingGrade::OpportunityForImprovement, "opportunity_for_improvement", "Opportunity for improvement"},
            {FindingGrade::Observation, "observation", "Observation"},
            {FindingGrade::Strength, "strength", "Strength"},
        }),
        wordTable<ImprovementDecision>("ImprovementDecision", {
            {ImprovementDecision::NotStated, "", "not stated"},
            {ImprovementDecision::Approved, "approved", "Approved"},
            {ImprovementDecision::Rejected, "rejected", "Rejected"},
            {ImprovementDecision::Deferred, "deferred", "Deferred"},
        }),
        wordTable<ImprovementStatus>("ImprovementStatus", {
            {ImprovementStatus::Proposed, "proposed", "Proposed"},
            {ImprovementStatus::Evaluated, "evaluated", "Evaluated"},
            {ImprovementStatus::Approved, "approved", "Approved"},
            {ImprovementStatus::Rejected, "rejected", "Rejected"},
            {ImprovementStatus::Planned, "planned", "Planned"},
            {ImprovementStatus::InProgress, "in_progress", "In progress"},
            {ImprovementStatus::Implemented, "implemented", "Implemented"},
            {ImprovementStatus::Measured, "measured", "Measured"},
            {ImprovementStatus::Closed, "closed", "Closed"},
        }),
        wordTable<NcSource>("NcSource", {
            {NcSource::NotStated, "", "not stated"},
            {NcSource::InternalAudit, "internal_audit", "Internal audit"},
            {NcSource::ExternalAudit, "external_audit", "External audit"},
            {NcSource::ManagementReview, "management_review", "Management review"},
            {NcSource::Monitoring, "monitoring", "Monitoring"},
            {NcSource::Complaint, "complaint", "Complaint"},
            {NcSource::IncidentOrProblem, "incident_problem", "Incident/problem"},
            {NcSource::Supplier, "supplier", "Supplier"},
            {NcSource::Customer, "customer", "Customer"},
            {NcSource::Other, "other", "Other"},
        }),
        wordTable<NcStatus>("NcStatus", {
            {NcStatus::Open, "open", "Open"},
            {NcStatus::CauseAnalysed, "cause_analysed", "Cause analysed"},
            {NcStatus::ActionPlanned, "action_planned", "Action planned"},
            {NcStatus::ActionImplemented, "action_implemented", "Action implemented"},
            {NcStatus::EffectivenessReview, "effectiveness_review", "Effectiveness review"},
            {NcStatus::Closed, "closed", "Closed"},
            {NcStatus::Reopened, "reopened", "Reopened"},
            {NcStatus::Rejected, "rejected", "Rejected"},
        }),
        wordTable<ResultVsTarget>("ResultVsTarget", {
            {ResultVsTarget::NotStated, "", "not stated"},
            {ResultVsTarget::Reached, "reached", "Reached"},
            {ResultVsTarget::Partly, "partly", "Partly"},
            {ResultVsTarget::Missed, "missed", "Missed"},
        }),
        wordTable<ReviewTopic>("ReviewTopic", {
            {ReviewTopic::NotStated, "", "not stated"},
            {ReviewTopic::PreviousActions, "a", "a) Actions of previous reviews"},
            {ReviewTopic::ContextChanges, "b", "b) Changes of issues and context"},
            {ReviewTopic::Performance, "c", "c) Performance and effectiveness of the SMS"},
            {ReviewTopic::Improvement, "d", "d) Opportunities for continual improvement"},
            {ReviewTopic::CustomerFeedback, "e", "e) Feedback from customers and parties"},
            {ReviewTopic::PolicyAdherence, "f", "f) Adherence to policies"},
            {ReviewTopic::Objectives, "g", "g) Achievement of objectives"},
            {ReviewTopic::ServicePerformance, "h", "h) Performance of the services"},
            {ReviewTopic::OtherParties, "i", "i) Performance of other parties"},
            {ReviewTopic::Resources, "j", "j) Levels of resources and capability"},
            {ReviewTopic::RiskAssessment, "k", "k) Results of risk assessment"},
            {ReviewTopic::Changes, "l", "l) Changes that could affect SMS and services"},
        }),
        wordTable<TaskStatus>("TaskStatus", {
            {TaskStatus::NotStarted, "not_started", "Not started"},
            {TaskStatus::InProgress, "in_progress", "In progress"},
            {TaskStatus::Blocked, "blocked", "Blocked"},
            {TaskStatus::Done, "done", "Done"},
            {TaskStatus::Cancelled, "cancelled", "Cancelled"},
        }),
    };
    // clang-format on
}

} // namespace gapwright::test
