// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

namespace cramp::test
{

// A small made-up diary with something for every part of files and reports. The same each time.
diary::Diary sampleDiary();
diary::Moment sampleNow();

}  // namespace cramp::test
