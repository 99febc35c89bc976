// SPDX-License-Identifier: MIT
#include "platform/whole_file.h"

#include "platform/failure.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace cramp::platform
{

namespace
{

// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

std::string systemReason()
{
    return std::strerror(errno);
}

[[noreturn]] void failToRead(const std::filesystem::path& path)
{
    const std::string reason = systemReason();
    throw Failure("The file " + path.string() + " cannot be read: " + reason +
                  ". Check its name and permissions.");
}

[[noreturn]] void failToWrite(const std::filesystem::path& path, int error)
{
    throw Failure("The file " + path.string() + " was not written: " + std::strerror(error) +
                  ". Nothing was changed; choose another place or make room, and try again.");
}

void writeDirectly(const std::filesystem::path& path, std::string_view bytes)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file.number() < 0) failToWrite(path, errno);
    if (const int error = writeAll(file.number(), bytes)) failToWrite(path, error);
    if (!file.close()) failToWrite(path, errno);
}

mode_t permissionsFor(const std::filesystem::path& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0600;
}

// Returns 0 or an errno; the temporary file is then complete and on the disk.
int fillTemporary(int descriptor, std::string_view bytes, mode_t permissions)
{
    if (const int error = writeAll(descriptor, bytes)) return error;
    if (::fchmod(descriptor, permissions) != 0) return errno;
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

void replace(const std::filesystem::path& path, std::string_view bytes)
{
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string temporary = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0) failToWrite(path, errno);
    int error = fillTemporary(file.number(), bytes, permissionsFor(path));
    if (!file.close() && error == 0) error = errno;
    if (error == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(temporary.c_str());
        failToWrite(path, error);
    }
    syncFolder(folder);
}

}  // namespace

int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

void syncFolder(const std::filesystem::path& folder)
{
    const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.number() >= 0) ::fsync(directory.number());
}

std::string readWholeFile(const std::filesystem::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) failToRead(path);
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) failToRead(path);
        if (count == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
    }
}

void writeWholeFile(const std::filesystem::path& path, std::string_view bytes)
{
    std::error_code ignored;
    const auto type = std::filesystem::status(path, ignored).type();
    if (type == std::filesystem::file_type::directory) failToWrite(path, EISDIR);
    if (type != std::filesystem::file_type::regular && type != std::filesystem::file_type::not_found) {
        writeDirectly(path, bytes);
        return;
    }
    const auto target =
        std::filesystem::is_symlink(path, ignored) ? std::filesystem::weakly_canonical(path) : path;
    replace(target, bytes);
}

void renameFile(const std::filesystem::path& from, const std::filesystem::path& to, Existing existing)
{
    const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0;
    int result = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags);
    // Some file systems cannot tell in one step whether the name is free.
    if (result != 0 && errno == EINVAL && !std::filesystem::exists(to))
        result = ::rename(from.c_str(), to.c_str());
    if (result != 0) failToWrite(to, errno);
    syncFolder(to.has_parent_path() ? to.parent_path() : std::filesystem::path("."));
}

}  // namespace cramp::platform
