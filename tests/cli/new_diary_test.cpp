// SPDX-License-Identifier: MIT
#include "cli/new_diary.h"

#include "cli/support/cli_run.h"
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

Change oneEpisode()
{
    Episode episode;
    episode.id = Uuid::random();
    return {"log", {addition(episode, Moment())}};
}

std::size_t episodesIn(const std::filesystem::path& file)
{
    return DiaryStore::open(file, DiaryStore::WhenMissing::Fail).read({}).episodes.size();
}

std::ptrdiff_t filesIn(const TemporaryFolder& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder.path()), {});
}

}  // namespace

TEST_CASE("A diary that is made has its name only once it is filled")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    fillDiary(file, [&](DiaryStore& store) {
        store.apply(oneEpisode());
        CHECK_FALSE(std::filesystem::exists(file));
    });
    CHECK(episodesIn(file) == 1);
    fillDiary(file, [](DiaryStore& store) { store.apply(oneEpisode()); });
    CHECK(episodesIn(file) == 2);
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("A filling that fails leaves nothing and names the diary as the person does")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    const auto failing = [](DiaryStore& store) {
        store.apply(oneEpisode());
        throw Failure(store.file().string() + " is full");
    };
    CHECK_THROWS_WITH(fillDiary(file, failing), file.string() + " is full");
    CHECK(filesIn(folder) == 0);
}

TEST_CASE("A diary that another program makes meanwhile is filled, not replaced")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    int fillings = 0;
    fillDiary(file, [&](DiaryStore& store) {
        if (++fillings == 1) DiaryStore::open(file, DiaryStore::WhenMissing::Make).apply(oneEpisode());
        store.apply(oneEpisode());
    });
    CHECK(fillings == 2);
    CHECK(episodesIn(file) == 2);
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("An empty file is filled in its place")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    fillDiary(file, [](DiaryStore&) {});
    std::filesystem::resize_file(file, 0);
    fillDiary(file, [](DiaryStore& store) { store.apply(oneEpisode()); });
    CHECK(episodesIn(file) == 1);
}

TEST_CASE("A diary that was emptied is not filled as a new one")
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.db";
    fillDiary(file, [](DiaryStore& store) { store.apply(oneEpisode()); });
    DiaryStore::open(file, DiaryStore::WhenMissing::Fail).keepDailyBackup(parseDate("2026-11-22").value());
    SECTION("missing")
    {
        std::filesystem::remove(file);
    }
    SECTION("of no bytes")
    {
        std::filesystem::resize_file(file, 0);
    }
    bool isFilled = false;
    CHECK_THROWS_WITH(fillDiary(file, [&](DiaryStore&) { isFilled = true; }), Catch::Contains("restore"));
    CHECK_FALSE(isFilled);
}

TEST_CASE("A link to a file that is not there is not filled")
{
    const TemporaryFolder folder;
    std::filesystem::create_symlink(folder / "nowhere.db", folder / "diary.db");
    CHECK_THROWS_WITH(fillDiary(folder / "diary.db", [](DiaryStore&) {}), Catch::Contains("link"));
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a diary by the name of a folder or of a link round in a circle is one sentence for every command")
{
    CliComputer computer;
    const auto place = computer.file("place.db");
    SECTION("a folder")
    {
        std::filesystem::create_directory(place);
    }
    SECTION("a link round in a circle")
    {
        std::filesystem::create_symlink("place.db", place);
    }
    const std::string file = computer.write("in.csv", "id,start\r\n");
    for (std::vector<std::string> words : {std::vector<std::string>{"log", "--at", "2026-11-02T03:12"},
                                           {"list"},
                                           {"check"},
                                           {"import", file},
                                           {"import", file, "--dry-run"}}) {
        CAPTURE(words);
        words.insert(words.end(), {"--diary", place.string()});
        const CliRun run = computer.run(words);
        CHECK(run.status == 1);
        CHECK(linesOf(run.err).size() == 1);
        CHECK(run.err.find(place.string()) != std::string::npos);
        CHECK(run.err.find("should not have") == std::string::npos);
    }
}
