// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/result_rules.h"
#include "assessment/severity.h"
#include "assessment/steps/criteria_parts.h"

#include <QCoreApplication>

namespace gapwright {

namespace {

bool hasNoAssessment(const StepData &data, VerdictMaker &verdict)
{
    if (!data.gapResults.empty())
        return false;
    verdict.lacksIn<Assessment>(QCoreApplication::translate("Steps", "there is no assessment"));
    return true;
}

CriterionVerdict everyItemHasStatus(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoAssessment(data, verdict))
        return verdict.take();
    const auto open = those(data.gapResults, [](const ItemResult &one) {
        return one.status == ConformityStatus::Unassessed && isBlank(one.note);
    });
    verdict.lacks(open,
                  QCoreApplication::translate("Steps",
                                              "%n item(s) without a status or a note that says why",
                                              nullptr, countOf(open)));
    if (isOpen(data.gapAnalysis))
        verdict.lacks(QCoreApplication::translate("Steps", "the assessment is not approved"));
    verdict.by(data.gapAnalysis);
    return verdict.take();
}

CriterionVerdict evidenceNoted(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoAssessment(data, verdict))
        return verdict.take();
    const auto rated = those(data.gapResults, [](const ItemResult &one) {
        return one.status == ConformityStatus::Conforming
            || one.status == ConformityStatus::Partial;
    });
    if (rated.empty())
        verdict.silentIn<Assessment>(
            QCoreApplication::translate("Steps", "no item is rated conforming or partial"));
    const auto bare = those(rated, [](const ItemResult &one) {
        return isBlank(one.evidence) || one.evidenceType == EvidenceType::None;
    });
    verdict.lacks(bare,
                  QCoreApplication::translate("Steps",
                                              "%n rated item(s) without evidence or its type",
                                              nullptr, countOf(bare)));
    verdict.by(data.gapAnalysis);
    return verdict.take();
}

const Action *actionFor(const StepData &data, const ItemResult &result)
{
    const auto &actions = data.registers.actions;
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const Action &one) {
        return one.source.trimmed() == result.item;
    });
    return found == actions.end() ? nullptr : &*found;
}

CriterionVerdict gapsPlanned(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoAssessment(data, verdict))
        return verdict.take();
    const auto gaps =
        those(data.gapResults, [](const ItemResult &one) { return isGap(one.status); });
    const auto unowned = those(gaps, [&](const ItemResult &one) {
        const Action *action = actionFor(data, one);
        return isBlank(one.owner) && !(action && action->owner.isSet());
    });
    const auto unestimated = those(gaps, [&](const ItemResult &one) {
        const Action *action = actionFor(data, one);
        const RequirementItem *item = data.catalogue->item(one.item);
        return !one.effort && !(action && action->effortM) && !(item && item->days.likely > 0);
    });
    verdict.lacks(
        unowned,
        QCoreApplication::translate("Steps", "%n gap(s) without owner", nullptr, countOf(unowned)));
    verdict.lacks(unestimated,
                  QCoreApplication::translate("Steps", "%n gap(s) without effort", nullptr,
                                              countOf(unestimated)));
    const auto assessed = those(data.gapResults, [](const ItemResult &one) {
        return one.status != ConformityStatus::Unassessed;
    });
    if (assessed.empty())
        verdict.silentIn<Assessment>(
            QCoreApplication::translate("Steps", "nothing is assessed yet"));
    verdict.by(data.gapAnalysis);
    return verdict.take();
}

CriterionVerdict exclusionsAllowed(const StepData &data)
{
    VerdictMaker verdict;
    if (hasNoAssessment(data, verdict))
        return verdict.take();
    const auto wrong = those(data.gapResults, [&](const ItemResult &one) {
        const RequirementItem *item = data.catalogue->item(one.item);
        return one.status == ConformityStatus::NotApplicable && item
            && (!item->isConditional() || isBlank(one.reason));
    });
    verdict.lacks(wrong,
                  QCoreApplication::translate(
                      "Steps", "%n item(s) not applicable without condition or reason", nullptr,
                      countOf(wrong)));
    const auto assessed = those(data.gapResults, [](const ItemResult &one) {
        return one.status != ConformityStatus::Unassessed;
    });
    if (assessed.empty())
        verdict.silentIn<Assessment>(
            QCoreApplication::translate("Steps", "nothing is assessed yet"));
    verdict.by(data.gapAnalysis);
    return verdict.take();
}

