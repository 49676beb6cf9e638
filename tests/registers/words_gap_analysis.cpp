// SPDX-License-Identifier: GPL-3.0-or-later
// The stored words of the client, the gap analysis, the scope and the steps.
#include "registers/all_registers.h"
#include "stored_words.h"

namespace gapwright::test {

std::vector<WordTable> wordsOfGapAnalysis()
{
    // clang-format off
    return {
        wordTable<ActionState>("ActionState", {
            {ActionState::Open, "open", "Open"},
            {ActionState::InProgress, "in_progress", "In progress"},
            {ActionState::Done, "done", "Done"},
        }),
        wordTable<AmdDecision>("AmdDecision", {
            {AmdDecision::NotStated, "", "not stated"},
            {AmdDecision::Relevant, "relevant", "Relevant"},
            {AmdDecision::NotRelevant, "not_relevant", "Not relevant"},
        }),
        wordTable<AssessmentKind>("AssessmentKind", {
            {AssessmentKind::Baseline, "baseline", "Baseline"},
            {AssessmentKind::Reassessment, "reassessment", "Re-assessment"},
            {AssessmentKind::MockAudit, "mock_audit", "Mock audit"},
        }),
        wordTable<AssessmentState>("AssessmentState", {
            {AssessmentState::Open, "open", "Open"},
            {AssessmentState::Approved, "approved", "Approved"},
        }),
        wordTable<ConformityStatus>("ConformityStatus", {
            {ConformityStatus::Conforming, "C", "Conforming"},
            {ConformityStatus::Partial, "P", "Partial"},
            {ConformityStatus::NotConforming, "N", "Not conforming"},
            {ConformityStatus::NotApplicable, "NA", "Not applicable"},
            {ConformityStatus::NotYetOccurred, "NYO", "Not yet occurred"},
            {ConformityStatus::Unassessed, "U", "Not assessed"},
        }),
        wordTable<EvidenceType>("EvidenceType", {
            {EvidenceType::None, "", "not stated"},
            {EvidenceType::Document, "document", "document"},
            {EvidenceType::Record, "record", "record"},
            {EvidenceType::Interview, "interview", "interview"},
            {EvidenceType::Observation, "observation", "observation"},
            {EvidenceType::ToolData, "tool_data", "tool data"},
            {EvidenceType::Sample, "sample", "sample"},
        }),
        wordTable<Frequency>("Frequency", {
            {Frequency::NotStated, "", "not stated"},
            {Frequency::Continuous, "continuous", "Continuous"},
            {Frequency::Daily, "daily", "Daily"},
            {Frequency::Weekly, "weekly", "Weekly"},
            {Frequency::Monthly, "monthly", "Monthly"},
            {Frequency::Quarterly, "quarterly", "Quarterly"},
            {Frequency::HalfYearly, "half_yearly", "Half-yearly"},
            {Frequency::Yearly, "yearly", "Yearly"},
            {Frequency::OnEvent, "on_event", "On event"},
        }),
        wordTable<IssueEffect>("IssueEffect", {
            {IssueEffect::NotStated, "", "not stated"},
            {IssueEffect::Helps, "helps", "Helps"},
            {IssueEffect::Hinders, "hinders", "Hinders"},
            {IssueEffect::Both, "both", "Both"},
        }),
        wordTable<IssueKind>("IssueKind", {
            {IssueKind::NotStated, "", "not stated"},
            {IssueKind::Internal, "internal", "Internal"},
            {IssueKind::External, "external", "External"},
        }),
        wordTable<OriginConfidence>("OriginConfidence", {
            {OriginConfidence::None, "", "not stated"},
            {OriginConfidence::High, "high", "high"},
            {OriginConfidence::Medium, "medium", "medium"},
            {OriginConfidence::Low, "low", "low"},
        }),
        wordTable<PartyKind>("PartyKind", {
            {PartyKind::NotStated, "", "not stated"},
            {PartyKind::Customer, "customer", "Customer"},
            {PartyKind::User, "user", "User"},
            {PartyKind::Regulator, "regulator", "Regulator"},
            {PartyKind::Owner, "owner", "Owner"},
            {PartyKind::Employee, "employee", "Employee"},
            {PartyKind::Supplier, "supplier", "Supplier"},
            {PartyKind::InternalFunction, "internal_function", "Internal function"},
            {PartyKind::Society, "society", "Society"},
            {PartyKind::Other, "other", "Other"},
        }),
        wordTable<PartyRequirementKind>("PartyRequirementKind", {
            {PartyRequirementKind::NotStated, "", "not stated"},
            {PartyRequirementKind::Service, "service", "Service"},
            {PartyRequirementKind::Performance, "performance", "Performance"},
            {PartyRequirementKind::Legal, "legal", "Legal"},
            {PartyRequirementKind::Regulatory, "regulatory", "Regulatory"},
            {PartyRequirementKind::Contractual, "contractual", "Contractual"},
            {PartyRequirementKind::Climate, "climate", "Climate"},
            {PartyRequirementKind::Other, "other", "Other"},
        }),
        wordTable<ProjectStep>("ProjectStep", {
            {ProjectStep::NotStated, "", "not stated"},
            {ProjectStep::Support, "1", "1 Management support"},
            {ProjectStep::Project, "2", "2 Project"},
            {ProjectStep::GapAnalysis, "3", "3 Gap analysis"},
            {ProjectStep::Scope, "4", "4 Scope, policy, responsibilities"},
            {ProjectStep::Procedures, "5", "5 Supporting procedures"},
            {ProjectStep::Processes, "6", "6 Generate processes"},
            {ProjectStep::Implementation, "7", "7 Implement processes"},
            {ProjectStep::Training, "8", "8 Training and awareness"},
            {ProjectStep::Operation, "9", "9 Operate"},
            {ProjectStep::Improvement, "10", "10 Continual improvement"},
            {ProjectStep::InternalAudit, "11", "11 Internal audits"},
            {ProjectStep::ManagementReview, "12", "12 Management review"},
            {ProjectStep::CorrectiveAction, "13", "13 Corrective actions"},
            {ProjectStep::StageOne, "S1", "Stage 1"},
            {ProjectStep::StageTwo, "S2", "Stage 2"},
            {ProjectStep::Surveillance, "SV", "Surveillance"},
            {ProjectStep::Recertification, "RC", "Recertification"},
        }),
        wordTable<RatingMethod>("RatingMethod", {
            {RatingMethod::Quick, "quick", "Quick rating"},
            {RatingMethod::Attributes, "attributes", "By process attributes"},
        }),
        wordTable<ResultOrigin>("ResultOrigin", {
            {ResultOrigin::None, "", "assessed here"},
            {ResultOrigin::Inherited, "inherited", "inherited"},
            {ResultOrigin::CarriedOver, "carried_over", "carried over"},
        }),
        wordTable<ScopeKind>("ScopeKind", {
            {ScopeKind::NotStated, "", "not stated"},
            {ScopeKind::OrganizationalUnit, "organizational_unit", "Organizational unit"},
            {ScopeKind::Site, "site", "Site"},
            {ScopeKind::Technology, "technology", "Technology"},
            {ScopeKind::Boundary, "boundary", "Boundary"},
        }),
    };
    // clang-format on
}

} // namespace gapwright::test
