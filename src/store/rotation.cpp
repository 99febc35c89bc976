// SPDX-License-Identifier: MIT
#include "store/rotation.h"

#include "platform/failure.h"
#include "store/verification.h"

#include <algorithm>

namespace cramp::store
{

namespace
{

diary::Date monthOf(diary::Date day)
{
    const std::chrono::year_month_day date(day);
    return diary::Date(date.year() / date.month() / 1);
}

diary::Date weekOf(diary::Date day)
{
    return day - (diary::weekdayOf(day) - std::chrono::Monday);
}

// Keeps the newest day of each of the newest spans.
template <typename SpanOf>
void keepSpans(std::set<diary::Date>& kept, const std::vector<diary::Date>& newestFirst, std::size_t count,
               SpanOf spanOf)
{
    std::set<diary::Date> spans;
    for (const diary::Date day : newestFirst) {
        if (spans.contains(spanOf(day))) continue;
        if (spans.size() == count) return;
        spans.insert(spanOf(day));
        kept.insert(day);
    }
}

// False also for a backup that cannot be read.
bool holdsNoMore(const std::filesystem::path& backup, std::int64_t records)
{
    try {
        return verifyDiaryFile(backup).records() <= records;
    } catch (const platform::Failure&) {
        return false;
    }
}

}  // namespace

std::set<diary::Date> keptBackupDays(const std::set<diary::Date>& days, diary::Date today)
{
    std::set<diary::Date> kept(days.upper_bound(today), days.end());
    std::vector<diary::Date> newestFirst(days.begin(), days.upper_bound(today));
    std::ranges::reverse(newestFirst);
    keepSpans(kept, newestFirst, keptDays, [](diary::Date day) { return day; });
    keepSpans(kept, newestFirst, keptWeeks, weekOf);
    keepSpans(kept, newestFirst, keptMonths, monthOf);
    return kept;
}

void removeOldBackups(const std::filesystem::path& diaryFile, diary::Date today, std::int64_t recordsOfDiary)
{
    auto backups = backupsOf(diaryFile);
    std::erase_if(backups, [](const BackupFile& backup) { return backup.kind != BackupKind::Daily; });
    std::set<diary::Date> days;
    for (const BackupFile& backup : backups)
        days.insert(dayOf(backup));
    const std::set<diary::Date> kept = keptBackupDays(days, today);
    std::error_code ignored;
    for (const BackupFile& backup : backups)
        if (!kept.contains(dayOf(backup)) && holdsNoMore(backup.file, recordsOfDiary))
            std::filesystem::remove(backup.file, ignored);
}

}  // namespace cramp::store
