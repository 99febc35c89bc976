// SPDX-License-Identifier: MIT
#include "store/backups.h"

#include "platform/retried.h"
#include "store/connection.h"
#include "store/diary_place.h"
#include "store/file_copy.h"
#include "store/file_nature.h"
#include "store/making.h"
#include "store/opening.h"
#include "store/sealed_files.h"
#include "store/store_failure.h"
#include "store/verification.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
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
using Lock = std::optional<seal::LockHeader>;

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

// Keeps the bytes of the present file under a free name.
path keepBytes(const std::string& bytes, const path& diaryFile, const std::string& word)
{
    const UnfinishedFile unfinished(diaryFile);
    unfinished.fill([&] { platform::writeWholeFile(unfinished.path(), bytes); });
    return unfinished.giveFreeName(diaryFile, word);
}

std::string keptText(const path& kept)
{
    return kept.empty() ? std::string() : fmt::format(" The diary before is kept as {}.", kept.string());
}

[[noreturn]] void failUnconfirmed(const path& diaryFile, const path& kept, const std::string& detail)
{
    throw platform::Unconfirmed(
        fmt::format(
            "The diary {} is restored, but the disk did not confirm it, and a power cut could undo it.{} "
            "Check the disk.",
            diaryFile.string(), keptText(kept)),
        detail);
}

