// SPDX-License-Identifier: GPL-3.0-or-later
// The rules VR21 to VR36, broken and kept by changing one thing of a project that breaks none.
#include "rule_rows.h"

namespace gapwright::test {

namespace {

constexpr RuleRow broken[] = {
    {"VR21", "no A", "raci_entries", "raci",
     [](SoundProject &p) { p.raciEntries[0].raci = Raci::Consulted; }},
    {"VR21", "two A", "raci_entries", "raci",
     [](SoundProject &p) {
         p.raciEntries[1].raci = Raci::Accountable;
         p.raciEntries.push_back(p.raciEntries[0]);
     }},
    {"VR21", "no R", "raci_entries", "raci",
     [](SoundProject &p) { p.raciEntries[1].raci = Raci::Informed; }},
    {"VR22", "vacant role", "roles", "appointed",
     [](SoundProject &p) { p.people[1].roles.clear(); }},
    {"VR22", "appointed person is gone", "roles", "appointed",
     [](SoundProject &p) { p.people.erase(p.people.begin()); }},
    {"VR23", "gap without action", "competences", "action",
     [](SoundProject &p) { p.competences[0].action.clear(); }},
    {"VR23", "gap without due date", "competences", "due",
     [](SoundProject &p) { p.competences[0].due = {}; }},
    {"VR23", "effect not judged", "competences", "effectiveness",
     [](SoundProject &p) { p.competences[1].effectiveness = Effectiveness::Open; }},
    {"VR23", "no evidence", "competences", "evidence_id",
     [](SoundProject &p) { p.competences[1].evidence = {}; }},
    {"VR23", "wrong gap", "competences", "gap", [](SoundProject &p) { p.competences[0].gap = 1; }},
    {"VR24", "no approver", "documents", "approved_by_id",
     [](SoundProject &p) { p.documents[0].approvedBy = {}; }},
    {"VR24", "no day", "documents", "approved_on",
     [](SoundProject &p) { p.documents[0].approvedOn = {}; }},
    {"VR24", "no version", "documents", "version",
     [](SoundProject &p) { p.documents[0].version.clear(); }},
    {"VR24", "policy approved by its author", "documents", "approved_by_id",
     [](SoundProject &p) { p.documents[0].author = p.documents[0].approvedBy; }},
    {"VR25", "review overdue", "documents", "next_review",
     [](SoundProject &p) { p.documents[0].nextReview = QDate(2026, 10, 31); }},
    {"VR26", "no published document", "documents", "",
     [](SoundProject &p) { p.documents[0].status = DocStatus::Draft; }},
    {"VR26", "record too old", "documents", "",
     [](SoundProject &p) { p.documents[1].recordedOn = QDate(2025, 11, 1); }},
    {"VR27", "no target", "objectives", "target",
     [](SoundProject &p) { p.objectives[0].target.reset(); }},
    {"VR27", "no due date", "objectives", "due", [](SoundProject &p) { p.objectives[0].due = {}; }},
    {"VR27", "no actions", "objectives", "actions",
     [](SoundProject &p) { p.objectives[0].actions.clear(); }},
    {"VR27", "no resources", "objectives", "resources",
     [](SoundProject &p) { p.objectives[0].resources.clear(); }},
    {"VR27", "no evaluation", "objectives", "evaluation",
     [](SoundProject &p) { p.objectives[0].evaluation.clear(); }},
    {"VR27", "nobody responsible", "objectives", "responsible_id",
     [](SoundProject &p) { p.objectives[0].responsible = {}; }},
    {"VR27", "target equals baseline", "objectives", "target",
     [](SoundProject &p) { p.objectives[0].target = p.objectives[0].baseline; }},
    {"VR28", "no formula", "kpis", "formula", [](SoundProject &p) { p.kpis[0].formula.clear(); }},
    {"VR28", "no unit", "kpis", "unit", [](SoundProject &p) { p.kpis[0].unit.clear(); }},
    {"VR28", "no direction", "kpis", "direction",
     [](SoundProject &p) { p.kpis[0].direction = TargetDirection::NotStated; }},
    {"VR28", "no target", "kpis", "target", [](SoundProject &p) { p.kpis[0].target.reset(); }},
    {"VR28", "no owner", "kpis", "owner_id", [](SoundProject &p) { p.kpis[0].owner = {}; }},
    {"VR28", "no collecting", "kpis", "collect",
     [](SoundProject &p) { p.kpis[0].collect = Frequency::NotStated; }},
    {"VR28", "no evaluating", "kpis", "evaluate",
     [](SoundProject &p) { p.kpis[0].evaluate = Frequency::NotStated; }},
    {"VR29", "amber better than the target", "kpis", "amber",
     [](SoundProject &p) { p.kpis[0].amber = Quantity::of(95); }},
    {"VR29", "lower is better", "kpis", "amber",
     [](SoundProject &p) { p.kpis[0].direction = TargetDirection::LowerIsBetter; }},
    {"VR29", "no deviation is tolerated", "kpis", "amber",
     [](SoundProject &p) {
         p.kpis[0].direction = TargetDirection::CloseToTarget;
         p.kpis[0].amber = Quantity();
     }},
    {"VR30", "not evaluated", "measurements", "evaluated_on",
     [](SoundProject &p) { p.measurements[1].evaluatedOn = {}; }},
    {"VR30", "no measurement", "kpis", "collect", [](SoundProject &p) { p.measurements.clear(); }},
    {"VR34", "owner of the process", "audits", "auditors",
     [](SoundProject &p) { p.audits[0].auditors = {p.people[0].id}; }},
    {"VR34", "part in the RACI matrix", "audits", "auditors",
     [](SoundProject &p) { p.audits[0].auditors = {p.people[1].id}; }},
    {"VR34", "owner of the service", "audits", "auditors",
     [](SoundProject &p) {
         p.audits[0].processes.clear();
         p.audits[0].auditors = {p.people[0].id};
     }},
    {"VR34", "auditee", "audits", "auditors",
     [](SoundProject &p) { p.audits[0].auditees = p.audits[0].auditors; }},
    {"VR35", "no criteria", "audits", "criteria",
     [](SoundProject &p) { p.audits[0].criteria.clear(); }},
    {"VR35", "no scope", "audits", "scope", [](SoundProject &p) { p.audits[0].scope.clear(); }},
    {"VR35", "a clause is left out", "audits", "",
     [](SoundProject &p) { p.audits[0].clauses = QStringLiteral("4-8, 10"); }},
    {"VR35", "a service is left out", "services", "name",
     [](SoundProject &p) { p.audits[0].services.pop_back(); }},
    {"VR35", "covered before the cycle", "audits", "",
     [](SoundProject &p) {
         p.audits.push_back(p.audits[0]);
         p.audits[0].programmeYear = 2023;
         p.audits[1].clauses = QStringLiteral("4");
     }},
    {"VR36", "no requirement", "audit_findings", "clause",
     [](SoundProject &p) { p.auditFindings[0].clause.clear(); }},
    {"VR36", "no evidence", "audit_findings", "evidence",
     [](SoundProject &p) { p.auditFindings[0].evidence.clear(); }},
    {"VR36", "no statement", "audit_findings", "statement",
     [](SoundProject &p) { p.auditFindings[0].statement.clear(); }},
    {"VR36", "not followed", "audit_findings", "nonconformity_id",
     [](SoundProject &p) { p.auditFindings[0].nonconformity = {}; }},
};

constexpr RuleRow kept[] = {
    {"VR21", "A and R by the same role", "", "",
     [](SoundProject &p) { p.raciEntries[1].role = p.raciEntries[0].role; }},
    {"VR21", "the same activity, written with other spaces", "", "",
     [](SoundProject &p) { p.raciEntries[1].activity = QStringLiteral(" close  Incidents"); }},
    {"VR22", "informed only", "", "",
     [](SoundProject &p) {
         p.people[1].roles.clear();
         p.raciEntries[1].raci = Raci::Informed;
     }},
    {"VR23", "no gap, no action", "", "",
     [](SoundProject &p) {
         p.competences[0].actual = Level15::Five;
         p.competences[0].gap.reset();
         p.competences[0].action.clear();
     }},
    {"VR24", "plan approved by its author", "", "",
     [](SoundProject &p) {
         p.documents[0].type = DocType::Plan;
         p.documents[0].author = p.documents[0].approvedBy;
     }},
    {"VR24", "draft", "", "", [](SoundProject &p) { p.documents[0] = Document{}; }},
    {"VR25", "superseded", "", "",
     [](SoundProject &p) {
         p.documents[0].nextReview = QDate(2026, 10, 31);
         p.documents[0].status = DocStatus::Superseded;
     }},
    {"VR26", "record of a year minus a day", "", "",
     [](SoundProject &p) { p.documents[1].recordedOn = QDate(2025, 11, 2); }},
    {"VR27", "withdrawn", "", "",
     [](SoundProject &p) {
         p.objectives[0] = Objective{};
         p.objectives[0].status = ObjectiveStatus::Withdrawn;
     }},
    {"VR28", "target of zero is a target", "", "",
     [](SoundProject &p) {
         p.kpis[0].target = Quantity();
         p.kpis[0].amber.reset();
     }},
    {"VR29", "lower is better, amber above", "", "",
     [](SoundProject &p) {
         p.kpis[0].direction = TargetDirection::LowerIsBetter;
         p.kpis[0].amber = Quantity::of(95);
     }},
    {"VR29", "close to the target, a deviation as large as it", "", "",
     [](SoundProject &p) {
         p.kpis[0].direction = TargetDirection::CloseToTarget;
         p.kpis[0].amber = p.kpis[0].target;
     }},
    {"VR29", "no amber", "", "", [](SoundProject &p) { p.kpis[0].amber.reset(); }},
    {"VR30", "on event only", "", "",
     [](SoundProject &p) {
         p.measurements.clear();
         p.kpis[0].collect = Frequency::OnEvent;
     }},
    {"VR34", "owner of another process", "", "",
     [](SoundProject &p) {
         p.audits[0].services.clear();
         p.audits[0].processes = {p.processes[1].id};
         p.audits[0].auditors = {p.people[1].id};
     }},
    {"VR35", "covered two years ago", "", "",
     [](SoundProject &p) { p.audits[0].programmeYear = 2024; }},
    {"VR36", "observation", "", "",
     [](SoundProject &p) {
         p.auditFindings[0] = AuditFinding{};
         p.auditFindings[0].grade = FindingGrade::Observation;
     }},
};

} // namespace

RuleRows rowsOfPeopleAndMeasures()
{
    return {broken, kept};
}

} // namespace gapwright::test
