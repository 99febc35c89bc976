// SPDX-License-Identifier: MIT
#pragma once

// The rules that keep the source readable, each a function over the lines of one file. A file is known by its
// path from the top folder ("src/diary/episode.h", "tests/diary/episode_test.cpp"); an answer is a list of
// complaints, each "path:line: what is wrong".

#include <set>
#include <string>
#include <vector>

namespace cramp::test
{

struct SourceFile {
    std::string path;
    std::vector<std::string> lines;
};
using Complaints = std::vector<std::string>;

// A folder includes only folders above it, by their path from src/, and a room only rooms below it.
Complaints checkArrows(const SourceFile& file);
// A library is included only where design and CMake give it a place; what no one knows, nowhere.
Complaints checkLibraries(const SourceFile& file);
// Nothing talks to a network: neither a header nor a line of a CMakeLists.txt names one.
Complaints checkNoNetwork(const SourceFile& file);
// The window never waits inside a dialog (src/ui).
Complaints checkNoBlockingDialogs(const SourceFile& file);
// What the window says can be translated (src/ui): lupdate does not find a text that a helper hands on to tr.
Complaints checkTranslatable(const SourceFile& file);
// No box of Qt for days, times or numbers: such a box may hold another value than the one that is typed.
Complaints checkFields(const SourceFile& file);
// A test waits for what it expects, not for time to pass (tests; the benchmark is none).
Complaints checkNoSleeps(const SourceFile& file);
// Nothing below main.cpp asks the clock (src), but for the one function that main.cpp asks.
Complaints checkNoClock(const SourceFile& file);
// A namespace is a folder: src/ui/today/x.h opens cramp::ui::today, and another one only to name what it has.
Complaints checkNamespaces(const SourceFile& file);
// No two headers of src define a type of one name, or declare one function twice.
Complaints checkNamesOnce(const std::vector<SourceFile>& files);
// A class holds one idea: at most 20 fields and 40 functions, but for those that are named.
Complaints checkClasses(const SourceFile& file, const std::set<std::string>& tooLarge);
// The licence in the first line, #pragma once in headers.
Complaints checkShape(const SourceFile& file);
// CLI11 is slow to compile: one file has it.
Complaints checkOneFileHasCli11(const std::vector<SourceFile>& files);
// tests/<folder>/x_test.cpp stands for src/<folder>/x.h or x.cpp.
Complaints checkMirror(const std::vector<SourceFile>& files);
// The top folder holds what is agreed; "build" and dotfiles aside.
Complaints checkTopFolder(const std::vector<std::string>& names);

}  // namespace cramp::test
