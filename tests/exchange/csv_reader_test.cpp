// SPDX-License-Identifier: MIT
#include "exchange/exchange.h"
#include "platform/failure.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::platform;
using namespace cramp::test;

namespace
{

const std::string idA = "ed2d5e07-31e0-53d7-8950-726cb23f9b43";
const std::string idB = "2763e01c-ca77-5f3d-9058-b93268d38567";
const std::string begun = idA + ",2026-11-02T03:12:00+00:00";

using Sentences = std::vector<std::string>;

Sentences slipsOf(const std::string& text)
{
    try {
        readCsv(text, "d.csv");
        return {};
    } catch (const Failure& failure) {
        return failure.sentences();
    }
}

// A file with the columns id, start and one more.
std::string withColumn(const std::string& column, const std::string& cell)
{
    return "id,start," + column + "\n" + begun + "," + cell + "\n";
}

}  // namespace

TEST_CASE("line ends may be LF, the last may be missing, columns may stand in another order")
{
    const auto episodes =
        readCsv("pain,start,id\n5,2026-11-02T03:12Z," + idA + "\n,2026-11-03T03:12Z," + idB, "d.csv");
    REQUIRE(episodes.size() == 2);
    CHECK(episodes[0].pain == Pain::from(5));
    CHECK(episodes[0].id.text() == idA);
    CHECK_FALSE(episodes[1].pain);
    CHECK(episodes[1].status == Status::Complete);
}

TEST_CASE("line ends within quotation marks are text")
{
    const auto episodes = readCsv(withColumn("note", "\"a\r\nb\nc\rd \"\"e\"\"\""), "d.csv");
    REQUIRE(episodes.size() == 1);
    CHECK(episodes[0].note == "a\r\nb\nc\rd \"e\"");
}

TEST_CASE("exactly one guard is taken away")
{
    CHECK(readCsv(withColumn("note", "'=1"), "d.csv")[0].note == "=1");
    CHECK(readCsv(withColumn("note", "''=1"), "d.csv")[0].note == "'=1");
    CHECK(readCsv(withColumn("note", "=1"), "d.csv")[0].note == "=1");
    CHECK(readCsv(withColumn("note", "'"), "d.csv")[0].note.empty());
}

TEST_CASE("a period counts only where it is stated")
{
    const auto read = [](const std::string& cells) {
        return readCsv("id,start,period,period_source\n" + begun + "," + cells + "\n", "d.csv")[0]
            .statedPeriod;
    };
    CHECK(read("day,stated") == Period::Day);
    CHECK_FALSE(read("day,derived"));
    CHECK_FALSE(read("day,"));
    CHECK_FALSE(read(",stated"));
}

TEST_CASE("bad cells are named with the line that their record begins on")
{
    const std::vector<std::tuple<std::string, std::string, std::string>> cases = {
        {"pain", "12", "line 2, pain: 12 is not 0 to 10"},
        {"pain", "-1", "line 2, pain: -1 is not 0 to 10"},
        {"pain", "5.0", "line 2, pain: \"5.0\" is not a whole number"},
        {"pain", "+5", "line 2, pain: \"+5\" is not a whole number"},
        {"pain", " 5", "line 2, pain: \" 5\" is not a whole number"},
        {"duration_s", "0", "line 2, duration_s: 0 is not 1 to 86400"},
        {"soreness_min", "99999999999999999999", "line 2, soreness_min: 99999999999999999999 is too large"},
        {"soreness_min", "-99999999999999999999",
         "line 2, soreness_min: -99999999999999999999 is less than 0"},
        {"woke", "TRUE", "line 2, woke: \"TRUE\" is not true or false"},
        {"sites", "calf:up", "line 2, sites: \"calf:up\" is not a site, such as calf:left"},
        {"sites", "calf;", "line 2, sites: \"\" is not a site, such as calf:left"},
        {"sites", "calf:midline", "line 2, sites[0].side: midline is not a side of calf"},
        {"symptoms", "no-fever;fever", "line 2, symptoms[1]: fever is both present and absent"},
        {"symptoms", "weakness!later",
         "line 2, symptoms: \"weakness!later\" is not a symptom, such as numbness:left, weakness!sudden or "
         "no-swelling"},
        {"relief", "stretch:maybe",
         "line 2, relief: \"stretch:maybe\" is not a relief, such as stretch:eased"},
        {"triggers", "rain", "line 2, triggers: \"rain\" is not a trigger code"},
        {"status", "done", "line 2, status: \"done\" is not ongoing, incomplete or complete"},
        {"created", "today",
         "line 2, created: \"today\" is not a time of the calendar with its offset, such as "
         "2026-11-02T03:12:00+00:00"},
        {"note", "a\x01", "line 2, note: has a hidden character that cannot be used"},
        {"period", "dusk", "line 2, period: \"dusk\" is not night or day"},
        {"period_source", "guess", "line 2, period_source: \"guess\" is not derived or stated"},
        {"start_precision", "hour", "line 2, start_precision: \"hour\" is not exact, about or night"},
        {"duration_precision", "night", "line 2, duration_precision: night is not exact or about"},
    };
    for (const auto& [column, cell, sentence] : cases) {
        CAPTURE(column, cell);
        CHECK(slipsOf(withColumn(column, cell)) == Sentences{sentence});
    }
}

