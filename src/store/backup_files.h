// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cramp::store
{

// The backups of a diary, found by their names. The automatic ones, one for each day on which the diary was
// used, and those that the person asks for are in the folder backups/ beside it; a diary that a restore has
// replaced is kept right beside the present one.

// Daily: made automatically ("backups/diary-2026-11-22.db"). Asked: by the person
// ("backups/diary-2026-11-22-103000.db"). Replaced: the diary as it was before a backup was restored
// ("diary.replaced-2026-11-22-103000.db").
enum class BackupKind : std::uint8_t { Daily, Asked, Replaced };

struct BackupFile {
    std::filesystem::path file;
    BackupKind kind{};
    std::string madeAt;  // as in its name: "2026-11-22", or with the time "2026-11-22-103000"

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

std::filesystem::path backupFolder(const std::filesystem::path& diaryFile);
std::filesystem::path dailyBackup(const std::filesystem::path& diaryFile, diary::Date day);
// now as text, as momentInName writes it.
std::filesystem::path askedBackup(const std::filesystem::path& diaryFile, const std::string& nowText);

// All backups of a diary, the newest first by their names. A folder that cannot be listed counts as empty.
std::vector<BackupFile> backupsOf(const std::filesystem::path& diaryFile);

// Throws Failure when something has the name of the backup folder but cannot be listed: a folder that may not
// be read, a circular link, a file.
void requireBackupsListed(const std::filesystem::path& diaryFile);

// The day in a backup's name.
diary::Date dayOf(const BackupFile& backup);

// "2026-11-22-103000": a moment as it is written in file names.
std::string momentInName(const diary::Moment& moment);

// The regular files in a folder, without folders, pipes and dead links; none when it cannot be read.
std::vector<std::filesystem::path> regularFilesIn(const std::filesystem::path& folder);

}  // namespace cramp::store
