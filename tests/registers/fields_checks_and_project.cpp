// SPDX-License-Identifier: GPL-3.0-or-later
// The stored fields of project work, audits, corrections, improvements and certification.
#include "stored_fields.h"

namespace gapwright::test {

namespace {

// One field a line, in the order of the columns.
// clang-format off
constexpr StoredField actions[] = {
    {"code", "text"},
    {"title", "text!"},
    {"kind", "ActionKind!"},
    {"step", "ProjectStep"},
    {"owner_id", "->people!"},
    {"status", "TaskStatus!", "not_started"},
    {"progress", "0..100?"},
    {"deliverable_id", "->documents"},
    {"source", "text"},
    {"notes", "long"},
    {"start", "date"},
    {"due", "date!"},
    {"done", "date"},
    {"baseline_start", "date"},
    {"baseline_due", "date"},
    {"depends_on", "->>actions"},
    {"effort_o", "decimal 3"},
    {"effort_m", "decimal 3"},
    {"effort_p", "decimal 3"},
    {"rate", "money"},
    {"comment", "long"},
};
constexpr StoredField milestones[] = {
    {"code", "text"},
    {"title", "text!"},
    {"step", "ProjectStep"},
    {"planned", "date!"},
    {"baseline", "date"},
    {"reached", "date"},
    {"owner_id", "->people"},
    {"criterion", "text"},
    {"after", "->>actions"},
    {"comment", "long"},
};
constexpr StoredField nonconformities[] = {
    {"code", "text"},
    {"statement", "text!"},
    {"source", "NcSource!"},
    {"grade", "FindingGrade"},
    {"raised_on", "date!"},
    {"clause_or_requirement", "text!"},
    {"evidence", "long!"},
    {"status", "NcStatus!", "open"},
    {"correction", "long"},
    {"consequence", "long"},
    {"cause", "long"},
    {"cause_method", "text"},
    {"similar_cases", "long"},
    {"actions", "->>actions"},
    {"effect_review_date", "date"},
    {"effect_result", "EffectResult"},
    {"effect_reviewer_id", "->people"},
    {"sms_change", "long"},
    {"comment", "long"},
};
constexpr StoredField improvements[] = {
    {"code", "text"},
    {"description", "text!"},
    {"source", "text!"},
    {"status", "ImprovementStatus!", "proposed"},
    {"objective_link", "->>objectives"},
    {"score_objective_fit", "Level15"},
    {"score_benefit", "Level15"},
    {"score_effort", "Level15"},
    {"score_risk", "Level15"},
    {"decision", "ImprovementDecision"},
    {"decided_by", "text"},
    {"target_measure", "text"},
    {"baseline", "decimal 3"},
    {"target_value", "decimal 3"},
    {"actions", "->>actions"},
    {"result", "decimal 3"},
    {"result_vs_target", "ResultVsTarget"},
    {"reported", "date"},
    {"comment", "long"},
};
constexpr StoredField managementReviews[] = {
    {"title", "text!"},
    {"held_on", "date!"},
    {"participants", "->>people!"},
    {"decisions_improvement", "long!"},
    {"decisions_change", "long!"},
    {"actions", "->>actions"},
    {"minutes_id", "file!"},
    {"comment", "long"},
};
constexpr StoredField reviewInputs[] = {
    {"review_id", "->management_reviews!"},
    {"topic", "ReviewTopic!"},
    {"summary", "long"},
    {"none_reason", "text"},
    {"comment", "long"},
};
constexpr StoredField businessAlternatives[] = {
    {"name", "text!"},
    {"does_nothing", "flag"},
    {"description", "long"},
    {"assessment", "long"},
    {"opportunity_cost", "money"},
    {"chosen", "flag"},
    {"comment", "long"},
};
constexpr StoredField costBenefits[] = {
    {"name", "text!"},
    {"side", "CostSide!"},
    {"one_off", "money"},
    {"yearly", "money"},
    {"year", "0..30?"},
    {"alternative_id", "->business_alternatives"},
    {"certainty", "EstimateCertainty"},
    {"basis", "long"},
    {"tangible", "flag", "1"},
    {"comment", "long"},
};
constexpr StoredField certifications[] = {
    {"body", "text!"},
    {"accreditation", "text"},
    {"scope_text", "long!"},
    {"certificate_no", "text"},
    {"stage1", "date"},
    {"stage2", "date"},
    {"decision", "date"},
    {"expiry", "date"},
    {"surveillance1", "date"},
    {"surveillance2", "date"},
    {"recertification", "date"},
    {"open_findings", "->>nonconformities"},
    {"majors_verified_on", "date"},
    {"comment", "long"},
};
constexpr StoredField audits[] = {
    {"code", "text"},
    {"title", "text!"},
    {"kind", "AuditKind!"},
    {"programme_year", "2000..2200?"},
    {"starts_on", "date!"},
    {"ends_on", "date"},
    {"criteria", "text!"},
    {"scope", "text!"},
    {"clauses", "text"},
    {"services", "->>services"},
    {"processes", "->>processes"},
    {"auditors", "->>people!"},
    {"auditees", "->>people"},
    {"certification_id", "->certifications"},
    {"conclusion", "long"},
    {"reported_to", "text"},
    {"reported_on", "date"},
    {"report_id", "file"},
    {"comment", "long"},
};
constexpr StoredField auditFindings[] = {
    {"audit_id", "->audits!"},
    {"code", "text"},
    {"grade", "FindingGrade!"},
    {"statement", "text!"},
    {"clause", "text"},
    {"evidence", "long"},
    {"process_id", "->processes"},
    {"service_id", "->services"},
    {"nonconformity_id", "->nonconformities"},
    {"comment", "long"},
};
// clang-format on

} // namespace

std::vector<StoredRegister> fieldsOfChecksAndProject()
{
    return {
        {"actions", "", actions},
        {"milestones", "", milestones},
        {"nonconformities", "", nonconformities},
        {"improvements", "", improvements},
        {"management_reviews", "", managementReviews},
        {"review_inputs", "management_reviews", reviewInputs},
        {"business_alternatives", "", businessAlternatives},
        {"cost_benefits", "", costBenefits},
        {"certifications", "", certifications},
        {"audits", "", audits},
        {"audit_findings", "audits", auditFindings},
    };
}

} // namespace gapwright::test
