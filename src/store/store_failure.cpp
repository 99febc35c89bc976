// SPDX-License-Identifier: MIT
#include "store/store_failure.h"

#include "diary/record_kinds.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>

namespace cramp::store
{

namespace
{

constexpr int primaryCode = 0xff;

// SQLite reports a full disk only for ENOSPC; an exceeded quota or file-size limit comes as an I/O error.
bool isOutOfRoom(int code)
{
    return code == SQLITE_FULL || (code == SQLITE_IOERR && (errno == EFBIG || errno == EDQUOT));
}

std::string helpForDamage(const std::string& name)
{
    return fmt::format(
        "Nothing was changed. Restore a backup to carry on, or save what can be read with \"crampdiary "
        "salvage {}\".",
        name);
}

bool isDamage(int code)
{
    return code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_INTERRUPT ||
           code == SQLITE_TOOBIG;
}

std::string sentenceOf(int code, const std::string& name)
{
    if (isOutOfRoom(code))
        return fmt::format(
            "There is not enough disk space for the diary {}. Nothing was changed. Free some space, then try "
            "again.",
            name);
    switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return fmt::format(
                "Another program is using the diary {}. Nothing was changed. Try again in a moment.", name);
        case SQLITE_READONLY:
            return fmt::format(
                "You can read the diary {} but not change it. Nothing was changed. Check the permissions of "
                "the file and its folder.",
                name);
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return fmt::format(
                "The diary {} could not be opened. Check its name, and the permissions of the file and its "
                "folder.",
                name);
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
        case SQLITE_INTERRUPT:
        case SQLITE_TOOBIG: return fmt::format("The diary {} is damaged. {}", name, helpForDamage(name));
        default:
            return fmt::format(
                "The diary {} could not be read or saved. Nothing was changed. Check the disk, then try "
                "again.",
                name);
    }
}

}  // namespace

platform::Failure failureOf(const SQLite::Exception& error, const std::filesystem::path& file)
{
    if (error.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return platform::Failure(
            fmt::format(
                "The diary {} was moved or replaced while it was open. Nothing was changed. Open it again.",
                file.string()),
            error.what());
    const int code = error.getErrorCode() & primaryCode;
    return platform::Failure(sentenceOf(code, file.string()),
                             fmt::format("{} ({})", error.what(), error.getExtendedErrorCode()));
}

void failBy(const SQLite::Exception& error, const std::filesystem::path& file)
{
    const platform::Failure failure = failureOf(error, file);
    if (isDamage(error.getErrorCode() & primaryCode))
        throw DamagedDiary(failure.sentence(), failure.detail());
    throw failure;
}

platform::Failure failureOf(const std::filesystem::filesystem_error& error, const std::filesystem::path& file)
{
    return platform::Failure(
        fmt::format("A file or folder beside the diary {} cannot be used: {}. Check its name and "
                    "permissions.",
                    file.string(), error.code().message()),
        error.what());
}

BadRow alteredRow(const diary::Record& record)
{
    // Quotes none of the person's own words, because they may be what was altered.
    std::string name = diary::describe(record);
    const auto day = diary::dayOf(record);
    if (std::holds_alternative<diary::Episode>(record))
        name += fmt::format(", {},", diary::tellOf(record));
    else if (day && !std::holds_alternative<diary::Night>(record))
        name += fmt::format(" of {}", diary::formatDate(*day));
    return BadRow(name + " is not as it was saved");
}

DamagedDiary damagedDiary(const std::filesystem::path& file, const std::string& detail)
{
    return DamagedDiary(
        fmt::format("The diary {} is damaged ({}). {}", file.string(), detail, helpForDamage(file.string())),
        detail);
}

LockedDiary lockedDiary(const std::filesystem::path& file)
{
    return LockedDiary(
        fmt::format("The diary {} is locked with a passphrase. Enter the passphrase, or the twelve words of "
                    "its recovery code.",
                    file.string()),
        file);
}

platform::Failure missingDiary(const std::filesystem::path& file)
{
    return platform::Failure(fmt::format(
        "There is no diary at {}. Record a cramp to start one, or choose a different file with --diary.",
        file.string()));
}

platform::Failure foreignFile(const std::filesystem::path& file)
{
    return platform::Failure(fmt::format(
        "The file {} is not a Cramp Diary file. It has not been changed. Choose a different file.",
        file.string()));
}

platform::Failure newerDiary(const std::filesystem::path& file)
{
    return platform::Failure(
        fmt::format("The diary {} was made with a newer version of Cramp Diary, or is damaged. It has not "
                    "been changed. Use the newer version to open it, or restore a backup.",
                    file.string()));
}

}  // namespace cramp::store
