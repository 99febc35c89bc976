// SPDX-License-Identifier: MIT
#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::triage
{

namespace
{

bool isText(const nlohmann::json& value)
{
    return value.is_string() && !value.get_ref<const std::string&>().empty();
}

}  // namespace

JsonFields::JsonFields(const nlohmann::json& object, std::string place)
    : m_object(object),
      m_place(std::move(place))
{
    if (!m_object.is_object()) refuse("is not an object");
}

bool JsonFields::has(std::string_view key) const
{
    return m_object.contains(key);
}

std::string JsonFields::text(std::string_view key)
{
    const auto& found = value(key);
    if (!isText(found)) refuse(key, "is not a text");
    return found.get<std::string>();
}

std::int64_t JsonFields::number(std::string_view key, std::int64_t lowest, std::int64_t highest)
{
    const auto& found = value(key);
    const bool isWhole = found.is_number_integer();
    if (!isWhole || found < lowest || found > highest)
        refuse(key,
               "is not a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return found.get<std::int64_t>();
}

std::optional<std::int64_t> JsonFields::numberIfThere(std::string_view key, std::int64_t lowest,
                                                      std::int64_t highest)
{
    if (!has(key)) return std::nullopt;
    return number(key, lowest, highest);
}

std::optional<bool> JsonFields::flagIfThere(std::string_view key)
{
    if (!has(key)) return std::nullopt;
    const auto& found = value(key);
    if (!found.is_boolean()) refuse(key, "is not true or false");
    return found.get<bool>();
}

std::vector<std::string> JsonFields::texts(std::string_view key)
{
    std::vector<std::string> found;
    for (const auto& entry : list(key)) {
        if (!isText(entry)) refuse(key, "holds something that is not a text");
        const auto text = entry.get<std::string>();
        if (std::ranges::find(found, text) != found.end()) refuse(key, "holds \"" + text + "\" twice");
        found.push_back(text);
    }
    return found;
}

const nlohmann::json& JsonFields::list(std::string_view key)
{
    const auto& found = value(key);
    if (!found.is_array() || found.empty()) refuse(key, "is not a list of one or more");
    return found;
}

const nlohmann::json& JsonFields::object(std::string_view key)
{
    const auto& found = value(key);
    if (!found.is_object()) refuse(key, "is not an object");
    return found;
}

std::map<std::string, std::string> JsonFields::textsByName(std::string_view key)
{
    std::map<std::string, std::string> found;
    for (const auto& [name, text] : object(key).items()) {
        if (!isText(text)) refuse(key, "holds \"" + name + "\", which is not a text");
        found.emplace(name, text.get<std::string>());
    }
    return found;
}

void JsonFields::end() const
{
    for (const auto& [key, ignored] : m_object.items()) {
        if (std::ranges::find(m_asked, key) == m_asked.end()) refuse("\"" + key + "\" is not a key here");
    }
}

void JsonFields::refuse(const std::string& what) const
{
    throw platform::Failure(m_place + ": " + what);
}

void JsonFields::refuse(std::string_view key, const std::string& what) const
{
    refuse("\"" + std::string(key) + "\" " + what);
}

const nlohmann::json& JsonFields::value(std::string_view key)
{
    const auto found = m_object.find(key);
    if (found == m_object.end()) refuse(key, "is missing");
    m_asked.emplace_back(key);
    return *found;
}

}  // namespace cramp::triage
