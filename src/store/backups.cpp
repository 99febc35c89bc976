// SPDX-License-Identifier: MIT
#include "store/backups.h"

#include "platform/failure.h"
#include "store/file_copy.h"
#include "store/file_nature.h"
#include "store/making.h"
#include "store/opening.h"
#include "store/store_failure.h"
#include "store/verification.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <tuple>

namespace cramp::store
{

namespace
{

using std::filesystem::path;

constexpr std::string_view ending = ".db";

path backupFolder(const path& diaryFile)
{
    return diaryFile.parent_path() / "backups";
}

bool isDailyBackupOf(const path& diaryFile, const path& file)
{
    const std::string name = file.filename().string();
    const std::string front = diaryFile.stem().string() + "-";
    if (!name.starts_with(front) || !name.ends_with(ending)) return false;
    const std::size_t length = name.size() - front.size() - ending.size();
    return diary::parseDate(std::string_view(name).substr(front.size(), length)).has_value();
}

// "2026-11-22-103000".
bool isMomentInName(std::string_view text)
{
    constexpr std::size_t dateLength = 10;
    return text.size() == dateLength + 7 && diary::parseDate(text.substr(0, dateLength)) &&
           text[dateLength] == '-' &&
           text.substr(dateLength + 1).find_first_not_of("0123456789") == std::string_view::npos;
}

// What stands in a name between the two; none when it is not such a name.
std::optional<std::string> between(const std::string& name, const std::string& front)
{
    const bool isLong = name.size() > front.size() + ending.size();
    if (!isLong || !name.starts_with(front) || !name.ends_with(ending)) return std::nullopt;
    return name.substr(front.size(), name.size() - front.size() - ending.size());
}

std::optional<BackupFile> asBackup(const path& diaryFile, const path& file)
{
    const std::string name = file.filename().string();
    const std::string stem = diaryFile.stem().string();
    if (const auto text = between(name, stem + "-")) {
        if (diary::parseDate(*text)) return BackupFile{file, BackupKind::Daily, *text};
        if (isMomentInName(*text)) return BackupFile{file, BackupKind::Asked, *text};
    }
    // A second one of the same second has "-2" behind it.
    const auto text = between(name, stem + ".replaced-");
    const std::string madeAt = text ? text->substr(0, 17) : std::string();
    if (!isMomentInName(madeAt)) return std::nullopt;
    return BackupFile{file, BackupKind::Replaced, madeAt};
}

// The oldest first: the name of a date sorts as the date.
std::vector<path> dailyBackups(const path& diaryFile)
{
    std::vector<path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(backupFolder(diaryFile), error))
        if (isDailyBackupOf(diaryFile, entry.path())) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

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

// Writes the restored diary into the present file, once that is locked and kept.
void restoreInPlace(SQLite::Database& restored, SQLite::Database& present, const path& kept)
{
    SQLite::Backup backup(present, restored);
    lockForRestore(backup);
    platform::writeWholeFile(kept, readAllBytes(present));
    const int result = backup.executeStep();
    if (result != SQLITE_DONE) throw SQLite::Exception("the restore", result);
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

// What is no database has no writers to wait for: it gets another name.
void setAside(const path& diaryFile, const path& kept)
{
    const path journal = diaryFile.string() + "-journal";
    platform::renameFile(diaryFile, kept, platform::Existing::Keep);
    if (std::filesystem::exists(journal))
        platform::renameFile(journal, kept.string() + "-journal", platform::Existing::Keep);
}

// False when nothing was done, because the file is no database any more.
bool tryInPlace(SQLite::Database& restored, const path& diaryFile, const path& kept)
{
    const auto newest = static_cast<std::int64_t>(migrations().size());
    SQLite::Database present = openFile(diaryFile, SQLite::OPEN_READWRITE);
    if (natureOf(present, newest) == FileNature::NoDatabase) return false;
    refuseForeign(present, diaryFile, newest);
    if (!canBeConfigured(present)) return false;
    restoreInPlace(restored, present, kept);
    return true;
}

}  // namespace

path dailyBackup(const path& diaryFile, diary::Date day)
{
    return backupFolder(diaryFile) /
           fmt::format("{}-{}{}", diaryFile.stem().string(), diary::formatDate(day), ending);
}

std::optional<path> newestBackup(const path& diaryFile)
{
    const auto files = dailyBackups(diaryFile);
    if (files.empty()) return std::nullopt;
    return files.back();
}

void removeOldBackups(const path& diaryFile)
{
    auto files = dailyBackups(diaryFile);
    const std::size_t tooMany = files.size() - std::min(files.size(), keptDailyBackups);
    files.resize(tooMany);
    std::error_code ignored;
    for (const path& file : files)
        std::filesystem::remove(file, ignored);
}

path askedBackup(const path& diaryFile, const std::string& nowText)
{
    return backupFolder(diaryFile) / fmt::format("{}-{}{}", diaryFile.stem().string(), nowText, ending);
}

std::vector<BackupFile> backupsOf(const path& diaryFile)
{
    std::vector<BackupFile> found;
    for (const path& folder : {backupFolder(diaryFile), diaryFile.parent_path()}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
            const auto backup = asBackup(diaryFile, entry.path());
            const bool isHere =
                backup && (backup->kind == BackupKind::Replaced) == (folder == diaryFile.parent_path());
            if (isHere) found.push_back(*backup);
        }
    }
    std::ranges::sort(found, [](const BackupFile& one, const BackupFile& other) {
        return std::tie(one.madeAt, one.file) > std::tie(other.madeAt, other.file);
    });
    return found;
}

std::string momentInName(const diary::Moment& moment)
{
    const std::chrono::hh_mm_ss time(moment.timeOfDay());
    return fmt::format("{}-{:02}{:02}{:02}", diary::formatDate(moment.date()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::optional<path> restoreBackup(const path& backup, const path& diaryFile, const std::string& nowText)
{
    auto restored = guarded(backup, [&] { return loadDiary(backup, migrations()); });
    verify(restored, backup);
    return guarded(diaryFile, [&]() -> std::optional<path> {
        if (!isDiaryThere(diaryFile)) {
            restoreIntoEmpty(restored, diaryFile);
            return std::nullopt;
        }
        const path kept = freeName(diaryFile, "replaced-" + nowText);
        if (tryInPlace(restored, diaryFile, kept)) return kept;
        setAside(diaryFile, kept);
        restoreIntoEmpty(restored, diaryFile);
        return kept;
    });
}

}  // namespace cramp::store
