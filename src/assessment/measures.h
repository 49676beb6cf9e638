// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "content/catalogue.h"

#include <optional>

namespace gapwright {

enum class TrafficLight { Grey, Green, Amber, Red };

/// Green meets the target, amber the amber limit, else red; grey without a value. For a target that
/// should be hit, `amber` is the tolerated deviation to either side: green within it, amber up to
/// twice as far, else red; without a tolerance only the target itself is green.
[[nodiscard]] TrafficLight trafficLight(std::optional<double> value, double target,
                                        std::optional<double> amber, KpiDirection direction);
[[nodiscard]] QString codeOf(TrafficLight light); ///< "green", never translated

/// Percent of agreed service time. Agreed exceptions are taken out of both. All in minutes.
[[nodiscard]] std::optional<double> availability(double agreed, double downtime, double exceptions);

enum class RiskBand { Low, Medium, High, Extreme };

/// likelihood and impact 1 to 5.
struct RiskScore {
    int score = 1;
    RiskBand band = RiskBand::Low;
    bool treat = false; ///< above the acceptance level
};
[[nodiscard]] RiskScore riskScore(int likelihood, int impact, int acceptanceLevel);
[[nodiscard]] QString codeOf(RiskBand band); ///< "medium", never translated

} // namespace gapwright
