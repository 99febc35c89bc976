// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::store
{

// Free texts in one: each ends with a line feed; a line feed within it is written \n, a backslash \\. Exact
// both ways, for empty texts too.
std::string joinTexts(const std::vector<std::string>& texts);
// None for what joinTexts does not write.
std::optional<std::vector<std::string>> splitTexts(std::string_view joined);

}  // namespace cramp::store
