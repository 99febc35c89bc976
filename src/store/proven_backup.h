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
// Failure for what has the name and is none: it must not pass for a backup all day.
bool isBackupThere(const std::filesystem::path& copy);

// The newest backup that was made as one, by its name. Names from after today (a clock that was wrong) come
// last; without a today there are none such.
std::optional<BackupFile> newestBackup(const std::filesystem::path& diaryFile,
                                       const std::optional<diary::Date>& today);

// The newest backup of a diary, of any kind, that is sound and holds so many records or more. The files
// are only read.
std::optional<ProvenBackup> newestProvenBackup(const std::filesystem::path& diaryFile,
                                               const std::optional<diary::Date>& today,
                                               std::int64_t leastRecords = 0);

}  // namespace cramp::store
