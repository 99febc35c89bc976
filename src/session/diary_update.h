// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"

namespace cramp
{

// Brings a whole diary, which holds no binned records, up to date with a change that was written. Its lists
// stay in order. Meant for changes of some records; each costs a move of the rest of its list.
void update(Diary& diary, const Change& change);

}  // namespace cramp
