// SPDX-License-Identifier: MIT
#include "diary/partial_date.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace std::chrono_literals;

TEST_CASE("a date is known to its year, its month or its day", "[person]")
{
    for (const char* text : {"1998", "1998-04", "1998-04-12", "0000", "9999-12-31", "2024-02-29"}) {
        CAPTURE(text);
        REQUIRE(PartialDate::parse(text));
        CHECK(PartialDate::parse(text)->text() == text);
    }
    CHECK(PartialDate::parse("1998") == PartialDate::from(1998y));
    CHECK(PartialDate::parse("1998-04") == PartialDate::from(1998y, std::chrono::April));
    CHECK(PartialDate::parse("1998-04-12") == PartialDate::from(1998y, std::chrono::April, 12d));
    CHECK(PartialDate::parse("1998") != PartialDate::parse("1998-01"));
}

TEST_CASE("what is no date, or not in the calendar, is refused", "[person]")
{
    for (const char* text :
         {"",           "98",         "199",       "1998-",       "1998-4",   "1998-13",    "1998-00",
          "1998-02-29", "1998-04-31", "1998-04-1", "1998-04-12T", "19980412", "April 1998", " 1998",
          "1998 ",      "-998",       "+998",      "1998/04",     "19988",    "1998-04-12-"}) {
        CAPTURE(text);
        CHECK_FALSE(PartialDate::parse(text));
    }
    CHECK_FALSE(PartialDate::from(1998y, std::nullopt, 12d));
    CHECK_FALSE(PartialDate::from(1998y, std::chrono::month(13)));
    CHECK_FALSE(PartialDate::from(2023y, std::chrono::February, 29d));
    CHECK_FALSE(PartialDate::from(10000y));
}
