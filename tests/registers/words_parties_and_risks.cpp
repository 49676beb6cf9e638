// SPDX-License-Identifier: GPL-3.0-or-later
// The stored words of risks, other parties, continuity and changes.
#include "registers/all_registers.h"
#include "stored_words.h"

namespace gapwright::test {

std::vector<WordTable> wordsOfPartiesAndRisks()
{
    // clang-format off
    return {
        wordTable<AcceptanceResult>("AcceptanceResult", {
            {AcceptanceResult::NotChecked, "not_checked", "Not checked"},
            {AcceptanceResult::Met, "met", "Met"},
            {AcceptanceResult::NotMet, "not_met", "Not met"},
        }),
        wordTable<AgreementChangeStatus>("AgreementChangeStatus", {
            {AgreementChangeStatus::Requested, "requested", "Requested"},
            {AgreementChangeStatus::Assessed, "assessed", "Assessed"},
            {AgreementChangeStatus::Approved, "approved", "Approved"},
            {AgreementChangeStatus::Rejected, "rejected", "Rejected"},
        }),
        wordTable<AgreementKind>("AgreementKind", {
            {AgreementKind::NotStated, "", "not stated"},
            {AgreementKind::ExternalContract, "external_contract", "External contract"},
            {AgreementKind::InternalAgreement, "internal_agreement", "Internal agreement"},
            {AgreementKind::CustomerAsSupplier, "customer_as_supplier_agreement", "Customer-as-supplier agreement"},
            {AgreementKind::Law, "law", "Law"},
            {AgreementKind::Regulation, "regulation", "Regulation"},
            {AgreementKind::Standard, "standard", "Standard"},
            {AgreementKind::Policy, "policy", "Policy"},
        }),
        wordTable<AlignmentResult>("AlignmentResult", {
            {AlignmentResult::NotChecked, "not_checked", "Not checked"},
            {AlignmentResult::Aligned, "aligned", "Aligned"},
            {AlignmentResult::Gap, "gap", "Gap"},
        }),
        wordTable<ChangeCase>("ChangeCase", {
            {ChangeCase::NotStated, "", "not stated"},
            {ChangeCase::NewService, "new", "New service"},
            {ChangeCase::ChangedService, "changed", "Changed service"},
            {ChangeCase::Removal, "removal", "Removal"},
            {ChangeCase::TransferOut, "transfer_out", "Transfer out"},
            {ChangeCase::TransferIn, "transfer_in", "Transfer in"},
            {ChangeCase::Other, "other", "Other"},
        }),
        wordTable<ChangeCategory>("ChangeCategory", {
            {ChangeCategory::NotStated, "", "not stated"},
            {ChangeCategory::Standard, "standard", "Standard"},
            {ChangeCategory::Normal, "normal", "Normal"},
            {ChangeCategory::Emergency, "emergency", "Emergency"},
            {ChangeCategory::Major, "major", "Major"},
        }),
        wordTable<ChangeDecision>("ChangeDecision", {
            {ChangeDecision::Open, "open", "Open"},
            {ChangeDecision::Approved, "approved", "Approved"},
            {ChangeDecision::Rejected, "rejected", "Rejected"},
        }),
        wordTable<ChangeResult>("ChangeResult", {
            {ChangeResult::NotStated, "", "not stated"},
            {ChangeResult::Success, "success", "Success"},
            {ChangeResult::Failed, "failed", "Failed"},
            {ChangeResult::BackedOut, "backed_out", "Backed out"},
        }),
        wordTable<ChangeRoute>("ChangeRoute", {
            {ChangeRoute::NotStated, "", "not stated"},
            {ChangeRoute::ChangeActivities, "change_activities", "8.5.1.3 change activities"},
            {ChangeRoute::DesignAndTransition, "design_and_transition", "8.5.2 service design and transition"},
        }),
        wordTable<DisputeStatus>("DisputeStatus", {
            {DisputeStatus::Open, "open", "Open"},
            {DisputeStatus::Negotiated, "negotiated", "Negotiated"},
            {DisputeStatus::Escalated, "escalated", "Escalated"},
            {DisputeStatus::Closed, "closed", "Closed"},
        }),
        wordTable<Effectiveness>("Effectiveness", {
            {Effectiveness::Open, "open", "Open"},
            {Effectiveness::Effective, "effective", "Effective"},
            {Effectiveness::Partly, "partly", "Partly"},
            {Effectiveness::NotEffective, "not", "Not effective"},
        }),
        wordTable<EvaluationResult>("EvaluationResult", {
            {EvaluationResult::NotStated, "", "not stated"},
            {EvaluationResult::Meets, "meets", "Meets"},
            {EvaluationResult::PartlyMeets, "partly_meets", "Partly meets"},
            {EvaluationResult::DoesNotMeet, "does_not_meet", "Does not meet"},
        }),
        wordTable<Level15>("Level15", {
            {Level15::NotStated, "", "not stated"},
            {Level15::One, "1", "1"},
            {Level15::Two, "2", "2"},
            {Level15::Three, "3", "3"},
            {Level15::Four, "4", "4"},
            {Level15::Five, "5", "5"},
        }),
        wordTable<PartyStatus>("PartyStatus", {
            {PartyStatus::Candidate, "candidate", "Candidate"},
            {PartyStatus::Active, "active", "Active"},
            {PartyStatus::BeingReplaced, "being_replaced", "Being replaced"},
            {PartyStatus::Ended, "ended", "Ended"},
        }),
        wordTable<PartyType>("PartyType", {
            {PartyType::NotStated, "", "not stated"},
            {PartyType::ExternalSupplier, "external_supplier", "External supplier"},
            {PartyType::InternalSupplier, "internal_supplier", "Internal supplier"},
            {PartyType::CustomerActingAsSupplier, "customer_acting_as_supplier", "Customer acting as supplier"},
        }),
        wordTable<RiskCategory>("RiskCategory", {
            {RiskCategory::NotStated, "", "not stated"},
            {RiskCategory::Organization, "organization", "Organization"},
            {RiskCategory::UnmetServiceRequirements, "unmet_service_requirements", "Unmet service requirements"},
            {RiskCategory::OtherParties, "other_parties", "Other parties"},
            {RiskCategory::ServiceAvailability, "service_availability", "Service availability"},
            {RiskCategory::ServiceContinuity, "service_continuity", "Service continuity"},
            {RiskCategory::InformationSecurity, "information_security", "Information security"},
            {RiskCategory::Project, "project", "Project"},
            {RiskCategory::Compliance, "compliance", "Compliance"},
        }),
        wordTable<RiskKind>("RiskKind", {
            {RiskKind::Risk, "risk", "Risk"},
            {RiskKind::Opportunity, "opportunity", "Opportunity"},
        }),
        wordTable<TestResult>("TestResult", {
            {TestResult::NotStated, "", "not stated"},
            {TestResult::Passed, "passed", "Passed"},
            {TestResult::PassedWithDeficiencies, "passed_with_deficiencies", "Passed with deficiencies"},
            {TestResult::Failed, "failed", "Failed"},
        }),
        wordTable<Treatment>("Treatment", {
            {Treatment::NotStated, "", "not stated"},
            {Treatment::Avoid, "avoid", "Avoid"},
            {Treatment::Reduce, "reduce", "Reduce"},
            {Treatment::Share, "share", "Share"},
            {Treatment::Accept, "accept", "Accept"},
            {Treatment::Exploit, "exploit", "Exploit"},
            {Treatment::Enhance, "enhance", "Enhance"},
        }),
    };
    // clang-format on
}

} // namespace gapwright::test
