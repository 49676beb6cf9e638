// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"

namespace gapwright {

[[nodiscard]] Command newCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command catalogueCommand();
[[nodiscard]] Command catalogueGuideCommand();
[[nodiscard]] Command cataloguePrimerCommand();
[[nodiscard]] Command assessmentListCommand();
[[nodiscard]] Command assessmentImportCommand();
[[nodiscard]] Command assessmentImport2011Command();
[[nodiscard]] Command assessmentExportCommand();
[[nodiscard]] Command registerListCommand();
[[nodiscard]] Command registerExportCommand();
[[nodiscard]] Command registerImportCommand();
[[nodiscard]] Command registerCheckCommand();
[[nodiscard]] Command stepsCommand();
[[nodiscard]] Command scoresCommand();
[[nodiscard]] Command reportGapCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command chartListCommand();
[[nodiscard]] Command documentListCommand();
[[nodiscard]] Command documentNewCommand();
[[nodiscard]] Command documentRenderCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command backupCommand();

} // namespace gapwright
