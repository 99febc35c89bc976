// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <string>

struct sqlite3_file;

namespace cramp::store
{

// Tells by its first bytes what a file is, before SQLite looks at it. Everything is read through the
// connection's own descriptor, because closing another one would drop this process's locks on the file.
// Damaged: its content is a diary's, but its first bytes are not what this program writes.
enum class FileNature { Empty, Diary, NewerDiary, Damaged, OtherDatabase, NoDatabase };
FileNature natureOf(SQLite::Database& database, std::int64_t newestVersion);

// The size of the pages of every diary, in bytes; SQLite's own since 2016.
constexpr int diaryPageSize = 4096;

// All bytes of the plain file (sealed_files.h tells of locked ones).
std::string readAllBytes(SQLite::Database& database);

// As long as it exists, nobody is in the middle of a write; it first waits for a writer to finish. It changes
// nothing and does not roll back what a killed writer left. No statement may run on the database meanwhile.
// Throws SQLite::Exception (SQLITE_BUSY) after the busy timeout.
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
