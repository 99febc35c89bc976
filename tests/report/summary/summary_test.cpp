// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"

#include "report/support/naive_figures.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Moment noonAfter()
{
    return moment("2026-11-23T12:00:00+00:00");
}

std::vector<Episode> many(std::size_t count, std::string_view start)
{
    std::vector<Episode> episodes;
    for (std::size_t index = 0; index < count; ++index)
        episodes.push_back(episodeAt(start));
    return episodes;
}

}  // namespace

TEST_CASE("an empty period counts nothing and knows nothing")
{
    const Summary summary = summarize({}, span("2026-10-26", "2026-11-22"), noonAfter());
    CHECK(summary.span.days() == 28);
    CHECK(summary.nights.total == 28);
    CHECK(summary.nights.notRecorded == 28);
    CHECK(summary.episodes.total == 0);
    CHECK(summary.episodes.perWeek == 0.0);
    CHECK(summary.durationSeconds.n == 0);
    CHECK_FALSE(summary.durationSeconds.mean);
    CHECK_FALSE(summary.durationSeconds.max);
    CHECK(summary.sites.empty());
    CHECK(summary.weeks.size() == 4);
    CHECK_FALSE(summary.before.rateRatio);
    CHECK_FALSE(summary.before.ci95);
}

TEST_CASE("the span before has the same length and ends the day before")
{
    const Summary summary = summarize({}, span("2026-10-26", "2026-11-22"), noonAfter());
    CHECK(summary.before.span == span("2026-09-28", "2026-10-25"));
    CHECK(summarize({}, span("2026-11-22", "2026-11-22"), noonAfter()).before.span ==
          span("2026-11-21", "2026-11-21"));
}

TEST_CASE("the days of a period are wall-clock days of the onset, both ends inside")
{
    // 23:30 on the 22nd where the clock is 10 hours behind is the 23rd in UTC, and still the 22nd.
    const auto diary =
        diaryOf({episodeAt("2026-11-20T23:59:59+00:00"), episodeAt("2026-11-21T00:00:00+00:00"),
                 episodeAt("2026-11-22T23:30:00-10:00"), episodeAt("2026-11-23T00:00:00+00:00")});
    const auto summary =
        summarize(diary, span("2026-11-21", "2026-11-22"), moment("2026-11-25T12:00:00+00:00"));
    CHECK(summary.episodes.total == 2);
    CHECK(summary.before.episodes == 1);
    CHECK(summary.episodes.perWeek == 7.0);
}

TEST_CASE("statistics follow hand-computed examples")
{
    SECTION("one value is its own quartiles and has no spread")
    {
        const auto summary = summarize(diaryOf({lasting(episodeAt("2026-11-22T03:00:00+00:00"), 240)}),
                                       span("2026-11-22", "2026-11-22"), noonAfter());
        const Distribution& lengths = summary.durationSeconds;
        CHECK(lengths.n == 1);
        CHECK(lengths.mean == 240.0);
        CHECK_FALSE(lengths.sd);
        CHECK(lengths.median == 240.0);
        CHECK(lengths.q1 == 240.0);
        CHECK(lengths.q3 == 240.0);
        CHECK(lengths.max == 240.0);
    }
    SECTION("quartiles interpolate between order statistics (type 7)")
    {
        std::vector<Episode> episodes;
        for (const std::int64_t seconds : {100, 400, 200, 700})
            episodes.push_back(lasting(episodeAt("2026-11-22T03:00:00+00:00"), seconds));
        const auto summary = summarize(diaryOf(episodes), span("2026-11-22", "2026-11-22"), noonAfter());
        const Distribution& lengths = summary.durationSeconds;
        CHECK(lengths.n == 4);
        CHECK(lengths.mean == 350.0);
        CHECK(lengths.q1 == 175.0);
        CHECK(lengths.median == 300.0);
        CHECK(lengths.q3 == 475.0);
        CHECK(lengths.max == 700.0);
        // Squares of -250, 50, -150, 350 add up to 210000; over 3.
        CHECK(*lengths.sd == Approx(std::sqrt(70000.0)).epsilon(1e-14));
    }
}

TEST_CASE("the contract's example of a comparison")
{
    auto episodes = many(14, "2026-11-20T03:00:00+00:00");
    const auto before = many(20, "2026-10-20T03:00:00+00:00");
    episodes.insert(episodes.end(), before.begin(), before.end());
    const auto summary = summarize(diaryOf(episodes), span("2026-10-26", "2026-11-22"), noonAfter());
    CHECK(summary.episodes.perWeek == 3.5);
    CHECK(summary.before.perWeek == 5.0);
    CHECK(summary.before.rateRatio == 0.7);
    REQUIRE(summary.before.ci95);
    CHECK((*summary.before.ci95)[0] == Approx(0.3271).margin(0.00005));
    CHECK((*summary.before.ci95)[1] == Approx(1.4572).margin(0.00005));
}

