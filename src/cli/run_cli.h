// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cli_environment.h"
#include "cli/command_line.h"

#include <span>
#include <string>

namespace cramp::cli
{

// Exit statuses.
constexpr int exitDone = 0;
constexpr int exitFailed = 1;      // it could not be done: bad data, a damaged or locked file, a full disk
constexpr int exitWrongWords = 2;  // the words of the call are wrong

// Carries out a call that does not want the window, and returns the exit status. The output is built whole
// and written once at the end; what is wrong goes to standard error, one line for each problem (at most 100),
// and standard output then stays empty. A reader of the output that has gone away is no problem to tell of.
int runCli(const CliEnvironment& environment, const CommandLine& call);

// The same from the words after the program's name.
int runCli(const CliEnvironment& environment, std::span<const std::string> arguments);

}  // namespace cramp::cli
