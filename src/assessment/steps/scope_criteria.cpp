// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/register_rules/register_rules.h"
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

CriterionVerdict scopeApproved(const StepData &data)
{
    VerdictMaker verdict;
    requireApprovedBy(
        verdict, data, {QCoreApplication::translate("Steps", "scope statement"), "D01", "T07"},
        topManagement(data),
        QCoreApplication::translate("Steps", "the scope is not approved by top management"));
    if (isBlank(data.registers.organization))
        verdict.lacksIn<Engagement>(
            QCoreApplication::translate("Steps", "the organization has no name"));
    if (servicesInScope(data).empty())
        verdict.lacksIn<Service>(QCoreApplication::translate("Steps", "no service is in scope"));
    return verdict.take();
}

CriterionVerdict policyApproved(const StepData &data)
{
    VerdictMaker verdict;
    requireApprovedBy(
        verdict, data,
        {QCoreApplication::translate("Steps", "service management policy"), "D02", "T08"},
        topManagement(data),
        QCoreApplication::translate("Steps", "the policy is not approved by top management"));
    return verdict.take();
}

CriterionVerdict rolesAssigned(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.raciEntries.empty())
        return verdict
            .lacksIn<RaciEntry>(
                QCoreApplication::translate("Steps", "the responsibility matrix is empty"))
            .take();
    const std::vector<Problem> problems = peopleProblems(data.registers);
    const auto count = [&](const char *rule) {
        return int(std::count_if(problems.begin(), problems.end(), [&](const Problem &one) {
            return one.rule == QLatin1String(rule);
        }));
    };
    const ById<RaciEntry> entries(data.registers.raciEntries);
    const ById<Role> roles(data.registers.roles);
    for (const Problem &one : problems) {
        if (const RaciEntry *entry = entries.find({one.record});
            entry && one.rule == QLatin1String("VR21"))
            verdict.by(*entry);
        if (const Role *role = roles.find({one.record}); role && one.rule == QLatin1String("VR22"))
            verdict.by(*role);
    }
    if (const int broken = count("VR21"))
        verdict.lacks(QCoreApplication::translate(
            "Steps", "%n fault(s) in the responsibility matrix", nullptr, broken));
    if (const int vacant = count("VR22"))
        verdict.lacks(QCoreApplication::translate(
            "Steps", "%n acting role(s) without an appointed person", nullptr, vacant));
    verdict.byRegister<RaciEntry>();
    return verdict.take();
}

CriterionVerdict rolesMadeKnown(const StepData &data)
{
    VerdictMaker verdict;
    const auto entries =
        communicationsAbout(data,
                            {QStringLiteral("role"), QStringLiteral("responsibilit"),
                             QCoreApplication::translate("Steps", "roles")});
    const auto done = those(entries, [&](const Communication &one) {
        return !isBlank(one.audience) && one.lastDone.isValid()
            && one.lastDone <= data.registers.today;
    });
    if (entries.empty())
        verdict.lacksIn<Communication>(QCoreApplication::translate(
            "Steps", "the communication plan has no entry about roles"));
    else if (done.empty())
        verdict.lacks(entries,
                      QCoreApplication::translate(
                          "Steps", "the roles were not made known: audience or date is missing"));
    else
        verdict.by(*done.front());
    const auto holds = [&](bool Role::*duty) {
        return std::any_of(data.registers.roles.begin(), data.registers.roles.end(),
                           [&](const Role &role) { return role.*duty; });
    };
    if (!holds(&Role::dutySmsConformity))
        verdict.lacksIn<Role>(QCoreApplication::translate(
            "Steps", "no role has the duty to ensure conformity of the SMS"));
    if (!holds(&Role::dutyReporting))
        verdict.lacksIn<Role>(QCoreApplication::translate(
            "Steps", "no role has the duty to report to top management"));
    return verdict.take();
}

struct RiskGroup {
    RiskCategory category;
    QString reasonForNone;
};

