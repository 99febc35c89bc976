// SPDX-License-Identifier: MIT
#include "store/file_copy.h"

#include "platform/failure.h"
#include "store/connection.h"
#include "store/opening.h"
#include "store/store_failure.h"
#include "store/verification.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace cramp::store
{

namespace
{

[[noreturn]] void failExists(const std::filesystem::path& copy)
{
    throw platform::Failure(fmt::format(
        "There is already a file called {}. Nothing was changed. Choose a different name.", copy.string()));
}

// True when the error is about the file that is copied, not about the copy.
bool isOfSource(const SQLite::Exception& error)
{
    const int code = error.getErrorCode();
    return code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

}  // namespace

void copyPages(SQLite::Database& from, SQLite::Database& to)
{
    SQLite::Backup backup(to, from);
    const int result = backup.executeStep();
    if (result != SQLITE_DONE) throw SQLite::Exception("the copy of the pages", result);
}

void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const UnfinishedFile& copy,
               std::span<const Migration> steps, const std::optional<seal::LockHeader>& lock)
{
    if (lock) writeLock(copy.path(), *lock);
    try {
        SQLite::Database to = openFile(copy.path(), SQLite::OPEN_READWRITE);
        configure(to);
        copyPages(from, to);
    } catch (const SQLite::Exception& error) {
        failBy(error, isOfSource(error) ? file : copy.target());
    }
    guarded(file, [&] {
        SQLite::Database written = loadDiary(copy.path(), steps);
        verify(written, file);
    });
}

void copyDiary(SQLite::Database& from, const std::filesystem::path& file, const std::filesystem::path& copy,
               std::span<const Migration> steps, platform::Existing existing)
{
    std::error_code ignored;
    if (existing == platform::Existing::Keep &&
        std::filesystem::exists(std::filesystem::symlink_status(copy, ignored)))
        failExists(copy);
    if (std::filesystem::equivalent(file, copy, ignored)) failExists(copy);
    const UnfinishedFile unfinished(copy);
    copyDiary(from, file, unfinished, steps, lockOf(from));
    unfinished.giveName(copy, existing);
}

}  // namespace cramp::store
