// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <memory>

namespace gapwright {

class Catalogue;

/// What the window needs before it can be made; a failure means a damaged installation.
Outcome loadProgramFonts();
Result<std::shared_ptr<const Catalogue>> loadProgramCatalogue();

} // namespace gapwright
