// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "content/catalogue.h"

namespace gapwright {

/// Loads the catalogue from a content folder: ids, weights and links are kept once beside the
/// language folders; texts come from `folder/language`. The default is the folder compiled in.
/// An error lists every mistake found, with file and entry.
Result<Catalogue> loadCatalogue(const QString &language = QStringLiteral("en"),
                                const QString &folder = QStringLiteral(":/content"));

} // namespace gapwright
