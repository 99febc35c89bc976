// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cramp::store
{

// The backups of a diary by their names. Its own, one for each day on which it was used, and those that the
// person asks for lie in the folder backups/ beside it; what was replaced by a restore lies beside it.

// Daily: made by itself ("backups/diary-2026-11-22.db"). Asked: by the person
// ("backups/diary-2026-11-22-103000.db"). Replaced: the diary as it was before a backup was restored
// ("diary.replaced-2026-11-22-103000.db").
enum class BackupKind : std::uint8_t { Daily, Asked, Replaced };

struct BackupFile {
    std::filesystem::path file;
    BackupKind kind{};
    std::string madeAt;  // of its name: "2026-11-22", or with the time "2026-11-22-103000"

    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

std::filesystem::path backupFolder(const std::filesystem::path& diaryFile);
std::filesystem::path dailyBackup(const std::filesystem::path& diaryFile, diary::Date day);
// now as text, as momentInName writes it.
std::filesystem::path askedBackup(const std::filesystem::path& diaryFile, const std::string& nowText);

// All of a diary, the newest first by the names. What cannot be listed is not there.
std::vector<BackupFile> backupsOf(const std::filesystem::path& diaryFile);

// Throws Failure when there is something by the name of the folder of backups that cannot be listed: a folder
// that may not be read, a link that leads round in a circle, a file.
void requireBackupsListed(const std::filesystem::path& diaryFile);

// The day of a backup's name.
diary::Date dayOf(const BackupFile& backup);

// "2026-11-22-103000": a moment as names of files bear it.
std::string momentInName(const diary::Moment& moment);

// The files of a folder without folders, pipes and dead links; none of one that cannot be read.
std::vector<std::filesystem::path> regularFilesIn(const std::filesystem::path& folder);

}  // namespace cramp::store
