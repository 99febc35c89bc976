// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/program_content.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <deque>

namespace cramp::cli
{

namespace
{

using Values = std::vector<std::string>;

constexpr auto footer =
    "T is a time: 2026-11-02T03:12 on the clock of this place, or with an offset or Z.\n"
    "DATE is a day: 2026-11-02. D is a length of time: 270, 270s, 4m30s, 1h or 0:04:30.\n"
    "Without a command the window opens. \"crampdiary COMMAND --help\" says more about one.";

// CLI11 takes an empty value (--note=) for a missing one and eats the next word: such a word is cut in two.
Values withEmptyValuesApart(std::span<const std::string> arguments)
{
    Values words;
    for (const std::string& argument : arguments) {
        const bool isEmptyValue =
            argument.starts_with("--") && argument.find('=') == argument.size() - 1 && argument.size() > 3;
        words.push_back(isEmptyValue ? argument.substr(0, argument.size() - 1) : argument);
        if (isEmptyValue) words.emplace_back();
    }
    return words;
}

// CLI11 names the option first: "--at: 1 required T missing", "json was given a disallowed flag override".
std::string mismatchText(std::string_view what)
{
    std::string_view option = what.substr(0, what.find_first_of(": "));
    option.remove_prefix(std::min(option.find_first_not_of('-'), option.size()));
    const bool isFlag = what.find("flag override") != std::string_view::npos;
    return fmt::format("--{} {}.", option, isFlag ? "takes no value" : "needs a value behind it");
}

// CLI11 only sorts the words here; what they mean is read elsewhere, so that one call can name all its slips.
class Parser
{
public:
    explicit Parser(CommandLine& result) : m_result(result)
    {
        m_app.set_help_flag("-h,--help", "Say what can be done, and end");
        m_app.set_version_flag("--version", programName(), "Say the version, and end");
        m_app.footer(footer);
        m_app.allow_extras();
        m_app.require_subcommand(0, 1);
        addValue(m_app, {"--diary", "FILE", "Use this diary instead of the default one"}, m_diariesBefore);
        addValue(m_app, passphraseOption(), m_passphrasesBefore);
        addWindowOptions();
        for (CommandSpec& spec : allCommands())
            addCommand(std::move(spec));
    }

    void parse(std::span<const std::string> arguments)
    {
        Values words = withEmptyValuesApart(arguments);
        std::ranges::reverse(words);  // as CLI11 wants them
        try {
            m_app.parse(std::move(words));
            collect();
        } catch (const CLI::CallForHelp&) {
            m_result.text = m_app.help();
        } catch (const CLI::CallForVersion& version) {
            m_result.text = std::string(version.what()) + "\n";
        } catch (const CLI::ArgumentMismatch& mismatch) {
            refuse(mismatchText(mismatch.what()));
        } catch (const CLI::ParseError& error) {
            refuse(error.what());
        }
    }

private:
    // One command while it is parsed. The places of values must not move: CLI11 keeps their addresses.
    struct Entry {
        CommandSpec spec;
        CLI::App* app = nullptr;
        std::deque<Values> optionValues;
        std::deque<std::string> argumentValues;
    };

    void refuse(std::string problem) { m_result.problems.push_back(std::move(problem)); }

    // How often an option may come is checked later; here it only matters for the help.
    static void addValue(CLI::App& app, const OptionSpec& spec, Values& place)
    {
        CLI::Option* option = app.add_option(spec.name, place, spec.help)->type_name(spec.valueName);
        if (!spec.repeats) option->expected(1);
        option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
    }

    static OptionSpec passphraseOption()
    {
        return {"--passphrase-file", "FILE",
                "The passphrase of a locked diary is the first line of this file"};
    }

    void addWindowOptions()
    {
        m_app.add_flag("--cramp", m_result.window.cramp, "Open the window with the cramp's clock running")
            ->disable_flag_override();
        m_app
            .add_flag("--earlier", m_result.window.earlier,
                      "Open the window at the form for an earlier cramp")
            ->disable_flag_override();
        m_app.add_flag("--example", m_result.window.example, "Open the window with a made-up diary")
            ->disable_flag_override();
        addValue(m_app, {"--review", "FILE", "Open the window with the diary of this file, only to be read"},
                 m_reviews);
        addValue(m_app, {"--content", "DIR", "Open the window with the content of this folder"}, m_contents);
        // For the D-Bus service file alone; the help does not show it.
        m_app.add_flag("--service", m_result.window.service)->group("")->disable_flag_override();
    }