TEST_CASE("the interval of one cramp against one is wide")
{
    // A share of 1 in 2: Clopper and Pearson give 1 - sqrt(0.975) to sqrt(0.975).
    auto episodes = many(1, "2026-11-22T03:00:00+00:00");
    episodes.push_back(episodeAt("2026-11-21T03:00:00+00:00"));
    const auto summary = summarize(diaryOf(episodes), span("2026-11-22", "2026-11-22"), noonAfter());
    const double share = std::sqrt(0.975);
    REQUIRE(summary.before.ci95);
    CHECK((*summary.before.ci95)[0] == Approx((1 - share) / share).epsilon(1e-10));
    CHECK((*summary.before.ci95)[1] == Approx(share / (1 - share)).epsilon(1e-10));
}

TEST_CASE("there is no ratio unless both spans have an episode")
{
    const auto here = summarize(diaryOf(many(3, "2026-11-22T03:00:00+00:00")),
                                span("2026-11-22", "2026-11-22"), noonAfter());
    CHECK_FALSE(here.before.rateRatio);
    const auto there = summarize(diaryOf(many(3, "2026-11-21T03:00:00+00:00")),
                                 span("2026-11-22", "2026-11-22"), noonAfter());
    CHECK(there.before.episodes == 3);
    CHECK_FALSE(there.before.rateRatio);
    CHECK_FALSE(there.before.ci95);
}

TEST_CASE("nights run from noon to noon and bear the evening's date")
{
    const auto states = [](const Diary& diary, const Moment& now) {
        return summarize(diary, span("2026-11-01", "2026-11-02"), now).nights;
    };
    SECTION("03:12 on the 2nd is the night of the 1st")
    {
        const auto nights = states(diaryOf({episodeAt("2026-11-02T03:12:00+00:00")}), noonAfter());
        CHECK(nights.total == 2);
        CHECK(nights.withCramps == 1);
        CHECK(nights.notRecorded == 1);
    }
    SECTION("a cramp on the morning after the period makes its last night one with cramps")
    {
        const auto diary = diaryOf({episodeAt("2026-11-03T11:59:59+00:00")});
        const auto summary = summarize(diary, span("2026-11-01", "2026-11-02"), noonAfter());
        CHECK(summary.episodes.total == 0);
        CHECK(summary.nights.withCramps == 1);
        CHECK(summary.weeks[0].nights.withCramps == 1);
        CHECK(summary.weeks[0].episodes == 0);
    }
    SECTION("noon begins the next night")
    {
        CHECK(states(diaryOf({episodeAt("2026-11-03T12:00:00+00:00")}), noonAfter()).withCramps == 0);
    }
    SECTION("a cramp on the morning of the first day belongs to the night before the period")
    {
        const auto summary = summarize(diaryOf({episodeAt("2026-11-01T11:00:00+00:00")}),
                                       span("2026-11-01", "2026-11-02"), noonAfter());
        CHECK(summary.episodes.total == 1);
        CHECK(summary.nights.withCramps == 0);
        CHECK(summary.before.nights.withCramps == 1);
    }
    SECTION("a night vouched for is free, unless there is a cramp")
    {
        const auto nights = states(diaryOf({episodeAt("2026-11-01T23:00:00+00:00")},
                                           {freeNight("2026-11-01"), freeNight("2026-11-02")}),
                                   noonAfter());
        CHECK(nights.withCramps == 1);
        CHECK(nights.crampFree == 1);
    }
    SECTION("a night is over at noon of the next date, not before")
    {
        CHECK(states({}, moment("2026-11-03T11:59:59+00:00")).notOver == 1);
        CHECK(states({}, moment("2026-11-03T11:59:59+00:00")).notRecorded == 1);
        CHECK(states({}, moment("2026-11-03T12:00:00+00:00")).notOver == 0);
    }
}

TEST_CASE("binned records, and cramps after the moment of the figures, count nowhere")
{
    auto binned = lasting(episodeAt("2026-11-21T03:00:00+00:00"), 60);
    binned.stamps.binned = noonAfter();
    auto night = freeNight("2026-11-21");
    night.stamps.binned = noonAfter();
    const auto later = episodeAt("2026-11-22T15:00:01+00:00");
    const auto summary = summarize(diaryOf({binned, later}, {night}), span("2026-11-20", "2026-11-22"),
                                   moment("2026-11-22T15:00:00+00:00"));
    CHECK(summary.episodes.total == 0);
    CHECK(summary.durationSeconds.n == 0);
    CHECK(summary.nights.withCramps == 0);
    CHECK(summary.nights.crampFree == 0);
}

