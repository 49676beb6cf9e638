// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace gapwright {

/// A three-point estimate in person-days with a daily rate (section 5 of the scales).
struct ThreePoint {
    double optimistic = 0;
    double likely = 0;
    double pessimistic = 0;
    double rate = 0; ///< money per day
};

struct EffortSum {
    double mean = 0; ///< days
    double deviation = 0; ///< days
    double p80 = 0; ///< days not exceeded with 80 % probability
    double labour = 0; ///< money
};

[[nodiscard]] double pertMean(const ThreePoint &estimate);
[[nodiscard]] EffortSum effortSum(std::span<const ThreePoint> estimates);
/// (labour + fixed) x (1 + contingency); contingency 0.15 for 15 %.
[[nodiscard]] double totalCost(double labour, double fixedCost, double contingency);

} // namespace gapwright
