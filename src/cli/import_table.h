// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/command_context.h"
#include "diary/merge.h"

namespace cramp::cli
{

// import FILE --table: takes in the bytes of a table that another program or a person made. Throws Failure
// with a sentence for each question that the table leaves open and no option answers.
Outcome importTable(const CommandContext& context, const Words& words, const std::string& bytes,
                    const std::string& name);

// The options that go with --table.
std::vector<OptionSpec> tableOptions();

// "added 3, updated 0, unchanged 1" as a line.
std::string countsText(const diary::MergeCounts& counts);

}  // namespace cramp::cli
