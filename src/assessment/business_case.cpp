// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/business_case.h"

#include <cmath>
#include <numeric>

namespace gapwright {

BusinessCaseFigures businessCase(std::span<const double> flows, double rate)
{
    BusinessCaseFigures figures;
    double balance = 0;
    for (size_t year = 0; year < flows.size(); ++year) {
        figures.netPresentValue += flows[year] / std::pow(1 + rate, double(year));
        const double before = balance;
        balance += flows[year];
        if (balance < 0)
            figures.paybackYears.reset(); // paid back once, but not for good
        else if (year > 0 && before < 0)
            figures.paybackYears = double(year - 1) + -before / flows[year];
    }
    if (!flows.empty() && flows.front() < 0)
        figures.returnPercent =
            100.0 * std::accumulate(flows.begin(), flows.end(), 0.0) / -flows.front();
    return figures;
}

} // namespace gapwright
