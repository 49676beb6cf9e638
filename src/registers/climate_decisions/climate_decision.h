// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

enum class AmdDecision { NotStated, Relevant, NotRelevant };

/// Whether climate change is a relevant issue (4.1 as amended in 2024). Old decisions stay (VR56).
struct ClimateDecision {
    Id<ClimateDecision> id;
    AmdDecision decision = AmdDecision::NotStated;
    QString reason;
    QDate decidedOn;
    QString approvedBy;
    bool current = true;
    QString comment;

    friend bool operator==(const ClimateDecision &, const ClimateDecision &) = default;
};

template <> std::span<const Choice> choicesOf<AmdDecision>();
template <> const RegisterDefinition<ClimateDecision> &definitionOf<ClimateDecision>();

} // namespace gapwright
