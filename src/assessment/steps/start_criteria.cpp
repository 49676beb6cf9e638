// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

CriterionVerdict businessCaseDecided(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(verdict, data,
                    {QCoreApplication::translate("Steps", "business case"), "", "T01"});
    return verdict.take();
}

CriterionVerdict costsAndBenefitsStated(const StepData &data)
{
    VerdictMaker verdict;
    const auto &entries = data.registers.costBenefits;
    const auto costs =
        those(entries, [](const CostBenefit &one) { return one.side == CostSide::Cost; });
    const auto benefits =
        those(entries, [](const CostBenefit &one) { return one.side == CostSide::Benefit; });
    const auto oneOff = those(costs, [](const CostBenefit &one) { return one.oneOff.has_value(); });
    const auto yearly = those(costs, [](const CostBenefit &one) { return one.yearly.has_value(); });
    if (oneOff.empty())
        verdict.lacksIn<CostBenefit>(
            QCoreApplication::translate("Steps", "no one-off cost is stated"));
    if (yearly.empty())
        verdict.lacksIn<CostBenefit>(
            QCoreApplication::translate("Steps", "no yearly running cost is stated"));
    if (benefits.empty())
        verdict.lacksIn<CostBenefit>(QCoreApplication::translate("Steps", "no benefit is stated"));
    const auto baseless =
        those(benefits, [](const CostBenefit &one) { return isBlank(one.basis); });
    verdict.lacks(baseless,
                  QCoreApplication::translate("Steps", "%n benefit(s) without a stated basis",
                                              nullptr, countOf(baseless)));
    verdict.byRegister<CostBenefit>();
    return verdict.take();
}

CriterionVerdict sponsorNamed(const StepData &data)
{
    VerdictMaker verdict;
    const std::vector<const Role *> roles = sponsorRoles(data);
    if (roles.empty())
        return verdict
            .lacksIn<Role>(QCoreApplication::translate("Steps", "there is no role of sponsor"))
            .take();
    const auto manned =
        those(roles, [&](const Role &role) { return holdersOf(data, role).size() == 1; });
    const auto empowered =
        those(manned, [](const Role &role) { return !isBlank(role.authorities); });
    if (manned.empty())
        verdict.lacks(
            roles,
            QCoreApplication::translate("Steps", "the role of sponsor has not exactly one person"));
    else if (empowered.empty())
        verdict.lacks(manned,
                      QCoreApplication::translate(
                          "Steps", "the sponsor's authority over the budget is not written"));
    else
        verdict.by(*empowered.front());
    return verdict.take();
}

CriterionVerdict leadAppointed(const StepData &data)
{
    VerdictMaker verdict;
    const std::vector<const Role *> roles =
        rolesNamed(data,
                   {QStringLiteral("SMS lead"), QStringLiteral("SMS manager"),
                    QStringLiteral("SMS owner"), QCoreApplication::translate("Steps", "SMS lead"),
                    QCoreApplication::translate("Steps", "SMS manager")});
    const auto manned =
        those(roles, [&](const Role &role) { return !holdersOf(data, role).isEmpty(); });
    if (roles.empty())
        verdict.lacksIn<Role>(
            QCoreApplication::translate("Steps", "there is no role of SMS lead or SMS manager"));
    else if (manned.empty())
        verdict.lacks(roles, QCoreApplication::translate("Steps", "no SMS lead is appointed"));
    else
        verdict.by(*manned.front());
    return verdict.take();
}

CriterionVerdict decisionAnnounced(const StepData &data)
{
    VerdictMaker verdict;
    const auto entries = communicationsAbout(
        data, {QStringLiteral("decision"), QCoreApplication::translate("Steps", "decision")});
    const auto done = those(entries, [&](const Communication &one) {
        return !isBlank(one.audience) && one.responsible.isSet() && one.lastDone.isValid()
            && one.lastDone <= data.registers.today;
    });
    if (entries.empty())
        verdict.lacksIn<Communication>(QCoreApplication::translate(
            "Steps", "the communication plan has no entry about the decision"));
    else if (done.empty())
        verdict.lacks(
            entries,
            QCoreApplication::translate("Steps",
                                        "the decision was not announced: audience, responsible "
                                        "person or date is missing"));
    else
        verdict.by(*done.front());
    return verdict.take();
}

CriterionVerdict charterSigned(const StepData &data)
{
    VerdictMaker verdict;
    requireApprovedBy(
        verdict, data, {QCoreApplication::translate("Steps", "project charter"), "", "T03"},
        sponsors(data),
        QCoreApplication::translate("Steps", "the project charter is not signed by the sponsor"));
    return verdict.take();
}

