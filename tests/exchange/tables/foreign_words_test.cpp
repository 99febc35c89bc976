// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_words.h"

#include "support/catch.h"

using namespace cramp::exchange::tables;

TEST_CASE("blanks around a text are taken off, those within stay")
{
    CHECK(trimmed(" a b\t\r\n") == "a b");
    CHECK(trimmed(" \t") == "");
    CHECK(trimmed("") == "");
}

TEST_CASE("letters A to Z alone become lower case")
{
    CHECK(lowerCase("AZaz09 É") == "azaz09 É");
}

TEST_CASE("words are runs of digits or letters between characters that are named")
{
    const auto words = cellWords("3rd nov, 2026", " ,");
    REQUIRE(words);
    REQUIRE(words->size() == 4);
    CHECK((*words)[0].number() == 3);
    CHECK((*words)[1].text == "rd");
    CHECK((*words)[1].number() == -1);
    CHECK((*words)[3].number() == 2026);
    CHECK_FALSE(cellWords("3/11", " ,"));
    CHECK_FALSE(cellWords("3 é", " ,"));
    CHECK(cellWords("", " ")->empty());
}

TEST_CASE("a number too large for an integer is none")
{
    const auto words = cellWords("99999999999", "");
    REQUIRE(words);
    CHECK(words->front().number() == -1);
}
