// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/conformity.h"
#include "ui/kit/rail_model.h"

namespace gapwright {

struct AssessmentData;
class Catalogue;
class ProjectSession;
class ProjectWatch;

/// The keys of the pages that are no step; a step's key is stepKey().
namespace page_key {
inline constexpr auto overview = "overview";
inline constexpr auto gap = "gap";
inline constexpr auto registers = "register";
inline constexpr auto documents = "documents";
inline constexpr auto roadmap = "roadmap";
inline constexpr auto plan = "plan";
inline constexpr auto businessCase = "business-case";
inline constexpr auto actions = "actions";
inline constexpr auto problems = "problems";
inline constexpr auto calendar = "calendar";
inline constexpr auto assessments = "assessments";
inline constexpr auto report = "report";
inline constexpr auto history = "history";
inline constexpr auto library = "library";
inline constexpr auto kpiBoard = "kpi-board";
inline constexpr auto competences = "competence-matrix";
inline constexpr auto communication = "communication";
} // namespace page_key

[[nodiscard]] QString pageKey(const char *name);
/// "step:4", "step:S1".
[[nodiscard]] QString stepKey(const QString &step);
/// The id of the step that a key names; empty when it names none.
[[nodiscard]] QString stepOfKey(const QString &key);

/// The conformity of the clauses that a step builds (their primary step). Nothing for a step that
/// builds no clause of its own.
[[nodiscard]] std::optional<Conformity>
conformityOfStep(const QString &step, const AssessmentData &data, const Catalogue &catalogue);

/// Everything one can go to: workspaces, pages of their own, the 13 steps, the certification cycle.
/// With a watch that knows the steps, rings show the progress computed from the registers and the
/// second line what is missing; else the ring of step 3 is the coverage of the current assessment
/// and that of a step with clauses their conformity.
[[nodiscard]] std::vector<RailEntry> railEntries(const ProjectSession &session,
                                                 const ProjectWatch *watch = nullptr);

} // namespace gapwright
