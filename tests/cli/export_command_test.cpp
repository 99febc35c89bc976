// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace cramp::test;
using nlohmann::json;

namespace
{

json exported(CliComputer& computer, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"export", "-", "--format", "json"});
    const CliRun run = computer.run(options);
    INFO(run.err);
    REQUIRE(run.status == 0);
    return json::parse(run.out);
}

std::size_t filesIn(const std::filesystem::path& folder)
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("The ending of the name tells the format, and --format overrules it")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const auto beginningOf = [&computer](const std::string& name, std::vector<std::string> options = {}) {
        const auto file = computer.file(name);
        options.insert(options.begin(), {"export", file.string()});
        const CliRun run = computer.run(options);
        INFO(name << " " << run.err);
        REQUIRE(run.status == 0);
        CHECK(run.out.empty());
        return readFile(file).substr(0, 40);
    };
    CHECK(beginningOf("a.json").find("\"crampdiary\"") != std::string::npos);
    CHECK(beginningOf("a.CSV").starts_with("\xef\xbb\xbfid,start,"));
    CHECK(beginningOf("a.html").starts_with("<!DOCTYPE html>"));
    CHECK(json::parse(readFile(computer.file("a.json")))["format"] == "crampdiary");
    beginningOf("a.fhir.json");
    CHECK(json::parse(readFile(computer.file("a.fhir.json")))["resourceType"] == "Bundle");
    CHECK(beginningOf("c.txt").starts_with("Leg cramp diary: 26 October"));
    CHECK(beginningOf("a.nights.csv")
              .starts_with("\xef\xbb\xbf"
                           "date,state,"));
    CHECK(beginningOf("a.txt", {"--format", "csv"}).starts_with("\xef\xbb\xbfid,start,"));
    CHECK(beginningOf("b.json", {"--format", "csv"}).starts_with("\xef\xbb\xbfid,start,"));
}

TEST_CASE("Wrong words of an export are refused, and nothing is written")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string name = computer.file("a.json").string();
    const std::string csv = computer.file("a.csv").string();
    const std::string html = computer.file("a.html").string();
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"export", computer.file("a.doc").string()},
                                               {"export", computer.file("a").string()},
                                               {"export", "-"},
                                               {"export", name, "--format", "xml"},
                                               {"export", csv, "--with-bin"},
                                               {"export", html, "--with-bin"},
                                               {"export", name, "--nhs-number"},
                                               {"export", csv, "--nhs-number"},
                                               {"export", csv, "--with-notes"},
                                               {"export", name, "--with-notes"},
                                               {"export", name, "--from", "2026-11-31"},
                                               {"export", name, "--from", "2026-11-03", "--to", "2026-11-02"},
                                               {"export", html, "--from", "2026-11-23"}}) {
        const CliRun run = computer.run(words);
        INFO(words.back());
        CHECK(run.status == 2);
        CHECK(run.out.empty());
        CHECK(linesOf(run.err).size() == 1);
    }
    CHECK(filesIn(computer.folder()) == 1);
    CHECK(computer.run({"export", "a.doc"}).err.find("pdf, csv, nights-csv, text, json, html or fhir") !=
          std::string::npos);
}

TEST_CASE("An export takes the place of a file whole, keeps its mode, and is for the person alone")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const std::string name = computer.write("a.json", "old");
    ::chmod(name.c_str(), 0644);
    REQUIRE(computer.run({"export", name}).status == 0);
    CHECK(readFile(name).front() == '{');
    struct stat status = {};
    REQUIRE(::stat(name.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0644);
    REQUIRE(computer.run({"export", computer.file("b.json").string()}).status == 0);
    REQUIRE(::stat(computer.file("b.json").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(filesIn(computer.folder()) == 3);
}

TEST_CASE("An export that cannot be written fails with a sentence and leaves nothing")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const CliRun run = computer.run({"export", computer.file("no/such/a.json").string()});
    CHECK(run.status == 1);
    CHECK(linesOf(run.err).size() == 1);
    CHECK(filesIn(computer.folder()) == 1);
    CHECK(computer.run({"export", computer.folder().string(), "--format", "json"}).status == 1);
}

TEST_CASE("No export stands where a diary stood")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    computer.log({"--at", "2026-11-02T03:12", "--diary", computer.file("other.json").string()});
    const std::string before = readFile(computer.diary());
    for (const auto& target : {computer.diary(), computer.file("other.json")}) {
        const CliRun run = computer.run({"export", target.string(), "--format", "json"});
        CHECK(run.status == 1);
        CHECK(run.err.find("is a diary") != std::string::npos);
    }
    CHECK(readFile(computer.diary()) == before);
    std::filesystem::create_symlink(computer.diary(), computer.file("link.json"));
    CHECK(computer.run({"export", computer.file("link.json").string()}).status == 1);
    CHECK(readFile(computer.diary()) == before);
}

