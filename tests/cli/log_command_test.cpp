// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "diary/coded_text.h"
#include "store/diary_store.h"
#include "support/catch.h"

#include <sys/stat.h>

using namespace cramp::diary;
using namespace cramp::store;
using namespace cramp::test;

namespace
{

Diary diaryOf(const CliComputer& computer)
{
    return DiaryStore::open(computer.diary(), DiaryStore::WhenMissing::Fail).read({});
}

Episode onlyEpisode(const CliComputer& computer)
{
    const Diary diary = diaryOf(computer);
    REQUIRE(diary.episodes.size() == 1);
    return diary.episodes.front();
}

// The folder that relative names are meant in, until the end of a test.
class WorkingFolder
{
public:
    explicit WorkingFolder(const std::filesystem::path& folder) { std::filesystem::current_path(folder); }
    ~WorkingFolder() { std::filesystem::current_path(m_before); }
    WorkingFolder(const WorkingFolder&) = delete;
    WorkingFolder& operator=(const WorkingFolder&) = delete;

private:
    std::filesystem::path m_before = std::filesystem::current_path();
};

}  // namespace

TEST_CASE("log prints the id of what then is in the diary, word for word")
{
    CliComputer computer;
    const CliRun run = computer.run({"log",
                                     "--at",
                                     "2026-11-02T03:12",
                                     "--duration",
                                     "4m30s",
                                     "--site",
                                     "calf:left",
                                     "--site",
                                     "back:midline",
                                     "--day",
                                     "--pain",
                                     "7",
                                     "--woke",
                                     "--symptom",
                                     "weakness:left!sudden",
                                     "--symptom",
                                     "no-swelling",
                                     "--symptom",
                                     "numbness:both!worsening~longer",
                                     "--relief",
                                     "stretch:eased",
                                     "--relief",
                                     "massage:not-eased",
                                     "--trigger",
                                     "exercise",
                                     "--note",
                                     "=two\nlines \xc3\xa9"});
    CHECK(run.err.empty());
    REQUIRE(run.status == 0);
    const Episode episode = onlyEpisode(computer);
    CHECK(run.out == episode.id.text() + "\n");
    CHECK(formatMoment(episode.start) == "2026-11-02T03:12:00+00:00");
    CHECK(episode.duration->value() == 270);
    CHECK(codedList(episode.sites) == "calf:left;back:midline");
    CHECK(episode.statedPeriod == Period::Day);
    CHECK(episode.pain->value() == 7);
    CHECK(episode.woke == true);
    CHECK(codedList(episode.symptoms) == "weakness:left!sudden;no-swelling;numbness:both!worsening~longer");
    CHECK(codedList(episode.relief) == "stretch:eased;massage:not-eased");
    CHECK(codedList(episode.triggers) == "exercise");
    CHECK(episode.note == "=two\nlines \xc3\xa9");
    CHECK(episode.status == Status::Complete);
    CHECK(formatMoment(episode.stamps.created.value()) == "2026-11-22T09:00:00+00:00");
    CHECK(episode.stamps.updated == episode.stamps.created);
    CHECK_FALSE(episode.stamps.binned.has_value());
}

TEST_CASE("log leaves unknown what is not said")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const Episode episode = onlyEpisode(computer);
    CHECK_FALSE(episode.duration.has_value());
    CHECK_FALSE(episode.statedPeriod.has_value());
    CHECK_FALSE(episode.woke.has_value());
    CHECK_FALSE(episode.pain.has_value());
    CHECK(episode.sites.empty());
    CHECK(episode.note.empty());
}

TEST_CASE("night and not woke, once stated, are kept")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T14:00", "--night", "--not-woke"});
    CHECK(onlyEpisode(computer).statedPeriod == Period::Night);
    CHECK(onlyEpisode(computer).woke == false);
}

