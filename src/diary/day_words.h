// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "diary/partial_date.h"
#include "diary/typed_words.h"

#include <cstdint>

namespace cramp::diary
{

enum class DayPart : std::uint8_t { None, Morning, Afternoon, Evening, Night };

// The day in a typed time: "yesterday", "last night", "on Sunday", "20 Nov", "20/11/2026", "this morning".
// With the part Night the day is that of the night's evening, unless it is one of the morning after ("today
// in the night").
struct DayWords {
    std::optional<Date> day;
    DayPart part = DayPart::None;
    bool isOfMorning = false;

    bool isEmpty() const { return !day && part == DayPart::None; }
};

// Takes one such word or date into the rest, if one stands there that does not contradict it. A weekday and a
// date without a year are the latest up to today.
bool takeDayWords(TypedReader& reader, const Moment& now, DayWords& words);

enum class DateDetail : std::uint8_t { Day, Month, Year };

// A day typed alone, of any year: "3 May 1950", "3/5/1950", "yesterday", "tomorrow"; with less known "May
// 2024", "2019", "3 weeks ago", which is about then. None when it is no day.
struct ReadDay {
    Date day{};
    bool isAbout = false;
    DateDetail detail = DateDetail::Day;  // what of the day was said: no more than the year by "2 years ago"

    friend bool operator==(const ReadDay&, const ReadDay&) = default;
};
std::optional<ReadDay> readDay(std::string_view typed, Date today);

// No more of the day than was said.
PartialDate partialDateOf(const ReadDay& read);

}  // namespace cramp::diary
