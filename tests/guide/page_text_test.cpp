// SPDX-License-Identifier: MIT
#include "guide/page_text.h"

#include "diary/text_check.h"
#include "guide/support/small_guide.h"
#include "guide/wrapped_text.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::platform;
using namespace cramp::test;

namespace
{

const Date today = parseDate("2026-12-01").value();

// The words of the stretch on the page, so that those of the guide may change.
void giveFixedWords(SmallGuide& small)
{
    const std::string file = "en/stretches.json";
    const nlohmann::json stretches = small.read(file)["stretches"];
    const auto walk = std::ranges::find(stretches, "X10", [](const auto& one) { return one["id"]; });
    const std::string place = "/stretches/" + std::to_string(walk - stretches.begin()) + "/";
    const auto items = [](const std::string& text) {
        return nlohmann::json::array({{{"text", text}, {"sources", {"F12"}}}});
    };
    small.set(file, place + "name", "A short walk");
    small.set(file, place + "summary", "Take a short walk.");
    small.set(file, place + "steps", items("Walk a little."));
    small.set(file, place + "cautions", items("Mind the stairs."));
    small.set(file, place + "counts_note", "No source gives a count.");
    small.set(file, place + "sources", {"F12"});
}

SmallGuide everyBlock()
{
    SmallGuide small;
    small.write(firstPage, nlohmann::json::parse(readWholeFile(testData("guide/every_block.json"))));
    giveFixedWords(small);
    return small;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A page with every block reads as approved")
{
    const Guide guide = loadGuide(everyBlock().content());
    const std::string text = pageText(guide, *guide.page("first"), today);
    const auto approved = testData("guide/every_block.approved.txt");
    if (readWholeFile(approved) != text) {
        writeWholeFile(std::filesystem::path(CRAMP_BUILD) / "every_block.received.txt", text);
        FAIL_CHECK("every_block.received.txt in the build folder differs from " << approved);
    }
}

TEST_CASE("The page with every block has every kind of the schema, save the list of all sources")
{
    using nlohmann::json;
    const json schema =
        json::parse(readWholeFile(std::filesystem::path(CRAMP_SOURCE) / "content/page.schema.json"));
    const auto kinds = schema["$defs"]["block"]["properties"]["type"]["enum"].get<std::set<std::string>>();
    std::set<std::string> used{"sourceList"};
    const json page = json::parse(readWholeFile(testData("guide/every_block.json")));
    for (const json& block : page["hasPart"])
        used.insert(block["type"].get<std::string>());
    CHECK(used == kinds);
}

TEST_CASE("The list of sources names every source of the guide")
{
    SmallGuide small;
    small.setBlocks({{{"type", "sourceList"}}});
    const Guide guide = loadGuide(small.content());
    const std::string text = pageText(guide, *guide.page("first"), today);
    for (const Source& source : guide.sources()) {
        INFO(source.key);
        CHECK(contains(text, "\n" + source.key + " "));
    }
}

TEST_CASE("What was seen of a source is said in the list of all sources alone")
{
    SmallGuide small;
    small.setBlocks({{{"type", "paragraph"}, {"text", "a"}, {"sources", {"F1"}}}});
    const Guide citing = loadGuide(small.content());
    REQUIRE_FALSE(citing.source("F1").seen.empty());
    CHECK_FALSE(contains(pageText(citing, *citing.page("first"), today), "Seen as"));
    small.setBlocks({{{"type", "sourceList"}}});
    const Guide listing = loadGuide(small.content());
    CHECK(contains(pageText(listing, *listing.page("first"), today), "Seen as a copy on"));
}

TEST_CASE("A source that was seen as a copy is cited by the body it copies, with no address of the copy")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const std::regex address(R"(\w\.(com|co|org|net|info|dev|au|in|news|uk)\b)");
    for (const Source& source : guide.sources()) {
        INFO(source.key);
        CHECK_FALSE(std::regex_search(source.title + " " + source.publisher, address));
        if (source.kind == SourceKind::Secondary) CHECK(source.url.empty());
    }
}

TEST_CASE("Every page of the guide ends with its dates, the emergency line and the attribution")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const Page& page : guide.pages()) {
        INFO(page.identifier);
        const std::string text = pageText(guide, page, today);
        CHECK(contains(text, "Page written: "));
        CHECK(contains(text, "Newest source: "));
        CHECK(contains(text, "If you think it is an emergency call 999."));
        CHECK(contains(text,
                       "\nContains public sector information licensed under the Open Government Licence"));
    }
}

TEST_CASE("No line of the guide is wider than a terminal, save an address")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const Page& page : guide.pages()) {
        std::istringstream lines(pageText(guide, page, today));
        for (std::string line; std::getline(lines, line);) {
            INFO(page.identifier << ": " << line);
            CHECK((cramp::diary::countCharacters(line) <= 78 || contains(line, "https://")));
        }
    }
}

TEST_CASE("A page of more than three years says so at its top")
{
    const Guide guide = loadGuide(SmallGuide().content());
    const Page& page = *guide.page("first");
    const std::string_view warning = "! This page was written more than 3 years ago.";
    CHECK_FALSE(contains(pageText(guide, page, parseDate("2029-11-22").value()), warning));
    CHECK(contains(pageText(guide, page, parseDate("2029-11-23").value()), warning));
}

TEST_CASE("The list names every page under its section")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const std::string text = pageListText(guide);
    for (const Page& page : guide.pages()) {
        CHECK(contains(text, "\n  " + page.identifier + ": "));
        CHECK(contains(text, "\n" + page.section + "\n"));
    }
    CHECK(contains(text, "crampdiary guide"));
}

TEST_CASE("A stretch is told with its steps, its counts and its cautions")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const std::string text = stretchText(guide, Stretch::X4);
    CHECK(contains(text, "Hold for 10 seconds. Rest for 10 seconds. Do it 3 times with each leg."));
    CHECK(contains(text, "\n 1. "));
    CHECK(contains(text, "\nTake care\n"));
}
