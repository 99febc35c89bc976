// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "diary/uuid.h"
#include "support/catch.h"

#include <SQLiteCpp/Database.h>

#include <cerrno>

using namespace cramp::test;

namespace
{

// Every command that needs a diary and makes none.
const std::vector<std::vector<std::string>> readingCommands = {
    {"list"},
    {"list", "--json"},
    {"delete", "ed2d5e07-31e0-53d7-8950-726cb23f9b43"},
    {"undelete", "ed2d5e07-31e0-53d7-8950-726cb23f9b43"},
    {"triage"},
    {"triage", "--json"},
    {"summary"},
    {"summary", "--json"},
    {"export", "-", "--format", "json"},
    {"export", "-", "--format", "csv"},
    {"export", "-", "--format", "html"},
    {"export", "-", "--format", "fhir"},
    {"check"},
    {"backup", "/nonexistent/copy.db"},
};

bool isId(const std::string& text)
{
    return cramp::diary::Uuid::parse(text).has_value();
}

}  // namespace

TEST_CASE("Without a diary every reading command fails and makes none")
{
    CliComputer computer;
    for (const auto& words : readingCommands) {
        const CliRun run = computer.run(words);
        INFO(words[0] << " " << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK(linesOf(run.err).size() == 1);
        CHECK_FALSE(std::filesystem::exists(computer.diary()));
    }
    CHECK(computer.run({"guide"}).status == 0);
    CHECK_FALSE(std::filesystem::exists(computer.diary()));
}

TEST_CASE("A damaged diary fails every command with a sentence and stays as it is")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    REQUIRE(isId(id));
    std::string bytes = readFile(computer.diary());
    for (std::size_t place = 0; place < bytes.size(); ++place)
        if (place % 4096 >= 100 && place % 4096 < 3900) bytes[place] = 'Z';
    computer.write("crampdiary/diary.db", bytes);
    for (const auto& words : readingCommands) {
        const CliRun run = computer.run(words);
        INFO(words[0] << " " << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK_FALSE(run.err.empty());
    }
    CHECK(computer.run({"log", "--at", "2026-11-03T03:12"}).status == 1);
    CHECK(readFile(computer.diary()) == bytes);
}

TEST_CASE("A diary with an altered, missing or older record fails every command that reads it")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string old = readFile(computer.diary());
    computer.write("old.db", old);
    const std::string id = computer.log({"--at", "2026-11-03T03:12"});
    const auto sql =
        GENERATE(as<std::string>(), "UPDATE episode SET pain = 3", "DELETE FROM episode WHERE rowid = 1",
                 "UPDATE table_digest SET (row_count, digest, tag) = (SELECT row_count, digest, "
                 "tag FROM old.table_digest WHERE name = 'episode') WHERE name = 'episode'");
    SQLite::Database database(computer.diary().string(), SQLite::OPEN_READWRITE);
    database.exec("ATTACH '" + computer.file("old.db").string() + "' AS old");
    database.exec(sql);
    const std::string damaged = readFile(computer.diary());
    for (const auto& words : readingCommands) {
        const CliRun run = computer.run(words);
        INFO(words[0] << " " << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK(linesOf(run.err).size() == 1);
        CHECK(run.err.find("damaged") != std::string::npos);
        CHECK(run.err.find("crampdiary salvage") != std::string::npos);
    }
    CHECK(computer.run({"log", "--at", "2026-11-04T03:12"}).status == 1);
    CHECK(readFile(computer.diary()) == damaged);
}

TEST_CASE("What is whole of a damaged diary is shown where that is asked for, and the exit status is 1")
{
    CliComputer computer;
    const std::string altered = computer.log({"--at", "2026-11-02T03:12", "--pain", "2"});
    const std::string whole = computer.log({"--at", "2026-11-03T03:12"});
    SQLite::Database(computer.diary().string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE episode SET pain = 3 WHERE pain = 2");
    CHECK(computer.run({"list"}).err.find("--damaged") != std::string::npos);
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"list", "--damaged"},
                                               {"list", "--json", "--damaged"},
                                               {"export", "-", "--format", "json", "--damaged"},
                                               {"export", "-", "--format", "csv", "--damaged"}}) {
        const CliRun run = computer.run(words);
        INFO(words[0] << " " << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.find(whole) != std::string::npos);
        CHECK(run.out.find(altered) == std::string::npos);
        CHECK(linesOf(run.err).size() == 1);
        CHECK(run.err.find(altered) != std::string::npos);
        CHECK(run.err.find("What is shown leaves out: episode 1.") != std::string::npos);
    }
    const CliRun summary = computer.run({"summary", "--damaged", "--json"});
    CHECK(summary.status == 1);
    CHECK(summary.out.find("\"episodes\": {\"total\":1") != std::string::npos);
    const CliRun triage = computer.run({"triage", "--damaged"});
    CHECK(triage.status == 1);
    CHECK_FALSE(triage.out.empty());
    // A file is written as it is printed.
    CHECK(computer.run({"export", computer.file("rest.csv").string(), "--damaged"}).status == 1);
    CHECK(readFile(computer.file("rest.csv")).find(whole) != std::string::npos);
    // In a report nobody would see what is missing.
    for (const std::string format : {"html", "text", "fhir", "nights-csv"}) {
        const CliRun run = computer.run({"export", "-", "--format", format, "--damaged"});
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK(run.err.find("only json and csv") != std::string::npos);
    }
}

TEST_CASE("Of a sound diary --damaged shows all, and the exit status is 0")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    const CliRun run = computer.run({"list", "--damaged"});
    CHECK(run.status == 0);
    CHECK(run.err.empty());
    CHECK(run.out.find(id) != std::string::npos);
    CHECK(computer.run({"export", "-", "--format", "html", "--damaged"}).status == 0);
    CHECK(computer.run({"log", "--damaged", "--at", "2026-11-02T03:12"}).status == 2);
}

TEST_CASE("A file that is no diary is refused untouched by every command")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    computer.write("crampdiary/diary.db", "Dear diary, this is a letter and no database at all.");
    for (auto words : readingCommands) {
        const CliRun run = computer.run(words);
        INFO(words[0] << " " << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.empty());
        CHECK(run.err.find("diary.db") != std::string::npos);
    }
    CHECK(computer.run({"log", "--at", "2026-11-03T03:12"}).status == 1);
    CHECK(readFile(computer.diary()) == "Dear diary, this is a letter and no database at all.");
}

TEST_CASE("An output that cannot be written is a failure with a sentence")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    computer.breakOutput(ENOSPC);
    for (const auto& words : std::vector<std::vector<std::string>>{{"list"},
                                                                   {"triage"},
                                                                   {"summary", "--json"},
                                                                   {"export", "-", "--format", "csv"},
                                                                   {"guide"},
                                                                   {"--version"},
                                                                   {"--help"}}) {
        const CliRun run = computer.run(words);
        INFO(words[0]);
        CHECK(run.status == 1);
        CHECK(run.err == "The output could not be written: No space left on device.\n");
    }
}

TEST_CASE("A reader that has gone away is not complained of")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    computer.breakOutput(EPIPE);
    const CliRun run = computer.run({"list"});
    CHECK(run.status == 1);
    CHECK(run.err.empty());
}
