// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment_data.h"

#include <algorithm>

namespace gapwright {

const ItemResult *AssessmentData::resultOf(const QString &item) const
{
    const auto found = std::ranges::find(results, item, &ItemResult::item);
    return found == results.end() ? nullptr : &*found;
}

const CapabilityResult *AssessmentData::capabilityOf(const QString &area) const
{
    const auto found = std::ranges::find(capability, area, &CapabilityResult::area);
    return found == capability.end() ? nullptr : &*found;
}

AssessmentData newAssessment(const Assessment &head, const Catalogue &catalogue)
{
    AssessmentData data;
    data.assessment = head;
    data.assessment.itemSet = catalogue.itemSet();
    if (!head.id.isSet())
        data.assessment.id = newId<Assessment>();
    for (const RequirementItem &item : catalogue.items()) {
        ItemResult result;
        result.id = newId<ItemResult>();
        result.assessment = data.assessment.id;
        result.item = item.id;
        result.weight = item.weight;
        data.results.push_back(std::move(result));
    }
    for (const CapabilityArea &area : catalogue.areas()) {
        CapabilityResult result;
        result.id = newId<CapabilityResult>();
        result.assessment = data.assessment.id;
        result.area = area.id;
        result.target = area.suggestedTarget;
        data.capability.push_back(std::move(result));
    }
    return data;
}

AssessmentData copiedAssessment(const Assessment &head, const AssessmentData &from)
{
    AssessmentData data = from;
    data.assessment = head;
    data.assessment.itemSet = from.assessment.itemSet;
    data.assessment.state = AssessmentState::Open;
    data.assessment.approvedBy.clear();
    data.assessment.approvedOn = {};
    if (!head.id.isSet())
        data.assessment.id = newId<Assessment>();
    for (ItemResult &result : data.results) {
        result.id = newId<ItemResult>();
        result.assessment = data.assessment.id;
        result.note.clear();
    }
    for (CapabilityResult &result : data.capability) {
        result.id = newId<CapabilityResult>();
        result.assessment = data.assessment.id;
    }
    return data;
}

void sortResults(std::vector<ItemResult> &results, const Catalogue &catalogue)
{
    std::ranges::stable_sort(
        results, {}, [&](const ItemResult &result) { return catalogue.positionOf(result.item); });
}

} // namespace gapwright
