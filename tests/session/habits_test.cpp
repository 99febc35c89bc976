// SPDX-License-Identifier: MIT
#include "session/habits.h"

#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::session;

namespace
{

const Moment now = parseMoment("2026-11-22T08:00:00+00:00").value();

Episode crampAt(std::chrono::days ago, std::vector<SiteEntry> sites, std::vector<ReliefEntry> relief = {})
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = {now.wall - ago, now.offset};
    episode.sites = std::move(sites);
    episode.relief = std::move(relief);
    return episode;
}

}  // namespace

TEST_CASE("the most frequent places come first, each leg for itself, finer places once")
{
    Diary diary;
    using std::chrono::days;
    diary.episodes = {crampAt(days(1), {{Site::Foot, Side::Left, "foot_sole_left"},
                                        {Site::Foot, Side::Left, "foot_top_left"}}),
                      crampAt(days(2), {{Site::Calf, Side::Both, {}}}),
                      crampAt(days(3), {{Site::Calf, Side::Left, {}}, {Site::Hand, Side::Left, {}}}),
                      crampAt(days(4), {{Site::Shin, std::nullopt, {}}}),
                      crampAt(days(90), {{Site::Toes, Side::Right, {}}}),
                      crampAt(days(-1), {{Site::Toes, Side::Right, {}}})};
    diary.episodes.push_back(crampAt(days(1), {{Site::Toes, Side::Left, {}}}));
    diary.episodes.back().stamps.binned = now;
    CHECK(habitsOf(diary, now).sites == std::vector<SiteEntry>{{Site::Calf, Side::Left, {}},
                                                               {Site::Calf, Side::Right, {}},
                                                               {Site::Foot, Side::Left, {}}});
}

TEST_CASE("at most six places are offered, and of a new diary none")
{
    Diary diary;
    CHECK(habitsOf(diary, now).sites.empty());
    for (const Site site : {Site::Calf, Site::Shin, Site::Foot, Site::Toes})
        diary.episodes.push_back(crampAt(std::chrono::days(1), {{site, Side::Both, {}}}));
    CHECK(habitsOf(diary, now).sites.size() == 6);
}

TEST_CASE("what was tried most often comes first, all else in its order")
{
    Diary diary;
    using std::chrono::days;
    diary.episodes = {crampAt(days(1), {}, {{Relief::Walk, true}, {Relief::Drink, {}}}),
                      crampAt(days(2), {}, {{Relief::Walk, false}})};
    const auto reliefs = habitsOf(diary, now).reliefs;
    CHECK(reliefs == std::vector{Relief::Walk, Relief::Drink, Relief::Stretch, Relief::Massage, Relief::Heat,
                                 Relief::Cold, Relief::Shake, Relief::Painkiller, Relief::Other});
}
