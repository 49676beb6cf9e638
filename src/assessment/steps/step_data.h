// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"

namespace gapwright {

/// What the "done when" criteria of the steps look at. Holds views; records and catalogue must
/// outlive it.
struct StepData {
    RegisterData registers = {};
    const Catalogue *catalogue = nullptr; ///< never null when criteria are decided
    Engagement engagement = {};
    std::span<const Communication> communications = {};
    std::span<const Dispute> disputes = {};
    std::span<const StepState> states = {};
    std::span<const StepConfirmation> confirmations = {};
    /// The gap analysis that steps judge: the assessment with the most items assessed; among equals
    /// a locked one, then the latest.
    Assessment gapAnalysis = {};
    std::vector<const ItemResult *> gapResults = {};
    std::vector<const CapabilityResult *> capability = {};
    /// The results of the newest assessment, locked or not.
    std::vector<const ItemResult *> currentResults = {};
    int evidenceMonths = 3; ///< months of operating records; custom, not a clause
};

[[nodiscard]] StepData stepDataOf(const ProjectRecords &records, const Catalogue &catalogue,
                                  QDate today);

} // namespace gapwright
