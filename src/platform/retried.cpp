// SPDX-License-Identifier: MIT
#include "platform/retried.h"

#include <fcntl.h>
#include <unistd.h>

namespace cramp::platform
{

namespace
{

// A folder that may not be read, and a file system that does not sync folders, are no fault of the disk.
bool isLeftToSystem(int error)
{
    return error == EACCES || error == EINVAL || error == ENOTSUP || error == ENOSYS || error == EROFS;
}

}  // namespace

int confirmFolder(const std::filesystem::path& folder)
{
    const char* const name = folder.empty() ? "." : folder.c_str();
    const int directory = retried([&] { return ::open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (directory < 0) return isLeftToSystem(errno) ? 0 : errno;
    const int error = retried([&] { return ::fsync(directory); }) == 0 ? 0 : errno;
    ::close(directory);
    return isLeftToSystem(error) ? 0 : error;
}

int removeFile(const std::filesystem::path& file)
{
    if (retried([&] { return ::unlink(file.c_str()); }) == 0) return 0;
    return errno == ENOENT ? 0 : errno;
}

}  // namespace cramp::platform