// True when the diary is what it was before a restore that failed; none when that cannot be read.
std::optional<bool> isAsBefore(SQLite::Database& present, const std::string& before)
{
    try {
        // An unfinished write is rolled back by whoever reads first.
        const SQLite::Transaction reading(present);
        present.execAndGet("SELECT count(*) FROM sqlite_schema");
        return readAllBytes(present) == before;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

// Says what became of the diary. If it is unchanged, the copy is not needed; `kept` may be empty.
[[noreturn]] void failToRestore(const SQLite::Exception& error, SQLite::Database& present,
                                const std::string& before, const path& diaryFile, const path& kept)
{
    const platform::Failure failure = failureOf(error, diaryFile);
    const auto isOld = isAsBefore(present, before);
    if (!isOld)
        throw platform::InDoubt(
            fmt::format(
                "The disk failed. It is not known whether the diary {} is restored: check the disk, then "
                "look at the diary.{}",
                diaryFile.string(), keptText(kept)),
            failure.detail());
    if (!*isOld) failUnconfirmed(diaryFile, kept, failure.detail());
    if (kept.empty() || platform::removeFile(kept) == 0) throw failure;
    throw platform::Failure(
        fmt::format("{} A copy that is not needed is left as {}.", failure.sentence(), kept.string()),
        failure.detail());
}

// Writes the restored diary into the present file, once that is locked and kept.
path restoreInPlace(SQLite::Database& restored, SQLite::Database& present, const path& diaryFile,
                    const std::string& word)
{
    std::string before;
    path kept;
    try {
        SQLite::Backup backup(present, restored);
        lockForRestore(backup);
        before = readAllBytes(present);
        kept = keepBytes(storedBytes(present), diaryFile, word);
        const int result = backup.executeStep();
        if (result != SQLITE_DONE) throw SQLite::Exception("the restore", result);
    } catch (const SQLite::Exception& error) {
        if (kept.empty()) throw;
        failToRestore(error, present, before, diaryFile, kept);
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

// A file that already exists here is empty, and another program may be about to fill it.
void restoreIntoEmpty(SQLite::Database& restored, const path& diaryFile)
{
    makeDiaryFile(diaryFile);
    SQLite::Database present = openFile(diaryFile, SQLite::OPEN_READWRITE);
    configure(present);
    try {
        copyPages(restored, present);
    } catch (const SQLite::Exception& error) {
        failToRestore(error, present, {}, diaryFile, {});
    }
}

void restoreIntoNew(SQLite::Database& restored, const path& backup, const path& diaryFile, const Lock& lock)
{
    makeDiaryFolder(diaryFile.parent_path());
    const UnfinishedFile unfinished(diaryFile);
    unfinished.fill([&] { copyDiary(restored, backup, unfinished, migrations(), lock); });
    unfinished.giveName(diaryFile, platform::Existing::Keep);
}

int giveName(const path& from, const path& to)
{
    return platform::retried([&] { return ::rename(from.c_str(), to.c_str()); }) == 0 ? 0 : errno;
}

// Files that belong to a database, such as its journal, must never be taken for those of the one that takes
// its name. Returns 0 or an errno.
int moveCompanions(const path& from, const path& to)
{
    int error = 0;
    for (const char* ending : {"-journal", "-wal", "-shm"})
        if (error == 0 && std::filesystem::exists(from.string() + ending))
            error = giveName(from.string() + ending, to.string() + ending);
    return error;
}

// Swaps the names of two files. Returns 0, or an errno when each has kept its own.
int exchangeNames(const path& one, const path& other)
{
    const int result = platform::retried(
        [&] { return ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE); });
    if (result == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // This file system can do it only in steps.
    const path between = one.string() + ".exchange";
    if (const int error = giveName(other, between)) return error;
    int error = giveName(one, other);
    if (error == 0) error = giveName(between, one);
    if (error == 0) return 0;
    // Undo it as far as the disk allows; a file left under the name in between is reported.
    if (std::filesystem::exists(other)) (void)giveName(other, one);
    if (giveName(between, other) == 0) return error;
    throw platform::Failure(
        fmt::format("The disk failed, and the diary {} is now called {}. Check the disk, then rename it.",
                    other.string(), between.string()));
}

[[noreturn]] void failToSetAside(int error, const path& kept, const path& target)
{
    std::string sentence = fmt::format(
        "The diary {} was not replaced: {}. Nothing was changed; check the disk, and the "
        "permissions of its folder.",
        target.string(), std::strerror(error));
    if (moveCompanions(kept, target) != 0)
        sentence += fmt::format(" What was begun beside it is left under the name {}.", kept.string());
    if (platform::removeFile(kept) != 0)
        sentence += fmt::format(" A copy of the backup that is not needed is left as {}.", kept.string());
    throw platform::Failure(sentence);
}

// The restored diary is made whole under the name by which the present file is to be kept; then the two swap
// names, so that there is a diary at every moment.
path setAside(SQLite::Database& restored, const path& backup, const path& diaryFile, const std::string& word,
              const Lock& lock)
{
    const path target =
        std::filesystem::is_symlink(diaryFile) ? std::filesystem::canonical(diaryFile) : diaryFile;
    const UnfinishedFile unfinished(target);
    unfinished.fill([&] { copyDiary(restored, backup, unfinished, migrations(), lock); });
    path kept = unfinished.giveFreeName(target, word);
    int error = moveCompanions(target, kept);
    if (error == 0) error = exchangeNames(kept, target);
    if (error != 0) failToSetAside(error, kept, target);
    if (const int unsynced = platform::confirmFolder(target.parent_path()))
        failUnconfirmed(target, kept, std::strerror(unsynced));
    return kept;
}

// None when the present file cannot be used because its lock is damaged. A closed lock is opened first, or a
// plain backup would take the place of a locked diary without a word.
std::optional<SQLite::Database> openPresent(const path& diaryFile)
{
    try {
        return openFile(diaryFile, SQLite::OPEN_READWRITE);
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error.getErrorCode())) throw;
        return std::nullopt;
    }
}

bool canBeWrittenTo(SQLite::Database& present)
{
    FileNature nature{};
    {
        const SharedLock nobodyWrites(present);
        nature = natureOf(present, std::ssize(migrations()));
    }
    return (nature == FileNature::Diary || nature == FileNature::Empty) && canBeConfigured(present);
}

// Writes into the present file where that is possible. A diary that is locked stays so, and what was locked
// does not come back without its lock.
path restoreOver(SQLite::Database& restored, const path& backup, const path& diaryFile,
                 const std::string& word)
{
    const Lock lockOfBackup = readLock(backup);
    auto present = openPresent(diaryFile);
    const Lock lock = present ? lockOf(*present) : std::nullopt;
    if (present && (lock || !lockOfBackup) && canBeWrittenTo(*present))
        return restoreInPlace(restored, *present, diaryFile, word);
    present.reset();
    return setAside(restored, backup, diaryFile, word, lock ? lock : lockOfBackup);
}

}  // namespace

std::optional<path> restoreBackup(const path& backup, const path& diaryFile, const std::string& nowText)
{
    auto restored = guarded(backup, [&] { return loadDiary(backup, migrations()); });
    verify(restored, backup);
    return guarded(diaryFile, [&]() -> std::optional<path> {
        if (!isDiaryThere(diaryFile)) {
            const Lock lock = readLock(backup);
            if (!std::filesystem::exists(diaryFile))
                restoreIntoNew(restored, backup, diaryFile, lock);
            else if (lock)
                platform::removeFile(setAside(restored, backup, diaryFile, "empty", lock));
            else
                restoreIntoEmpty(restored, diaryFile);
            return std::nullopt;
        }
        refuseSecondName(diaryFile);
        keepForOwner(diaryFile);
        removeLeftovers(diaryFile);
        const std::string word = "replaced-" + nowText;
        return restoreOver(restored, backup, diaryFile, word);
    });
}

}  // namespace cramp::store
