// SPDX-License-Identifier: MIT
#pragma once

#include "diary/date_span.h"
#include "diary/diary.h"

#include <string>
#include <string_view>

namespace cramp::exchange
{

// What a diary exchange file holds (format "crampdiary", versions 1 and 2). The diary may hold binned
// records.
struct ExchangeFile {
    diary::Diary diary;
    bool hasDiaryId = false;  // the file says which diary it is from
    std::optional<diary::Moment> exportedAt;
    std::string generator;
    std::optional<diary::DateSpan> range;  // the file is a part of its diary
};

// The bytes of the file: UTF-8 without a byte order mark, one record a line, lists in the diary's order. Of
// version 1 unless it holds something that only version 2 knows.
std::string writeExchange(const ExchangeFile& file);

// Reads all or throws Failure with a sentence for each problem (at most 100), each with its place:
// "episodes[3].pain: 12 is not 0 to 10". Refuses what the format refuses: unknown keys and codes, days that
// are not in the calendar, ids used twice, files that are not UTF-8, nesting that is too deep. The file's
// name stands at the front of a sentence that is about the file as a whole.
ExchangeFile readExchange(std::string_view bytes, std::string_view fileName);

// What lies in a span of days: records by their day; context items, plans and trials that overlap it; records
// without a day, person and settings whole. The file says that it is a part.
ExchangeFile partOf(const diary::Diary& diary, const diary::DateSpan& span);

// From the first to the last day of an episode, check-in, night or stretch, and at least the day given;
// binned ones count for nothing.
diary::DateSpan wholeSpan(const diary::Diary& diary, diary::Date today);

// Episodes alone, as `list --json` prints them: an array.
std::string episodesJson(const std::vector<diary::Episode>& episodes, const diary::SleepSchedule& sleep);

// The CSV of the contract: RFC 4180 with CRLF and a byte order mark, cells guarded against formulas.
std::string writeCsv(const std::vector<diary::Episode>& episodes, const diary::SleepSchedule& sleep);
// Problems name the line that the record begins on: "line 7, pain: 12 is not 0 to 10".
std::vector<diary::Episode> readCsv(std::string_view bytes, std::string_view fileName);

// A file of either kind, told by its first character: JSON begins with a brace or bracket.
ExchangeFile readDiaryFile(std::string_view bytes, std::string_view fileName);

}  // namespace cramp::exchange
