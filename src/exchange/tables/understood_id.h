// SPDX-License-Identifier: MIT
#pragma once

#include "diary/episode.h"

namespace cramp::exchange::tables
{

// An id that follows from what was understood of a row: when and where. `number` tells cramps apart that are
// alike in both, in their order from 0. A version 8 UUID; no other part of the program makes any.
diary::Uuid understoodId(const diary::Episode& episode, int number);
bool isUnderstoodId(const diary::Uuid& id);

// When and where, as the id sees it.
std::string understoodText(const diary::Episode& episode);

}  // namespace cramp::exchange::tables
