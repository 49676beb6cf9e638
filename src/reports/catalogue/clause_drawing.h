// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "reports/blocks.h"

namespace gapwright {

/// How the clauses of the standard stand together: context and leadership on top, planning and
/// support below, operation with its seven groups between customers and suppliers, evaluation and
/// improvement at the bottom, and the way back to planning.
[[nodiscard]] Figure clauseDrawing(const Catalogue &catalogue);

} // namespace gapwright
