// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "seal/keys.h"
#include "support/catch.h"

using namespace cramp::test;

namespace
{

// A diary with one cramp, locked by way of files as a script would.
struct Locked : CliComputer {
    Locked()
    {
        id = log({"--at", "2026-11-02T03:12", "--note", "Rumpelstiltskin"});
        set = run({"passphrase", "set", "--new-passphrase-file", passphrase, "--recovery-file", codeFile});
        cramp::seal::forgetKeys();
    }
    ~Locked() { cramp::seal::forgetKeys(); }

    // As another process would run it.
    CliRun runAnew(const std::vector<std::string>& arguments)
    {
        CliRun result = run(arguments);
        cramp::seal::forgetKeys();
        return result;
    }
    bool lists(const std::string& passphraseFile)
    {
        return runAnew({"list", "--passphrase-file", passphraseFile}).out.find(id) != std::string::npos;
    }

    std::string passphrase = write("passphrase", "four words make one\n");
    std::string codeFile = file("code").string();
    std::string id;
    CliRun set;
};

}  // namespace

TEST_CASE_METHOD(Locked, "a diary that is locked opens by its passphrase and its recovery code")
{
    INFO(set.err);
    REQUIRE(set.status == 0);
    CHECK(set.out.find("is locked with a passphrase now") != std::string::npos);
    CHECK(readFile(diary()).find("Rumpelstiltskin") == std::string::npos);
    CHECK(linesOf(readFile(codeFile)).size() == 2);
    CHECK(lists(passphrase));
    std::string words = readFile(codeFile);
    words.at(words.find('\n')) = ' ';
    CHECK(lists(write("words", words)));

    const CliRun refused = runAnew({"list"});
    CHECK(refused.status == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err.find("--passphrase-file") != std::string::npos);
    const CliRun wrong = runAnew({"list", "--passphrase-file", write("wrong", "four words make two")});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.find("does not open the diary") != std::string::npos);
}

TEST_CASE_METHOD(Locked, "every command asks at the terminal for the passphrase of a locked diary")
{
    std::vector<std::string> questions;
    environment.ask = [&](const std::string& question, bool) {
        questions.push_back(question);
        return std::optional<std::string>("four words make one");
    };
    CHECK(runAnew({"list"}).out.find(id) != std::string::npos);
    CHECK(questions == std::vector<std::string>{"Passphrase of " + diary().string() + ": "});
    CHECK(runAnew({"log", "--at", "2026-11-03T03:12"}).status == 0);
    CHECK(runAnew({"check"}).status == 0);
    const auto copy = file("copy.db").string();
    CHECK(runAnew({"backup", copy}).status == 0);
    CHECK(readFile(copy).find("Rumpelstiltskin") == std::string::npos);
    CHECK(runAnew({"restore", copy}).status == 0);
    CHECK(runAnew({"export", "-", "--format", "json"}).out.find(id) != std::string::npos);
}

TEST_CASE_METHOD(Locked, "a passphrase is changed, its code renewed, and it is removed")
{
    const std::string other = write("other", "another passphrase");
    const std::string otherCode = file("other-code").string();
    CHECK(runAnew({"passphrase", "change", "--passphrase-file", passphrase, "--new-passphrase-file", other})
              .status == 0);
    CHECK_FALSE(lists(passphrase));
    CHECK(lists(other));
    CHECK(runAnew({"passphrase", "new-code", "--passphrase-file", other, "--recovery-file", otherCode})
              .status == 0);
    CHECK(readFile(otherCode) != readFile(codeFile));
    CHECK(runAnew({"passphrase", "remove", "--passphrase-file", passphrase}).status == 1);
    CHECK(runAnew({"passphrase", "remove", "--passphrase-file", other}).status == 0);
    CHECK(runAnew({"list"}).out.find(id) != std::string::npos);
}

TEST_CASE("the passphrase of a diary is set at the terminal, with its recovery code typed back")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    bool isTypedBack = true;
    computer.environment.ask = [&](const std::string& question, bool mayBeSeen) {
        const bool asksForCode = question.find("Type them back") != std::string::npos;
        CHECK(mayBeSeen == asksForCode);
        if (!asksForCode) return std::optional<std::string>("four words make one");
        const auto begin = question.find("\n\n");
        return std::optional(isTypedBack ? question.substr(begin, question.rfind("\n\n") + 1 - begin)
                                         : "bread");
    };
    SECTION("right")
    {
        const CliRun run = computer.run({"passphrase", "set"});
        INFO(run.err);
        CHECK(run.status == 0);
        CHECK(computer.run({"list"}).out.find(id) != std::string::npos);
    }
    SECTION("wrong")
    {
        isTypedBack = false;
        const std::string before = readFile(computer.diary());
        CHECK(computer.run({"passphrase", "set"}).status == 1);
        CHECK(readFile(computer.diary()) == before);
    }
    cramp::seal::forgetKeys();
}

TEST_CASE("a passphrase that cannot be set changes nothing")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string before = readFile(computer.diary());
    const std::string good = computer.write("good", "four words make one");
    CHECK(computer.run({"passphrase", "set"}).err.find("--new-passphrase-file") != std::string::npos);
    CHECK(computer.run({"passphrase", "set", "--new-passphrase-file", good}).err.find("--recovery-file") !=
          std::string::npos);
    CHECK(computer
              .run({"passphrase", "set", "--new-passphrase-file", computer.write("short", "1234"),
                    "--recovery-file", computer.file("code").string()})
              .status == 1);
    CHECK(computer.run({"passphrase", "set", "--new-passphrase-file", good, "--recovery-file", good})
              .err.find("already a file") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(computer.file("code")));
    CHECK(computer.run({"passphrase", "lock"}).status == 2);
    CHECK(computer.run({"--passphrase-file", good}).status == 2);
    CHECK(readFile(computer.diary()) == before);
}
