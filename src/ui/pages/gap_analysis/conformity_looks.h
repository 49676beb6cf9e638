// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/severity.h"
#include "ui/kit/pill.h"
#include "ui/kit/rating_buttons.h"

namespace gapwright {

/// How a status of the conformity scale and a verdict look wherever they are shown.
[[nodiscard]] PillLook pillOf(ConformityStatus status);
[[nodiscard]] PillLook pillOf(Verdict verdict);

/// The status a key stands for: 1 to 6 in the order of the scale, or C, P, N, A (not applicable),
/// Y (not yet occurred), U.
[[nodiscard]] std::optional<ConformityStatus> statusOfKey(int key);

enum class StatusLabels { Codes, Words };
/// The six choices; NA and NYO are left out where the item always applies.
[[nodiscard]] QList<RatingOption> statusOptions(bool isConditional, StatusLabels labels);

} // namespace gapwright
