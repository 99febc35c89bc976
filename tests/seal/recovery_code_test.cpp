// SPDX-License-Identifier: MIT
#include "seal/recovery_code.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace cramp::seal;

TEST_CASE("the words of recovery codes can be told apart by their first four letters")
{
    const auto words = recoveryWords();
    REQUIRE(words.size() == 1024);
    CHECK(std::ranges::is_sorted(words));
    std::set<std::string_view> beginnings;
    for (const std::string_view word : words) {
        INFO(word);
        CHECK(word.size() >= 3);
        CHECK(word.size() <= 7);
        CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos);
        CHECK(beginnings.insert(word.substr(0, 4)).second);
    }
}

TEST_CASE("a recovery code is twelve words that are read back as they were made")
{
    const Secret code = newRecoveryCode();
    CHECK(std::ranges::count(code.text(), ' ') == 11);
    const auto parsed = parseRecoveryCode(code.text());
    REQUIRE(parsed);
    CHECK(parsed->text() == code.text());
    CHECK(newRecoveryCode().text() != code.text());
}

TEST_CASE("how a recovery code is typed does not matter, what it says does")
{
    const std::string code(newRecoveryCode().text());
    std::string typed = "  ";
    for (const char character : code)
        typed += character == ' ' ? std::string(", \n")
                                  : std::string(1, static_cast<char>(std::toupper(character)));
    REQUIRE(parseRecoveryCode(typed));
    CHECK(parseRecoveryCode(typed)->text() == code);
    CHECK_FALSE(parseRecoveryCode(code.substr(0, code.rfind(' '))));
    CHECK_FALSE(parseRecoveryCode(code + " " + code.substr(0, code.find(' '))));
    CHECK_FALSE(parseRecoveryCode(""));
    CHECK_FALSE(parseRecoveryCode("qqqq" + code.substr(code.find(' '))));
}

TEST_CASE("a wrong word of a recovery code is named")
{
    const std::string code(newRecoveryCode().text());
    CHECK(unknownRecoveryWord(code).empty());
    CHECK(unknownRecoveryWord(code + " Qqqqx") == "qqqqx");
}
