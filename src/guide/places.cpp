// SPDX-License-Identifier: MIT
#include "guide/places.h"

#include "guide/content_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace cramp::guide
{

namespace
{

using nlohmann::ordered_json;

// What is not said to people in words of its own: citations, addresses and names of things.
constexpr std::array<std::string_view, 9> keptKeys = {
    "sources", "sourceNames", "url", "publisher", "$schema", "@context", "@type", "identifier", "id"};

PlacePhrase readPhrase(ContentObject object)
{
    PlacePhrase phrase{object.text("here"), object.text("there")};
    object.finish();
    return phrase;
}

Place readPlace(ContentObject object)
{
    Place place;
    place.id = object.text("id");
    place.name = object.text("name");
    place.emergency = object.text("emergency");
    place.urgent = object.text("urgent");
    if (object.has("phrases")) {
        object.forEach("phrases", [&](const nlohmann::json& one, const std::string& at) {
            place.phrases.push_back(readPhrase(ContentObject(one, object.file(), at, object.faults())));
        });
    }
    object.finish();
    return place;
}

bool isDigitAt(const std::string& text, std::size_t place)
{
    return place < text.size() && text[place] >= '0' && text[place] <= '9';
}

// No part of a longer number: 999 within 1999 is none to call.
bool standsAlone(const std::string& text, std::size_t at, std::size_t size)
{
    const bool cutsBefore = at > 0 && isDigitAt(text, at - 1) && isDigitAt(text, at);
    const bool cutsAfter = isDigitAt(text, at + size - 1) && isDigitAt(text, at + size);
    return !cutsBefore && !cutsAfter;
}

void sayAll(ordered_json& value, const Place& place)
{
    if (value.is_string()) value = place.said(value.get<std::string>());
    if (value.is_array())
        for (ordered_json& part : value)
            sayAll(part, place);
    if (value.is_object())
        for (auto& [key, part] : value.items())
            if (std::ranges::find(keptKeys, key) == keptKeys.end()) sayAll(part, place);
}

bool isSaid(std::string_view path)
{
    return path.find('/') != path.npos && !path.ends_with("/sources.json") && !path.ends_with("/places.json");
}

// What is no JSON stays as it is: its reader says what is wrong.
std::string textFor(std::string json, const Place& place)
{
    ordered_json whole = ordered_json::parse(json, nullptr, false);
    if (whole.is_discarded()) return json;
    sayAll(whole, place);
    return whole.dump();
}

}  // namespace

std::string Place::said(std::string text) const
{
    for (const PlacePhrase& phrase : phrases) {
        for (auto at = text.find(phrase.here); at != text.npos; at = text.find(phrase.here, at)) {
            const bool isWhole = standsAlone(text, at, phrase.here.size());
            if (isWhole) text.replace(at, phrase.here.size(), phrase.there);
            at += isWhole ? phrase.there.size() : 1;
        }
    }
    return text;
}

std::vector<Place> loadPlaces(const Content& content, std::string_view language)
{
    const std::string file = std::string(language) + "/places.json";
    ContentFaults faults;
    const auto json = parseContent(content.readOrFail(file), file, faults);
    ContentObject object(*json, file, {}, faults);
    if (object.has("$schema")) object.text("$schema");
    std::vector<Place> places;
    object.forEach("places", [&](const nlohmann::json& one, const std::string& at) {
        places.push_back(readPlace(ContentObject(one, file, at, faults)));
    });
    object.finish();
    if (places.size() < 2) faults.add(file, "/places", "there is no neutral place beside the first");
    faults.throwIfAny();
    return places;
}

const Place& placeOf(const std::vector<Place>& places, std::string_view id)
{
    const auto found = std::ranges::find(places, id, &Place::id);
    return found == places.end() ? places.back() : *found;
}

Content contentFor(Content content, Place place)
{
    if (place.phrases.empty()) return content;
    auto read = std::move(content.read);
    content.read = [read = std::move(read),
                    place = std::move(place)](std::string_view path) -> std::optional<std::string> {
        auto bytes = read(path);
        if (!bytes || !isSaid(path)) return bytes;
        return textFor(std::move(*bytes), place);
    };
    return content;
}

}  // namespace cramp::guide
