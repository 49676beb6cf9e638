// SPDX-License-Identifier: GPL-3.0-or-later
// The stored fields of risks, other parties, continuity and changes.
#include "stored_fields.h"

namespace gapwright::test {

namespace {

// One field a line, in the order of the columns.
// clang-format off
constexpr StoredField risks[] = {
    {"code", "text"},
    {"description", "text!"},
    {"kind", "RiskKind!", "risk"},
    {"category", "RiskCategory!"},
    {"cause", "long"},
    {"effect", "long"},
    {"customer_impact", "long!"},
    {"services", "->>services"},
    {"parties", "->>other_parties"},
    {"likelihood", "Level15!"},
    {"impact", "Level15!"},
    {"score", "1..25?"},
    {"priority", "1..99?"},
    {"treatment", "Treatment"},
    {"actions", "->>actions"},
    {"residual", "1..25?"},
    {"effect_of_action", "long"},
    {"accepted", "flag"},
    {"acceptance_criterion", "text"},
    {"accepted_by_id", "->people"},
    {"accepted_on", "date"},
    {"owner_id", "->people!"},
    {"reviewed", "date!"},
    {"comment", "long"},
};
constexpr StoredField securityControls[] = {
    {"code", "text"},
    {"risk_id", "->risks!"},
    {"control", "text!"},
    {"decision_reason", "long!"},
    {"owner_id", "->people"},
    {"external_party_id", "->other_parties"},
    {"agreed_with_party", "flag"},
    {"implemented", "flag"},
    {"effectiveness", "Effectiveness", "open"},
    {"reviewed", "date"},
    {"comment", "long"},
};
constexpr StoredField otherParties[] = {
    {"code", "text"},
    {"name", "text!"},
    {"type", "PartyType!"},
    {"status", "PartyStatus", "candidate"},
    {"manager_id", "->people!"},
    {"criticality", "Criticality"},
    {"services", "->>services"},
    {"components", "->>configuration_items"},
    {"processes", "->>processes"},
    {"accesses_information", "flag"},
    {"selection_criteria", "long"},
    {"controls", "long"},
    {"comment", "long"},
};
constexpr StoredField partyEvaluations[] = {
    {"party_id", "->other_parties!"},
    {"evaluated_on", "date!"},
    {"evaluator_id", "->people"},
    {"result", "EvaluationResult!"},
    {"finding", "text!"},
    {"consequence", "text"},
    {"comment", "long"},
};
constexpr StoredField agreements[] = {
    {"code", "text"},
    {"title", "text!"},
    {"kind", "AgreementKind!"},
    {"party_id", "->other_parties"},
    {"status", "ContractStatus!", "draft"},
    {"start_date", "date"},
    {"end_date", "date"},
    {"scope_items", "long"},
    {"requirements", "long"},
    {"authorities", "long"},
    {"interfaces", "long"},
    {"how_applied", "long"},
    {"aligned_slas", "->>service_level_agreements"},
    {"alignment_result", "AlignmentResult", "not_checked"},
    {"alignment_risk_id", "->risks"},
    {"review_cycle", "Frequency"},
    {"last_review", "date"},
    {"comment", "long"},
};
constexpr StoredField agreementTargets[] = {
    {"agreement_id", "->agreements!"},
    {"measure", "text!"},
    {"value", "decimal 3"},
    {"unit", "text"},
    {"window", "text"},
    {"direction", "TargetDirection"},
    {"supports_id", "->sla_targets"},
    {"comment", "long"},
};
constexpr StoredField agreementChanges[] = {
    {"agreement_id", "->agreements!"},
    {"subject", "text!"},
    {"requested_on", "date!"},
    {"impact_assessment", "long"},
    {"status", "AgreementChangeStatus!", "requested"},
    {"approved_by_id", "->people"},
    {"approved_on", "date"},
    {"comment", "long"},
};
constexpr StoredField disputes[] = {
    {"agreement_id", "->agreements!"},
    {"subject", "text!"},
    {"raised_on", "date!"},
    {"status", "DisputeStatus!", "open"},
    {"closed_on", "date"},
    {"outcome", "text"},
    {"comment", "long"},
};
constexpr StoredField continuityPlans[] = {
    {"code", "text"},
    {"title", "text!"},
    {"services", "->>services!"},
    {"owner_id", "->people"},
    {"criteria", "long!"},
    {"procedures", "long!"},
    {"targets_invoked", "long!"},
    {"recovery_requirements", "long!"},
    {"return_to_normal", "long!"},
    {"contacts_location", "text!"},
    {"offline_copy", "flag"},
    {"test_interval", "Frequency"},
    {"environment_changed", "date"},
    {"comment", "long"},
};
constexpr StoredField continuityTests[] = {
    {"plan_id", "->continuity_plans!"},
    {"tested_on", "date!"},
    {"requirement", "text!"},
    {"scenario", "text!"},
    {"result", "TestResult!"},
    {"deficiencies", "long"},
    {"review", "long"},
    {"actions", "->>actions"},
    {"comment", "long"},
};
constexpr StoredField changes[] = {
    {"code", "text"},
    {"title", "text!"},
    {"category", "ChangeCategory!"},
    {"change_case", "ChangeCase"},
    {"route", "ChangeRoute!"},
    {"services", "->>services"},
    {"planned", "date"},
    {"deployed_on", "date"},
    {"impact_services", "long!"},
    {"impact_customers", "long!"},
    {"impact_policies_plans", "long!"},
    {"impact_capacity", "long!"},
    {"impact_availability", "long!"},
    {"impact_continuity", "long!"},
    {"impact_security", "long!"},
    {"impact_other_changes", "long!"},
    {"risk", "long"},
    {"benefit", "long"},
    {"feasibility", "long"},
    {"finance", "long"},
    {"decision", "ChangeDecision", "open"},
    {"decision_reason", "text"},
    {"approvers", "->>people"},
    {"back_out", "long!"},
    {"acceptance_criteria", "long"},
    {"acceptance", "AcceptanceResult", "not_checked"},
    {"acceptance_decision", "long"},
    {"baseline_taken", "flag"},
    {"result", "ChangeResult"},
    {"review", "long"},
    {"comment", "long"},
};
// clang-format on

} // namespace

std::vector<StoredRegister> fieldsOfPartiesAndRisks()
{
    return {
        {"risks", "", risks},
        {"security_controls", "", securityControls},
        {"other_parties", "", otherParties},
        {"party_evaluations", "other_parties", partyEvaluations},
        {"agreements", "", agreements},
        {"agreement_targets", "agreements", agreementTargets},
        {"agreement_changes", "agreements", agreementChanges},
        {"disputes", "agreements", disputes},
        {"continuity_plans", "", continuityPlans},
        {"continuity_tests", "continuity_plans", continuityTests},
        {"changes", "", changes},
    };
}

} // namespace gapwright::test
