// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

enum class AssessmentKind { Baseline, Reassessment, MockAudit };
enum class AssessmentState { Open, Approved };

/// One named assessment of the whole catalogue (register R23). Locked once approved (VR33).
struct Assessment {
    Id<Assessment> id;
    QString name;
    AssessmentKind kind = AssessmentKind::Baseline;
    QDate heldOn;
    QString assessor;
    QString itemSet; ///< version of the item set; trends compare equal versions only
    AssessmentState state = AssessmentState::Open;
    QString approvedBy;
    QDate approvedOn;
    QString conclusion; ///< the assessor's own words, printed in the executive summary

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

template <> std::span<const Choice> choicesOf<AssessmentKind>();
template <> std::span<const Choice> choicesOf<AssessmentState>();
template <> const RegisterDefinition<Assessment> &definitionOf<Assessment>();

/// True when results may still be changed.
[[nodiscard]] bool isOpen(const Assessment &assessment);

} // namespace gapwright
