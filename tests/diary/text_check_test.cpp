// SPDX-License-Identifier: MIT
#include "diary/text_check.h"

#include "support/catch.h"

using namespace cramp::diary;

TEST_CASE("characters are counted, not bytes")
{
    CHECK(countCharacters("") == 0);
    CHECK(countCharacters("calf") == 4);
    CHECK(countCharacters("mollet élevé") == 12);
    CHECK(countCharacters("足🦵") == 2);
}

TEST_CASE("a front cuts no character in two")
{
    CHECK(frontOf("calf", 10) == "calf");
    CHECK(frontOf("calf", 4) == "calf");
    CHECK(frontOf("calf", 2) == "ca");
    CHECK(frontOf("é", 1).empty());
    CHECK(frontOf("aé", 2) == "a");
    CHECK(frontOf("aé", 3) == "aé");
    CHECK(frontOf("🦵", 3).empty());
    CHECK(frontOf("足足", 5) == "足");
}

TEST_CASE("what is not UTF-8 is found where it begins")
{
    CHECK_FALSE(firstBadUtf8("mollet élevé 🦵"));
    CHECK(firstBadUtf8("ab\xff") == 2U);
    CHECK(firstBadUtf8("\xc0\xaf") == 0U);
    CHECK(firstBadUtf8("a\xed\xa0\x80") == 1U);
    CHECK(firstBadUtf8("\xe2\x82") == 0U);
    CHECK(firstBadUtf8("\xf5\x80\x80\x80") == 0U);
}

TEST_CASE("control characters are forbidden but for tab and line ends")
{
    CHECK_FALSE(hasForbiddenControl("a\tb\r\nc"));
    CHECK(hasForbiddenControl("a\x01"));
    CHECK(hasForbiddenControl("\x7f"));
    CHECK(hasForbiddenControl("\xc2\x85"));
}
