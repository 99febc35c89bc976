// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include "support/catch.h"

using namespace cramp::cli;

namespace
{

CommandLine parsed(const std::vector<std::string>& words)
{
    return parseCommandLine(words);
}

}  // namespace

TEST_CASE("Without a command the window is wanted, with its options")
{
    CHECK(parsed({}).wantsWindow());
    const CommandLine call = parsed({"--cramp", "--diary", "a.db", "--content", "c"});
    REQUIRE(call.wantsWindow());
    CHECK(call.window.cramp);
    CHECK_FALSE(call.window.example);
    CHECK(call.diary == "a.db");
    CHECK(call.window.content == "c");
    CHECK(parsed({"--example"}).window.example);
    CHECK(parsed({"--earlier"}).window.earlier);
}

TEST_CASE("The diary is named before or after the command")
{
    CHECK(parsed({"--diary", "a.db", "list"}).diary == "a.db");
    CHECK(parsed({"list", "--diary", "a.db"}).diary == "a.db");
    CHECK(parsed({"list", "--diary=a.db"}).diary == "a.db");
    CHECK_FALSE(parsed({"list"}).diary.has_value());
    CHECK(parsed({"--diary", "a", "list", "--diary", "b"}).problems.size() == 1);
    CHECK(parsed({"--diary", "", "list"}).problems.size() == 1);
}

TEST_CASE("Options keep their values in order, whatever those look like")
{
    const CommandLine call = parsed(
        {"log", "--site", "calf", "--at", "-5", "--site=foot", "--note", "--pain", "--trigger", "list"});
    REQUIRE(call.problems.empty());
    REQUIRE(call.command.has_value());
    CHECK(call.command->name == "log");
    CHECK(call.words.all("--site") == std::vector<std::string>{"calf", "foot"});
    CHECK(call.words.all("--at") == std::vector<std::string>{"-5"});
    CHECK(call.words.all("--note") == std::vector<std::string>{"--pain"});
    CHECK(call.words.all("--trigger") == std::vector<std::string>{"list"});
    CHECK_FALSE(call.words.has("--pain"));
}

TEST_CASE("An empty value is a value")
{
    const CommandLine call = parsed({"log", "--note=", "--woke", "--trigger", ""});
    REQUIRE(call.problems.empty());
    CHECK(call.words.all("--note") == std::vector<std::string>{""});
    CHECK(call.words.has("--woke"));
    CHECK(call.words.all("--trigger") == std::vector<std::string>{""});
}

TEST_CASE("A value in brackets is one value")
{
    CHECK(parsed({"log", "--site", "[calf,foot]"}).words.all("--site") ==
          std::vector<std::string>{"[calf,foot]"});
}

TEST_CASE("A file may bear the name of a command")
{
    const CommandLine call = parsed({"export", "list"});
    REQUIRE(call.problems.empty());
    CHECK(call.command->name == "export");
    CHECK(call.words.argument(0) == "list");
}

TEST_CASE("A dash is an argument, and so is what follows two dashes")
{
    CHECK(parsed({"export", "-"}).words.argument(0) == "-");
    CHECK(parsed({"export", "--", "--from"}).words.argument(0) == "--from");
}

TEST_CASE("Wrong words are problems, one for each")
{
    CHECK(parsed({"lst"}).problems.size() == 1);
    CHECK(parsed({"lst"}).problems[0].find("summary") != std::string::npos);
    CHECK(parsed({"--frobnicate"}).problems.size() == 1);
    CHECK(parsed({"list", "one", "--two"}).problems.size() == 2);
    CHECK(parsed({"list", "triage"}).problems.size() == 1);
    CHECK(parsed({"list", "--json=3"}).problems == std::vector<std::string>{"--json takes no value."});
    CHECK(parsed({"--cramp=1"}).problems.size() == 1);
    CHECK(parsed({"list", "--from", "2026-01-01", "--from", "2026-01-02"}).problems.size() == 1);
    CHECK(parsed({"--cramp", "list"}).problems.size() == 1);
    CHECK(parsed({"--earlier", "list"}).problems.size() == 1);
    CHECK(parsed({"--cramp", "--earlier"}).problems.size() == 1);
    CHECK(parsed({"export"}).problems.size() == 1);
    CHECK(parsed({"delete"}).problems.size() == 1);
    CHECK(parsed({"delete", "a", "b"}).problems.size() == 1);
}

TEST_CASE("An option without its value is named")
{
    const CommandLine call = parsed({"log", "--at"});
    REQUIRE(call.problems.size() == 1);
    CHECK(call.problems[0].starts_with("--at"));
    CHECK_FALSE(call.wantsWindow());
    CHECK(parsed({"--diary"}).problems.size() == 1);
}

TEST_CASE("The session bus starts the program by an option that the help keeps to itself")
{
    CHECK(parsed({"--service"}).window.service);
    CHECK(parsed({"--service"}).wantsWindow());
    CHECK(parsed({"--help"}).text.find("--service") == std::string::npos);
}

TEST_CASE("Help and version are texts and no command")
{
    CHECK(parsed({"--version"}).text == "crampdiary " CRAMP_VERSION "\n");
    CHECK(parsed({"--help"}).text.find("summary") != std::string::npos);
    for (const auto& word : {"log", "list", "delete", "undelete", "triage", "summary", "export", "guide"}) {
        const CommandLine call = parsed({word, "--help"});
        INFO(word);
        CHECK(call.problems.empty());
        CHECK_FALSE(call.command.has_value());
        CHECK(call.text.find(word) != std::string::npos);
    }
    CHECK(parsed({"log", "--help"}).text.find("weakness") != std::string::npos);
}

TEST_CASE("a diary that is only read stands alone on the command line")
{
    CHECK(parsed({"--review", "his.json"}).window.review == "his.json");
    CHECK(parsed({"--review", "his.json"}).wantsWindow());
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--review", "a.json", "--example"},
                                                  {"--review", "a.json", "--cramp"},
                                                  {"--review", "a.json", "--earlier"},
                                                  {"--review", "a.json", "--diary", "b.db"},
                                                  {"--review", "a.json", "list"},
                                                  {"--review"}})
        CHECK_FALSE(parsed(words).problems.empty());
}
