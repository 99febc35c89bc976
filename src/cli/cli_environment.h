// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "report/summary/gp_summary.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::cli
{

// Everything that the commands take from the world apart from files: main hands in the computer's, tests
// their own. Clock and zone are functions because a call such as --version needs neither.
struct CliEnvironment {
    // Writes all bytes to standard output. Returns 0, or the errno of the write that failed.
    std::function<int(std::string_view)> writeOutput;
    // Writes to standard error; nothing can be done when that fails.
    std::function<void(std::string_view)> writeErrors;
    // All of standard input. Throws Failure when it cannot be read.
    std::function<std::string()> readInput;
    // Asks the person at the terminal for a line, which is not shown as it is typed unless it may be seen;
    // none when there is no terminal.
    std::function<std::optional<std::string>(const std::string& question, bool mayBeSeen)> ask;
    std::function<diary::Instant()> clock;
    std::function<platform::LocalZone()> zone;
    // The bytes of the report as a PDF. It needs Qt, so main hands it in. Throws Failure.
    std::function<std::string(const report::summary::GpSummary&, const report::summary::ReportWords&)>
        makePdf;
    // A variable of the process environment; none when it is not set.
    std::function<std::optional<std::string>(const std::string&)> variable;
};

}  // namespace cramp::cli
