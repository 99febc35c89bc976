// SPDX-License-Identifier: MIT
#include "report/summary/over_time.h"

#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

Moment now()
{
    return moment("2026-11-22T09:00+00:00");
}

Diary diaryWith(const std::vector<std::pair<const char*, int>>& startsAndPains)
{
    Diary diary;
    for (const auto& [start, pain] : startsAndPains) {
        Episode episode = episodeAt(start);
        episode.id = id(diary.episodes.size() + 1);
        episode.pain = Pain::from(pain);
        episode.duration = DurationSeconds::from(60 * pain);
        diary.episodes.push_back(episode);
    }
    return diary;
}

}  // namespace

TEST_CASE("pain over time is told week by week, and a week without a value tells nothing")
{
    const Diary diary = diaryWith(
        {{"2026-11-02T02:00+00:00", 4}, {"2026-11-07T23:00+00:00", 8}, {"2026-11-16T02:00+00:00", 6}});
    const auto weeks = overTime(diary, {day("2026-11-01"), day("2026-11-18")}, now(), Measure::HowBad);
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0].values.n == 2);
    CHECK(weeks[0].values.median == 6.0);
    CHECK(weeks[1].values.n == 0);
    CHECK_FALSE(weeks[1].values.median);
    CHECK(weeks[2].values.max == 6.0);
    CHECK(weeks[2].span == DateSpan{day("2026-11-15"), day("2026-11-18")});
}

TEST_CASE("duration over time is in minutes, and what is binned or still to come counts nowhere")
{
    Diary diary = diaryWith(
        {{"2026-11-03T02:00+00:00", 3}, {"2026-11-04T02:00+00:00", 9}, {"2026-11-22T23:00+00:00", 9}});
    diary.episodes[1].stamps.binned = now();
    const auto weeks = overTime(diary, {day("2026-11-02"), day("2026-11-22")}, now(), Measure::HowLong);
    CHECK(weeks[0].values.n == 1);
    CHECK(weeks[0].values.mean == 3.0);
    CHECK(weeks[2].values.n == 0);
}

TEST_CASE("a long time is told in longer spans that cover every day once")
{
    for (const auto& [from, days] : {std::pair{"2026-05-25", 7}, {"2025-06-01", 28}, {"2020-01-01", 91}}) {
        const DateSpan whole{day(from), day("2026-11-22")};
        const auto spans = overTime({}, whole, now(), Measure::HowBad);
        CHECK(spans.front().span.from == whole.from);
        CHECK(spans.front().span.days() == days);
        CHECK(spans.back().span.to == whole.to);
        for (std::size_t i = 1; i < spans.size(); ++i)
            CHECK(spans[i].span.from == spans[i - 1].span.to + std::chrono::days(1));
    }
}
