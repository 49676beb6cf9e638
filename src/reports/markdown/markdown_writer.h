// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/blocks.h"

namespace gapwright {

/// The blocks as Markdown that blocksOfMarkdown() reads back. Notes, page breaks and lists of
/// contents are left out; figures become their words.
[[nodiscard]] QString writeMarkdown(const Blocks &blocks);

} // namespace gapwright
