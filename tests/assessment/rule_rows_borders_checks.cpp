// SPDX-License-Identifier: GPL-3.0-or-later
// The borders of the rules VR37 to VR58: the last day and the day after, blanks for text, records
// that are gone, parts that belong to another record.
#include "rule_rows.h"

namespace gapwright::test {

namespace {

using P = SoundProject;

template <QString ServiceChange::*Impact> void clearImpact(P &p)
{
    p.changes[0].*Impact = blank;
}

constexpr RuleRow broken[] = {
    {"VR37", "one of two actions is open", "nonconformities", "actions",
     [](P &p) { p.nonconformities[0].actions.push_back(p.actions[0].id); }},
    {"VR37", "the action was given up", "nonconformities", "actions",
     [](P &p) { p.actions[1].status = TaskStatus::Cancelled; }},
    {"VR37", "the action is gone", "nonconformities", "actions",
     [](P &p) { p.nonconformities[0].actions = {gone<Action>()}; }},
    {"VR37", "cause of blanks", "nonconformities", "cause",
     [](P &p) { p.nonconformities[0].cause = blank; }},
    {"VR37", "reviewed before the later of two actions", "nonconformities", "effect_review_date",
     [](P &p) {
         p.actions[0].status = TaskStatus::Done;
         p.actions[0].done = QDate(2026, 10, 2);
         p.nonconformities[0].actions.push_back(p.actions[0].id);
     }},
    {"VR37", "no day of the review", "nonconformities", "effect_review_date",
     [](P &p) { p.nonconformities[0].effectReviewDate = {}; }},
    {"VR38", "the new action was given up", "nonconformities", "actions",
     [](P &p) { p.actions[0].status = TaskStatus::Cancelled; }},
    {"VR39", "its effect is under review", "nonconformities", "status",
     [](P &p) { p.nonconformities[0].status = NcStatus::EffectivenessReview; }},
    {"VR40", "approved by its status", "improvements", "score_objective_fit",
     [](P &p) {
         p.improvements[0].decision = ImprovementDecision::NotStated;
         p.improvements[0].status = ImprovementStatus::Approved;
         p.improvements[0].scoreObjectiveFit = Level15::NotStated;
     }},
    {"VR40", "measure of blanks", "improvements", "target_measure",
     [](P &p) { p.improvements[0].targetMeasure = blank; }},
    {"VR41", "an input of another review", "management_reviews", "title",
     [](P &p) { p.reviewInputs[3].review = gone<ManagementReview>(); }},
    {"VR41", "the same input twice for another", "management_reviews", "title",
     [](P &p) { p.reviewInputs[3].topic = p.reviewInputs[2].topic; }},
    {"VR41", "an input of blanks", "management_reviews", "title",
     [](P &p) { p.reviewInputs[0].summary = p.reviewInputs[0].noneReason = blank; }},
    {"VR41", "other people only", "management_reviews", "participants",
     [](P &p) {
         p.managementReviews[0].participants = {p.people[1].id, p.people[2].id};
     }},
    {"VR41", "nobody", "management_reviews", "participants",
     [](P &p) { p.managementReviews[0].participants.clear(); }},
    {"VR42", "one day too late", "management_reviews", "",
     [](P &p) { p.managementReviews[0].heldOn = p.today.addDays(-367); }},
    {"VR43", "third issue", "service_reports", "trend",
     [](P &p) {
         p.serviceReports.push_back(p.serviceReports[1]);
         p.serviceReports[2].issued = p.today;
         p.serviceReports[2].trend = false;
     }},
    {"VR43", "name written otherwise", "service_reports", "trend",
     [](P &p) {
         p.serviceReports[1].name = QStringLiteral(" monthly  REPORT ");
         p.serviceReports[1].trend = false;
     }},
    {"VR43", "purpose of blanks", "service_reports", "purpose",
     [](P &p) { p.serviceReports[1].purpose = blank; }},
    {"VR44", "one day more than usual", "complaints", "status",
     [](P &p) {
         p.complaints[0].status = ComplaintStatus::Recorded;
         p.complaints[0].raisedOn = p.today.addDays(-11);
     }},
    {"VR45", "nobody answered", "surveys", "sample", [](P &p) { p.surveys[0].sample = 0; }},
    {"VR46", "removal on the short route", "changes", "route",
     [](P &p) { p.changes[1].changeCase = ChangeCase::Removal; }},
    {"VR46", "transfer away on the short route", "changes", "route",
     [](P &p) { p.changes[1].changeCase = ChangeCase::TransferOut; }},
    {"VR46", "new service without a route", "changes", "route",
     [](P &p) { p.changes[0].route = ChangeRoute::NotStated; }},
    {"VR47", "services", "changes", "impact_services", clearImpact<&ServiceChange::impactServices>},
    {"VR47", "customers", "changes", "impact_customers",
     clearImpact<&ServiceChange::impactCustomers>},
    {"VR47", "policies and plans", "changes", "impact_policies_plans",
     clearImpact<&ServiceChange::impactPoliciesPlans>},
    {"VR47", "capacity", "changes", "impact_capacity", clearImpact<&ServiceChange::impactCapacity>},
    {"VR47", "availability", "changes", "impact_availability",
     clearImpact<&ServiceChange::impactAvailability>},
    {"VR47", "continuity", "changes", "impact_continuity",
     clearImpact<&ServiceChange::impactContinuity>},
    {"VR47", "other changes", "changes", "impact_other_changes",
     clearImpact<&ServiceChange::impactOtherChanges>},
    {"VR47", "emergency that is only deployed", "changes", "review",
     [](P &p) {
         p.changes[1].result = ChangeResult::NotStated;
         p.changes[1].deployedOn = p.today;
         p.changes[1].review = blank;
     }},
    {"VR48", "deployed by its result", "changes", "acceptance_criteria",
     [](P &p) {
         p.changes[0].deployedOn = {};
         p.changes[0].result = ChangeResult::BackedOut;
         p.changes[0].acceptanceCriteria = blank;
     }},
    {"VR49", "tested one day too late", "continuity_plans", "test_interval",
     [](P &p) { p.continuityTests[0].testedOn = p.today.addDays(-367); }},
    {"VR49", "a test without a result", "continuity_plans", "test_interval",
     [](P &p) { p.continuityTests[0].result = TestResult::NotStated; }},
    {"VR49", "another plan was tested", "continuity_plans", "test_interval",
     [](P &p) { p.continuityTests[0].plan = gone<ContinuityPlan>(); }},
    {"VR49", "changed the day after the test", "continuity_plans", "environment_changed",
     [](P &p) { p.continuityPlans[0].environmentChanged = QDate(2026, 5, 2); }},
    {"VR50", "the risk is gone", "security_controls", "risk_id",
     [](P &p) { p.securityControls[0].risk = gone<Risk>(); }},
    {"VR50", "agreed with another party", "other_parties", "accesses_information",
     [](P &p) { p.securityControls[0].externalParty = p.otherParties[1].id; }},
    {"VR51", "due the day before the start", "actions", "due",
     [](P &p) { p.actions[0].due = p.actions[0].start.addDays(-1); }},
    {"VR51", "waits for itself", "actions", "depends_on",
     [](P &p) { p.actions[0].dependsOn = {p.actions[0].id}; }},
    {"VR51", "a ring of three", "actions", "depends_on",
     [](P &p) {
         p.actions.push_back(p.actions[1]);
         p.actions[2].id.value = QStringLiteral("third");
         p.actions[1].dependsOn = {p.actions[2].id};
         p.actions[2].dependsOn = {p.actions[0].id};
     }},
    {"VR51", "likely below optimistic by a thousandth", "actions", "effort_m",
     [](P &p) { p.actions[0].effortM = Quantity::ofScaled(999); }},
    {"VR52", "expiry a day too far from three years", "certifications", "expiry",
     [](P &p) { p.certifications[0].expiry = QDate(2029, 8, 15).addDays(-32); }},
    {"VR52", "recertification on the day of expiry", "certifications", "recertification",
     [](P &p) { p.certifications[0].recertification = p.certifications[0].expiry; }},
    {"VR52", "recertification forgotten", "certifications", "recertification",
     [](P &p) {
         p.certifications[0].recertification = {};
         p.today = p.certifications[0].expiry;
     }},
    {"VR53", "verified the day after the limit", "certifications", "majors_verified_on",
     [](P &p) { p.certifications[0].majorsVerifiedOn = QDate(2027, 1, 16); }},
    {"VR56", "no day", "climate_decisions", "reason",
     [](P &p) { p.climateDecisions[1].decidedOn = {}; }},
    {"VR56", "approved by blanks", "climate_decisions", "reason",
     [](P &p) { p.climateDecisions[1].approvedBy = blank; }},
    {"VR56", "nothing decided", "climate_decisions", "reason",
     [](P &p) { p.climateDecisions[1].decision = AmdDecision::NotStated; }},
    {"VR57", "workaround of blanks", "knowledge_articles", "workaround",
     [](P &p) { p.knowledgeArticles[0].workaround = blank; }},
    {"VR58", "currency of blanks", "project_settings", "currency",
     [](P &p) { p.settings.currency = blank; }},
    {"VR58", "no year", "cost_benefits", "year", [](P &p) { p.costBenefits[1].year.reset(); }},
    {"VR58", "beyond the usual three years", "cost_benefits", "year",
     [](P &p) {
         p.settings.horizonYears.reset();
         p.costBenefits[1].year = 4;
     }},
    {"VR58", "nothing in the first year", "cost_benefits", "",
     [](P &p) { p.costBenefits[0].year = 1; }},
};

constexpr RuleRow kept[] = {
    {"VR37", "reviewed the day after the last action", "", "",
     [](P &p) { p.nonconformities[0].effectReviewDate = p.actions[1].done.addDays(1); }},
    {"VR38", "the new action is blocked", "", "",
     [](P &p) { p.actions[0].status = TaskStatus::Blocked; }},
    {"VR39", "rejected major", "", "",
     [](P &p) { p.nonconformities[0].status = NcStatus::Rejected; }},
    {"VR40", "deferred", "", "",
     [](P &p) {
         p.improvements[0] = Improvement{};
         p.improvements[0].decision = ImprovementDecision::Deferred;
     }},
    {"VR40", "a target of zero is a target", "", "",
     [](P &p) { p.improvements[0].targetValue = Quantity(); }},
    {"VR41", "only changes of the SMS decided", "", "",
     [](P &p) {
         std::swap(p.managementReviews[0].decisionsImprovement,
                   p.managementReviews[0].decisionsChange);
     }},
    {"VR42", "on the last day", "", "",
     [](P &p) { p.managementReviews[0].heldOn = p.today.addDays(-366); }},
    {"VR42", "the latest counts", "", "",
     [](P &p) { p.managementReviews.emplace_back().heldOn = QDate(2024, 1, 1); }},
    {"VR42", "on event only", "", "", [](P &p) { p.settings.reviewEvery = Frequency::OnEvent; }},
    {"VR43", "a draft needs no trend", "", "",
     [](P &p) {
         p.serviceReports[1].trend = false;
         p.serviceReports[1].issued = {};
     }},
    {"VR44", "on the last usual day", "", "",
     [](P &p) {
         p.complaints[0].status = ComplaintStatus::InProgress;
         p.complaints[0].raisedOn = p.today.addDays(-10);
     }},
    {"VR45", "everybody answered", "", "",
     [](P &p) { p.surveys[0].sample = p.surveys[0].population; }},
    {"VR45", "as many as agreed", "", "",
     [](P &p) { p.surveys[0].sample = p.surveys[0].minimumSample; }},
    {"VR46", "small change without a route", "", "",
     [](P &p) { p.changes[1].route = ChangeRoute::NotStated; }},
    {"VR47", "rejected", "", "",
     [](P &p) {
         p.changes[0].decision = ChangeDecision::Rejected;
         p.changes[0].impactCapacity.clear();
     }},
    {"VR47", "emergency that is not over", "", "",
     [](P &p) {
         p.changes[1].result = ChangeResult::NotStated;
         p.changes[1].review.clear();
     }},
    {"VR48", "short route", "", "",
     [](P &p) {
         p.changes[0].route = ChangeRoute::ChangeActivities;
         p.changes[0].acceptanceCriteria.clear();
     }},
    {"VR49", "tested on the last day", "", "",
     [](P &p) {
         p.continuityTests[0].testedOn = p.today.addDays(-366);
         p.continuityPlans[0].environmentChanged = {};
     }},
    {"VR49", "tested on the day of the change", "", "",
     [](P &p) { p.continuityPlans[0].environmentChanged = p.continuityTests[0].testedOn; }},
    {"VR49", "a test that failed is a test", "", "",
     [](P &p) { p.continuityTests[0].result = TestResult::Failed; }},
    {"VR50", "control of the own house", "", "",
     [](P &p) {
         p.otherParties[0].accessesInformation = false;
         p.securityControls[0].externalParty = {};
         p.securityControls[0].agreedWithParty = false;
     }},
    {"VR51", "equal estimates", "", "",
     [](P &p) {
         p.actions[0].effortO = p.actions[0].effortM = p.actions[0].effortP = Quantity::of(3);
     }},
    {"VR51", "no start", "", "", [](P &p) { p.actions[0].start = {}; }},
    {"VR52", "surveillance on the last day", "", "",
     [](P &p) { p.certifications[0].surveillance1 = QDate(2027, 8, 15); }},
    {"VR52", "expiry a month from three years", "", "",
     [](P &p) { p.certifications[0].expiry = QDate(2029, 8, 15).addDays(-31); }},
    {"VR52", "recertification the day before", "", "",
     [](P &p) { p.certifications[0].recertification = p.certifications[0].expiry.addDays(-1); }},
    {"VR53", "both stages on one day", "", "",
     [](P &p) { p.certifications[0].stage2 = p.certifications[0].stage1; }},
    {"VR53", "the limit is today", "", "", [](P &p) { p.today = QDate(2027, 1, 15); }},
    {"VR53", "a minor may take longer", "", "",
     [](P &p) {
         p.today = QDate(2028, 1, 1);
         p.nonconformities[0].grade = FindingGrade::MinorNonconformity;
     }},
    {"VR57", "review today", "", "", [](P &p) { p.knowledgeArticles[0].nextReview = p.today; }},
    {"VR57", "an article needs no workaround", "", "",
     [](P &p) {
         p.knowledgeArticles[0].kind = KnowledgeKind::Article;
         p.knowledgeArticles[0].workaround.clear();
     }},
    {"VR58", "three years unless stated", "", "", [](P &p) { p.settings.horizonYears.reset(); }},
    {"VR58", "an amount of zero is an amount", "", "",
     [](P &p) { p.costBenefits[0].oneOff = Money(); }},
    {"VR58", "of the recommended alternative", "", "",
     [](P &p) {
         p.businessAlternatives.emplace_back().id.value = QStringLiteral("best");
         p.businessAlternatives[0].chosen = true;
         p.costBenefits[1].alternative = p.businessAlternatives[0].id;
     }},
};

} // namespace

RuleRows bordersOfCorrectionsToBusinessCase()
{
    return {broken, kept};
}

} // namespace gapwright::test
