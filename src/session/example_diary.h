// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

#include <string_view>

namespace cramp::session
{

// The made-up diary of content/example_diary.json (an exchange file), moved by whole days so that its newest
// day is today: one Change for an empty diary. Throws Failure when the file is not as the exchange format
// says.
diary::Change exampleDiary(std::string_view json, diary::Date today);

}  // namespace cramp::session
