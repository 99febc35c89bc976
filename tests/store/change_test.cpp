// SPDX-License-Identifier: MIT
#include "store/support/store_helpers.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

struct Fixture {
    TemporaryFolder folder;
    DiaryStore store = DiaryStore::open(folder / "diary.db", make);
    Moment now = at("2026-11-02T08:00:00+00:00");
    Episode first = episodeAt("2026-11-02T03:12:00+00:00", 1);
};

Episode noted(Episode episode, std::string note)
{
    episode.note = std::move(note);
    return episode;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a record is added, replaced and gone", "[store]")
{
    store.apply(adding(first));
    CHECK(store.findEpisode(first.id) == first);
    const Episode changed = noted(first, "changed");
    const Change change{"edit", {{first, changed}}};
    store.apply(change);
    CHECK(store.findEpisode(first.id) == changed);
    store.apply(change.inverse());
    CHECK(store.findEpisode(first.id) == first);
    store.apply(adding(first).inverse());
    CHECK_FALSE(store.findEpisode(first.id));
}

TEST_CASE_METHOD(Fixture, "a change and its inverse leave every kind as it was", "[store]")
{
    const Diary empty = store.read(everything);
    const Change change = additionsOf(RandomRecords(11).diary(10));
    store.apply(change);
    CHECK_FALSE(store.read(everything) == empty);
    store.apply(change.inverse());
    CHECK(store.read(everything) == empty);
}

TEST_CASE_METHOD(Fixture, "a record that is no longer as it was is not changed", "[store]")
{
    store.apply(adding(first));
    const Episode elsewhere = noted(first, "from elsewhere");
    store.apply({"elsewhere", {{first, elsewhere}}});
    const Change late{
        "late", {{std::nullopt, episodeAt("2026-11-03T03:12:00+00:00", 2)}, {first, noted(first, "late")}}};
    CHECK_THAT(sentenceOf([&] { store.apply(late); }),
               Contains("the cramp of ") && Contains("in another window") && !Contains(first.id.text()));
    CHECK(store.read(everything).episodes == std::vector{elsewhere});
}

TEST_CASE_METHOD(Fixture, "what is not there cannot be replaced or removed", "[store]")
{
    CHECK_THROWS_AS(store.apply({"edit", {{first, noted(first, "x")}}}), Failure);
    CHECK_THROWS_AS(store.apply(adding(first).inverse()), Failure);
    CHECK(store.counts().episodes == 0);
}

TEST_CASE_METHOD(Fixture, "an id is there once over all kinds", "[store]")
{
    store.apply(adding(first));
    CheckIn checkIn;
    checkIn.id = first.id;
    checkIn.at = now;
    CHECK_THAT(sentenceOf([&] { store.apply(adding(first)); }), Contains(first.id.text()));
    CHECK_THAT(sentenceOf([&] { store.apply(adding(checkIn)); }),
               Contains(first.id.text()) && Contains("an episode"));

    ContextItem item;
    item.id = numbered(9);
    Visit visit;
    visit.id = item.id;
    CHECK_THROWS_AS(store.apply({"both", {{std::nullopt, item}, {std::nullopt, visit}}}), Failure);
    CHECK(store.read(everything).context.empty());
}

TEST_CASE_METHOD(Fixture, "a night is there once", "[store]")
{
    const Night night{day("2026-11-02"), {}};
    store.apply(adding(night));
    CHECK_THAT(sentenceOf([&] { store.apply(adding(night)); }), Contains("2026-11-02"));
    CHECK(store.find(RecordKind::Night, night.night) == Record(night));
}

TEST_CASE_METHOD(Fixture, "person and sleep hours are the empty ones until they are written", "[store]")
{
    Person person;
    person.name = "Ada";
    CHECK(store.find(RecordKind::Person, {}) == Record(Person()));
    store.apply(adding(person));
    CHECK(store.find(RecordKind::Person, {}) == Record(person));
    CHECK_THROWS_AS(store.apply(adding(person)), Failure);
    store.apply(adding(person).inverse());
    CHECK(store.read({}).person == Person());

    const SleepSchedule sleep{{{std::nullopt, {}, std::chrono::hours(23), std::chrono::hours(8)}}};
    store.apply({"sleep", {{SleepSchedule(), sleep}}});
    CHECK(store.find(RecordKind::SleepSchedule, {}) == Record(sleep));
    CHECK_THROWS_AS(store.apply({"sleep", {{SleepSchedule(), SleepSchedule()}}}), Failure);
}

TEST_CASE_METHOD(Fixture, "records are found by kind and key, in the bin or not", "[store]")
{
    store.apply(adding(first));
    store.apply({"bin", {binning(first, now)}});
    CHECK(store.findEpisode(first.id)->stamps.binned == now);
    CHECK(store.find(RecordKind::Episode, first.id));
    CHECK_FALSE(store.find(RecordKind::Visit, first.id));
    CHECK_FALSE(store.find(RecordKind::Episode, numbered(77)));
    CHECK(store.read({}).episodes.empty());
    CHECK(store.read(everything).episodes.size() == 1);
    const RecordCounts counts = store.counts();
    CHECK(counts.episodes == 0);
    CHECK(counts.binned == 1);
}

TEST_CASE_METHOD(Fixture, "another connection's writes show in the data version", "[store]")
{
    const auto version = store.dataVersion();
    store.apply(adding(first));
    CHECK(store.dataVersion() == version);
    auto other = DiaryStore::open(store.file(), mustBeThere);
    other.apply(adding(episodeAt("2026-11-03T03:12:00+00:00", 2)));
    CHECK(store.dataVersion() != version);
    CHECK(store.counts().episodes == 2);
}
