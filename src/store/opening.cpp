// SPDX-License-Identifier: MIT
#include "store/opening.h"

#include "platform/retried.h"
#include "store/connection.h"
#include "store/diary_place.h"
#include "store/file_copy.h"
#include "store/file_nature.h"
#include "store/making.h"
#include "store/schema.h"
#include "store/store_failure.h"
#include "store/unfinished_file.h"
#include "store/verification.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace cramp::store
{

namespace
{

// What the file is, judged by its content as SQLite reads it.
FileNature natureOfContent(SQLite::Database& database, std::span<const Migration> steps)
{
    // A single state of the file: another program may be making it.
    const SQLite::Transaction reading(database);
    const std::int64_t application = database.execAndGet("PRAGMA application_id").getInt64();
    const std::int64_t version = versionOf(database);
    const bool isEmpty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() == 0;
    if (application == 0 && version == 0 && isEmpty) return FileNature::Empty;
    if (application != diaryApplicationId)
        return versionOfSchema(database, steps) ? FileNature::Damaged : FileNature::OtherDatabase;
    if (version > std::ssize(steps))
        return versionOfSchema(database, steps) ? FileNature::Damaged : FileNature::NewerDiary;
    const bool isOurs = hasSchemaOf(database, version, steps) &&
                        database.execAndGet("PRAGMA page_size").getInt64() == diaryPageSize;
    return isOurs ? FileNature::Diary : FileNature::Damaged;
}

[[noreturn]] void failUnlessDiary(FileNature nature, const std::filesystem::path& file)
{
    if (nature == FileNature::NewerDiary) throw newerDiary(file);
    if (nature == FileNature::Damaged)
        throw damagedDiary(file, "its front or its tables are not as this program writes them");
    throw foreignFile(file);
}

// As refuseForeign, but after SQLite has rolled back what a killed writer left.
void refuseForeignContent(SQLite::Database& database, const std::filesystem::path& file,
                          std::span<const Migration> steps)
{
    const FileNature nature = natureOfContent(database, steps);
    if (nature != FileNature::Empty && nature != FileNature::Diary) failUnlessDiary(nature, file);
}

// A diary that was copied in another mode (WAL) is changed back: no records may be hidden in a second file.
void useRollbackJournal(SQLite::Database& database)
{
    const std::string mode = database.execAndGet("PRAGMA journal_mode = DELETE").getString();
    if (mode != "delete") throw SQLite::Exception("the journal mode stayed " + mode, SQLITE_BUSY);
}

void makePlace(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing)
{
    using enum DiaryStore::WhenMissing;
    if (whenMissing != MakeAnew) refuseEmptied(file);
    if (whenMissing == Fail) throw missingDiary(file);
    makeDiaryFile(file);
}

std::filesystem::path keepBeforeMigration(const std::filesystem::path& file, std::span<const Migration> steps)
{
    SQLite::Database before = openFile(file, SQLite::OPEN_READONLY);
    const UnfinishedFile unfinished(file);
    unfinished.fill([&] { copyDiary(before, file, unfinished, steps, lockOf(before)); });
    return unfinished.giveFreeName(file, fmt::format("before-v{}", steps.size()));
}

// None when the disk fails to read it.
std::optional<std::int64_t> versionIfReadable(SQLite::Database& database)
{
    try {
        return versionOf(database);
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

// An older diary is kept beside the new one; if the migration fails, the copy is not needed.
void migrateKeepingCopy(SQLite::Database& database, const std::filesystem::path& file,
                        std::span<const Migration> steps)
{
    const std::int64_t before = versionOf(database);
    std::filesystem::path kept;
    try {
        migrate(database, steps, [&] { kept = keepBeforeMigration(file, steps); });
    } catch (const SQLite::Exception& error) {
        const platform::Failure failure = failureOf(error, file);
        const auto version = versionIfReadable(database);
        // The disk failed when everything was written; a power cut may bring back the older diary, which is
        // whole.
        if (version == std::ssize(steps)) return;
        if (kept.empty() || (version == before && platform::removeFile(kept) == 0)) throw;
        throw platform::Failure(
            fmt::format("{} A copy of the diary is left as {}.", failure.sentence(), kept.string()),
            failure.detail());
    }
}

}  // namespace

void refuseForeign(SQLite::Database& database, const std::filesystem::path& file, std::int64_t newestVersion)
{
    std::error_code ignored;
    // Another program may be making it at this moment.
    const SharedLock nobodyWrites(database);
    const FileNature nature = natureOf(database, newestVersion);
    // A power cut in the middle of making or changing it may leave something that SQLite rolls back.
    const bool mayBeTakenBack = nature == FileNature::NoDatabase || nature == FileNature::Damaged;
    if (nature == FileNature::Diary || (mayBeTakenBack && hasJournal(file))) return;
    // SQLite takes a file of one byte for an empty one.
    if (nature == FileNature::Empty && std::filesystem::file_size(file, ignored) != 1) return;
    failUnlessDiary(nature, file);
}

SQLite::Database openDiary(const std::filesystem::path& file, DiaryStore::WhenMissing whenMissing,
                           std::span<const Migration> steps)
{
    if (!isDiaryThere(file)) makePlace(file, whenMissing);
    refuseSecondName(file);
    keepForOwner(file);
    removeLeftovers(file);
    SQLite::Database database = openFile(file, SQLite::OPEN_READWRITE);
    refuseForeign(database, file, std::ssize(steps));
    configure(database);
    refuseForeignContent(database, file, steps);
    const bool isFresh = versionOf(database) == 0;
    if (isFresh && whenMissing == DiaryStore::WhenMissing::Fail) throw missingDiary(file);
    // The steps vouch for what they migrate, so only a diary of the newest version needs its tags checked.
    const bool isNewest = versionOf(database) == std::ssize(steps);
    if (!isFresh) checkBriefly(database, file);
    useRollbackJournal(database);
    migrateKeepingCopy(database, file, steps);
    if (isNewest) checkTagsBriefly(database, file);
    return database;
}

SQLite::Database openToRead(const std::filesystem::path& file, std::span<const Migration> steps)
{
    if (!isDiaryThere(file)) throw missingDiary(file);
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    refuseForeign(database, file, std::ssize(steps));
    configure(database);
    refuseForeignContent(database, file, steps);
    if (versionOf(database) == 0) throw missingDiary(file);
    return database;
}

SQLite::Database loadDiary(SQLite::Database& database, const std::filesystem::path& file,
                           std::span<const Migration> steps)
{
    SQLite::Database memory = openMemory();
    copyPages(database, memory);
    configure(memory);
    refuseForeignContent(memory, file, steps);
    if (versionOf(memory) == 0) throw missingDiary(file);
    migrate(memory, steps, [] {});
    return memory;
}

SQLite::Database loadDiary(const std::filesystem::path& file, std::span<const Migration> steps)
{
    if (!isDiaryThere(file)) throw missingDiary(file);
    SQLite::Database database = openFile(file, SQLite::OPEN_READONLY);
    refuseForeign(database, file, std::ssize(steps));
    return loadDiary(database, file, steps);
}

}  // namespace cramp::store
