// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"
#include "store/sealed_files.h"
#include "store/unfinished_file.h"

namespace cramp::store
{

// Copies of diary files, made by SQLite's own backup, which waits for writers and copies a single state of
// the file.

// Replaces the whole content of a database, in one transaction.
void copyPages(SQLite::Database& from, SQLite::Database& to);

// Writes a copy, with a lock if it is to have one, then reads it back and verifies it. `file` names the
// source in messages. Throws Failure.
void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const UnfinishedFile& copy,
               std::span<const Migration> steps, const std::optional<seal::LockHeader>& lock);

// The same under a name of its own and with the lock of the source: whole with mode 0600, or not at all.
// Throws Failure when the name is taken, unless what has it may be replaced; the source itself never is.
void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const std::filesystem::path& copy,
               std::span<const Migration> steps, platform::Existing existing);

}  // namespace cramp::store
