// SPDX-License-Identifier: GPL-3.0-or-later
// The stored fields of services, agreements on them, what they are made of, and customers.
#include "stored_fields.h"

namespace gapwright::test {

namespace {

// One field a line, in the order of the columns.
// clang-format off
constexpr StoredField services[] = {
    {"code", "text"},
    {"name", "text!"},
    {"description", "long!"},
    {"status", "ServiceStatus!", "proposed"},
    {"in_scope", "flag", "1"},
    {"owner_id", "->people!"},
    {"catalogue_public", "flag"},
    {"customers", "->>customers"},
    {"users", "text"},
    {"intended_outcomes", "long"},
    {"value", "long"},
    {"criticality", "Criticality"},
    {"agreed_terms", "text"},
    {"depends_on", "->>services"},
    {"components", "->>configuration_items"},
    {"hours", "text"},
    {"start_date", "date"},
    {"end_date", "date"},
    {"comment", "long"},
};
constexpr StoredField serviceRequirements[] = {
    {"code", "text"},
    {"service_id", "->services!"},
    {"text", "long!"},
    {"kind", "ServiceRequirementKind!"},
    {"source_id", "->party_requirements"},
    {"measurable", "flag"},
    {"target", "text"},
    {"approved", "date"},
    {"status", "DocStatus!", "draft"},
    {"comment", "long"},
};
constexpr StoredField customers[] = {
    {"code", "text"},
    {"name", "text!"},
    {"kind", "CustomerKind!"},
    {"relationship_manager_id", "->people!"},
    {"services", "->>services"},
    {"contacts", "long"},
    {"review_cycle", "Frequency!"},
    {"last_review", "date"},
    {"satisfaction", "decimal 3"},
    {"comment", "long"},
};
constexpr StoredField serviceLevelAgreements[] = {
    {"code", "text"},
    {"title", "text!"},
    {"services", "->>services!"},
    {"customer_id", "->customers!"},
    {"form", "AgreementForm!"},
    {"requirements", "->>service_requirements"},
    {"status", "ContractStatus!", "draft"},
    {"valid_from", "date!"},
    {"valid_to", "date"},
    {"next_review", "date!"},
    {"no_targets_reason", "text"},
    {"no_limits_reason", "text"},
    {"no_exceptions_reason", "text"},
    {"comment", "long"},
};
constexpr StoredField workloadLimits[] = {
    {"sla_id", "->service_level_agreements!"},
    {"subject", "text!"},
    {"upper_limit", "decimal 3!"},
    {"unit", "text"},
    {"window", "text"},
    {"consequence", "text"},
    {"comment", "long"},
};
constexpr StoredField slaExceptions[] = {
    {"sla_id", "->service_level_agreements!"},
    {"situation", "text!"},
    {"effect", "text"},
    {"comment", "long"},
};
constexpr StoredField slaTargets[] = {
    {"sla_id", "->service_level_agreements!"},
    {"measure", "text!"},
    {"service_id", "->services"},
    {"value", "decimal 3!"},
    {"unit", "text!"},
    {"window", "text"},
    {"direction", "TargetDirection!"},
    {"requirement_id", "->service_requirements"},
    {"comment", "long"},
};
constexpr StoredField ciTypes[] = {
    {"name", "text!"},
    {"description", "text"},
    {"standalone", "flag"},
    {"verify_every", "Frequency"},
    {"detail_low", "text"},
    {"detail_medium", "text"},
    {"detail_high", "text"},
    {"detail_vital", "text"},
    {"comment", "long"},
};
constexpr StoredField configurationItems[] = {
    {"unique_name", "text!"},
    {"type_id", "->ci_types!"},
    {"description", "text!"},
    {"is_service", "flag"},
    {"service_id", "->services"},
    {"status", "CiStatus!", "planned"},
    {"criticality", "Criticality"},
    {"owner_id", "->people"},
    {"location", "text"},
    {"supplier_id", "->other_parties"},
    {"last_verified", "date"},
    {"asset", "flag"},
    {"asset_value", "money"},
    {"licence_name", "text"},
    {"licence_count", "0..100000000?"},
    {"licence_used", "0..100000000?"},
    {"licence_expires", "date"},
    {"comment", "long"},
};
constexpr StoredField ciRelations[] = {
    {"item_id", "->configuration_items!"},
    {"kind", "CiRelationKind!"},
    {"target_id", "->configuration_items!"},
    {"note", "text"},
    {"comment", "long"},
};
constexpr StoredField availabilityTargets[] = {
    {"service_id", "->services!"},
    {"requirement", "text!"},
    {"target_pct", "percent"},
    {"measurement", "text!"},
    {"capacity_human", "text"},
    {"capacity_technical", "text"},
    {"capacity_information", "text"},
    {"capacity_financial", "text"},
    {"threshold", "text"},
    {"lead_time", "text"},
    {"forecast", "long"},
    {"comment", "long"},
};
constexpr StoredField complaints[] = {
    {"code", "text"},
    {"text", "text!"},
    {"customer_id", "->customers!"},
    {"service_id", "->services"},
    {"raised_on", "date!"},
    {"status", "ComplaintStatus!", "recorded"},
    {"escalated_to", "text"},
    {"response", "long"},
    {"closed_on", "date"},
    {"reported", "flag"},
    {"comment", "long"},
};
constexpr StoredField surveys[] = {
    {"title", "text!"},
    {"customer_id", "->customers"},
    {"period", "text!"},
    {"held_on", "date"},
    {"population", "0..100000000?"},
    {"sample", "0..100000000?"},
    {"minimum_sample", "0..100000000?"},
    {"method", "text"},
    {"score", "decimal 3"},
    {"analysis", "long"},
    {"improvements", "->>improvements"},
    {"comment", "long"},
};
// clang-format on

} // namespace

std::vector<StoredRegister> fieldsOfServices()
{
    return {
        {"services", "", services},
        {"service_requirements", "", serviceRequirements},
        {"customers", "", customers},
        {"service_level_agreements", "", serviceLevelAgreements},
        {"workload_limits", "service_level_agreements", workloadLimits},
        {"sla_exceptions", "service_level_agreements", slaExceptions},
        {"sla_targets", "service_level_agreements", slaTargets},
        {"ci_types", "", ciTypes},
        {"configuration_items", "", configurationItems},
        {"ci_relations", "configuration_items", ciRelations},
        {"availability_targets", "services", availabilityTargets},
        {"complaints", "", complaints},
        {"surveys", "", surveys},
    };
}

} // namespace gapwright::test
