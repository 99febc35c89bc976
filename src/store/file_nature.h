// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string>

struct sqlite3_file;

namespace cramp::store
{

// What a file is by its first bytes, before SQLite looks at it. All is read through the connection's own
// descriptor: closing another would drop this process's locks on the file.
enum class FileNature { Empty, Diary, NewerDiary, OtherDatabase, NoDatabase };
FileNature natureOf(SQLite::Database& database, std::int64_t newestVersion);

// All bytes of the file.
std::string readAllBytes(SQLite::Database& database);

// How long to wait for another program that writes.
constexpr int busyTimeoutMilliseconds = 5000;

// While it lives nobody is in the middle of a write: waits for one who is. Nothing is changed, and nothing is
// taken back that a killed writer left. No statement may run on the database meanwhile. Throws
// SQLite::Exception (SQLITE_BUSY) after the busy timeout.
class SharedLock
{
public:
    explicit SharedLock(SQLite::Database& database);
    ~SharedLock();
    SharedLock(const SharedLock&) = delete;
    SharedLock& operator=(const SharedLock&) = delete;

private:
    sqlite3_file& m_file;
};

}  // namespace cramp::store
