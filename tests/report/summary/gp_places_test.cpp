// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

TEST_CASE("places stand with their counts, and one-sidedness is said")
{
    const GpSummary summary = sampleSummary();
    REQUIRE(summary.sites.size() == 2);
    CHECK(summary.sites[0] == ReportSite{Site::Calf, Side::Left, "Left calf", 3});
    CHECK(summary.sites[1] == ReportSite{Site::Foot, Side::Left, "Left foot", 1});
    CHECK(summary.sidedness ==
          "By side: left 3, right 0, both 0, side not recorded 1. Every cramp with a side recorded was on "
          "the left.");
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00"), episodeAt("2026-11-06T03:00:00+00:00"),
                      episodeAt("2026-11-07T03:00:00+00:00"), episodeAt("2026-11-08T03:00:00+00:00")};
    diary.episodes[0].sites = {{Site::Calf, Side::Right, ""}};
    diary.episodes[1].sites = {{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Right, ""}};
    diary.episodes[2].sites = {{Site::Calf, std::nullopt, ""}};
    diary.episodes[3].sites = {{Site::Hand, Side::Left, ""}};
    CHECK(summaryOf(diary).sidedness == "By side: left 1, right 1, both 1, side not recorded 1.");
}

TEST_CASE("what was tried is told with how often it eased")
{
    Diary diary;
    diary.episodes = {episodeAt("2026-11-05T03:00:00+00:00"), episodeAt("2026-11-06T03:00:00+00:00"),
                      episodeAt("2026-11-07T03:00:00+00:00")};
    diary.episodes[0].relief = {{Relief::Walk, false}, {Relief::Stretch, true}};
    diary.episodes[1].relief = {{Relief::Stretch, false}};
    diary.episodes[2].relief = {{Relief::Stretch, std::nullopt}, {Relief::Heat, true}};
    const GpSummary summary = summaryOf(diary);
    REQUIRE(summary.relief.size() == 3);
    CHECK(summary.relief[0] == ReportRelief{"Stretching", 3, 2, 1});
    CHECK(summary.relief[1] == ReportRelief{"Walking", 1, 1, 0});
    CHECK(summary.relief[2] == ReportRelief{"Heat", 1, 1, 1});
}