TEST_CASE("A JSON export says what it is")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    const json file = exported(computer);
    CHECK(file["format"] == "crampdiary");
    CHECK(file["version"] == 1);
    CHECK(file["exported_at"] == "2026-11-22T09:00:00+00:00");
    CHECK(file["diary"].is_string());
    CHECK_FALSE(file.contains("range"));
}

TEST_CASE("A part of a diary says which part it is")
{
    CliComputer computer;
    for (const char* day : {"01", "02", "03", "04"})
        computer.log({"--at", std::string("2026-11-") + day + "T03:12"});
    const json middle = exported(computer, {"--from", "2026-11-02", "--to", "2026-11-03"});
    CHECK(middle["episodes"].size() == 2);
    CHECK(middle["range"] == json{{"from", "2026-11-02"}, {"to", "2026-11-03"}});
    const json end = exported(computer, {"--from", "2026-11-03"});
    CHECK(end["episodes"].size() == 2);
    CHECK(end["range"] == json{{"from", "2026-11-03"}, {"to", "2026-11-22"}});
    const json beginning = exported(computer, {"--to", "2026-11-03"});
    CHECK(beginning["episodes"].size() == 3);
    CHECK(beginning["range"] == json{{"from", "2026-11-01"}, {"to", "2026-11-03"}});
    const json ahead = exported(computer, {"--from", "2027-11-03"});
    CHECK(ahead["episodes"].empty());
    CHECK(ahead["range"] == json{{"from", "2027-11-03"}, {"to", "2027-11-03"}});
    CHECK(exported(computer, {"--to", "2020-11-03"})["range"] ==
          json{{"from", "2020-11-03"}, {"to", "2020-11-03"}});
}

TEST_CASE("The NHS number stands on a report only where it is asked for")
{
    CliComputer computer;
    const std::string file = computer.write("ann.json", R"({"format": "crampdiary", "version": 1,
        "person": {"name": "Ann", "nhs_number": "9434765919"}, "episodes": []})");
    const CliRun imported = computer.run({"import", file});
    INFO(imported.err);
    REQUIRE(imported.status == 0);
    for (const char* format : {"html", "fhir"}) {
        const auto holdsNumber = [&](std::vector<std::string> more) {
            more.insert(more.begin(), {"export", "-", "--format", format});
            const std::string out = computer.run(more).out;
            INFO(out.substr(0, 200));
            REQUIRE(out.find("Ann") != std::string::npos);
            return out.find("943 476 5919") != std::string::npos ||
                   out.find("9434765919") != std::string::npos;
        };
        CHECK_FALSE(holdsNumber({}));
        CHECK(holdsNumber({"--nhs-number"}));
    }
}

TEST_CASE("The bin is exported only where it is asked for")
{
    CliComputer computer;
    const std::string id = computer.log({"--at", "2026-11-02T03:12"});
    computer.log({"--at", "2026-11-03T03:12"});
    REQUIRE(computer.run({"delete", id}).status == 0);
    CHECK(exported(computer)["episodes"].size() == 1);
    const json whole = exported(computer, {"--with-bin"});
    REQUIRE(whole["episodes"].size() == 2);
    CHECK(whole["episodes"][0]["binned"] == "2026-11-22T09:00:00+00:00");
    CHECK(linesOf(computer.run({"export", "-", "--format", "csv"}).out).size() == 2);
}

TEST_CASE("CSV of days holds the episodes of these days")
{
    CliComputer computer;
    for (const char* day : {"01", "02", "03"})
        computer.log({"--at", std::string("2026-11-") + day + "T03:12"});
    const CliRun run = computer.run({"export", "-", "--format", "csv", "--from", "2026-11-02"});
    CHECK(linesOf(run.out).size() == 3);
}

