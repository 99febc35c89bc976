// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup_files.h"
#include "store/verification.h"

namespace cramp::store
{

// A backup that was opened and checked just now, and what it holds.
struct ProvenBackup {
    BackupFile backup;
    Verified holds;
};

// True when a file under the name of a backup can be read as a diary, false when the name is free. Throws
// Failure when something else has the name: it must not pass for that day's backup.
bool isBackupThere(const std::filesystem::path& copy);

// The newest daily or requested backup, by its name. Those dated after today (the clock was wrong) come last;
// without a today, no date is doubted.
std::optional<BackupFile> newestBackup(const std::filesystem::path& diaryFile,
                                       const std::optional<diary::Date>& today);

// The newest backup of a diary, of any kind, that is sound and holds at least leastRecords records. The files
// are only read.
std::optional<ProvenBackup> newestProvenBackup(const std::filesystem::path& diaryFile,
                                               const std::optional<diary::Date>& today,
                                               std::int64_t leastRecords = 0);

}  // namespace cramp::store
