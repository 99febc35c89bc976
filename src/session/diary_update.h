// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

namespace cramp::session
{

// Brings a whole diary, which holds no binned records, up to date with a change that was written. Its lists
// stay in order. Meant for changes of some records; each costs a move of the rest of its list.
void update(diary::Diary& diary, const diary::Change& change);

}  // namespace cramp::session
