// SPDX-License-Identifier: MIT
#include "guide/search.h"

#include "guide/support/small_guide.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace cramp::guide;
using namespace cramp::test;

namespace
{

const GuideSearch& realSearch()
{
    static const GuideSearch search(loadGuide(bundledGuideContent()), medicineNamesOf(bundledGuideContent()));
    return search;
}

std::vector<std::string> pagesFor(const GuideSearch& search, std::string_view words)
{
    std::vector<std::string> pages;
    for (const SearchResult& result : search.find(words))
        pages.push_back(result.page);
    return pages;
}

bool finds(std::string_view words, const std::string& page)
{
    const auto pages = pagesFor(realSearch(), words);
    return std::ranges::find(pages, page) != pages.end();
}

std::string firstFor(std::string_view words)
{
    const auto pages = pagesFor(realSearch(), words);
    return pages.empty() ? std::string() : pages.front();
}

std::vector<std::string> markedWords(const SearchResult& result)
{
    std::vector<std::string> words;
    for (const FoundPlace& place : result.snippetPlaces)
        words.push_back(result.snippet.substr(place.start, place.length));
    return words;
}

GuideSearch searchOf(const std::string& titleOfSecond, const nlohmann::json& firstBlocks)
{
    SmallGuide small;
    small.setBlocks(firstBlocks);
    small.set("en/pages/second.json", "/name", titleOfSecond);
    return GuideSearch(loadGuide(small.content()));
}

}  // namespace

TEST_CASE("What people look for is found")
{
    CHECK(firstFor("tablet") == "medicines");
    CHECK(firstFor("pregnant") == "pregnancy");
    CHECK(firstFor("999") == "when-to-get-help");
    CHECK(firstFor("A&E") == "when-to-get-help");
    CHECK(firstFor("statin") == "medicines");
    CHECK(firstFor("restless legs") == "is-it-a-cramp");
    CHECK(firstFor("swollen leg") == "is-it-a-cramp");
    CHECK(firstFor("quinine") == "quinine");
    CHECK(firstFor("MHRA") == "quinine");
    CHECK(firstFor("simvastatin") == "medicines");
    CHECK(firstFor("thyroid") == "illnesses");
    CHECK(firstFor("tetanus") == "secondary-causes");
    CHECK(firstFor("how to lie in bed") == "preventing-cramps");
    CHECK(firstFor("blood test") == "at-the-gp");
    CHECK(finds("diuretics", "medicines"));
}

TEST_CASE("The page that a person wants comes first, however common its word is")
{
    CHECK(firstFor("statins") == "medicines");
    CHECK(firstFor("pregnancy") == "pregnancy");
    CHECK(firstFor("night cramps") == "overview");
    CHECK(firstFor("leg cramps") == "overview");
    CHECK(firstFor("quinin") == "quinine");
    CHECK(firstFor("restless") == "is-it-a-cramp");
    CHECK(firstFor("stretching") == "stretches");
    CHECK(firstFor("streching") == "stretches");
    CHECK(firstFor("emergency") == "when-to-get-help");
    CHECK(firstFor("when to see a doctor") == "when-to-get-help");
    CHECK(firstFor("is it dangerous") == "when-to-get-help");
    CHECK(firstFor("foot cramp") == "in-a-cramp");
    CHECK(firstFor("what to do now") == "in-a-cramp");
    CHECK(firstFor("why do I get cramps") == "causes");
    CHECK(firstFor("how long do cramps last") == "symptoms");
    CHECK(firstFor("prevent cramps") == "preventing-cramps");
    CHECK(firstFor("old") == "who-gets-them");
    CHECK(firstFor("medicine") == "medicines");
}

TEST_CASE("The word as it is typed ranks above its other forms and above what is near it")
{
    const nlohmann::json blocks = {{{"type", "paragraph"}, {"text", "One walks, one walks and one walks."}}};
    const GuideSearch search = searchOf("Walk", blocks);
    CHECK(pagesFor(search, "walk") == std::vector<std::string>{"second", "first"});
    CHECK(pagesFor(search, "wlak") == std::vector<std::string>{"second", "first"});
}

TEST_CASE("A slip of the fingers does not hide what is there")
{
    CHECK(pagesFor(realSearch(), "kramp") == pagesFor(realSearch(), "cramp"));
    CHECK(pagesFor(realSearch(), "kramp night") == pagesFor(realSearch(), "cramp night"));
    CHECK(firstFor("magnesum") == firstFor("magnesium"));
    CHECK(finds("preganncy", "pregnancy"));
}

