// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cramp::store
{

// The diary's own backups: one for each day on which it was used, in the folder backups/ beside it
// ("backups/diary-2026-11-22.db"), the last seven (DiaryStore::keepDailyBackup makes them). Copies that the
// person makes go where the person says, by DiaryStore::backupTo.

constexpr std::size_t keptDailyBackups = 7;

std::filesystem::path dailyBackup(const std::filesystem::path& diaryFile, diary::Date day);
// The one of the latest day; none when there is none.
std::optional<std::filesystem::path> newestBackup(const std::filesystem::path& diaryFile);
// Removes all but the newest of them.
void removeOldBackups(const std::filesystem::path& diaryFile);

// A copy that the person asks for beside the daily ones ("backups/diary-2026-11-22-103000.db", now as text);
// it is never removed.
std::filesystem::path askedBackup(const std::filesystem::path& diaryFile, const std::string& nowText);

// Daily: made by itself. Asked: by the person. Replaced: the diary as it was before a backup was restored.
enum class BackupKind : std::uint8_t { Daily, Asked, Replaced };

struct BackupFile {
    std::filesystem::path file;
    BackupKind kind{};
    std::string madeAt;  // of its name: "2026-11-22", or with the time "2026-11-22-103000"

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};
// All of a diary, the newest first.
std::vector<BackupFile> backupsOf(const std::filesystem::path& diaryFile);

// "2026-11-22-103000": a moment as names of files bear it.
std::string momentInName(const diary::Moment& moment);

// Makes a diary what a backup holds. The backup is verified first and only read. The present diary, also a
// damaged one, is kept beside it byte for byte as "diary.replaced-NOWTEXT.db" (now as text, such as
// 2026-11-22-103000); where, is returned, none when there was no diary. Happens whole or not at all, and in
// the same file, so that another program that has it open reads the restored diary. Throws Failure when the
// backup is not good, while another program writes, and when the present file is another program's or newer.
std::optional<std::filesystem::path> restoreBackup(const std::filesystem::path& backup,
                                                   const std::filesystem::path& diaryFile,
                                                   const std::string& nowText);

}  // namespace cramp::store
