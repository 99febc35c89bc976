// SPDX-License-Identifier: MIT
#include "store/diary_place.h"

#include "store/backups.h"
#include "store/support/forked.h"
#include "store/support/store_helpers.h"
#include "store/unfinished_file.h"

using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

constexpr auto nowText = "2026-11-22-103000";

struct Fixture {
    void makeDiary() const
    {
        auto store = DiaryStore::open(file, make);
        store.apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
        store.keepDailyBackup(day("2026-11-02"));
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
};

}  // namespace

TEST_CASE_METHOD(Fixture, "an emptied diary beside a backup with entries is not begun anew", "[store]")
{
    CHECK_FALSE(emptiedDiary(file));
    makeDiary();
    CHECK_FALSE(emptiedDiary(file));
    const bool isMissing = GENERATE(true, false);
    if (isMissing)
        std::filesystem::remove(file);
    else
        std::filesystem::resize_file(file, 0);
    const auto emptied = emptiedDiary(file);
    REQUIRE(emptied);
    REQUIRE(emptied->backup);
    CHECK(emptied->backup->file == dailyBackup(file, day("2026-11-02")));
    for (const auto whenMissing : {make, mustBeThere})
        CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, whenMissing); }),
                   Contains("restore " + emptied->backup->file.string()));
    SECTION("it can be restored")
    {
        CHECK_FALSE(restoreBackup(emptied->backup->file, file, nowText));
        CHECK(DiaryStore::open(file, make).counts().episodes == 1);
    }
    SECTION("or begun anew when that is asked for")
    {
        DiaryStore::open(file, DiaryStore::WhenMissing::MakeAnew);
        CHECK(DiaryStore::open(file, mustBeThere).counts().episodes == 0);
    }
}

TEST_CASE_METHOD(Fixture, "backups without entries do not keep a diary from being begun", "[store]")
{
    DiaryStore::open(file, make).keepDailyBackup(day("2026-11-02"));
    std::filesystem::remove(file);
    CHECK_FALSE(emptiedDiary(file));
    CHECK_NOTHROW(DiaryStore::open(file, make));
}

TEST_CASE_METHOD(Fixture, "a form that was never saved tells of a diary that was there", "[store]")
{
    writeWholeFile(folder / "diary.db.draft", "{}");
    const auto emptied = emptiedDiary(file);
    REQUIRE(emptied);
    CHECK(emptied->hasDraft);
    CHECK_FALSE(emptied->backup);
    CHECK_NOTHROW(DiaryStore::open(file, make));
}

TEST_CASE_METHOD(Fixture, "a link to nothing, a pipe and a second name are refused", "[store]")
{
    SECTION("a link to nothing")
    {
        std::filesystem::create_symlink(folder / "nowhere.db", file);
        CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, make); }), Contains("link"));
        CHECK_FALSE(std::filesystem::exists(folder / "nowhere.db"));
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
        CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, make); }), Contains("not a Cramp Diary file"));
        CHECK_THROWS_AS(verifyDiaryFile(file), Failure);
    }
    SECTION("a second name")
    {
        makeDiary();
        std::filesystem::create_hard_link(file, folder / "other.db");
        CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, make); }), Contains("second name"));
        CHECK_THAT(sentenceOf([&] { restoreBackup(dailyBackup(file, day("2026-11-02")), file, nowText); }),
                   Contains("second name"));
    }
}

TEST_CASE_METHOD(Fixture, "a diary that others may read is for its owner alone once it is opened", "[store]")
{
    makeDiary();
    ::chmod(file.c_str(), 0644);
    DiaryStore::open(file, mustBeThere);
    CHECK(modeOf(file) == 0600);
    ::chmod(file.c_str(), 0660);
    DiaryStore::open(file, mustBeThere);
    CHECK(modeOf(file) == 0660);
}

TEST_CASE_METHOD(Fixture, "no name of a diary is a special one", "[store]")
{
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const char* name : {":memory:", "file:x?mode=memory"}) {
        DiaryStore::open(name, make).apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
        CHECK(std::filesystem::file_size(folder / name) > 0);
        CHECK(DiaryStore::open(name, mustBeThere).counts().episodes == 1);
    }
    std::filesystem::current_path(before);
}

TEST_CASE_METHOD(Fixture,
                 "what a killed program left is gone at the next start, what a living one makes is not",
                 "[store]")
{
    makeDiary();
    Forked killed([&](auto tell) {
        const UnfinishedFile diary(file);
        const UnfinishedFile backup(dailyBackup(file, day("2026-11-03")));
        tell(1);
        ::pause();
    });
    killed.next();
    const auto hidden = [&] { return namesIn(folder.path()).size() + namesIn(folder / "backups").size(); };
    CHECK(hidden() == 5);
    DiaryStore::open(file, mustBeThere);
    CHECK(hidden() == 5);
    killed.kill();
    writeWholeFile(folder / ".diary.db.x.abcdef.unfinished", "not ours");
    DiaryStore::open(file, mustBeThere);
    CHECK(hidden() == 4);
    CHECK(DiaryStore::open(file, mustBeThere).counts().episodes == 1);
}

TEST_CASE_METHOD(Fixture, "two restores in one second keep both of the diaries before", "[store]")
{
    makeDiary();
    const auto backup = dailyBackup(file, day("2026-11-02"));
    for (int round = 0; round < 5; ++round) {
        const auto restore = [&](auto) { restoreBackup(backup, file, nowText); };
        Forked one(restore);
        Forked other(restore);
        CHECK(one.endsWell());
        CHECK(other.endsWell());
        CHECK(backupsOf(file).size() == 1 + 2 * (static_cast<std::size_t>(round) + 1));
    }
    for (const BackupFile& kept : backupsOf(file))
        CHECK(verifyDiaryFile(kept.file).episodes == 1);
}
