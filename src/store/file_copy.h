// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"
#include "store/unfinished_file.h"

namespace cramp::store
{

// Copies of diary files, by SQLite's own backup, which waits for writers and takes one state of the file.

// Replaces all that a database holds, in one transaction.
void copyPages(SQLite::Database& from, SQLite::Database& to);

// Writes a copy, then reads it back and verifies it. `file` names the source in sentences. Throws Failure.
void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const UnfinishedFile& copy,
               std::span<const Migration> steps);

// The same under a name of its own: whole with mode 0600, or not at all. What has the name already is a
// Failure unless it may be replaced; the source itself never is.
void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const std::filesystem::path& copy,
               std::span<const Migration> steps, platform::Existing existing);

}  // namespace cramp::store
