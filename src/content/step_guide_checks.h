// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

namespace gapwright {

/// The part of mistakesOf() about the steps: each has a full guide with exactly one A, an agenda
/// whose minutes add up, references that resolve, and no step waits for itself.
[[nodiscard]] QStringList mistakesOfSteps(const Catalogue &catalogue);

} // namespace gapwright
