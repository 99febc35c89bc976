// SPDX-License-Identifier: MIT
#include "diary/time_words.h"

#include "diary/day_words.h"
#include "diary/duration_words.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

using std::chrono::days;
using std::chrono::hours;
using std::chrono::local_seconds;
using std::chrono::minutes;

constexpr hours noon{12};
constexpr hours wholeDay{24};

enum class Half : std::uint8_t { Unknown, Morning, Afternoon };

// A time of day as typed. Half Unknown with an hour of 1 to 12 may be either.
struct TypedClock {
    minutes time{0};
    Half half = Half::Unknown;
};

Half takeHalf(TypedReader& reader)
{
    if (reader.take("am")) return Half::Morning;
    if (reader.take("pm")) return Half::Afternoon;
    reader.take("oclock") || reader.takeAll({"o", "clock"});
    return Half::Unknown;
}

std::optional<TypedClock> clockOf(int hour, int minute, bool isPlain, Half half)
{
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
    const bool canBeHalved = hour >= 1 && hour <= 12;
    if (half != Half::Unknown && !canBeHalved) {
        // "15:12 pm" says the same twice; "15:12 am" makes no sense.
        if (half == Half::Morning && hour > 12) return std::nullopt;
        half = Half::Unknown;
    }
    if (half != Half::Unknown) hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
    const bool isKnown = half != Half::Unknown || !canBeHalved || !isPlain;
    const Half known = hour % 24 < 12 ? Half::Morning : Half::Afternoon;
    return TypedClock{hours(hour % 24) + minutes(minute), isKnown ? known : Half::Unknown};
}

// "half past 3", "quarter to four", "ten past 3".
std::optional<TypedClock> takeSpokenClock(TypedReader& reader)
{
    const auto start = reader.place();
    std::optional<int> distance;
    reader.take("a");
    if (reader.take("half"))
        distance = 30;
    else if (reader.take("quarter"))
        distance = 15;
    else
        distance = reader.takeNumber(2);
    reader.takeAnyOf({"minutes", "min"});
    const bool isPast = reader.take("past");
    const bool isTo = !isPast && (reader.take("to") || reader.take("before"));
    const auto hour = distance && (isPast || isTo) ? reader.takeNumber(2) : std::nullopt;
    if (!hour || *distance > 59) {
        reader.goBackTo(start);
        return std::nullopt;
    }
    const auto whole = clockOf(*hour, 0, true, takeHalf(reader));
    if (!whole) return std::nullopt;
    const minutes past = isPast ? minutes(*distance) : wholeDay - minutes(*distance);
    return TypedClock{(whole->time + past) % wholeDay, whole->half};
}

// "3", "3.12", "312", "03:12:30", "3am", "3 oclock". Two digits with a zero are of a 24-hour clock.
std::optional<TypedClock> takeWrittenClock(TypedReader& reader)
{
    const auto start = reader.place();
    const TypedToken* first = reader.peek();
    if (first == nullptr) return std::nullopt;
    const std::string digits = first->text;
    auto number = reader.takeNumber(4);
    if (!number) return std::nullopt;
    int minute = 0;
    const bool isNumber = first->kind == TypedToken::Kind::Number;
    if (isNumber && digits.size() >= 3) {
        minute = *number % 100;
        number = *number / 100;
    } else if (reader.isSign(':') || reader.isSign('.') || reader.isWord("h")) {
        const TypedToken* second = reader.peek(1);
        const bool isMinute =
            second != nullptr && second->kind == TypedToken::Kind::Number && second->text.size() == 2;
        if (isMinute) {
            reader.step();
            minute = reader.takeNumber(2).value_or(0);
            // Seconds are more than a diary wants to know.
            if (reader.isSign(':')) {
                reader.step();
                reader.takeNumber(2);
            }
        } else if (second != nullptr) {
            reader.goBackTo(start);
            return std::nullopt;
        } else {
            reader.step();
        }
    }
    const bool isPlain = !isNumber || digits.front() != '0';
    return clockOf(*number, minute, isPlain, takeHalf(reader));
}

std::optional<TypedClock> takeClock(TypedReader& reader)
{
    if (reader.take("midnight")) return TypedClock{minutes(0), Half::Morning};
    if (reader.take("noon") || reader.take("midday")) return TypedClock{noon, Half::Afternoon};
    if (const auto spoken = takeSpokenClock(reader)) return spoken;
    return takeWrittenClock(reader);
}

// The hours of a part of the day when only "3" was typed. In the night the reading nearest to one o'clock.
minutes timeIn(DayPart part, const TypedClock& clock)
{
    if (clock.half != Half::Unknown) return clock.time;
    const minutes early = clock.time % noon;
    const minutes late = early + noon;
    switch (part) {
        case DayPart::None: return clock.time;
        case DayPart::Morning: return early;
        case DayPart::Afternoon:
        case DayPart::Evening: return late;
        case DayPart::Night: return early < hours(8) ? early : late;
    }
    return clock.time;
}

using Reading = std::variant<ReadTime, TimeSlip>;

class TimeReader
{
public:
    TimeReader(TypedReader& reader, const TimeFrame& frame) : m_reader(reader), m_frame(frame) {}

