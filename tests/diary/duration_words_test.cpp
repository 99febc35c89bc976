// SPDX-License-Identifier: MIT
#include "diary/duration_words.h"

#include "support/catch.h"

#include <random>
#include <string>

using namespace cramp::diary;

namespace
{

std::variant<ReadDuration, DurationSlip> lasting(std::int64_t seconds, Precision precision = Precision::Exact)
{
    return ReadDuration{DurationSeconds::from(seconds).value(), precision};
}

}  // namespace

TEST_CASE("a number alone is minutes")
{
    CHECK(readDuration("4") == lasting(240));
    CHECK(readDuration(" 4 ") == lasting(240));
    CHECK(readDuration("1.5") == lasting(90));
    CHECK(readDuration("four") == lasting(240));
}

TEST_CASE("durations are read as people say them")
{
    struct Example {
        const char* typed;
        std::int64_t seconds;
    };
    const Example examples[] = {{"4 min", 240},
                                {"4min", 240},
                                {"4 minutes.", 240},
                                {"90 s", 90},
                                {"90 seconds", 90},
                                {"2 hours", 7200},
                                {"1 h 20", 4800},
                                {"1h20", 4800},
                                {"1 h 20 min", 4800},
                                {"4 min 30 s", 270},
                                {"4 min 30", 270},
                                {"4:30", 270},
                                {"4.30", 270},
                                {"1:04:30", 3870},
                                {"half an hour", 1800},
                                {"half a minute", 30},
                                {"a quarter of an hour", 900},
                                {"quarter of an hour", 900},
                                {"three quarters of an hour", 2700},
                                {"an hour", 3600},
                                {"a minute", 60},
                                {"an hour and a half", 5400},
                                {"an hour and a quarter", 4500},
                                {"4 and a half minutes", 270},
                                {"4\u00bd minutes", 270},
                                {"1.5 hours", 5400},
                                {"an hour and 20 minutes", 4800},
                                {"It lasted 4 minutes", 0},
                                {"lasted 4 minutes", 240},
                                {"Ten Minutes", 600}};
    for (const Example& example : examples) {
        INFO(example.typed);
        if (example.seconds == 0)
            CHECK(readDuration(example.typed) ==
                  std::variant<ReadDuration, DurationSlip>(DurationSlip::NotUnderstood));
        else
            CHECK(readDuration(example.typed) == lasting(example.seconds));
    }
}

TEST_CASE("a duration that is not known well says so")
{
    for (const char* typed :
         {"about 4 minutes", "4 minutes or so", "4ish", "~4", "around 4 min", "ca. 4 min"}) {
        INFO(typed);
        CHECK(readDuration(typed) == lasting(240, Precision::About));
    }
}

TEST_CASE("what is no duration is not guessed")
{
    for (const char* typed : {"", "   ", "a few minutes", "long", "4 cats", "-4", "4 4 4 4", "min",
                              "4 min 2 h", "4:3:2:1:x", "four hundred", "123456 s", "4 \xc3\xa9", "\xff"}) {
        INFO(typed);
        CHECK(readDuration(typed) == std::variant<ReadDuration, DurationSlip>(DurationSlip::NotUnderstood));
    }
    for (const char* typed : {"0", "0 s", "25 h", "1441", "24 h 1 s"}) {
        INFO(typed);
        CHECK(readDuration(typed) == std::variant<ReadDuration, DurationSlip>(DurationSlip::OutOfRange));
    }
    CHECK(readDuration("24 h") == lasting(86400));
    CHECK(readDuration("1 s") == lasting(1));
}

TEST_CASE("spans of days are read too, and a number alone is of the unit that is asked for")
{
    using namespace std::chrono_literals;
    CHECK(readSpan("3", 1h) == 3h);
    CHECK(readSpan("3", 1min) == 3min);
    CHECK(readSpan("2 days", 1h) == 48h);
    CHECK(readSpan("a day and a half", 1h) == 36h);
    CHECK(readSpan("1 d 6 h", 1h) == 30h);
    CHECK(readSpan("about 90 min", 1h) == 90min);
    CHECK(readSpan("0", 1h) == 0s);
    CHECK_FALSE(readSpan("all day", 1h));
    CHECK_FALSE(readSpan("", 1h));
}

TEST_CASE("nothing that is typed does harm")
{
    const unsigned seed = 20261122;
    INFO("seed " << seed);
    std::mt19937 engine(seed);
    const std::string alphabet = "0123456789 :.,/-~abhimnost\xc2\xbd'";
    for (int round = 0; round < 3000; ++round) {
        std::string typed;
        for (auto length = engine() % 14; length > 0; --length)
            typed += alphabet[engine() % alphabet.size()];
        INFO(typed);
        const auto read = readDuration(typed);
        if (const auto* duration = std::get_if<ReadDuration>(&read))
            CHECK(duration->precision != Precision::Night);
    }
}
