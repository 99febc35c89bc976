// SPDX-License-Identifier: MIT
#pragma once

#include "platform/whole_file.h"
#include "store/migrations.h"

#include <filesystem>
#include <string_view>

namespace cramp::store
{

// Copies of diary files, by SQLite's own backup, which waits for writers and takes one state of the file.

// "diary.WORD.db" beside diary.db; "diary.WORD-2.db" when there is one already, and so on.
std::filesystem::path freeName(const std::filesystem::path& file, std::string_view word);

// Replaces all that a database holds, in one transaction.
void copyPages(SQLite::Database& from, SQLite::Database& to);

// Writes a copy with mode 0600: under another name first, then read back and verified, then renamed. Throws
// Failure, and leaves nothing behind then. `file` names the source in sentences.
void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const std::filesystem::path& copy,
               std::span<const Migration> steps, platform::Existing existing);

}  // namespace cramp::store
