// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/register_definition.h"

namespace gapwright {

struct ManagementReview;

enum class ReviewTopic {
    NotStated,
    PreviousActions,
    ContextChanges,
    Performance,
    Improvement,
    CustomerFeedback,
    PolicyAdherence,
    Objectives,
    ServicePerformance,
    OtherParties,
    Resources,
    RiskAssessment,
    Changes
};

/// What a management review said about one of the twelve topics of clause 9.3.
struct ReviewInput {
    Id<ReviewInput> id;
    Id<ManagementReview> review;
    ReviewTopic topic = ReviewTopic::NotStated;
    QString summary;
    QString noneReason;
    QString comment;

    friend bool operator==(const ReviewInput &, const ReviewInput &) = default;
};

template <> std::span<const Choice> choicesOf<ReviewTopic>();
template <> const RegisterDefinition<ReviewInput> &definitionOf<ReviewInput>();

} // namespace gapwright
