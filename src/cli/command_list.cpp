// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace gapwright {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{newCommand(),
                                               infoCommand(),
                                               verifyCommand(),
                                               catalogueGuideCommand(),
                                               cataloguePrimerCommand(),
                                               catalogueCommand(),
                                               assessmentListCommand(),
                                               assessmentImportCommand(),
                                               assessmentImport2011Command(),
                                               assessmentExportCommand(),
                                               registerListCommand(),
                                               registerExportCommand(),
                                               registerImportCommand(),
                                               registerCheckCommand(),
                                               stepsCommand(),
                                               scoresCommand(),
                                               reportGapCommand(),
                                               chartListCommand(),
                                               chartCommand(),
                                               documentListCommand(),
                                               documentNewCommand(),
                                               documentRenderCommand(),
                                               historyCommand(),
                                               undoCommand(),
                                               redoCommand(),
                                               backupCommand()};
    return commands;
}

} // namespace gapwright
