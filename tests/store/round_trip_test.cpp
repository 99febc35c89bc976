// SPDX-License-Identifier: MIT
#include "diary/validation.h"
#include "store/diary_store.h"
#include "support/catch.h"
#include "support/random_records.h"
#include "support/test_data.h"

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::test;

TEST_CASE("every record comes back from the file as it was", "[store]")
{
    const auto seed = GENERATE(1U, 2U, 3U, 4U);
    CAPTURE(seed);
    const TemporaryFolder folder;
    Diary diary = RandomRecords(seed).diary(60);
    {
        auto store = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Make);
        diary.id = store.diaryId();
        store.apply(additionsOf(diary));
    }
    const auto store = DiaryStore::open(folder / "diary.db", DiaryStore::WhenMissing::Fail);
    const Diary read = store.read({std::nullopt, std::nullopt, true});
    CHECK(read.person == diary.person);
    CHECK(read.sleep == diary.sleep);
    CHECK(read.episodes == diary.episodes);
    CHECK(read.checkIns == diary.checkIns);
    CHECK(read.exercises == diary.exercises);
    CHECK(read == diary);
    CHECK(store.checkFile().episodes == 60);
}

TEST_CASE("the random records are good ones", "[store]")
{
    const Diary diary = RandomRecords(5).diary(100);
    for (const Edit& edit : additionsOf(diary).edits)
        CHECK(validate(*edit.after).empty());
}
