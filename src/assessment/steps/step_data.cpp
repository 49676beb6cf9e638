// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/steps/step_data.h"

namespace gapwright {

namespace {

/// One without a date counts as the newest; ids decide a tie.
bool isOlder(const Assessment &a, const Assessment &b)
{
    if (a.heldOn == b.heldOn)
        return a.id < b.id;
    return a.heldOn.isValid() && (!b.heldOn.isValid() || a.heldOn < b.heldOn);
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
    const Assessment *locked = nullptr;
    for (const Assessment &one : records.all<Assessment>()) {
        if (!newest || isOlder(*newest, one))
            newest = &one;
        if (!isOpen(one) && (!locked || isOlder(*locked, one)))
            locked = &one;
    }
    if (!newest)
        return data;
    data.gapAnalysis = locked ? *locked : *newest;
    data.currentResults = resultsOf(records, newest->id, catalogue);
    data.gapResults = resultsOf(records, data.gapAnalysis.id, catalogue);
    for (const CapabilityResult &one : records.all<CapabilityResult>()) {
        if (one.assessment == data.gapAnalysis.id)
            data.capability.push_back(&one);
    }
    return data;
}

} // namespace gapwright
