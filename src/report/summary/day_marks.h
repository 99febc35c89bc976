// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"

namespace cramp::report::summary
{

// True for what counts in figures as known at a moment.
bool isKnown(const diary::Episode& episode, const diary::Moment& now);

// What a date of a span holds: its night, and its day cramps.
struct DayMark {
    std::int64_t nightCramps = 0;
    std::int64_t dayCramps = 0;
    std::int64_t wokeAnswered = 0;
    std::int64_t woke = 0;
    std::optional<std::int64_t> worstPain;  // of the night cramps
    std::optional<std::int64_t> seconds;    // likewise, of all timed ones
    bool isVouchedFree = false;
};

// The dates of a span, each with what is known of it.
class DayMarks
{
public:
    DayMarks(const diary::Diary& diary, const diary::DateSpan& span, const diary::Moment& now);

    // Within the span.
    const DayMark& at(diary::Date date) const { return m_marks[placeOf(date)]; }
    diary::NightState stateOf(diary::Date night) const;
    WeekCounts countsOf(const diary::DateSpan& part) const;
    std::vector<WeekCounts> weeksOf(const diary::DateSpan& part) const;
    std::vector<WeekCounts> monthsOf(const diary::DateSpan& part) const;

private:
    std::size_t placeOf(diary::Date date) const
    {
        return static_cast<std::size_t>((date - m_span.from).count());
    }
    void add(const diary::Episode& episode, const diary::SleepSchedule& sleep);

    diary::DateSpan m_span;
    diary::Moment m_now;
    std::vector<DayMark> m_marks;
};

}  // namespace cramp::report::summary
