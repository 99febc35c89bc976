// SPDX-License-Identifier: MIT
#include "exchange/object_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::exchange
{

std::string JsonPath::text() const
{
    if (!outer) return std::string(key);
    const std::string before = outer->text();
    if (key.empty()) return fmt::format("{}[{}]", before, index);
    return before.empty() ? std::string(key) : fmt::format("{}.{}", before, key);
}

ObjectReader::ObjectReader(JsonTree& tree, JsonTree::Index index, const JsonPath& place, Slips& slips)
    : m_tree(tree),
      m_index(index),
      m_place(place),
      m_slips(slips),
      m_isObject(tree.node(index).type == JsonType::Object)
{
    if (!m_isObject) slipAt(m_slips, m_place, described(index) + " is not an object");
}

void ObjectReader::require(std::initializer_list<std::string_view> keys)
{
    if (!m_isObject) return;
    for (const auto key : keys)
        if (m_tree.childOf(m_index, key) == JsonTree::none) slip(key, "is missing");
}

void ObjectReader::refuseOtherKeys()
{
    if (!m_isObject) return;
    for (auto child = m_tree.node(m_index).firstChild; child != JsonTree::none;
         child = m_tree.node(child).next)
        if (!m_tree.node(child).isRead) refuseKey(m_slips, m_place, m_tree.keyOf(child));
}

std::optional<std::string_view> ObjectReader::text(std::string_view key)
{
    const auto found = find(key, JsonType::Text, "a text");
    if (found == JsonTree::none) return std::nullopt;
    return m_tree.textOf(found);
}

std::optional<bool> ObjectReader::truth(std::string_view key)
{
    const auto found = find(key, JsonType::Boolean, "true or false");
    if (found == JsonTree::none) return std::nullopt;
    return m_tree.node(found).truth;
}

std::optional<std::int64_t> ObjectReader::whole(std::string_view key, std::int64_t lowest,
                                                std::int64_t highest)
{
    const auto found = find(key, JsonType::Number, "a whole number");
    if (found == JsonTree::none) return std::nullopt;
    const auto& node = m_tree.node(found);
    if (node.isWhole && !node.isHuge && node.number >= lowest && node.number <= highest) return node.number;
    slip(key, node.isWhole ? notInRange(described(found), lowest, highest)
                           : described(found) + " is not a whole number");
    return std::nullopt;
}

std::optional<diary::Uuid> ObjectReader::id(std::string_view key)
{
    const auto written = text(key);
    if (!written) return std::nullopt;
    const auto id = diary::Uuid::parse(*written);
    if (!id) slip(key, notAnId(*written));
    return id;
}

std::optional<diary::Moment> ObjectReader::moment(std::string_view key)
{
    const auto written = text(key);
    if (!written) return std::nullopt;
    const auto moment = diary::parseMoment(*written);
    if (!moment) slip(key, notATime(*written));
    return moment;
}

std::optional<diary::Date> ObjectReader::date(std::string_view key)
{
    const auto written = text(key);
    if (!written) return std::nullopt;
    const auto date = diary::parseDate(*written);
    if (!date) slip(key, notADate(*written));
    return date;
}

std::optional<diary::Clock> ObjectReader::clock(std::string_view key)
{
    return coded<diary::Clock>(key, diary::parseClock, "a time of day, such as 22:00");
}

std::optional<std::string_view> ObjectReader::textOf(JsonTree::Index element, const JsonPath& elementPlace)
{
    if (m_tree.node(element).type == JsonType::Text) return m_tree.textOf(element);
    slipAt(m_slips, elementPlace, described(element) + " is not a text");
    return std::nullopt;
}

void ObjectReader::slip(std::string_view key, std::string_view message)
{
    slipAt(m_slips, JsonPath{&m_place, key, 0}, message);
}

void ObjectReader::refuseKey(Slips& slips, const JsonPath& place, std::string_view key)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    const bool isSayable = !key.empty() && key.size() <= 40 && std::ranges::all_of(key, isPlain);
    if (isSayable)
        slipAt(slips, JsonPath{&place, key, 0}, "is not a key of this format");
    else
        slipAt(slips, place, inQuotes(key) + " is not a key of this format");
}

void ObjectReader::slipAt(Slips& slips, const JsonPath& place, std::string_view message)
{
    const std::string where = place.text();
    slips.add(where.empty() ? std::string(message) : fmt::format("{}: {}", where, message));
}

JsonTree::Index ObjectReader::find(std::string_view key)
{
    if (!m_isObject) return JsonTree::none;
    const auto found = m_tree.childOf(m_index, key);
    if (found != JsonTree::none) m_tree.node(found).isRead = true;
    return found;
}

JsonTree::Index ObjectReader::find(std::string_view key, JsonType type, std::string_view what)
{
    const auto found = find(key);
    if (found == JsonTree::none || m_tree.node(found).type == type) return found;
    slip(key, fmt::format("{} is not {}", described(found), what));
    return JsonTree::none;
}

std::string ObjectReader::described(JsonTree::Index index) const
{
    const auto& node = m_tree.node(index);
    switch (node.type) {
        case JsonType::Null: return "null";
        case JsonType::Boolean: return node.truth ? "true" : "false";
        case JsonType::Number:
            return node.textSize > 0 ? std::string(m_tree.textOf(index)) : fmt::format("{}", node.number);
        case JsonType::Text: return inQuotes(m_tree.textOf(index));
        case JsonType::List: return "a list";
        case JsonType::Object: break;
    }
    return "an object";
}

}  // namespace cramp::exchange
