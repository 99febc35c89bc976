// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_clock.h"

#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace cramp::exchange::tables
{

namespace
{

enum class Half : unsigned char { None, Morning, Afternoon };

// Takes am or pm off the end.
Half takeHalf(std::string_view& text)
{
    for (const std::string_view ending : {"am", "a.m.", "a.m", "a. m.", "pm", "p.m.", "p.m", "p. m."})
        if (text.ends_with(ending)) {
            text.remove_suffix(ending.size());
            return ending.front() == 'a' ? Half::Morning : Half::Afternoon;
        }
    return Half::None;
}

// Takes one of some beginnings off, with the blanks behind it; false when none of them is there.
bool takeFront(std::string_view& text, std::initializer_list<std::string_view> beginnings)
{
    for (const std::string_view beginning : beginnings)
        if (text.starts_with(beginning)) {
            text = trimmed(text.substr(beginning.size()));
            return true;
        }
    return false;
}

bool takeAbout(std::string_view& text)
{
    return takeFront(text, {"about ", "around ", "approximately ", "approx. ", "approx ", "circa ", "ca. ",
                            "ca ", "c. ", "roughly ", "~", "gegen "});
}

// ".123" or ",5" behind the seconds of 3:12:30.
void dropFraction(std::string_view& text)
{
    const std::size_t place = text.find_last_of(".,");
    if (place == std::string_view::npos || place + 1 == text.size()) return;
    const std::string_view before = text.substr(0, place);
    const bool isDigits = text.find_first_not_of("0123456789", place + 1) == std::string_view::npos;
    if (isDigits && std::ranges::count(before, ':') == 2) text = before;
}

std::optional<std::chrono::seconds> timeOf(const std::array<int, 3>& parts, Half half)
{
    const bool isTwelve = half != Half::None;
    const auto [hour, minute, second] = parts;
    if (hour < (isTwelve ? 1 : 0) || hour > (isTwelve ? 12 : 23)) return std::nullopt;
    if (minute < 0 || minute > 59 || second < 0 || second > 59) return std::nullopt;
    const int ofDay = isTwelve ? hour % 12 + (half == Half::Afternoon ? 12 : 0) : hour;
    return std::chrono::hours(ofDay) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

// "3" alone may be anything; "0312" and "031230" are a clock without colons.
std::optional<std::chrono::seconds> timeOfWords(const std::vector<CellWord>& words, Half half)
{
    std::vector<int> numbers;
    bool hasHourSign = false;
    for (const CellWord& word : words) {
        hasHourSign = hasHourSign || word.text == "h";
        if (word.isNumber)
            numbers.push_back(word.number());
        else if (word.text != "h")
            return std::nullopt;
    }
    // "3.5" may be half past three.
    const bool isShort = words.size() > 1 && words[1].isNumber && words[1].text.size() != 2;
    if (isShort) return std::nullopt;
    const std::size_t length = words.size() == 1 && words[0].isNumber ? words[0].text.size() : 0;
    if (length == 4) numbers = {numbers[0] / 100, numbers[0] % 100};
    if (length == 6) numbers = {numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100};
    if (numbers.empty() || numbers.size() > 3) return std::nullopt;
    if (numbers.size() == 1 && half == Half::None && !hasHourSign) return std::nullopt;
    numbers.resize(3);
    return timeOf({numbers[0], numbers[1], numbers[2]}, half);
}

}  // namespace

bool isAboutTime(std::string_view text)
{
    const std::string lower = plainCell(text);
    std::string_view rest = lower;
    return takeAbout(rest) || rest.ends_with("ish");
}

std::optional<std::chrono::seconds> readTime(std::string_view text)
{
    const std::string lower = plainCell(text);
    std::string_view rest = lower;
    takeAbout(rest);
    for (const std::string_view ending : {"ish", "uhr", "o'clock", "hrs"})
        if (rest.ends_with(ending)) rest = trimmed(rest.substr(0, rest.size() - ending.size()));
    const Half half = takeHalf(rest);
    rest = trimmed(rest);
    dropFraction(rest);
    const auto words = cellWords(rest, ":. ");
    return words ? timeOfWords(*words, half) : std::nullopt;
}

}  // namespace cramp::exchange::tables
