// SPDX-License-Identifier: MIT
#include "guide/page_reader.h"
#include "guide/support/small_guide.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace cramp;
using namespace cramp::test;
using nlohmann::json;
using Sentences = std::vector<std::string>;

namespace
{

// A key of a kind of block (of "page" and "item" too) and an object that has it.
using KeysOfKinds = std::map<std::pair<std::string, std::string>, json::json_pointer>;

// The first object with each key of each kind.
void gatherKeys(const json& value, const json::json_pointer& place, const std::string& kind,
                KeysOfKinds& keys)
{
    if (value.is_object())
        for (const auto& [key, element] : value.items()) {
            keys.try_emplace({kind, key}, place);
            gatherKeys(element, place / key, kind, keys);
        }
    if (!value.is_array()) return;
    for (std::size_t i = 0; i < value.size(); ++i)
        if (value[i].is_object()) gatherKeys(value[i], place / i, value[i].value("type", "item"), keys);
}

// Every page of the real guide as JSON, changed at will and read again.
class BreakablePages
{
public:
    BreakablePages()
    {
        const Guide guide = loadGuide(m_content);
        for (const Page& page : guide.pages())
            m_references.pages.insert(page.identifier);
        for (const Source& source : guide.sources())
            m_references.sources.insert(source.key);
    }

    std::vector<std::string> identifiers() const
    {
        return {m_references.pages.begin(), m_references.pages.end()};
    }

    static std::string fileOf(const std::string& identifier) { return "en/pages/" + identifier + ".json"; }

    json read(const std::string& identifier) const
    {
        return json::parse(m_content.readOrFail(fileOf(identifier)));
    }

    Sentences faultsOf(const std::string& identifier, const json& page) const
    {
        ContentFaults faults;
        readPage(page, fileOf(identifier), identifier, "en", m_references, faults);
        try {
            faults.throwIfAny();
        } catch (const Failure& failure) {
            return failure.sentences();
        }
        return {};
    }

private:
    Content m_content = bundledGuideContent();
    ContentReferences m_references;
};

bool mayBeMissing(const std::string& kind, const std::string& key)
{
    return (key == "sources" && kind != "evidence") || key == "foot";
}

}  // namespace

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

TEST_CASE("Whatever key of a page is renamed, of the wrong type or missing is refused with file and place")
{
    const BreakablePages pages;
    for (const std::string& identifier : pages.identifiers()) {
        const json page = pages.read(identifier);
        REQUIRE(pages.faultsOf(identifier, page).empty());
        KeysOfKinds keys;
        gatherKeys(page, json::json_pointer(), "page", keys);
        for (const auto& [kindAndKey, place] : keys) {
            const auto& [kind, key] = kindAndKey;
            const std::string begin = BreakablePages::fileOf(identifier) + " " + place.to_string() + "/";
            const auto checkRefused = [&, &named = key](const json& broken) {
                const Sentences faults = pages.faultsOf(identifier, broken);
                INFO(begin << named);
                CHECK(std::ranges::any_of(
                    faults, [&](const std::string& fault) { return fault.starts_with(begin); }));
            };
            json missing = page;
            missing[place].erase(key);
            if (mayBeMissing(kind, key))
                CHECK(pages.faultsOf(identifier, missing).empty());
            else
                checkRefused(missing);
            json renamed = missing;
            renamed[place][key + "s"] = page[place][key];
            checkRefused(renamed);
            json wrong = page;
            wrong[place][key] = json::object({{"wrong", 1}});
            checkRefused(wrong);
        }
    }
}