TEST_CASE("lines are counted through cells of several lines")
{
    const std::string text = "id,start,note,pain\r\n" + begun + ",\"one\r\ntwo\nthree\",5\r\n" + idB +
                             ",2026-11-02T03:12Z,\"four\r\nfive\",11\r\n";
    CHECK(slipsOf(text) == Sentences{"line 5, pain: 11 is not 0 to 10"});
}

TEST_CASE("an id may stand once")
{
    CHECK(slipsOf("id,start\n" + begun + "\nED2D5E07-31E0-53D7-8950-726CB23F9B43,2026-11-02T03:12Z\n") ==
          Sentences{"line 3, id: " + idA + " is used twice (first on line 2)"});
}

TEST_CASE("what is no such table is refused")
{
    CHECK(slipsOf("") == Sentences{"d.csv: is empty; its first line must name the columns"});
    CHECK(slipsOf("start,pain\n") == Sentences{"line 1: the column id is missing"});
    CHECK(slipsOf("a,b\n1,2\n") == Sentences{"line 1: \"a\" is not a column of this format",
                                             "line 1: \"b\" is not a column of this format",
                                             "line 1: the column id is missing",
                                             "line 1: the column start is missing"});
    CHECK(slipsOf("id,start,id\n") ==
          Sentences{"line 1: the column id stands there twice", "line 1: the column id stands there twice"});
    CHECK(slipsOf("id,start\n" + idA + "\n") == Sentences{"line 2: has 1 cells, the first line has 2"});
    CHECK(slipsOf("id,start\n" + begun + ",\n") == Sentences{"line 2: has 3 cells, the first line has 2"});
    CHECK(slipsOf("id,start\n,\n") == Sentences{"line 2, id: is missing", "line 2, start: is missing"});
    CHECK(slipsOf("id,start\n" + begun + "\n\n") == Sentences{"line 3: has 1 cells, the first line has 2"});
}

TEST_CASE("malformed quotation marks are refused")
{
    CHECK(slipsOf(withColumn("note", "\"never closed")) ==
          Sentences{"line 2: a quotation mark is never closed"});
    CHECK(slipsOf(withColumn("note", "a\"b\"")) ==
          Sentences{"line 2: a quotation mark stands in a cell that does not begin with one"});
    CHECK(slipsOf(withColumn("note", "\"a\"b")) ==
          Sentences{"line 2: a cell goes on after its closing quotation mark"});
    CHECK(slipsOf(withColumn("note", "a\rb")) ==
          Sentences{"line 2: a carriage return stands alone outside quotation marks"});
}

TEST_CASE("a CSV file that is not UTF-8 is refused with the line")
{
    CHECK(slipsOf(withColumn("note", "caf\xe9")) ==
          Sentences{"d.csv: line 2 is not UTF-8 text; save the file as UTF-8"});
}

TEST_CASE("of countless bad rows the first 100 slips are said")
{
    std::string text = "id,start\n";
    for (int index = 0; index < 500; ++index)
        text += "x,y\n";
    CHECK(slipsOf(text).size() == 100);
}
