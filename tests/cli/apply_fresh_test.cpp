// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"

#include "platform/failure.h"
#include "support/catch.h"
#include "support/test_data.h"

using namespace cramp::cli;
using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

const Uuid id = Uuid::parse("ed2d5e07-31e0-53d7-8950-726cb23f9b43").value();

// Adds the episode, or bins it where it is there already.
Change addOrBin(const DiaryStore& store)
{
    if (const auto there = store.findEpisode(id)) return {"bin", {binning(*there, Moment())}};
    Episode episode;
    episode.id = id;
    return {"add", {addition(episode, Moment())}};
}

}  // namespace

TEST_CASE("A change is made afresh when another program wrote in between")
{
    const TemporaryFolder folder;
    auto store = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Make);
    auto other = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Fail);
    int calls = 0;
    applyFresh(store, [&](const DiaryStore& present) {
        const Change change = addOrBin(present);
        if (++calls == 1) other.apply(addOrBin(other));
        return change;
    });
    CHECK(calls == 2);
    CHECK(store.findEpisode(id)->stamps.binned.has_value());
}

TEST_CASE("A change that is refused though nobody wrote is refused for good")
{
    const TemporaryFolder folder;
    auto store = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Make);
    const Change add = addOrBin(store);
    store.apply(add);
    int calls = 0;
    CHECK_THROWS_AS(applyFresh(store,
                               [&](const DiaryStore&) {
                                   ++calls;
                                   return add;
                               }),
                    Failure);
    CHECK(calls == 1);
}

TEST_CASE("A change without edits writes nothing")
{
    const TemporaryFolder folder;
    auto store = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Make);
    const auto other = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Fail);
    const std::int64_t version = other.dataVersion();
    applyFresh(store, [](const DiaryStore&) { return Change{"nothing", {}}; });
    CHECK(other.dataVersion() == version);
}
