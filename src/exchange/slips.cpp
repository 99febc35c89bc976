// SPDX-License-Identifier: MIT
#include "exchange/slips.h"

#include "diary/text_check.h"

#include <fmt/format.h>

namespace cramp::exchange
{

namespace
{

constexpr std::size_t longestQuoted = 60;  // bytes

}  // namespace

std::string inQuotes(std::string_view text)
{
    std::string result = "\"";
    const std::string_view front = diary::frontOf(text, longestQuoted);
    for (const char character : front) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte == 0x7f)
            result += fmt::format("\\u{:04x}", static_cast<unsigned>(byte));
        else
            result += character;
    }
    if (front.size() < text.size()) result += "…";
    return result + "\"";
}

std::string notInRange(std::string_view value, std::int64_t lowest, std::int64_t highest)
{
    const bool isOpenAbove = highest == INT64_MAX;
    const bool isBelow = value.starts_with('-') || value == "0";
    if (isOpenAbove && isBelow) return fmt::format("{} is less than {}", value, lowest);
    if (isOpenAbove) return fmt::format("{} is too large", value);
    return fmt::format("{} is not {} to {}", value, lowest, highest);
}

std::string notATime(std::string_view text)
{
    return inQuotes(text) +
           " is not a time of the calendar with its offset, such as 2026-11-02T03:12:00+00:00";
}

std::string notADate(std::string_view text)
{
    return inQuotes(text) + " is not a day of the calendar, such as 2026-11-02";
}

std::string notAnId(std::string_view text)
{
    return inQuotes(text) + " is not an id (a UUID), such as ed2d5e07-31e0-53d7-8950-726cb23f9b43";
}

std::string alternatives(const std::vector<std::string_view>& codes)
{
    std::string text;
    for (std::size_t index = 0; index < codes.size(); ++index) {
        if (index > 0) text += index + 1 == codes.size() ? " or " : ", ";
        text += codes[index];
    }
    return text;
}

}  // namespace cramp::exchange
