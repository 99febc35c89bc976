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
// English and German names without accents; the first three letters are enough.
constexpr std::array<std::array<std::string_view, 2>, 12> monthNames = {{{"january", "januar"},
                                                                         {"february", "februar"},
                                                                         {"march", "marz"},
                                                                         {"april", "april"},
                                                                         {"may", "mai"},
                                                                         {"june", "juni"},
                                                                         {"july", "juli"},
                                                                         {"august", "august"},
                                                                         {"september", "september"},
                                                                         {"october", "oktober"},
                                                                         {"november", "november"},
                                                                         {"december", "dezember"}}};
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
    for (std::size_t month = 0; month < monthNames.size(); ++month)
        for (const std::string_view whole : monthNames.at(month))
            if (name == whole || name == whole.substr(0, 3)) return static_cast<int>(month) + 1;
    return 0;
}

bool isWeekday(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> names = {
        "monday", "tuesday",  "wednesday", "thursday",   "friday",  "saturday", "sunday",
        "montag", "dienstag", "mittwoch",  "donnerstag", "freitag", "samstag",  "sonntag"};
    static constexpr std::array<std::string_view, 14> shortNames = {
        "tues", "wednes", "thur", "thurs", "mo", "di", "mi", "do", "fr", "sa", "so", "tu", "we", "th"};
    return std::ranges::any_of(names, [&](auto name) { return word == name || word == name.substr(0, 3); }) ||
           std::ranges::find(shortNames, word) != shortNames.end();
}

// Words beside a date that add nothing to it.
bool isFiller(std::string_view word)
{
    return word == "st" || word == "nd" || word == "rd" || word == "th" || word == "of" || word == "the" ||
           isWeekday(word);
}

std::optional<diary::Date> dateWithName(const std::vector<CellWord>& words)
{
    int month = 0;
    std::vector<CellWord> numbers;
    for (const CellWord& word : words) {
        if (word.isNumber) {
            numbers.push_back(word);
        } else {
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

bool takeFront(std::string_view& text, std::initializer_list<std::string_view> beginnings)
{
    for (const std::string_view beginning : beginnings)
        if (text.starts_with(beginning)) {
            text = trimmed(text.substr(beginning.size()));
            return true;
        }
    return false;
}

// "z", "gmt", "+01:00", "+0100", "+01", "gmt+0100" off the end, with the blanks before it.
std::optional<std::chrono::minutes> takeOffset(std::string_view& text)
{
    for (const std::string_view ending : {"z", "utc", "gmt"})
        if (text.ends_with(ending)) {
            text = trimmed(text.substr(0, text.size() - ending.size()));
            return std::chrono::minutes(0);
        }
    const std::size_t sign = text.find_last_of("+-");
    if (sign == std::string_view::npos || text.find_first_of(":t") > sign) return std::nullopt;
    std::string digits(text.substr(sign + 1));
    if (digits.size() == 5 && digits[2] == ':') {
        // "03:12-03:20" is a span of time, not an offset.
        const bool hasSeconds = std::ranges::count(text.substr(0, sign), ':') == 2;
        if (text[sign] == '-' && !hasSeconds && text[sign - 1] != ' ') return std::nullopt;
        digits.erase(2, 1);
    }
    if (digits.size() == 2) digits += "00";
    const int number = digits.size() == 4 ? CellWord{digits, true}.number() : -1;
    if (number < 0 || number > 1400 || number % 100 > 59) return std::nullopt;
    const std::chrono::minutes offset = std::chrono::hours(number / 100) + std::chrono::minutes(number % 100);
    const bool isWest = text[sign] == '-';
    text = trimmed(text.substr(0, sign));
    if (text.ends_with("gmt") || text.ends_with("utc")) text = trimmed(text.substr(0, text.size() - 3));
    return isWest ? -offset : offset;
}

// Ten digits are seconds since 1970, thirteen milliseconds; of the years 2001 to 2100.
std::optional<DateAndTime> sinceEpoch(std::string_view text)
{
    const bool isDigits = text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!isDigits || (text.size() != 10 && text.size() != 13)) return std::nullopt;
    const std::int64_t seconds = CellWord{text.substr(0, 5), true}.number() * std::int64_t(100000) +
                                 CellWord{text.substr(5, 5), true}.number();
    const std::chrono::local_seconds wall{std::chrono::seconds(seconds)};
    if (seconds < 1'000'000'000 || seconds > 4'102'444'800) return std::nullopt;
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    return DateAndTime{day, wall - day, std::chrono::minutes(0)};
}

std::string_view withoutJoint(std::string_view text)
{
    takeFront(text, {",", "-", "@"});
    takeFront(text, {"at ", "on ", "um "});
    return text;
}

// A date before a time, or behind it.
std::optional<DateAndTime> joined(std::string_view text, DateOrder order)
{
    for (std::size_t place = 1; place < text.size(); ++place) {
        if (std::string_view(" \tt,\n@").find(text[place]) == std::string_view::npos) continue;
        const std::string_view front = trimmed(text.substr(0, place));
        const std::string_view back = withoutJoint(trimmed(text.substr(place + 1)));
        if (const auto date = readDate(front, order))
            if (const auto time = readTime(back)) return DateAndTime{*date, *time, std::nullopt};
        if (const auto time = readTime(front))
            if (const auto date = readDate(back, order)) return DateAndTime{*date, *time, std::nullopt};
    }
    return std::nullopt;
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
    const std::string lower = plainCell(text);
    auto words = cellWords(lower, " -/.,'");
    if (!words) return std::nullopt;
    std::erase_if(*words, [](const CellWord& word) { return isFiller(word.text); });
    if (words->empty()) return std::nullopt;
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

bool readAlike(const std::vector<std::string_view>& cells, DateOrder one, DateOrder other)
{
    return std::ranges::all_of(cells, [&](std::string_view cell) {
        return readDateAndTime(cell, one) == readDateAndTime(cell, other);
    });
}

std::optional<DateAndTime> readDateAndTime(std::string_view text, DateOrder order)
{
    const std::string lower = plainCell(text);
    std::string_view rest = lower;
    if (const auto moment = sinceEpoch(rest)) return moment;
    if (const auto date = readDate(rest, order)) return DateAndTime{*date, std::nullopt, std::nullopt};
    if (rest.ends_with(')')) rest = trimmed(rest.substr(0, rest.rfind('(')));  // (British Summer Time)
    if (const auto both = joined(rest, order)) return both;
    const auto offset = takeOffset(rest);
    auto both = offset ? joined(rest, order) : std::nullopt;
    if (both) both->offset = offset;
    return both;
}

}  // namespace cramp::exchange::tables
