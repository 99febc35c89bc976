// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace cramp::ui::format
{

// What a person typed, for a line of the window. Words of a script that runs to the left are isolated, so
// that the line keeps the direction of the window, and what stands beside them its place.
QString ownWords(std::string_view text);

}  // namespace cramp::ui::format
