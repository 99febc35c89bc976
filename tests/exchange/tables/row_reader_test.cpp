// SPDX-License-Identifier: MIT
// Tables as other programs and people write them, and what must come out of each.

#include "diary/coded_text.h"
#include "exchange/tables/table_import.h"
#include "exchange/tables/table_questions.h"
#include "exchange/tables/table_report.h"
#include "platform/bundled_content.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::exchange::tables;
using namespace cramp::guide;
using namespace cramp::platform;
using namespace cramp::test;
using namespace std::string_literals;

namespace
{

using Lines = std::vector<std::string>;

// Answers as on the command line: "Value=count", "dates=mdy", "lengths=min", "night=ends", "top=5", "z".
using Answers = std::vector<std::string>;

const Labels& labels()
{
    static const Labels loaded = Labels::load(bundledContent("en/labels.json").value(), "en/labels.json");
    return loaded;
}

ForeignMapping mappingOf(const ForeignTable& table, const Answers& answers)
{
    std::vector<ChosenUse> chosen;
    for (const std::string& answer : answers) {
        const auto column = std::ranges::find(table.columns, answer.substr(0, answer.find('=')));
        if (column != table.columns.end())
            chosen.push_back({static_cast<std::size_t>(column - table.columns.begin()),
                              foreignUseFromCode(answer.substr(answer.find('=') + 1)).value()});
    }
    ForeignMapping mapping = guessMapping(table, chosen);
    for (const std::string& answer : answers) {
        const std::string word = answer.substr(answer.find('=') + 1);
        if (answer.starts_with("dates=")) mapping.dateOrder = dateOrderFromCode(word);
        if (answer.starts_with("lengths=")) mapping.durationUnit = durationUnitFromCode(word);
        if (answer.starts_with("night=")) mapping.nightOfDate = nightOfDateFromCode(word);
        if (answer.starts_with("top=")) mapping.painTop = std::stoi(word);
        if (answer == "z") mapping.keepsOffsets = true;
    }
    return mapping;
}

std::string textOf(const Episode& episode)
{
    std::string text = episode.startPrecision == Precision::Night
                           ? "night of " + formatDate(nightOf(episode.start))
                           : formatMoment(episode.start).substr(0, 16);
    if (episode.startPrecision == Precision::About) text = "about " + text;
    if (!episode.sites.empty()) text += " " + codedList(episode.sites);
    if (episode.pain) text += " pain " + std::to_string(episode.pain->value());
    if (episode.duration) text += " " + std::to_string(episode.duration->value()) + " s";
    if (episode.woke) text += *episode.woke ? " woke" : " slept on";
    if (!episode.note.empty()) text += " (" + episode.note + ")";
    return text;
}

std::string codeOf(ForeignQuestion question)
{
    switch (question) {
        case ForeignQuestion::WhichColumnIsTheDate: return "? column";
        case ForeignQuestion::DateOrder: return "? dates";
        case ForeignQuestion::DurationUnit: return "? lengths";
        case ForeignQuestion::NightOfDate: return "? night";
        case ForeignQuestion::PainTop: return "? top";
        case ForeignQuestion::PainInWords: return "? words";
        case ForeignQuestion::Counts: return "? counts";
        case ForeignQuestion::RowsAreCramps: return "? rows";
    }
    return {};
}

// Questions alone where there are any; else cramps, free nights, and the lines left out.
Lines outcomeOf(std::string_view bytes, const Answers& answers = {},
                const std::string& zone = "Europe/London")
{
    const ForeignTable table = readForeignTable(bytes, "table.csv");
    const ForeignMapping mapping = mappingOf(table, answers);
    Lines lines;
    const auto open = openQuestions(table, mapping);
    std::ranges::transform(open, std::back_inserter(lines), codeOf);
    CHECK(questionSentences(table, mapping).size() == open.size());
    if (!open.empty()) return lines;
    const auto found = readForeignEpisodes(table, mapping, labels(), LocalZone::named(zone),
                                           *parseMoment("2026-11-22T08:00:00+00:00"));
    std::ranges::transform(found.episodes, std::back_inserter(lines), textOf);
    for (const Night& night : found.nights)
        lines.push_back("free " + formatDate(night.night));
    std::vector<std::size_t> left;
    for (const ForeignProblem& problem : found.problems)
        left.push_back(problem.line);
    std::ranges::sort(left);
    left.erase(std::unique(left.begin(), left.end()), left.end());
    for (const std::size_t line : left)
        lines.push_back("left out " + std::to_string(line));
    return lines;
}

std::string fileOf(const std::string& name)
{
    return readWholeFile(testData("exchange/tables/strangers/" + name + ".csv"));
}

}  // namespace

