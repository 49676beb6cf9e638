// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"

namespace gapwright {

/// Shares the width of a table among its columns by what they hold: no word is broken while there
/// is room, and long texts get more than short ones.
void balanceColumns(Table &table);

} // namespace gapwright