    Reading read()
    {
        while (!m_reader.isAtEnd())
            if (!takeNext()) return TimeSlip::NotUnderstood;
        if (m_isNow)
            return m_clock || !m_days.isEmpty() ? Reading(TimeSlip::NotUnderstood) : exactly(m_frame.now);
        if (m_clock) return atClock();
        if (m_days.part == DayPart::Night) return inNight();
        return m_days.isEmpty() ? TimeSlip::NotUnderstood : TimeSlip::NoTime;
    }

private:
    bool takeNext()
    {
        if (m_reader.takeAll({"just", "now"}) || m_reader.take("now")) return m_isNow = true;
        if (takeDayWords(m_reader, m_frame.now, m_days)) return true;
        if (!m_clock)
            if ((m_clock = takeClock(m_reader))) return true;
        if (takeAbout(m_reader)) return m_isAbout = true;
        return m_reader.takeAnyOf({"at", "on", "in", "the", "of", "only", "some", "time", "during"}) ||
               m_reader.takeSign(',') || m_reader.takeSign('.');
    }

    Reading exactly(const Moment& at) const
    {
        if (at.instant() > m_frame.now.instant()) return TimeSlip::NotYet;
        return ReadTime{at, m_isAbout ? Precision::About : Precision::Exact};
    }

    Reading exactly(local_seconds wall) const
    {
        if (wall > m_frame.now.wall + wholeDay) return TimeSlip::NotYet;
        const auto at = momentOf(wall, m_frame.zone);
        if (!at) return TimeSlip::NeverWas;
        return exactly(*at);
    }

    // The evening's date of the night that was named.
    Date night() const
    {
        if (m_days.day) return *m_days.day - days(m_days.isOfMorning ? 1 : 0);
        return m_frame.day.value_or(m_frame.now.date()) - days(1);
    }

    Reading inNight() const
    {
        const local_seconds midnight = night() + days(1);
        if (midnight > m_frame.now.wall) return TimeSlip::NotYet;
        // Some zones skip midnight when summer begins.
        for (int halfHours = 0; halfHours < 4; ++halfHours)
            if (const auto at = momentOf(midnight + halfHours * minutes(30), m_frame.zone))
                return ReadTime{*at, Precision::Night};
        return TimeSlip::NeverWas;
    }

    Reading atClock() const
    {
        const minutes time = timeIn(m_days.part, *m_clock);
        if (m_days.part == DayPart::Night) {
            const Date evening = night();
            return exactly((time < noon ? evening + days(1) : evening) + time);
        }
        if (const auto day = m_days.day ? m_days.day : m_frame.day) return exactly(*day + time);
        return latest(time);
    }

    // The last time before now that the clock stood so.
    Reading latest(minutes time) const
    {
        const Date today = m_frame.now.date();
        std::vector<minutes> times{time};
        const bool mayBeLate = m_days.part == DayPart::None && m_clock->half == Half::Unknown;
        if (m_frame.hasTwelveHours && mayBeLate) times = {time % noon, time % noon + noon};
        std::optional<local_seconds> last;
        for (const minutes candidate : times)
            for (const Date day : {today, today - days(1)}) {
                const local_seconds wall = day + candidate;
                if (wall <= m_frame.now.wall && (!last || wall > *last)) last = wall;
            }
        return last ? exactly(*last) : Reading(TimeSlip::NotYet);
    }

    TypedReader& m_reader;
    const TimeFrame& m_frame;
    DayWords m_days;
    std::optional<TypedClock> m_clock;
    bool m_isAbout = false;
    bool m_isNow = false;
};

// "half an hour ago".
std::optional<Reading> readAgo(std::string_view typed, const TimeFrame& frame)
{
    const auto last = typed.find_last_not_of(" .");
    if (last == std::string_view::npos || last < 3) return std::nullopt;
    std::string end(typed.substr(last - 2, 3));
    std::ranges::transform(end, end.begin(), [](char letter) { return static_cast<char>(letter | 0x20); });
    if (end != "ago") return std::nullopt;
    const auto ago = readDuration(typed.substr(0, last - 2));
    if (const auto* read = std::get_if<ReadDuration>(&ago)) {
        const Instant at = frame.now.instant() - std::chrono::seconds(read->duration.value());
        return ReadTime{momentAt(at, frame.zone), Precision::About};
    }
    return TimeSlip::NotUnderstood;
}

}  // namespace

std::optional<ReadClock> readClock(std::string_view typed)
{
    const auto tokens = tokensOf(typed);
    if (!tokens) return std::nullopt;
    TypedReader reader(*tokens);
    const auto read = takeClock(reader);
    if (!read || reader.peek() != nullptr) return std::nullopt;
    return ReadClock{read->time % wholeDay, read->half == Half::Unknown};
}

std::variant<ReadTime, TimeSlip> readTime(std::string_view typed, const TimeFrame& frame)
{
    if (const auto ago = readAgo(typed, frame)) return *ago;
    const auto tokens = tokensOf(typed);
    if (!tokens) return TimeSlip::NotUnderstood;
    TypedReader reader(*tokens);
    return TimeReader(reader, frame).read();
}

}  // namespace cramp::diary
