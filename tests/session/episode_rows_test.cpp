// SPDX-License-Identifier: MIT
#include "session/episode_rows.h"

#include "diary/coded_text.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace cramp::diary;
using namespace cramp::session;

namespace
{

Episode episode(std::string_view start, std::string_view sites = "", std::string_view symptoms = "",
                std::string note = {})
{
    Episode made;
    made.id = Uuid::random();
    made.start = *parseMoment(start);
    made.sites = *parseList<SiteEntry>(sites, parseSite);
    made.symptoms = *parseList<SymptomEntry>(symptoms, parseSymptom);
    made.note = std::move(note);
    return made;
}

std::vector<Episode> usual()
{
    std::vector<Episode> episodes = {
        episode("2026-11-01T23:30:00+00:00", "calf:left"),
        episode("2026-11-02T03:12:00+00:00", "calf:both;foot:right", "swelling:left", "after gardening"),
        episode("2026-11-02T13:00:00+00:00", "", "no-swelling"),
        episode("2026-11-05T02:00:00+00:00", "foot:right", "", "café")};
    episodes[0].pain = Pain::from(4);
    episodes[1].pain = Pain::from(9);
    episodes[3].pain = Pain::from(4);
    episodes[1].duration = DurationSeconds::from(30);
    episodes[3].duration = DurationSeconds::from(600);
    return episodes;
}

EpisodeRows pass(const EpisodeFilter& filter, EpisodeOrder order = {EpisodeKey::Start, false})
{
    const auto episodes = usual();
    std::vector<std::string> notes;
    for (const Episode& each : episodes)
        notes.push_back(each.note);
    return rowsThatPass(episodes, orderOf(episodes, {}, order), filter, notes);
}

EpisodeRows sorted(EpisodeKey key, bool isDescending)
{
    return orderOf(usual(), {}, {key, isDescending});
}

}  // namespace

TEST_CASE("no filter lets everything pass, in the order asked for")
{
    CHECK(pass({}) == EpisodeRows{0, 1, 2, 3});
    CHECK(pass({}, {}) == EpisodeRows{3, 2, 1, 0});
    CHECK(rowsThatPass({}, {}, {}, {}).empty());
}

TEST_CASE("a filter by days takes both ends in")
{
    EpisodeFilter filter;
    filter.from = parseDate("2026-11-02");
    CHECK(pass(filter) == EpisodeRows{1, 2, 3});
    filter.to = parseDate("2026-11-02");
    CHECK(pass(filter) == EpisodeRows{1, 2});
    filter.from.reset();
    CHECK(pass(filter) == EpisodeRows{0, 1, 2});
    filter.from = parseDate("2026-11-03");
    CHECK(pass(filter).empty());
}

TEST_CASE("a filter by night goes from noon to noon")
{
    EpisodeFilter filter;
    filter.night = parseDate("2026-11-01");
    CHECK(pass(filter) == EpisodeRows{0, 1});
    filter.night = parseDate("2026-11-02");
    CHECK(pass(filter) == EpisodeRows{2});
}

TEST_CASE("a filter by site and side looks at one entry at a time")
{
    EpisodeFilter filter;
    filter.site = Site::Calf;
    CHECK(pass(filter) == EpisodeRows{0, 1});
    filter.side = Side::Right;  // both calves are also the right one; the right foot is no calf
    CHECK(pass(filter) == EpisodeRows{1});
    filter.side = Side::Both;
    CHECK(pass(filter) == EpisodeRows{1});
    filter = {};
    filter.side = Side::Left;
    CHECK(pass(filter) == EpisodeRows{0, 1});
}

TEST_CASE("a filter by symptom takes what was there, not what was asked and absent")
{
    EpisodeFilter filter;
    filter.symptom = Symptom::Swelling;
    CHECK(pass(filter) == EpisodeRows{1});
}

TEST_CASE("a filter by text finds parts of notes")
{
    EpisodeFilter filter;
    filter.text = "garden";
    CHECK(pass(filter) == EpisodeRows{1});
    filter.text = "é";
    CHECK(pass(filter) == EpisodeRows{3});
    filter.text = "nothing of this";
    CHECK(pass(filter).empty());
}

TEST_CASE("what is not said comes last in either direction, equals the newest first")
{
    CHECK(sorted(EpisodeKey::PainScore, false) == EpisodeRows{3, 0, 1, 2});
    CHECK(sorted(EpisodeKey::PainScore, true) == EpisodeRows{1, 3, 0, 2});
    CHECK(sorted(EpisodeKey::Duration, false) == EpisodeRows{1, 3, 2, 0});
    CHECK(sorted(EpisodeKey::Duration, true) == EpisodeRows{3, 1, 2, 0});
    CHECK(sorted(EpisodeKey::Site, false) == EpisodeRows{0, 1, 3, 2});
    CHECK(sorted(EpisodeKey::Note, false) == EpisodeRows{1, 3, 2, 0});
    CHECK(sorted(EpisodeKey::Period, false) == EpisodeRows{3, 1, 0, 2});
}

TEST_CASE("the time of night begins at noon")
{
    CHECK(sorted(EpisodeKey::TimeOfNight, false) == EpisodeRows{2, 0, 3, 1});
    auto episodes = usual();
    episodes[2].startPrecision = Precision::Night;
    CHECK(orderOf(episodes, {}, {EpisodeKey::TimeOfNight, false}) == EpisodeRows{0, 3, 1, 2});
}

TEST_CASE("every order holds every row once, and filters keep to the order")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::vector<Episode> episodes;
    for (int i = 0; i < 300; ++i) {
        Episode made = episode("2026-11-01T00:00:00+00:00", random() % 2 == 0 ? "calf:left" : "");
        made.start.wall += std::chrono::hours(i);
        if (random() % 3 != 0) made.pain = Pain::from(static_cast<std::int64_t>(random() % 11));
        if (random() % 4 == 0)
            made.note = std::string(1 + random() % 3, static_cast<char>('a' + random() % 3));
        episodes.push_back(made);
    }
    EpisodeFilter filter;
    filter.site = Site::Calf;
    for (const EpisodeKey key :
         {EpisodeKey::Start, EpisodeKey::TimeOfNight, EpisodeKey::Duration, EpisodeKey::Site,
          EpisodeKey::PainScore, EpisodeKey::Period, EpisodeKey::Note})
        for (const bool isDescending : {false, true}) {
            const EpisodeRows order = orderOf(episodes, {}, {key, isDescending});
            EpisodeRows whole = order;
            std::ranges::sort(whole);
            CHECK(whole == orderOf(episodes, {}, {EpisodeKey::Start, false}));
            EpisodeRows kept = order;
            std::erase_if(kept, [&](std::uint32_t row) { return episodes[row].sites.empty(); });
            CHECK(rowsThatPass(episodes, order, filter, {}) == kept);
        }
}
