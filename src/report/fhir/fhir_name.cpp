// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <sstream>
#include <vector>

namespace cramp::report::fhir
{

namespace
{

using Words = std::vector<std::string>;

Words wordsOf(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::string joined(const Words& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t index = from; index < to; ++index)
        text += (text.empty() ? "" : " ") + words[index];
    return text;
}

// ASCII, or one of U+0080 to U+024F, whose UTF-8 begins with C2 to C9. Elsewhere the order of the names
// cannot be told.
bool isLatin(std::string_view text)
{
    return std::ranges::all_of(text, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0xca;
    });
}

bool isTitle(const std::string& word)
{
    constexpr std::array<std::string_view, 12> titles = {"Mr",   "Mr.", "Mrs", "Mrs.", "Ms",   "Ms.",
                                                         "Miss", "Mx",  "Dr",  "Dr.",  "Prof", "Sir"};
    return std::ranges::find(titles, word) != titles.end();
}

bool isLowerCase(const std::string& word)
{
    return std::islower(static_cast<unsigned char>(word.front())) != 0;
}

// Where the family name begins: at the first small word after the first name ("van", "de la"), or it is the
// last word.
std::size_t familyFrom(const Words& words, std::size_t first)
{
    for (std::size_t index = first + 1; index + 1 < words.size(); ++index)
        if (isLowerCase(words[index])) return index;
    return words.size() - 1;
}

void addParts(FhirJson& name, const std::string& family, const Words& words, std::size_t from, std::size_t to)
{
    if (family.empty() || from >= to) return;
    name["family"] = family;
    name["given"] = FhirJson::array();
    for (std::size_t index = from; index < to; ++index)
        name["given"].push_back(words[index]);
}

}  // namespace

FhirJson fhirName(std::string_view typed)
{
    const auto text = fhirText(typed);
    if (!text) return {};
    FhirJson name = {{"text", *text}};
    if (!isLatin(*text)) return name;
    const std::size_t comma = text->find(',');
    if (comma != std::string::npos) {
        const Words given = wordsOf(text->substr(comma + 1));
        const Words family = wordsOf(text->substr(0, comma));
        if (text->find(',', comma + 1) == std::string::npos)
            addParts(name, joined(family, 0, family.size()), given, 0, given.size());
        return name;
    }
    const Words words = wordsOf(*text);
    const std::size_t first = isTitle(words.front()) ? 1 : 0;
    if (words.size() < first + 2) return name;
    const std::size_t family = familyFrom(words, first);
    addParts(name, joined(words, family, words.size()), words, first, family);
    if (first == 1) name["prefix"] = FhirJson::array({words.front()});
    return name;
}

}  // namespace cramp::report::fhir
