// SPDX-License-Identifier: MIT
#include "store/backup_files.h"

#include "platform/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace cramp::store
{

namespace
{

using std::filesystem::path;

constexpr std::string_view ending = ".db";
constexpr std::size_t dateLength = 10;
constexpr std::size_t momentLength = 17;

// "2026-11-22-103000".
bool isMomentInName(std::string_view text)
{
    return text.size() == momentLength && diary::parseDate(text.substr(0, dateLength)) &&
           text[dateLength] == '-' &&
           text.substr(dateLength + 1).find_first_not_of("0123456789") == std::string_view::npos;
}

// The part of a name between front and ending; none when the name does not have them.
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
    // A second one made within the same second ends in "-2".
    const auto text = between(name, stem + ".replaced-");
    const std::string madeAt = text ? text->substr(0, momentLength) : std::string();
    if (!isMomentInName(madeAt)) return std::nullopt;
    return BackupFile{file, BackupKind::Replaced, madeAt};
}

}  // namespace

path backupFolder(const path& diaryFile)
{
    return diaryFile.parent_path() / "backups";
}

path dailyBackup(const path& diaryFile, diary::Date day)
{
    return backupFolder(diaryFile) /
           fmt::format("{}-{}{}", diaryFile.stem().string(), diary::formatDate(day), ending);
}

path askedBackup(const path& diaryFile, const std::string& nowText)
{
    return backupFolder(diaryFile) / fmt::format("{}-{}{}", diaryFile.stem().string(), nowText, ending);
}

std::vector<BackupFile> backupsOf(const path& diaryFile)
{
    std::vector<BackupFile> found;
    const auto addFrom = [&](const path& folder, bool isBeside) {
        for (const path& file : regularFilesIn(folder)) {
            const auto backup = asBackup(diaryFile, file);
            if (backup && (backup->kind == BackupKind::Replaced) == isBeside) found.push_back(*backup);
        }
    };
    addFrom(backupFolder(diaryFile), false);
    addFrom(diaryFile.parent_path(), true);
    std::ranges::sort(found, [](const BackupFile& one, const BackupFile& other) {
        return std::tie(one.madeAt, one.file) > std::tie(other.madeAt, other.file);
    });
    return found;
}

void requireBackupsListed(const path& diaryFile)
{
    const path folder = backupFolder(diaryFile);
    std::error_code error;
    const std::filesystem::directory_iterator listed(folder, error);
    if (!error || error == std::errc::no_such_file_or_directory) return;
    throw platform::Failure(
        fmt::format("The backups in {} cannot be listed: {}. Check that it is a folder, and its permissions.",
                    folder.string(), error.message()));
}

diary::Date dayOf(const BackupFile& backup)
{
    return diary::parseDate(std::string_view(backup.madeAt).substr(0, dateLength)).value();
}

std::string momentInName(const diary::Moment& moment)
{
    const std::chrono::hh_mm_ss time(moment.timeOfDay());
    return fmt::format("{}-{:02}{:02}{:02}", diary::formatDate(moment.date()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::vector<path> regularFilesIn(const path& folder)
{
    std::vector<path> files;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder.empty() ? path(".") : folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (std::filesystem::is_regular_file(entry->path(), ignored))
            files.push_back(folder / entry->path().filename());
    }
    return files;
}

}  // namespace cramp::store
