// SPDX-License-Identifier: MIT
#include "exchange/csv_cells.h"

#include "support/catch.h"

using namespace cramp::exchange;

TEST_CASE("texts that a spreadsheet would take for formulas are guarded, and come back as they were")
{
    const std::vector<std::string> texts = {"=1",
                                            "+1",
                                            "-1",
                                            "@a",
                                            "\tx",
                                            "\rx",
                                            "\nx",
                                            "'x",
                                            "''",
                                            "'",
                                            "\xef\xbc\x9dx",
                                            "\xef\xbc\x8bx",
                                            "\xef\xbc\x8dx",
                                            "\xef\xbc\xa0x"};
    for (const std::string& text : texts) {
        CAPTURE(text);
        CHECK(guarded(text) == "'" + text);
        CHECK(unguarded(guarded(text)) == text);
    }
    for (const std::string text : {"", "a=1", " =1", "1", "\xef\xbc\x90", "\xef\xbd\x9d", "é"}) {
        CAPTURE(text);
        CHECK(guarded(text) == text);
        CHECK(unguarded(guarded(text)) == text);
    }
}

TEST_CASE("a cell with a separator of any country stands in quotation marks")
{
    const auto cell = [](const char* text) {
        std::string out;
        appendCell(out, text);
        return out;
    };
    CHECK(cell("calf:left;foot:left") == "\"calf:left;foot:left\"");
    CHECK(cell("a,b") == "\"a,b\"");
    CHECK(cell("a\"b") == "\"a\"\"b\"");
    CHECK(cell("calf:left") == "calf:left");
}