CriterionVerdict planBaselined(const StepData &data)
{
    VerdictMaker verdict;
    requireApproved(verdict, data,
                    {QCoreApplication::translate("Steps", "project plan"), "", "T04"});
    const auto tasks = projectTasks(data, ProjectStep::NotStated);
    if (tasks.empty())
        verdict.lacksIn<Action>(QCoreApplication::translate("Steps", "there are no project tasks"));
    const auto undated =
        those(tasks, [](const Action &one) { return !one.start.isValid() || !one.due.isValid(); });
    verdict.lacks(undated,
                  QCoreApplication::translate("Steps",
                                              "%n project task(s) without start or due date",
                                              nullptr, countOf(undated)));
    const auto unestimated = those(
        tasks, [](const Action &one) { return !one.effortO || !one.effortM || !one.effortP; });
    verdict.lacks(unestimated,
                  QCoreApplication::translate("Steps",
                                              "%n project task(s) without three effort values",
                                              nullptr, countOf(unestimated)));
    return verdict.take();
}

CriterionVerdict steeringFixed(const StepData &data)
{
    VerdictMaker verdict;
    const auto entries = communicationsAbout(
        data, {QStringLiteral("steering"), QCoreApplication::translate("Steps", "steering")});
    const auto complete = those(entries, [](const Communication &one) {
        return !isBlank(one.timing) && !isBlank(one.audience) && one.responsible.isSet();
    });
    if (entries.empty())
        verdict.lacksIn<Communication>(QCoreApplication::translate(
            "Steps", "the communication plan has no entry for steering"));
    else if (complete.empty())
        verdict.lacks(entries,
                      QCoreApplication::translate(
                          "Steps", "steering lacks timing, audience or responsible person"));
    else
        verdict.by(*complete.front());
    return verdict.take();
}

CriterionVerdict roomForEvidence(const StepData &data)
{
    VerdictMaker verdict;
    QDate end;
    const Action *last = nullptr;
    for (const Action *task : projectTasks(data, ProjectStep::Implementation)) {
        if (task->due.isValid() && (!last || task->due > end)) {
            end = task->due;
            last = task;
        }
    }
    const Certification *cycle = certification(data);
    if (!last)
        verdict.lacksIn<Action>(
            QCoreApplication::translate("Steps", "no task of the roll-out has a due date"));
    if (!cycle || !cycle->stage2.isValid())
        verdict.lacksIn<Certification>(
            QCoreApplication::translate("Steps", "the date of stage 2 is not set"));
    if (!verdict.isMet())
        return verdict.take();
    verdict.by(*last).by(*cycle);
    if (end.addMonths(data.evidenceMonths) > cycle->stage2)
        verdict.lacks(QCoreApplication::translate(
            "Steps", "less than %n month(s) between roll-out and stage 2", nullptr,
            data.evidenceMonths));
    return verdict.take();
}

CriterionVerdict projectRisksRated(const StepData &data)
{
    VerdictMaker verdict;
    const auto risks = those(data.registers.risks,
                             [](const Risk &one) { return one.category == RiskCategory::Project; });
    if (risks.empty())
        verdict.lacksIn<Risk>(
            QCoreApplication::translate("Steps", "there is no risk of category project"));
    const auto unrated = those(risks, [](const Risk &one) {
        return one.likelihood == Level15::NotStated || one.impact == Level15::NotStated;
    });
    const auto unowned = those(risks, [](const Risk &one) { return !one.owner.isSet(); });
    verdict.lacks(unowned,
                  QCoreApplication::translate("Steps", "%n project risk(s) without owner", nullptr,
                                              countOf(unowned)));
    verdict.lacks(unrated,
                  QCoreApplication::translate("Steps",
                                              "%n project risk(s) without likelihood or impact",
                                              nullptr, countOf(unrated)));
    return verdict.take();
}

constexpr CriterionEntry startEntries[] = {
    {"1-d1", businessCaseDecided}, {"1-d2", costsAndBenefitsStated}, {"1-d3", sponsorNamed},
    {"1-d4", leadAppointed},       {"1-d5", decisionAnnounced},      {"2-d1", charterSigned},
    {"2-d2", planBaselined},       {"2-d4", steeringFixed},          {"2-d5", roomForEvidence},
    {"2-d6", projectRisksRated},
};

} // namespace

std::span<const CriterionEntry> startCriteria()
{
    return startEntries;
}

} // namespace gapwright
