// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"
#include "store/migrations.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace cramp::store
{

// How a diary file is told from other files, and opened. The one place where SQLite is given a name.

// True for a file with content; an empty one counts as missing.
bool isDiaryThere(const std::filesystem::path& file);

// Opens a diary of the newest version, making or migrating it first as DiaryStore::open says. An older one is
// copied beside itself before (NAME.before-v2.db), and the steps are tried on that copy in memory first.
// Throws Failure and SQLite::Exception.
SQLite::Database openDiary(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing,
                           std::span<const Migration> steps);

// A copy of a diary file in memory, migrated there if it is older. The file is only read.
SQLite::Database loadDiary(const std::filesystem::path& file, std::span<const Migration> steps);
// The same of an open one; file is for sentences.
SQLite::Database loadDiary(SQLite::Database& database, const std::filesystem::path& file,
                           std::span<const Migration> steps);

// Names a file to SQLite, which does not look at it yet. One thread at a time may use the connection.
SQLite::Database openFile(const std::filesystem::path& file, int flags);
// The settings that guard a diary: what is committed is on the disk, damage is noticed. Reads the file.
void configure(SQLite::Database& database);

// Throws Failure unless the file is a diary that can be read, or an empty file that may become one.
void refuseForeign(SQLite::Database& database, const std::filesystem::path& file, std::int64_t newestVersion);

}  // namespace cramp::store
