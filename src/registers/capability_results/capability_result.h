// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/assessments/assessment.h"
#include "registers/register_definition.h"

#include <array>

namespace gapwright {

/// How a capability level was found.
enum class RatingMethod {
    Quick, ///< a group agreed on one level
    Attributes ///< from the achievement of each process attribute, ISO/IEC 33020 idea
};

/// The capability an assessment found for one process or management area. Never derived from
/// conformity, nor the other way round (VR32).
struct CapabilityResult {
    Id<CapabilityResult> id;
    Id<Assessment> assessment;
    QString area; ///< "P01".."P26" or "A1".."A9" of the catalogue
    RatingMethod method = RatingMethod::Quick;
    std::optional<int> level; ///< quick rating 0 to 5; ignored when rated by attributes
    std::optional<int> target; ///< 0 to 5
    /// Achievement in percent of the attributes 1.1, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2, 5.1, 5.2.
    std::optional<int> pa11, pa21, pa22, pa31, pa32, pa41, pa42, pa51, pa52;
    QString rationale;
    QString owner;

    friend bool operator==(const CapabilityResult &, const CapabilityResult &) = default;
};

template <> std::span<const Choice> choicesOf<RatingMethod>();
template <> const RegisterDefinition<CapabilityResult> &definitionOf<CapabilityResult>();

/// The nine attribute percentages in the order of the scale.
[[nodiscard]] std::array<std::optional<int>, 9> attributesOf(const CapabilityResult &result);

} // namespace gapwright
