// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli_environment.h"

#include <filesystem>

namespace cramp::cli
{

// Where the diary is when nobody names another: crampdiary/diary.db under $XDG_DATA_HOME if that is an
// absolute path (the XDG Base Directory Specification has relative ones ignored), else under
// $HOME/.local/share. Throws Failure when there is no home either.
std::filesystem::path defaultDiaryFile(const CliEnvironment& environment);

}  // namespace cramp::cli