TEST_CASE("a log of pain with semicolons and a nameless last column")
{
    const Lines lines = outcomeOf(fileOf("pain_log_semicolons"));
    REQUIRE(lines.size() == 18);
    CHECK(lines.front() == "2025-12-24T05:40 pain 7");
    CHECK(lines.back() == "2025-12-29T21:00 pain 7");
}

TEST_CASE("the header may stand below a first table, whose lines are told")
{
    CHECK(
        outcomeOf(fileOf("attacks_below_a_first_table")) ==
        Lines{"2024-11-16T13:12 pain 9 3600 s (Attack Location: Home\nPain Positions: Right Leg\nWoke me up "
              "at night,\nsecond one this week)",
              "2024-11-19T04:10 1200 s", "2024-11-20T03:00 pain 6", "left out 1", "left out 2", "left out 8",
              "left out 9", "left out 10", "left out 13"});
}

TEST_CASE("a table that says nothing of cramps is asked about")
{
    CHECK(outcomeOf(fileOf("moods_with_two_dates")) == Lines{"? rows"});
    CHECK(outcomeOf(fileOf("moods_with_two_dates"), {"full_date=date"}) ==
          Lines{"2025-05-20T22:13 (Title\nLorem ipsum, dolor)", "2025-05-19T22:00", "2025-05-18T21:00"});
    CHECK(outcomeOf(fileOf("sleep_below_a_title")) == Lines{"? rows"});
    CHECK(outcomeOf(fileOf("sleep_below_a_title"), {"start_time=start"}) ==
          Lines{"2025-05-01T22:00 28800 s (x)", "2025-05-02T22:10 28200 s", "left out 1"});
}

TEST_CASE("total time is no time of onset")
{
    CHECK(outcomeOf(fileOf("breathing_sessions")) == Lines{"? rows"});
    CHECK(outcomeOf(fileOf("breathing_sessions"), {"Start=start"}) ==
          Lines{"2026-01-01T01:16 25422 s", "2026-03-20T00:00 21600 s"});
}

TEST_CASE("a count of three is asked, one of none is a free night, and offsets are put on the zone's clock")
{
    CHECK(outcomeOf(fileOf("tracker_with_offsets")) == Lines{"? counts"});
    CHECK(outcomeOf(fileOf("tracker_with_offsets"), {"Value=count"}) ==
          Lines{"2025-09-14T21:30", "night of 2025-09-13", "night of 2025-09-13", "night of 2025-09-13",
                "free 2025-09-16"});
    CHECK(outcomeOf(fileOf("tracker_with_offsets"), {"Value=count"}, "Europe/Berlin").front() ==
          "2025-09-14T22:30");
}

TEST_CASE("a habit that was not done is no cramp, nor is one that was not answered")
{
    CHECK(outcomeOf(fileOf("habit_checkmarks")) == Lines{"? night", "? rows"});
    CHECK(outcomeOf(fileOf("habit_checkmarks"), {"Wake up early=count", "night=ends"}) ==
          Lines{"night of 2025-01-24", "free 2025-01-23", "left out 4"});
    CHECK(outcomeOf(fileOf("habit_checkmarks"), {"Meditate=count", "night=ends"}) ==
          Lines{"left out 2", "left out 3", "left out 4"});
}

TEST_CASE("letters for the severity are asked about")
{
    CHECK(outcomeOf(fileOf("severity_letters")) == Lines{"? night", "? words"});
    CHECK(outcomeOf(fileOf("severity_letters"), {"severity=note", "night=begins"}) ==
          Lines{"night of 2025-02-07 14400 s (severity: H)", "night of 2025-02-12 21600 s (severity: H)",
                "night of 2025-02-20 7200 s (severity: M)"});
}

TEST_CASE("what may be a thousand or a decimal is left out")
{
    CHECK(outcomeOf(fileOf("thousands_or_decimals")) == Lines{"2025-11-04T03:12 91 s (decimal comma)",
                                                              "2025-11-05T03:12 270 s (pandas float)",
                                                              "left out 2", "left out 3", "left out 6"});
}

TEST_CASE("a scale of 1 to 5 is asked, and put on that of 0 to 10")
{
    CHECK(outcomeOf(fileOf("severity_of_5")) == Lines{"? top"});
    CHECK(outcomeOf(fileOf("severity_of_5"), {"top=5"}) ==
          Lines{"2025-11-02T03:12 pain 10", "2025-11-03T03:12 pain 8", "2025-11-04T03:12 pain 10"});
}

