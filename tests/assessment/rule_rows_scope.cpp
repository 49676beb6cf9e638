// SPDX-License-Identifier: GPL-3.0-or-later
// The rules VR02 to VR20, broken and kept by changing one thing of a project that breaks none.
#include "rule_rows.h"

namespace gapwright::test {

namespace {

constexpr RuleRow broken[] = {
    {"VR02", "no organization", "engagements", "organization",
     [](SoundProject &p) { p.organization.clear(); }},
    {"VR02", "no service in scope", "services", "",
     [](SoundProject &p) {
         for (Service &s : p.services)
             s.inScope = false;
     }},
    {"VR02", "agreement on a service out of scope", "service_level_agreements", "services",
     [](SoundProject &p) { p.services[0].inScope = false; }},
    {"VR03", "all services with others", "services", "",
     [](SoundProject &p) {
         p.otherParties[0].services = {{p.services[0].id}, {p.services[1].id}, {p.services[2].id}};
     }},
    {"VR03", "all components with others", "configuration_items", "",
     [](SoundProject &p) {
         for (const auto &c : p.configurationItems)
             p.otherParties[1].components.push_back(c.id);
     }},
    {"VR03", "all processes with others", "processes", "",
     [](SoundProject &p) { p.processes[1].operatedBy = p.otherParties[0].id; }},
    {"VR04", "no owner", "services", "owner_id", [](SoundProject &p) { p.services[0].owner = {}; }},
    {"VR04", "not described", "services", "description",
     [](SoundProject &p) { p.services[0].description = QStringLiteral("  "); }},
    {"VR04", "no outcome", "services", "intended_outcomes",
     [](SoundProject &p) { p.services[0].intendedOutcomes.clear(); }},
    {"VR04", "no criticality", "services", "criticality",
     [](SoundProject &p) { p.services[0].criticality = Criticality::NotStated; }},
    {"VR04", "no agreement", "services", "agreed_terms",
     [](SoundProject &p) { p.serviceLevelAgreements[0].status = ContractStatus::Draft; }},
    {"VR05", "two services", "services", "depends_on",
     [](SoundProject &p) { p.services[1].dependsOn = {p.services[0].id}; }},
    {"VR05", "itself", "services", "depends_on",
     [](SoundProject &p) { p.services[0].dependsOn = {p.services[0].id}; }},
    {"VR06", "removed without an end", "services", "end_date",
     [](SoundProject &p) { p.services[2].endDate = {}; }},
    {"VR06", "live after the end", "services", "status",
     [](SoundProject &p) { p.services[0].endDate = QDate(2026, 10, 31); }},
    {"VR07", "target without requirement", "sla_targets", "requirement_id",
     [](SoundProject &p) { p.slaTargets[0].requirement = {}; }},
    {"VR07", "requirement is gone", "sla_targets", "requirement_id",
     [](SoundProject &p) { p.serviceRequirements.clear(); }},
    {"VR08", "no targets", "service_level_agreements", "no_targets_reason",
     [](SoundProject &p) { p.slaTargets.clear(); }},
    {"VR08", "no limits", "service_level_agreements", "no_limits_reason",
     [](SoundProject &p) { p.workloadLimits.clear(); }},
    {"VR08", "no exceptions", "service_level_agreements", "no_exceptions_reason",
     [](SoundProject &p) { p.serviceLevelAgreements[0].noExceptionsReason.clear(); }},
    {"VR09", "ends before it begins", "service_level_agreements", "valid_to",
     [](SoundProject &p) { p.serviceLevelAgreements[0].validTo = QDate(2025, 1, 1); }},
    {"VR09", "expired with a live service", "service_level_agreements", "valid_to",
     [](SoundProject &p) { p.serviceLevelAgreements[0].validTo = QDate(2026, 10, 1); }},
    {"VR09", "review overdue", "service_level_agreements", "next_review",
     [](SoundProject &p) { p.serviceLevelAgreements[0].nextReview = QDate(2026, 10, 31); }},
    {"VR10", "identifier used twice", "configuration_items", "unique_name",
     [](SoundProject &p) { p.configurationItems[2].uniqueName = QStringLiteral("CI-Mail "); }},
    {"VR10", "no identifier", "configuration_items", "unique_name",
     [](SoundProject &p) { p.configurationItems[2].uniqueName.clear(); }},
    {"VR10", "no type", "configuration_items", "type_id",
     [](SoundProject &p) { p.configurationItems[0].type = {}; }},
    {"VR10", "no relation", "configuration_items", "unique_name",
     [](SoundProject &p) { p.ciRelations.clear(); }},
    {"VR11", "service without item", "services", "status",
     [](SoundProject &p) { p.configurationItems[0].isService = false; }},
    {"VR12", "never verified", "configuration_items", "last_verified",
     [](SoundProject &p) { p.configurationItems[0].lastVerified = {}; }},
    {"VR12", "verified too long ago", "configuration_items", "last_verified",
     [](SoundProject &p) { p.configurationItems[0].lastVerified = QDate(2025, 10, 30); }},
    {"VR13", "not rated", "risks", "likelihood",
     [](SoundProject &p) { p.risks[0].likelihood = Level15::NotStated; }},
    {"VR13", "wrong score", "risks", "score", [](SoundProject &p) { p.risks[0].score = 7; }},
    {"VR13", "accepted above the level", "risks", "accepted",
     [](SoundProject &p) { p.settings.riskAcceptance = 5; }},
    {"VR13", "high without an action", "risks", "actions",
     [](SoundProject &p) { p.risks[1].actions.clear(); }},
    {"VR13", "high with an action without owner", "risks", "actions",
     [](SoundProject &p) { p.actions[0].owner = {}; }},
    {"VR14", "no risk of the organization", "risks", "",
     [](SoundProject &p) { p.risks[0].category = RiskCategory::Project; }},
    {"VR14", "no risk of other parties", "risks", "",
     [](SoundProject &p) { p.risks[2].category = RiskCategory::Project; }},
    {"VR15", "no impact on customers", "risks", "customer_impact",
     [](SoundProject &p) { p.risks[0].customerImpact.clear(); }},
    {"VR16", "external supplier without manager", "other_parties", "manager_id",
     [](SoundProject &p) { p.otherParties[0].manager = {}; }},
    {"VR16", "contract not active", "other_parties", "type",
     [](SoundProject &p) { p.agreements[0].status = ContractStatus::Expired; }},
    {"VR16", "internal supplier with a contract only", "other_parties", "type",
     [](SoundProject &p) { p.agreements[1].kind = AgreementKind::ExternalContract; }},
    {"VR17", "no controls", "other_parties", "controls",
     [](SoundProject &p) { p.otherParties[0].controls.clear(); }},
    {"VR17", "never evaluated", "other_parties", "processes",
     [](SoundProject &p) { p.partyEvaluations.clear(); }},
    {"VR17", "named by the process only", "other_parties", "controls",
     [](SoundProject &p) {
         p.otherParties[0].processes.clear();
         p.processes[0].operatedBy = p.otherParties[1].id;
     }},
    {"VR18", "no scope", "agreements", "scope_items",
     [](SoundProject &p) { p.agreements[0].scopeItems.clear(); }},
    {"VR18", "neither requirements nor targets", "agreements", "requirements",
     [](SoundProject &p) { p.agreementTargets.clear(); }},
    {"VR18", "no authorities", "agreements", "authorities",
     [](SoundProject &p) { p.agreements[0].authorities.clear(); }},
    {"VR19", "not checked", "agreements", "alignment_result",
     [](SoundProject &p) { p.agreements[0].alignmentResult = AlignmentResult::NotChecked; }},
    {"VR19", "gap without risk", "agreements", "alignment_risk_id",
     [](SoundProject &p) { p.agreements[0].alignmentRisk = {}; }},
    {"VR19", "contract weaker than the SLA", "agreement_targets", "value",
     [](SoundProject &p) { p.agreementTargets[0].value = Quantity::of(99); }},
    {"VR19", "contract slower than the SLA", "agreement_targets", "value",
     [](SoundProject &p) {
         p.agreementTargets[0].direction = p.slaTargets[0].direction =
             TargetDirection::LowerIsBetter;
     }},
    {"VR19", "contract slower in another unit of time", "agreement_targets", "value",
     [](SoundProject &p) {
         p.agreementTargets[0].direction = p.slaTargets[0].direction =
             TargetDirection::LowerIsBetter;
         p.slaTargets[0].value = Quantity::of(4);
         p.slaTargets[0].unit = QStringLiteral("hours");
         p.agreementTargets[0].value = Quantity::of(300);
         p.agreementTargets[0].unit = QStringLiteral("minutes");
     }},
    {"VR19", "same measure of an aligned agreement", "agreement_targets", "value",
     [](SoundProject &p) {
         p.agreementTargets[0].supports = {};
         p.agreementTargets[0].measure = QStringLiteral("availability ");
         p.slaTargets[0].measure = QStringLiteral("Availability");
         p.agreementTargets[0].value = Quantity::of(99);
     }},
    {"SM01", "no owner", "processes", "owner_id",
     [](SoundProject &p) { p.processes[0].owner = {}; }},
    {"SM01", "owner is gone", "processes", "owner_id",
     [](SoundProject &p) { p.processes[0].owner = {QStringLiteral("nobody")}; }},
    {"SM01", "two accountable roles", "processes", "owner_id",
     [](SoundProject &p) {
         RaciEntry second = p.raciEntries[0];
         second.id.value = QStringLiteral("raci-second");
         second.activity = QStringLiteral("Report incidents");
         second.role = p.roles[1].id;
         p.raciEntries.push_back(second);
     }},
    {"SM01", "owner without the accountable role", "processes", "owner_id",
     [](SoundProject &p) { p.processes[0].owner = p.people[2].id; }},
    {"SM02", "no continuity plan", "services", "",
     [](SoundProject &p) { p.continuityPlans[0].services = {p.services[0].id}; }},
    {"SM03", "no availability", "services", "",
     [](SoundProject &p) { p.availabilityTargets[0].targetPct = {}; }},
    {"SM04", "no capacity", "services", "",
     [](SoundProject &p) { p.availabilityTargets[1].capacityTechnical = QStringLiteral(" "); }},
    {"VR20", "approved without assessment", "agreement_changes", "impact_assessment",
     [](SoundProject &p) { p.agreementChanges[0].impactAssessment.clear(); }},
};

constexpr RuleRow kept[] = {
    {"VR02", "draft agreement on a service out of scope", "", "",
     [](SoundProject &p) {
         p.services[0].inScope = false;
         p.serviceLevelAgreements[0].status = ContractStatus::Draft;
     }},
    {"VR03", "a candidate operates nothing", "", "",
     [](SoundProject &p) {
         p.otherParties[0].status = PartyStatus::Candidate;
         p.processes[1].operatedBy = p.otherParties[0].id;
         p.otherParties[0].services = {{p.services[0].id}, {p.services[1].id}, {p.services[2].id}};
     }},
    {"VR04", "agreed terms instead of an SLA", "", "",
     [](SoundProject &p) {
         p.serviceLevelAgreements.clear();
         p.services[0].agreedTerms = QStringLiteral("Terms of service");
     }},
    {"VR04", "a proposed service may be incomplete", "", "",
     [](SoundProject &p) {
         p.services[0] = Service{};
         p.services[0].id.value = QStringLiteral("new");
     }},
    {"VR05", "a diamond is no cycle", "", "",
     [](SoundProject &p) {
         p.services[0].dependsOn = {p.services[1].id, p.services[2].id};
         p.services[1].dependsOn = {p.services[2].id};
     }},
    {"VR06", "live until its end", "", "",
     [](SoundProject &p) { p.services[0].endDate = p.today; }},
    {"VR07", "no targets", "", "", [](SoundProject &p) { p.slaTargets.clear(); }},
    {"VR08", "reasons instead of parts", "", "",
     [](SoundProject &p) {
         p.slaTargets.clear();
         p.workloadLimits.clear();
         p.serviceLevelAgreements[0].noTargetsReason = p.serviceLevelAgreements[0].noLimitsReason =
             QStringLiteral("none");
     }},
    {"VR08", "exception instead of a reason", "", "",
     [](SoundProject &p) {
         p.serviceLevelAgreements[0].noExceptionsReason.clear();
         p.slaExceptions.emplace_back().sla = p.serviceLevelAgreements[0].id;
     }},
    {"VR09", "review today", "", "",
     [](SoundProject &p) { p.serviceLevelAgreements[0].nextReview = p.today; }},
    {"VR09", "terminated", "", "",
     [](SoundProject &p) {
         p.serviceLevelAgreements[0].status = ContractStatus::Terminated;
         p.serviceLevelAgreements[0].validTo = QDate(2026, 10, 1);
     }},
    {"VR10", "component of a service is related", "", "",
     [](SoundProject &p) {
         p.ciRelations.clear();
         p.services[0].components = {p.configurationItems[0].id, p.configurationItems[1].id};
     }},
    {"VR11", "removed service", "", "",
     [](SoundProject &p) {
         p.services[0].status = ServiceStatus::Removed;
         p.configurationItems[0].isService = false;
     }},
    {"VR12", "no interval", "", "",
     [](SoundProject &p) {
         p.ciTypes[0].verifyEvery = Frequency::OnEvent;
         p.configurationItems[0].lastVerified = {};
     }},
    {"VR13", "accepted above the level, signed", "", "",
     [](SoundProject &p) {
         p.settings.riskAcceptance = 5;
         p.risks[0].acceptedBy = p.people[0].id;
         p.risks[0].acceptedOn = p.today;
     }},
    {"VR13", "a great opportunity needs no treatment", "", "",
     [](SoundProject &p) {
         p.risks[1].kind = RiskKind::Opportunity;
         p.risks[1].actions.clear();
     }},
    {"VR14", "reason instead of risks", "", "",
     [](SoundProject &p) {
         p.risks.clear();
         p.settings.noOrganizationRisks = p.settings.noRequirementRisks = p.settings.noPartyRisks =
             QStringLiteral("looked at");
     }},
    {"VR15", "none with a reason", "", "",
     [](SoundProject &p) { p.risks[0].customerImpact = QStringLiteral("none, internal tool"); }},
    {"VR16", "ended party", "", "",
     [](SoundProject &p) {
         p.otherParties[0].status = PartyStatus::Ended;
         p.agreements.erase(p.agreements.begin());
     }},
    {"VR17", "operates no process", "", "",
     [](SoundProject &p) {
         p.otherParties[0].processes.clear();
         p.otherParties[0].controls.clear();
         p.partyEvaluations.clear();
     }},
    {"VR18", "requirements instead of targets", "", "",
     [](SoundProject &p) {
         p.agreementTargets.clear();
         p.agreements[0].requirements = QStringLiteral("r");
     }},
    {"VR19", "other units are not compared", "", "",
     [](SoundProject &p) {
         p.agreementTargets[0].value = Quantity::of(4);
         p.agreementTargets[0].unit = QStringLiteral("hours");
     }},
    {"VR19", "the same in another unit of time", "", "",
     [](SoundProject &p) {
         p.agreementTargets[0].direction = p.slaTargets[0].direction =
             TargetDirection::LowerIsBetter;
         p.slaTargets[0].value = Quantity::of(4);
         p.slaTargets[0].unit = QStringLiteral("Hours");
         p.agreementTargets[0].value = Quantity::of(240);
         p.agreementTargets[0].unit = QStringLiteral("min");
     }},
    {"VR19", "working days are no hours", "", "",
     [](SoundProject &p) {
         p.agreementTargets[0].direction = p.slaTargets[0].direction =
             TargetDirection::LowerIsBetter;
         p.slaTargets[0].unit = QStringLiteral("hours");
         p.agreementTargets[0].unit = QStringLiteral("working days");
     }},
    {"VR19", "another measure without a link", "", "",
     [](SoundProject &p) {
         p.agreementTargets[0].supports = {};
         p.agreementTargets[0].measure = QStringLiteral("Repair");
         p.agreementTargets[0].value = Quantity::of(1);
     }},
    {"SM01", "a second person holds the role", "", "",
     [](SoundProject &p) {
         p.roles[0].appointed.push_back(p.people[1].id);
         p.processes[0].owner = p.people[1].id;
     }},
    {"SM01", "other activities are not its own", "", "",
     [](SoundProject &p) { p.raciEntries[0].clauseOrProcess = QStringLiteral("8.5.1"); }},
    {"SM02", "a service outside needs no plan", "", "",
     [](SoundProject &p) {
         p.services[1].inScope = false;
         p.continuityPlans[0].services = {p.services[0].id};
     }},
    {"SM03", "a requirement in words is enough", "", "",
     [](SoundProject &p) {
         p.availabilityTargets[0].targetPct = {};
         p.availabilityTargets[0].requirement = QStringLiteral("Day and night.");
     }},
    {"SM04", "people are capacity too", "", "",
     [](SoundProject &p) {
         p.availabilityTargets[0].capacityTechnical.clear();
         p.availabilityTargets[0].capacityHuman = QStringLiteral("Two");
     }},
    {"VR20", "requested only", "", "",
     [](SoundProject &p) {
         p.agreementChanges[0].impactAssessment.clear();
         p.agreementChanges[0].status = AgreementChangeStatus::Requested;
     }},
};

} // namespace

RuleRows rowsOfScopeAndServices()
{
    return {broken, kept};
}

} // namespace gapwright::test