CriterionVerdict risksApproved(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(verdict, data,
                    {QCoreApplication::translate("Steps", "risk approach"), "D04", "T10"});
    const ProjectSettings &settings = data.registers.settings;
    int missing = 0;
    for (const RiskGroup &group :
         {RiskGroup{RiskCategory::Organization, settings.noOrganizationRisks},
          RiskGroup{RiskCategory::UnmetServiceRequirements, settings.noRequirementRisks},
          RiskGroup{RiskCategory::OtherParties, settings.noPartyRisks}}) {
        const auto risks = those(data.registers.risks, [&](const Risk &one) {
            return one.category == group.category && one.kind == RiskKind::Risk;
        });
        missing += risks.empty() && isBlank(group.reasonForNone) ? 1 : 0;
        const auto open = those(risks, [](const Risk &one) { return isBlank(one.customerImpact); });
        verdict.lacks(open,
                      QCoreApplication::translate("Steps",
                                                  "%n risk(s) without the impact on customers",
                                                  nullptr, countOf(open)));
    }
    if (missing > 0)
        verdict.lacksIn<Risk>(QCoreApplication::translate(
            "Steps", "%n of three categories without a risk or a reasoned none", nullptr, missing));
    verdict.byRegister<Risk>();
    return verdict.take();
}

CriterionVerdict objectivesMeasurable(const StepData &data)
{
    VerdictMaker verdict;
    const auto active = those(data.registers.objectives, [](const Objective &one) {
        return one.status != ObjectiveStatus::Withdrawn;
    });
    if (active.empty())
        return verdict
            .lacksIn<Objective>(QCoreApplication::translate("Steps", "there is no objective"))
            .take();
    const auto vague = those(active, [](const Objective &one) {
        return isBlank(one.measure) || !one.target || !one.due.isValid();
    });
    verdict.lacks(vague,
                  QCoreApplication::translate("Steps",
                                              "%n objective(s) without measure, target or due date",
                                              nullptr, countOf(vague)));
    const auto unplanned = those(active, [](const Objective &one) {
        return isBlank(one.actions) || isBlank(one.resources) || !one.responsible.isSet()
            || isBlank(one.evaluation);
    });
    verdict.lacks(unplanned,
                  QCoreApplication::translate("Steps", "%n objective(s) with an incomplete plan",
                                              nullptr, countOf(unplanned)));
    verdict.byRegister<Objective>();
    return verdict.take();
}

CriterionVerdict servicePlanApproved(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(
        verdict, data,
        {QCoreApplication::translate("Steps", "service management plan"), "D05", "T12"});
    return verdict.take();
}

CriterionVerdict contextReviewed(const StepData &data)
{
    VerdictMaker verdict;
    const auto &issues = data.registers.contextIssues;
    if (issues.empty())
        verdict.lacksIn<ContextIssue>(
            QCoreApplication::translate("Steps", "there is no context issue"));
    const auto open = those(issues, [](const ContextIssue &one) {
        return !one.owner.isSet() || !one.nextReview.isValid();
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n context issue(s) without owner or review date",
                                              nullptr, countOf(open)));
    const auto current = those(data.registers.climateDecisions,
                               [](const ClimateDecision &one) { return one.current; });
    if (current.size() != 1) {
        verdict.lacksIn<ClimateDecision>(QCoreApplication::translate(
            "Steps", "there is not exactly one current climate decision"));
        return verdict.take();
    }
    const ClimateDecision &decision = *current.front();
    verdict.by(decision);
    if (isBlank(decision.reason) || !decision.decidedOn.isValid() || isBlank(decision.approvedBy))
        verdict.lacks(QCoreApplication::translate(
            "Steps", "the climate decision lacks reason, date or approver"));
    return verdict.take();
}

constexpr CriterionEntry scopeEntries[] = {
    {"4-d1", scopeApproved},       {"4-d2", policyApproved},  {"4-d3", rolesAssigned},
    {"4-d4", rolesMadeKnown},      {"4-d5", risksApproved},   {"4-d6", objectivesMeasurable},
    {"4-d7", servicePlanApproved}, {"4-d8", contextReviewed},
};

} // namespace

std::span<const CriterionEntry> scopeCriteria()
{
    return scopeEntries;
}

} // namespace gapwright
