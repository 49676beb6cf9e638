// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>

namespace gapwright {

/// Yearly cash flows, the first one is year 0 and holds the investment (negative).
struct BusinessCaseFigures {
    double netPresentValue = 0;
    std::optional<double> returnPercent; ///< nothing without an investment
    std::optional<double>
        paybackYears; ///< nothing when it does not pay back for good; linear inside the year
};
[[nodiscard]] BusinessCaseFigures businessCase(std::span<const double> flows, double rate);

} // namespace gapwright