TEST_CASE("Each key typed towards a word finds its page")
{
    const std::string word = "pregnancy";
    for (std::size_t length = 2; length <= word.size(); ++length) {
        INFO(word.substr(0, length));
        CHECK(finds(word.substr(0, length), "pregnancy"));
    }
    const std::string form = "stretching";
    for (std::size_t length = 3; length <= form.size(); ++length) {
        INFO(form.substr(0, length));
        CHECK(finds(form.substr(0, length), "stretches"));
    }
}

TEST_CASE("The found words are marked in the snippet")
{
    const auto results = realSearch().find("statins");
    REQUIRE_FALSE(results.empty());
    const auto words = markedWords(results.front());
    REQUIRE_FALSE(words.empty());
    for (const std::string& word : words)
        CHECK((word == "statin" || word == "statins" || word == "Statin" || word == "Statins"));
}

TEST_CASE("A page stands once, with its title and the heading above the place")
{
    std::set<std::string> seen;
    for (const SearchResult& result : realSearch().find("cramp")) {
        CHECK(seen.insert(result.page).second);
        CHECK_FALSE(result.title.empty());
        CHECK_FALSE(result.snippet.empty());
    }
    const GuideSearch search = searchOf("Other", {{{"type", "heading"}, {"level", 2}, {"text", "Above"}},
                                                  {{"type", "paragraph"}, {"text", "A zebra."}}});
    const auto results = search.find("zebra");
    REQUIRE(results.size() == 1);
    CHECK(results[0].page == "first");
    CHECK(results[0].heading == "Above");
    CHECK(results[0].snippet == "A zebra.");
    CHECK(results[0].snippetPlaces == std::vector<FoundPlace>{{2, 5}});
}

TEST_CASE("A title counts more than a text")
{
    const GuideSearch search =
        searchOf("Zebras", {{{"type", "paragraph"}, {"text", "Zebra, zebra, and zebra again."}}});
    CHECK(pagesFor(search, "zebra") == std::vector<std::string>{"second", "first"});
    CHECK(search.find("zebra").front().titlePlaces == std::vector<FoundPlace>{{0, 6}});
}

TEST_CASE("Every word must be there, if any page has them all")
{
    const GuideSearch search =
        searchOf("Zebras", {{{"type", "paragraph"}, {"text", "A zebra and a lion, and above them a sky."}}});
    CHECK(pagesFor(search, "zebra lion") == std::vector<std::string>{"first"});
    CHECK(pagesFor(search, "zebra unicorns") == std::vector<std::string>{"second", "first"});
}

TEST_CASE("Pages for clinicians are no part of what a patient searches")
{
    for (const char* words : {"sources", "magnezium", "restles legs", "cramp", "clinician"}) {
        INFO(words);
        CHECK_FALSE(pagesFor(realSearch(), words).empty());
        CHECK_FALSE(finds(words, "sources"));
    }
    SmallGuide small;
    small.setBlocks({{{"type", "paragraph"}, {"text", "A zebra."}}});
    CHECK(pagesFor(GuideSearch(loadGuide(small.content())), "zebra") == std::vector<std::string>{"first"});
    small.set(firstPage, "/audience", "Clinician");
    CHECK(GuideSearch(loadGuide(small.content())).find("zebra").empty());
}

TEST_CASE("Accents and capitals do not matter")
{
    const GuideSearch search = searchOf("Other", {{{"type", "paragraph"}, {"text", "The Ménière illness."}}});
    CHECK(pagesFor(search, "MENIERE") == std::vector<std::string>{"first"});
    CHECK(pagesFor(search, "ménière") == std::vector<std::string>{"first"});
}

TEST_CASE("Nothing is found for nothing, and no sign of the search language is taken as one")
{
    for (const std::string words : {"", "   ", "\"", ")(*", "--", "'; DROP TABLE page;--", "NEAR(",
                                    "title:", "^", "zebra AND", "\xFF\xFE"}) {
        INFO(words);
        CHECK_NOTHROW(realSearch().find(words));
    }
    CHECK(realSearch().find("").empty());
    CHECK(realSearch().find(")(*\"").empty());
    CHECK(realSearch().find("qqqqqqqq").empty());
}

TEST_CASE("At most as many results as asked for")
{
    CHECK(realSearch().find("cramp", 3).size() == 3);
}

TEST_CASE("a brand of a medicine finds what is said of its kind, and empty words count for nothing")
{
    const auto ofBrand = pagesFor(realSearch(), "Lipitor");
    REQUIRE_FALSE(ofBrand.empty());
    CHECK(ofBrand.front() == pagesFor(realSearch(), "statin").front());
    CHECK(pagesFor(realSearch(), "is it the statin") == pagesFor(realSearch(), "statin"));
}
