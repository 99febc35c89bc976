// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup_files.h"

#include <set>

namespace cramp::store
{

// Which of the daily backups are kept: the last one in each of the 7 newest days, 4 newest weeks (Monday to
// Sunday) and 12 newest months that have one.
constexpr std::size_t keptDays = 7;
constexpr std::size_t keptWeeks = 4;
constexpr std::size_t keptMonths = 12;

// Days after today come from a clock that was wrong: they do not count among the newest, and all are kept.
std::set<diary::Date> keptBackupDays(const std::set<diary::Date>& days, diary::Date today);

// Removes the daily backups of all days that are not kept. One that cannot be read stays, and so does one
// that holds more records than the diary does now.
void removeOldBackups(const std::filesystem::path& diaryFile, diary::Date today, std::int64_t recordsOfDiary);

}  // namespace cramp::store
