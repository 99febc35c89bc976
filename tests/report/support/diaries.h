// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <cstdint>
#include <string_view>

namespace cramp::test
{

// Short ways to write down records in tests. A text that cannot be read fails the test.
Moment moment(std::string_view text);
Date day(std::string_view text);
// The same number always gives the same id.
Uuid id(std::uint64_t number);

Episode episodeAt(std::string_view start);
Night freeNight(std::string_view night);

// A diary whose every field takes every kind of value now and then: sides, courses, odd texts, odd offsets,
// empty and full lists, binned records. All records pass validate(). The same seed gives the same diary.
Diary randomDiary(std::uint64_t seed, std::size_t episodes);

}  // namespace cramp::test
