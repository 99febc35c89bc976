// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_cells.h"

#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace cramp::exchange::tables
{

namespace
{

// Seconds of a unit's name; 0: no such unit.
std::int64_t secondsOfUnit(std::string_view name)
{
    for (const std::string_view unit : {"s", "sec", "secs", "second", "seconds", "sek", "sekunden"})
        if (name == unit) return 1;
    for (const std::string_view unit : {"m", "min", "mins", "minute", "minutes", "minuten"})
        if (name == unit) return 60;
    for (const std::string_view unit : {"h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"})
        if (name == unit) return 3600;
    for (const std::string_view unit : {"d", "day", "days"})
        if (name == unit) return 86400;
    return 0;
}

// "1,234" and "12,345,678" for a comma.
bool isInThousands(std::string_view whole, char separator)
{
    std::size_t group = whole.find(separator);
    if (group == 0 || group > 3) return false;
    for (; group != std::string_view::npos; group = whole.find(separator, group + 1)) {
        const std::size_t next = std::min(whole.find(separator, group + 1), whole.size());
        if (next - group != 4) return false;
    }
    return true;
}

// The number of a text with . or , before its decimals; where both stand, the first of them parts thousands.
std::optional<double> decimal(std::string_view text)
{
    std::string plain(text);
    const std::size_t point = plain.find_last_of(".,");
    if (point != std::string::npos) {
        const char thousands = plain[point] == '.' ? ',' : '.';
        std::string whole = plain.substr(0, point);
        if (whole.find(thousands) != std::string::npos && !isInThousands(whole, thousands))
            return std::nullopt;
        std::erase(whole, thousands);
        plain = whole + '.' + plain.substr(point + 1);
    }
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
    return value;
}

// In whole seconds; none for what is no number, doubtful, or above a day.
std::optional<std::int64_t> amount(std::string_view text, std::int64_t unit)
{
    if (hasDoubtfulSeparator(text)) return std::nullopt;
    const auto value = decimal(text);
    if (!value || *value < 0 || *value > 86400) return std::nullopt;
    return std::llround(*value * static_cast<double>(unit));
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
    if (unit == DurationUnit::HoursAndMinutes || unit == DurationUnit::Hours)
        return parts[0] * 3600 + parts[1] * 60;
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
        text = trimmed(text.starts_with('.') || text.starts_with(',') ? text.substr(1) : text);
        if (text.starts_with("and ")) text = trimmed(text.substr(4));
    }
    return sum;
}

std::optional<std::int64_t> secondsOf(std::string_view text, std::optional<DurationUnit> unit)
{
    if (text.find(':') != std::string_view::npos) return clockDuration(text, unit);
    if (text.find_first_not_of("0123456789.,") != std::string_view::npos) return durationInWords(text);
    if (!unit) return std::nullopt;
    if (*unit == DurationUnit::Hours) return amount(text, 3600);
    return amount(text, *unit == DurationUnit::Seconds ? 1 : 60);
}

}  // namespace

std::optional<diary::DurationSeconds> readDuration(std::string_view text, std::optional<DurationUnit> unit)
{
    const std::string lower = plainCell(text);
    std::string_view rest = lower;
    for (const std::string_view about : {"about ", "approx ", "approx. ", "around ", "ca. ", "~"})
        if (rest.starts_with(about)) rest = trimmed(rest.substr(about.size()));
    const auto seconds = rest.empty() ? std::nullopt : secondsOf(rest, unit);
    return seconds ? diary::DurationSeconds::from(*seconds) : std::nullopt;
}

bool isNoDuration(std::string_view text)
{
    const std::string lower = plainCell(text);
    return lower.find('0') != std::string::npos && lower.find_first_of("123456789") == std::string::npos &&
           secondsOf(lower, DurationUnit::MinutesAndSeconds) == 0;
}

bool hasDoubtfulSeparator(std::string_view text)
{
    const std::string lower = plainCell(text);
    const std::string_view number =
        std::string_view(lower).substr(0, std::min(lower.find_first_not_of("0123456789.,"), lower.size()));
    const std::size_t place = number.find_first_of(".,");
    if (place == std::string_view::npos || number.find_first_of(".,", place + 1) != std::string_view::npos)
        return false;
    return place > 0 && place <= 3 && number.front() != '0' && number.size() - place == 4;
}

std::optional<Score> readScore(std::string_view text)
{
    const std::string lower = plainCell(text);
    const std::size_t slash = std::min(lower.find('/'), lower.find("out of"));
    const bool hasScale = slash != std::string::npos;
    const auto value = decimal(trimmed(std::string_view(lower).substr(0, slash)));
    const bool isWhole = value && *value >= 0 && *value <= 1000 && *value == std::floor(*value);
    if (!isWhole) return std::nullopt;
    if (!hasScale) return Score{static_cast<int>(*value), {}};
    const auto scale =
        decimal(trimmed(std::string_view(lower).substr(slash + (lower[slash] == '/' ? 1 : 6))));
    if (!scale || *scale < 1 || *scale > 1000 || *scale != std::floor(*scale)) return std::nullopt;
    return Score{static_cast<int>(*value), static_cast<int>(*scale)};
}

std::optional<diary::Pain> readPain(std::string_view text, int top)
{
    const auto score = readScore(text);
    if (!score) return std::nullopt;
    const int scale = score->outOf.value_or(top);
    if (score->value > scale) return std::nullopt;
    return diary::Pain::from(std::llround(10.0 * score->value / scale));
}

std::optional<bool> readYesOrNo(std::string_view text)
{
    const std::string lower = plainCell(text);
    for (const std::string_view yes :
         {"yes", "y", "true", "1", "x", "1.0", "ja", "\u2713", "\u2714", "\u2705"})
        if (lower == yes) return true;
    for (const std::string_view no : {"no", "n", "false", "0", "0.0", "nein", "\u2717", "\u2718", "\u274c"})
        if (lower == no) return false;
    return std::nullopt;
}

std::optional<int> readCount(std::string_view text)
{
    std::string lower = plainCell(text);
    if (const auto answer = readYesOrNo(lower)) return *answer ? 1 : 0;
    if (saysNone(lower)) return 0;
    for (const std::string_view ending : {"cramps", "cramp", "x", "times"})
        if (lower.ends_with(ending))
            lower = trimmed(std::string_view(lower).substr(0, lower.size() - ending.size()));
    if (lower.empty()) return 1;
    const auto score = readScore(lower);
    if (!score || score->outOf) return std::nullopt;
    return score->value;
}

}  // namespace cramp::exchange::tables
