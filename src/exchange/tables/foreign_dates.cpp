// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_dates.h"

#include "exchange/tables/foreign_words.h"

#include <algorithm>
#include <array>

namespace cramp::exchange::tables
{

namespace
{

constexpr std::array allOrders = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
constexpr std::array<std::string_view, 12> monthNames = {"january",   "february", "march",    "april",
                                                         "may",       "june",     "july",     "august",
                                                         "september", "october",  "november", "december"};
// So many dates that one which does not fit an order is rather a slip than a sign against it.
constexpr std::size_t manyDates = 10;

std::optional<diary::Date> dateOf(int year, int month, int day)
{
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    return diary::Date(date);
}

int fullYear(const CellWord& word)
{
    const int year = word.number();
    if (word.text.size() == 4) return year;
    if (word.text.size() != 2) return -1;
    return year < 70 ? 2000 + year : 1900 + year;
}

// Day and month have one or two digits.
int shortNumber(const CellWord& word)
{
    return word.text.size() <= 2 ? word.number() : -1;
}

// 1 to 12; 0: no month's name.
int monthOf(std::string_view name)
{
    if (name == "sept") return 9;
    for (std::size_t month = 0; month < monthNames.size(); ++month) {
        const std::string_view whole = monthNames.at(month);
        if (name == whole || name == whole.substr(0, 3)) return static_cast<int>(month) + 1;
    }
    return 0;
}

bool isOrdinalEnding(std::string_view word)
{
    return word == "st" || word == "nd" || word == "rd" || word == "th";
}

std::optional<diary::Date> dateWithName(const std::vector<CellWord>& words)
{
    int month = 0;
    std::vector<CellWord> numbers;
    for (const CellWord& word : words) {
        if (word.isNumber) {
            numbers.push_back(word);
        } else if (!isOrdinalEnding(word.text)) {
            if (month != 0) return std::nullopt;
            month = monthOf(word.text);
            if (month == 0) return std::nullopt;
        }
    }
    if (month == 0 || numbers.size() != 2) return std::nullopt;
    const bool isYearFirst = numbers[0].text.size() == 4;
    return dateOf(fullYear(numbers[isYearFirst ? 0 : 1]), month, shortNumber(numbers[isYearFirst ? 1 : 0]));
}

std::optional<diary::Date> compactDate(const CellWord& word)
{
    if (word.text.size() != 8) return std::nullopt;
    const auto part = [&word](std::size_t from, std::size_t length) {
        return CellWord{word.text.substr(from, length), true}.number();
    };
    return dateOf(part(0, 4), part(4, 2), part(6, 2));
}

enum class Half : unsigned char { None, Morning, Afternoon };

// Takes am or pm off the end.
Half takeHalf(std::string_view& text)
{
    for (const std::string_view ending : {"am", "a.m.", "a.m", "pm", "p.m.", "p.m"})
        if (text.ends_with(ending)) {
            text.remove_suffix(ending.size());
            return ending.front() == 'a' ? Half::Morning : Half::Afternoon;
        }
    return Half::None;
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

// What a cell's date is in each order.
using Readings = std::array<std::optional<diary::Date>, allOrders.size()>;

Readings readingsOf(std::string_view cell)
{
    Readings readings;
    for (std::size_t order = 0; order < allOrders.size(); ++order)
        if (const auto read = readDateAndTime(cell, allOrders.at(order))) readings.at(order) = read->date;
    return readings;
}

bool saysTheSame(const std::vector<Readings>& all, std::size_t one, std::size_t other)
{
    return std::ranges::all_of(all, [&](const Readings& each) { return each.at(one) == each.at(other); });
}

}  // namespace

std::optional<diary::Date> readDate(std::string_view text, DateOrder order)
{
    const std::string lower = lowerCase(trimmed(text));
    const auto words = cellWords(lower, " -/.,");
    if (!words || words->empty()) return std::nullopt;
    if (words->size() == 1) return compactDate(words->front());
    if (!std::ranges::all_of(*words, &CellWord::isNumber)) return dateWithName(*words);
    if (words->size() != 3) return std::nullopt;
    const CellWord& first = (*words)[0];
    const CellWord& second = (*words)[1];
    const CellWord& third = (*words)[2];
    if (first.text.size() == 4 || order == DateOrder::YearMonthDay)
        return dateOf(fullYear(first), shortNumber(second), shortNumber(third));
    if (order == DateOrder::DayMonthYear)
        return dateOf(fullYear(third), shortNumber(second), shortNumber(first));
    return dateOf(fullYear(third), shortNumber(first), shortNumber(second));
}

std::vector<DateOrder> possibleDateOrders(const std::vector<std::string_view>& cells)
{
    std::vector<Readings> all;
    std::array<std::size_t, allOrders.size()> read{};
    for (const std::string_view cell : cells) {
        all.push_back(readingsOf(cell));
        for (std::size_t order = 0; order < read.size(); ++order)
            if (all.back().at(order)) ++read.at(order);
    }
    const std::size_t most = std::ranges::max(read);
    const std::size_t slips = most >= manyDates ? 1 : 0;
    std::vector<std::size_t> possible;
    for (std::size_t order = 0; order < read.size(); ++order) {
        const bool fits = read.at(order) > 0 && read.at(order) + slips >= most;
        const bool isNew =
            std::ranges::none_of(possible, [&](std::size_t other) { return saysTheSame(all, order, other); });
        if (fits && isNew) possible.push_back(order);
    }
    std::vector<DateOrder> orders;
    orders.reserve(possible.size());
    for (const std::size_t order : possible)
        orders.push_back(allOrders.at(order));
    return orders;
}

std::optional<std::chrono::seconds> readTime(std::string_view text)
{
    const std::string lower = lowerCase(trimmed(text));
    std::string_view rest = lower;
    const Half half = takeHalf(rest);
    const auto words = cellWords(rest, ":. ");
    if (!words) return std::nullopt;
    std::vector<int> numbers;
    bool hasHourSign = false;
    for (const CellWord& word : *words) {
        hasHourSign = hasHourSign || word.text == "h";
        if (word.isNumber)
            numbers.push_back(word.number());
        else if (word.text != "h")
            return std::nullopt;
    }
    const bool isCompact = words->size() == 1 && words->front().text.size() == 4;
    if (isCompact && words->front().isNumber) numbers = {numbers[0] / 100, numbers[0] % 100};
    // "3" alone may be anything.
    if (numbers.empty() || numbers.size() > 3) return std::nullopt;
    if (numbers.size() == 1 && half == Half::None && !hasHourSign) return std::nullopt;
    numbers.resize(3);
    return timeOf({numbers[0], numbers[1], numbers[2]}, half);
}

std::optional<DateAndTime> readDateAndTime(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (const auto moment = diary::parseMoment(text))
        return DateAndTime{moment->date(), moment->timeOfDay(), moment->offset};
    if (const auto date = readDate(text, order)) return DateAndTime{*date, std::nullopt, std::nullopt};
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (std::string_view(" \tTt\n").find(text[place]) == std::string_view::npos) continue;
        const auto date = readDate(text.substr(0, place), order);
        const auto time = readTime(text.substr(place + 1));
        if (date && time) return DateAndTime{*date, *time, std::nullopt};
    }
    return std::nullopt;
}

}  // namespace cramp::exchange::tables
