// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/scope/scope_statement.h"
#include "reports/blocks.h"

namespace gapwright {

/// The scope statement for print: the text, what is inside and outside as tables, open points.
[[nodiscard]] Blocks scopeBlocks(const ScopeStatement &statement);

} // namespace gapwright