    void addCommand(CommandSpec spec)
    {
        Entry& entry = m_entries.emplace_back();
        entry.spec = std::move(spec);
        entry.app = m_app.add_subcommand(entry.spec.name, entry.spec.help);
        entry.app->allow_extras();
        entry.app->footer(entry.spec.footer);
        for (const ArgumentSpec& argument : entry.spec.arguments)
            entry.app->add_option(argument.name, entry.argumentValues.emplace_back(), argument.help)
                ->type_name("");
        for (const OptionSpec& option : entry.spec.options) {
            Values& place = entry.optionValues.emplace_back();
            if (option.valueName.empty())
                entry.app->add_flag(option.name, option.help)->disable_flag_override();
            else
                addValue(*entry.app, option, place);
        }
        addValue(*entry.app, {"--diary", "FILE", "Use this diary instead of the default one"},
                 m_diariesAfter);
        addValue(*entry.app, passphraseOption(), m_passphrasesAfter);
    }

    void collect()
    {
        const auto found =
            std::ranges::find_if(m_entries, [](const Entry& entry) { return entry.app->parsed(); });
        refuseExtras(found == m_entries.end() ? nullptr : &*found);
        m_diariesBefore.insert(m_diariesBefore.end(), m_diariesAfter.begin(), m_diariesAfter.end());
        m_result.diary = onePath("--diary", m_diariesBefore);
        m_passphrasesBefore.insert(m_passphrasesBefore.end(), m_passphrasesAfter.begin(),
                                   m_passphrasesAfter.end());
        m_result.passphraseFile = onePath("--passphrase-file", m_passphrasesBefore);
        m_result.window.review = onePath("--review", m_reviews);
        m_result.window.content = onePath("--content", m_contents);
        refuseContradictions(m_result.window);
        if (found == m_entries.end() && m_result.passphraseFile)
            refuse("--passphrase-file is for commands: the window asks for the passphrase.");
        if (found == m_entries.end()) return;
        collectCommand(*found);
        m_result.command = std::move(found->spec);
    }

    void refuseContradictions(const WindowWords& window)
    {
        if (window.review && (window.cramp || window.earlier || window.example || m_result.diary))
            refuse(
                "--review opens a diary only to be read: leave out --cramp, --earlier, --example and "
                "--diary.");
        if (window.cramp && window.earlier)
            refuse("--cramp and --earlier open the window at different places: leave out one of them.");
    }

    void refuseExtras(const Entry* entry)
    {
        for (const std::string& word : m_app.remaining())
            refuse(fmt::format("\"{}\" is not a command or an option; the commands are {}.", word,
                               fmt::join(commandNames(), ", ")));
        if (entry == nullptr) return;
        for (const std::string& word : entry->app->remaining())
            refuse(fmt::format("\"{}\" has no place in {}; see crampdiary {} --help.", word, entry->spec.name,
                               entry->spec.name));
        for (const std::string option :
             {"--cramp", "--earlier", "--example", "--review", "--content", "--service"})
            if (m_app.count(option) > 0)
                refuse(fmt::format("{} is for the window and has no place before {}.", option,
                                   entry->spec.name));
    }

    Values commandNames() const
    {
        Values names;
        for (const Entry& entry : m_entries)
            names.push_back(entry.spec.name);
        return names;
    }

    std::optional<std::filesystem::path> onePath(std::string_view option, const Values& values)
    {
        if (values.size() > 1) refuse(fmt::format("{} is given {} times.", option, values.size()));
        if (values.empty()) return std::nullopt;
        if (values.front().empty()) refuse(fmt::format("{} needs the name of a file or folder.", option));
        return values.front();
    }

    void collectCommand(const Entry& entry)
    {
        for (std::size_t index = 0; index < entry.spec.options.size(); ++index) {
            const OptionSpec& option = entry.spec.options[index];
            if (entry.app->count(option.name) == 0) continue;
            const Values& values = entry.optionValues[index];
            if (!option.repeats && values.size() > 1)
                refuse(fmt::format("{} is given {} times.", option.name, values.size()));
            m_result.words.addOption(option.name, values);
        }
        for (std::size_t index = 0; index < entry.spec.arguments.size(); ++index) {
            const ArgumentSpec& argument = entry.spec.arguments[index];
            const std::string& value = entry.argumentValues[index];
            if (value.empty() && argument.needed)
                refuse(fmt::format("{} needs {}: {}.", entry.spec.name, argument.name, argument.help));
            m_result.words.addArgument(value);
        }
    }

    CommandLine& m_result;
    CLI::App m_app{"A diary of leg cramps: what happened, what it means, what to do.", "crampdiary"};
    std::deque<Entry> m_entries;
    Values m_diariesBefore;
    Values m_diariesAfter;
    Values m_passphrasesBefore;
    Values m_passphrasesAfter;
    Values m_reviews;
    Values m_contents;
};

}  // namespace

CommandLine parseCommandLine(std::span<const std::string> arguments)
{
    CommandLine result;
    Parser(result).parse(arguments);
    return result;
}

}  // namespace cramp::cli
