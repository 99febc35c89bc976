// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "cli/command_context.h"
#include "diary/coded_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::cli
{

// A span of days of which either end may be open.
struct OpenSpan {
    std::optional<diary::Date> from;
    std::optional<diary::Date> to;

    bool isOpen() const { return !from && !to; }
};

// Turns the words of a call into values. What cannot be read is kept as a problem that names the option and
// the form it allows; the value is then absent. A command reads everything first, then asks for problems, so
// that a person hears of all slips at once.
class WordReader
{
public:
    WordReader(const CommandContext& context, const Words& words) : m_context(context), m_words(words) {}

    const std::vector<std::string>& problems() const { return m_problems; }
    void refuse(std::string problem) { m_problems.push_back(std::move(problem)); }

    bool has(const std::string& option) const { return m_words.has(option); }
    std::string argument(std::size_t index) const { return m_words.argument(index); }
    std::optional<std::string> text(const std::string& option) const;
    // True for the first flag, false for the second, none for neither; both is a problem.
    std::optional<bool> eitherFlag(const std::string& yes, const std::string& no);

    // A local time that came twice is the earlier; one that never was is a problem.
    std::optional<diary::Moment> moment(const std::string& option);
    std::optional<diary::Date> date(const std::string& option);
    std::optional<diary::DurationSeconds> duration(const std::string& option);
    std::optional<diary::Pain> pain(const std::string& option);
    // --from and --to, in their order.
    OpenSpan span();
    // The argument at a place as the id of a record.
    std::optional<diary::Uuid> id(std::size_t index);

    // The values of a repeated option; form says what is allowed: "a place such as calf or calf:left".
    template <typename Entry>
    std::vector<Entry> entries(const std::string& option, std::optional<Entry> (*parse)(std::string_view),
                               std::string_view form)
    {
        std::vector<Entry> result;
        for (const std::string& word : m_words.all(option)) {
            if (auto entry = parse(word))
                result.push_back(std::move(*entry));
            else
                refuseWord(option, word, form);
        }
        return result;
    }

private:
    void refuseWord(const std::string& option, const std::string& word, std::string_view form);
    std::optional<diary::Moment> localMoment(const std::string& option, const std::string& word);

    const CommandContext& m_context;
    const Words& m_words;
    std::vector<std::string> m_problems;
};

}  // namespace cramp::cli
