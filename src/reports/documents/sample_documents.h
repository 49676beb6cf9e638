// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/documents/sample_texts.h"
#include "content/catalogue.h"

namespace gapwright {

/// Writes a text for every document that names a template: drafts for drafts, approved and
/// published ones with the values of their approval. The service catalogue was approved with other
/// service hours than the register holds now, so that it is stale; the change policy has an earlier
/// edition; the service management plan has comments of its review. The catalogue must outlive the
/// maker.
[[nodiscard]] SampleTextMaker sampleTextMaker(const Catalogue &catalogue);

} // namespace gapwright
