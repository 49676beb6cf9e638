// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "registers/attachments/attachment.h"
#include "registers/capability_results/capability_result.h"
#include "registers/evidence_links/evidence_link.h"
#include "registers/item_results/item_result.h"

#include <vector>

namespace gapwright {

/// One assessment with all its results, as values. Results are in catalogue order, one per item;
/// capability holds one entry per process and management area.
struct AssessmentData {
    Assessment assessment;
    std::vector<ItemResult> results;
    std::vector<CapabilityResult> capability;

    /// Null when the assessment has no result for it.
    [[nodiscard]] const ItemResult *resultOf(const QString &item) const;
    [[nodiscard]] const CapabilityResult *capabilityOf(const QString &area) const;
};

/// A new assessment: every item unassessed with the weight of the catalogue, every area with its
/// suggested target. All ids are new.
[[nodiscard]] AssessmentData newAssessment(const Assessment &head, const Catalogue &catalogue);

/// A copy of an earlier assessment to start a re-assessment from: statuses, texts and levels are
/// taken over, approval and private notes are not. All ids are new.
[[nodiscard]] AssessmentData copiedAssessment(const Assessment &head, const AssessmentData &from);

/// Sorts results into catalogue order.
void sortResults(std::vector<ItemResult> &results, const Catalogue &catalogue);

} // namespace gapwright
