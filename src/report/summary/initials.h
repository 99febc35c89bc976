// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace cramp::report::summary
{

// The first character of each word of a name, at most four: "A. E." of "Ann Example". For a title or a file's
// name that tells whose it is to those who know.
std::string initialsOf(std::string_view name);

}  // namespace cramp::report::summary
