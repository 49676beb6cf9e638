// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inheritance.h"

#include <QCoreApplication>

#include <algorithm>

namespace gapwright {

namespace {

OriginConfidence confidenceOf(const ItemLink &link)
{
    if (link.fit != LinkFit::Same)
        return OriginConfidence::Low;
    switch (link.certainty) {
    case Certainty::High:
        return OriginConfidence::High;
    case Certainty::Medium:
        return OriginConfidence::Medium;
    case Certainty::Low:
        break;
    }
    return OriginConfidence::Low;
}

/// The better of two comes first: High is less than Medium is less than Low.
bool isBetter(OriginConfidence a, OriginConfidence b)
{
    return b == OriginConfidence::None || (a != OriginConfidence::None && a < b);
}

std::optional<InheritedItem> inherited(const std::vector<const ItemLink *> &links,
                                       LinkedStandard standard, bool withPartial)
{
    InheritedItem found;
    const ItemLink *best = nullptr;
    QStringList references;
    for (const ItemLink *link : links) {
        const bool fits =
            link->fit == LinkFit::Same || (withPartial && link->fit == LinkFit::Partial);
        if (link->standard != standard || !fits)
            continue;
        references.append(link->reference);
        if (!best || isBetter(confidenceOf(*link), confidenceOf(*best)))
            best = link;
    }
    if (!best)
        return std::nullopt;
    return InheritedItem{best->item, references.join(QStringLiteral(", ")), best->fit,
                         confidenceOf(*best), best->note};
}

} // namespace

InheritPlan inheritFrom(LinkedStandard standard, bool withPartial, const AssessmentData &target,
                        const Catalogue &catalogue)
{
    InheritPlan plan;
    plan.standard = standard;
    for (const ItemResult &result : target.results) {
        std::optional<InheritedItem> found =
            inherited(catalogue.reference().linksOf(result.item), standard, withPartial);
        if (!found)
            continue;
        if (result.status != ConformityStatus::Unassessed) {
            ++plan.scored;
            continue;
        }
        if (result.origin != ResultOrigin::None
            && !isBetter(found->confidence, result.originConfidence)) {
            ++plan.marked;
            continue;
        }
        ItemResult changed = result;
        changed.origin = ResultOrigin::Inherited;
        changed.originSource = nameOf(standard);
        changed.originConfidence = found->confidence;
        changed.originConfirmed = false;
        plan.changed.push_back(std::move(changed));
        plan.items.push_back(std::move(*found));
    }
    return plan;
}

QString labelOf(const InheritPlan &plan)
{
    return QCoreApplication::translate("Services", "Inherit %n item(s) from %1", nullptr,
                                       int(plan.items.size()))
        .arg(nameOf(plan.standard));
}

} // namespace gapwright
