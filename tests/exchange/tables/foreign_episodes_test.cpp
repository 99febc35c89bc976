// SPDX-License-Identifier: MIT
#include "exchange/tables/foreign_episodes.h"

#include "diary/coded_text.h"
#include "diary/validation.h"
#include "platform/bundled_content.h"
#include "support/catch.h"

#include <random>
#include <set>

using namespace cramp::diary;
using namespace cramp::exchange::tables;
using namespace cramp::guide;
using namespace cramp::platform;

namespace
{

const Labels& labels()
{
    static const Labels loaded = Labels::load(bundledContent("en/labels.json").value(), "en/labels.json");
    return loaded;
}

ForeignEpisodes read(std::string_view bytes, std::optional<NightOfDate> night = std::nullopt,
                     std::optional<DateOrder> order = std::nullopt)
{
    const ForeignTable table = readForeignTable(bytes, "cramps.csv");
    ForeignMapping mapping = guessMapping(table);
    if (night) mapping.nightOfDate = night;
    if (order) mapping.dateOrder = order;
    CHECK(openQuestions(table, mapping).empty());
    return readForeignEpisodes(table, mapping, labels(), LocalZone::named("Europe/London"),
                               *parseMoment("2026-11-22T08:00:00+00:00"));
}

std::vector<std::string> problemsOf(const ForeignEpisodes& read)
{
    std::vector<std::string> lines;
    for (const ForeignProblem& problem : read.problems)
        lines.push_back(std::to_string(problem.line) + ", " + problem.column + ": " + problem.message);
    return lines;
}

std::string placesOf(std::string_view cell)
{
    const auto table = read("Date;Time;Where\n2026-11-03;03:12;" + std::string(cell) + "\n");
    REQUIRE(table.episodes.size() == 1);
    return codedList(table.episodes.front().sites);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a row becomes an episode")
{
    const auto table = read(
        "Date,Time,Minutes,Pain,Where,Woke,Notes\n"
        "25/10/2026,03:12,4,6,Left calf,yes,\"after, gardening\"\n");
    CHECK(table.problems.empty());
    REQUIRE(table.episodes.size() == 1);
    const Episode& episode = table.episodes.front();
    CHECK(formatMoment(episode.start) == "2026-10-25T03:12:00+00:00");
    CHECK(episode.startPrecision == Precision::Exact);
    CHECK(episode.duration == DurationSeconds::from(240));
    CHECK(episode.pain == Pain::from(6));
    CHECK(episode.woke == true);
    CHECK(codedList(episode.sites) == "calf:left");
    CHECK(episode.note == "after, gardening");
    CHECK(episode.status == Status::Complete);
    CHECK(validate(episode).empty());
}

TEST_CASE("what a row does not say stays unknown")
{
    const auto table = read("Date,Time,Minutes,Pain,Where,Woke,Notes\n25/10/2026,03:12,,,,,\n");
    REQUIRE(table.episodes.size() == 1);
    const Episode& episode = table.episodes.front();
    CHECK_FALSE(episode.duration);
    CHECK_FALSE(episode.pain);
    CHECK_FALSE(episode.woke);
    CHECK(episode.sites.empty());
    CHECK(episode.note.empty());
}

TEST_CASE("places are known by labels and codes, several in a cell")
{
    CHECK(placesOf("Left calf") == "calf:left");
    CHECK(placesOf("calf:right") == "calf:right");
    CHECK(placesOf("CALF") == "calf");
    CHECK(placesOf("both calves") == "calf:both");
    CHECK(placesOf("l calf") == "calf:left");
    CHECK(placesOf("left calf and right foot") == "calf:left;foot:right");
    CHECK(placesOf("calf, foot / toes + shin") == "calf;foot;toes;shin");
    CHECK(placesOf("calf, calf") == "calf");
}

TEST_CASE("a column for the side goes with every place that has none")
{
    const auto table = read(
        "Date,Time,Where,Side\n2026-11-03,03:12,\"calf, right foot\",L\n"
        "2026-11-04,03:12,,left\n2026-11-05,03:12,calf,up\n");
    CAPTURE(problemsOf(table));
    REQUIRE(table.episodes.size() == 2);
    CHECK(codedList(table.episodes[0].sites) == "calf:left;foot:right");
    CHECK(table.episodes[1].sites.empty());
    CHECK(problemsOf(table) == Lines{"4, Side: \"up\" is not left, right or both"});
}

TEST_CASE("a place that is not known is kept in the note, and told")
{
    const auto table = read("Date,Time,Where,Notes\n2026-11-03,03:12,\"outer thigh, calf\",sore\n");
    REQUIRE(table.episodes.size() == 1);
    CHECK(codedList(table.episodes.front().sites) == "calf");
    CHECK(table.episodes.front().note == "Where: outer thigh\nsore");
    REQUIRE(table.remarks.size() == 1);
    CHECK(table.remarks.front() == ForeignProblem{2, "Where", "\"outer thigh\" is not a place we know"});
}

TEST_CASE("a row without a time is known by its night, as was said")
{
    const std::string_view bytes = "Date\n2026-11-03\n";
    const auto begins = read(bytes, NightOfDate::Begins);
    REQUIRE(begins.episodes.size() == 1);
    CHECK(begins.episodes.front().startPrecision == Precision::Night);
    CHECK(formatMoment(begins.episodes.front().start) == "2026-11-04T00:00:00+00:00");
    CHECK(formatDate(nightOf(begins.episodes.front().start)) == "2026-11-03");
    const auto ends = read(bytes, NightOfDate::Ends);
    REQUIRE(ends.episodes.size() == 1);
    CHECK(formatDate(nightOf(ends.episodes.front().start)) == "2026-11-02");
}

TEST_CASE("times are the zone's, and those with an offset are put on its clock")
{
    const auto table = read("When\n2026-07-03 03:12\n2026-07-03T03:12:00+02:00\n");
    REQUIRE(table.episodes.size() == 2);
    CHECK(formatMoment(table.episodes[0].start) == "2026-07-03T03:12:00+01:00");
    CHECK(formatMoment(table.episodes[1].start) == "2026-07-03T02:12:00+01:00");
}

TEST_CASE("a row that cannot be read is left out and told with its line")
{
    const auto table = read(
        "Date,Time,Minutes,Pain,Woke\n"
        "25/10/2026,03:12,4,6,yes\n"
        "31/02/2026,03:12,,,\n"
        ",03:12,,,\n"
        "25/10/2026,25:12,,11,\n"
        "25/10/2026,03:12,soon,,perhaps\n"
        "29/03/2026,01:30,,,\n"
        "23/11/2026,03:12,,,\n"
        "1,2,3,4,5,6\n"
        "26/10/2026,04:00,,,\n");
    CHECK(table.episodes.size() == 2);
    CHECK(problemsOf(table) ==
          Lines{"3, Date: \"31/02/2026\" is not a date", "4, Date: there is no date",
                "5, Time: \"25:12\" is not a time of day, such as 03:12",
                "5, Pain: \"11\" is not a whole number from 0 to 10",
                "6, Minutes: \"soon\" is not a time from 1 second to 24 hours, such as 4 min",
                "6, Woke: \"perhaps\" is not yes or no",
                "7, Date: the clocks went forward then, so that time did not exist",
                "8, Date: \"23/11/2026\" is in the future", "9, : has more cells than there are columns"});
}

TEST_CASE("a row that breaks a rule of the diary is left out too")
{
    const auto table = read("Date,Time,Where,Notes\n2026-11-03,03:12,midline calf,\n2026-11-03,03:12,," +
                            std::string(10001, 'a') + "\n");
    CHECK(table.episodes.empty());
    CHECK(table.problems.size() == 2);
}

TEST_CASE("a table that is read twice gives the same episodes, and equal rows differ")
{
    const std::string_view bytes = "Date,Time\n2026-11-03,03:12\n2026-11-03,03:12\n2026-11-04,03:12\n";
    const auto once = read(bytes);
    CHECK(once.episodes == read(bytes).episodes);
    REQUIRE(once.episodes.size() == 3);
    CHECK(once.episodes[0].id != once.episodes[1].id);
    CHECK(once.episodes[0].id != once.episodes[2].id);
    CHECK(Uuid::parse(once.episodes[0].id.text()) == once.episodes[0].id);
    CHECK(once.episodes[0].id.text()[14] == '8');
}

TEST_CASE("whatever stands in the cells, every episode is a good one and every row is accounted for")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const std::vector<std::string> cells = {
        "",    "2026-11-03", "03:12",     "calf",     "left", "12", "4 min",           "3/11/2026",
        "yes", "99:99",      "left calf", "\"a\nb\"", "-1",   "é",  "2026-03-29 01:30"};
    for (int round = 0; round < 300; ++round) {
        std::string bytes = "When,Time,Minutes,Pain,Where,Side,Woke,Notes\n";
        const std::size_t rows = random() % 6;
        for (std::size_t row = 0; row < rows; ++row)
            for (int column = 0; column < 8; ++column)
                bytes += cells[random() % cells.size()] + (column == 7 ? "\n" : ",");
        const auto table = readForeignTable(bytes, "cramps.csv");
        ForeignMapping mapping = guessMapping(table);
        mapping.dateOrder = DateOrder::DayMonthYear;
        mapping.nightOfDate = NightOfDate::Ends;
        const auto found = readForeignEpisodes(table, mapping, labels(), LocalZone::named("Europe/London"),
                                               *parseMoment("2026-11-22T08:00:00+00:00"));
        std::set<std::size_t> badLines;
        for (const ForeignProblem& problem : found.problems)
            badLines.insert(problem.line);
        CHECK(found.episodes.size() + found.nights.size() + badLines.size() == table.rows.size());
        for (const Episode& episode : found.episodes)
            CHECK(validate(episode).empty());
    }
}
