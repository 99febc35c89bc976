// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cramp::exchange::tables
{

// The text of a file that this program wrote, JSON or CSV, even when a spreadsheet program saved it in
// another encoding; none for somebody else's table. Read as a table it would come in a second time.
std::optional<std::string> ownFileText(std::string_view bytes);

}  // namespace cramp::exchange::tables
