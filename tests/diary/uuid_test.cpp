// SPDX-License-Identifier: MIT
#include "diary/uuid.h"

#include "support/catch.h"

#include <set>

using namespace cramp::diary;

TEST_CASE("an id is written in small letters and read in either", "[uuid]")
{
    const auto id = Uuid::parse("ED2D5E07-31e0-53D7-8950-726CB23F9B43");
    REQUIRE(id);
    CHECK(id->text() == "ed2d5e07-31e0-53d7-8950-726cb23f9b43");
    CHECK(Uuid::parse(id->text()) == id);
    CHECK(Uuid().text() == "00000000-0000-0000-0000-000000000000");
}

TEST_CASE("what is no id is refused", "[uuid]")
{
    for (const char* text :
         {"", "ed2d5e07-31e0-53d7-8950-726cb23f9b4", "ed2d5e07-31e0-53d7-8950-726cb23f9b433",
          "ed2d5e07031e0053d7089500726cb23f9b43", "gd2d5e07-31e0-53d7-8950-726cb23f9b43",
          "{d2d5e07-31e0-53d7-8950-726cb23f9b4}", "ed2d5e0-731e0-53d7-8950-726cb23f9b43"}) {
        CAPTURE(text);
        CHECK_FALSE(Uuid::parse(text));
    }
}

TEST_CASE("random ids differ and are of version 4", "[uuid]")
{
    std::set<Uuid> seen;
    for (int index = 0; index < 200; ++index) {
        const Uuid id = Uuid::random();
        CHECK(seen.insert(id).second);
        CHECK(id.text().at(14) == '4');
        CHECK(std::string("89ab").find(id.text().at(19)) != std::string::npos);
    }
}

TEST_CASE("ids sort as their texts", "[uuid]")
{
    for (int index = 0; index < 50; ++index) {
        const Uuid one = Uuid::random();
        const Uuid other = Uuid::random();
        CHECK((one < other) == (one.text() < other.text()));
    }
}
