// SPDX-License-Identifier: MIT
#include "exchange/support/exchange_texts.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <fmt/format.h>

using namespace cramp;
using namespace cramp::test;

TEST_CASE("what is not JSON is named with line and column")
{
    CHECK(slipsOf("{\n\"format\":\"crampdiary\",\n\"é\" 5}") ==
          Sentences{"line 3, column 5: this is not JSON: unexpected number literal; expected ':'"});
    CHECK(slipsOf("") == Sentences{"the file is empty"});
    CHECK(
        slipsOf("{\"format\":") ==
        Sentences{
            "line 1, column 11: this is not JSON: unexpected end of input; expected '[', '{', or a literal"});
    const auto trailing = slipsOf(fileWith("") + "x");
    REQUIRE(trailing.size() == 1);
    CHECK_THAT(trailing[0], Catch::Matchers::StartsWith("line 1, column 50: this is not JSON: "));
    CHECK(slipsOf(withEpisode("\"pain\":1e999")).size() == 1);
    CHECK(slipsOf(withEpisode("\"note\":\"\\ud800\"")).size() == 1);
    CHECK(slipsOf(withEpisode("\"note\":\"a\nb\"")).size() == 1);
    CHECK(slipsOf(withEpisode("\"pain\":NaN")).size() == 1);
    CHECK(slipsOf(withEpisode("\"pain\":05")).size() == 1);
}

TEST_CASE("a file that is not UTF-8 is refused with the line")
{
    CHECK(slipsOf("{\n\n\"a\xff\":1}") ==
          Sentences{"d.json: line 3 is not UTF-8 text; save the file as UTF-8"});
    CHECK(slipsOf("\xff\xfe{\0\"") == Sentences{"d.json: line 1 is not UTF-8 text; save the file as UTF-8"});
    CHECK(slipsOf("{\"a\":\"\xed\xa0\x80\"}").size() == 1);  // a surrogate
    CHECK(slipsOf("{\"a\":\"\xc0\xaf\"}").size() == 1);      // an overlong form
}

TEST_CASE("a key may stand once in an object")
{
    CHECK(slipsOf(withEpisode(R"("pain":5,"pain":6)")) ==
          Sentences{"episodes[0]: the key \"pain\" stands twice in one object"});
    CHECK(slipsOf(fileWith(R"("person":{"name":"a","name":"b"})")) ==
          Sentences{"person: the key \"name\" stands twice in one object"});
}

TEST_CASE("what is made to exhaust the reader is refused")
{
    SECTION("deep nesting")
    {
        const auto deep = withEpisode("\"sites\":" + std::string(100000, '['));
        CHECK(slipsOf(deep) == Sentences{"episodes[0]: is nested more than 8 deep"});
        CHECK(slipsOf(std::string(100000, '[')).size() == 1);
        CHECK(slipsOf("{\"person\":" + std::string(100000, '[')) ==
              Sentences{"person: is nested more than 8 deep"});
    }
    SECTION("countless keys")
    {
        std::string fields = "\"a\":1";
        for (int index = 0; index < 1000; ++index)
            fields += fmt::format(",\"k{}\":1", index);
        CHECK(slipsOf(withEpisode(fields)) == Sentences{"episodes[0]: an object has more than 64 keys"});
        CHECK(slipsOf(fileWith(fields)).size() == 62);  // 61 beside format, version and episodes; and the end
    }
    SECTION("countless slips: the first 100 are said")
    {
        std::string records = "7";
        for (int index = 0; index < 1000; ++index)
            records += ",7";
        const auto slips = slipsOf(fileWith("\"visits\":[" + records + "]"));
        REQUIRE(slips.size() == 100);
        CHECK(slips.back() == "visits[99]: 7 is not an object");
        CHECK(slipsOf(withEpisode("\"triggers\":[" + records + "]")).size() == 100);
    }
    SECTION("a long text in a sentence is cut between characters")
    {
        std::string text;
        for (int index = 0; index < 100; ++index)
            text += "é";
        CHECK(slipsOf(withEpisode("\"status\":\"" + text + "\"")) ==
              Sentences{"episodes[0].status: \"" + text.substr(0, 60) +
                        "…\" is not ongoing, incomplete or complete"});
    }
}
