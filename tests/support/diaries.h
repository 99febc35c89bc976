// SPDX-License-Identifier: MIT
#pragma once

#include "diary/date_span.h"
#include "diary/diary.h"

#include <cstdint>
#include <string_view>

namespace cramp::test
{

// Short ways to write down records in tests. A text that cannot be read fails the test.
diary::Moment moment(std::string_view text);
diary::Date day(std::string_view text);
// The same number always gives the same id.
diary::Uuid id(std::uint64_t number);

diary::Episode episodeAt(std::string_view start);
diary::Night freeNight(std::string_view night);
diary::Episode lasting(diary::Episode episode, std::int64_t seconds);
diary::DateSpan span(std::string_view from, std::string_view to);
diary::Diary diaryOf(std::vector<diary::Episode> episodes, std::vector<diary::Night> nights = {});

// Random records (support/random_records.h) with notes that formats trip over, the cramps and check-ins
// within the year 2026: so many of each kind. The same seed gives the same diary.
diary::Diary randomDiary(std::uint64_t seed, std::size_t count);

}  // namespace cramp::test
