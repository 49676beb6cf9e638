// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "reports/blocks.h"
#include "reports/documents/document_output.h"

namespace gapwright {

/// The assessor's guide: per clause its items with question, evidence, typical gap, recommendation
/// and condition, then the capability levels of each process and management area.
[[nodiscard]] Blocks assessorsGuide(const Catalogue &catalogue);

/// The primer for clients: its chapters with a drawing of the clause structure. Empty when the
/// catalogue holds no chapter.
[[nodiscard]] Blocks primerBook(const Catalogue &catalogue);

/// Head, foot and properties of the two books.
[[nodiscard]] DocumentOutput guideOutput(const Catalogue &catalogue, const QDate &date);
[[nodiscard]] DocumentOutput primerOutput(const Catalogue &catalogue, const QDate &date);

} // namespace gapwright
