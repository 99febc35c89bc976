// SPDX-License-Identifier: MIT
#include "cli/commands.h"

namespace cramp
{

std::vector<CommandSpec> allCommands()
{
    return {logCommand(), listCommand()};
}

}  // namespace cramp
