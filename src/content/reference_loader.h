// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "content/content_folder.h"

namespace gapwright {

/// Loads glossary, editions, primer, item links and the transition from 2011; notes every mistake
/// in the folder. Item links follow the order of the catalogue's items.
[[nodiscard]] Reference loadReference(ContentFolder &folder, const Catalogue &catalogue);

} // namespace gapwright
