// SPDX-License-Identifier: MIT
#include "guide/page_reader.h"

#include "guide/support/small_guide.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::test;
using nlohmann::json;
using Sentences = std::vector<std::string>;

namespace
{

json item(const std::string& text)
{
    return {{"text", text}};
}

json careCard(const std::string& level, const std::string& text)
{
    return {{"type", "careCard"}, {"level", level}, {"title", "Call 999 now if:"}, {"items", {item(text)}}};
}

json heading(int level)
{
    return {{"type", "heading"}, {"level", level}, {"text", "A heading"}};
}

// What loading says about a first page with these blocks, without the file's name.
Sentences faultsOf(const json& blocks)
{
    SmallGuide small;
    small.setBlocks(blocks);
    Sentences faults = small.faults();
    for (std::string& fault : faults)
        if (fault.starts_with(firstPage + " ")) fault.erase(0, firstPage.size() + 1);
    return faults;
}

}  // namespace

TEST_CASE("Every kind of block is read")
{
    SmallGuide small;
    small.setBlocks(
        {heading(2),
         {{"type", "paragraph"}, {"text", "See [the other](second)."}, {"sources", {"F5", "F6"}}},
         {{"type", "steps"}, {"items", {{{"text", "First"}, {"sources", {"F5"}}}}}},
         {{"type", "dont"}, {"items", {item("do not **pull**")}}},
         {{"type", "inset"}, {"text", "Set off"}},
         {{"type", "warning"}, {"title", "Heat"}, {"text", "Test it first."}},
         {{"type", "expander"}, {"title", "More"}, {"parts", {{{"type", "stretch"}, {"stretch", "X2b"}}}}},
         {{"type", "figure"}, {"figure", "calf"}, {"caption", "The calf"}},
         {{"type", "table"},
          {"caption", "T"},
          {"columns", {"A", "B"}},
          {"rows", json::array({json::array({"1", "2"})})}},
         {{"type", "evidence"}, {"text", "It was so."}, {"sources", {"F42"}}},
         {{"type", "sourceList"}},
         {{"type", "careCard"}, {"level", "urgent"}, {"title", "Ask if:"}, {"items", {item("it hurts")}}}});
    const Guide guide = loadGuide(small.content());
    const Page& page = *guide.page("first");
    REQUIRE(page.blocks.size() == 12);
    CHECK(std::get<Heading>(page.blocks[0].value) == Heading{2, {{{"A heading"}}}});
    CHECK(std::get<Paragraph>(page.blocks[1].value).text.spans[1] == Span{"the other", false, "second"});
    CHECK(std::get<Paragraph>(page.blocks[1].value).sources == SourceKeys{"F5", "F6"});
    CHECK(std::get<List>(page.blocks[2].value).kind == ListKind::Steps);
    CHECK(std::get<List>(page.blocks[3].value).items[0].text.plain() == "do not pull");
    CHECK(std::get<Warning>(page.blocks[5].value).title == "Heat");
    const auto& expander = std::get<Expander>(page.blocks[6].value);
    CHECK(std::get<StretchBlock>(expander.parts[0].value).stretch == Stretch::X2b);
    CHECK(std::get<Figure>(page.blocks[7].value).name == "calf");
    CHECK(std::get<Table>(page.blocks[8].value).rows[0][1].plain() == "2");
    CHECK(std::get<CareCard>(page.blocks[11].value).level == CareLevel::Urgent);
    CHECK(std::get<CareCard>(page.blocks[11].value).foot.spans.empty());
}

TEST_CASE("What a page must say is asked for by name")
{
    for (const std::string key :
         {"@context", "@type", "identifier", "name", "description", "keywords", "inLanguage", "audience",
          "position", "section", "dateCreated", "hasPart"}) {
        SmallGuide small;
        small.remove(firstPage, "/" + key);
        CHECK(small.faults() == Sentences{"en/pages/first.json /" + key + ": this is missing."});
    }
}

TEST_CASE("Wrong values of a page are refused")
{
    const auto faultOf = [](const std::string& key, const json& value) {
        SmallGuide small;
        small.set(firstPage, "/" + key, value);
        return small.faults();
    };
    const std::string place = "en/pages/first.json /";
    CHECK(faultOf("@type", "WebPage") == Sentences{place + "@type: this must be 'MedicalWebPage'."});
    CHECK(faultOf("identifier", "other") == Sentences{place + "identifier: this must be 'first'."});
    CHECK(faultOf("name", "") == Sentences{place + "name: the text is empty."});
    CHECK(faultOf("name", 7) == Sentences{place + "name: this must be a text."});
    CHECK(faultOf("keywords", json::array()) ==
          Sentences{place + "keywords: this must be a list of at least one."});
    CHECK(faultOf("inLanguage", "cy") ==
          Sentences{place + "inLanguage: the page stands among those of 'en'."});
    CHECK(faultOf("position", 0) ==
          Sentences{place + "position: this must be a whole number from 1 to 9999."});
    CHECK(faultOf("position", 1.5) ==
          Sentences{place + "position: this must be a whole number from 1 to 9999."});
    CHECK(faultOf("dateCreated", "2026-02-30") ==
          Sentences{place + "dateCreated: a date is written 2026-11-22."});
    CHECK(faultOf("auther", "me") == Sentences{place + "auther: this key is not known here."});
    CHECK(faultOf("hasPart", {7}) == Sentences{place + "hasPart/0: this must be an object in braces.",
                                               place + "hasPart/0/type: this is missing."});
}