TEST_CASE("log makes the diary and its folder for the person alone")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    struct stat status = {};
    REQUIRE(::stat(computer.diary().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(::stat(computer.diary().parent_path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
}

TEST_CASE("A local time keeps the offset of its day, a time with an offset its own")
{
    CliComputer computer;
    computer.setClock("2026-12-02T09:00:00+00:00");
    const auto startOf = [&computer](const std::string& at) {
        const std::string id = computer.log({"--at", at});
        const auto store = DiaryStore::open(computer.diary(), DiaryStore::WhenMissing::Fail);
        return formatMoment(store.findEpisode(Uuid::parse(id).value()).value().start);
    };
    CHECK(startOf("2026-07-01T03:12") == "2026-07-01T03:12:00+01:00");
    CHECK(startOf("2026-12-01T03:12:07") == "2026-12-01T03:12:07+00:00");
    CHECK(startOf("2026-12-01T03:12-05:00") == "2026-12-01T03:12:00-05:00");
    CHECK(startOf("2026-12-01T03:12Z") == "2026-12-01T03:12:00+00:00");
    // Came twice: the earlier.
    CHECK(startOf("2026-10-25T01:30") == "2026-10-25T01:30:00+01:00");
    CHECK(startOf("2026-10-25T01:30+00:00") == "2026-10-25T01:30:00+00:00");
    computer.setZone("Australia/Lord_Howe");  // half an hour comes twice
    CHECK(startOf("2026-04-05T01:45") == "2026-04-05T01:45:00+11:00");
}

TEST_CASE("A cramp may begin now, as an instant, but not later")
{
    CliComputer computer;
    CHECK(computer.run({"log", "--at", "2026-11-22T09:00"}).status == 0);
    CHECK(computer.run({"log", "--at", "2026-11-22T20:00+11:00"}).status == 0);
    CHECK(computer.run({"log", "--at", "2026-11-22T20:00:01+11:00"}).status == 2);
    CHECK(computer.run({"log", "--at", "2026-11-22T08:00-05:00"}).status == 2);
    CHECK(diaryOf(computer).episodes.size() == 2);
}

TEST_CASE("A name that means something else to SQLite is a file's name like any other")
{
    CliComputer computer;
    const WorkingFolder inFolder(computer.folder());
    for (const std::string name : {":memory:", "file:other.db?mode=memory"}) {
        CAPTURE(name);
        computer.log({"--at", "2026-11-02T03:12", "--diary", name});
        CHECK(std::filesystem::is_regular_file(computer.folder() / name));
        CHECK_THAT(computer.run({"list", "--diary", name}).out, Catch::Contains("2026"));
        CHECK(computer.run({"check", "--diary", name}).status == 0);
    }
}

TEST_CASE("A local time that never was is refused, and no diary is made")
{
    CliComputer computer;
    const CliRun run = computer.run({"log", "--at", "2026-03-29T01:30"});
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    CHECK(run.err.find("--at: 2026-03-29T01:30 never was") == 0);
    CHECK_FALSE(std::filesystem::exists(computer.diary().parent_path()));
    CHECK(computer.run({"log", "--at", "2026-03-29T00:59"}).status == 0);
    CHECK(computer.run({"log", "--at", "2026-03-29T02:00"}).status == 0);
}

TEST_CASE("Each wrong option is named, with what it allows")
{
    CliComputer computer;
    const auto [option, value, says] = GENERATE(table<std::string, std::string, std::string>({
        {"--at", "2026-02-29T03:12", "not a time"},
        {"--at", "yesterday", "2026-11-02T03:12"},
        {"--at", "2026-11-02", "2026-11-02T03:12"},
        {"--at", "2026-11-02T24:00", "2026-11-02T03:12"},
        {"--at", "2026-11-02T03:12+15:00", "2026-11-02T03:12"},
        {"--at", "2026-11-22T09:01",
         "2026-11-22T09:01:00+00:00 is still to come; it is now 2026-11-22T09:00"},
        {"--at", "2027-11-02T03:12", "still to come"},
        {"--duration", "soon", "4m30s"},
        {"--duration", "0", "1 second to 24 hours"},
        {"--duration", "86401", "1 second to 24 hours"},
        {"--site", "elbow", "calf:left"},
        {"--site", "calf:up", "calf:left"},
        {"--site", "calf:midline", "midline"},
        {"--symptom", "hunger", "numbness"},
        {"--symptom", "breathless:left", "no side"},
        {"--symptom", "swelling:midline", "midline"},
        {"--symptom", "swelling~new", "numbness~longer"},
        {"--symptom", "swelling~recent!sudden", "numbness~longer"},
        {"--pain", "12", "12 is not 0 to 10"},
        {"--pain", "-1", "-1 is not 0 to 10"},
        {"--pain", "7.5", "7.5 is not 0 to 10"},
        {"--pain", "", "is not 0 to 10"},
        {"--relief", "stretch:maybe", "stretch:eased"},
        {"--trigger", "moon", "exercise"},
        {"--note",
         "a\x01"
         "b",
         "hidden character"},
        {"--note", "\xff", "UTF-8"},
        {"--note", std::string(10001, 'x'), "10000"},
    }));
    std::vector<std::string> words = {"log", option, value};
    if (option != "--at") words.insert(words.end(), {"--at", "2026-11-02T03:12"});
    const CliRun run = computer.run(words);
    INFO(option << " " << value << "\n" << run.err);
    CHECK(run.status == 2);
    CHECK(run.out.empty());
    REQUIRE(linesOf(run.err).size() == 1);
    CHECK(run.err.find(option) == 0);
    CHECK(run.err.find(says) != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
}

TEST_CASE("All slips of a call are told at once")
{
    CliComputer computer;
    const CliRun run =
        computer.run({"log", "--pain", "11", "--site", "nose", "--site", "calf", "--night", "--day", "--woke",
                      "--not-woke", "--symptom", "swelling", "--symptom", "no-swelling"});
    CHECK(run.status == 2);
    const auto lines = linesOf(run.err);
    CHECK(lines.size() == 6);
    CHECK(run.err.find("--at is missing") != std::string::npos);
    CHECK(run.err.find("--night and --day") != std::string::npos);
    CHECK(run.err.find("--woke and --not-woke") != std::string::npos);
    CHECK(run.err.find("swelling is both present and absent") != std::string::npos);
}

TEST_CASE("What a person typed cannot steer the terminal or break the line")
{
    CliComputer computer;
    const CliRun run = computer.run({"log", "--at", "2026\n\x1b[31m"});
    CHECK(run.status == 2);
    CHECK(linesOf(run.err).size() == 1);
    CHECK(run.err.find('\x1b') == std::string::npos);
}

TEST_CASE("An episode that is saved is said to be, though its id cannot be printed")
{
    CliComputer computer;
    computer.breakOutput(ENOSPC);
    const CliRun run = computer.run({"log", "--at", "2026-11-02T03:12"});
    CHECK(run.status == 1);
    CHECK(run.err.find(onlyEpisode(computer).id.text()) != std::string::npos);
}

TEST_CASE("log into a folder that cannot be made fails with a sentence")
{
    CliComputer computer;
    computer.write("crampdiary", "a file where the folder should be");
    const CliRun run = computer.run({"log", "--at", "2026-11-02T03:12"});
    CHECK(run.status == 1);
    CHECK(run.out.empty());
    CHECK(linesOf(run.err).size() == 1);
}

TEST_CASE("Calls one after another and diaries beside each other keep what each was told")
{
    CliComputer computer;
    const std::string other = computer.file("other.db").string();
    computer.log({"--at", "2026-11-02T03:12"});
    computer.log({"--at", "2026-11-03T03:12"});
    computer.log({"--at", "2026-11-04T03:12", "--diary", other});
    CHECK(diaryOf(computer).episodes.size() == 2);
    CHECK(DiaryStore::open(other, DiaryStore::WhenMissing::Fail).read({}).episodes.size() == 1);
}
