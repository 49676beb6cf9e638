// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/json_source.h"
#include "content/step_guide.h"

namespace gapwright {

/// The guide in the file of a step. Mistakes are noted with the entry; `step` is the id the file
/// has to name.
[[nodiscard]] StepGuide stepGuideOf(const JsonEntry &file, const QString &step);

} // namespace gapwright
