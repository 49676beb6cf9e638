// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/project_settings/project_settings.h"
#include "registers/risks/risk.h"

#include <span>

namespace gapwright {

/// Steps of likelihood and of impact.
inline constexpr int riskSteps = 5;

/// Scores at which a project draws its lines.
struct RiskLimits {
    int acceptance = 6; ///< the highest score that may be accepted without a signature
    int high = 15; ///< from this score on an action with owner and due date is needed
    friend bool operator==(const RiskLimits &, const RiskLimits &) = default;
};

/// The limits of the project settings, the usual ones where they say nothing (rule VR13).
[[nodiscard]] RiskLimits riskLimitsOf(const ProjectSettings &settings);

enum class RiskZone { Acceptable, Raised, High };
[[nodiscard]] RiskZone zoneOf(int score, const RiskLimits &limits);

/// A cell of the matrix: 1 to 5 each, 0 for "not rated".
struct RiskPlace {
    int likelihood = 0;
    int impact = 0;
    [[nodiscard]] bool isSet() const { return likelihood > 0 && impact > 0; }
    [[nodiscard]] int score() const { return likelihood * impact; }
    friend bool operator==(const RiskPlace &, const RiskPlace &) = default;
};

/// The register keeps the residual score only. This is the cell with that product that lies closest
/// to the inherent one: not above it in either direction, with the impact kept where that is
/// possible, since treatment mostly lowers the likelihood. Unset when no cell has that product.
[[nodiscard]] RiskPlace residualPlaceOf(const RiskPlace &inherent, int residual);

struct PlacedRisk {
    Id<Risk> id = {};
    QString code = {};
    QString description = {};
    RiskKind kind = RiskKind::Risk;
    RiskCategory category = RiskCategory::NotStated;
    Id<Person> owner = {};
    Treatment treatment = Treatment::NotStated;
    bool accepted = false;
    RiskPlace inherent = {};
    RiskPlace residual = {}; ///< that of an accepted risk without a residual score is the inherent
    std::optional<int> residualScore = {};

    /// Rated before and after, so that it can be shown as a movement.
    [[nodiscard]] bool hasBoth() const { return inherent.isSet() && residual.isSet(); }
    friend bool operator==(const PlacedRisk &, const PlacedRisk &) = default;
};

/// What is shown of the register.
struct RiskChoice {
    std::optional<RiskKind> kind = {}; ///< nothing: risks and opportunities
    std::optional<RiskCategory> category = {};
};

/// The chosen risks, the highest inherent score first, those not rated last.
[[nodiscard]] std::vector<PlacedRisk> placedRisks(std::span<const Risk> risks,
                                                  const RiskChoice &choice = {});

enum class RiskSide { Inherent, Residual };
[[nodiscard]] RiskPlace placeOf(const PlacedRisk &risk, RiskSide side);
/// The risks in a cell; those without a place for an unset one.
[[nodiscard]] std::vector<const PlacedRisk *> risksIn(std::span<const PlacedRisk> risks,
                                                      const RiskPlace &place, RiskSide side);

} // namespace gapwright
