// SPDX-License-Identifier: MIT
#include "report/charts/figure_table.h"

#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::charts;
using namespace cramp::report::summary;
using namespace cramp::test;

TEST_CASE("the table of the hours begins at noon and holds every cramp with a time")
{
    const GpSummary summary = sampleSummary();
    const FigureTable table = hoursTable(summary, reportTexts().words);
    REQUIRE(table.rows.size() == 24);
    CHECK(table.rows[0][0] == "12:00");
    CHECK(table.rows[12][0] == "00:00");
    std::int64_t sum = 0;
    for (const auto& row : table.rows)
        sum += std::stoll(row[1]);
    std::int64_t expected = 0;
    for (const std::int64_t count : summary.figures.hours)
        expected += count;
    CHECK(sum == expected);
}

TEST_CASE("a night that is not recorded is never told as free")
{
    Diary diary;
    diary.nights = {freeNight("2026-11-01")};
    diary.episodes = {episodeAt("2026-11-03T02:00+00:00")};
    const GpSummary summary = summaryOf(diary);
    const FigureTable table = nightsTable(summary, reportTexts().words);
    REQUIRE(table.rows.size() == summary.nights.size());
    const auto stateOf = [&](const char* date) {
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            if (summary.nights[row].night == day(date)) return table.rows[row][1];
        return std::string("not there");
    };
    CHECK(stateOf("2026-11-01") == "no cramps");
    CHECK(stateOf("2026-11-02") == "with cramps");
    CHECK(stateOf("2026-11-05") == "not recorded");
}

TEST_CASE("a row is told as words, empty cells left out")
{
    const FigureTable table{"T", {"From", "Median", "Largest"}, {{"1 May", "", "9"}}};
    CHECK(table.rowText(0) == "From: 1 May. Largest: 9");
}

TEST_CASE("the table of pain tells a span without a value as such")
{
    GpSummary summary = summaryOf({});
    const FigureTable table = spansTable(summary.pain, Measure::HowBad, reportTexts().words);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0][1] == "nothing recorded");
    CHECK(table.rows[0][2].empty());
    summary.minutes[0].values.n = 1;
    summary.minutes[0].values.median = 4.5;
    summary.minutes[0].values.max = 4.5;
    CHECK(spansTable(summary.minutes, Measure::HowLong, reportTexts().words).rows[0][2] == "4 min 30 s");
}

TEST_CASE("the table of the weeks holds their changes, and a week of nothing is not zero")
{
    const ReportWords& words = reportTexts().words;
    ChartBar bar;
    bar.span = {day("2026-11-02"), day("2026-11-08")};
    bar.kind = BarKind::NothingRecorded;
    bar.nightsOver = 7;
    const std::vector<ReportMarker> markers = {{day("2026-11-03"), "Statin raised"}};
    WeeklyChart chart;
    chart.bars = {bar};
    const FigureTable table = barsTable(chart, markers, words);
    CHECK(table.title == "Cramps a week");
    chart.isByMonth = true;
    CHECK(barsTable(chart, markers, words).title == "Cramps a month");
    CHECK(table.rows[0] ==
          std::vector<std::string>{"2 November 2026", "nothing recorded", "0 of 7", "Statin raised"});
    CHECK(placesTable(sampleSummary(), words).rows.size() == sampleSummary().sites.size());
}
