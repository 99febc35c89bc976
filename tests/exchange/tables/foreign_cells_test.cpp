// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_cells.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::exchange::tables;

namespace
{

std::int64_t seconds(std::string_view text, std::optional<DurationUnit> unit = std::nullopt)
{
    const auto read = readDuration(text, unit);
    return read ? read->value() : 0;
}

}  // namespace

TEST_CASE("a duration with units needs no other")
{
    for (const auto unit : {std::optional<DurationUnit>(), std::optional(DurationUnit::Seconds),
                            std::optional(DurationUnit::HoursAndMinutes)}) {
        CHECK(seconds("4 min", unit) == 240);
        CHECK(seconds("4m", unit) == 240);
        CHECK(seconds("90 s", unit) == 90);
        CHECK(seconds("90 Secs.", unit) == 90);
        CHECK(seconds("1 h 5 min", unit) == 3900);
        CHECK(seconds("2.5 minutes", unit) == 150);
        CHECK(seconds("1:02:03", unit) == 3723);
    }
}

TEST_CASE("a plain number is read only with a unit")
{
    CHECK(seconds("4") == 0);
    CHECK(seconds("4", DurationUnit::Minutes) == 240);
    CHECK(seconds("4", DurationUnit::Seconds) == 4);
    CHECK(seconds("2,5", DurationUnit::Minutes) == 150);
    CHECK(seconds("4", DurationUnit::MinutesAndSeconds) == 240);
}

TEST_CASE("a pair is read only when it is said what its parts are")
{
    CHECK(seconds("1:30") == 0);
    CHECK(seconds("1:30", DurationUnit::Minutes) == 0);
    CHECK(seconds("1:30", DurationUnit::MinutesAndSeconds) == 90);
    CHECK(seconds("1:30", DurationUnit::HoursAndMinutes) == 5400);
}

TEST_CASE("what is no duration, or one of nothing or of more than a day, is none")
{
    for (const std::string_view text : {"",
                                        "0",
                                        "0 min",
                                        "min",
                                        "4 weeks",
                                        "four",
                                        "-4",
                                        "4 min x",
                                        "1:60",
                                        "1:",
                                        ":",
                                        "1:2:3:4",
                                        "25 h",
                                        "86401 s",
                                        "nan",
                                        "inf",
                                        "1e3",
                                        "1.2.3",
                                        "99999999999999999999",
                                        "99999999999999999999:1",
                                        "4 4 min"}) {
        CAPTURE(text);
        CHECK(seconds(text, DurationUnit::Minutes) == 0);
    }
    CHECK(seconds("24 h") == 86400);
    CHECK(seconds("1", DurationUnit::Seconds) == 1);
}

TEST_CASE("pain is a whole number from 0 to 10")
{
    CHECK(readPain("0") == Pain::from(0));
    CHECK(readPain(" 10 ") == Pain::from(10));
    CHECK(readPain("6/10") == Pain::from(6));
    CHECK(readPain("6 / 10") == Pain::from(6));
    CHECK(readPain("6 /10") == Pain::from(6));
    for (const std::string_view text : {"", "11", "-1", "6.5", "bad", "6/5", "/10"}) {
        CAPTURE(text);
        CHECK_FALSE(readPain(text));
    }
}

TEST_CASE("yes and no, and nothing else")
{
    for (const std::string_view text : {"yes", "Y", "TRUE", "1", "x"})
        CHECK(readYesOrNo(text) == true);
    for (const std::string_view text : {"no", "N", "false", " 0 "})
        CHECK(readYesOrNo(text) == false);
    for (const std::string_view text : {"", "maybe", "2", "yess"})
        CHECK_FALSE(readYesOrNo(text));
}
