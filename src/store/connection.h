// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace cramp::store
{

// Connections to diary files, guarded against anything a file may contain. The only place where SQLite is
// given a file name.

// How long to wait for another program that writes.
constexpr int busyTimeoutMilliseconds = 5000;

// Gives SQLite the name of a file, of which it reads no more yet than whether it is locked. No name is
// special, not even ":memory:". One thread at a time may use the connection. flags: SQLite::OPEN_…. Throws
// LockedDiary when the keys of a locked diary are not held (seal/keys.h).
SQLite::Database openFile(const std::filesystem::path& file, int flags);
SQLite::Database openMemory();

// Makes the settings that guard a diary: what is committed is on the disk, damage is noticed, and a statement
// that runs endlessly is ended (SQLITE_INTERRUPT); no record is put into a temporary file. Reads the file.
void configure(SQLite::Database& database);

}  // namespace cramp::store
