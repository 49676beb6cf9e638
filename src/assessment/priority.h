// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/severity.h"

namespace gapwright {

enum class Quadrant { QuickWin, MajorProject, FillIn, Reconsider };

/// impact and effort 1 to 5; 1 to 25, higher is more urgent. Section 6 of the scales.
[[nodiscard]] int priorityScore(int impact, int effort);
[[nodiscard]] Quadrant quadrantOf(int impact, int effort);
[[nodiscard]] QString wordOf(Quadrant quadrant); ///< translated
[[nodiscard]] QString codeOf(Quadrant quadrant); ///< "quick win", never translated

/// What orders two gaps: score, impact (both descending), effort, id.
struct PriorityKey {
    int impact = 0;
    int effort = 0;
    QString id;
};
/// Impact and effort as one figure: the greater one comes first, equal ones go by id.
[[nodiscard]] int urgencyOf(int impact, int effort);
[[nodiscard]] bool comesBefore(const PriorityKey &a, const PriorityKey &b);

/// The impact proposed while nobody has set one: critical 5, high 4, medium 3, low 2, none 1.
[[nodiscard]] int suggestedImpact(Severity severity);
/// The effort proposed from likely person-days: up to 2 days 1, 5 days 2, 10 days 3, 20 days 4.
[[nodiscard]] int suggestedEffort(double likelyDays);

} // namespace gapwright
