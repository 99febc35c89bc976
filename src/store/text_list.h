// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::store
{

// Joins free texts into one: each ends with a line feed; a line feed within a text is written \n, a backslash
// \\. splitTexts gives back exactly the same texts, empty ones too.
std::string joinTexts(const std::vector<std::string>& texts);
// None for a text that joinTexts cannot have written.
std::optional<std::vector<std::string>> splitTexts(std::string_view joined);

}  // namespace cramp::store
