// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_table.h"

#include "platform/failure.h"
#include "support/catch.h"

#include <random>

using namespace cramp::exchange;
using namespace cramp::exchange::tables;
using namespace cramp::platform;
using namespace std::string_literals;

namespace
{

using Cells = std::vector<std::string>;

ForeignTable read(const std::string& bytes)
{
    return readForeignTable(bytes, "cramps.csv");
}

std::string failureOf(const std::string& bytes)
{
    try {
        read(bytes);
        return "(none)";
    } catch (const Failure& failure) {
        return failure.sentence();
    }
}

}  // namespace

TEST_CASE("a table is read with names, rows and the lines they stand on")
{
    const auto table = read("Date, Pain ,Note\r\n3/11/2026,6,\"a\r\nb\"\r\n\r\n4/11/2026,7\r\n");
    CHECK(table.columns == Cells{"Date", "Pain", "Note"});
    CHECK(table.hasHeader);
    CHECK(table.separator == ',');
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[0].cells == Cells{"3/11/2026", "6", "a\r\nb"});
    CHECK(table.rows[1].line == 5);
    CHECK(table.rows[1].cells == Cells{"4/11/2026", "7", ""});
    CHECK(cellsOf(table, 2) == std::vector<std::string_view>{"a\r\nb"});
}

TEST_CASE("the separator is guessed")
{
    CHECK(read("a;b;c\n1,5;2;3\n").separator == ';');
    CHECK(read("a\tb\n1,5\t2\n").separator == '\t');
    CHECK(read("a|b\n1|2\n").separator == '|');
    CHECK(read("a,b\n\"1;2;3\",2\n").separator == ',');
    CHECK(read("date\n3/11/2026\n").separator == ',');
    CHECK(read("a;b;c\n1;2\n1;2;3;\n").separator == ';');
}

TEST_CASE("without names the columns are numbered and the first row stays")
{
    const auto table = read("3/11/2026,calf\n4/11/2026,foot\n");
    CHECK_FALSE(table.hasHeader);
    CHECK(table.columns == Cells{"Column 1", "Column 2"});
    CHECK(table.rows.size() == 2);
    CHECK(read("Date,,Pain\n1/1/2026,a,2\n").columns == Cells{"Date", "Column 2", "Pain"});
}

TEST_CASE("rows that are empty are left out, rows that are too long are told")
{
    const auto table = read("\n,,\na,b\n1,2\n,\n1,2,\n1,2,3\n");
    CHECK(table.columns == Cells{"a", "b"});
    CHECK(table.rows.size() == 2);
    CHECK(table.leftOut == std::vector<LeftOutLine>{{7, "has more cells than there are columns"}});
}

TEST_CASE("encodings and line ends of other programs are read")
{
    CHECK(read("\xef\xbb\xbf"
               "Date,Note\n1/1/2026,caf\xc3\xa9\n")
              .encoding == TextEncoding::Utf8WithMark);
    const auto latin = read("Date,Note\n1/1/2026,caf\xe9\n");
    CHECK(latin.encoding == TextEncoding::Latin1);
    CHECK(latin.rows[0].cells[1] == "café");
    const auto wide = read(
        "\xff\xfe"
        "D\0,\0N\0\n\0"
        "1\0,\0\xe9\0"s);
    CHECK(wide.encoding == TextEncoding::Utf16Little);
    CHECK(wide.rows.at(0).cells == Cells{"1", "é"});
    CHECK(read("Date,Note\r1/1/2026,a\r2/1/2026,b\r").rows.size() == 2);
}

TEST_CASE("what is no table is refused with a sentence")
{
    CHECK(failureOf("") == "cramps.csv is empty.");
    CHECK(failureOf("\n\n , \n") == "cramps.csv is empty.");
    CHECK(failureOf("PK\x03\x04\0\0\0\0"s) ==
          "cramps.csv is not a text file. Save it as CSV in your spreadsheet program, then try again.");
    CHECK(failureOf("a,b\n1,2\n\"3,4\n") ==
          "cramps.csv, line 3: a quotation mark is never closed. Correct the line, then try again.");
    CHECK(failureOf("a,b\n\"1\"x,2\n") ==
          "cramps.csv, line 2: a cell goes on after its closing quotation mark. Correct the line, then try "
          "again.");
}

TEST_CASE("a table of one name and no rows has no rows")
{
    CHECK(read("Date,Pain").rows.empty());
    CHECK(read("Date,Pain\n").columns.size() == 2);
}

TEST_CASE("whatever the bytes, there is a table whose rows fit its columns, or a sentence")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    constexpr std::string_view letters = "a1,;\t|\"\n\r \xe9\xff\xfe";
    for (int round = 0; round < 3000; ++round) {
        std::string bytes;
        for (std::size_t length = random() % 40; length > 0; --length)
            bytes += letters[random() % letters.size()];
        try {
            const auto table = read(bytes);
            for (const CsvRecord& row : table.rows)
                CHECK(row.cells.size() == table.columns.size());
        } catch (const Failure& failure) {
            CHECK(failure.sentence().starts_with("cramps.csv"));
        }
    }
}
