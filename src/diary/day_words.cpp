// SPDX-License-Identifier: MIT
#include "diary/day_words.h"

#include <array>

namespace cramp::diary
{

namespace
{

using std::chrono::days;

constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::size_t shortest = 3;  // letters of a name that may be cut short

template <std::size_t Count>
std::optional<unsigned> takeName(TypedReader& reader, const std::array<std::string_view, Count>& names)
{
    const TypedToken* token = reader.peek();
    if (token == nullptr || token->kind != TypedToken::Kind::Word || token->text.size() < shortest)
        return std::nullopt;
    for (unsigned index = 0; index < Count; ++index)
        if (names[index].starts_with(token->text)) {
            reader.step();
            return index;
        }
    return std::nullopt;
}

std::optional<Date> dateOf(int year, unsigned month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    return Date(date);
}

// Without a year the latest up to today: of this year or the one before. Of two digits the latest year too.
std::optional<Date> dateOf(std::optional<int> year, unsigned month, int day, Date today)
{
    if (year && *year < 100) {
        const auto date = dateOf(*year + 2000, month, day);
        return date && *date > today ? dateOf(*year + 1900, month, day) : date;
    }
    if (year) return dateOf(*year, month, day);
    const int thisYear = static_cast<int>(calendarDay(today).year());
    const auto date = dateOf(thisYear, month, day);
    if (date && *date <= today) return date;
    return dateOf(thisYear - 1, month, day);
}

bool isYear(const TypedToken* token)
{
    return token != nullptr && token->kind == TypedToken::Kind::Number && token->text.size() == 4 &&
           (token->text.starts_with("19") || token->text.starts_with("20"));
}

std::optional<int> takeYear(TypedReader& reader)
{
    // A year is followed by a time; "20 nov 2030" alone is half past eight.
    return isYear(reader.peek()) && reader.peek(1) != nullptr ? reader.takeNumber(4) : std::nullopt;
}

// "20 nov", "nov 20", with or without a year.
std::optional<Date> takeNamedDate(TypedReader& reader, Date today)
{
    const auto start = reader.place();
    auto month = takeName(reader, months);
    const auto day = reader.takeNumber(2);
    if (day) reader.takeAnyOf({"st", "nd", "rd", "th"});
    if (day && !month) {
        reader.take("of");
        month = takeName(reader, months);
    }
    if (month && day) {
        const auto year = takeYear(reader);
        if (const auto date = dateOf(year, *month + 1, *day, today)) return date;
    }
    reader.goBackTo(start);
    return std::nullopt;
}

// "20/11", "20/11/2026", "2026-11-20".
std::optional<Date> takeWrittenDate(TypedReader& reader, Date today)
{
    const auto start = reader.place();
    const auto first = reader.takeNumber(4);
    const bool isSlash = reader.isSign('/');
    if (first && (reader.takeSign('/') || reader.takeSign('-'))) {
        const auto second = reader.takeNumber(2);
        std::optional<int> third;
        if (reader.takeSign(isSlash ? '/' : '-')) third = reader.takeNumber(4);
        const bool isYearFirst = *first > 31 && third;
        if (second && *second >= 1 && (isSlash || isYearFirst)) {
            const auto date = isYearFirst ? dateOf(first, static_cast<unsigned>(*second), *third, today)
                                          : dateOf(third, static_cast<unsigned>(*second), *first, today);
            if (date) return date;
        }
    }
    reader.goBackTo(start);
    return std::nullopt;
}

std::optional<Date> takeWeekday(TypedReader& reader, Date today)
{
    const auto start = reader.place();
    const bool isLast = reader.take("last");
    if (const auto weekday = takeName(reader, weekdays)) {
        const auto back = (weekdayOf(today) - std::chrono::weekday(*weekday)).count();
        return today - days(back == 0 && isLast ? 7 : back);
    }
    reader.goBackTo(start);
    return std::nullopt;
}

std::optional<Date> takeDay(TypedReader& reader, Date today)
{
    if (reader.take("yesterday")) return today - days(1);
    if (const auto date = takeWeekday(reader, today)) return date;
    if (const auto date = takeNamedDate(reader, today)) return date;
    return takeWrittenDate(reader, today);
}

std::optional<DayPart> takePart(TypedReader& reader)
{
    if (reader.take("morning")) return DayPart::Morning;
    if (reader.take("afternoon")) return DayPart::Afternoon;
    if (reader.take("evening")) return DayPart::Evening;
    if (reader.take("night")) return DayPart::Night;
    return std::nullopt;
}

// "May 2024" and "2019", of which the first day stands.
std::optional<ReadDay> takeMonthOrYear(TypedReader& reader)
{
    const auto start = reader.place();
    const auto month = takeName(reader, months);
    const auto year = isYear(reader.peek()) ? reader.takeNumber(4) : std::nullopt;
    const auto day = year ? dateOf(*year, month.value_or(0) + 1, 1) : std::nullopt;
    if (day) return ReadDay{*day, true, month ? DateDetail::Month : DateDetail::Year};
    reader.goBackTo(start);
    return std::nullopt;
}

// "3 weeks ago".
std::optional<ReadDay> takeAgo(TypedReader& reader, Date today)
{
    const auto start = reader.place();
    const auto number = reader.takeAnyOf({"a", "an"}) ? std::optional(1) : reader.takeNumber(3);
    std::optional<ReadDay> read;
    const auto back = [&](int daysBack, DateDetail detail) {
        read = ReadDay{today - days(daysBack), true, detail};
    };
    if (number && reader.takeAnyOf({"day", "days"})) back(*number, DateDetail::Day);
    if (number && reader.takeAnyOf({"week", "weeks"})) back(7 * *number, DateDetail::Day);
    if (number && reader.takeAnyOf({"month", "months"})) back(*number * 3044 / 100, DateDetail::Month);
    if (number && reader.takeAnyOf({"year", "years"})) back(*number * 36525 / 100, DateDetail::Year);
    if (read && reader.take("ago")) return read;
    reader.goBackTo(start);
    return std::nullopt;
}

// With its year at the end.
std::optional<Date> takeWholeDate(TypedReader& reader, Date today)
{
    const auto start = reader.place();
    auto month = takeName(reader, months);
    const auto day = reader.takeNumber(2);
    reader.takeAnyOf({"st", "nd", "rd", "th"});
    reader.take("of");
    if (!month) month = takeName(reader, months);
    reader.takeSign(',');
    if (day && month && isYear(reader.peek()))
        if (const auto date = dateOf(*reader.takeNumber(4), *month + 1, *day)) return date;
    reader.goBackTo(start);
    return takeDay(reader, today);
}

bool set(DayWords& words, std::optional<Date> day, DayPart part, bool isOfMorning)
{
    if ((day && words.day) || (part != DayPart::None && words.part != DayPart::None)) return false;
    if (day) words.day = day;
    if (part != DayPart::None) words.part = part;
    words.isOfMorning = words.isOfMorning || isOfMorning;
    return true;
}

}  // namespace

bool takeDayWords(TypedReader& reader, const Moment& now, DayWords& words)
{
    const Date today = now.date();
    const auto start = reader.place();
    bool isTaken = false;
    if (reader.takeAll({"night", "before", "last"}))
        isTaken = set(words, today - days(2), DayPart::Night, false);
    else if (reader.takeAll({"last", "night"}))
        isTaken = set(words, today - days(1), DayPart::Night, false);
    else if (reader.take("tonight"))
        isTaken = set(words, nightOf(now), DayPart::Night, false);
    else if (reader.take("today"))
        isTaken = set(words, today, DayPart::None, true);
    else if (reader.take("this"))
        isTaken = set(words, today, takePart(reader).value_or(DayPart::None), true);
    else if (const auto part = takePart(reader))
        isTaken = set(words, std::nullopt, *part, false);
    else if (const auto day = takeDay(reader, today))
        isTaken = set(words, day, DayPart::None, false);
    if (!isTaken) reader.goBackTo(start);
    return isTaken;
}

std::optional<ReadDay> readDay(std::string_view typed, Date today)
{
    const auto tokens = tokensOf(typed);
    if (!tokens) return std::nullopt;
    TypedReader reader(*tokens);
    std::optional<ReadDay> read;
    bool isAbout = false;
    while (!reader.isAtEnd()) {
        if (takeAbout(reader)) {
            isAbout = true;
            continue;
        }
        if (reader.takeAnyOf({"on", "in", "the", "since", "from"}) || reader.takeSign('.')) continue;
        if (read) return std::nullopt;
        if (reader.take("today"))
            read = ReadDay{today, false};
        else if (reader.take("tomorrow"))
            read = ReadDay{today + days(1), false};
        else if (const auto ago = takeAgo(reader, today))
            read = *ago;
        else if (const auto day = takeWholeDate(reader, today))
            read = ReadDay{*day, false};
        else if (const auto part = takeMonthOrYear(reader))
            read = *part;
        else
            return std::nullopt;
    }
    if (read) read->isAbout = read->isAbout || isAbout;
    return read;
}

PartialDate partialDateOf(const ReadDay& read)
{
    const std::chrono::year_month_day day(read.day);
    switch (read.detail) {
        case DateDetail::Year: return PartialDate::from(day.year()).value();
        case DateDetail::Month: return PartialDate::from(day.year(), day.month()).value();
        case DateDetail::Day: break;
    }
    return PartialDate::from(day.year(), day.month(), day.day()).value();
}

}  // namespace cramp::diary
