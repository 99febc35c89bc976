// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace cramp::platform
{

// The files of content/ as they were when the program was built, by their path below content/
// ("en/labels.json"). They stand in the program itself: no file is read.
std::optional<std::string_view> bundledContent(std::string_view path);

// All their paths, in the order of the alphabet.
std::vector<std::string_view> bundledContentPaths();

}  // namespace cramp::platform
