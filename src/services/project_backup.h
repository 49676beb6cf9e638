// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "storage/project_file.h"

#include <optional>

namespace gapwright {

/// How many automatic backups of a project are kept.
inline constexpr int backupsKept = 10;

/// Adds an automatic backup in `NAME.backups` beside the project unless there is one of this day
/// (UTC) already, and removes the oldest beyond ten. Returns the path of a new one. Nothing happens
/// for a project that is open for reading.
Result<std::optional<QString>> backUpDaily(ProjectFile &project, const Clock &clock);

} // namespace gapwright
