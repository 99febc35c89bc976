// SPDX-License-Identifier: MIT
#include "cli/duration_text.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace cramp::cli
{

namespace
{

constexpr std::size_t mostDigits = 9;

// Takes one to nine digits from the front of a text.
std::optional<std::int64_t> takeNumber(std::string_view& text)
{
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > mostDigits) return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    text.remove_prefix(digits);
    return value;
}

struct Unit {
    char letter;
    std::int64_t seconds;
};
constexpr std::array units = {Unit{'h', 3600}, Unit{'m', 60}, Unit{'s', 1}};

// Each unit at most once, the larger first: 1h, 4m30s.
std::optional<std::int64_t> parseWithUnits(std::string_view text)
{
    std::int64_t total = 0;
    std::size_t next = 0;
    for (bool isFirst = true; !text.empty(); isFirst = false) {
        const auto value = takeNumber(text);
        if (!value || text.empty() || (!isFirst && *value > 59)) return std::nullopt;
        while (next < units.size() && units[next].letter != text.front())
            ++next;
        if (next == units.size()) return std::nullopt;
        total += *value * units[next].seconds;
        ++next;
        text.remove_prefix(1);
    }
    return total;
}

// Hours, minutes and seconds: 0:04:30.
std::optional<std::int64_t> parseWithColons(std::string_view text)
{
    const auto takeTwoDigits = [&text]() -> std::optional<std::int64_t> {
        if (text.size() < 3 || text.front() != ':') return std::nullopt;
        text.remove_prefix(1);
        const auto before = text.size();
        const auto value = takeNumber(text);
        if (!value || before - text.size() != 2 || *value > 59) return std::nullopt;
        return value;
    };
    const auto hours = takeNumber(text);
    const auto minutes = takeTwoDigits();
    const auto seconds = takeTwoDigits();
    if (!hours || !minutes || !seconds || !text.empty()) return std::nullopt;
    return *hours * 3600 + *minutes * 60 + *seconds;
}

}  // namespace

std::optional<std::int64_t> parseDurationText(std::string_view text)
{
    if (text.find(':') != std::string_view::npos) return parseWithColons(text);
    std::string_view rest = text;
    const auto seconds = takeNumber(rest);
    if (!seconds) return std::nullopt;
    return rest.empty() ? seconds : parseWithUnits(text);
}

std::string shortDuration(std::int64_t seconds)
{
    std::string text;
    const auto append = [&text](std::int64_t value, std::string_view unit) {
        if (value == 0) return;
        if (!text.empty()) text += ' ';
        text += fmt::format("{} {}", value, unit);
    };
    append(seconds / 3600, "h");
    append(seconds / 60 % 60, "min");
    append(seconds % 60, "s");
    return text.empty() ? "0 s" : text;
}

}  // namespace cramp::cli
