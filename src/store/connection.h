// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace cramp::store
{

// Connections to diary files, guarded against what may stand in a file. The one place where SQLite is given a
// name.

// How long to wait for another program that writes.
constexpr int busyTimeoutMilliseconds = 5000;

// Names a file to SQLite, which does not look at it yet. No name is a special one, not even ":memory:". One
// thread at a time may use the connection. flags: SQLite::OPEN_….
SQLite::Database openFile(const std::filesystem::path& file, int flags);
SQLite::Database openMemory();

// The settings that guard a diary: what is committed is on the disk, damage is noticed, and a statement that
// goes round in circles ends (SQLITE_INTERRUPT). Reads the file.
void configure(SQLite::Database& database);

}  // namespace cramp::store