TEST_CASE("The PDF is made by the function that is handed in, from the last 28 days")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-02T03:12"});
    CHECK(computer.run({"export", computer.file("a.pdf").string()}).status == 1);
    CHECK_FALSE(std::filesystem::exists(computer.file("a.pdf")));
    computer.environment.makePdf = [](const cramp::report::summary::GpSummary& summary,
                                      const cramp::report::summary::ReportWords&) {
        return "%PDF of " + cramp::diary::formatDate(summary.figures.span.from) + " " +
               cramp::diary::formatDate(summary.figures.span.to);
    };
    REQUIRE(computer.run({"export", computer.file("a.pdf").string()}).status == 0);
    CHECK(readFile(computer.file("a.pdf")) == "%PDF of 2026-10-26 2026-11-22");
    const CliRun run = computer.run({"export", "-", "--format", "pdf", "--to", "2026-11-10"});
    CHECK(run.out == "%PDF of 2026-10-14 2026-11-10");
}

TEST_CASE("A report of days long past tells what was pressing then, from its true beginning")
{
    CliComputer computer;
    computer.log({"--at", "2025-02-20T03:12", "--symptom", "swelling:left"});
    const CliRun run =
        computer.run({"export", "-", "--format", "html", "--from", "2025-02-22", "--to", "2025-03-21"});
    CHECK(run.out.find("<b>Recorded:</b> Swelling, left leg: 20 Feb") != std::string::npos);
    const CliRun later =
        computer.run({"export", "-", "--format", "html", "--from", "2025-02-25", "--to", "2025-03-24"});
    CHECK(later.out.find("Swelling") == std::string::npos);
}

TEST_CASE("The text of a report is at most 15 lines and tells what is pressing")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-20T03:12", "--symptom", "swelling:left", "--relief", "stretch:eased",
                  "--trigger", "exercise", "--note", "Line one\nLine two"});
    const CliRun run = computer.run({"export", "-", "--format", "text"});
    INFO(run.out << run.err);
    REQUIRE(run.status == 0);
    CHECK(linesOf(run.out).size() <= 15);
    CHECK(run.out.find("Recorded: Swelling, left leg: 20 Nov") != std::string::npos);
    CHECK(run.out.find("Cramps a week: at least 0.25") != std::string::npos);
    CHECK(run.out.find("Stretching 1 of 1 answered") != std::string::npos);
    CHECK(run.out.find("diagnosis") != std::string::npos);
}

TEST_CASE("Nights are exported from the first on, as many rows as nights")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-20T03:12", "--woke", "--pain", "7", "--duration", "90"});
    const CliRun run = computer.run({"export", "-", "--format", "nights-csv"});
    const auto lines = linesOf(run.out);
    REQUIRE(lines.size() == 5);
    CHECK(lines[1] == "2026-11-19,with_cramps,1,true,7,1.5\r");
    CHECK(lines[2] == "2026-11-20,not_recorded,,,,\r");
    CHECK(lines[4] == "2026-11-22,not_over,,,,\r");
    CHECK(linesOf(computer
                      .run({"export", "-", "--format", "nights-csv", "--from", "2026-11-01", "--to",
                            "2026-11-10"})
                      .out)
              .size() == 11);
}

TEST_CASE("The first cramp of a diary is in its FHIR document, though its night began the evening before")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-20T03:12"});
    const std::string out = computer.run({"export", "-", "--format", "fhir"}).out;
    CHECK(out.find("2026-11-20T03:12:00+00:00") != std::string::npos);
}

TEST_CASE("Notes stand on a report only where they are asked for")
{
    CliComputer computer;
    computer.log({"--at", "2026-11-20T03:12", "--note", "Woke the whole house"});
    for (const char* format : {"html", "fhir"}) {
        const auto holdsNote = [&](std::vector<std::string> more) {
            more.insert(more.begin(), {"export", "-", "--format", format});
            return computer.run(more).out.find("Woke the whole house") != std::string::npos;
        };
        CHECK_FALSE(holdsNote({}));
        CHECK(holdsNote({"--with-notes"}));
    }
}
