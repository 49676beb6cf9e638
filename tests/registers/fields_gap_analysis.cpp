// SPDX-License-Identifier: GPL-3.0-or-later
// The stored fields of the client, the gap analysis, the scope and the steps.
#include "stored_fields.h"

namespace gapwright::test {

namespace {

// One field a line, in the order of the columns.
// clang-format off
constexpr StoredField attachment[] = {
    {"name", "text!"},
    {"size", "0..1000000000"},
    {"sha", "text!"},
    {"media_type", "text"},
};
constexpr StoredField engagements[] = {
    {"organization", "text!"},
    {"legal_name", "text"},
    {"sector", "text"},
    {"staff_in_scope", "1..1000000000?"},
    {"scope", "long"},
    {"consultant", "text"},
    {"consultancy", "text"},
    {"licence_confirmed", "flag"},
    {"started_on", "date"},
    {"target_certification", "date"},
    {"logo_id", "->attachment"},
    {"classification", "text"},
    {"is_sample", "flag"},
};
constexpr StoredField assessments[] = {
    {"name", "text!"},
    {"kind", "AssessmentKind", "baseline"},
    {"held_on", "date!"},
    {"assessor", "text!"},
    {"item_set", "text"},
    {"state", "AssessmentState", "open"},
    {"approved_by", "text"},
    {"approved_on", "date"},
    {"conclusion", "long"},
};
constexpr StoredField itemResults[] = {
    {"assessment_id", "->assessments!"},
    {"item", "text!"},
    {"weight", "1..3", "2"},
    {"status", "ConformityStatus", "U"},
    {"evidence", "long"},
    {"evidence_type", "EvidenceType"},
    {"gap", "long"},
    {"recommendation", "long"},
    {"reason", "long"},
    {"reason_approved_by", "text"},
    {"opportunity", "flag"},
    {"owner", "text"},
    {"impact", "1..5?"},
    {"effort", "1..5?"},
    {"due", "date"},
    {"action_state", "ActionState", "open"},
    {"note", "long"},
    {"origin", "ResultOrigin"},
    {"origin_source", "text"},
    {"origin_confidence", "OriginConfidence"},
    {"origin_confirmed", "flag"},
};
constexpr StoredField capabilityResults[] = {
    {"assessment_id", "->assessments!"},
    {"area", "text!"},
    {"method", "RatingMethod", "quick"},
    {"level", "0..5?"},
    {"target", "0..5?"},
    {"pa11", "0..100?"},
    {"pa21", "0..100?"},
    {"pa22", "0..100?"},
    {"pa31", "0..100?"},
    {"pa32", "0..100?"},
    {"pa41", "0..100?"},
    {"pa42", "0..100?"},
    {"pa51", "0..100?"},
    {"pa52", "0..100?"},
    {"rationale", "long"},
    {"owner", "text"},
};
constexpr StoredField evidenceLinks[] = {
    {"result_id", "->item_results!"},
    {"attachment_id", "->attachment!"},
    {"caption", "text"},
};
constexpr StoredField projectSettings[] = {
    {"currency", "text"},
    {"horizon_years", "1..30?"},
    {"discount_rate", "percent"},
    {"contingency", "percent"},
    {"risk_acceptance", "1..25?"},
    {"risk_high", "1..25?"},
    {"complaint_days", "1..365?"},
    {"review_every", "Frequency"},
    {"no_organization_risks", "text"},
    {"no_requirement_risks", "text"},
    {"no_party_risks", "text"},
    {"comment", "long"},
};
constexpr StoredField stepStates[] = {
    {"step", "ProjectStep!"},
    {"used", "flag", "1"},
    {"reason_not_used", "text"},
    {"owner_id", "->people"},
    {"planned_start", "date"},
    {"planned_end", "date"},
    {"done_on", "date"},
    {"comment", "long"},
};
constexpr StoredField stepConfirmations[] = {
    {"criterion", "text!"},
    {"confirmed_by", "text!"},
    {"confirmed_on", "date!"},
    {"reason", "long!"},
    {"comment", "long"},
};
constexpr StoredField recordFiles[] = {
    {"attachment_id", "->attachment!"},
    {"record_table", "text!"},
    {"record", "text!"},
    {"caption", "text"},
};
constexpr StoredField scopeElements[] = {
    {"name", "text!"},
    {"kind", "ScopeKind!"},
    {"description", "text"},
    {"in_scope", "flag", "1"},
    {"operated_by_id", "->other_parties"},
    {"comment", "long"},
};
constexpr StoredField contextIssues[] = {
    {"code", "text"},
    {"title", "text!"},
    {"kind", "IssueKind!"},
    {"description", "long!"},
    {"effect", "IssueEffect!"},
    {"climate_related", "flag"},
    {"owner_id", "->people"},
    {"reviewed", "date!"},
    {"next_review", "date"},
    {"risks", "->>risks"},
    {"comment", "long"},
};
constexpr StoredField climateDecisions[] = {
    {"decision", "AmdDecision!"},
    {"reason", "long!"},
    {"decided_on", "date!"},
    {"approved_by", "text!"},
    {"current", "flag", "1"},
    {"comment", "long"},
};
constexpr StoredField partyRequirements[] = {
    {"code", "text"},
    {"party", "text!"},
    {"kind", "PartyKind!"},
    {"relevant", "flag", "1"},
    {"requirement", "long!"},
    {"requirement_kind", "PartyRequirementKind!"},
    {"how_met", "long"},
    {"services", "->>services"},
    {"obligation_id", "->agreements"},
    {"reviewed", "date"},
    {"comment", "long"},
};
// clang-format on

} // namespace

std::vector<StoredRegister> fieldsOfGapAnalysis()
{
    return {
        {"attachment", "", attachment},
        {"engagements", "", engagements},
        {"assessments", "", assessments},
        {"item_results", "assessments", itemResults},
        {"capability_results", "assessments", capabilityResults},
        {"evidence_links", "item_results", evidenceLinks},
        {"project_settings", "", projectSettings},
        {"step_states", "", stepStates},
        {"step_confirmations", "", stepConfirmations},
        {"record_files", "attachment", recordFiles},
        {"scope_elements", "", scopeElements},
        {"context_issues", "", contextIssues},
        {"climate_decisions", "", climateDecisions},
        {"party_requirements", "", partyRequirements},
    };
}

} // namespace gapwright::test
