// SPDX-License-Identifier: MIT
#include "store/making.h"

#include "platform/retried.h"
#include "platform/whole_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace cramp::store
{

namespace
{

[[noreturn]] void failToMake(const std::filesystem::path& path, int error)
{
    throw platform::Failure(
        fmt::format("The diary {} could not be created ({}). Choose a different place, or check the "
                    "permissions of its folder.",
                    path.string(), std::strerror(error)));
}

}  // namespace

void makeDiaryFolder(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (folder.empty() || std::filesystem::exists(folder, ignored)) return;
    makeDiaryFolder(folder.parent_path());
    if (platform::retried([&] { return ::mkdir(folder.c_str(), 0700); }) != 0 && errno != EEXIST)
        failToMake(folder, errno);
    platform::syncFolder(folder.parent_path());
}

void makeDiaryFile(const std::filesystem::path& file)
{
    makeDiaryFolder(file.parent_path());
    const int descriptor =
        platform::retried([&] { return ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); });
    if (descriptor >= 0) {
        ::close(descriptor);
        return;
    }
    if (errno != EEXIST) failToMake(file, errno);
    // The file is empty and becomes the diary, or another program has just begun to write one into it.
    if (platform::retried([&] { return ::chmod(file.c_str(), 0600); }) != 0) failToMake(file, errno);
}

}  // namespace cramp::store
