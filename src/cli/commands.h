// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

#include <vector>

namespace cramp::cli
{

// The commands, each made in the file of its name (log_command.cpp).
CommandSpec logCommand();
CommandSpec listCommand();
CommandSpec deleteCommand();
CommandSpec undeleteCommand();
CommandSpec triageCommand();
CommandSpec summaryCommand();
CommandSpec exportCommand();
CommandSpec importCommand();
CommandSpec guideCommand();
CommandSpec checkCommand();
CommandSpec backupCommand();
CommandSpec restoreCommand();
CommandSpec salvageCommand();
CommandSpec passphraseCommand();

// All of them, in the order of the help.
std::vector<CommandSpec> allCommands();

}  // namespace cramp::cli
