// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace cramp::platform
{

// Asks the person at the terminal that this process was started from, wherever its standard streams go, and
// returns the line that is typed. mayBeSeen: whether the line is shown while it is typed. None when there is
// no terminal, or when the person ends the question (Ctrl+C, Ctrl+D).
std::optional<std::string> askAtTerminal(const std::string& question, bool mayBeSeen);

}  // namespace cramp::platform
