// SPDX-License-Identifier: MIT
#include "report/summary/summary.h"

#include "report/support/naive_figures.h"
#include "support/catch.h"
#include "support/diaries.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Moment noonAfter()
{
    return moment("2026-11-23T12:00:00+00:00");
}

// So many cramps at three in the morning of the night of a date, which is vouched for.
void addNight(Diary& diary, Date night, int cramps)
{
    diary.nights.push_back({night, {}});
    for (int index = 0; index < cramps; ++index)
        diary.episodes.push_back(episodeAt(formatDate(night + std::chrono::days(1)) + "T03:00+00:00"));
}

// Weeks from a date on, every night recorded, the cramps of each week on its first night.
void addWeeks(Diary& diary, Date from, const std::vector<int>& weeks)
{
    for (std::size_t week = 0; week < weeks.size(); ++week)
        for (int night = 0; night < 7; ++night)
            addNight(diary, from + std::chrono::days(7 * static_cast<int>(week) + night),
                     night == 0 ? weeks[week] : 0);
}

// Three weeks before the 2nd of November, and three from then on.
Summary sixWeeks(const std::vector<int>& before, const std::vector<int>& here)
{
    Diary diary;
    addWeeks(diary, day("2026-10-12"), before);
    addWeeks(diary, day("2026-11-02"), here);
    return summarize(diary, span("2026-11-02", "2026-11-22"), noonAfter());
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
    CHECK_FALSE(summary.nightCrampsPerRecordedWeek);
    CHECK_FALSE(summary.before);
}

TEST_CASE(
    "the span before has the same length, ends the day before and begins with the diary at the earliest")
{
    const auto before = [](const Diary& diary) {
        return summarize(diary, span("2026-10-26", "2026-11-22"), noonAfter()).before;
    };
    CHECK(before(diaryOf({}, {freeNight("2026-09-01")}))->span == span("2026-09-28", "2026-10-25"));
    CHECK(before(diaryOf({}, {freeNight("2026-10-01")}))->span == span("2026-10-01", "2026-10-25"));
    // A cramp at three in the morning belongs to the night before.
    CHECK(before(diaryOf({episodeAt("2026-10-02T03:00+00:00")}))->span == span("2026-10-01", "2026-10-25"));
    CHECK(before(diaryOf({episodeAt("2026-10-26T03:00+00:00")}))->span == span("2026-10-25", "2026-10-25"));
    CHECK_FALSE(before(diaryOf({}, {freeNight("2026-10-26")})));
    Night binned = freeNight("2026-10-01");
    binned.stamps.binned = noonAfter();
    CHECK_FALSE(before(diaryOf({}, {binned})));
}

TEST_CASE("a diary begins with its first record of any kind, not with what a life held before it")
{
    CHECK_FALSE(firstDayOf({}));
    Diary diary;
    diary.context.resize(1);
    diary.context[0].from = day("1999-01-01");
    CHECK_FALSE(firstDayOf(diary));
    diary.context[0].stamps.created = moment("2026-10-05T12:00+00:00");
    CHECK(firstDayOf(diary) == day("2026-10-05"));
    diary.checkIns.resize(1);
    diary.checkIns[0].at = moment("2026-10-04T08:00+00:00");
    CHECK(firstDayOf(diary) == day("2026-10-04"));
    diary.nights = {freeNight("2026-10-02")};
    CHECK(firstDayOf(diary) == day("2026-10-02"));
}

