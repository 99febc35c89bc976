// SPDX-License-Identifier: MIT
#include "diary/time_words.h"

#include "support/catch.h"

#include <random>
#include <string>

using namespace cramp::diary;
using namespace cramp::platform;

namespace
{

using Reading = std::variant<ReadTime, TimeSlip>;

Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

const LocalZone london = LocalZone::named("Europe/London");
// A Sunday.
const Moment morning = at("2026-11-22T08:00:00+00:00");

Reading readIn(std::string_view typed, std::optional<Date> day = std::nullopt, bool hasTwelveHours = false)
{
    return readTime(typed, {morning, london, day, hasTwelveHours});
}

// The wall clock as it is written, with its precision where that is not exact: "2026-11-22T03:12 about".
std::string told(const Reading& reading)
{
    if (const auto* slip = std::get_if<TimeSlip>(&reading)) {
        switch (*slip) {
            case TimeSlip::NotUnderstood: return "not understood";
            case TimeSlip::NoTime: return "no time";
            case TimeSlip::NeverWas: return "never was";
            case TimeSlip::NotYet: return "not yet";
        }
    }
    const auto& time = std::get<ReadTime>(reading);
    const std::string text = formatMoment(time.at).substr(0, 16);
    switch (time.precision) {
        case Precision::Exact: return text;
        case Precision::About: return text + " about";
        case Precision::Night: return text + " night";
    }
    return text;
}

struct Example {
    const char* typed;
    const char* told;
};

}  // namespace

