// SPDX-License-Identifier: MIT
#include "cli/duration_text.h"

#include "support/catch.h"

using namespace cramp::cli;

TEST_CASE("A length of time is read in every form that people type")
{
    CHECK(parseDurationText("270") == 270);
    CHECK(parseDurationText("270s") == 270);
    CHECK(parseDurationText("4m30s") == 270);
    CHECK(parseDurationText("0:04:30") == 270);
    CHECK(parseDurationText("1h") == 3600);
    CHECK(parseDurationText("1h5s") == 3605);
    CHECK(parseDurationText("90m") == 5400);
    CHECK(parseDurationText("24:00:00") == 86400);
    CHECK(parseDurationText("0") == 0);
}

TEST_CASE("What is not a length of time is not guessed at")
{
    const char* text = GENERATE("", "s", "m", "-5", "+5", "4 m", "4m 30s", "30s4m", "4m4m", "4m90s", "1.5h",
                                "4:30", "0:4:30", "0:04:60", "0:60:00", "0:04:30s", ":04:30", "1d", "4M",
                                "270 ", " 270", "99999999999999999999", "4m30", "0:04:30:00");
    INFO(text);
    CHECK_FALSE(parseDurationText(text).has_value());
}

TEST_CASE("A length of time is written for people")
{
    CHECK(shortDuration(270) == "4 min 30 s");
    CHECK(shortDuration(3600) == "1 h");
    CHECK(shortDuration(3605) == "1 h 5 s");
    CHECK(shortDuration(0) == "0 s");
}
