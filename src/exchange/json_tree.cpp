// SPDX-License-Identifier: MIT
#include "exchange/json_tree.h"

namespace cramp::exchange
{

void JsonTree::clear()
{
    m_nodes.clear();
    m_characters.clear();
}

JsonTree::Index JsonTree::add(Index parent, std::string_view key, JsonType type)
{
    const auto index = static_cast<Index>(m_nodes.size());
    Node& added = m_nodes.emplace_back();
    added.type = type;
    added.keyAt = static_cast<std::uint32_t>(m_characters.size());
    added.keySize = static_cast<std::uint32_t>(key.size());
    m_characters += key;
    if (parent == none) return index;
    Node& above = m_nodes[parent];
    if (above.lastChild == none)
        above.firstChild = index;
    else
        m_nodes[above.lastChild].next = index;
    above.lastChild = index;
    return index;
}

void JsonTree::setText(Index index, std::string_view text)
{
    m_nodes[index].textAt = static_cast<std::uint32_t>(m_characters.size());
    m_nodes[index].textSize = static_cast<std::uint32_t>(text.size());
    m_characters += text;
}

std::string_view JsonTree::keyOf(Index index) const
{
    return std::string_view(m_characters).substr(m_nodes[index].keyAt, m_nodes[index].keySize);
}

std::string_view JsonTree::textOf(Index index) const
{
    return std::string_view(m_characters).substr(m_nodes[index].textAt, m_nodes[index].textSize);
}

JsonTree::Index JsonTree::childOf(Index parent, std::string_view key) const
{
    Index child = m_nodes[parent].firstChild;
    while (child != none && keyOf(child) != key)
        child = m_nodes[child].next;
    return child;
}

std::size_t JsonTree::countChildren(Index parent) const
{
    std::size_t count = 0;
    for (Index child = m_nodes[parent].firstChild; child != none; child = m_nodes[child].next)
        ++count;
    return count;
}

}  // namespace cramp::exchange