TEST_CASE("rows that say no cramp are free nights, unless another row has a cramp in that night")
{
    CHECK(outcomeOf(fileOf("nights_without_cramps")) == Lines{"? night"});
    CHECK(outcomeOf(fileOf("nights_without_cramps"), {"night=ends"}) ==
          Lines{"2025-11-02T03:12 calf:left pain 7", "free 2025-10-31", "free 2025-11-02"});
    CHECK(outcomeOf(fileOf("nights_without_cramps"), {"night=begins"}) ==
          Lines{"2025-11-02T03:12 calf:left pain 7", "free 2025-11-03", "left out 2"});
}

TEST_CASE("special blanks are blanks")
{
    CHECK(outcomeOf(fileOf("special_blanks")) ==
          Lines{"2025-11-02T03:12 calf:left", "2025-11-03T03:12 calf:left", "2025-11-04T15:12 calf:right"});
}

TEST_CASE("sides stand in columns of their own, or in words")
{
    CHECK(outcomeOf(fileOf("sides_in_words")) ==
          Lines{"2025-11-02T03:12 (leg: left)", "2025-11-03T03:12 calf:left", "2025-11-04T03:12 calf:left",
                "2025-11-05T03:12 calf:left", "2025-11-06T03:12 calf:both", "2025-11-07T03:12 calf:both",
                "2025-11-08T03:12 calf:left;foot:right", "2025-11-09T03:12 calf:left", "left out 10"});
}

TEST_CASE("a diary by hand")
{
    const std::string_view bytes =
        "Date, Time, Leg, How bad /5, Notes\n2/11/25, 3.12am, L calf, 4, \"bad, had to stand\"\n"
        "13/11/25, about 2am, R calf, 2,\n";
    CHECK(outcomeOf(bytes) == Lines{"? top"});
    CHECK(outcomeOf(bytes, {"top=5"}) == Lines{"2025-11-02T03:12 calf:left pain 8 (bad, had to stand)",
                                               "about 2025-11-13T02:00 calf:right pain 4"});
}

TEST_CASE("titles, separators and repeated headers around a table are left out and told")
{
    CHECK(outcomeOf("sep=;\nDate;Time;Where\n03.11.2026;03:12;Wade links\n13.11.2026;04:00;Left calf\n") ==
          Lines{"2026-11-03T03:12 calf:left", "2026-11-13T04:00 calf:left", "left out 1"});
    CHECK(outcomeOf("My leg cramps\n\nName:,Ann\nDate,Time,Pain\n2026-11-03,03:12,6\nDate,Time,Pain\n"
                    "2026-11-04,03:12,7\nTotal,,13\n") == Lines{"2026-11-03T03:12 pain 6",
                                                                "2026-11-04T03:12 pain 7", "left out 1",
                                                                "left out 3", "left out 6", "left out 8"});
    CHECK(outcomeOf("When,,Where,\nDate,Time,Muscle,Side\n2026-11-03,03:12,calf,R\n") ==
          Lines{"2026-11-03T03:12 calf:right", "left out 1"});
    CHECK(outcomeOf("Date,Time,Duration\n(dd/mm/yyyy),(24 h),(min)\n13/11/2026,03:12,4\n") ==
          Lines{"2026-11-13T03:12 240 s"});
}

TEST_CASE("rows of a calendar with nothing in them are no cramps")
{
    CHECK(outcomeOf(
              "Date,Time,Where,Pain\n2026-11-01,,,\n2026-11-02,03:12,left calf,6\n2026-11-03,,,\n,,,\n") ==
          Lines{"2026-11-02T03:12 calf:left pain 6", "left out 2", "left out 4"});
    CHECK(outcomeOf("Date,Leg cramp\n2026-11-01,\n2026-11-02,yes\n2026-11-03,no\n", {"night=ends"}) ==
          Lines{"night of 2026-11-01", "free 2026-11-02", "left out 2"});
}

TEST_CASE("a row that says both is left out")
{
    CHECK(outcomeOf("Date,Time,Where,Cramp?\n2026-11-02,03:12,left calf,no\n2026-11-03,03:12,none,yes\n") ==
          Lines{"2026-11-03T03:12", "left out 2"});
    CHECK(outcomeOf("Date,Time,Minutes,Pain\n2026-11-02,03:12,4,0\n2026-11-03,03:12,4,5\n") ==
          Lines{"2026-11-03T03:12 pain 5 240 s", "left out 2"});
}

