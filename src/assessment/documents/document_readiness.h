// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/arithmetic.h"
#include "assessment/documents/master_list.h"
#include "assessment/scorecard.h"

namespace gapwright {

/// What the readiness for stage 1 is computed from.
struct StageOneBasis {
    StageOneInput input;
    bool documentsFromRegister = false; ///< else estimated from the gap analysis
};

/// The share of documents comes from the register of documents as soon as an entry there names an
/// item of the mandatory list; everything else from the gap analysis.
[[nodiscard]] StageOneBasis stageOneBasis(const AssessmentData &data, const Catalogue &catalogue,
                                          std::span<const Document> documents, QDate today);

/// The arithmetic behind it.
[[nodiscard]] Arithmetic stageOneArithmetic(const StageOneBasis &basis);

} // namespace gapwright
