// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "store/migrations.h"
#include "store/verification.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/random_records.h"

#include <SQLiteCpp/Database.h>

#include <map>
#include <random>
#include <regex>

using namespace cramp::test;

namespace
{

using std::filesystem::path;
using Words = std::vector<std::string>;

// A command on a folder that was made ready for it.
struct Scene {
    const char* name;
    void (*prepare)(const CliComputer& computer);
    Words (*words)(const CliComputer& computer);
};

// What a folder holds: the diary by its content, other files by their bytes.
struct State {
    std::map<path, std::string> files;
    std::string diary;
};

constexpr const char* binnedStart = "2026-11-03T03:12";

// A diary with some years of entries, a copy of it from before the last ones, and files to take in.
void fill(CliComputer& computer)
{
    std::string table = "start,minutes,pain\n";
    for (int day = 1; day <= 28; ++day)
        table += fmt::format("2026-02-{:02}T02:00,{},{}\n", day, day, day % 11);
    const std::string many = computer.write("many.csv", table);
    computer.log({"--at", "2026-11-02T03:12", "--note", std::string(3000, 'n')});
    REQUIRE(computer.run({"import", "--table", many, "--dates", "ymd", "--lengths", "min"}).status == 0);
    REQUIRE(computer.run({"backup", computer.file("copy.db").string()}).status == 0);
    std::filesystem::create_directory(computer.diary().parent_path() / "backups");
    REQUIRE(
        computer.run({"backup", (computer.diary().parent_path() / "backups/diary-2026-11-20.db").string()})
            .status == 0);
    const std::string binned = computer.log({"--at", binnedStart});
    computer.log({"--at", "2026-11-04T03:12", "--site", "calf:left"});
    REQUIRE(computer.run({"export", computer.file("in.json").string()}).status == 0);
    REQUIRE(computer.run({"delete", binned}).status == 0);
    computer.write("out.json", "written before");
}

void copyFolder(const path& from, const path& to)
{
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

void nothing(const CliComputer&) {}

void withoutDiary(const CliComputer& computer)
{
    std::filesystem::remove_all(computer.diary().parent_path());
}

void withFormerDiary(const CliComputer& computer)
{
    std::filesystem::copy_file(computer.file("copy.db"), computer.diary(),
                               std::filesystem::copy_options::overwrite_existing);
}

void overGarbage(const CliComputer& computer)
{
    computer.write("crampdiary/diary.db", "damaged beyond reading");
}

void damage(const CliComputer& computer)
{
    std::string bytes = readFile(computer.diary());
    bytes.replace(100, 400, std::string(400, '\x5a'));
    computer.write("crampdiary/diary.db", bytes);
}

void withOldDiary(const CliComputer& computer)
{
    withoutDiary(computer);
    std::filesystem::create_directory(computer.diary().parent_path());
    SQLite::Database(computer.diary().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(readFile(path(CRAMP_TEST_DATA) / "store/released/v1.sql"));
}

std::string idOf(const CliComputer& computer, const std::string& start)
{
    CliComputer reader;
    reader.environment.variable = computer.environment.variable;
    const std::string json = reader.run({"export", "-", "--format", "json", "--with-bin"}).out;
    const auto place = json.find(start);
    REQUIRE(place != std::string::npos);
    constexpr std::string_view key = "\"id\":\"";
    return json.substr(json.rfind(key, place) + key.size(), 36);
}

std::string named(const CliComputer& computer, const char* name)
{
    return computer.file(name).string();
}

const std::vector<Scene> scenes = {
    {"log", &nothing,
     [](const CliComputer&) {
         return Words{"log", "--at", "2026-11-05T03:12"};
     }},
    {"the first log", &withoutDiary,
     [](const CliComputer&) {
         return Words{"log", "--at", "2026-11-05T03:12"};
     }},
    {"log in an old diary", &withOldDiary,
     [](const CliComputer&) {
         return Words{"log", "--at", "2026-11-05T03:12"};
     }},
    {"list of an old diary", &withOldDiary, [](const CliComputer&) { return Words{"list"}; }},
    {"delete", &nothing,
     [](const CliComputer& computer) {
         return Words{"delete", idOf(computer, "2026-11-02T03:12")};
     }},
    {"undelete", &nothing,
     [](const CliComputer& computer) {
         return Words{"undelete", idOf(computer, binnedStart)};
     }},
    {"list", &nothing, [](const CliComputer&) { return Words{"list"}; }},
    {"triage", &nothing, [](const CliComputer&) { return Words{"triage"}; }},
    {"summary", &nothing, [](const CliComputer&) { return Words{"summary"}; }},
    {"check", &nothing, [](const CliComputer&) { return Words{"check"}; }},
    {"export to a new file", &nothing,
     [](const CliComputer& computer) {
         return Words{"export", named(computer, "new.json")};
     }},
    {"export over a file", &nothing,
     [](const CliComputer& computer) {
         return Words{"export", named(computer, "out.json")};
     }},
    {"import", &withFormerDiary,
     [](const CliComputer& computer) {
         return Words{"import", named(computer, "in.json")};
     }},
    {"the first import", &withoutDiary,
     [](const CliComputer& computer) {
         return Words{"import", named(computer, "in.json")};
     }},
    {"backup", &nothing,
     [](const CliComputer& computer) {
         return Words{"backup", named(computer, "new.db")};
     }},
    {"restore", &nothing,
     [](const CliComputer& computer) {
         return Words{"restore", named(computer, "copy.db")};
     }},
    {"restore where no diary is", &withoutDiary,
     [](const CliComputer& computer) {
         return Words{"restore", named(computer, "copy.db")};
     }},
    {"restore over garbage", &overGarbage,
     [](const CliComputer& computer) {
         return Words{"restore", named(computer, "copy.db")};
     }},
    {"salvage", &damage,
     [](const CliComputer& computer) {
         return Words{"salvage", computer.diary().string()};
     }},
};

std::string contentOf(CliComputer& computer)
{
    std::error_code error;
    if (!std::filesystem::exists(computer.diary(), error) ||
        (std::filesystem::file_size(computer.diary(), error) == 0 &&
         !std::filesystem::exists(computer.diary().string() + "-journal")))
        return "none";
    const CliRun run = computer.run({"export", "-", "--format", "json", "--with-bin"});
    if (run.status != 0) return "unreadable: " + readFile(computer.diary());
    static const std::regex id("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return std::regex_replace(run.out, id, "id");
}

// The files first: reading the diary takes back what an interrupted write left.
State stateOf(CliComputer& computer)
{
    State state;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(computer.folder()))
        if (entry.is_regular_file() && entry.path() != computer.diary())
            state.files[entry.path()] = readFile(entry.path());
    state.diary = contentOf(computer);
    return state;
}

// What is gone at the next opening at the latest.
bool isTakenBack(const path& file)
{
    const std::string name = file.filename().string();
    return name.ends_with(".unfinished") || name.ends_with("-journal");
}

bool isSoundDiary(const path& file)
{
    try {
        cramp::store::verifyDiaryFile(file);
        return true;
    } catch (const cramp::platform::Failure&) {
        return false;
    }
}

bool says(const CliRun& run, std::string_view words)
{
    return run.err.find(words) != std::string::npos;
}

// A scene once without a fault: what it starts from, and what is so when it is done.
class Rehearsed
{
public:
    explicit Rehearsed(const Scene& scene) : m_scene(scene)
    {
        fill(m_base);
        scene.prepare(m_base);
        CliComputer done;
        m_before = stateAfter(done, [](CliComputer&, const Words&) {});
        CliComputer again;
        m_after = stateAfter(again, [](CliComputer& computer, const Words& words) {
            const CliRun run = computer.run(words);
            INFO(run.err);
            REQUIRE(run.status == 0);
        });
    }

    // False when there are no calls as far as that any more.
    bool survives(Fault fault) const
    {
        CliComputer computer;
        const Words words = ready(computer);
        const std::string diaryBefore =
            std::filesystem::exists(computer.diary()) ? readFile(computer.diary()) : std::string();
        CliRun run;
        std::string failed;
        {
            FaultyDisk disk(computer.folder(), fault);
            run = computer.run(words);
            failed = disk.failedCall();
        }
        if (failed.empty()) {
            CHECK(run.status == 0);
            return false;
        }
        INFO(m_scene.name << ", fault " << static_cast<int>(fault.kind) << " from call " << fault.first
                          << (fault.forEver ? " for ever: " : " once: ") << failed);
        INFO("said: " << run.err << run.out);
        judge(computer, run, fault, diaryBefore);
        return true;
    }

private:
    Words ready(CliComputer& computer) const
    {
        for (const auto& entry : std::filesystem::directory_iterator(m_base.folder()))
            copyFolder(entry.path(), computer.folder() / entry.path().filename());
        return m_scene.words(computer);
    }

    template <typename Work>
    State stateAfter(CliComputer& computer, Work work) const
    {
        const Words words = ready(computer);
        work(computer, words);
        State state = stateOf(computer);
        State relative{{}, state.diary};
        for (auto& [file, bytes] : state.files)
            relative.files[file.lexically_relative(computer.folder())] = std::move(bytes);
        return relative;
    }

    void judge(CliComputer& computer, const CliRun& run, Fault fault, const std::string& diaryBefore) const
    {
        if (fault.kind == FaultKind::Interrupted) CHECK(run.status == 0);
        const State now = stateOf(computer);
        judgeDiary(run, now);
        judgeFiles(computer, run, now, diaryBefore);
        if (run.status != 0) {
            CHECK(run.status == 1);
            CHECK(run.out.empty());
            CHECK(linesOf(run.err).size() == 1);
            CHECK_FALSE(says(run, "should not have"));
        }
    }

    void judgeDiary(const CliRun& run, const State& now) const
    {
        const bool isBefore = now.diary == m_before.diary;
        const bool isAfter = now.diary == m_after.diary;
        CHECK((isBefore || isAfter));
        if (run.status == 0) CHECK(isAfter);
        if (m_before.diary == m_after.diary) return;
        const bool saysUnknown = says(run, "It is not known");
        const bool saysDone = says(run, "did not confirm");
        if (run.status != 0 && isAfter) CHECK((saysDone || saysUnknown));
        if (run.status != 0 && isBefore) CHECK_FALSE(saysDone);
        if (says(run, "Nothing was changed")) CHECK(isBefore);
    }

    void judgeFiles(CliComputer& computer, const CliRun& run, const State& now,
                    const std::string& diaryBefore) const
    {
        for (const auto& [file, bytes] : now.files) {
            const path name = file.lexically_relative(computer.folder());
            if (isTakenBack(name)) continue;
            CAPTURE(name);
            const auto before = m_before.files.find(name);
            if (before != m_before.files.end()) {
                if (bytes != before->second) judgeReplaced(run, name, bytes);
                continue;
            }
            if (isOfMigration(computer, name)) continue;
            const bool isNamed = says(run, file.filename().string());
            CHECK((isNamed || (run.status == 0 && m_after.files.contains(name))));
            if (name.extension() == ".db") CHECK((bytes == diaryBefore || isSoundDiary(file)));
            if (name.extension() == ".json") CHECK(bytes == m_after.files.at(name));
        }
        for (const auto& [name, bytes] : run.status == 0 ? m_after.files : m_before.files) {
            CAPTURE(name);
            CHECK(now.files.contains(computer.folder() / name));
        }
    }

    // An older diary is kept beside itself, whatever becomes of the command that met it.
    bool isOfMigration(const CliComputer& computer, const path& name) const
    {
        if (!m_after.files.contains(name) || name.string().find(".before-v") == std::string::npos)
            return false;
        SQLite::Database diary(computer.diary().string());
        return diary.execAndGet("PRAGMA user_version").getInt64() == std::ssize(cramp::store::migrations());
    }

    void judgeReplaced(const CliRun& run, const path& name, const std::string& bytes) const
    {
        CHECK(bytes == m_after.files.at(name));
        if (run.status != 0) CHECK(says(run, "did not confirm"));
    }

    const Scene& m_scene;
    mutable CliComputer m_base;
    State m_before;
    State m_after;
};

constexpr std::array kinds = {
    Fault{FaultKind::Io, 0, false},           Fault{FaultKind::Io, 0, true},
    Fault{FaultKind::NoRoom, 0, false},       Fault{FaultKind::NoRoom, 0, true},
    Fault{FaultKind::Interrupted, 0, false},  Fault{FaultKind::NoDescriptors, 0, false},
    Fault{FaultKind::NoDescriptors, 0, true}, Fault{FaultKind::HalfWrite, 0, false},
    Fault{FaultKind::HalfWrite, 0, true}};

// Every call, or one of so many in a row.
void failCalls(const Scene& scene, std::size_t step, std::mt19937& random)
{
    const Rehearsed rehearsed(scene);
    for (Fault fault : kinds) {
        fault.first = std::uniform_int_distribution<std::size_t>(0, step - 1)(random);
        while (rehearsed.survives(fault))
            fault.first += step;
    }
}

}  // namespace

TEST_CASE("Whichever call of the disk fails, what is said is so and nothing stray stays unnamed", "[faults]")
{
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (const Scene& scene : scenes)
        DYNAMIC_SECTION(scene.name)
        {
            failCalls(scene, 60, random);
        }
}

TEST_CASE("Each call of the disk fails in turn", "[.long]")
{
    std::mt19937 random;
    for (const Scene& scene : scenes)
        DYNAMIC_SECTION(scene.name)
        {
            failCalls(scene, 1, random);
        }
}
