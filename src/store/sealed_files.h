// SPDX-License-Identifier: MIT
#pragma once

#include "seal/lock_header.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace cramp::store
{

// SQLite's file access (VFS) for plain and for locked diaries. A plain one is passed through. Of a locked
// one, whose keys must be held (seal/keys.h), SQLite and everything that reads through the connection sees
// the plain file, while header, pages and journal are stored as seal/ describes. A page that is not as it was
// written is SQLITE_CORRUPT. Opening a locked file whose keys are not held fails with SQLITE_AUTH.

// The name by which SQLite knows it.
const char* sealedFiles();

// The keys with which a connection to a locked diary reads and writes; null for a plain one.
std::shared_ptr<const seal::Keys> keysOf(SQLite::Database& database);
// The header of a connection to a locked diary; none for a plain one. Throws SQLite::Exception.
std::optional<seal::LockHeader> lockOf(SQLite::Database& database);
// Replaces the header; it is on the disk afterwards, and the one before holds until then. No other thread or
// program may write one at the same time.
void replaceLock(SQLite::Database& database, seal::LockHeader header);
// All bytes as they are stored.
std::string storedBytes(SQLite::Database& database);

// The header of a file. None when it is plain, missing or unreadable.
std::optional<seal::LockHeader> readLock(const std::filesystem::path& file);
// True when the file begins as a locked one, even if the rest of its header is damaged.
bool isLockedFile(const std::filesystem::path& file);
// Makes an empty file that is not open a locked one without pages. Throws Failure.
void writeLock(const std::filesystem::path& file, const seal::LockHeader& header);

}  // namespace cramp::store
