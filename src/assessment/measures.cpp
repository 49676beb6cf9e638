// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/measures.h"

#include <algorithm>
#include <cmath>

namespace gapwright {

namespace {

/// Sums of decimals such as 0.1 + 0.2 count as what a person would write.
constexpr double hair = 1e-9;

TrafficLight lightOfDistance(double distance, double tolerance)
{
    if (distance <= tolerance + hair)
        return TrafficLight::Green;
    return distance <= 2 * tolerance + hair ? TrafficLight::Amber : TrafficLight::Red;
}

} // namespace

TrafficLight trafficLight(std::optional<double> value, double target, std::optional<double> amber,
                          KpiDirection direction)
{
    if (!value)
        return TrafficLight::Grey;
    const auto reaches = [&](double limit) {
        return direction == KpiDirection::Up ? *value >= limit : *value <= limit;
    };
    if (direction == KpiDirection::Target)
        return lightOfDistance(std::abs(*value - target), std::abs(amber.value_or(0)));
    if (reaches(target))
        return TrafficLight::Green;
    return amber && reaches(*amber) ? TrafficLight::Amber : TrafficLight::Red;
}

QString codeOf(TrafficLight light)
{
    switch (light) {
    case TrafficLight::Grey:
        return QStringLiteral("grey");
    case TrafficLight::Green:
        return QStringLiteral("green");
    case TrafficLight::Amber:
        return QStringLiteral("amber");
    case TrafficLight::Red:
        return QStringLiteral("red");
    }
    return {};
}

std::optional<double> availability(double agreed, double downtime, double exceptions)
{
    const double counted = agreed - exceptions;
    if (counted <= 0)
        return std::nullopt;
    const double unplanned = std::max(0.0, downtime - exceptions);
    return 100.0 * (counted - unplanned) / counted;
}

RiskScore riskScore(int likelihood, int impact, int acceptanceLevel)
{
    RiskScore risk;
    risk.score = likelihood * impact;
    if (risk.score >= 16)
        risk.band = RiskBand::Extreme;
    else if (risk.score >= 10)
        risk.band = RiskBand::High;
    else if (risk.score >= 5)
        risk.band = RiskBand::Medium;
    risk.treat = risk.score > acceptanceLevel;
    return risk;
}

QString codeOf(RiskBand band)
{
    switch (band) {
    case RiskBand::Low:
        return QStringLiteral("low");
    case RiskBand::Medium:
        return QStringLiteral("medium");
    case RiskBand::High:
        return QStringLiteral("high");
    case RiskBand::Extreme:
        return QStringLiteral("extreme");
    }
    return {};
}

} // namespace gapwright
