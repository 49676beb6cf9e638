// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the rules VR02 to VR36: the last day and the day after, blanks for text, records
// that are gone, parts that belong to another record.
#include "rule_rows.h"

namespace gapwright::test {

namespace {

using P = SoundProject;

constexpr RuleRow broken[] = {
    {"VR02", "organization of blanks", "engagements", "organization",
     [](P &p) { p.organization = blank; }},
    {"VR02", "agreement on a service that is gone", "service_level_agreements", "services",
     [](P &p) { p.serviceLevelAgreements[0].services.push_back(gone<Service>()); }},
    {"VR03", "services shared out among two parties", "services", "",
     [](P &p) {
         p.otherParties[0].services = {p.services[0].id, p.services[1].id};
         p.otherParties[1].services = {p.services[2].id};
     }},
    {"VR03", "a party that is being replaced", "services", "",
     [](P &p) {
         p.otherParties[0].status = PartyStatus::BeingReplaced;
         p.otherParties[0].services = {p.services[0].id, p.services[1].id, p.services[2].id};
     }},
    {"VR03", "the own service is out of scope", "services", "",
     [](P &p) {
         p.otherParties[0].services = {p.services[0].id, p.services[1].id};
         p.services[2].inScope = false;
     }},
    {"VR04", "outcome of blanks", "services", "intended_outcomes",
     [](P &p) { p.services[0].intendedOutcomes = blank; }},
    {"VR04", "only the other service is agreed", "services", "agreed_terms",
     [](P &p) { p.services[1].agreedTerms.clear(); }},
    {"VR04", "agreement under review", "services", "agreed_terms",
     [](P &p) { p.serviceLevelAgreements[0].status = ContractStatus::UnderReview; }},
    {"VR05", "a ring of three", "services", "depends_on",
     [](P &p) {
         p.services[1].dependsOn = {p.services[2].id};
         p.services[2].dependsOn = {p.services[0].id};
     }},
    {"VR05", "a ring beside a dependency that is gone", "services", "depends_on",
     [](P &p) {
         p.services[1].dependsOn = {gone<Service>(), p.services[0].id};
     }},
    {"VR06", "transferred without an end", "services", "end_date",
     [](P &p) {
         p.services[2].status = ServiceStatus::Transferred;
         p.services[2].endDate = {};
     }},
    {"VR07", "one of two targets", "sla_targets", "requirement_id",
     [](P &p) {
         p.slaTargets.push_back(p.slaTargets[0]);
         p.slaTargets[1].requirement = gone<ServiceRequirement>();
     }},
    {"VR08", "targets of another agreement", "service_level_agreements", "no_targets_reason",
     [](P &p) { p.slaTargets[0].sla = gone<ServiceLevelAgreement>(); }},
    {"VR08", "limits of another agreement", "service_level_agreements", "no_limits_reason",
     [](P &p) { p.workloadLimits[0].sla = gone<ServiceLevelAgreement>(); }},
    {"VR08", "reason of blanks", "service_level_agreements", "no_exceptions_reason",
     [](P &p) { p.serviceLevelAgreements[0].noExceptionsReason = blank; }},
    {"VR08", "an expired one needs its parts", "service_level_agreements", "no_targets_reason",
     [](P &p) {
         p.serviceLevelAgreements[0].status = ContractStatus::Expired;
         p.slaTargets.clear();
     }},
    {"VR09", "ends on its first day", "service_level_agreements", "valid_to",
     [](P &p) { p.serviceLevelAgreements[0].validFrom = p.serviceLevelAgreements[0].validTo; }},
    {"VR09", "ended yesterday", "service_level_agreements", "valid_to",
     [](P &p) { p.serviceLevelAgreements[0].validTo = p.today.addDays(-1); }},
    {"VR09", "expired by its status, without an end", "service_level_agreements", "valid_to",
     [](P &p) {
         p.serviceLevelAgreements[0].status = ContractStatus::Expired;
         p.serviceLevelAgreements[0].validTo = {};
     }},
    {"VR10", "identifier of blanks", "configuration_items", "unique_name",
     [](P &p) { p.configurationItems[2].uniqueName = blank; }},
    {"VR10", "type is gone", "configuration_items", "type_id",
     [](P &p) { p.configurationItems[0].type = gone<CiType>(); }},
    {"VR10", "related to itself only", "configuration_items", "unique_name",
     [](P &p) { p.ciRelations[0].target = p.ciRelations[0].item; }},
    {"VR11", "item stands for another service", "services", "status",
     [](P &p) { p.configurationItems[0].service = p.services[1].id; }},
    {"VR12", "one day too late", "configuration_items", "last_verified",
     [](P &p) { p.configurationItems[0].lastVerified = p.today.addDays(-367); }},
    {"VR12", "in maintenance", "configuration_items", "last_verified",
     [](P &p) {
         p.configurationItems[0].status = CiStatus::InMaintenance;
         p.configurationItems[0].lastVerified = {};
     }},
    {"VR13", "impact not rated", "risks", "likelihood",
     [](P &p) { p.risks[0].impact = Level15::NotStated; }},
    {"VR13", "above the usual level", "risks", "accepted",
     [](P &p) {
         p.risks[0].impact = Level15::Four;
         p.risks[0].score = 8;
     }},
    {"VR13", "accepted above the level, without a day", "risks", "accepted",
     [](P &p) {
         p.settings.riskAcceptance = 5;
         p.risks[0].acceptedBy = p.people[0].id;
     }},
    {"VR13", "accepted above the level, by nobody", "risks", "accepted",
     [](P &p) {
         p.settings.riskAcceptance = 5;
         p.risks[0].acceptedOn = p.today;
     }},
    {"VR13", "just high", "risks", "actions",
     [](P &p) {
         p.risks[0] = p.risks[1];
         p.risks[0].category = RiskCategory::Organization;
         p.risks[0].impact = Level15::Three;
         p.risks[0].score = 15;
         p.risks[0].actions.clear();
     }},
    {"VR13", "the action is gone", "risks", "actions",
     [](P &p) { p.risks[1].actions = {gone<Action>()}; }},
    {"VR13", "the action has no due date", "risks", "actions", [](P &p) { p.actions[0].due = {}; }},
    {"VR14", "reason of blanks", "risks", "",
     [](P &p) {
         p.risks[0].category = RiskCategory::Project;
         p.settings.noOrganizationRisks = blank;
     }},
    {"VR14", "the reason is for another category", "risks", "",
     [](P &p) {
         p.risks[1].category = RiskCategory::Project;
         p.settings.noPartyRisks = QStringLiteral("r");
     }},
    {"VR15", "impact of blanks", "risks", "customer_impact",
     [](P &p) { p.risks[2].customerImpact = blank; }},
    {"VR16", "contract with another party", "other_parties", "type",
     [](P &p) { p.agreements[0].party = p.otherParties[1].id; }},
    {"VR16", "customer as supplier with an internal agreement", "other_parties", "type",
     [](P &p) { p.otherParties[1].type = PartyType::CustomerActingAsSupplier; }},
    {"VR16", "being replaced, without a manager", "other_parties", "manager_id",
     [](P &p) {
         p.otherParties[0].status = PartyStatus::BeingReplaced;
         p.otherParties[0].manager = {};
     }},
    {"VR17", "controls of blanks", "other_parties", "controls",
     [](P &p) { p.otherParties[0].controls = blank; }},
    {"VR17", "another party was evaluated", "other_parties", "processes",
     [](P &p) { p.partyEvaluations[0].party = p.otherParties[1].id; }},
    {"VR18", "under review", "agreements", "scope_items",
     [](P &p) {
         p.agreements[0].status = ContractStatus::UnderReview;
         p.agreements[0].scopeItems = blank;
     }},
    {"VR18", "targets of another agreement", "agreements", "requirements",
     [](P &p) { p.agreementTargets[0].agreement = p.agreements[1].id; }},
    {"VR19", "weaker by a thousandth", "agreement_targets", "value",
     [](P &p) { p.agreementTargets[0].value = Quantity::of(99.499); }},
    {"VR19", "weaker, unit written otherwise", "agreement_targets", "value",
     [](P &p) {
         p.slaTargets[0].unit = QStringLiteral("Hours");
         p.agreementTargets[0].unit = QStringLiteral(" hours ");
         p.agreementTargets[0].value = Quantity::of(8);
     }},
    {"VR20", "assessment of blanks", "agreement_changes", "impact_assessment",
     [](P &p) { p.agreementChanges[0].impactAssessment = blank; }},
    {"VR21", "the R is for another activity", "raci_entries", "raci",
     [](P &p) { p.raciEntries[1].activity = QStringLiteral("Open incidents"); }},
    {"VR22", "the second activity names a vacant role", "roles", "appointed",
     [](P &p) {
         p.raciEntries.push_back(p.raciEntries[0]);
         p.raciEntries[2].role = p.roles.emplace_back().id = {QStringLiteral("vacant")};
     }},
    {"VR23", "one level short", "competences", "action",
     [](P &p) { p.competences[1].actual = Level15::Two; }},
    {"VR23", "action of blanks", "competences", "action",
     [](P &p) { p.competences[0].action = blank; }},
    {"VR23", "gap with the wrong sign", "competences", "gap",
     [](P &p) { p.competences[0].gap = -2; }},
    {"VR24", "approved, not yet published", "documents", "approved_on",
     [](P &p) {
         p.documents[0].status = DocStatus::Approved;
         p.documents[0].approvedOn = {};
     }},
    {"VR24", "version of blanks", "documents", "version",
     [](P &p) { p.documents[0].version = blank; }},
    {"VR26", "approved is not published", "documents", "",
     [](P &p) { p.documents[0].status = DocStatus::Approved; }},
    {"VR26", "superseded", "documents", "",
     [](P &p) { p.documents[0].status = DocStatus::Superseded; }},
    {"VR26", "record of tomorrow", "documents", "",
     [](P &p) { p.documents[1].recordedOn = p.today.addDays(1); }},
    {"VR26", "another item of the list", "documents", "",
     [](P &p) { p.documents[0].mandatoryItem = QStringLiteral("D021"); }},
    {"VR27", "at risk counts", "objectives", "evaluation",
     [](P &p) {
         p.objectives[0].status = ObjectiveStatus::AtRisk;
         p.objectives[0].evaluation = blank;
     }},
    {"VR29", "amber equals the target", "kpis", "amber",
     [](P &p) { p.kpis[0].amber = p.kpis[0].target; }},
    {"VR30", "one day too late", "measurements", "evaluated_on",
     [](P &p) { p.measurements[0].periodEnd = p.today.addDays(-32); }},
    {"VR30", "two intervals and a day without a value", "kpis", "collect",
     [](P &p) {
         for (Measurement &one : p.measurements) {
             one.periodEnd = p.today.addDays(-63);
             one.evaluatedOn = p.today;
         }
     }},
    {"VR30", "values of another KPI", "kpis", "collect",
     [](P &p) {
         for (Measurement &one : p.measurements)
             one.kpi = gone<PerformanceIndicator>();
     }},
    {"VR34", "one of two auditors", "audits", "auditors",
     [](P &p) { p.audits[0].auditors.push_back(p.people[0].id); }},
    {"VR34", "consulted", "audits", "auditors",
     [](P &p) {
         p.audits[0].auditors = {p.people[1].id};
         p.raciEntries[1].raci = Raci::Consulted;
     }},
    {"VR34", "named by the name of the process", "audits", "auditors",
     [](P &p) {
         p.audits[0].auditors = {p.people[1].id};
         p.raciEntries[1].clauseOrProcess = QStringLiteral(" incident  MANAGEMENT");
     }},
    {"VR35", "criteria of blanks", "audits", "criteria",
     [](P &p) { p.audits[0].criteria = blank; }},
    {"VR35", "only the supplier audit has the clause", "audits", "",
     [](P &p) {
         p.audits.push_back(p.audits[0]);
         p.audits[0].kind = AuditKind::Supplier;
         p.audits[1].clauses = QStringLiteral("4-9");
     }},
    {"VR35", "the year by the start", "audits", "",
     [](P &p) {
         p.audits.push_back(p.audits[0]);
         p.audits[0].clauses = QStringLiteral("4-9");
         p.audits[1].programmeYear.reset();
         p.audits[1].startsOn = QDate(2023, 12, 31);
     }},
    {"VR36", "major", "audit_findings", "evidence",
     [](P &p) {
         p.auditFindings[0].grade = FindingGrade::MajorNonconformity;
         p.auditFindings[0].evidence = blank;
     }},
    {"VR36", "what followed is gone", "audit_findings", "nonconformity_id",
     [](P &p) { p.auditFindings[0].nonconformity = gone<Nonconformity>(); }},
};

constexpr RuleRow kept[] = {
    {"VR03", "one service in the own hands", "", "",
     [](P &p) {
         p.otherParties[0].services = {p.services[0].id, p.services[1].id};
     }},
    {"VR03", "a party that has ended", "", "",
     [](P &p) {
         p.otherParties[0].status = PartyStatus::Ended;
         p.otherParties[0].services = {p.services[0].id, p.services[1].id, p.services[2].id};
     }},
    {"VR04", "a live service out of scope", "", "",
     [](P &p) {
         p.services[0].inScope = false;
         p.services[0].owner = {};
     }},
    {"VR05", "depends on a service that is gone", "", "",
     [](P &p) { p.services[1].dependsOn = {gone<Service>()}; }},
    {"VR05", "named twice", "", "",
     [](P &p) {
         p.services[0].dependsOn = {p.services[1].id, p.services[1].id};
     }},
    {"VR08", "terminated", "", "",
     [](P &p) {
         p.serviceLevelAgreements[0].status = ContractStatus::Terminated;
         p.slaTargets.clear();
     }},
    {"VR09", "valid until today", "", "",
     [](P &p) { p.serviceLevelAgreements[0].validTo = p.today; }},
    {"VR09", "valid for one day", "", "",
     [](P &p) {
         p.serviceLevelAgreements[0].validFrom = p.today;
         p.serviceLevelAgreements[0].validTo = p.today.addDays(1);
     }},
    {"VR09", "open end", "", "", [](P &p) { p.serviceLevelAgreements[0].validTo = {}; }},
    {"VR09", "expired, the service is removed", "", "",
     [](P &p) {
         p.serviceLevelAgreements[0].status = ContractStatus::Expired;
         p.serviceLevelAgreements[0].services = {p.services[2].id};
     }},
    {"VR10", "related by being the target", "", "",
     [](P &p) {
         p.ciRelations[0].item = p.configurationItems[1].id;
         p.ciRelations[0].target = p.configurationItems[0].id;
     }},
    {"VR12", "on the last day", "", "",
     [](P &p) { p.configurationItems[0].lastVerified = p.today.addDays(-366); }},
    {"VR12", "retired", "", "",
     [](P &p) {
         p.configurationItems[0].status = CiStatus::Retired;
         p.configurationItems[0].lastVerified = {};
     }},
    {"VR13", "accepted at the level", "", "", [](P &p) { p.settings.riskAcceptance = 6; }},
    {"VR13", "below what the project calls high", "", "",
     [](P &p) {
         p.settings.riskHigh = 21;
         p.risks[1].actions.clear();
     }},
    {"VR13", "one of two actions is complete", "", "",
     [](P &p) { p.risks[1].actions.insert(p.risks[1].actions.begin(), gone<Action>()); }},
    {"VR13", "score not entered", "", "", [](P &p) { p.risks[0].score.reset(); }},
    {"VR16", "candidate", "", "",
     [](P &p) {
         p.otherParties[0].status = PartyStatus::Candidate;
         p.otherParties[0].manager = {};
         p.agreements.erase(p.agreements.begin());
     }},
    {"VR16", "second contract has expired", "", "",
     [](P &p) {
         p.agreements.push_back(p.agreements[0]);
         p.agreements[2].status = ContractStatus::Expired;
     }},
    {"VR18", "draft", "", "",
     [](P &p) {
         p.agreements[0].status = ContractStatus::Draft;
         p.agreements[0].scopeItems.clear();
     }},
    {"VR18", "internal agreement without scope", "", "",
     [](P &p) { p.agreements[1].scopeItems.clear(); }},
    {"VR19", "promises the same", "", "",
     [](P &p) { p.agreementTargets[0].value = p.slaTargets[0].value; }},
    {"VR19", "no value yet", "", "", [](P &p) { p.agreementTargets[0].value.reset(); }},
    {"VR19", "the SLA target is gone", "", "",
     [](P &p) {
         p.agreementTargets[0].value = Quantity::of(1);
         p.agreementTargets[0].supports = gone<SlaTarget>();
     }},
    {"VR19", "serves no SLA", "", "",
     [](P &p) {
         p.agreements[0].alignedSlas.clear();
         p.agreements[0].alignmentResult = AlignmentResult::NotChecked;
     }},
    {"VR21", "several responsible roles", "", "",
     [](P &p) { p.raciEntries.push_back(p.raciEntries[1]); }},
    {"VR22", "the role is gone", "", "", [](P &p) { p.raciEntries[1].role = gone<Role>(); }},
    {"VR22", "consulted only", "", "",
     [](P &p) {
         p.raciEntries[1].raci = Raci::Consulted;
         p.people[1].roles.clear();
     }},
    {"VR23", "better than required", "", "",
     [](P &p) {
         p.competences[0].actual = Level15::Five;
         p.competences[0].gap = -1;
         p.competences[0].action.clear();
     }},
    {"VR23", "not rated yet", "", "",
     [](P &p) {
         p.competences[0].actual = Level15::NotStated;
         p.competences[0].action.clear();
     }},
    {"VR25", "review today", "", "", [](P &p) { p.documents[0].nextReview = p.today; }},
    {"VR25", "no review planned", "", "", [](P &p) { p.documents[0].nextReview = {}; }},
    {"VR26", "record of today", "", "", [](P &p) { p.documents[1].recordedOn = p.today; }},
    {"VR26", "blanks around the id", "", "",
     [](P &p) { p.documents[0].mandatoryItem = QStringLiteral(" D02 "); }},
    {"VR29", "room on one side of the target", "", "",
     [](P &p) {
         p.kpis[0].direction = TargetDirection::CloseToTarget;
         p.kpis[0].amber = Quantity::of(95);
     }},
    {"VR30", "evaluated within the interval", "", "",
     [](P &p) { p.measurements[0].periodEnd = p.today.addDays(-31); }},
    {"VR34", "owner of the work, not of the scope", "", "",
     [](P &p) {
         p.audits[0].auditors = {p.people[0].id};
         p.audits[0].services.clear();
         p.audits[0].processes.clear();
         p.roles[0].appointed.clear();
     }},
    {"VR34", "informed", "", "",
     [](P &p) {
         p.audits[0].auditors = {p.people[1].id};
         p.raciEntries[1].raci = Raci::Informed;
     }},
    {"VR35", "no internal audit yet", "", "", [](P &p) { p.audits.clear(); }},
    {"VR35", "a service that is not live", "", "",
     [](P &p) {
         p.audits[0].services = {p.services[0].id};
         p.services[1].status = ServiceStatus::InDevelopment;
     }},
    {"VR36", "strength without a requirement", "", "",
     [](P &p) {
         p.auditFindings[0].grade = FindingGrade::Strength;
         p.auditFindings[0].clause.clear();
         p.auditFindings[0].nonconformity = {};
     }},
};

} // namespace

RuleRows bordersOfScopeToAudits()
{
    return {broken, kept};
}

} // namespace gapwright::test
