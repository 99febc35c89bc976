// SPDX-License-Identifier: MIT
#pragma once

#include "diary/date_span.h"
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
Episode lasting(Episode episode, std::int64_t seconds);
DateSpan span(std::string_view from, std::string_view to);
Diary diaryOf(std::vector<Episode> episodes, std::vector<Night> nights = {});

// Random records (support/random_records.h) with notes that formats trip over, the cramps and check-ins
// within the year 2026: so many of each kind. The same seed gives the same diary.
Diary randomDiary(std::uint64_t seed, std::size_t count);

}  // namespace cramp::test
