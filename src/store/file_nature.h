// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string>

namespace cramp
{

// What a file is by its first bytes, before SQLite looks at it. All is read through the connection's own
// descriptor: closing another would drop this process's locks on the file.
enum class FileNature { Empty, Diary, NewerDiary, OtherDatabase, NoDatabase };
FileNature natureOf(SQLite::Database& database, std::int64_t newestVersion);

// All bytes of the file.
std::string readAllBytes(SQLite::Database& database);

}  // namespace cramp