TEST_CASE("an onset of which only the night is known")
{
    auto episode = episodeAt("2026-11-22T00:00:00+00:00");
    episode.startPrecision = Precision::Night;
    SECTION("counts in no hour, and as night or day only if stated")
    {
        const auto summary = summarize(diaryOf({episode}), span("2026-11-22", "2026-11-22"), noonAfter());
        CHECK(summary.episodes.total == 1);
        CHECK(summary.episodes.night == 0);
        CHECK(summary.episodes.day == 0);
        CHECK(std::ranges::count(summary.hours, 0) == 24);
    }
    SECTION("stated")
    {
        episode.statedPeriod = Period::Night;
        const auto summary = summarize(diaryOf({episode}), span("2026-11-22", "2026-11-22"), noonAfter());
        CHECK(summary.episodes.night == 1);
    }
}

TEST_CASE("an ongoing cramp counts and has no duration yet")
{
    auto episode = episodeAt("2026-11-22T03:00:00+00:00");
    episode.status = Status::Ongoing;
    const auto summary = summarize(diaryOf({episode}), span("2026-11-22", "2026-11-22"), noonAfter());
    CHECK(summary.episodes.total == 1);
    CHECK(summary.durationSeconds.n == 0);
}

TEST_CASE("sites stand as recorded, each once an episode, the most frequent first")
{
    auto first = episodeAt("2026-11-22T03:00:00+00:00");
    first.sites = {
        {Site::Foot, Side::Left, ""}, {Site::Foot, Side::Left, "sole"}, {Site::Calf, Side::Both, ""}};
    auto second = episodeAt("2026-11-22T04:00:00+00:00");
    second.sites = {{Site::Foot, Side::Left, ""}, {Site::Calf, std::nullopt, ""}};
    const auto summary = summarize(diaryOf({first, second}), span("2026-11-22", "2026-11-22"), noonAfter());
    REQUIRE(summary.sites.size() == 3);
    CHECK(summary.sites[0].site == Site::Foot);
    CHECK(summary.sites[0].episodes == 2);
    // Equal counts stand in the order of the vocabulary, no side first.
    CHECK(summary.sites[1].site == Site::Calf);
    CHECK_FALSE(summary.sites[1].side);
    CHECK(summary.sites[2].side == Side::Both);
}

TEST_CASE("the last week may be shorter")
{
    const auto diary =
        diaryOf({episodeAt("2026-11-07T03:00:00+00:00"), episodeAt("2026-11-08T03:00:00+00:00"),
                 episodeAt("2026-11-08T13:00:00+00:00")});
    const auto summary = summarize(diary, span("2026-11-01", "2026-11-09"), noonAfter());
    REQUIRE(summary.weeks.size() == 2);
    CHECK(summary.weeks[0].span == span("2026-11-01", "2026-11-07"));
    CHECK(summary.weeks[1].span == span("2026-11-08", "2026-11-09"));
    CHECK(summary.weeks[0].episodes == 1);
    CHECK(summary.weeks[1].episodes == 2);
    CHECK(summary.weeks[0].nights.withCramps == 2);  // of the 6th, and of the 7th by the cramp of the 8th
    CHECK(summary.weeks[1].nights.withCramps == 1);
    CHECK(summary.weeks[1].nights.total == 2);
}

TEST_CASE("nightRows tells each night")
{
    auto bad = episodeAt("2026-11-21T23:00:00+00:00");
    bad.pain = Pain::from(4);
    auto worse = episodeAt("2026-11-22T05:00:00+00:00");
    worse.pain = Pain::from(8);
    const auto rows = nightRows(diaryOf({bad, worse}, {freeNight("2026-11-20")}),
                                span("2026-11-20", "2026-11-22"), moment("2026-11-22T22:00:00+00:00"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].state == NightState::CrampFree);
    CHECK(rows[1].state == NightState::WithCramps);
    CHECK(rows[1].episodes == 2);
    CHECK(rows[1].worstPain == 8);
    CHECK(rows[2].state == NightState::NotOver);
    CHECK_FALSE(rows[2].worstPain);
}

TEST_CASE("random diaries give the figures that the contract's words give")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Diary diary = randomDiary(seed, 120);
        const Date from = day("2026-01-01") + std::chrono::days((seed * 37) % 300);
        const DateSpan period{from, from + std::chrono::days((seed * 13) % 70)};
        compareWithNaive(diary, period, {period.to + std::chrono::hours(seed % 60), std::chrono::minutes(0)});
    }
}
