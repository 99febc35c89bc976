// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_cells.h"

#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cramp::exchange::tables
{

namespace
{

// Seconds of a unit's name; 0: no such unit.
std::int64_t secondsOfUnit(std::string_view name)
{
    for (const std::string_view unit : {"s", "sec", "secs", "second", "seconds"})
        if (name == unit) return 1;
    for (const std::string_view unit : {"m", "min", "mins", "minute", "minutes"})
        if (name == unit) return 60;
    for (const std::string_view unit : {"h", "hr", "hrs", "hour", "hours"})
        if (name == unit) return 3600;
    return 0;
}

// A decimal number of a unit, with . or , in whole seconds; none for what is no number or above a day.
std::optional<std::int64_t> amount(std::string_view text, std::int64_t unit)
{
    std::string plain(text);
    std::ranges::replace(plain, ',', '.');
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
    const bool isWhole = error == std::errc() && end == plain.data() + plain.size();
    if (!isWhole || value < 0 || value > 86400) return std::nullopt;
    return std::llround(value * static_cast<double>(unit));
}

// "1:30" and "1:02:03".
std::optional<std::int64_t> clockDuration(std::string_view text, std::optional<DurationUnit> unit)
{
    const auto words = cellWords(text, ":");
    if (!words) return std::nullopt;
    std::vector<std::int64_t> parts;
    for (const CellWord& word : *words)
        parts.push_back(word.number());
    const bool isBad = std::ranges::any_of(parts, [](auto part) { return part < 0 || part > 86400; });
    if (isBad || parts.size() < 2 || parts.size() > 3 || parts[1] >= 60) return std::nullopt;
    if (parts.size() == 3) {
        if (parts[2] >= 60) return std::nullopt;
        return parts[0] * 3600 + parts[1] * 60 + parts[2];
    }
    if (unit == DurationUnit::MinutesAndSeconds) return parts[0] * 60 + parts[1];
    if (unit == DurationUnit::HoursAndMinutes) return parts[0] * 3600 + parts[1] * 60;
    return std::nullopt;
}

// "1 h 5 min": each amount with its unit.
std::optional<std::int64_t> durationInWords(std::string_view text)
{
    std::int64_t sum = 0;
    while (!text.empty()) {
        const std::size_t numberEnd = std::min(text.find_first_not_of("0123456789.,"), text.size());
        const std::string_view number = text.substr(0, numberEnd);
        text = trimmed(text.substr(numberEnd));
        const std::size_t unitEnd =
            std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), text.size());
        const std::int64_t unit = secondsOfUnit(text.substr(0, unitEnd));
        const auto seconds = unit == 0 ? std::nullopt : amount(number, unit);
        if (!seconds) return std::nullopt;
        sum += *seconds;
        text = text.substr(unitEnd);
        text = trimmed(text.starts_with('.') ? text.substr(1) : text);
    }
    return sum;
}

std::optional<std::int64_t> secondsOf(std::string_view text, std::optional<DurationUnit> unit)
{
    if (text.find(':') != std::string_view::npos) return clockDuration(text, unit);
    if (text.find_first_not_of("0123456789.,") != std::string_view::npos) return durationInWords(text);
    if (!unit) return std::nullopt;
    return amount(text, *unit == DurationUnit::Seconds ? 1 : 60);
}

}  // namespace

std::optional<diary::DurationSeconds> readDuration(std::string_view text, std::optional<DurationUnit> unit)
{
    const std::string lower = lowerCase(trimmed(text));
    const auto seconds = lower.empty() ? std::nullopt : secondsOf(lower, unit);
    return seconds ? diary::DurationSeconds::from(*seconds) : std::nullopt;
}

std::optional<diary::Pain> readPain(std::string_view text)
{
    text = trimmed(text);
    if (text.ends_with("/10")) text = trimmed(text.substr(0, text.size() - 3));
    const auto words = cellWords(text, "");
    if (!words || words->size() != 1 || words->front().text.size() > 2) return std::nullopt;
    return diary::Pain::from(words->front().number());
}

std::optional<bool> readYesOrNo(std::string_view text)
{
    const std::string lower = lowerCase(trimmed(text));
    for (const std::string_view yes : {"yes", "y", "true", "1", "x"})
        if (lower == yes) return true;
    for (const std::string_view no : {"no", "n", "false", "0"})
        if (lower == no) return false;
    return std::nullopt;
}

}  // namespace cramp::exchange::tables
