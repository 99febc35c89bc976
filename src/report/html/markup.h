// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace cramp::report::html
{

// A UTF-8 text as it stands between tags or in an attribute of HTML and XHTML. What XML cannot hold becomes
// the replacement character.
std::string escaped(std::string_view text);

}  // namespace cramp::report::html
