// SPDX-License-Identifier: MIT
#include "exchange/support/exchange_texts.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <fmt/format.h>

using namespace cramp;
using namespace cramp::test;

TEST_CASE("what is wrong with the head of a file is named")
{
    CHECK(
        slipsOf(fileWith(R"("person":{"nhs_number":"943 476 5918"})")) ==
        Sentences{
            "person.nhs_number: \"943 476 5918\" is not an NHS number: 10 digits of which the last checks"});
    CHECK(slipsOf(fileWith(R"("person":{"date_of_birth":""})")) ==
          Sentences{"person.date_of_birth: \"\" is not a day of the calendar, such as 2026-11-02"});
    for (const std::string since :
         {"", "98", "1998-13", "1998-02-30", "April 1998", "1998-04-12T00:00:00Z"}) {
        CAPTURE(since);
        CHECK(slipsOf(fileWith(fmt::format(R"("person":{{"cramps_since":"{}"}})", since))) ==
              Sentences{
                  fmt::format("person.cramps_since: \"{}\" is not a year, month or day of the calendar, such "
                              "as 1998, 1998-04 or 1998-04-12",
                              since)});
    }
    CHECK(slipsOf(fileWith(R"("person":{"cramps_since":1998})")) ==
          Sentences{"person.cramps_since: 1998 is not a text"});
    CHECK(slipsOf(fileWith(R"("person":5)")) == Sentences{"person: 5 is not an object"});
    CHECK(slipsOf(fileWith(R"("checkins":{})")) == Sentences{"checkins: an object is not a list"});
    CHECK(slipsOf(fileWith(R"("checkins":[7])")) == Sentences{"checkins[0]: 7 is not an object"});
    CHECK(slipsOf(fileWith(R"("range":{"from":"2026-11-02","to":"2026-11-01"})")) ==
          Sentences{"range.to: 2026-11-01 is before from, 2026-11-02"});
    CHECK(slipsOf(fileWith(R"("settings":{"sleep":[{"night_from":"22:00"}],"theme":"dark"})")) ==
          Sentences{"settings.sleep[0].night_to: is missing", "settings.theme: is not a key of this format"});
    CHECK(slipsOf(fileWith(R"("generator":"\u0001")")) ==
          Sentences{"generator: has a hidden character that cannot be used"});
    CHECK(slipsOf(fileWith(R"("comment":1)")) == Sentences{"comment: is not a key of this format"});
    CHECK(slipsOf(fileWith(R"("episodes":[])")) == Sentences{"\"episodes\": stands twice in the file"});
}

TEST_CASE("a file of another format or version is refused whole")
{
    CHECK(slipsOf(R"({"format":"crampdiary","version":3,"episodes":[],"moods":[]})") ==
          Sentences{"d.json: version 3 is newer than this program reads (2); a newer program can read it"});
    CHECK(slipsOf(R"({"moods":[],"format":"crampdiary","version":0,"episodes":[]})") ==
          Sentences{"d.json: version 0 is no version of this format"});
    CHECK(slipsOf(R"({"format":"package","version":1,"episodes":[]})") ==
          Sentences{"d.json: format: \"package\" is not \"crampdiary\"; this is no diary exchange file"});
    CHECK(slipsOf(R"({"format":"crampdiary","version":"1","episodes":[]})") ==
          Sentences{"version: \"1\" is not a whole number"});
    CHECK(slipsOf("{}") ==
          Sentences{"format: is missing; a diary exchange file has format, version and episodes",
                    "version: is missing; a diary exchange file has format, version and episodes",
                    "episodes: is missing; a diary exchange file has format, version and episodes"});
    for (const std::string root : {"[]", "5", "\"a\"", "null", "true", "1.5"})
        CHECK(slipsOf(root) ==
              Sentences{"the file is not an object; a diary exchange file begins with { and its "
                        "\"format\""});
}

TEST_CASE("an id may stand once in a file, over all kinds and in either case")
{
    const auto upper = "ED2D5E07-31E0-53D7-8950-726CB23F9B43";
    const auto text = fmt::format(R"({{"format":"crampdiary","version":1,"episodes":[
      {{"id":"{0}","start":"2026-11-02T03:12Z"}},{{"id":"{2}","start":"2026-11-02T03:12Z"}}],
      "visits":[{{"id":"{1}"}}]}})",
                                  idA, upper, idB);
    CHECK(slipsOf(text) == Sentences{"visits[0].id: " + idA + " is used twice (first in episodes[0])"});
}

TEST_CASE("a night given twice is refused at the second")
{
    CHECK(slipsOf(fileWith(
              R"("nights":[{"night":"2026-11-01","cramps":"none"},{"night":"2026-11-02","cramps":"none"},
        {"night":"2026-11-01","cramps":"none"}])")) ==
          Sentences{"nights[2].night: 2026-11-01 is given twice (first in nights[0])"});
}

TEST_CASE("several slips in several records are all said, and nothing is returned")
{
    const auto text = fmt::format(R"({{"format":"crampdiary","version":1,"episodes":[
      {{"id":"{}","start":"2026-11-02T03:12Z","pain":11,"woke":1}},{{"id":"x"}}]}})",
                                  idA);
    CHECK(slipsOf(text) ==
          Sentences{
              "episodes[0].woke: 1 is not true or false", "episodes[0].pain: 11 is not 0 to 10",
              "episodes[1].start: is missing",
              "episodes[1].id: \"x\" is not an id (a UUID), such as ed2d5e07-31e0-53d7-8950-726cb23f9b43"});
}
