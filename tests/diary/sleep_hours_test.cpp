// SPDX-License-Identifier: MIT
#include "diary/sleep_hours.h"

#include "support/catch.h"

using namespace cramp;
using namespace std::chrono_literals;

namespace
{

Date day(std::string_view text)
{
    return parseDate(text).value();
}
Period periodAt(const SleepSchedule& sleep, std::string_view time)
{
    return derivedPeriod(parseMoment(time).value(), sleep);
}
Weekdays evenings(std::initializer_list<std::size_t> chosen)
{
    Weekdays weekdays;
    for (const std::size_t index : chosen)
        weekdays.chosen.at(index) = true;
    return weekdays;
}
SleepSchedule always(Clock from, Clock to)
{
    return {{{std::nullopt, {}, from, to}}};
}

}  // namespace

TEST_CASE("without sleep hours the night is from 22 to 7", "[sleep]")
{
    CHECK(periodAt({}, "2026-11-02T21:59:59+00:00") == Period::Day);
    CHECK(periodAt({}, "2026-11-02T22:00:00+00:00") == Period::Night);
    CHECK(periodAt({}, "2026-11-03T06:59:59+00:00") == Period::Night);
    CHECK(periodAt({}, "2026-11-03T07:00:00+00:00") == Period::Day);
    CHECK(periodAt({}, "2026-11-03T12:00:00+00:00") == Period::Day);
}

TEST_CASE("who works at night sleeps by day", "[sleep]")
{
    const SleepSchedule sleep = always(8h + 30min, 16h);
    CHECK(periodAt(sleep, "2026-11-02T08:29:59+00:00") == Period::Day);
    CHECK(periodAt(sleep, "2026-11-02T08:30:00+00:00") == Period::Night);
    CHECK(periodAt(sleep, "2026-11-02T15:59:59+00:00") == Period::Night);
    CHECK(periodAt(sleep, "2026-11-02T16:00:00+00:00") == Period::Day);
    CHECK(periodAt(sleep, "2026-11-02T03:00:00+00:00") == Period::Day);
}

TEST_CASE("equal clocks are no night", "[sleep]")
{
    for (const Clock clock : {Clock(0), Clock(22h)})
        for (const char* time :
             {"2026-11-02T22:00:00+00:00", "2026-11-02T03:00:00+00:00", "2026-11-02T00:00:00+00:00"})
            CHECK(periodAt(always(clock, clock), time) == Period::Day);
}

TEST_CASE("the last entry that fits an evening holds", "[sleep]")
{
    const SleepSchedule sleep{{{std::nullopt, {}, 22h, 6h},
                               {std::nullopt, evenings({4, 5}), 23h, 9h},
                               {day("2026-11-06"), {}, 21h, 5h}}};
    CHECK(sleep.of(day("2026-10-29")).nightTo == 6h);  // a Thursday
    CHECK(sleep.of(day("2026-10-30")).nightTo == 9h);  // a Friday
    CHECK(sleep.of(day("2026-11-05")).nightTo == 6h);
    CHECK(sleep.of(day("2026-11-06")).nightTo == 5h);
    CHECK(SleepSchedule{{{day("2026-11-06"), {}, 21h, 5h}}}.of(day("2026-11-05")) == SleepHours());
}

TEST_CASE("a morning belongs to the evening before it", "[sleep]")
{
    // Late on Saturdays only: Sunday at 8 is night, Saturday at 8 is not.
    const SleepSchedule sleep{{{std::nullopt, {}, 22h, 7h}, {std::nullopt, evenings({5}), 23h, 9h}}};
    CHECK(periodAt(sleep, "2026-11-07T08:00:00+00:00") == Period::Day);
    CHECK(periodAt(sleep, "2026-11-07T22:30:00+00:00") == Period::Day);
    CHECK(periodAt(sleep, "2026-11-08T08:00:00+00:00") == Period::Night);
    CHECK(periodAt(sleep, "2026-11-08T22:30:00+00:00") == Period::Night);
}

TEST_CASE("what the person states counts before what the hours say", "[sleep]")
{
    Episode episode;
    episode.start = *parseMoment("2026-11-02T15:00:00+00:00");
    CHECK(periodOf(episode, {}) == Period::Day);
    episode.statedPeriod = Period::Night;
    CHECK(periodOf(episode, {}) == Period::Night);
    CHECK(countedPeriod(episode, {}) == Period::Night);
}

TEST_CASE("when only the night is known, the period counts only if stated", "[sleep]")
{
    Episode episode;
    episode.start = *parseMoment("2026-11-02T00:00:00+00:00");
    episode.startPrecision = Precision::Night;
    CHECK(countedPeriod(episode, {}) == std::nullopt);
    CHECK(periodOf(episode, {}) == Period::Night);
    episode.statedPeriod = Period::Day;
    CHECK(countedPeriod(episode, {}) == Period::Day);
}

TEST_CASE("evenings that are not given are all", "[sleep]")
{
    CHECK_FALSE(Weekdays().isGiven());
    CHECK(Weekdays().holdsFor(day("2026-11-02")));
    CHECK(evenings({0}).holdsFor(day("2026-11-02")));
    CHECK_FALSE(evenings({0}).holdsFor(day("2026-11-03")));
    CHECK(evenings({6}).holdsFor(day("2026-11-08")));
    for (std::size_t index = 0; index < 7; ++index)
        CHECK(weekdayFromCode(weekdayCode(index)) == index);
    CHECK_FALSE(weekdayFromCode("monday"));
}
