// SPDX-License-Identifier: MIT
#include "session/same_cramp.h"

#include "diary/validation.h"
#include "support/catch.h"
#include "support/random_records.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::test;
using namespace std::chrono_literals;

namespace
{

Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

const Moment now = at("2026-11-22T08:10:00+00:00");

Episode crampAt(std::string_view start, std::string_view created)
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = at(start);
    episode.status = Status::Incomplete;
    episode.stamps.created = at(created);
    return episode;
}

// Logged at 3:12 as it happened.
Episode atNight()
{
    Episode episode = crampAt("2026-11-22T03:12:00+00:00", "2026-11-22T03:12:00+00:00");
    episode.duration = DurationSeconds::from(245);
    return episode;
}

// Logged at 8 as of some time.
Episode byDay(std::string_view start = "2026-11-22T03:00:00+00:00")
{
    return crampAt(start, "2026-11-22T08:00:00+00:00");
}

std::size_t pairsOf(std::vector<Episode> episodes)
{
    Diary diary;
    diary.episodes = std::move(episodes);
    return likelySame(diary, now).size();
}

}  // namespace

TEST_CASE("a cramp logged as it happened and again by day is recognised")
{
    CHECK(pairsOf({atNight(), byDay()}) == 1);
    CHECK(pairsOf({byDay(), atNight()}) == 1);
    CHECK(pairsOf({atNight()}) == 0);
    CHECK(pairsOf({}) == 0);
}

TEST_CASE("times over 30 minutes apart are two cramps")
{
    CHECK(pairsOf({atNight(), byDay("2026-11-22T02:42:00+00:00")}) == 1);
    CHECK(pairsOf({atNight(), byDay("2026-11-22T02:41:59+00:00")}) == 0);
    CHECK(pairsOf({atNight(), byDay("2026-11-22T03:42:00+00:00")}) == 1);
    CHECK(pairsOf({atNight(), byDay("2026-11-22T03:42:01+00:00")}) == 0);
}

TEST_CASE("only the night of the later entry is known")
{
    Episode vague = byDay("2026-11-22T00:00:00+00:00");
    vague.startPrecision = Precision::Night;
    CHECK(pairsOf({atNight(), vague}) == 1);
    vague.start = at("2026-11-21T00:00:00+00:00");
    CHECK(pairsOf({atNight(), vague}) == 0);
}

TEST_CASE("places at odds are two cramps, the same or unknown places one")
{
    Episode night = atNight();
    Episode day = byDay();
    night.sites = {{Site::Calf, Side::Left, {}}};
    CHECK(pairsOf({night, day}) == 1);
    day.sites = {{Site::Calf, Side::Right, {}}};
    CHECK(pairsOf({night, day}) == 0);
    day.sites = {{Site::Foot, Side::Left, {}}};
    CHECK(pairsOf({night, day}) == 0);
    day.sites = {{Site::Calf, Side::Both, {}}};
    CHECK(pairsOf({night, day}) == 1);
    day.sites = {{Site::Calf, std::nullopt, {}}};
    CHECK(pairsOf({night, day}) == 1);
    day.sites = {{Site::Foot, Side::Left, {}}, {Site::Calf, Side::Left, "calf_left"}};
    CHECK(pairsOf({night, day}) == 1);
}

TEST_CASE("two that were both logged at night, or both by day, are two")
{
    Episode second = crampAt("2026-11-22T03:30:00+00:00", "2026-11-22T03:30:00+00:00");
    CHECK(pairsOf({atNight(), second}) == 0);
    CHECK(pairsOf({byDay(), byDay("2026-11-22T03:10:00+00:00")}) == 0);
}

TEST_CASE("what goes on, lies in the bin or is old is left alone")
{
    Episode going = atNight();
    going.duration.reset();
    going.status = Status::Ongoing;
    CHECK(pairsOf({going, byDay()}) == 0);
    Episode binned = byDay();
    binned.stamps.binned = now;
    CHECK(pairsOf({atNight(), binned}) == 0);
    Diary diary;
    diary.episodes = {atNight(), byDay()};
    CHECK(likelySame(diary, at("2026-11-25T23:00:00+00:00")).size() == 1);
    CHECK(likelySame(diary, at("2026-11-26T01:00:00+00:00")).empty());
}

