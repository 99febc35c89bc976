// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "store/diary_store.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

Episode episodeOf(const CliComputer& computer, const std::string& id)
{
    const auto store = DiaryStore::open(computer.diary(), DiaryStore::WhenMissing::Fail);
    return store.findEpisode(Uuid::parse(id).value()).value();
}

}  // namespace

TEST_CASE("delete puts an episode into the bin and undelete takes it out, whole")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12", "--pain", "7"});
    const Episode before = episodeOf(computer, id);
    computer.setClock("2026-11-22T10:00:00+00:00");
    const CliRun run = computer.run({"delete", id});
    CHECK(run.status == 0);
    CHECK(run.out.empty());
    CHECK(run.err.empty());
    CHECK(computer.run({"list"}).out == "No episodes.\n");
    CHECK(formatMoment(episodeOf(computer, id).stamps.binned.value()) == "2026-11-22T10:00:00+00:00");
    CHECK(episodeOf(computer, id).stamps.updated == episodeOf(computer, id).stamps.binned);

    computer.setClock("2026-11-22T11:00:00+00:00");
    CHECK(computer.run({"undelete", id}).status == 0);
    Episode after = episodeOf(computer, id);
    CHECK(formatMoment(after.stamps.updated.value()) == "2026-11-22T11:00:00+00:00");
    after.stamps.updated = before.stamps.updated;
    CHECK(after == before);
}

TEST_CASE("An id is taken in capital letters too")
{
    CliComputer computer;
    std::string id = computer.log({"--at", "2026-11-02T03:12"});
    for (char& letter : id)
        letter = static_cast<char>(std::toupper(letter));
    CHECK(computer.run({"delete", id}).status == 0);
}

TEST_CASE("An id that is not in the diary cannot be deleted or restored")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    for (const char* command : {"delete", "undelete"}) {
        const CliRun run = computer.run({command, "ed2d5e07-31e0-53d7-8950-726cb23f9b43"});
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK(run.err.find("ed2d5e07-31e0-53d7-8950-726cb23f9b43 is not in the diary") == 0);
    }
    CHECK(linesOf(computer.run({"list"}).out).size() == 1);
}

TEST_CASE("What is where it should go is left as it is, and said to be")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    CHECK(computer.run({"undelete", id}).status == 1);
    REQUIRE(computer.run({"delete", id}).status == 0);
    const Episode binned = episodeOf(computer, id);
    computer.setClock("2026-11-23T09:00:00+00:00");
    const CliRun run = computer.run({"delete", id});
    CHECK(run.status == 1);
    CHECK(run.err.find("already in the bin") != std::string::npos);
    CHECK(episodeOf(computer, id) == binned);
}

TEST_CASE("What is not an id is refused")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    for (const char* word :
         {"1", "ed2d5e07-31e0-53d7-8950-726cb23f9b4", "ed2d5e07-31e0-53d7-8950-726cb23f9b43 "}) {
        const CliRun run = computer.run({"delete", word});
        CHECK(run.status == 2);
        CHECK(run.err.starts_with("ID:"));
    }
}

TEST_CASE("Other records than episodes go into the bin as well")
{
    CliComputer computer;
    const std::string file = computer.write("in.json", R"({"format":"crampdiary","version":1,"episodes":[],
        "checkins":[{"id":"847d84f0-f915-5d9a-b109-370a480e0060","at":"2026-11-22T07:00:00+00:00"}]})");
    REQUIRE(computer.run({"import", file}).status == 0);
    CHECK(computer.run({"delete", "847d84f0-f915-5d9a-b109-370a480e0060"}).status == 0);
    CHECK(computer.run({"export", "-", "--format", "json"}).out.find("checkins") == std::string::npos);
    CHECK(computer.run({"undelete", "847d84f0-f915-5d9a-b109-370a480e0060"}).status == 0);
    CHECK(computer.run({"export", "-", "--format", "json"}).out.find("checkins") != std::string::npos);
}
