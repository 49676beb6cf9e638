// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/item_results/item_result.h"

#include <optional>
#include <span>

namespace gapwright {

/// What the conformity figures need of one item.
struct ScoredItem {
    int weight = 2; ///< 1 to 3
    ConformityStatus status = ConformityStatus::Unassessed;
};

enum class Verdict { NotScored, Conforming, PartiallyConforming, NotConforming };

/// How often each status occurs.
struct StatusCounts {
    int conforming = 0;
    int partial = 0;
    int notConforming = 0;
    int notApplicable = 0;
    int notYetOccurred = 0;
    int unassessed = 0;

    [[nodiscard]] int all() const;
    [[nodiscard]] int gaps() const { return partial + notConforming; }
    [[nodiscard]] int scored() const { return conforming + gaps(); }
    friend bool operator==(const StatusCounts &, const StatusCounts &) = default;
};

/// The conformity of a set of items, rolled up flat over the items (scales, section 2). Percentages
/// are full precision; round for display only.
struct Conformity {
    std::optional<double> percent; ///< 0 to 100; nothing when no item is scored
    double coverage = 0; ///< share of items that are not "not assessed", 0 to 100
    Verdict verdict = Verdict::NotScored;
    StatusCounts counts;
    int scoredWeight = 0; ///< sum of the weights of C, P and N
    double reachedWeight = 0; ///< sum of weight x value

    friend bool operator==(const Conformity &, const Conformity &) = default;
};

/// 1 for C, 0.5 for P, 0 for N; nothing for the others.
[[nodiscard]] std::optional<double> valueOf(ConformityStatus status);

[[nodiscard]] Conformity conformityOf(std::span<const ScoredItem> items);

/// "partially conforming", translated.
[[nodiscard]] QString wordOf(Verdict verdict);
/// The word of the machine-readable files: "partially conforming", never translated.
[[nodiscard]] QString codeOf(Verdict verdict);

} // namespace gapwright
