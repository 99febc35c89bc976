// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

#include <filesystem>
#include <optional>
#include <string>

namespace cramp
{

// The diary's own backups: one for each day on which it was used, in the folder backups/ beside it
// ("backups/diary-2026-11-22.db"), the last seven (DiaryStore::keepDailyBackup makes them). Copies that the
// person makes go where the person says, by DiaryStore::backupTo.

constexpr std::size_t keptDailyBackups = 7;

std::filesystem::path dailyBackup(const std::filesystem::path& diaryFile, Date day);
// The one of the latest day; none when there is none.
std::optional<std::filesystem::path> newestBackup(const std::filesystem::path& diaryFile);
// Removes all but the newest of them.
void removeOldBackups(const std::filesystem::path& diaryFile);

// Makes a diary what a backup holds. The backup is verified first and only read. The present diary, also a
// damaged one, is kept beside it byte for byte as "diary.replaced-NOWTEXT.db" (now as text, such as
// 2026-11-22-103000); where, is returned, none when there was no diary. Happens whole or not at all, and in
// the same file, so that another program that has it open reads the restored diary. Throws Failure when the
// backup is not good, while another program writes, and when the present file is another program's or newer.
std::optional<std::filesystem::path> restoreBackup(const std::filesystem::path& backup,
                                                   const std::filesystem::path& diaryFile,
                                                   const std::string& nowText);

}  // namespace cramp
