// SPDX-License-Identifier: MIT
#include "guide/places.h"

#include "guide/guide.h"
#include "guide/page_text.h"
#include "platform/failure.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <cctype>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::platform;

namespace
{

std::vector<Place> realPlaces()
{
    return loadPlaces(bundledGuideContent());
}

// A number that stands alone, as one that is called does.
bool holdsNumber(const std::string& text, const std::string& number)
{
    for (auto at = text.find(number); at != text.npos; at = text.find(number, at + 1)) {
        const auto isDigit = [&](std::size_t place) {
            return place < text.size() && std::isdigit(static_cast<unsigned char>(text[place])) != 0;
        };
        if ((at == 0 || !isDigit(at - 1)) && !isDigit(at + number.size())) return true;
    }
    return false;
}

// Every text of a JSON value but citations.
void collect(const nlohmann::json& value, const std::string& key, std::vector<std::string>& texts)
{
    if (key == "sources" || key == "sourceNames" || key == "publisher") return;
    if (value.is_string()) texts.push_back(value.get<std::string>());
    if (value.is_object())
        for (const auto& [name, part] : value.items())
            collect(part, name, texts);
    if (value.is_array())
        for (const auto& part : value)
            collect(part, key, texts);
}

std::string faultOf(const std::string& json)
{
    Content content = bundledGuideContent();
    content.read = [json](std::string_view) { return std::optional(json); };
    try {
        loadPlaces(content);
    } catch (const Failure& failure) {
        return failure.sentence();
    }
    return "none";
}

}  // namespace

TEST_CASE("The first place is the UK, whose words the content has, and the last is neutral")
{
    const auto places = realPlaces();
    CHECK(places.front().id == "uk");
    CHECK(places.front().emergency == "Emergency: call 999");
    CHECK(places.front().phrases.empty());
    CHECK(placeOf(places, "uk").name == "United Kingdom");
    CHECK(&placeOf(places, "atlantis") == &places.back());
    CHECK(&placeOf(places, "") == &places.back());
    const Content content = contentFor(bundledGuideContent(), places.front());
    CHECK(content.read("en/rules.json") == bundledGuideContent().read("en/rules.json"));
}

TEST_CASE("No place shows the numbers of another")
{
    const auto places = realPlaces();
    for (const Place& place : places) {
        if (place.id == "uk") continue;
        for (const std::string number : {"999", "111", "112"}) {
            CHECK_FALSE(holdsNumber(place.emergency, number));
            CHECK_FALSE(holdsNumber(place.urgent, number));
        }
        const Content content = contentFor(bundledGuideContent(), place);
        for (const std::string& path : content.paths) {
            if (path.find("/") == path.npos || path.ends_with("sources.json")) continue;
            if (path.ends_with("places.json") || path.ends_with("hazards.json")) continue;
            std::vector<std::string> texts;
            collect(nlohmann::json::parse(*content.read(path)), {}, texts);
            for (const std::string& text : texts) {
                INFO(place.id << " " << path << ": " << text);
                CHECK_FALSE(holdsNumber(text, "999"));
                CHECK_FALSE(holdsNumber(text, "111"));
                CHECK(text.find("111.nhs.uk") == text.npos);
                CHECK(text.find("A&E") == text.npos);
            }
        }
    }
}

TEST_CASE("The guide of every place loads, and says where to get help in its words")
{
    for (const Place& place : realPlaces()) {
        const Guide guide = loadGuide(contentFor(bundledGuideContent(), place));
        const std::string text =
            pageText(guide, *guide.page("when-to-get-help"), parseDate("2026-11-22").value());
        INFO(place.id);
        CHECK((text.find("999") != text.npos) == (place.id == "uk"));
        CHECK((text.find("emergency number") != text.npos) == (place.id != "uk"));
    }
}

TEST_CASE("Phrases are said in their order, each as often as it stands")
{
    const Place place{"x", "X", "e", "u", {{"Call 1 now", "Shout now"}, {"1", "one"}}};
    CHECK(place.said("Call 1 now. 1 and 1.") == "Shout now. one and one.");
    CHECK(place.said("Nothing") == "Nothing");
    CHECK(place.said("In 1999, 11 and 1") == "In 1999, 11 and one");
    const Place growing{"x", "X", "e", "u", {{"a", "aa"}}};
    CHECK(growing.said("aba") == "aabaa");
}

TEST_CASE("Faults of the places are named")
{
    CHECK(faultOf(R"({"places":[{"id":"uk","name":"U","emergency":"e","urgent":"u"}]})").find("neutral") !=
          std::string::npos);
    CHECK(faultOf(R"({"places":[{"id":"uk","name":"U","urgent":"u"}]})").find("emergency") !=
          std::string::npos);
    CHECK(faultOf("{").find("en/places.json") != std::string::npos);
}
