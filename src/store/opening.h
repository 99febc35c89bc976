// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"
#include "store/migrations.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace cramp
{

// How a diary file is made, told from other files, and opened. The one place where SQLite is given a name.

// True for a file with content; an empty one counts as missing.
bool isDiaryThere(const std::filesystem::path& file);

// Opens a diary of the newest version, making or migrating it first as DiaryStore::open says. An older one is
// copied beside itself before (NAME.before-v2.db). Throws Failure and SQLite::Exception.
SQLite::Database openDiary(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing,
                           std::span<const Migration> steps);

// A copy of a diary file in memory, migrated there if it is older. The file is only read.
SQLite::Database loadDiary(const std::filesystem::path& file, std::span<const Migration> steps);
// The same of an open one; file is for sentences.
SQLite::Database loadDiary(SQLite::Database& database, const std::filesystem::path& file,
                           std::span<const Migration> steps);

// Names a file to SQLite, which does not look at it yet.
SQLite::Database openFile(const std::filesystem::path& file, int flags);
// The settings that guard a diary: what is committed is on the disk, damage is noticed. Reads the file.
void configure(SQLite::Database& database);

// What the first bytes of a file tell. They are read through the connection's own descriptor: closing another
// would drop this process's locks on the file.
enum class FileNature { Empty, Diary, NewerDiary, OtherDatabase, NoDatabase };
FileNature natureOf(SQLite::Database& database, std::int64_t newestVersion);

// Throws Failure unless the file is a diary that can be read, or an empty file that may become one.
void refuseForeign(SQLite::Database& database, const std::filesystem::path& file, std::int64_t newestVersion);

// Makes an empty file with mode 0600, and missing folders above it with 0700. One that is there stays, with
// mode 0600.
void makeDiaryFile(const std::filesystem::path& file);
void makeDiaryFolder(const std::filesystem::path& folder);

// All bytes of the file, by the same descriptor.
std::string readAllBytes(SQLite::Database& database);

}  // namespace cramp
