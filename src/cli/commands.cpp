// SPDX-License-Identifier: MIT
#include "cli/commands.h"

namespace cramp::cli
{

std::vector<CommandSpec> allCommands()
{
    return {logCommand(),     listCommand(),    deleteCommand(),  undeleteCommand(),  triageCommand(),
            summaryCommand(), exportCommand(),  importCommand(),  guideCommand(),     checkCommand(),
            backupCommand(),  restoreCommand(), salvageCommand(), passphraseCommand()};
}

}  // namespace cramp::cli
