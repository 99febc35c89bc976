// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cramp::cli
{

// What the window is to open with.
struct WindowWords {
    bool cramp = false;                            // straight at "cramp now"
    bool earlier = false;                          // at the form for a cramp that is over
    bool service = false;                          // started by the session bus, which says what is wanted
    bool example = false;                          // a made-up diary in a temporary copy
    std::optional<std::filesystem::path> review;   // an exchange file, only to be read
    std::optional<std::filesystem::path> content;  // another content folder than the built-in one
};

// A call of the program, taken apart. It asks for one of: a refusal (problems), a text (help, version), a
// command, or the window.
struct CommandLine {
    std::vector<std::string> problems;
    std::string text;
    std::optional<CommandSpec> command;
    Words words;
    WindowWords window;
    std::optional<std::filesystem::path> diary;           // --diary
    std::optional<std::filesystem::path> passphraseFile;  // --passphrase-file

    bool wantsWindow() const { return problems.empty() && text.empty() && !command; }
};

// Takes the words after the program's name apart. Looks at their form alone: no file, clock or variable.
CommandLine parseCommandLine(std::span<const std::string> arguments);

}  // namespace cramp::cli
