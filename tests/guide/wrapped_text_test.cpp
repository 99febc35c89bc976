// SPDX-License-Identifier: MIT
#include "guide/wrapped_text.h"

#include "diary/text_check.h"
#include "support/catch.h"

using namespace cramp::guide;

TEST_CASE("Lines hold 78 characters at most, counted as people count")
{
    WrappedText out;
    const std::string word(39, 'a');
    out.paragraph(std::string(38, 'a') + " " + word + " b");
    CHECK(out.text() == std::string(38, 'a') + " " + word + "\nb\n");

    WrappedText accents;
    std::string thirtyNine;
    for (int i = 0; i < 39; ++i)
        thirtyNine += "é";
    accents.paragraph(std::string(38, 'a') + " " + thirtyNine + " b");
    CHECK(accents.text() == std::string(38, 'a') + " " + thirtyNine + "\nb\n");
    CHECK(cramp::diary::countCharacters(thirtyNine) == 39);
}

TEST_CASE("What stands before the lines counts towards them")
{
    WrappedText out;
    out.paragraph(std::string(74, 'a') + " b", "  - ", "    ");
    CHECK(out.text() == "  - " + std::string(74, 'a') + "\n    b\n");
}

TEST_CASE("A word that is too long stands alone")
{
    WrappedText out;
    out.paragraph("a " + std::string(90, 'b') + " c");
    CHECK(out.text() == "a\n" + std::string(90, 'b') + "\nc\n");
}

TEST_CASE("Gaps do not add up and none opens the text")
{
    WrappedText out;
    out.gap();
    out.line("a");
    out.gap();
    out.gap();
    out.underlined("été", '-');
    CHECK(out.text() == "a\n\nété\n---\n");
}
