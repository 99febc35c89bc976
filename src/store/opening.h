// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"
#include "store/migrations.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace cramp::store
{

// Tells a diary file from other files, and opens it. Nothing in a file is used before its application id,
// version, pages, tables and indexes are known to be what this program writes.

// Opens a diary of the newest version, making or migrating it first as DiaryStore::open says. An older one is
// first copied beside itself (NAME.before-v2.db), and the steps are tried on that copy in memory. Its pages
// are checked if that takes only a moment (checkBriefly). Throws Failure and SQLite::Exception.
SQLite::Database openDiary(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing,
                           std::span<const Migration> steps);

// Opens a diary of any version to read a little of it, without checking all of its pages.
SQLite::Database openToRead(const std::filesystem::path& file, std::span<const Migration> steps);

// A copy of a diary file in memory, migrated there if it is older. The file is only read.
SQLite::Database loadDiary(const std::filesystem::path& file, std::span<const Migration> steps);
// The same for a diary that is open; file is only named in messages.
SQLite::Database loadDiary(SQLite::Database& database, const std::filesystem::path& file,
                           std::span<const Migration> steps);

// Throws Failure unless the file is a diary that can be read, or an empty file that may become one.
void refuseForeign(SQLite::Database& database, const std::filesystem::path& file, std::int64_t newestVersion);

}  // namespace cramp::store
