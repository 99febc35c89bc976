// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cramp::cli
{

class CommandContext;

// An option of a command: "--at" takes a value, shown as "T" in the help; a flag has no value's name.
struct OptionSpec {
    std::string name;
    std::string valueName;
    std::string help;
    bool repeats = false;
};

struct ArgumentSpec {
    std::string name;
    std::string help;
    bool needed = true;
};

// The words of a call, as they were typed.
class Words
{
public:
    void addOption(const std::string& name, std::vector<std::string> values)
    {
        m_options[name] = std::move(values);
    }
    void addArgument(std::string value) { m_arguments.push_back(std::move(value)); }

    bool has(const std::string& option) const { return m_options.contains(option); }
    // The values of an option in the order in which they were given; a flag has none.
    std::vector<std::string> all(const std::string& option) const
    {
        const auto found = m_options.find(option);
        return found == m_options.end() ? std::vector<std::string>() : found->second;
    }
    // The argument at a place, as the command's own list names them; empty when it was not given.
    std::string argument(std::size_t index) const
    {
        return index < m_arguments.size() ? m_arguments[index] : std::string();
    }

private:
    std::map<std::string, std::vector<std::string>> m_options;
    std::vector<std::string> m_arguments;
};

// What became of a command that could be carried out, or of words that were wrong. Failures are thrown.
struct Outcome {
    // Printed whole, after everything else is done.
    std::string output;
    // What the person must know if the output cannot be printed ("The episode is saved."); may be empty.
    std::string doneAnyway;
    // Wrong words, a sentence each; then nothing was done.
    std::vector<std::string> problems;

    static Outcome printing(std::string text) { return {std::move(text), {}, {}}; }
    static Outcome refusing(std::vector<std::string> problems) { return {{}, {}, std::move(problems)}; }
};

// Of the commands that show what the diary holds: what is whole of a damaged one as well.
inline OptionSpec damagedOption()
{
    return {"--damaged", "", "Of a damaged diary, show what can be read; the exit status is 1 all the same"};
}

// A command: what it is called, what it takes, what it does.
struct CommandSpec {
    std::string name;
    std::string help;
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;
    std::string footer;  // below the options of its help
    Outcome (*run)(const CommandContext& context, const Words& words) = nullptr;
};

}  // namespace cramp::cli
