// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/capability_results/capability_result.h"

#include <optional>
#include <span>
#include <vector>

namespace gapwright {

/// Achievement of a process attribute: N to 15 %, P to 50 %, L to 85 %, F above (ISO/IEC 33020).
enum class AttributeRating { NotAchieved, Partially, Largely, Fully };

struct ProcessAttribute {
    const char *number; ///< "2.1"
    int level; ///< the capability level it belongs to
    const char *name; ///< source text of the context "Capability"
};

/// The nine attributes in order. The 2019 edition is said to add a third one at level 3; to be
/// verified in a licensed copy, which is why this is one list.
[[nodiscard]] std::span<const ProcessAttribute> processAttributes();

/// `percent` 0 to 100.
[[nodiscard]] AttributeRating ratingOf(double percent);
[[nodiscard]] QString letterOf(AttributeRating rating); ///< "N", "P", "L" or "F"

/// The level reached: all attributes of the level at least largely, all of lower levels fully
/// achieved. Attributes that are not rated count as not achieved. One value per process attribute.
[[nodiscard]] int levelOfAttributes(std::span<const std::optional<double>> percents);

/// The level a result states: from the attributes or the quick rating; nothing when not rated.
[[nodiscard]] std::optional<int> levelOf(const CapabilityResult &result);

struct WeightedLevel {
    int level = 0;
    int weight = 1;
};

/// A profile in figures. Never show the index without floor and the number below target.
struct MaturityIndex {
    std::optional<double> index; ///< weighted mean of levels; nothing without levels
    int floor = 0;
    int below = 0; ///< levels below the threshold
};
[[nodiscard]] MaturityIndex maturityIndexOf(std::span<const WeightedLevel> levels, int threshold);

/// "managed", translated.
[[nodiscard]] QString nameOfLevel(int level);

} // namespace gapwright
