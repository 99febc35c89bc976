// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "diary/uuid.h"
#include "support/catch.h"

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
