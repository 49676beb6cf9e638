// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/assessment_data.h"
#include "cli/command.h"

namespace gapwright {

class ProjectFile;

/// Where a command imports to.
struct ImportTarget {
    AssessmentData data;
    bool isNew = false; ///< not part of the project yet
};

/// The assessment named by --name, or a new one of that name; without a name the latest one, or a
/// new baseline in a project without any.
Result<ImportTarget> importTarget(ProjectFile &project, const Arguments &arguments,
                                  const Catalogue &catalogue);

} // namespace gapwright
