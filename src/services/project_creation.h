// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/assessment_data.h"
#include "registers/engagements/engagement.h"
#include "storage/project_file.h"

#include <optional>

namespace gapwright {

/// What a new project starts with.
struct NewProject {
    OpenRequest file;
    Engagement engagement; ///< needs an organization; the id is given
    /// The head of a first assessment of all items; its id is given, an empty name is "Baseline".
    std::optional<Assessment> firstAssessment;
};

/// Makes a project file. Refuses an existing file, a folder that cannot be written and an
/// organization without a name; a project that could not be filled is removed again.
Result<std::unique_ptr<ProjectFile>> makeProject(const NewProject &project,
                                                 const Catalogue &catalogue);

/// Closes and removes a project that could not be completed, with its lock. Returns `reason`.
Error withdrawn(std::unique_ptr<ProjectFile> project, const Error &reason);

/// The rows that add an assessment with all its results, in the order they must be written.
[[nodiscard]] std::vector<RowChange> rowsOf(const AssessmentData &data);

} // namespace gapwright