bool hasRatedLevel(const CapabilityResult &one)
{
    if (one.method == RatingMethod::Quick)
        return one.level.has_value();
    return one.pa11.has_value();
}

bool hasLevel(const StepData &data, const Process &process)
{
    if (process.capability != CapabilityLevel::NotStated)
        return true;
    const QString clause = process.clause.trimmed();
    return std::any_of(data.capability.begin(), data.capability.end(), [&](const auto *one) {
        const CapabilityArea *area = data.catalogue->area(one->area);
        return area && area->isProcess() && area->clauses.contains(clause) && hasRatedLevel(*one);
    });
}

CriterionVerdict capabilityRated(const StepData &data)
{
    VerdictMaker verdict;
    if (data.registers.processes.empty())
        return verdict
            .lacksIn<Process>(QCoreApplication::translate("Steps", "there are no processes"))
            .take();
    const auto unrated =
        those(data.registers.processes, [&](const Process &one) { return !hasLevel(data, one); });
    verdict.lacks(unrated,
                  QCoreApplication::translate("Steps", "%n process(es) without a capability level",
                                              nullptr, countOf(unrated)));
    verdict.byRegister<Process>();
    return verdict.take();
}

/// A document names it, an action is about it, or the workshop rated what it belongs to.
bool isLookedAt(const StepData &data, const DocumentedItem &item)
{
    const auto &documents = data.registers.documents;
    const bool isLinked = std::any_of(documents.begin(), documents.end(), [&](const Document &one) {
        return one.mandatoryItem.trimmed() == item.id;
    });
    return isLinked || hasDatedAction(data, item.id)
        || std::any_of(data.gapResults.begin(), data.gapResults.end(), [&](const ItemResult *one) {
               const RequirementItem *asked = data.catalogue->item(one->item);
               return asked && isGap(one->status) && asked->tag == ItemTag::Document
                   && item.clauses.contains(asked->clause) && !isBlank(one->gap);
           });
}

CriterionVerdict documentsLookedAt(const StepData &data)
{
    VerdictMaker verdict;
    QStringList left;
    for (const DocumentedItem &item : data.registers.mandatoryItems) {
        if (isAlwaysNeeded(data, item) && !isLookedAt(data, item))
            left << item.id;
    }
    if (!left.isEmpty())
        verdict.lacks(QCoreApplication::translate(
                          "Steps", "%n mandatory item(s) without a document or a noted gap",
                          nullptr, int(left.size()))
                      + QStringLiteral(" (") + left.mid(0, 6).join(QStringLiteral(", "))
                      + (left.size() > 6 ? QStringLiteral(" …)") : QStringLiteral(")")));
    verdict.byRegister<Document>();
    return verdict.take();
}

CriterionVerdict licenceHeld(const StepData &data)
{
    VerdictMaker verdict;
    if (!data.engagement.licenceConfirmed)
        verdict.lacks(QCoreApplication::translate(
            "Steps", "the client's licensed copy of the standard is not confirmed"));
    verdict.by(data.engagement);
    return verdict.take();
}

CriterionVerdict reportAccepted(const StepData &data)
{
    VerdictMaker verdict;
    requireApprovedBy(verdict, data,
                      {QCoreApplication::translate("Steps", "gap analysis report"), "", "T05"},
                      sponsors(data),
                      QCoreApplication::translate(
                          "Steps", "the gap analysis report is not approved by the sponsor"));
    return verdict.take();
}

constexpr CriterionEntry gapEntries[] = {
    {"3-d1", everyItemHasStatus}, {"3-d2", evidenceNoted},   {"3-d3", gapsPlanned},
    {"3-d4", exclusionsAllowed},  {"3-d5", capabilityRated}, {"3-d6", documentsLookedAt},
    {"3-d7", licenceHeld},        {"3-d8", reportAccepted},
};

} // namespace

std::span<const CriterionEntry> gapCriteria()
{
    return gapEntries;
}

} // namespace gapwright
