// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"
#include "registers/item_results/item_result.h"

#include <optional>
#include <vector>

namespace gapwright {

/// A broken validation rule at a record: never blocks typing, blocks approval.
struct RuleBreach {
    QString rule; ///< "VR31"
    QByteArray column; ///< the field that mends it
    QString sentence; ///< what is missing, translated
};

/// VR31: C needs evidence, P and N a gap, NA a reason and its approval, NYO the arrangement.
/// VR01: NA and NYO only where the item is conditional.
[[nodiscard]] std::vector<RuleBreach> breachesOf(const ItemResult &result,
                                                 const RequirementItem &item);

/// Why this status must not be given to the item at all, or nothing when it may (VR01).
[[nodiscard]] std::optional<QString> refusalOf(ConformityStatus status,
                                               const RequirementItem &item);

/// Why a status must not be given to several results at once, or nothing when it may: as above,
/// and "conforming" needs evidence at each single one.
[[nodiscard]] std::optional<QString>
bulkRefusalOf(ConformityStatus status, const ItemResult &result, const RequirementItem &item);

} // namespace gapwright
