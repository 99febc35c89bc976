// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <string>
#include <string_view>

namespace cramp::test
{

// A diary in a line, for cases of rules: records between '|', the words of a record between blanks.
//
//   checkin -14d+1s swelling:left no-numbness sleep_disturbance:7 function_affected
//   episode -10m ongoing duration_s:720 soreness_min:1441 site:hand:left woke massage:not-eased exercise
//   weakness!sudden~recent
//   item dirty_wound from:-21 to:-3 raised absent        (days before now's date, or a date)
//   item swelling:left from:-400                         (a sign: it is usual)
//   born 2010-11-22
//
// A time is now plus steps of d, h, m and s ("0", "-14d", "-14d+1s"), or a moment ("2026-11-20T03:00+01:00").
// Any record may be `binned`. The assessment's moment is 2026-11-22T09:00:00+00:00 unless a record
// "now MOMENT" comes first. Throws std::invalid_argument for what is not in this notation.
struct NotedDiary {
    diary::Moment now;
    diary::Diary diary;
};

inline constexpr std::string_view usualNow = "2026-11-22T09:00:00+00:00";

NotedDiary readNotation(std::string_view text);

// The n-th id of a test.
diary::Uuid numberedId(std::uint32_t number);

}  // namespace cramp::test
