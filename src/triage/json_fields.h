// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::triage
{

// Reads the fields of one JSON object of the rules, strictly: a field that is missing, of another kind, out
// of range or never asked for is a Failure that names the place ("content/en/rules.json, rule U4,
// condition.of[0]").
class JsonFields
{
public:
    // The object must outlive the fields.
    JsonFields(const nlohmann::json& object, std::string place);

    const std::string& place() const { return m_place; }
    std::string placeOf(std::string_view key) const { return m_place + "." + std::string(key); }
    bool has(std::string_view key) const;

    // A text that is not empty.
    std::string text(std::string_view key);
    std::int64_t number(std::string_view key, std::int64_t lowest, std::int64_t highest);
    std::optional<std::int64_t> numberIfThere(std::string_view key, std::int64_t lowest,
                                              std::int64_t highest);
    std::optional<bool> flagIfThere(std::string_view key);
    // Texts, one or more, none twice.
    std::vector<std::string> texts(std::string_view key);
    // An array of one or more.
    const nlohmann::json& list(std::string_view key);
    const nlohmann::json& object(std::string_view key);
    // Every name and text of an object of texts.
    std::map<std::string, std::string> textsByName(std::string_view key);

    // Refuses fields that were never asked for.
    void end() const;
    [[noreturn]] void refuse(const std::string& what) const;
    [[noreturn]] void refuse(std::string_view key, const std::string& what) const;

private:
    const nlohmann::json& value(std::string_view key);

    const nlohmann::json& m_object;
    std::string m_place;
    std::vector<std::string> m_asked;
};

}  // namespace cramp::triage
