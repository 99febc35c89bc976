// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace cramp::exchange
{

// Which reader a file is for, by its beginning: JSON begins with a brace or bracket, a CSV of this program
// with a line that names the columns "id" and "start"; anything else is somebody's own table.
enum class FileKind : unsigned char { DiaryJson, DiaryCsv, OtherTable };
FileKind fileKindOf(std::string_view bytes);

}  // namespace cramp::exchange
