// SPDX-License-Identifier: MIT
#include "guide/support/small_guide.h"
#include "platform/failure.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::test;
using Sentences = std::vector<std::string>;

TEST_CASE("The real content loads")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const std::string identifier : {"overview", "symptoms", "causes", "in-a-cramp", "stretches",
                                         "preventing-cramps", "when-to-get-help", "about"})
        CHECK(guide.page(identifier) != nullptr);
    CHECK(guide.page("nothing") == nullptr);
    CHECK(guide.stretches().size() == allValues<Stretch>().size());
}

TEST_CASE("Pages stand by position")
{
    SmallGuide small;
    small.set(firstPage, "/position", 7);
    const Guide guide = loadGuide(small.content());
    REQUIRE(guide.pages().size() == 2);
    CHECK(guide.pages()[0].identifier == "second");
    CHECK(guide.pages()[1].identifier == "first");
}

TEST_CASE("A missing file of the guide is named")
{
    SmallGuide small;
    small.files.erase("en/sources.json");
    CHECK(small.faults() == Sentences{"en/sources.json: this file of the content is missing."});
}

TEST_CASE("A file that is no JSON is named with the place in it")
{
    SmallGuide small;
    small.files[firstPage] = "{\"name\": \"a\",\n \"description\" \"b\"}";
    const Sentences faults = small.faults();
    REQUIRE_FALSE(faults.empty());
    CHECK(faults[0].starts_with("en/pages/first.json: this is not JSON: parse error at line 2, column "));
}

TEST_CASE("Bytes that are not UTF-8 are refused")
{
    SmallGuide small;
    small.files[firstPage].replace(small.files[firstPage].find("Some"), 1, "\xFF");
    const Sentences faults = small.faults();
    REQUIRE_FALSE(faults.empty());
    CHECK(faults[0].find("en/pages/first.json: this is not JSON") == 0);
}

TEST_CASE("Deep nesting is refused, not recursed into")
{
    SmallGuide small;
    small.files[firstPage] = "{\"hasPart\":" + std::string(200000, '[') + std::string(200000, ']') + "}";
    CHECK_FALSE(small.faults().empty());
}

TEST_CASE("A key that stands twice is refused")
{
    SmallGuide small;
    small.files[firstPage].insert(1, "\"name\":\"Another name\",");
    CHECK(small.faults() == Sentences{"en/pages/first.json: the key 'name' stands twice in one object."});
}

TEST_CASE("Every fault of every file is told at once")
{
    SmallGuide small;
    small.remove(firstPage, "/description");
    small.set("en/pages/second.json", "/audience", "Everyone");
    CHECK(small.faults() == Sentences{"en/pages/first.json /description: this is missing.",
                                      "en/pages/second.json /audience: 'Everyone' is not known here."});
}

TEST_CASE("Two pages at one position are refused")
{
    SmallGuide small;
    small.set("en/pages/second.json", "/position", 1);
    CHECK(small.faults() ==
          Sentences{"en/pages/second.json /position: the page 'first' has this position too."});
}

TEST_CASE("A page is called like its file")
{
    SmallGuide small;
    small.files["en/pages/Third.json"] = small.files[firstPage];
    small.set("en/pages/Third.json", "/position", 3);
    CHECK(
        small.faults() ==
        Sentences{"en/pages/Third.json: a page's file is named with lower-case letters, digits and hyphens.",
                  "en/pages/Third.json /identifier: this must be 'Third'."});
}

TEST_CASE("Sources are checked")
{
    const std::string file = "en/sources.json";
    SmallGuide small;
    SECTION("key")
    {
        small.set(file, "/sources/1/key", "F1");
        CHECK(small.faults().front() == "en/sources.json /sources/1/key: this key is there twice.");
    }
    SECTION("date")
    {
        for (const std::string wrong : {"2017-13", "17", "2017-02-30", "5 January 2017", "2017-"}) {
            small.set(file, "/sources/0/date", wrong);
            CHECK(
                small.faults() ==
                Sentences{"en/sources.json /sources/0/date: a date is written 2017-01-05, 2017-01 or 2017."});
        }
    }
    SECTION("address")
    {
        small.set(file, "/sources/0/url", "http://example.org");
        CHECK(small.faults() ==
              Sentences{"en/sources.json /sources/0/url: an address begins with https://."});
    }
    SECTION("kind")
    {
        small.set(file, "/sources/0/kind", "rumour");
        CHECK(small.faults() == Sentences{"en/sources.json /sources/0/kind: 'rumour' is not known here."});
    }
    SECTION("what was seen of a copy")
    {
        small.set(file, "/sources/4/kind", "secondary");
        CHECK(small.faults() ==
              Sentences{"en/sources.json /sources/4/seen: a copy or report says what was seen."});
    }
    SECTION("unknown key of a source")
    {
        small.set(file, "/sources/0/author", "someone");
        CHECK(small.faults() == Sentences{"en/sources.json /sources/0/author: this key is not known here."});
    }
}

TEST_CASE("The words round a page are checked")
{
    const std::string file = "en/guide.json";
    SmallGuide small;
    small.remove(file, "/attribution");
    small.set(file, "/written", "Page written");
    small.set(file, "/months", {"January"});
    CHECK(small.faults() == Sentences{"en/guide.json /attribution: this is missing.",
                                      "en/guide.json /written: the text needs {date}.",
                                      "en/guide.json /months: a year has 12 months."});
}
