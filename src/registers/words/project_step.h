// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "registers/field.h"

namespace gapwright {

/// A step of the roadmap or a part of the certification cycle, by its id in the catalogue.
enum class ProjectStep {
    NotStated,
    Support,
    Project,
    GapAnalysis,
    Scope,
    Procedures,
    Processes,
    Implementation,
    Training,
    Operation,
    Improvement,
    InternalAudit,
    ManagementReview,
    CorrectiveAction,
    StageOne,
    StageTwo,
    Surveillance,
    Recertification
};

template <> std::span<const Choice> choicesOf<ProjectStep>();

/// The id in the catalogue: "4", "S1"; empty when none is stated.
[[nodiscard]] QString idOf(ProjectStep step);
/// NotStated when the id is unknown.
[[nodiscard]] ProjectStep projectStepOf(const QString &id);

} // namespace gapwright
