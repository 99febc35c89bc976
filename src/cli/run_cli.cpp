// SPDX-License-Identifier: MIT
#include "cli/run_cli.h"

#include "cli/command_context.h"
#include "platform/failure.h"
#include "store/passphrase.h"
#include "store/store_failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <new>

namespace cramp::cli
{

namespace
{

constexpr std::size_t mostProblems = 100;

bool isControl(char character)
{
    const auto value = static_cast<unsigned char>(character);
    return value < 0x20 || value == 0x7f;
}

// A sentence may quote what a file or a person wrote: it must stay one line and must not steer the terminal.
std::string onOneLine(std::string_view sentence)
{
    std::string line;
    for (std::size_t index = 0; index < sentence.size(); ++index) {
        const char character = sentence[index];
        if (isControl(character))
            line += fmt::format("\\x{:02x}", static_cast<unsigned>(character));
        else
            line += character;
    }
    return line + '\n';
}

void tellProblems(const CliEnvironment& environment, const std::vector<std::string>& sentences)
{
    std::string text;
    for (std::size_t index = 0; index < std::min(sentences.size(), mostProblems); ++index)
        text += onOneLine(sentences[index]);
    environment.writeErrors(text);
}

int printOutput(const CliEnvironment& environment, const Outcome& outcome)
{
    if (outcome.output.empty()) return exitDone;
    const int error = environment.writeOutput(outcome.output);
    if (error == 0) return exitDone;
    if (error == EPIPE) return exitFailed;
    std::string sentence = outcome.doneAnyway.empty() ? "" : outcome.doneAnyway + " ";
    sentence += fmt::format("The output could not be written: {}.", std::strerror(error));
    tellProblems(environment, {sentence});
    return exitFailed;
}

int tell(const CliEnvironment& environment, const Outcome& outcome)
{
    if (outcome.problems.empty()) return printOutput(environment, outcome);
    tellProblems(environment, outcome.problems);
    return exitWrongWords;
}

bool canShowDamaged(const CommandSpec& command)
{
    return std::ranges::count(command.options, damagedOption().name, &OptionSpec::name) > 0;
}

// What is whole of a damaged diary, where that is asked for; and what is damaged, on one line.
int showDamaged(const CliEnvironment& environment, const CommandLine& call, const platform::Failure& damage)
{
    CommandContext context(environment, call.diary);
    context.useDamaged();
    std::string rest;
    try {
        tell(environment, call.command->run(context, call.words));
        rest = context.leftOut();
    } catch (const platform::Failure& failure) {
        rest = failure.sentence();
    }
    tellProblems(environment, {damage.sentence() + " " + rest});
    return exitFailed;
}

// A command that meets a closed lock has done nothing yet: it is opened, and the command begins again. A
// backup may have another lock than the diary.
Outcome runUnlocking(const CommandContext& context, const CommandLine& call)
{
    constexpr int mostLocks = 3;
    for (int locks = 0;; ++locks) {
        try {
            return call.command->run(context, call.words);
        } catch (const store::LockedDiary& locked) {
            if (locks == mostLocks) throw;
            store::unlock(locked.file(), context.passphraseOf(locked.file()));
        }
    }
}

int runCommand(const CliEnvironment& environment, const CommandLine& call)
{
    try {
        const CommandContext context(environment, call.diary, call.passphraseFile);
        return tell(environment, runUnlocking(context, call));
    } catch (const store::DamagedDiary& damage) {
        if (!canShowDamaged(*call.command)) throw;
        if (call.words.has(damagedOption().name)) return showDamaged(environment, call, damage);
        tellProblems(environment, {damage.sentence() + " With --damaged this shows what can be read."});
        return exitFailed;
    }
}

}  // namespace

int runCli(const CliEnvironment& environment, const CommandLine& call)
{
    assert(!call.wantsWindow());
    if (!call.problems.empty()) {
        tellProblems(environment, call.problems);
        return exitWrongWords;
    }
    if (!call.text.empty()) return printOutput(environment, Outcome::printing(call.text));
    try {
        return runCommand(environment, call);
    } catch (const platform::Failure& failure) {
        tellProblems(environment, failure.sentences());
    } catch (const std::bad_alloc&) {
        tellProblems(environment, {"There is not enough memory for this. Nothing was changed."});
    } catch (const std::exception& error) {
        tellProblems(
            environment,
            {fmt::format("Something went wrong that should not have: {}. Please report it.", error.what())});
    }
    return exitFailed;
}

int runCli(const CliEnvironment& environment, std::span<const std::string> arguments)
{
    return runCli(environment, parseCommandLine(arguments));
}

}  // namespace cramp::cli
