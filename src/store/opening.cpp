// SPDX-License-Identifier: MIT
#include "store/opening.h"

#include "platform/failure.h"
#include "store/file_copy.h"
#include "store/file_nature.h"
#include "store/making.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace cramp::store
{

namespace
{

// What a writer left behind that was killed; SQLite takes the write back when it opens the file.
bool hasJournal(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::file_size(file.string() + "-journal", error) > 0 && !error;
}

[[noreturn]] void failMissing(const std::filesystem::path& file)
{
    throw platform::Failure(
        fmt::format("There is no diary at {}. Log a cramp to begin one, or name another file with "
                    "--diary.",
                    file.string()));
}

[[noreturn]] void failForeign(const std::filesystem::path& file)
{
    throw platform::Failure(
        fmt::format("The file {} is not a diary of this program. It was left as it is; name another "
                    "file.",
                    file.string()));
}

[[noreturn]] void failNewer(const std::filesystem::path& file)
{
    throw platform::Failure(
        fmt::format("The diary {} was made by a newer version of this program. It was left as it is; "
                    "use the newer version.",
                    file.string()));
}

bool hasTables(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() > 0;
}

// As refuseForeign, but after SQLite has taken back what a killed writer left.
void refuseForeignContent(SQLite::Database& database, const std::filesystem::path& file)
{
    // One moment of the file: another program may be making it.
    const SQLite::Transaction reading(database);
    const std::int64_t application = database.execAndGet("PRAGMA application_id").getInt64();
    if (application == diaryApplicationId) return;
    if (application != 0 || versionOf(database) != 0 || hasTables(database)) failForeign(file);
}

// A copied diary in another mode (WAL) is brought back: nights must not hide in a second file.
void useRollbackJournal(SQLite::Database& database)
{
    const std::string mode = database.execAndGet("PRAGMA journal_mode = DELETE").getString();
    if (mode != "delete") throw SQLite::Exception("the journal mode stayed " + mode, SQLITE_BUSY);
}

}  // namespace

bool isDiaryThere(const std::filesystem::path& file)
{
    std::error_code error;
    switch (std::filesystem::status(file, error).type()) {
        case std::filesystem::file_type::not_found: return false;
        case std::filesystem::file_type::regular: break;
        case std::filesystem::file_type::directory: failForeign(file);
        default: return true;
    }
    return std::filesystem::file_size(file, error) > 0 || hasJournal(file);
}

void refuseForeign(SQLite::Database& database, const std::filesystem::path& file, std::int64_t newestVersion)
{
    std::error_code ignored;
    // Another program may be making it at this moment.
    const SharedLock nobodyWrites(database);
    switch (natureOf(database, newestVersion)) {
        case FileNature::Empty:
            // SQLite takes a file of one byte for an empty one.
            if (std::filesystem::file_size(file, ignored) == 1) failForeign(file);
            return;
        case FileNature::Diary: return;
        case FileNature::NewerDiary: failNewer(file);
        case FileNature::OtherDatabase: failForeign(file);
        case FileNature::NoDatabase:
            // A power cut in the middle of making it may leave this; SQLite takes that back.
            if (!hasJournal(file)) failForeign(file);
    }
}

SQLite::Database openFile(const std::filesystem::path& file, int flags)
{
    return SQLite::Database(file.string(), flags | SQLite::OPEN_NOMUTEX, busyTimeoutMilliseconds);
}

void configure(SQLite::Database& database)
{
    database.exec(
        "PRAGMA trusted_schema = OFF;"
        "PRAGMA cell_size_check = ON;"
        "PRAGMA foreign_keys = ON;"
        "PRAGMA synchronous = EXTRA;"
        "PRAGMA cache_size = -65536");
}

SQLite::Database openDiary(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing,
                           std::span<const Migration> steps)
{
    const bool mayMake = whenMissing == DiaryStore::WhenMissing::Make;
    if (!isDiaryThere(file)) {
        if (!mayMake) failMissing(file);
        makeDiaryFile(file);
    }
    SQLite::Database database = openFile(file, SQLite::OPEN_READWRITE);
    refuseForeign(database, file, static_cast<std::int64_t>(steps.size()));
    configure(database);
    refuseForeignContent(database, file);
    if (!mayMake && versionOf(database) == 0) failMissing(file);
    useRollbackJournal(database);
    migrate(database, steps, [&] {
        const auto copy = freeName(file, fmt::format("before-v{}", steps.size()));
        SQLite::Database before = openFile(file, SQLite::OPEN_READONLY);
        copyDiary(before, file, copy, steps, platform::Existing::Keep);
    });
    return database;
}

SQLite::Database loadDiary(SQLite::Database& database, const std::filesystem::path& file,
                           std::span<const Migration> steps)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copyPages(database, memory);
    refuseForeignContent(memory, file);
    if (versionOf(memory) == 0) failMissing(file);
    configure(memory);
    migrate(memory, steps, [] {});
    return memory;
}

SQLite::Database loadDiary(const std::filesystem::path& file, std::span<const Migration> steps)
{
    if (!isDiaryThere(file)) failMissing(file);
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    refuseForeign(database, file, static_cast<std::int64_t>(steps.size()));
    return loadDiary(database, file, steps);
}

}  // namespace cramp::store
