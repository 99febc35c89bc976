// SPDX-License-Identifier: MIT
#pragma once

#include "guide/content.h"

#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// A way to say something in another place: the words of the content, and those to use instead.
struct PlacePhrase {
    std::string here;
    std::string there;
};

// Where a person can be, and how help is called there: content/<language>/places.json. The content is written
// for the first place; the last one is neutral and gives no number.
struct Place {
    std::string id;         // "uk"
    std::string name;       // "United Kingdom"
    std::string emergency;  // always in view: "Emergency: call 999"
    std::string urgent;     // "Urgent advice: call 111"
    std::vector<PlacePhrase> phrases;

    // A text of the content as it is said here.
    std::string said(std::string text) const;
};

// Throws Failure for each fault, as loadGuide does.
std::vector<Place> loadPlaces(const Content& content, std::string_view language = "en");

// The place of this id; the last, neutral one for an id that is not known: never a wrong number.
const Place& placeOf(const std::vector<Place>& places, std::string_view id);

// The content with every text that a person reads as it is said in a place. The titles of sources stay.
Content contentFor(Content content, Place place);

}  // namespace cramp::guide
