// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "assessment/steps/project_records.h"
#include "storage/project_file.h"

namespace gapwright {

/// Every record of a project, as criteria and validation rules look at them.
Result<ProjectRecords> loadRecords(ProjectFile &project);

} // namespace gapwright