TEST_CASE("each episode is in one pair at most")
{
    CHECK(pairsOf({atNight(), byDay(), byDay("2026-11-22T03:10:00+00:00")}) == 1);
}

TEST_CASE("the merged cramp has what was measured at night and what was said by day")
{
    Episode night = atNight();
    night.sites = {{Site::Calf, Side::Left, {}}};
    night.symptoms = {{Symptom::Numbness, Side::Left, true, {}},
                      {Symptom::Weakness, Side::Left, true, Course::Sudden, Onset::Recent}};
    night.relief = {{Relief::Stretch, {}}};
    night.note = "woke";
    Episode day = byDay();
    day.duration = DurationSeconds::from(600);
    day.durationPrecision = Precision::About;
    day.sites = {{Site::Calf, Side::Left, "calf_left"}};
    day.symptoms = {{Symptom::Numbness, Side::Left, false, {}},
                    {Symptom::Fever, {}, false, {}},
                    {Symptom::Weakness, Side::Left, true, {}}};
    day.relief = {{Relief::Stretch, true}, {Relief::Walk, false}};
    day.triggers = {Trigger::Alcohol};
    day.pain = Pain::from(7);
    day.woke = true;
    day.note = "bad";
    day.status = Status::Complete;
    const Episode merged = mergedCramp({night, day});
    CHECK(merged.id == night.id);
    CHECK(merged.start == night.start);
    CHECK(merged.duration->value() == 245);
    CHECK(merged.durationPrecision == Precision::Exact);
    CHECK(merged.sites == day.sites);
    CHECK(merged.symptoms ==
          std::vector<SymptomEntry>{{Symptom::Numbness, Side::Left, true, {}},
                                    {Symptom::Fever, {}, false, {}},
                                    {Symptom::Weakness, Side::Left, true, Course::Sudden, Onset::Recent}});
    CHECK(merged.relief == day.relief);
    CHECK(merged.triggers == day.triggers);
    CHECK(merged.pain == day.pain);
    CHECK(merged.woke == true);
    CHECK(merged.note == "woke\nbad");
    CHECK(merged.status == Status::Complete);
}

TEST_CASE("merging is one change of two good records, and the other one goes to the bin")
{
    const SameCramp pair{atNight(), byDay()};
    const auto edits = mergingOf(pair, now);
    REQUIRE(edits.size() == 2);
    CHECK(std::get<Episode>(*edits[0].before) == pair.atNight);
    CHECK(std::get<Episode>(*edits[1].before) == pair.afterward);
    CHECK(std::get<Episode>(*edits[1].after).stamps.binned == now);
}

TEST_CASE("whatever is merged is offered as a good record, and no sign that was there is lost")
{
    const std::uint64_t seed = 20261126;
    INFO("seed " << seed);
    RandomRecords records(seed);
    int offered = 0;
    for (int round = 0; round < 300; ++round) {
        SameCramp pair{records.record<Episode>(), records.record<Episode>()};
        for (Episode* episode : {&pair.atNight, &pair.afterward}) {
            episode->start = at("2026-11-22T03:12:00+00:00");
            episode->startPrecision = Precision::Exact;
            episode->status = Status::Complete;
            episode->stamps = {};
        }
        pair.atNight.stamps.created = pair.atNight.start;
        pair.afterward.stamps.created = at("2026-11-22T07:00:00+00:00");
        Diary diary;
        diary.episodes = {pair.atNight, pair.afterward};
        for (const SameCramp& found : likelySame(diary, now)) {
            ++offered;
            const Episode merged = mergedCramp(found);
            CHECK(validate(merged).empty());
            for (const Episode* episode : {&pair.atNight, &pair.afterward})
                for (const SymptomEntry& entry : episode->symptoms)
                    if (entry.present)
                        CHECK(std::ranges::any_of(merged.symptoms, [&](const SymptomEntry& kept) {
                            return kept.present && kept.kind == entry.kind && kept.side == entry.side;
                        }));
        }
    }
    CHECK(offered > 0);
}
