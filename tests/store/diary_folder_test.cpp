// SPDX-License-Identifier: MIT
#include "store/diary_folder.h"

#include "platform/whole_file.h"
#include "store/diary_store.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <SQLiteCpp/Database.h>

#include <fstream>

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

void makeDiaryOf(const std::filesystem::path& file, const std::string& person)
{
    DiaryStore store = DiaryStore::open(file, DiaryStore::WhenMissing::Make);
    if (!person.empty()) store.apply({"", {{Person(), Person{person, {}, {}}}}});
}

}  // namespace

TEST_CASE("the diaries of a folder are found with their people, other files are not")
{
    const TemporaryFolder folder;
    makeDiaryOf(folder / "diary.db", "");
    makeDiaryOf(folder / "ann.db", "Ann");
    makeDiaryOf(folder / "ann.replaced-2026-11-22-103000.db", "Ann");
    std::ofstream(folder / "notes.db") << "no diary";
    std::ofstream(folder / "empty.db");
    std::ofstream(folder / "ann.txt") << "no diary";
    CHECK(diariesIn(folder.path()) ==
          std::vector<DiaryFile>{{folder / "ann.db", "Ann"}, {folder / "diary.db", ""}});
}

TEST_CASE("a diary of an earlier version is found with its person as well")
{
    const TemporaryFolder folder;
    SQLite::Database((folder / "ada.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(cramp::platform::readWholeFile(testData("store/released/v1.sql")));
    CHECK(diariesIn(folder.path()) == std::vector<DiaryFile>{{folder / "ada.db", "Ada Lovelace"}});
}

TEST_CASE("a folder that is not there holds no diaries")
{
    const TemporaryFolder folder;
    CHECK(diariesIn(folder / "nowhere").empty());
}

TEST_CASE("a new diary gets a plain name that is free")
{
    const TemporaryFolder folder;
    CHECK(newDiaryFile(folder.path(), "Ann Smith") == folder / "ann-smith.db");
    CHECK(newDiaryFile(folder.path(), "  O'Neill / 2 ") == folder / "o-neill-2.db");
    CHECK(newDiaryFile(folder.path(), "../../etc") == folder / "etc.db");
    CHECK(newDiaryFile(folder.path(), "Łukasz") == folder / "ukasz.db");
    CHECK(newDiaryFile(folder.path(), "山田") == folder / "diary.db");
    CHECK(newDiaryFile(folder.path(), "") == folder / "diary.db");
    CHECK(newDiaryFile(folder.path(), std::string(300, 'a')) == folder / (std::string(40, 'a') + ".db"));
    makeDiaryOf(folder / "ann.db", "Ann");
    CHECK(newDiaryFile(folder.path(), "Ann") == folder / "ann-2.db");
    makeDiaryOf(folder / "ann-2.db", "Ann");
    CHECK(newDiaryFile(folder.path(), "Ann") == folder / "ann-3.db");
}

TEST_CASE("folders and links by the names of diaries are no diaries and take no names from new ones",
          "[store]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "ann.db");
    std::filesystem::create_symlink("ben.db", folder / "ben.db");
    std::filesystem::create_symlink("nothing", folder / "cleo.db");
    CHECK(diariesIn(folder.path()).empty());
    CHECK(newDiaryFile(folder.path(), "Ann") == folder / "ann-2.db");
    CHECK(newDiaryFile(folder.path(), "Ben") == folder / "ben-2.db");
    CHECK(newDiaryFile(folder.path(), "Cleo") == folder / "cleo-2.db");
}
