// SPDX-License-Identifier: MIT
#include "store/connection.h"

#include "store/sealed_files.h"
#include "store/store_failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>

namespace cramp::store
{

namespace
{

// Switches off everything that a file could make SQLite run or access (https://www.sqlite.org/security.html).
void harden(SQLite::Database& database)
{
    sqlite3* const handle = database.getHandle();
    static constexpr std::array settings{
        std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}};
    for (const auto& [setting, value] : settings)
        sqlite3_db_config(handle, setting, value, nullptr);
    // The largest row is an exercise with its picture; no statement of the program is longer or deeper.
    static constexpr std::array limits{
        std::pair{SQLITE_LIMIT_LENGTH, 100'000'000},  std::pair{SQLITE_LIMIT_SQL_LENGTH, 100'000},
        std::pair{SQLITE_LIMIT_COLUMN, 100},          std::pair{SQLITE_LIMIT_EXPR_DEPTH, 50},
        std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 10},  std::pair{SQLITE_LIMIT_ATTACHED, 0},
        std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 100}, std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1}};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

// SQLite calls this only when a statement has run more steps than any sound diary of that size can need.
int stop(void*)
{
    return 1;
}

void limitSteps(SQLite::Database& database)
{
    // A page holds some 25 rows of 20 columns; a full check takes some 150 steps a row.
    constexpr std::int64_t stepsOfPage = 50'000;
    constexpr std::int64_t stepsOfAny = 300'000'000;
    const std::int64_t pages = database.execAndGet("PRAGMA page_count").getInt64();
    const std::int64_t most = std::numeric_limits<int>::max();
    const std::int64_t steps = std::min(stepsOfAny + std::min(pages, most) * stepsOfPage, most);
    sqlite3_progress_handler(database.getHandle(), static_cast<int>(steps), &stop, nullptr);
}

}  // namespace

SQLite::Database openFile(const std::filesystem::path& file, int flags)
{
    try {
        SQLite::Database database(std::filesystem::absolute(file).string(), flags | SQLite::OPEN_NOMUTEX,
                                  busyTimeoutMilliseconds, sealedFiles());
        harden(database);
        return database;
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() == SQLITE_AUTH) throw lockedDiary(file);
        throw;
    }
}

SQLite::Database openMemory()
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    harden(database);
    return database;
}

void configure(SQLite::Database& database)
{
    database.exec(
        "PRAGMA cell_size_check = ON;"
        "PRAGMA temp_store = MEMORY;"
        "PRAGMA foreign_keys = ON;"
        "PRAGMA synchronous = EXTRA;"
        "PRAGMA cache_size = -65536");
    limitSteps(database);
}

}  // namespace cramp::store
