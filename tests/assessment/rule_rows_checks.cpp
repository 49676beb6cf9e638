// SPDX-License-Identifier: GPL-3.0-or-later
// The rules VR37 to VR58, broken and kept by changing one thing of a project that breaks none.
#include "rule_rows.h"

namespace gapwright::test {

namespace {

constexpr RuleRow broken[] = {
    {"VR37", "no cause", "nonconformities", "cause",
     [](SoundProject &p) { p.nonconformities[0].cause.clear(); }},
    {"VR37", "action not done", "nonconformities", "actions",
     [](SoundProject &p) { p.actions[1].status = TaskStatus::InProgress; }},
    {"VR37", "no action", "nonconformities", "actions",
     [](SoundProject &p) { p.nonconformities[0].actions.clear(); }},
    {"VR37", "partly effective", "nonconformities", "effect_result",
     [](SoundProject &p) { p.nonconformities[0].effectResult = EffectResult::Partly; }},
    {"VR37", "reviewed on the day of the action", "nonconformities", "effect_review_date",
     [](SoundProject &p) { p.nonconformities[0].effectReviewDate = p.actions[1].done; }},
    {"VR37", "nobody reviewed", "nonconformities", "effect_reviewer_id",
     [](SoundProject &p) { p.nonconformities[0].effectReviewer = {}; }},
    {"VR37", "reviewed by the owner of the action", "nonconformities", "effect_reviewer_id",
     [](SoundProject &p) { p.nonconformities[0].effectReviewer = p.actions[1].owner; }},
    {"VR38", "not reopened", "nonconformities", "status",
     [](SoundProject &p) { p.nonconformities[1].status = NcStatus::Closed; }},
    {"VR38", "no new action", "nonconformities", "actions",
     [](SoundProject &p) { p.nonconformities[1].actions = p.nonconformities[0].actions; }},
    {"VR39", "open major", "nonconformities", "status",
     [](SoundProject &p) { p.nonconformities[0].status = NcStatus::ActionPlanned; }},
    {"VR40", "fit not rated", "improvements", "score_objective_fit",
     [](SoundProject &p) { p.improvements[0].scoreObjectiveFit = Level15::NotStated; }},
    {"VR40", "no measure", "improvements", "target_measure",
     [](SoundProject &p) { p.improvements[0].targetMeasure.clear(); }},
    {"VR40", "no target", "improvements", "target_value",
     [](SoundProject &p) { p.improvements[0].targetValue.reset(); }},
    {"VR40", "closed without result", "improvements", "result",
     [](SoundProject &p) { p.improvements[0].result.reset(); }},
    {"VR41", "an input is empty", "management_reviews", "title",
     [](SoundProject &p) {
         p.reviewInputs[4].summary.clear();
         p.reviewInputs[4].noneReason.clear();
     }},
    {"VR41", "an input is missing", "management_reviews", "title",
     [](SoundProject &p) { p.reviewInputs.pop_back(); }},
    {"VR41", "no decision", "management_reviews", "decisions_improvement",
     [](SoundProject &p) { p.managementReviews[0].decisionsImprovement.clear(); }},
    {"VR41", "without top management", "management_reviews", "participants",
     [](SoundProject &p) { p.roles[0].topManagement = false; }},
    {"VR42", "too long ago", "management_reviews", "",
     [](SoundProject &p) { p.managementReviews[0].heldOn = QDate(2025, 10, 30); }},
    {"VR42", "half-yearly as planned", "management_reviews", "",
     [](SoundProject &p) {
         p.settings.reviewEvery = Frequency::HalfYearly;
         p.managementReviews[0].heldOn = QDate(2026, 4, 1);
     }},
    {"VR43", "no purpose", "service_reports", "purpose",
     [](SoundProject &p) { p.serviceReports[0].purpose.clear(); }},
    {"VR43", "no audience", "service_reports", "audience",
     [](SoundProject &p) { p.serviceReports[0].audience.clear(); }},
    {"VR43", "later issue without trend", "service_reports", "trend",
     [](SoundProject &p) { p.serviceReports[1].trend = false; }},
    {"VR44", "closed without a day", "complaints", "closed_on",
     [](SoundProject &p) { p.complaints[0].closedOn = {}; }},
    {"VR44", "waiting too long", "complaints", "status",
     [](SoundProject &p) { p.complaints[0].status = ComplaintStatus::InProgress; }},
    {"VR45", "no population", "surveys", "population",
     [](SoundProject &p) { p.surveys[0].population.reset(); }},
    {"VR45", "no sample", "surveys", "sample",
     [](SoundProject &p) { p.surveys[0].sample.reset(); }},
    {"VR45", "too few answers", "surveys", "sample",
     [](SoundProject &p) { p.surveys[0].sample = 49; }},
    {"VR45", "more answers than people", "surveys", "sample",
     [](SoundProject &p) { p.surveys[0].sample = 201; }},
    {"VR46", "major on the short route", "changes", "route",
     [](SoundProject &p) {
         p.changes[0].changeCase = ChangeCase::Other;
         p.changes[0].route = ChangeRoute::ChangeActivities;
     }},
    {"VR46", "transfer on the short route", "changes", "route",
     [](SoundProject &p) { p.changes[1].changeCase = ChangeCase::TransferIn; }},
    {"VR47", "an impact is not answered", "changes", "impact_security",
     [](SoundProject &p) { p.changes[0].impactSecurity.clear(); }},
    {"VR47", "emergency not reviewed", "changes", "review",
     [](SoundProject &p) { p.changes[1].review.clear(); }},
    {"VR48", "no criteria", "changes", "acceptance_criteria",
     [](SoundProject &p) { p.changes[0].acceptanceCriteria.clear(); }},
    {"VR48", "unmet without decision", "changes", "acceptance_decision",
     [](SoundProject &p) { p.changes[0].acceptance = AcceptanceResult::NotMet; }},
    {"VR49", "no criteria", "continuity_plans", "criteria",
     [](SoundProject &p) { p.continuityPlans[0].criteria.clear(); }},
    {"VR49", "no procedures", "continuity_plans", "procedures",
     [](SoundProject &p) { p.continuityPlans[0].procedures.clear(); }},
    {"VR49", "no targets invoked", "continuity_plans", "targets_invoked",
     [](SoundProject &p) { p.continuityPlans[0].targetsInvoked.clear(); }},
    {"VR49", "no recovery requirements", "continuity_plans", "recovery_requirements",
     [](SoundProject &p) { p.continuityPlans[0].recoveryRequirements.clear(); }},
    {"VR49", "no return to normal", "continuity_plans", "return_to_normal",
     [](SoundProject &p) { p.continuityPlans[0].returnToNormal.clear(); }},
    {"VR49", "no contacts location", "continuity_plans", "contacts_location",
     [](SoundProject &p) { p.continuityPlans[0].contactsLocation.clear(); }},
    {"VR49", "no offline copy", "continuity_plans", "offline_copy",
     [](SoundProject &p) { p.continuityPlans[0].offlineCopy = false; }},
    {"VR49", "never tested", "continuity_plans", "test_interval",
     [](SoundProject &p) { p.continuityTests.clear(); }},
    {"VR49", "tested too long ago", "continuity_plans", "test_interval",
     [](SoundProject &p) { p.continuityPlans[0].testInterval = Frequency::Quarterly; }},
    {"VR49", "environment changed since", "continuity_plans", "environment_changed",
     [](SoundProject &p) { p.continuityPlans[0].environmentChanged = QDate(2026, 6, 1); }},
    {"VR50", "no risk", "security_controls", "risk_id",
     [](SoundProject &p) { p.securityControls[0].risk = {}; }},
    {"VR50", "no reason", "security_controls", "decision_reason",
     [](SoundProject &p) { p.securityControls[0].decisionReason.clear(); }},
    {"VR50", "not agreed", "security_controls", "agreed_with_party",
     [](SoundProject &p) { p.securityControls[0].agreedWithParty = false; }},
    {"VR50", "access without a control", "other_parties", "accesses_information",
     [](SoundProject &p) { p.otherParties[1].accessesInformation = true; }},
    {"VR51", "due before start", "actions", "due",
     [](SoundProject &p) { p.actions[0].due = QDate(2026, 9, 30); }},
    {"VR51", "done without a day", "actions", "done",
     [](SoundProject &p) { p.actions[1].done = {}; }},
    {"VR51", "estimates in disorder", "actions", "effort_m",
     [](SoundProject &p) { p.actions[0].effortM = Quantity::of(6); }},
    {"VR51", "optimistic above pessimistic", "actions", "effort_m",
     [](SoundProject &p) {
         p.actions[0].effortM.reset();
         p.actions[0].effortO = Quantity::of(6);
     }},
    {"VR51", "two wait for each other", "actions", "depends_on",
     [](SoundProject &p) { p.actions[1].dependsOn = {p.actions[0].id}; }},
    {"VR52", "surveillance too late", "certifications", "surveillance1",
     [](SoundProject &p) { p.certifications[0].surveillance1 = QDate(2027, 8, 16); }},
    {"VR52", "expiry does not fit", "certifications", "expiry",
     [](SoundProject &p) { p.certifications[0].expiry = QDate(2028, 8, 14); }},
    {"VR52", "recertification after expiry", "certifications", "recertification",
     [](SoundProject &p) { p.certifications[0].recertification = QDate(2029, 9, 1); }},
    {"VR52", "surveillance forgotten", "certifications", "surveillance1",
     [](SoundProject &p) {
         p.certifications[0].surveillance1 = {};
         p.today = QDate(2027, 8, 16);
     }},
    {"VR53", "stage 2 before stage 1", "certifications", "stage2",
     [](SoundProject &p) { p.certifications[0].stage2 = QDate(2026, 5, 31); }},
    {"VR53", "major not verified in time", "certifications", "majors_verified_on",
     [](SoundProject &p) { p.today = QDate(2027, 1, 16); }},
    {"VR53", "major verified too late", "certifications", "majors_verified_on",
     [](SoundProject &p) { p.certifications[0].majorsVerifiedOn = QDate(2027, 2, 1); }},
    {"VR55", "two engagements", "engagements", "", [](SoundProject &p) { p.engagements = 2; }},
    {"VR56", "no decision", "climate_decisions", "",
     [](SoundProject &p) { p.climateDecisions[1].current = false; }},
    {"VR56", "two decisions", "climate_decisions", "",
     [](SoundProject &p) { p.climateDecisions.push_back(p.climateDecisions[1]); }},
    {"VR56", "no reason", "climate_decisions", "reason",
     [](SoundProject &p) { p.climateDecisions[1].reason.clear(); }},
    {"VR57", "outdated", "knowledge_articles", "next_review",
     [](SoundProject &p) { p.knowledgeArticles[0].nextReview = QDate(2026, 10, 31); }},
    {"VR57", "known error without workaround", "knowledge_articles", "workaround",
     [](SoundProject &p) { p.knowledgeArticles[0].workaround.clear(); }},
    {"VR58", "no currency", "project_settings", "currency",
     [](SoundProject &p) { p.settings.currency.clear(); }},
    {"VR58", "no amount", "cost_benefits", "one_off",
     [](SoundProject &p) { p.costBenefits[0].oneOff.reset(); }},
    {"VR58", "no side", "cost_benefits", "side",
     [](SoundProject &p) { p.costBenefits[0].side = CostSide::NotStated; }},
    {"VR58", "beyond the horizon", "cost_benefits", "year",
     [](SoundProject &p) { p.costBenefits[1].year = 3; }},
    {"VR58", "a year without an amount", "cost_benefits", "",
     [](SoundProject &p) { p.costBenefits[1].year = 2; }},
    {"VR58", "amount of an alternative that is not recommended", "cost_benefits", "",
     [](SoundProject &p) {
         p.businessAlternatives.emplace_back().id.value = QStringLiteral("other");
         p.costBenefits[1].alternative = p.businessAlternatives[0].id;
     }},
};

constexpr RuleRow kept[] = {
    {"VR37", "open", "", "", [](SoundProject &p) { p.nonconformities[0] = Nonconformity{}; }},
    {"VR38", "effective", "", "",
     [](SoundProject &p) {
         p.nonconformities[1].effectResult = EffectResult::Effective;
         p.nonconformities[1].actions.clear();
     }},
    {"VR39", "open minor", "", "",
     [](SoundProject &p) {
         p.nonconformities[0].status = NcStatus::Open;
         p.nonconformities[0].grade = FindingGrade::MinorNonconformity;
     }},
    {"VR40", "rejected", "", "",
     [](SoundProject &p) {
         p.improvements[0] = Improvement{};
         p.improvements[0].status = ImprovementStatus::Rejected;
     }},
    {"VR41", "top management by the role of the person", "", "",
     [](SoundProject &p) {
         p.roles[0].appointed.clear();
         p.people[0].roles = {p.roles[0].id};
     }},
    {"VR42", "no review yet", "", "", [](SoundProject &p) { p.managementReviews.clear(); }},
    {"VR43", "first issue of another report", "", "",
     [](SoundProject &p) {
         p.serviceReports[1].trend = false;
         p.serviceReports[1].name = QStringLiteral("Other");
     }},
    {"VR44", "escalated", "", "",
     [](SoundProject &p) { p.complaints[0].status = ComplaintStatus::Escalated; }},
    {"VR44", "more days agreed", "", "",
     [](SoundProject &p) {
         p.complaints[0].status = ComplaintStatus::InProgress;
         p.settings.complaintDays = 31;
     }},
    {"VR45", "no minimum agreed", "", "",
     [](SoundProject &p) {
         p.surveys[0].sample = 2;
         p.surveys[0].minimumSample.reset();
     }},
    {"VR46", "changed service on the short route", "", "",
     [](SoundProject &p) { p.changes[1].changeCase = ChangeCase::ChangedService; }},
    {"VR47", "not decided yet", "", "",
     [](SoundProject &p) {
         p.changes[0].impactSecurity.clear();
         p.changes[0].decision = ChangeDecision::Open;
     }},
    {"VR48", "unmet with a decision", "", "",
     [](SoundProject &p) {
         p.changes[0].acceptance = AcceptanceResult::NotMet;
         p.changes[0].acceptanceDecision = QStringLiteral("accepted");
     }},
    {"VR48", "not deployed yet", "", "",
     [](SoundProject &p) {
         p.changes[0].acceptanceCriteria.clear();
         p.changes[0].deployedOn = {};
     }},
    {"VR49", "tested again", "", "",
     [](SoundProject &p) {
         p.continuityPlans[0].environmentChanged = QDate(2026, 6, 1);
         p.continuityTests.push_back(p.continuityTests[0]);
         p.continuityTests[1].testedOn = QDate(2026, 6, 2);
     }},
    {"VR50", "no access, no control", "", "",
     [](SoundProject &p) {
         p.otherParties[0].accessesInformation = false;
         p.securityControls.clear();
     }},
    {"VR51", "one day", "", "", [](SoundProject &p) { p.actions[0].due = p.actions[0].start; }},
    {"VR51", "waits for one that is gone", "", "",
     [](SoundProject &p) { p.actions[0].dependsOn = {{QStringLiteral("gone")}}; }},
    {"VR52", "no decision yet", "", "",
     [](SoundProject &p) {
         p.certifications[0].decision = {};
         p.certifications[0].surveillance1 = QDate(2030, 1, 1);
     }},
    {"VR53", "major verified in time", "", "",
     [](SoundProject &p) {
         p.today = QDate(2027, 1, 16);
         p.certifications[0].majorsVerifiedOn = QDate(2027, 1, 15);
     }},
    {"VR56", "old decisions stay", "", "",
     [](SoundProject &p) { p.climateDecisions.push_back(p.climateDecisions[0]); }},
    {"VR57", "reason for none", "", "",
     [](SoundProject &p) {
         p.knowledgeArticles[0].workaround.clear();
         p.knowledgeArticles[0].noWorkaroundReason = QStringLiteral("r");
     }},
    {"VR58", "no business case", "", "",
     [](SoundProject &p) {
         p.costBenefits.clear();
         p.settings.currency.clear();
     }},
    {"VR58", "reputation has no amount", "", "",
     [](SoundProject &p) { p.costBenefits.emplace_back().tangible = false; }},
    {"VR55", "one engagement", "", "", [](SoundProject &p) { p.engagements = 1; }},
};

} // namespace

RuleRows rowsOfChecksAndProject()
{
    return {broken, kept};
}

} // namespace gapwright::test
