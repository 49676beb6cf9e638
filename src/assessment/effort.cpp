// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/effort.h"

#include <cmath>

namespace gapwright {

double pertMean(const ThreePoint &e)
{
    return (e.optimistic + 4 * e.likely + e.pessimistic) / 6;
}

EffortSum effortSum(std::span<const ThreePoint> estimates)
{
    constexpr double z80 = 0.8416; // 80 % quantile of the normal distribution
    EffortSum sum;
    double variance = 0;
    for (const ThreePoint &e : estimates) {
        const double mean = pertMean(e);
        sum.mean += mean;
        sum.labour += mean * e.rate;
        variance += std::pow((e.pessimistic - e.optimistic) / 6, 2);
    }
    sum.deviation = std::sqrt(variance);
    sum.p80 = sum.mean + z80 * sum.deviation;
    return sum;
}

double totalCost(double labour, double fixedCost, double contingency)
{
    return (labour + fixedCost) * (1 + contingency);
}

} // namespace gapwright
