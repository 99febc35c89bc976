// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"
#include "report/support/sample_report.h"
#include "support/approve.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "support/sample_diary.h"

#include <cmath>

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Moment noonAfter()
{
    return moment("2026-11-23T12:00:00+00:00");
}

}  // namespace

TEST_CASE("summaryJson writes a comparison as numbers, and why there is none as a code")
{
    Diary diary;
    for (int night = 0; night < 42; ++night)
        diary.episodes.push_back(
            episodeAt(formatDate(day("2026-10-13") + std::chrono::days(night)) + "T03:00+00:00"));
    const auto json = summaryJson(summarize(diary, span("2026-11-02", "2026-11-22"), noonAfter()));
    CHECK_THAT(json,
               Catch::Contains(R"("night_cramps":21,"per_recorded_week":7.0,"rate_ratio":1.0,"ci95":[0.42)"));
    CHECK_THAT(json, Catch::Contains(R"("why_not":null)"));
    CHECK_THAT(summaryJson(summarize(diary, span("2026-11-21", "2026-11-22"), noonAfter())),
               Catch::Contains(R"("rate_ratio":null,"ci95":null,"why_not":"few_weeks"}})"));
}

TEST_CASE("summaryJson writes the keys in the order of the contract and rounds nothing")
{
    auto first = lasting(episodeAt("2026-11-22T03:00:00+00:00"), 100);
    first.sites = {{Site::Calf, Side::Left, ""}, {Site::Back, std::nullopt, ""}};
    first.woke = true;
    first.triggers = {Trigger::Exercise};
    first.relief = {{Relief::Stretch, true}};
    const auto diary = diaryOf({first, lasting(episodeAt("2026-11-22T04:00:00+00:00"), 201)});
    const auto json = summaryJson(summarize(diary, span("2026-11-21", "2026-11-22"), noonAfter()));
    CHECK(json == R"({"period": {"from":"2026-11-21","to":"2026-11-22","days":2},
 "nights": {"total":2,"with_cramps":1,"cramp_free":0,"not_recorded":1,"not_over":0,"recorded":1},
 "days_with_day_cramps": 0,
 "episodes": {"total":2,"night":2,"day":0,"per_week":7.0,"at_least":true},
 "night_cramps_per_recorded_week": null,
 "woke": {"answered":1,"yes":1},
 "duration_s": {"n":2,"mean":150.5,"sd":71.4177848998413,"median":150.5,"q1":125.25,"q3":175.75,"max":201.0},
 "pain": {"n":0,"mean":null,"sd":null,"median":null,"q1":null,"q3":null,"max":null},
 "sites": [{"site":"calf","side":"left","episodes":1},{"site":"back","side":null,"episodes":1}],
 "sides": {"left":1,"right":0,"both":0,"not_recorded":1},
 "triggers": [{"trigger":"exercise","episodes":1}],
 "relief": [{"relief":"stretch","tried":1,"answered":1,"eased":1}],
 "hours": [0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
 "weeks": [{"from":"2026-11-21","to":"2026-11-22","night_cramps":2,"day_cramps":0,"with_cramps":1,"cramp_free":0,"not_recorded":1,"not_over":0}],
 "before": null}
)");
}

TEST_CASE("the figures of the sample diary are as approved")
{
    Summary summary = summarize(sampleDiary(), sampleChoices().span, sampleNow());
    // Compilers and versions of Boost may differ in the last digit.
    if (summary.before->ci95)
        for (double& end : *summary.before->ci95)
            end = std::round(end * 1e9) / 1e9;
    approve(summaryJson(summary), "report/sample_summary", "json");
}
