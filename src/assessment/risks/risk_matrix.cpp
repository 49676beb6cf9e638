// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/risks/risk_matrix.h"

#include <algorithm>
#include <tuple>

namespace gapwright {

RiskLimits riskLimitsOf(const ProjectSettings &settings)
{
    RiskLimits limits;
    limits.acceptance = settings.riskAcceptance.value_or(limits.acceptance);
    limits.high = settings.riskHigh.value_or(limits.high);
    return limits;
}

RiskZone zoneOf(int score, const RiskLimits &limits)
{
    if (score >= limits.high)
        return RiskZone::High;
    return score <= limits.acceptance ? RiskZone::Acceptable : RiskZone::Raised;
}

RiskPlace residualPlaceOf(const RiskPlace &inherent, int residual)
{
    RiskPlace best;
    const auto costOf = [&](const RiskPlace &place) {
        const int likelihood = inherent.likelihood - place.likelihood;
        const int impact = inherent.impact - place.impact;
        return std::tuple(likelihood < 0 || impact < 0, impact != 0 && likelihood != 0, impact != 0,
                          std::abs(likelihood) + std::abs(impact), -place.impact);
    };
    for (int likelihood = 1; likelihood <= riskSteps; ++likelihood) {
        for (int impact = 1; impact <= riskSteps; ++impact) {
            const RiskPlace place{likelihood, impact};
            if (place.score() == residual && (!best.isSet() || costOf(place) < costOf(best)))
                best = place;
        }
    }
    return best;
}

std::vector<PlacedRisk> placedRisks(std::span<const Risk> risks, const RiskChoice &choice)
{
    std::vector<PlacedRisk> placed;
    for (const Risk &risk : risks) {
        const bool isChosen = (!choice.kind || risk.kind == *choice.kind)
            && (!choice.category || risk.category == *choice.category);
        if (!isChosen)
            continue;
        PlacedRisk one{risk.id,      risk.code,      risk.description, risk.kind, risk.category,
                       risk.owner,   risk.treatment, risk.accepted,    {},        {},
                       risk.residual};
        const RiskPlace inherent{valueOf(risk.likelihood), valueOf(risk.impact)};
        one.inherent = inherent.isSet() ? inherent : RiskPlace();
        if (risk.residual)
            one.residual = residualPlaceOf(one.inherent, *risk.residual);
        else if (risk.accepted)
            one.residual = one.inherent;
        placed.push_back(one);
    }
    std::sort(placed.begin(), placed.end(), [](const PlacedRisk &a, const PlacedRisk &b) {
        if (a.inherent.score() != b.inherent.score())
            return a.inherent.score() > b.inherent.score();
        return std::tie(a.code, a.description, a.id.value)
            < std::tie(b.code, b.description, b.id.value);
    });
    return placed;
}

RiskPlace placeOf(const PlacedRisk &risk, RiskSide side)
{
    return side == RiskSide::Inherent ? risk.inherent : risk.residual;
}

std::vector<const PlacedRisk *> risksIn(std::span<const PlacedRisk> risks, const RiskPlace &place,
                                        RiskSide side)
{
    std::vector<const PlacedRisk *> found;
    for (const PlacedRisk &risk : risks) {
        if (placeOf(risk, side) == place)
            found.push_back(&risk);
    }
    return found;
}

} // namespace gapwright
