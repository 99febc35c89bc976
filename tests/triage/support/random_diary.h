// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <random>

namespace cramp::test
{

using Random = std::mt19937;

std::int64_t between(Random& random, std::int64_t lowest, std::int64_t highest);
bool chance(Random& random, int percent);

// A moment of now, in one of several offsets.
diary::Moment randomNow(Random& random);

// Any sign with any side, course and onset that it may have.
diary::SymptomEntry randomSign(Random& random, diary::Symptom symptom);

// A small diary full of what the rules look for: a few signs and items that belong together, many of them at
// the very edge of a window, some binned, absent or in the future, in several offsets.
diary::Diary randomDiary(Random& random, const diary::Moment& now);

// The same with years of history before it.
diary::Diary randomLongDiary(Random& random, const diary::Moment& now);

}  // namespace cramp::test
