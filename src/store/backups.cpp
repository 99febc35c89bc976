// SPDX-License-Identifier: MIT
#include "store/backups.h"

#include "store/connection.h"
#include "store/diary_place.h"
#include "store/file_copy.h"
#include "store/file_nature.h"
#include "store/making.h"
#include "store/opening.h"
#include "store/store_failure.h"
#include "store/verification.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace cramp::store
{

namespace
{

using std::filesystem::path;

bool isDamage(int result)
{
    return result == SQLITE_NOTADB || result == SQLITE_CORRUPT;
}

// Keeps all others out until the backup ends.
void lockForRestore(SQLite::Backup& backup)
{
    const int result = backup.executeStep(0);
    if (result != SQLITE_OK) throw SQLite::Exception("the lock for the restore", result);
}

// The bytes of the present file under a free name of their own.
path keepBytes(SQLite::Database& present, const path& diaryFile, const std::string& word)
{
    const UnfinishedFile unfinished(diaryFile);
    platform::writeWholeFile(unfinished.path(), readAllBytes(present));
    return unfinished.giveFreeName(diaryFile, word);
}

// Writes the restored diary into the present file, once that is locked and kept.
path restoreInPlace(SQLite::Database& restored, SQLite::Database& present, const path& diaryFile,
                    const std::string& word)
{
    SQLite::Backup backup(present, restored);
    lockForRestore(backup);
    const path kept = keepBytes(present, diaryFile, word);
    try {
        const int result = backup.executeStep();
        if (result != SQLITE_DONE) throw SQLite::Exception("the restore", result);
    } catch (const SQLite::Exception&) {
        // The diary is what it was, and nothing is left of the attempt.
        std::error_code ignored;
        std::filesystem::remove(kept, ignored);
        throw;
    }
    return kept;
}

// False when the file is so damaged that SQLite cannot even name its tables.
bool canBeConfigured(SQLite::Database& present)
{
    try {
        configure(present);
        return true;
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error.getErrorCode())) throw;
        return false;
    }
}

void restoreIntoEmpty(SQLite::Database& restored, const path& diaryFile)
{
    makeDiaryFile(diaryFile);
    SQLite::Database present = openFile(diaryFile, SQLite::OPEN_READWRITE);
    configure(present);
    copyPages(restored, present);
}

// What belongs to a database must never be taken for a part of the one that takes its name.
void moveCompanions(const path& from, const path& to)
{
    for (const char* ending : {"-journal", "-wal", "-shm"})
        if (std::filesystem::exists(from.string() + ending))
            platform::renameFile(from.string() + ending, to.string() + ending, platform::Existing::Replace);
}

// Gives two files each other's name.
void exchangeNames(const path& one, const path& other)
{
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) return;
    if (errno != EINVAL && errno != ENOSYS)
        throw platform::Failure(
            fmt::format("The diary {} was not replaced: {}. Nothing was changed; check the permissions of "
                        "its folder.",
                        other.string(), std::strerror(errno)));
    // A file system that can do it only in steps.
    const path between = one.string() + ".exchange";
    platform::renameFile(other, between, platform::Existing::Keep);
    try {
        platform::renameFile(one, other, platform::Existing::Keep);
    } catch (const platform::Failure&) {
        platform::renameFile(between, other, platform::Existing::Keep);
        throw;
    }
    platform::renameFile(between, one, platform::Existing::Keep);
}

// The restored diary is made whole under the name by which the present file is to be kept; then the two
// change names, so that at no moment there is no diary.
path setAside(SQLite::Database& restored, const path& backup, const path& diaryFile, const std::string& word)
{
    const path target =
        std::filesystem::is_symlink(diaryFile) ? std::filesystem::canonical(diaryFile) : diaryFile;
    const UnfinishedFile unfinished(target);
    copyDiary(restored, backup, unfinished, migrations());
    path kept = unfinished.giveFreeName(target, word);
    moveCompanions(target, kept);
    try {
        exchangeNames(kept, target);
    } catch (const platform::Failure&) {
        moveCompanions(kept, target);
        std::error_code ignored;
        std::filesystem::remove(kept, ignored);
        throw;
    }
    platform::syncFolder(target.has_parent_path() ? target.parent_path() : path("."));
    return kept;
}

// None when nothing was done, because the file is no diary that SQLite can write to.
std::optional<path> tryInPlace(SQLite::Database& restored, const path& diaryFile, const std::string& word)
{
    const auto newest = std::ssize(migrations());
    SQLite::Database present = openFile(diaryFile, SQLite::OPEN_READWRITE);
    FileNature nature{};
    {
        const SharedLock nobodyWrites(present);
        nature = natureOf(present, newest);
    }
    const bool isPlain = nature == FileNature::Diary || nature == FileNature::Empty;
    if (!isPlain || !canBeConfigured(present)) return std::nullopt;
    return restoreInPlace(restored, present, diaryFile, word);
}

}  // namespace

std::optional<path> restoreBackup(const path& backup, const path& diaryFile, const std::string& nowText)
{
    auto restored = guarded(backup, [&] { return loadDiary(backup, migrations()); });
    verify(restored, backup);
    return guarded(diaryFile, [&]() -> std::optional<path> {
        if (!isDiaryThere(diaryFile)) {
            restoreIntoEmpty(restored, diaryFile);
            return std::nullopt;
        }
        refuseSecondName(diaryFile);
        keepForOwner(diaryFile);
        removeLeftovers(diaryFile);
        const std::string word = "replaced-" + nowText;
        if (auto kept = tryInPlace(restored, diaryFile, word)) return kept;
        return setAside(restored, backup, diaryFile, word);
    });
}

}  // namespace cramp::store
