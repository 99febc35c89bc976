// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup_files.h"

namespace cramp::store
{

// Makes a diary what a backup holds. The backup is verified first and only read. The present file, also a
// damaged, foreign or newer one, is kept beside it byte for byte as "diary.replaced-NOWTEXT.db" (now as text,
// such as 2026-11-22-103000; "-2" behind it when there is one already); where, is returned, none when there
// was no diary. Happens whole or not at all. A diary is restored in the same file, so that another program
// that has it open reads the restored one; any other file gets the name under which it is kept. Throws
// Failure when the backup is not good, while another program writes, and when there is no room.
std::optional<std::filesystem::path> restoreBackup(const std::filesystem::path& backup,
                                                   const std::filesystem::path& diaryFile,
                                                   const std::string& nowText);

}  // namespace cramp::store
