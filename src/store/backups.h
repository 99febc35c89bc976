// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup_files.h"

namespace cramp::store
{

// Restores a diary from a backup. The backup is verified first and only read. The present file, even a
// damaged, foreign or newer one, is kept beside it byte for byte as "diary.replaced-NOWTEXT.db" (nowText such
// as 2026-11-22-103000; followed by "-2" when there is one already). Returns where it is kept, or nothing
// when there was no diary. Either all of this is done or nothing. A diary is restored in the same file, so
// that another program that has it open reads the restored one; any other file is renamed to the name under
// which it is kept. Throws Failure when the backup is not sound, while another program writes, and when there
// is no room. A locked diary stays locked and must be open (LockedDiary); what was locked in a backup does
// not come back without its lock.
std::optional<std::filesystem::path> restoreBackup(const std::filesystem::path& backup,
                                                   const std::filesystem::path& diaryFile,
                                                   const std::string& nowText);

}  // namespace cramp::store
