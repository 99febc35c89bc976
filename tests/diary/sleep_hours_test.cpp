// SPDX-License-Identifier: MIT
#include "diary/sleep_hours.h"

#include "support/catch.h"

#include <random>

using namespace cramp::diary;
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

namespace
{

NightHours hours(int from, int to)
{
    return {std::chrono::hours(from), std::chrono::hours(to)};
}

WeekHours everyNight(const NightHours& hours)
{
    WeekHours week;
    week.fill(hours);
    return week;
}

}  // namespace

TEST_CASE("the same hours every night are one entry, other nights one for each kind of hours")
{
    const SleepSchedule one = withWeekHours({}, everyNight(hours(23, 6)), std::nullopt);
    REQUIRE(one.entries.size() == 1);
    CHECK(one.entries.front() == SleepHours{std::nullopt, {}, std::chrono::hours(23), std::chrono::hours(6)});
    WeekHours week = everyNight(hours(23, 6));
    week[4] = week[5] = hours(8, 16);
    week[6] = hours(22, 6);
    const SleepSchedule shifts = withWeekHours({}, week, std::nullopt);
    CHECK(shifts.entries.size() == 3);
    CHECK(weekHoursFrom(shifts, *parseDate("2026-11-22")) == week);
}

TEST_CASE("hours from an evening on leave the evenings before it as they were")
{
    const Date change = *parseDate("2026-11-22");
    const SleepSchedule before = withWeekHours({}, everyNight(hours(23, 6)), std::nullopt);
    const SleepSchedule after = withWeekHours(before, everyNight(hours(21, 5)), change);
    CHECK(after.of(change - std::chrono::days(1)).nightFrom == std::chrono::hours(23));
    CHECK(after.of(change).nightFrom == std::chrono::hours(21));
    SECTION("hours of a later date are forgotten, those of the same date replaced")
    {
        const SleepSchedule again = withWeekHours(after, everyNight(hours(20, 4)), change);
        CHECK(again.entries.size() == 2);
        CHECK(again.of(change).nightFrom == std::chrono::hours(20));
        CHECK(again.of(change - std::chrono::days(1)).nightFrom == std::chrono::hours(23));
    }
    SECTION("without a date nothing else is left")
    {
        CHECK(withWeekHours(after, everyNight(hours(20, 4)), std::nullopt).entries.size() == 1);
    }
}

TEST_CASE("without entries every evening has the usual hours")
{
    CHECK(weekHoursFrom({}, *parseDate("2026-11-22")) == everyNight(hours(22, 7)));
}

TEST_CASE("whatever the week, its schedule gives it back")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    SleepSchedule sleep;
    Date evening = *parseDate("2026-01-01");
    for (int round = 0; round < 200; ++round) {
        WeekHours week;
        for (NightHours& night : week)
            night = hours(static_cast<int>(20 + random() % 3), static_cast<int>(5 + random() % 3));
        evening += std::chrono::days(random() % 9);
        const WeekHours weekBefore = weekHoursFrom(sleep, evening - std::chrono::days(40));
        sleep = withWeekHours(sleep, week, evening);
        CHECK(weekHoursFrom(sleep, evening) == week);
        if (round % 20 == 0)
            sleep = withWeekHours(sleep, week, std::nullopt);
        else
            CHECK(weekHoursFrom(sleep, evening - std::chrono::days(40)) == weekBefore);
    }
}
