// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::exchange
{

enum class JsonType : std::uint8_t { Null, Boolean, Number, Text, List, Object };

// One record of a JSON file, kept flat: reading 50,000 records allocates no more than reading one. Filled
// from the top down in the order of the file; emptied and used again for the next record.
class JsonTree
{
public:
    using Index = std::uint32_t;
    static constexpr Index none = UINT32_MAX;

    struct Node {
        JsonType type{};
        bool truth = false;    // of a Boolean
        bool isRead = false;   // a reader asked for its key
        bool isWhole = false;  // of a Number: it is whole (5.0 is)
        bool isHuge = false;   // of a whole Number: it does not fit into number
        std::int64_t number = 0;
        std::uint32_t keyAt = 0, keySize = 0;  // its key in the object that holds it
        std::uint32_t textAt = 0,
                      textSize = 0;  // of a Text; of a Number that is no plain integer, as it was written
        Index firstChild = none, lastChild = none, next = none;
    };

    void clear();
    // Adds a node below `parent` (none: the root) with its key, and gives its place.
    Index add(Index parent, std::string_view key, JsonType type);
    void setText(Index index, std::string_view text);
    Node& node(Index index) { return m_nodes[index]; }

    const Node& node(Index index) const { return m_nodes[index]; }
    bool isEmpty() const { return m_nodes.empty(); }
    std::string_view keyOf(Index index) const;
    std::string_view textOf(Index index) const;
    // The child with a key; none when there is none.
    Index childOf(Index parent, std::string_view key) const;
    std::size_t countChildren(Index parent) const;

private:
    std::vector<Node> m_nodes;
    std::string m_characters;
};

}  // namespace cramp::exchange