TEST_CASE("a clock without a day is the latest before now")
{
    const Example examples[] = {{"3.12", "2026-11-22T03:12"},
                                {"3:12", "2026-11-22T03:12"},
                                {"312", "2026-11-22T03:12"},
                                {"0312", "2026-11-22T03:12"},
                                {"03:12", "2026-11-22T03:12"},
                                {"03:12:40", "2026-11-22T03:12"},
                                {"3", "2026-11-22T03:00"},
                                {"3am", "2026-11-22T03:00"},
                                {"3 a.m.", "2026-11-22T03:00"},
                                {"3 AM", "2026-11-22T03:00"},
                                {"3\u202f"
                                 "am",
                                 "2026-11-22T03:00"},
                                {"3pm", "2026-11-21T15:00"},
                                {"3.12 p.m.", "2026-11-21T15:12"},
                                {"15:12", "2026-11-21T15:12"},
                                {"1512", "2026-11-21T15:12"},
                                {"8:00", "2026-11-22T08:00"},
                                {"8:01", "2026-11-21T08:01"},
                                {"3 o'clock", "2026-11-22T03:00"},
                                {"three o\u2019clock", "2026-11-22T03:00"},
                                {"3h12", "2026-11-22T03:12"},
                                {"at 3:12.", "2026-11-22T03:12"},
                                {"midnight", "2026-11-22T00:00"},
                                {"noon", "2026-11-21T12:00"},
                                {"12 am", "2026-11-22T00:00"},
                                {"12pm", "2026-11-21T12:00"},
                                {"24:00", "2026-11-22T00:00"},
                                {"00:30", "2026-11-22T00:30"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("clocks are read as they are spoken")
{
    const Example examples[] = {
        {"half past 3", "2026-11-22T03:30"},    {"quarter past three", "2026-11-22T03:15"},
        {"a quarter to 4", "2026-11-22T03:45"}, {"ten to four", "2026-11-22T03:50"},
        {"20 past 3 am", "2026-11-22T03:20"},   {"half past 3 in the afternoon", "2026-11-21T15:30"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("a time that is not known well says so")
{
    const Example examples[] = {{"about 3", "2026-11-22T03:00 about"},
                                {"3ish", "2026-11-22T03:00 about"},
                                {"around half past 3", "2026-11-22T03:30 about"},
                                {"~3.12", "2026-11-22T03:12 about"},
                                {"last night about 3", "2026-11-22T03:00 about"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("time that went by is counted back from now")
{
    const Example examples[] = {{"half an hour ago", "2026-11-22T07:30 about"},
                                {"15 minutes ago", "2026-11-22T07:45 about"},
                                {"an hour and a half ago", "2026-11-22T06:30 about"},
                                {"2 hours ago", "2026-11-22T06:00 about"},
                                {"20 min AGO.", "2026-11-22T07:40 about"},
                                {"just now", "2026-11-22T08:00"},
                                {"long ago", "not understood"},
                                {"ago", "not understood"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("a night's hours lie before or after midnight, whichever people mean")
{
    const Example examples[] = {
        {"last night 3", "2026-11-22T03:00"},        {"last night 11", "2026-11-21T23:00"},
        {"last night at 10.30", "2026-11-21T22:30"}, {"3 last night", "2026-11-22T03:00"},
        {"last night 12", "2026-11-22T00:00"},       {"night before last 2:30", "2026-11-21T02:30"},
        {"saturday night 1", "2026-11-22T01:00"},    {"friday night 11", "2026-11-20T23:00"},
        {"3 at night", "2026-11-22T03:00"},          {"2 in the night", "2026-11-22T02:00"},
        {"yesterday night 3", "2026-11-22T03:00"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("only the night is known")
{
    const Example examples[] = {{"last night", "2026-11-22T00:00 night"},
                                {"only in the night", "2026-11-22T00:00 night"},
                                {"sometime in the night", "2026-11-22T00:00 night"},
                                {"night before last", "2026-11-21T00:00 night"},
                                {"friday night", "2026-11-21T00:00 night"},
                                {"in the night of 3 november", "2026-11-04T00:00 night"},
                                {"tonight", "2026-11-22T00:00 night"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("days are read by name and by number")
{
    const Example examples[] = {{"yesterday 22:30", "2026-11-21T22:30"},
                                {"22:30 yesterday", "2026-11-21T22:30"},
                                {"yesterday evening 8", "2026-11-21T20:00"},
                                {"this morning 6", "2026-11-22T06:00"},
                                {"today 3", "2026-11-22T03:00"},
                                {"6 this morning", "2026-11-22T06:00"},
                                {"on Friday at 3", "2026-11-20T03:00"},
                                {"sunday 3", "2026-11-22T03:00"},
                                {"last sunday 3", "2026-11-15T03:00"},
                                {"wed 3.12", "2026-11-18T03:12"},
                                {"20 nov 3:12", "2026-11-20T03:12"},
                                {"20th of November, 3:12", "2026-11-20T03:12"},
                                {"Nov 20 3.12", "2026-11-20T03:12"},
                                {"3:12 20/11", "2026-11-20T03:12"},
                                {"20/11/2025 03:12", "2025-11-20T03:12"},
                                {"20/11/25 03:12", "2025-11-20T03:12"},
                                {"2026-11-20 03:12", "2026-11-20T03:12"},
                                {"20 nov 2025 3:12", "2025-11-20T03:12"},
                                {"20 nov 2030", "2026-11-20T20:30"},
                                {"24 december 3", "2025-12-24T03:00"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
}

TEST_CASE("a clock alone is that of the day of the form")
{
    const Date day = parseDate("2026-11-03").value();
    CHECK(told(readIn("3.12", day)) == "2026-11-03T03:12");
    CHECK(told(readIn("22:30", day)) == "2026-11-03T22:30");
    CHECK(told(readIn("yesterday 22:30", day)) == "2026-11-21T22:30");
    // The date of an entry of which only the night is known is that of the morning.
    CHECK(told(readIn("only in the night", day)) == "2026-11-03T00:00 night");
    CHECK(told(readIn("3 at night", day)) == "2026-11-03T03:00");
}

TEST_CASE("where people count twice to 12, an open hour is the later one before now")
{
    CHECK(told(readIn("3:12", std::nullopt, true)) == "2026-11-22T03:12");
    CHECK(told(readIn("9:30", std::nullopt, true)) == "2026-11-21T21:30");
    CHECK(told(readIn("9:30", std::nullopt, false)) == "2026-11-21T09:30");
    CHECK(told(readIn("09:30", std::nullopt, true)) == "2026-11-21T09:30");
    CHECK(told(readIn("3:12 pm", std::nullopt, true)) == "2026-11-21T15:12");
    CHECK(told(readIn("12", std::nullopt, true)) == "2026-11-22T00:00");
}

TEST_CASE("what is still to come, never was, or is no time is refused")
{
    const Example examples[] = {{"today 22:30", "not yet"},
                                {"this evening 8", "not yet"},
                                {"1/1/2999 03:12", "not yet"},
                                {"tonight 23:00", "2026-11-21T23:00"},
                                {"yesterday", "no time"},
                                {"this morning", "no time"},
                                {"20 nov", "no time"},
                                {"", "not understood"},
                                {"  ", "not understood"},
                                {"25:00", "not understood"},
                                {"3:60", "not understood"},
                                {"3:1", "not understood"},
                                {"31 february 3:12", "not understood"},
                                {"3 4 5", "not understood"},
                                {"15:12 am", "not understood"},
                                {"yesterday friday 3", "not understood"},
                                {"hello", "not understood"},
                                {"12345", "not understood"},
                                {"3\xc3\xa9", "not understood"}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(told(readIn(example.typed)) == example.told);
    }
    CHECK(told(readIn("29 march 1:30")) == "never was");
    // Of an hour that came twice the earlier.
    CHECK(std::get<ReadTime>(readIn("25 october 1:30")).at.offset == std::chrono::minutes(60));
}

TEST_CASE("no typed time is read as one to come, and nothing does harm")
{
    const unsigned seed = 20261123;
    INFO("seed " << seed);
    std::mt19937 engine(seed);
    const std::vector<std::string> parts = {
        "3",       "12",   "312",  ":",   ".",      "am", "pm", "last ",  "night ", "at ", " ",   "yesterday",
        "20 nov ", "half", "past", "ago", "monday", "/",  "-",  "about ", "ish",    "to ", "2026"};
    for (int round = 0; round < 5000; ++round) {
        std::string typed;
        for (auto length = engine() % 7; length > 0; --length)
            typed += parts[engine() % parts.size()];
        INFO(typed);
        const Reading reading = readIn(typed, std::nullopt, round % 2 == 0);
        if (const auto* read = std::get_if<ReadTime>(&reading))
            CHECK(read->at.instant() <= morning.instant());
    }
}

TEST_CASE("a time of day alone is read, and an hour that may be either is said to be")
{
    struct Example {
        const char* typed;
        std::optional<ReadClock> read;
    };
    using std::chrono::hours;
    using std::chrono::minutes;
    const Example examples[] = {{"22:00", ReadClock{hours(22)}},
                                {"2200", ReadClock{hours(22)}},
                                {"10pm", ReadClock{hours(22)}},
                                {"10.30 pm", ReadClock{hours(22) + minutes(30)}},
                                {"half past 10 pm", ReadClock{hours(22) + minutes(30)}},
                                {"07:00", ReadClock{hours(7)}},
                                {"midnight", ReadClock{hours(0)}},
                                {"10", ReadClock{hours(10), true}},
                                {"10:30", ReadClock{hours(10) + minutes(30), true}},
                                {"25:00", std::nullopt},
                                {"", std::nullopt},
                                {"bedtime", std::nullopt},
                                {"10pm tomorrow", std::nullopt}};
    for (const Example& example : examples) {
        INFO(example.typed);
        CHECK(readClock(example.typed) == example.read);
    }
}
