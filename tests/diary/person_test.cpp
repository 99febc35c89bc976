// SPDX-License-Identifier: MIT
#include "diary/person.h"

#include "support/catch.h"

using namespace cramp::diary;

TEST_CASE("an NHS number passes the modulus 11 check", "[person]")
{
    for (const char* text : {"9434765919", "943 476 5919", " 943 476 5919 ", "4010232137", "0000000000"}) {
        CAPTURE(text);
        CHECK(NhsNumber::parse(text));
    }
    CHECK(NhsNumber::parse("943 476 5919")->digits() == "9434765919");
    CHECK(NhsNumber::parse("9434765919")->grouped() == "943 476 5919");
}

TEST_CASE("a false NHS number is refused", "[person]")
{
    for (const char* text : {"", "9434765918", "943476591", "94347659190", "943-476-5919", "943476591X",
                             "943\t476 5919", "\uff19434765919"}) {
        CAPTURE(text);
        CHECK_FALSE(NhsNumber::parse(text));
    }
    // The check digit of these would be 10, so that they are never issued.
    for (char digit = '0'; digit <= '9'; ++digit)
        CHECK_FALSE(NhsNumber::parse(std::string("987654439") + digit));
}

TEST_CASE("one false digit of an NHS number is found", "[person]")
{
    const std::string good = "9434765919";
    for (std::size_t place = 0; place < good.size(); ++place)
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string text = good;
            text[place] = digit;
            CHECK(NhsNumber::parse(text).has_value() == (text == good));
        }
}

TEST_CASE("age is in whole years", "[person]")
{
    const auto age = [](const char* birth, const char* date) {
        return ageAt(*parseDate(birth), *parseDate(date));
    };
    CHECK(age("1950-11-02", "2026-11-01") == 75);
    CHECK(age("1950-11-02", "2026-11-02") == 76);
    CHECK(age("1952-02-29", "2026-02-28") == 73);
    CHECK(age("1952-02-29", "2026-03-01") == 74);
    CHECK(age("1952-02-29", "2024-02-29") == 72);
    CHECK(age("2026-11-02", "2026-11-02") == 0);
}
