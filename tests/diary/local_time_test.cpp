// SPDX-License-Identifier: MIT
#include "diary/local_time.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace std::chrono_literals;

namespace
{

std::chrono::local_seconds wall(std::string_view text)
{
    return parseWallClock(text).value();
}
Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

}  // namespace

TEST_CASE("a moment is a wall clock and its distance from UTC", "[time]")
{
    const Moment moment = at("2026-07-01T00:30:00+01:00");
    CHECK(moment.instant() == at("2026-06-30T23:30:00Z").instant());
    CHECK(formatDate(moment.date()) == "2026-07-01");
    CHECK(moment.hour() == 0);
    CHECK(moment.timeOfDay() == 30min);
    CHECK(at("1969-12-31T23:59:59+00:00").hour() == 23);
    CHECK(formatDate(at("1969-12-31T23:59:59+00:00").date()) == "1969-12-31");
}

TEST_CASE("moments are written in one form", "[time]")
{
    for (const char* text : {"2026-11-02T03:12:00+00:00", "2026-11-02T23:59:59-09:30",
                             "2024-02-29T00:00:00+14:00", "0001-01-01T00:00:00-14:00"})
        CHECK(formatMoment(at(text)) == text);
    CHECK(formatMoment(at("2026-11-02T03:12Z")) == "2026-11-02T03:12:00+00:00");
    CHECK(formatMoment(at("2026-11-02T03:12-00:30")) == "2026-11-02T03:12:00-00:30");
}

TEST_CASE("what is no moment is refused", "[time]")
{
    for (const char* text : {"",
                             "2026-11-02",
                             "2026-11-02T03:12",
                             "2026-11-02T03:12:00",
                             "2026-11-02 03:12:00Z",
                             "2026-11-02T3:12:00Z",
                             "2026-11-02T24:00:00Z",
                             "2026-11-02T03:60:00Z",
                             "2026-11-02T03:12:60Z",
                             "2026-02-29T03:12:00Z",
                             "2026-11-31T03:12:00Z",
                             "2026-13-01T03:12:00Z",
                             "2026-00-01T03:12:00Z",
                             "2026-11-00T03:12:00Z",
                             "2026-11-02T03:12:00+14:01",
                             "2026-11-02T03:12:00-15:00",
                             "2026-11-02T03:12:00+1:00",
                             "2026-11-02T03:12:00+0100",
                             "2026-11-02T03:12:00z",
                             "2026-11-02T03:12:00Z ",
                             " 2026-11-02T03:12:00Z",
                             "2026-11-02T03:12:00.5Z",
                             "+2026-11-02T03:12:00Z",
                             "2026-11-02T03:12:",
                             "2026-11-02T03:12:00+"}) {
        CAPTURE(text);
        CHECK_FALSE(parseMoment(text));
    }
}

TEST_CASE("dates are days of the calendar", "[time]")
{
    for (const char* text : {"2026-11-02", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"})
        CHECK(formatDate(parseDate(text).value()) == text);
    for (const char* text :
         {"", "2026-2-01", "2026-02-30", "1900-02-29", "2026-11-02T", "26-11-02", "2026/11/02"}) {
        CAPTURE(text);
        CHECK_FALSE(parseDate(text));
    }
    CHECK(weekdayOf(*parseDate("2026-11-02")) == std::chrono::Monday);
}

TEST_CASE("clocks are times of day", "[time]")
{
    CHECK(parseClock("00:00") == Clock(0));
    CHECK(parseClock("23:59") == Clock(23h + 59min));
    CHECK(formatClock(Clock(7h + 5min)) == "07:05");
    for (const char* text : {"", "24:00", "7:05", "07:60", "07:05:00", "0705"})
        CHECK_FALSE(parseClock(text));
}

TEST_CASE("nights run from noon to noon and bear the evening's date", "[time]")
{
    CHECK(formatDate(nightOf(wall("2026-11-02T03:12"))) == "2026-11-01");
    CHECK(formatDate(nightOf(wall("2026-11-02T11:59:59"))) == "2026-11-01");
    CHECK(formatDate(nightOf(wall("2026-11-02T12:00"))) == "2026-11-02");
    CHECK(formatDate(nightOf(wall("2026-11-02T23:59"))) == "2026-11-02");
    CHECK(formatDate(nightOf(wall("1970-01-01T00:00"))) == "1969-12-31");
    CHECK(endOfNight(*parseDate("2026-11-01")) == wall("2026-11-02T12:00"));
}

TEST_CASE("an instant is shown on the wall of the place", "[time]")
{
    const LocalZone london = LocalZone::named("Europe/London");
    const auto shown = [&](std::string_view utc) {
        return formatMoment(momentAt(at(utc).instant(), london));
    };
    CHECK(shown("2026-03-29T00:59:59Z") == "2026-03-29T00:59:59+00:00");
    CHECK(shown("2026-03-29T01:00:00Z") == "2026-03-29T02:00:00+01:00");
    CHECK(shown("2026-10-25T00:30:00Z") == "2026-10-25T01:30:00+01:00");
    CHECK(shown("2026-10-25T01:30:00Z") == "2026-10-25T01:30:00+00:00");
}

TEST_CASE("an hour that never was is no moment", "[time]")
{
    const LocalZone london = LocalZone::named("Europe/London");
    CHECK_FALSE(momentOf(wall("2026-03-29T01:00"), london));
    CHECK_FALSE(momentOf(wall("2026-03-29T01:59:59"), london));
    CHECK(momentOf(wall("2026-03-29T00:59:59"), london) == at("2026-03-29T00:59:59+00:00"));
    CHECK(momentOf(wall("2026-03-29T02:00"), london) == at("2026-03-29T02:00:00+01:00"));
}

TEST_CASE("an hour that came twice is the earlier", "[time]")
{
    const LocalZone london = LocalZone::named("Europe/London");
    CHECK(momentOf(wall("2026-10-25T00:59:59"), london) == at("2026-10-25T00:59:59+01:00"));
    CHECK(momentOf(wall("2026-10-25T01:00"), london) == at("2026-10-25T01:00:00+01:00"));
    CHECK(momentOf(wall("2026-10-25T01:59:59"), london) == at("2026-10-25T01:59:59+01:00"));
    CHECK(momentOf(wall("2026-10-25T02:00"), london) == at("2026-10-25T02:00:00+00:00"));
}

TEST_CASE("a night of the clock change is still one night", "[time]")
{
    CHECK(nightOf(at("2026-10-25T01:30:00+01:00")) == nightOf(at("2026-10-25T01:30:00+00:00")));
    const Moment before = at("2026-10-25T01:30:00+01:00");
    const Moment after = at("2026-10-25T01:30:00+00:00");
    CHECK(after.instant() - before.instant() == 1h);
    CHECK(before.hour() == after.hour());
}