TEST_CASE("a denial after noon may be of either night, and a night that is not over is not vouched for")
{
    const std::string_view bytes = "Timestamp,Cramps\n2026-11-20 21:00,0\n2026-11-21 07:00,0\n";
    CHECK(outcomeOf(bytes) == Lines{"? night"});
    CHECK(outcomeOf(bytes, {"night=ends"}) == Lines{"free 2026-11-19", "free 2026-11-20"});
    CHECK(outcomeOf("Date,Cramps\n2026-11-21,none\n", {"night=begins"}) == Lines{"left out 2"});
}

TEST_CASE("times of beds and totals are no times of onset")
{
    CHECK(outcomeOf("Date,Time in bed,Time to settle,Time,Where\n2026-11-02,22:30,5,03:12,calf\n") ==
          Lines{"2026-11-02T03:12 calf"});
    CHECK(outcomeOf("Date,Total time,Bedtime,Where\n2026-11-02 03:12,07:03:42,22:30,calf\n") ==
          Lines{"2026-11-02T03:12 calf"});
    CHECK(outcomeOf("Timestamp,Date of cramp,Time of cramp,Which leg?,Where?\n"
                    "21/11/2026 09:00:12,20/11/2026,3:12 AM,Left,Calf\n") ==
          Lines{"2026-11-20T03:12 calf:left"});
    CHECK(outcomeOf("Start date,Start time,End time,Muscle\n2026-11-20,23:50,00:10,shin\n") ==
          Lines{"2026-11-20T23:50 shin 1200 s"});
}

TEST_CASE("dates and times in the forms of programs")
{
    for (const std::string_view when :
         {"2026-11-03T03:12:00.123Z", "2026-11-03T03:12:00+0000", "20261103T031200Z", "2026-11-03 at 03:12",
          "Tuesday, 3 November 2026 at 3:12 AM", "Tue Nov 03 2026 03:12:00 GMT+0000 (Greenwich Mean Time)",
          "Tue, 03 Nov 2026 03:12:00 +0000",
          "\u200e3 Nov 2026, 3:12\u202f"
          "AM",
          "1793675520", "1793675520000", "03:12 3 Nov 2026", "Di, 3. November 2026 um 03:12 Uhr"}) {
        CAPTURE(when);
        CHECK(outcomeOf("When,Pain\n\"" + std::string(when) + "\",7\n") == Lines{"2026-11-03T03:12 pain 7"});
    }
    const std::string_view summer = "When,Pain\n2026-07-03T03:12:00Z,7\n";
    CHECK(outcomeOf(summer) == Lines{"2026-07-03T04:12 pain 7"});
    CHECK(outcomeOf(summer, {"z"}) == Lines{"2026-07-03T03:12 pain 7"});
}

TEST_CASE("years that cannot be meant, day numbers and dates without a year are left out")
{
    CHECK(outcomeOf("Date,Time,Pain\n1900-01-01,03:12,7\n0206-11-02,03:12,7\n46000.13,,7\nMay 20,03:12,7\n"
                    "2027-11-02,03:12,7\n2026-11-02,03:12,7\n") ==
          Lines{"2026-11-02T03:12 pain 7", "left out 2", "left out 3", "left out 4", "left out 5",
                "left out 6"});
}

TEST_CASE("American dates on a 12-hour clock, and dates of which either order could be meant")
{
    CHECK(outcomeOf("Date,Time,Severity\n11/2/2026,3:12 AM,7\n11/13/2026,12:05 a.m.,8\n") ==
          Lines{"2026-11-02T03:12 pain 7", "2026-11-13T00:05 pain 8"});
    const std::string_view open = "Date,Time,Severity\n11/2/2026,3:12 AM,7\n";
    CHECK(outcomeOf(open) == Lines{"? dates"});
    CHECK(outcomeOf(open, {"dates=dmy"}) == Lines{"2026-02-11T03:12 pain 7"});
    CHECK(outcomeOf("Date,Time,Severity\n2026-11-02,03:12,7\n", {"dates=ymd"}).front() ==
          "2026-11-02T03:12 pain 7");
}

