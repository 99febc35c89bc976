// SPDX-License-Identifier: MIT
#include "diary/change.h"

#include "diary/record_kinds.h"
#include "support/catch.h"
#include "support/random_records.h"

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::test;

namespace
{

const Moment now = *parseMoment("2026-11-02T08:00:00+00:00");
const Moment later = *parseMoment("2026-11-03T08:00:00+00:00");
const Moment muchLater = *parseMoment("2026-11-04T08:00:00+00:00");

Episode bare()
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = now;
    return episode;
}

}  // namespace

TEST_CASE("the inverse of a change turns every edit round, the last first", "[change]")
{
    const Record one = bare();
    const Record other = bare();
    const Change change{"two", {{std::nullopt, one}, {other, std::nullopt}}};
    CHECK(change.inverse() == Change{"two", {{std::nullopt, other}, {one, std::nullopt}}});
    CHECK(change.inverse().inverse() == change);
}

TEST_CASE("edits stamp what they do", "[change]")
{
    const Edit added = addition(bare(), now);
    CHECK_FALSE(added.before);
    CHECK(stampsOf(*added.after)->created == now);
    CHECK(stampsOf(*added.after)->updated == now);

    const Edit changed = replacement(*added.after, *added.after, later);
    CHECK(changed.before == added.after);
    CHECK(stampsOf(*changed.after)->created == now);
    CHECK(stampsOf(*changed.after)->updated == later);

    const Edit binned = binning(*added.after, later);
    CHECK(stampsOf(*binned.after)->binned == later);
    CHECK(stampsOf(*binned.after)->updated == later);

    const Edit restored = restoring(*binned.after, muchLater);
    CHECK_FALSE(stampsOf(*restored.after)->binned);
    CHECK(stampsOf(*restored.after)->updated == muchLater);
}

TEST_CASE("the stamp of a change never goes backwards", "[change]")
{
    const auto updatedFrom = [](std::string_view before, std::string_view clock) {
        Episode episode = bare();
        episode.stamps.updated = *parseMoment(before);
        const Moment at = *parseMoment(clock);
        const auto updated = stampsOf(*replacement(episode, episode, at).after)->updated;
        CHECK(stampsOf(*binning(episode, at).after)->updated == updated);
        CHECK(stampsOf(*restoring(episode, at).after)->updated == updated);
        return formatMoment(*updated);
    };
    CHECK(updatedFrom("2026-11-02T08:00:00+00:00", "2026-11-02T08:00:01+00:00") ==
          "2026-11-02T08:00:01+00:00");
    CHECK(updatedFrom("2026-11-02T08:00:00+00:00", "2026-11-02T08:00:00+00:00") ==
          "2026-11-02T08:00:01+00:00");
    CHECK(updatedFrom("2027-11-02T08:00:00+00:00", "2026-11-02T08:00:00+00:00") ==
          "2027-11-02T08:00:01+00:00");
    // As instants: 09:30 in Paris is before 09:00 in London, 10:30 after it.
    CHECK(updatedFrom("2026-11-02T09:30:00+01:00", "2026-11-02T09:00:00+00:00") ==
          "2026-11-02T09:00:00+00:00");
    CHECK(updatedFrom("2026-11-02T10:30:00+01:00", "2026-11-02T09:00:00+00:00") ==
          "2026-11-02T10:30:01+01:00");
    CHECK(updatedFrom("9999-12-31T23:59:59+00:00", "2026-11-02T09:00:00+00:00") ==
          "9999-12-31T23:59:59+00:00");
}

TEST_CASE("what is taken back is updated, what is added or gone is as it was", "[change]")
{
    const Record kept = *addition(bare(), now).after;
    const Record changed = *replacement(kept, kept, later).after;
    const Record gone = *addition(bare(), now).after;
    const Change back = undoing({"two", {{kept, changed}, {gone, std::nullopt}}}, muchLater);
    CHECK(back.name == "two");
    REQUIRE(back.edits.size() == 2);
    CHECK(back.edits[0] == Edit{std::nullopt, gone});
    CHECK(back.edits[1] == replacement(changed, kept, muchLater));
    CHECK(stampsOf(*back.edits[1].after)->updated == muchLater);
    CHECK(undoing({"person", {{Person(), Person()}}}, later) == Change{"person", {{Person(), Person()}}});
}

TEST_CASE("nights have no time at which they were made, person and sleep hours no stamps", "[change]")
{
    const Edit night = addition(Night{now.date(), {}}, now);
    CHECK_FALSE(stampsOf(*night.after)->created);
    CHECK(stampsOf(*night.after)->updated == now);
    CHECK(stampsOf(Record(Person())) == nullptr);
    CHECK(stampsOf(Record(SleepSchedule())) == nullptr);
    CHECK(addition(Person(), now) == Edit{std::nullopt, Person()});
}

TEST_CASE("every kind of record has its kind and key", "[change]")
{
    std::set<RecordKind> kinds;
    for (const Edit& edit : additionsOf(RandomRecords(1).diary(1)).edits) {
        const Record& record = *edit.after;
        kinds.insert(kindOf(record));
        std::visit(
            [&]<typename Kind>(const Kind& value) {
                CHECK(kindOf(record) == recordKindOf<Kind>());
                if constexpr (std::is_same_v<Kind, Person> || std::is_same_v<Kind, SleepSchedule>)
                    CHECK(keyOf(record) == RecordKey());
                else
                    CHECK(keyOf(record) == RecordKey(recordKey(value)));
            },
            record);
    }
    CHECK(kinds.size() == std::variant_size_v<Record>);
}

TEST_CASE("a record belongs to the day on its own wall", "[change]")
{
    Episode episode = bare();
    episode.start = *parseMoment("2026-11-02T00:30:00+14:00");
    CHECK(dayOf(episode) == parseDate("2026-11-02"));
    CHECK(dayOf(Visit()) == std::nullopt);
    CHECK(dayOf(Exercise()) == std::nullopt);
    CHECK(dayOf(Trial()) == std::nullopt);
    Trial trial;
    trial.blocks = {{*parseDate("2026-11-03"), *parseDate("2026-11-04"), true}};
    CHECK(dayOf(trial) == parseDate("2026-11-03"));
    CHECK(dayOf(Person()) == std::nullopt);
}

TEST_CASE("a diary is sorted by time, then by id; what has no time comes first", "[change]")
{
    Diary diary = RandomRecords(9).diary(50);
    Diary shuffled = diary;
    std::apply([](auto&... lists) { (std::reverse(lists.begin(), lists.end()), ...); },
               recordLists(shuffled));
    sortByTime(shuffled);
    CHECK(shuffled == diary);
    for (std::size_t index = 1; index < diary.episodes.size(); ++index)
        CHECK(diary.episodes[index - 1].start.instant() <= diary.episodes[index].start.instant());
    for (std::size_t index = 1; index < diary.visits.size(); ++index)
        CHECK(diary.visits[index - 1].on <= diary.visits[index].on);
}

TEST_CASE("a night is free, not recorded, not over, or had cramps", "[change]")
{
    const Date night = *parseDate("2026-11-01");
    const auto noon = endOfNight(night);
    const auto before = noon - std::chrono::seconds(1);
    CHECK(nightState(night, true, true, before) == NightState::WithCramps);
    CHECK(nightState(night, false, true, before) == NightState::CrampFree);
    CHECK(nightState(night, false, false, before) == NightState::NotOver);
    CHECK(nightState(night, false, false, noon) == NightState::NotRecorded);
}
