// SPDX-License-Identifier: MIT
#include "store/proven_backup.h"

#include "platform/failure.h"
#include "store/opening.h"
#include "store/store_failure.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::store
{

namespace
{

std::vector<BackupFile> newestFirst(const std::filesystem::path& diaryFile,
                                    const std::optional<diary::Date>& today)
{
    auto backups = backupsOf(diaryFile);
    if (today)
        std::ranges::stable_partition(backups, [&](const auto& backup) { return dayOf(backup) <= *today; });
    return backups;
}

}  // namespace

bool isBackupThere(const std::filesystem::path& copy)
{
    std::error_code error;
    const auto type = std::filesystem::symlink_status(copy, error).type();
    if (type == std::filesystem::file_type::not_found) return false;
    try {
        guarded(copy, [&] { openToRead(copy, migrations()); });
        return true;
    } catch (const LockedDiary&) {
        return true;  // made under a lock that was another one
    } catch (const platform::Failure& failure) {
        throw platform::Failure(
            fmt::format("Today's backup cannot be made: {} is already there and is not a diary that can be "
                        "read. Move it elsewhere.",
                        copy.string()),
            failure.sentence());
    }
}

std::optional<BackupFile> newestBackup(const std::filesystem::path& diaryFile,
                                       const std::optional<diary::Date>& today)
{
    auto backups = newestFirst(diaryFile, today);
    std::erase_if(backups, [](const BackupFile& backup) { return backup.kind == BackupKind::Replaced; });
    return backups.empty() ? std::nullopt : std::optional(backups.front());
}

std::optional<ProvenBackup> newestProvenBackup(const std::filesystem::path& diaryFile,
                                               const std::optional<diary::Date>& today,
                                               std::int64_t leastRecords)
{
    for (const BackupFile& backup : newestFirst(diaryFile, today)) {
        try {
            const Verified holds = verifyDiaryFile(backup.file);
            if (holds.records() >= leastRecords) return ProvenBackup{backup, holds};
        } catch (const platform::Failure&) {
            // An older backup may be sound.
        }
    }
    return std::nullopt;
}

}  // namespace cramp::store