TEST_CASE("Unknown blocks and keys are refused with their place")
{
    CHECK(faultsOf({{{"type", "video"}}}) == Sentences{"/hasPart/0/type: there is no block 'video'."});
    CHECK(faultsOf({heading(2), {{"type", "inset"}, {"text", "a"}, {"colour", "red"}}}) ==
          Sentences{"/hasPart/1/colour: this key is not known here."});
    CHECK(faultsOf({{{"type", "paragraph"}, {"sources", {"F5"}}}}) ==
          Sentences{"/hasPart/0/text: this is missing."});
    CHECK(faultsOf({{{"type", "list"}, {"items", {{{"text", "a"}, {"txet", "b"}}}}}}) ==
          Sentences{"/hasPart/0/items/0/txet: this key is not known here."});
}

TEST_CASE("Sources, links and stretches must exist")
{
    CHECK(faultsOf({{{"type", "paragraph"}, {"text", "a"}, {"sources", {"F999"}}}}) ==
          Sentences{"/hasPart/0/sources: there is no source 'F999' in sources.json."});
    CHECK(faultsOf({{{"type", "paragraph"}, {"text", "a"}, {"sources", {"F5", "F5"}}}}) ==
          Sentences{"/hasPart/0/sources: the source 'F5' is named twice."});
    CHECK(faultsOf({{{"type", "paragraph"}, {"text", "[a](nowhere)"}}}) ==
          Sentences{"/hasPart/0/text: the link leads to 'nowhere', and there is no such page."});
    CHECK(faultsOf({{{"type", "stretch"}, {"stretch", "X11"}}}) ==
          Sentences{"/hasPart/0/stretch: there is no stretch 'X11'."});
    CHECK(faultsOf({{{"type", "evidence"}, {"text", "a"}}}) ==
          Sentences{"/hasPart/0/sources: what a study found needs its source."});
}

TEST_CASE("A list of what not to do says so in every item")
{
    CHECK(faultsOf({{{"type", "dont"}, {"items", {item("do not bounce"), item("pull hard")}}}}) ==
          Sentences{"/hasPart/0/items/1/text: an item of a list of what not to do starts with 'do not'."});
}

TEST_CASE("Care cards are checked")
{
    CHECK(faultsOf(json::array({careCard("high", "a")})) ==
          Sentences{"/hasPart/0/level: 'high' is not known here."});
    CHECK(faultsOf(json::array({careCard("emergency", "see [more](second)")})) ==
          Sentences{"/hasPart/0/items/0/text: an emergency card holds no links."});
    CHECK(faultsOf(json::array({careCard("urgent", "see [more](second)")})).empty());
    json card = careCard("emergency", "a");
    card["foot"] = "See [more](second).";
    CHECK(faultsOf(json::array({card})) == Sentences{"/hasPart/0/foot: an emergency card holds no links."});
    card = careCard("urgent", "a");
    card["title"] = "Call now";
    CHECK(faultsOf(json::array({card})) ==
          Sentences{"/hasPart/0/title: the title of a care card ends with ':'."});
}

TEST_CASE("What follows a care card has a heading of its own")
{
    const json text = {{"type", "paragraph"}, {"text", "a"}};
    CHECK(faultsOf({careCard("urgent", "a"), text}) ==
          Sentences{"/hasPart/1/type: what follows a care card needs a heading of its own."});
    CHECK(faultsOf({careCard("emergency", "a"), careCard("urgent", "a"), heading(2), text}).empty());
}

TEST_CASE("Headings go down one level at a time")
{
    CHECK(faultsOf(json::array({heading(3)})) ==
          Sentences{"/hasPart/0/level: a heading of level 3 needs one of level 2 before it."});
    CHECK(faultsOf(json::array({heading(1)})) ==
          Sentences{"/hasPart/0/level: this must be a whole number from 2 to 3."});
    CHECK(faultsOf({heading(2), heading(3)}).empty());
}

TEST_CASE("A page warns at most twice")
{
    const json warning = {{"type", "warning"}, {"title", "a"}, {"text", "b"}};
    CHECK(faultsOf({warning, warning}).empty());
    CHECK(faultsOf({warning, warning, warning}) ==
          Sentences{"/hasPart/2/type: a page holds at most 2 warnings."});
}

TEST_CASE("Expanders do not nest")
{
    const json inner = {{"type", "expander"}, {"title", "a"}, {"parts", json::array({heading(2)})}};
    CHECK(faultsOf({{{"type", "expander"}, {"title", "b"}, {"parts", json::array({inner})}}}) ==
          Sentences{"/hasPart/0/parts/0/type: an expander stands within an expander."});
}

TEST_CASE("The rows of a table are as long as its columns")
{
    CHECK(faultsOf({{{"type", "table"},
                     {"caption", "T"},
                     {"columns", {"A", "B"}},
                     {"rows", json::array({json::array({"1", "2"}), json::array({"1"})})}}}) ==
          Sentences{"/hasPart/0/rows/1: a row is a list with as many cells as the table has columns."});
}
