// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/step_data.h"

#include <QHash>

#include <algorithm>

namespace gapwright {

namespace {

/// One without a date counts as the newest; ids decide a tie.
bool isOlder(const Assessment &a, const Assessment &b)
{
    if (a.heldOn == b.heldOn)
        return a.id < b.id;
    return a.heldOn.isValid() && (!b.heldOn.isValid() || a.heldOn < b.heldOn);
}

/// Items of the catalogue that have a status, by assessment.
QHash<QString, int> assessedItems(const ProjectRecords &records, const Catalogue &catalogue)
{
    QHash<QString, int> counts;
    for (const ItemResult &result : records.all<ItemResult>()) {
        if (result.status != ConformityStatus::Unassessed && catalogue.item(result.item))
            ++counts[result.assessment.value];
    }
    return counts;
}

/// The most complete one; among equals a locked one, then the latest. Null without assessments.
const Assessment *judgedAssessment(const ProjectRecords &records, const Catalogue &catalogue)
{
    const QHash<QString, int> assessed = assessedItems(records, catalogue);
    const auto isLess = [&](const Assessment &a, const Assessment &b) {
        const int ofA = assessed.value(a.id.value);
        const int ofB = assessed.value(b.id.value);
        if (ofA != ofB)
            return ofA < ofB;
        return isOpen(a) == isOpen(b) ? isOlder(a, b) : isOpen(a);
    };
    const auto &all = records.all<Assessment>();
    const auto best = std::max_element(all.begin(), all.end(), isLess);
    return best == all.end() ? nullptr : &*best;
}

std::vector<const ItemResult *> resultsOf(const ProjectRecords &records,
                                          const Id<Assessment> &assessment,
                                          const Catalogue &catalogue)
{
    std::vector<const ItemResult *> results;
    for (const ItemResult &result : records.all<ItemResult>()) {
        if (result.assessment == assessment && catalogue.item(result.item))
            results.push_back(&result);
    }
    std::sort(results.begin(), results.end(), [&](const ItemResult *a, const ItemResult *b) {
        return catalogue.positionOf(a->item) < catalogue.positionOf(b->item);
    });
    return results;
}

} // namespace

StepData stepDataOf(const ProjectRecords &records, const Catalogue &catalogue, QDate today)
{
    StepData data;
    data.registers = registerDataOf(records, catalogue, today);
    data.catalogue = &catalogue;
    if (!records.all<Engagement>().empty())
        data.engagement = records.all<Engagement>().front();
    data.communications = records.all<Communication>();
    data.disputes = records.all<Dispute>();
    data.states = records.all<StepState>();
    data.confirmations = records.all<StepConfirmation>();

    const Assessment *newest = nullptr;
    for (const Assessment &one : records.all<Assessment>()) {
        if (!newest || isOlder(*newest, one))
            newest = &one;
    }
    if (!newest)
        return data;
    data.gapAnalysis = *judgedAssessment(records, catalogue);
    data.currentResults = resultsOf(records, newest->id, catalogue);
    data.gapResults = resultsOf(records, data.gapAnalysis.id, catalogue);
    for (const CapabilityResult &one : records.all<CapabilityResult>()) {
        if (one.assessment == data.gapAnalysis.id)
            data.capability.push_back(&one);
    }
    return data;
}

} // namespace gapwright
