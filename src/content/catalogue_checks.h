// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

namespace gapwright {

/// One sentence per mistake in the content: ids not unique, parents or references that do not
/// resolve, counts that differ from the facts, items without a full sentence. Empty when all holds.
[[nodiscard]] QStringList mistakesOf(const Catalogue &catalogue);

} // namespace gapwright
