// SPDX-License-Identifier: MIT
#pragma once

#include "guide/page.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::guide
{

// Reading content files strictly. Faults are gathered, each with its file and place (a JSON pointer), so that
// an author sees all of them at once; a reader that met one goes on with an empty value.
class ContentFaults
{
public:
    void add(std::string_view file, std::string_view place, std::string_view what);
    // Throws Failure with all of them, if there is one.
    void throwIfAny() const;

private:
    std::vector<std::string> m_sentences;
};

// What texts may refer to.
struct ContentReferences {
    std::set<std::string, std::less<>> pages;
    std::set<std::string, std::less<>> sources;
};

// A JSON object of a content file. Each key is asked for by what it must hold; finish() then faults the keys
// that nobody asked for. Texts are never empty, never begin or end with a blank, hold no control character.
class ContentObject
{
public:
    ContentObject(const nlohmann::json& value, std::string_view file, std::string place,
                  ContentFaults& faults);

    bool has(std::string_view key) const;
    std::string text(std::string_view key);
    std::string optionalText(std::string_view key);  // empty when missing or null
    bool flag(std::string_view key);
    int integer(std::string_view key, int least, int most);
    std::optional<int> optionalInteger(std::string_view key, int least,
                                       int most);  // none when missing or null
    double number(std::string_view key, double least, double most);
    std::vector<std::string> texts(std::string_view key);
    // Faults another text than that.
    void expect(std::string_view key, std::string_view value);

    Text markup(std::string_view key, const ContentReferences& references);
    Text optionalMarkup(std::string_view key, const ContentReferences& references);
    // An empty list, or none at all, is allowed.
    SourceKeys sources(std::string_view key, const ContentReferences& references);
    // A list of at least one {"text", "sources"}.
    std::vector<Item> items(std::string_view key, const ContentReferences& references);

    // Calls for each element of a list of at least one; faults a list that is missing or empty.
    void forEach(std::string_view key,
                 const std::function<void(const nlohmann::json& element, const std::string& place)>& use);
    // An object within this one; an empty one, with a fault, when it is missing.
    ContentObject object(std::string_view key);
    std::vector<std::string> keys() const;

    // The value of a text that must be one of the names; the first of the table when it is none of them.
    template <typename Value, std::size_t count>
    Value oneOf(std::string_view key, const std::pair<std::string_view, Value> (&names)[count])
    {
        const std::string given = text(key);
        for (const auto& [name, value] : names)
            if (name == given) return value;
        if (!given.empty()) fault(key, "'" + given + "' is not known here");
        return names[0].second;
    }

    void fault(std::string_view key, std::string_view what) const;
    std::string placeOf(std::string_view key) const;
    std::string_view file() const { return m_file; }
    ContentFaults& faults() const { return *m_faults; }
    void finish() const;

private:
    const nlohmann::json* m_value;
    std::string_view m_file;
    std::string m_place;
    ContentFaults* m_faults;
    std::vector<std::string_view> m_asked;

    const nlohmann::json* find(std::string_view key);
    const nlohmann::json* findOrFault(std::string_view key);
};

// Reads one markup that stands at a place of its own (a table's cell).
Text readMarkup(const nlohmann::json& value, std::string_view file, const std::string& place,
                const ContentReferences& references, ContentFaults& faults);

// The file's JSON. Faults what is no JSON, or no object at its top, or gives a key twice, and then returns an
// empty object.
std::unique_ptr<nlohmann::json> parseContent(std::string_view json, std::string_view file,
                                             ContentFaults& faults);

}  // namespace cramp::guide
