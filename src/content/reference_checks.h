// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

namespace gapwright {

/// The part of mistakesOf() about the reference shelf: glossary, editions, primer, item links and
/// the transition from 2011, of which every requirement item has a source or counts as new.
[[nodiscard]] QStringList mistakesOfReference(const Catalogue &catalogue);

} // namespace gapwright