TEST_CASE("lengths in hours, pairs and words")
{
    const std::string_view pairs = "Date and time,Duration\n2026-11-02 03:12,0:05\n2026-11-03 03:12,1:30\n";
    CHECK(outcomeOf(pairs) == Lines{"? lengths"});
    CHECK(outcomeOf(pairs, {"lengths=h:mm"}) == Lines{"2026-11-02T03:12 300 s", "2026-11-03T03:12 5400 s"});
    CHECK(outcomeOf(pairs, {"lengths=min"}) == Lines{"2026-11-02T03:12 5 s", "2026-11-03T03:12 90 s"});
    CHECK(outcomeOf("Date and time,Hours\n2026-11-02 03:12,0.5\n") == Lines{"2026-11-02T03:12 1800 s"});
    CHECK(outcomeOf("Date and time,Lasted\n2026-11-02 03:12,1 hour and 5 mins\n2026-11-03 03:12,~2 min\n") ==
          Lines{"2026-11-02T03:12 3900 s", "2026-11-03T03:12 120 s"});
}

TEST_CASE("pain on other scales")
{
    CHECK(outcomeOf("Date,Time,Pain\n2026-11-02,03:12,70\n2026-11-03,03:12,35\n") == Lines{"? top"});
    CHECK(outcomeOf("Date,Time,Pain\n2026-11-02,03:12,70\n2026-11-03,03:12,35\n", {"top=100"}) ==
          Lines{"2026-11-02T03:12 pain 7", "2026-11-03T03:12 pain 4"});
    CHECK(outcomeOf(
              "Date,Time,Pain\n2026-11-02,03:12,4/5\n2026-11-03,03:12,7.0\n2026-11-04,03:12,6 out of 10\n") ==
          Lines{"2026-11-02T03:12 pain 8", "2026-11-03T03:12 pain 7", "2026-11-04T03:12 pain 6"});
    CHECK(outcomeOf("Date,Time,Severity\n2026-11-02,03:12,severe\n2026-11-03,03:12,mild\n") ==
          Lines{"? words"});
    CHECK(outcomeOf("Date,Time,Pain (0-10)\n2026-11-02,03:12,3\n2026-11-03,03:12,2\n2026-11-04,03:12,5\n"
                    "2026-11-05,03:12,1\n2026-11-06,03:12,4\n")
              .front() == "2026-11-02T03:12 pain 3");
}

TEST_CASE("several things in one table: only the rows about cramps")
{
    CHECK(outcomeOf(
              "date,time,category,rating\n2026-11-02,03:12,Leg cramps,7\n2026-11-02,08:00,Headache,9\n") ==
          Lines{"2026-11-02T03:12 pain 7", "left out 3"});
}

TEST_CASE("a column that names the night")
{
    const std::string_view bytes = "Night of,Time,Where\n2026-11-02,03:12,calf\n2026-11-05,23:00,calf\n";
    CHECK(outcomeOf(bytes) == Lines{"? night"});
    CHECK(outcomeOf(bytes, {"night=begins"}) == Lines{"2026-11-03T03:12 calf", "2026-11-05T23:00 calf"});
    CHECK(outcomeOf(bytes, {"night=ends"}) == Lines{"2026-11-02T03:12 calf", "2026-11-04T23:00 calf"});
}

TEST_CASE("encodings and line ends of strangers")
{
    const Lines expected = {"2026-11-03T03:12 calf:left pain 6", "2026-11-04T04:00 calf:right pain 7"};
    const Lines lines = {"Date\tTime\tWhere\tPain", "2026-11-03\t03:12\tleft calf\t6",
                         "2026-11-04\t04:00\tright calf\t7"};
    for (const std::string end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        CAPTURE(end.size());
        const std::string bytes = lines[0] + end + lines[1] + end + lines[2] + end;
        CHECK(outcomeOf(bytes) == expected);
        std::string wide = "\xff\xfe";
        for (const char byte : bytes)
            wide += byte + "\0"s;
        CHECK(outcomeOf(wide) == expected);
    }
}

TEST_CASE("merged cells leave dates out, and rows without one are told")
{
    CHECK(outcomeOf("Date,Time,Pain\n2026-11-03,03:12,6\n,04:00,7\n") ==
          Lines{"2026-11-03T03:12 pain 6", "left out 3"});
}

TEST_CASE("without names, dates and times are known by their cells")
{
    CHECK(outcomeOf("2026-11-03,03:12,left calf\n2026-11-04,04:00,right calf\n") ==
          Lines{"2026-11-03T03:12 calf:left", "2026-11-04T04:00 calf:right"});
}

TEST_CASE("row numbers are no counts")
{
    CHECK(
        outcomeOf("Number,Date,Time,Pain\n1,2026-11-03,03:12,6\n2,2026-11-04,03:12,6\n3,2026-11-05,03:12,6\n")
            .size() == 3);
}
