// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"
#include "exchange/json_tree.h"
#include "exchange/slips.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace cramp::exchange
{

// A place in a JSON file, as sentences name it: "episodes[3].sites[0].side". Costs nothing until it is said.
struct JsonPath {
    const JsonPath* outer = nullptr;
    std::string_view key;  // or, where it is empty, the index in the list that outer names
    std::size_t index = 0;

    std::string text() const;
};

// Reads one object of a JSON file field by field. What is absent is none and no slip; what is of the wrong
// type, outside its range or no code is none and a slip with its place. Every key must be asked for before
// refuseOtherKeys().
class ObjectReader
{
public:
    // What is no object is a slip and reads as an empty one.
    ObjectReader(JsonTree& tree, JsonTree::Index index, const JsonPath& place, Slips& slips);

    const JsonPath& place() const { return m_place; }
    void require(std::initializer_list<std::string_view> keys);
    void refuseOtherKeys();

    std::optional<std::string_view> text(std::string_view key);
    std::optional<bool> truth(std::string_view key);
    // A whole number; 5.0 is one, 5.5 is not.
    std::optional<std::int64_t> whole(std::string_view key, std::int64_t lowest, std::int64_t highest);
    std::optional<diary::Uuid> id(std::string_view key);
    std::optional<diary::Moment> moment(std::string_view key);
    std::optional<diary::Date> date(std::string_view key);
    std::optional<diary::Clock> clock(std::string_view key);

    template <typename Number>
    std::optional<Number> bounded(std::string_view key)
    {
        const auto value = whole(key, Number::lowest, Number::highest);
        return value ? Number::from(*value) : std::nullopt;
    }
    // By a function from code to value; what is not one "is not ...", such as "a site code".
    template <typename Value>
    std::optional<Value> coded(std::string_view key, std::optional<Value> (*fromText)(std::string_view),
                               std::string_view what)
    {
        const auto code = text(key);
        if (!code) return std::nullopt;
        auto value = fromText(*code);
        if (!value) slip(key, inQuotes(*code).append(" is not ").append(what));
        return value;
    }
    // Calls read(tree place, place, slips) for each element of a list.
    template <typename Read>
    void each(std::string_view key, Read read)
    {
        const auto list = find(key, JsonType::List, "a list");
        if (list == JsonTree::none) return;
        const JsonPath listPlace{&m_place, key, 0};
        std::size_t index = 0;
        for (auto child = m_tree.node(list).firstChild; child != JsonTree::none && !m_slips.isFull();
             child = m_tree.node(child).next)
            read(child, JsonPath{&listPlace, {}, index++});
    }
    // A field that is an object itself; none when it is absent.
    JsonTree::Index child(std::string_view key) { return find(key, JsonType::Object, "an object"); }
    // A text in a list; none, and a slip, when it is something else.
    std::optional<std::string_view> textOf(JsonTree::Index element, const JsonPath& elementPlace);

    JsonTree& tree() { return m_tree; }
    Slips& slips() { return m_slips; }
    void slip(std::string_view key, std::string_view message);
    // The slip of a key that nothing knows, in the object at a place.
    static void refuseKey(Slips& slips, const JsonPath& place, std::string_view key);
    static void slipAt(Slips& slips, const JsonPath& place, std::string_view message);

private:
    JsonTree::Index find(std::string_view key);
    JsonTree::Index find(std::string_view key, JsonType type, std::string_view what);
    std::string described(JsonTree::Index index) const;

    JsonTree& m_tree;
    JsonTree::Index m_index;
    const JsonPath& m_place;
    Slips& m_slips;
    bool m_isObject;
};

}  // namespace cramp::exchange
