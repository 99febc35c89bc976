// SPDX-License-Identifier: MIT
#include "store/diary_place.h"

#include "store/proven_backup.h"
#include "store/store_failure.h"

#include <fmt/format.h>
#include <sys/stat.h>

namespace cramp::store
{

namespace
{

using std::filesystem::file_type;

[[noreturn]] void failDeadLink(const std::filesystem::path& file)
{
    throw platform::Failure(
        fmt::format("The diary {} is a link to a file that is not there. Nothing was changed. Correct the "
                    "link, or choose a different file.",
                    file.string()));
}

}  // namespace

bool isDiaryThere(const std::filesystem::path& file)
{
    std::error_code error;
    const file_type type = std::filesystem::status(file, error).type();
    if (type == file_type::not_found) {
        if (std::filesystem::is_symlink(file, error)) failDeadLink(file);
        return false;
    }
    // If the system does not tell, opening the file will.
    if (type == file_type::none || type == file_type::unknown) return true;
    if (type != file_type::regular) throw foreignFile(file);
    return std::filesystem::file_size(file, error) > 0 || hasJournal(file);
}

bool hasJournal(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::file_size(file.string() + "-journal", error) > 0 && !error;
}

void refuseSecondName(const std::filesystem::path& file)
{
    std::error_code error;
    const auto names = std::filesystem::hard_link_count(file, error);
    if (error || names < 2) return;
    throw platform::Failure(
        fmt::format("The diary {} has a second name (a hard link), and two programs could spoil it for each "
                    "other. Nothing was changed; copy it to a new name and use that copy.",
                    file.string()));
}

void keepForOwner(const std::filesystem::path& file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0) return;
    const bool isShared = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    const bool isSeen = (status.st_mode & (S_IRGRP | S_IROTH)) != 0;
    // The system refuses this for a file of another user, which then stays as that user wants it.
    if (isSeen && !isShared) (void)::chmod(file.c_str(), status.st_mode & S_IRWXU);
}

std::optional<Emptied> emptiedDiary(const std::filesystem::path& file)
{
    if (isDiaryThere(file)) return std::nullopt;
    // Unless they can be listed, nobody can tell whether this is a new diary.
    requireBackupsListed(file);
    std::error_code error;
    Emptied emptied;
    emptied.hasDraft = std::filesystem::file_size(file.string() + ".draft", error) > 0 && !error;
    if (const auto proven = newestProvenBackup(file, {}, 1)) emptied.backup = proven->backup;
    if (!emptied.hasDraft && !emptied.backup) return std::nullopt;
    return emptied;
}

void refuseEmptied(const std::filesystem::path& file)
{
    const auto emptied = emptiedDiary(file);
    if (!emptied || !emptied->backup) return;
    throw platform::Failure(fmt::format(
        "The diary {} is missing or empty, but a backup of it is there. Bring it back with \"crampdiary "
        "restore {}\"; to begin a new diary, move the backup elsewhere first, or name another file "
        "with --diary.",
        file.string(), emptied->backup->file.string()));
}

}  // namespace cramp::store
