// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/program_content.h"

#include "charts/fonts.h"
#include "content/catalogue_loader.h"

namespace gapwright {

Outcome loadProgramFonts()
{
    return loadShippedFonts();
}

Result<std::shared_ptr<const Catalogue>> loadProgramCatalogue()
{
    Result<Catalogue> loaded = loadCatalogue();
    if (!loaded)
        return loaded.error();
    return std::make_shared<const Catalogue>(std::move(*loaded));
}

} // namespace gapwright
