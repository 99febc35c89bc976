// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

namespace cramp::exchange
{

// The newest version of the exchange format that is read and written.
constexpr std::int64_t newestVersion = 2;

// The lowest version of the exchange format that knows everything that a diary holds, so that an older
// program reads what it can read. Version 2 added the onset of a sign, what is usual for the person, the
// answer "later", when cramps first came, blocks drawn by lot, and codes.
std::int64_t versionNeeded(const diary::Diary& diary);

}  // namespace cramp::exchange
