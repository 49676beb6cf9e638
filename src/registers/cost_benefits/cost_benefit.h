// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct BusinessAlternative;

enum class CostSide { NotStated, Cost, Benefit };
enum class EstimateCertainty { NotStated, Low, Medium, High };

/// One cost or benefit of the business case (register R35, step 1).
struct CostBenefit {
    Id<CostBenefit> id;
    QString name;
    CostSide side = CostSide::NotStated;
    std::optional<Money> oneOff;
    std::optional<Money> yearly;
    std::optional<int> year;
    Id<BusinessAlternative> alternative;
    EstimateCertainty certainty = EstimateCertainty::NotStated;
    QString basis;
    bool tangible = true;
    QString comment;

    friend bool operator==(const CostBenefit &, const CostBenefit &) = default;
};

template <> std::span<const Choice> choicesOf<CostSide>();
template <> std::span<const Choice> choicesOf<EstimateCertainty>();
template <> const RegisterDefinition<CostBenefit> &definitionOf<CostBenefit>();

} // namespace gapwright
