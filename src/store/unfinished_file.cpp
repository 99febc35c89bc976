// SPDX-License-Identifier: MIT
#include "store/unfinished_file.h"

#include "platform/retried.h"
#include "store/backup_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace cramp::store
{

namespace
{

using std::filesystem::path;

constexpr std::string_view ending = ".unfinished";
constexpr std::string_view journalEnding = "-journal";

path folderOf(const path& file)
{
    return file.has_parent_path() ? file.parent_path() : path(".");
}

[[noreturn]] void failToMake(const path& target, int error)
{
    throw platform::Failure(
        fmt::format("The file {} was not saved ({}). Choose a different place and try again.",
                    target.string(), std::strerror(error)));
}

// Gives a file a name that must be free. Returns 0, or an errno.
int renameToFree(const path& from, const path& to)
{
    const int result = platform::retried(
        [&] { return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE); });
    if (result == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // This file system cannot check in one step that a name is free and rename to it, so the name is taken
    // first.
    const int descriptor =
        platform::retried([&] { return ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600); });
    if (descriptor < 0) return errno;
    ::close(descriptor);
    if (platform::retried([&] { return ::rename(from.c_str(), to.c_str()); }) == 0) return 0;
    const int error = errno;
    platform::removeFile(to);
    return error;
}

// The process id in ".NAME.PROCESS.RANDOM.unfinished", which "-journal" may follow; 0 for any other name.
pid_t makerOf(std::string_view name)
{
    if (name.ends_with(journalEnding)) name.remove_suffix(journalEnding.size());
    if (!name.starts_with('.') || !name.ends_with(ending)) return 0;
    name.remove_suffix(ending.size());
    const auto beforeRandom = name.rfind('.');
    const auto beforeProcess = name.substr(0, beforeRandom).rfind('.');
    if (beforeProcess == std::string_view::npos || beforeProcess == 0) return 0;
    const auto digits = name.substr(beforeProcess + 1, beforeRandom - beforeProcess - 1);
    pid_t process = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), process);
    return error == std::errc() && end == digits.data() + digits.size() ? process : 0;
}

// Failures name a file by the name that the person knows.
std::vector<std::string> withName(std::vector<std::string> sentences, const std::string& from,
                                  const std::string& to)
{
    for (std::string& sentence : sentences)
        for (auto place = sentence.find(from); place != std::string::npos; place = sentence.find(from))
            sentence.replace(place, from.size(), to);
    return sentences;
}

bool isAlive(pid_t process)
{
    return ::kill(process, 0) == 0 || errno != ESRCH;
}

}  // namespace

UnfinishedFile::UnfinishedFile(const std::filesystem::path& target) : m_target(target)
{
    std::string name;
    const int descriptor = platform::retried([&] {
        name = (folderOf(target) /
                fmt::format(".{}.{}.XXXXXX{}", target.filename().string(), ::getpid(), ending))
                   .string();
        return ::mkostemps(name.data(), static_cast<int>(ending.size()), O_CLOEXEC);
    });
    if (descriptor < 0) failToMake(target, errno);
    ::close(descriptor);
    m_path = name;
}

UnfinishedFile::~UnfinishedFile()
{
    platform::removeFile(m_path);
    platform::removeFile(m_path.string() + std::string(journalEnding));
}

void UnfinishedFile::fill(const std::function<void()>& work) const
{
    try {
        work();
    } catch (const platform::InDoubt& failure) {
        throw platform::Failure(
            fmt::format(
                "The disk did not accept the file {}. Nothing was changed. Check the disk, then try again.",
                m_target.string()),
            failure.detail());
    } catch (const platform::Failure& failure) {
        throw platform::Failure(withName(failure.sentences(), m_path.string(), m_target.string()));
    }
}

void UnfinishedFile::giveName(const std::filesystem::path& target, platform::Existing existing) const
{
    platform::renameFile(m_path, target, existing);
}

std::filesystem::path UnfinishedFile::giveFreeName(const std::filesystem::path& file,
                                                   std::string_view word) const
{
    const std::string front = fmt::format("{}.{}", file.stem().string(), word);
    std::filesystem::path name = folderOf(file) / (front + ".db");
    int error = renameToFree(m_path, name);
    for (int number = 2; error == EEXIST; ++number) {
        name = folderOf(file) / fmt::format("{}-{}.db", front, number);
        error = renameToFree(m_path, name);
    }
    if (error != 0) failToMake(name, error);
    // The kept file must survive a power cut before anything else is done.
    if (const int unsynced = platform::confirmFolder(folderOf(file))) {
        if (platform::removeFile(name) == 0) failToMake(name, unsynced);
        throw platform::Failure(
            fmt::format(
                "The disk failed, and a copy that is not needed is left as {}. Nothing else was changed. "
                "Check the disk, then try again.",
                name.string()),
            std::strerror(unsynced));
    }
    return name;
}

void removeLeftovers(const path& diaryFile)
{
    for (const path& folder : {folderOf(diaryFile), backupFolder(diaryFile)})
        for (const path& file : regularFilesIn(folder)) {
            const pid_t maker = makerOf(file.filename().string());
            if (maker > 0 && !isAlive(maker)) platform::removeFile(file);
        }
}

}  // namespace cramp::store
