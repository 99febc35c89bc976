// SPDX-License-Identifier: MIT
#include "store/migrations.h"
#include "store/support/store_helpers.h"

#include <unistd.h>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::test;
using Catch::Contains;

namespace
{

// Opening must refuse the file with these words and leave the folder as it was, byte for byte.
void checkRefusedUntouched(const std::filesystem::path& file, const std::string& words)
{
    const std::string before = readWholeFile(file);
    const auto names = namesIn(file.parent_path());
    for (const auto whenMissing : {make, mustBeThere}) {
        const std::string sentence = sentenceOf([&] { DiaryStore::open(file, whenMissing); });
        CHECK_THAT(sentence, Contains(words) && Contains(file.string()));
        CHECK(readWholeFile(file) == before);
        CHECK(namesIn(file.parent_path()) == names);
    }
}

}  // namespace

TEST_CASE("a diary is made for its owner alone", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "share/crampdiary/diary.db";
    const auto store = DiaryStore::open(file, make);
    CHECK(modeOf(file) == 0600);
    CHECK(modeOf(file.parent_path()) == 0700);
    CHECK(modeOf(file.parent_path().parent_path()) == 0700);
    CHECK(store.diaryId() != Uuid());
    CHECK(store.file() == file);
}

TEST_CASE("a diary keeps its id and says what it is", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    const Uuid id = DiaryStore::open(file, make).diaryId();
    CHECK(DiaryStore::open(file, mustBeThere).diaryId() == id);
    CHECK(DiaryStore::open(folder / "other.db", make).diaryId() != id);
    SQLite::Database database(file.string());
    CHECK(database.execAndGet("PRAGMA application_id").getInt64() == diaryApplicationId);
    CHECK(versionOf(database) == std::ssize(migrations()));
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "delete");
}

TEST_CASE("a missing diary is made only on request", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "folder/diary.db";
    const std::string sentence = sentenceOf([&] { DiaryStore::open(file, mustBeThere); });
    CHECK_THAT(sentence, Contains("no diary") && Contains(file.string()));
    CHECK(namesIn(folder.path()).empty());
}

TEST_CASE("an empty file counts as missing", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    writeWholeFile(file, "");
    ::chmod(file.c_str(), 0644);
    CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, mustBeThere); }), Contains("no diary"));
    CHECK(std::filesystem::file_size(file) == 0);
    DiaryStore::open(file, make).apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
    CHECK(modeOf(file) == 0600);
    CHECK(DiaryStore::open(file, mustBeThere).counts().episodes == 1);
}

TEST_CASE("a file of another kind is refused untouched", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    const auto text = GENERATE(as<std::string>(), "x", "Dear diary, last night my left calf cramped again.",
                               std::string(5000, '\0'), std::string("SQLite format 3\0", 16));
    CAPTURE(text.size());
    writeWholeFile(file, text);
    checkRefusedUntouched(file, "not a Cramp Diary file");
}

TEST_CASE("another program's database is refused untouched", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    const auto sql =
        GENERATE(as<std::string>(), "CREATE TABLE t (x)", "PRAGMA application_id = 7; CREATE TABLE t (x)",
                 "PRAGMA journal_mode = WAL; CREATE TABLE t (x)", "PRAGMA user_version = 1");
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    checkRefusedUntouched(file, "not a Cramp Diary file");
}

TEST_CASE("a newer diary is refused untouched", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    DiaryStore::open(file, make);
    runSql(file, "PRAGMA user_version = " + std::to_string(migrations().size() + 1));
    checkRefusedUntouched(file, "newer version");
    runSql(file, "PRAGMA journal_mode = WAL; CREATE TABLE of_the_future (x)");
    checkRefusedUntouched(file, "newer version");
}

TEST_CASE("a folder is no diary", "[store]")
{
    const TemporaryFolder folder;
    CHECK_THAT(sentenceOf([&] { DiaryStore::open(folder.path(), make); }),
               Contains("not a Cramp Diary file"));
}

TEST_CASE("a diary in another journal mode is brought back", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    DiaryStore::open(file, make);
    runSql(file, "PRAGMA journal_mode = WAL");
    DiaryStore::open(file, mustBeThere).apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
    CHECK(namesIn(folder.path()) == std::set<std::string>{"diary.db"});
    CHECK(DiaryStore::open(file, mustBeThere).counts().episodes == 1);
}

TEST_CASE("a place where nothing can be made is named", "[store]")
{
    const TemporaryFolder folder;
    writeWholeFile(folder / "file", "x");
    const auto file = folder / "file/diary.db";
    CHECK_THAT(sentenceOf([&] { DiaryStore::open(file, make); }), Contains(file.parent_path().string()));
}

TEST_CASE("a write-protected diary can be read but not written", "[store]")
{
    if (::geteuid() == 0) {
        WARN("Skipped: root may write everywhere");
        return;
    }
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    DiaryStore::open(file, make).apply(adding(episodeAt("2026-11-02T03:12:00+00:00", 1)));
    ::chmod(file.c_str(), 0400);
    auto store = DiaryStore::open(file, mustBeThere);
    CHECK(store.read(everything).episodes.size() == 1);
    const Change change = adding(episodeAt("2026-11-03T03:12:00+00:00", 2));
    CHECK_THAT(sentenceOf([&] { store.apply(change); }), Contains("but not change"));
}

TEST_CASE("a diary that was moved away is not written to", "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    auto store = DiaryStore::open(file, make);
    std::filesystem::rename(file, folder / "elsewhere.db");
    const Change change = adding(episodeAt("2026-11-02T03:12:00+00:00", 1));
    CHECK_THAT(sentenceOf([&] { store.apply(change); }), Contains("moved or replaced"));
}

TEST_CASE("a diary that a newer program has brought over is neither read nor written by one that has it open",
          "[store]")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    auto store = DiaryStore::open(file, make);
    runSql(file, "PRAGMA user_version = " + std::to_string(migrations().size() + 1));
    CHECK_THAT(sentenceOf([&] { store.read({}); }), Contains("newer version of Cramp Diary"));
    CHECK_THAT(sentenceOf([&] { store.apply({"a change", {}}); }), Contains("newer version of Cramp Diary"));
}
