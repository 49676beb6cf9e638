// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/attachments/attachment.h"
#include "registers/item_results/item_result.h"

namespace gapwright {

/// A file shown as evidence for the result of one item.
struct EvidenceLink {
    Id<EvidenceLink> id;
    Id<ItemResult> result;
    Id<Attachment> attachment;
    QString caption; ///< what the file shows; may be empty

    friend bool operator==(const EvidenceLink &, const EvidenceLink &) = default;
};

template <> const RegisterDefinition<EvidenceLink> &definitionOf<EvidenceLink>();

} // namespace gapwright