TEST_CASE("night cramps belong to their night and day cramps to their date, both by the wall clock")
{
    // 23:30 on the 22nd where the clock is 10 hours behind is the 23rd in UTC, and still the 22nd.
    const auto diary =
        diaryOf({episodeAt("2026-11-21T03:00:00+00:00"), episodeAt("2026-11-21T23:59:59+00:00"),
                 episodeAt("2026-11-22T23:30:00-10:00"), episodeAt("2026-11-23T06:59:00+00:00"),
                 episodeAt("2026-11-23T07:00:00+00:00"), episodeAt("2026-11-22T15:00:00+00:00"),
                 episodeAt("2026-11-22T16:00:00+00:00")});
    const auto summary =
        summarize(diary, span("2026-11-21", "2026-11-22"), moment("2026-11-25T12:00:00+00:00"));
    CHECK(summary.episodes.night == 3);
    CHECK(summary.episodes.day == 2);
    CHECK(summary.daysWithDayCramps == 1);
    CHECK(summary.episodes.total == 5);
    CHECK(summary.episodes.perWeek == 17.5);
    CHECK(summary.before->nightCramps == 1);
}

TEST_CASE("statistics follow hand-computed examples")
{
    SECTION("one value is its own quartiles and has no spread")
    {
        const auto summary = summarize(diaryOf({lasting(episodeAt("2026-11-22T03:00:00+00:00"), 240)}),
                                       span("2026-11-21", "2026-11-21"), noonAfter());
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
        const auto summary = summarize(diaryOf(episodes), span("2026-11-21", "2026-11-21"), noonAfter());
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

TEST_CASE("the comparison follows hand-computed examples")
{
    SECTION("weeks that differ no more than chance would have it: Poisson, with t of 4 degrees of freedom")
    {
        const Comparison before = *sixWeeks({6, 6, 6}, {2, 4, 3}).before;
        CHECK_FALSE(before.whyNot);
        CHECK(before.nightCramps == 18);
        CHECK(before.perRecordedWeek == 6.0);
        CHECK(*before.rateRatio == Approx(0.5));
        // exp(2.776445 x the root of 1/9 + 1/18) is 3.1064.
        CHECK((*before.ci95)[0] == Approx(0.16096).epsilon(1e-4));
        CHECK((*before.ci95)[1] == Approx(1.5532).epsilon(1e-4));
    }
    SECTION("weeks that differ widen the interval")
    {
        // Pearson's statistic: 18 of here (3 expected) and 36 of before (6 expected), over 4.
        const Comparison before = *sixWeeks({18, 0, 0}, {0, 9, 0}).before;
        const double factor = std::exp(2.7764451052 * std::sqrt(13.5 * (1.0 / 9 + 1.0 / 18)));
        CHECK(*before.rateRatio == Approx(0.5));
        CHECK((*before.ci95)[0] == Approx(0.5 / factor).epsilon(1e-8));
        CHECK((*before.ci95)[1] == Approx(0.5 * factor).epsilon(1e-8));
    }
}

TEST_CASE("there is no ratio where the contract has none, and the reason is said")
{
    CHECK(sixWeeks({1, 1}, {1, 1, 1}).before->whyNot == WhyNot::FewWeeks);
    CHECK(sixWeeks({1, 1, 1}, {1, 1}).before->whyNot == WhyNot::FewWeeks);
    CHECK(sixWeeks({1, 1, 1}, {0, 0, 0}).before->whyNot == WhyNot::NoCramps);
    CHECK(sixWeeks({0, 0, 0}, {1, 1, 1}).before->whyNot == WhyNot::NoCramps);
    CHECK_FALSE(sixWeeks({0, 0, 0}, {1, 1, 1}).before->rateRatio);
    CHECK_FALSE(sixWeeks({0, 0, 0}, {1, 1, 1}).before->ci95);
    // 20 of 20 recorded before; here 16 are a share of 0.8, 15 one of 0.75.
    const auto thinned = [](int missing) {
        Diary diary;
        for (int night = 0; night < 20; ++night) {
            addNight(diary, day("2026-10-13") + std::chrono::days(night), 1);
            if (night >= missing) addNight(diary, day("2026-11-02") + std::chrono::days(night), 1);
        }
        return summarize(diary, span("2026-11-02", "2026-11-21"), noonAfter()).before->whyNot;
    };
    CHECK_FALSE(thinned(3));
    CHECK(thinned(4) == WhyNot::FewWeeks);
}

TEST_CASE("shares of recorded nights may differ by exactly a fifth")
{
    const auto whyNot = [](const std::vector<int>& left) {
        Diary diary;
        for (int night = 0; night < 35; ++night) {
            addNight(diary, day("2026-09-28") + std::chrono::days(night), 1);
            const bool isLeft = std::ranges::find(left, night) != left.end();
            if (!isLeft) addNight(diary, day("2026-11-02") + std::chrono::days(night), 1);
        }
        return summarize(diary, span("2026-11-02", "2026-12-06"), moment("2027-01-01T12:00+00:00"))
            .before->whyNot;
    };
    CHECK_FALSE(whyNot({0, 1, 7, 8, 14, 15, 21}));  // 28 of 35
    CHECK(whyNot({0, 1, 7, 8, 14, 15, 21, 22}) == WhyNot::RecordedDifferently);
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
    SECTION("a day cramp says nothing about its night")
    {
        const auto diary = diaryOf({episodeAt("2026-11-03T11:59:59+00:00")});
        const auto summary = summarize(diary, span("2026-11-01", "2026-11-02"), noonAfter());
        CHECK(summary.episodes.total == 0);  // at noon it is a cramp of the day of the 3rd
        CHECK(summary.nights.withCramps == 0);
    }
    SECTION("noon begins the next night")
    {
        CHECK(states(diaryOf({episodeAt("2026-11-03T12:00:00+00:00")}), noonAfter()).withCramps == 0);
    }
    SECTION("a cramp after midnight of the last day counts, one before the first evening does not")
    {
        const auto summary = summarize(
            diaryOf({episodeAt("2026-11-01T03:00:00+00:00"), episodeAt("2026-11-03T03:00:00+00:00")}),
            span("2026-11-01", "2026-11-02"), noonAfter());
        CHECK(summary.episodes.total == 1);
        CHECK(summary.nights.withCramps == 1);
        CHECK(summary.weeks[0].nightCramps == 1);
        CHECK(summary.before->nights.withCramps == 1);
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
    SECTION("counts in no hour, and by the period that it is written with")
    {
        const auto summary = summarize(diaryOf({episode}), span("2026-11-21", "2026-11-22"), noonAfter());
        CHECK(summary.episodes.night == 1);
        CHECK(std::ranges::count(summary.hours, 0) == 24);
    }
    SECTION("stated")
    {
        episode.statedPeriod = Period::Day;
        const auto summary = summarize(diaryOf({episode}), span("2026-11-22", "2026-11-22"), noonAfter());
        CHECK(summary.episodes.night == 0);
        CHECK(summary.episodes.day == 1);
    }
}

TEST_CASE("waking is told of the night cramps that were answered")
{
    std::vector<Episode> episodes(4, episodeAt("2026-11-22T03:00:00+00:00"));
    episodes[0].woke = true;
    episodes[1].woke = false;
    episodes.push_back(episodeAt("2026-11-21T15:00:00+00:00"));
    episodes.back().woke = true;
    const auto summary = summarize(diaryOf(episodes), span("2026-11-21", "2026-11-21"), noonAfter());
    CHECK(summary.episodes.total == 5);
    CHECK(summary.woke.answered == 2);
    CHECK(summary.woke.yes == 1);
}

TEST_CASE("sides count each cramp once and add up")
{
    const auto with = [](std::vector<SiteEntry> sites) {
        Episode episode = episodeAt("2026-11-22T03:00:00+00:00");
        episode.sites = std::move(sites);
        return episode;
    };
    const auto sides =
        summarize(diaryOf({with({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Left, ""}}),
                           with({{Site::Calf, Side::Left, ""}, {Site::Foot, Side::Right, ""}}),
                           with({{Site::Calf, Side::Both, ""}}), with({{Site::Hand, Side::Right, ""}}),
                           with({{Site::Back, Side::Midline, ""}}), with({{Site::Calf, std::nullopt, ""}}),
                           with({})}),
                  span("2026-11-21", "2026-11-21"), noonAfter())
            .sides;
    CHECK(sides.left == 1);
    CHECK(sides.right == 1);
    CHECK(sides.both == 2);
    CHECK(sides.notRecorded == 3);
}

TEST_CASE("relief and triggers count each cramp once, and only answers as answers")
{
    Episode first = episodeAt("2026-11-22T03:00:00+00:00");
    first.relief = {{Relief::Stretch, std::nullopt}, {Relief::Stretch, true}, {Relief::Heat, std::nullopt}};
    first.triggers = {Trigger::Exercise, Trigger::Exercise};
    Episode second = episodeAt("2026-11-22T04:00:00+00:00");
    second.relief = {{Relief::Stretch, false}};
    const auto summary = summarize(diaryOf({first, second}), span("2026-11-21", "2026-11-21"), noonAfter());
    REQUIRE(summary.relief.size() == 2);
    CHECK(summary.relief[0].relief == Relief::Stretch);
    CHECK(summary.relief[0].tried == 2);
    CHECK(summary.relief[0].answered == 2);
    CHECK(summary.relief[0].eased == 1);
    CHECK(summary.relief[1].answered == 0);
    REQUIRE(summary.triggers.size() == 1);
    CHECK(summary.triggers[0].episodes == 1);
}

TEST_CASE("cramps a week are a lower bound unless every night that is over is recorded")
{
    const auto atLeast = [](const Diary& diary, const char* now) {
        return summarize(diary, span("2026-11-21", "2026-11-22"), moment(now)).episodes.atLeast;
    };
    const auto one = diaryOf({}, {freeNight("2026-11-21")});
    CHECK(atLeast(one, "2026-11-23T12:00+00:00"));
    CHECK_FALSE(atLeast(one, "2026-11-23T11:00+00:00"));
    CHECK_FALSE(
        atLeast(diaryOf({}, {freeNight("2026-11-21"), freeNight("2026-11-22")}), "2026-11-23T12:00+00:00"));
}

TEST_CASE("the rate of nights is null below seven recorded nights")
{
    const auto rate = [](int nights) {
        Diary diary;
        for (int night = 0; night < nights; ++night)
            addNight(diary, day("2026-11-01") + std::chrono::days(night), night == 0 ? 2 : 0);
        return summarize(diary, span("2026-11-01", "2026-11-14"), noonAfter()).nightCrampsPerRecordedWeek;
    };
    CHECK_FALSE(rate(6));
    CHECK(rate(7) == 2.0);
    CHECK(rate(14) == 1.0);
}

TEST_CASE("an ongoing cramp counts and has no duration yet")
{
    auto episode = episodeAt("2026-11-22T03:00:00+00:00");
    episode.status = Status::Ongoing;
    const auto summary = summarize(diaryOf({episode}), span("2026-11-21", "2026-11-21"), noonAfter());
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
    const auto summary = summarize(diaryOf({first, second}), span("2026-11-21", "2026-11-21"), noonAfter());
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
    CHECK(summary.weeks[0].nightCramps == 2);  // of the 6th, and of the 7th by the cramp of the 8th
    CHECK(summary.weeks[1].nightCramps == 0);
    CHECK(summary.weeks[1].dayCramps == 1);
    CHECK(summary.weeks[0].nights.withCramps == 2);
    CHECK(summary.weeks[1].nights.total == 2);
}

TEST_CASE("months follow the calendar, cut at both ends")
{
    const auto months = monthCounts(diaryOf({episodeAt("2028-03-01T03:00+00:00")}),
                                    span("2027-12-30", "2028-03-02"), moment("2028-04-01T12:00+00:00"));
    REQUIRE(months.size() == 4);
    CHECK(months[0].span == span("2027-12-30", "2027-12-31"));
    CHECK(months[2].span == span("2028-02-01", "2028-02-29"));
    CHECK(months[2].nightCramps == 1);
    CHECK(months[3].span == span("2028-03-01", "2028-03-02"));
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
    CHECK(rows[1].nightCramps == 2);
    CHECK(rows[1].worstPain == 8);
    CHECK(rows[2].state == NightState::NotOver);
    CHECK_FALSE(rows[2].worstPain);
}

TEST_CASE("a night woke the person only if that was answered")
{
    std::vector<Episode> episodes(2, episodeAt("2026-11-22T03:00:00+00:00"));
    const auto woke = [&] {
        return nightRows(diaryOf(episodes), span("2026-11-21", "2026-11-21"), noonAfter())[0].woke;
    };
    CHECK(woke() == std::nullopt);
    episodes[0].woke = false;
    CHECK(woke() == std::nullopt);
    episodes[1].woke = false;
    CHECK(woke() == false);
    episodes[0].woke = true;
    CHECK(woke() == true);
}

TEST_CASE("nights as a table: a row a night, empty where nothing is known")
{
    Episode cramp = lasting(episodeAt("2026-11-21T23:00:00+00:00"), 90);
    cramp.pain = Pain::from(4);
    cramp.woke = true;
    const auto rows = nightRows(diaryOf({cramp}, {freeNight("2026-11-20")}), span("2026-11-19", "2026-11-22"),
                                moment("2026-11-22T22:00:00+00:00"));
    CHECK(nightsCsv(rows) ==
          "\xef\xbb\xbf"
          "date,state,night_cramps,woke,worst_pain,minutes\r\n"
          "2026-11-19,not_recorded,,,,\r\n"
          "2026-11-20,cramp_free,0,,,\r\n"
          "2026-11-21,with_cramps,1,true,4,1.5\r\n"
          "2026-11-22,not_over,,,,\r\n");
}

TEST_CASE("random diaries give the figures that the contract's words give")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Diary diary = randomDiary(seed, 80);
        const Date from = day("2026-01-01") + std::chrono::days((seed * 37) % 300);
        const DateSpan period{from, from + std::chrono::days((seed * 13) % 70)};
        compareWithNaive(diary, period, {period.to + std::chrono::hours(seed % 60), std::chrono::minutes(0)});
    }
}

