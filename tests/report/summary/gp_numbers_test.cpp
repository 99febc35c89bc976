// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;
using std::chrono::days;

namespace
{

// The night of the 21st is over.
Moment afternoon()
{
    return moment("2026-11-22T13:00:00+00:00");
}

// A period of so many nights up to yesterday, of which the first were recorded as free.
GpPage pageOf(int nights, int recorded)
{
    Diary diary;
    ReportChoices choices = sampleChoices();
    choices.span = {afternoon().date() - days(nights), afternoon().date() - days(1)};
    for (int night = 0; night < recorded; ++night)
        diary.nights.push_back({choices.span.from + days(night), {}});
    return makeGpSummary(diary, {}, reportTexts(), choices, afternoon()).page;
}

}  // namespace

TEST_CASE("enough is 14 nights and 70 %, and a share below is not rounded up to it")
{
    CHECK(pageOf(14, 14).isEnough);
    CHECK_FALSE(pageOf(13, 13).isEnough);
    CHECK(pageOf(20, 14).isEnough);
    CHECK_FALSE(pageOf(21, 14).isEnough);
    CHECK(pageOf(84, 77).kept == "77 of 84 nights recorded (92%): enough to judge the pattern.");
    CHECK(pageOf(28, 13).kept == "13 of 28 nights recorded (46%): too few to judge the pattern.");
    // 69.6 %.
    CHECK(pageOf(46, 32).kept == "32 of 46 nights recorded (69%): too few to judge the pattern.");
    CHECK(pageOf(28, 0).kept == "0 of 28 nights recorded (0%): too few to judge the pattern.");
}

TEST_CASE("a night that is not over cannot have been kept")
{
    Diary diary;
    ReportChoices choices = sampleChoices();
    choices.span = {day("2026-11-01"), day("2026-11-22")};
    for (int night = 0; night < 15; ++night)
        diary.nights.push_back({choices.span.from + days(night), {}});
    const GpPage page = makeGpSummary(diary, {}, reportTexts(), choices, afternoon()).page;
    // Of 22 nights the last is still to come: 15 of 21 are 71 %.
    CHECK(page.kept == "15 of 21 nights recorded (71%): enough to judge the pattern.");
}

TEST_CASE("the three numbers are those of the sample, counted by hand")
{
    const GpPage page = sampleSummary().page;
    REQUIRE(page.numbers.size() == 3);
    // Two night cramps on 13 recorded nights.
    CHECK(page.numbers[0].value == "1.1");
    CHECK_THAT(page.numbers[0].detail,
               Catch::Matchers::StartsWith(
                   "2 night cramps on 13 recorded nights in the last 28 days, 2 during the day"));
    CHECK(page.numbers[1].value == "2");
    CHECK(page.numbers[1].label == "nights woken of 13");
    CHECK(page.numbers[1].detail == "recorded in the last 28 days; answered for 2 of 2 with cramps");
    CHECK(page.numbers[2].value == "8");
    CHECK(page.numbers[2].detail ==
          "worst 9 (3 rated); duration median 4 min 30 s, longest 12 min (3 timed)");
}

TEST_CASE("where no night is recorded, none is said to have been woken")
{
    CHECK(pageOf(28, 0).numbers.at(1).value == "–");
    CHECK(pageOf(28, 20).numbers.at(1).value == "0");
}

TEST_CASE("of a longer period the numbers are those of its last four weeks")
{
    Diary diary;
    for (int night = 0; night < 84; ++night)
        diary.nights.push_back({day("2026-08-30") + days(night), {}});
    for (const char* start : {"2026-09-10T03:00:00+00:00", "2026-09-11T03:00:00+00:00",
                              "2026-11-10T03:00:00+00:00", "2026-11-11T03:00:00+00:00"}) {
        diary.episodes.push_back(episodeAt(start));
        diary.episodes.back().id = id(diary.episodes.size());
    }
    ReportChoices choices = sampleChoices();
    choices.span = {day("2026-08-30"), day("2026-11-21")};
    const GpPage page = makeGpSummary(diary, {}, reportTexts(), choices, sampleNow()).page;
    CHECK(page.numbers[0].value == "0.5");
    CHECK_THAT(page.numbers[0].detail, Catch::Matchers::StartsWith("2 night cramps on 28 recorded nights"));
    CHECK_THAT(page.numbers[0].detail, Catch::Contains("no ratio to the previous 28 days"));
    CHECK(page.numbers[1].value == "–");
    CHECK(page.numbers[1].detail == "not recorded");
}

TEST_CASE("when the cramps first came is told as well as it is known")
{
    const auto since = [](const char* text) {
        Diary diary;
        diary.person.crampsSince = PartialDate::parse(text);
        return summaryOf(diary).page.since;
    };
    CHECK(since("1998") == "Leg cramps since 1998");
    CHECK(since("1998-04") == "Leg cramps since April 1998");
    CHECK(since("1998-04-12") == "Leg cramps since 12 April 1998");
    CHECK(summaryOf({}).page.since.empty());
}

TEST_CASE("the age is given with the date of birth, or neither")
{
    CHECK(sampleSummary().page.born == "born 4 March 1957 (69)");
    ReportChoices choices = sampleChoices();
    choices.withName = false;
    CHECK(makeGpSummary(sampleDiary(), {}, reportTexts(), choices, sampleNow()).page.born.empty());
}