// Kept as people keep diaries: begun some day, most nights recorded, cramps in bouts, clocks changed in March
// and October. Over the years' ends and a leap day.
TEST_CASE("kept diaries give the figures that the contract's words give, whatever becomes of the comparison")
{
    const LocalZone london = LocalZone::named("Europe/London");
    std::map<std::string, int> outcomes;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        const auto chance = [&](double share) {
            return std::uniform_real_distribution<double>(0, 1)(random) < share;
        };
        const auto number = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        const Date first =
            day(std::array{"2026-02-20", "2026-09-20", "2027-11-20", "2028-01-25"}.at(seed % 4)) +
            std::chrono::days(number(20));
        const double early = seed % 5 == 0 ? 0.6 : 0.9, cramps = seed % 7 == 0 ? 0.0 : 0.35;
        Diary diary;
        const Date middle = first + std::chrono::days(30);
        for (Date night = first; night < first + std::chrono::days(80); night += std::chrono::days(1)) {
            if (!chance(night < middle ? early : 0.9)) continue;
            diary.nights.push_back({night, {}});
            for (int bout = chance(night < middle ? cramps : 0.35) ? 1 + number(2) : 0; bout > 0; --bout)
                if (const auto start =
                        momentOf(night + std::chrono::minutes(20 * 60 + number(15 * 60)), london))
                    diary.episodes.push_back(episodeAt(formatMoment(*start)));
        }
        const Date from = middle + std::chrono::days(seed % 6 == 0 ? -40 : number(6));
        const DateSpan period{from, from + std::chrono::days(21 + number(20))};
        const Moment now{period.to + std::chrono::hours(12 + number(40)), std::chrono::minutes(0)};
        ++outcomes[compareWithNaive(diary, period, now)];
    }
    for (const char* outcome :
         {"compared", "few_weeks", "recorded_differently", "no_cramps", "no span before"}) {
        CAPTURE(outcome);
        CHECK(outcomes[outcome] > 0);
    }
}
