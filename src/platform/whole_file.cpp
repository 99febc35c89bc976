// SPDX-License-Identifier: MIT
#include "platform/whole_file.h"

#include "platform/retried.h"

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

[[noreturn]] void failToWrite(const std::filesystem::path& path, int error, const std::string& stray = {})
{
    throw Failure("The file " + path.string() + " was not written: " + std::strerror(error) +
                  ". Nothing was changed; choose another place or make room, and try again." + stray);
}

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

// The file has its name; whether the folder still knows it after a power cut is for the disk to say.
void confirm(const std::filesystem::path& path)
{
    if (confirmFolder(folderOf(path)) != 0)
        throw Unconfirmed(
            "The file " + path.string() +
            " is written, but the disk did not confirm it, and a power cut could undo it. Check "
            "the disk.");
}

int openFile(const std::filesystem::path& path, int flags)
{
    return retried([&] { return ::open(path.c_str(), flags | O_CLOEXEC); });
}

void writeDirectly(const std::filesystem::path& path, std::string_view bytes)
{
    Descriptor file(openFile(path, O_WRONLY));
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
    if (retried([&] { return ::fchmod(descriptor, permissions); }) != 0) return errno;
    return retried([&] { return ::fsync(descriptor); }) == 0 ? 0 : errno;
}

int openTemporary(const std::filesystem::path& path, std::string& temporary)
{
    return retried([&] {
        temporary = (folderOf(path) / ("." + path.filename().string() + ".XXXXXX")).string();
        return ::mkostemp(temporary.data(), O_CLOEXEC);
    });
}

// A disk that fails may also refuse to remove what is not needed any more.
std::string strayText(const std::string& temporary)
{
    if (removeFile(temporary) == 0) return {};
    return " The unfinished file " + temporary + " is left there; delete it.";
}

void replace(const std::filesystem::path& path, std::string_view bytes)
{
    std::string temporary;
    Descriptor file(openTemporary(path, temporary));
    if (file.number() < 0) failToWrite(path, errno);
    int error = fillTemporary(file.number(), bytes, permissionsFor(path));
    if (!file.close() && error == 0) error = errno;
    if (error == 0 && retried([&] { return ::rename(temporary.c_str(), path.c_str()); }) != 0) error = errno;
    if (error != 0) failToWrite(path, error, strayText(temporary));
    confirm(path);
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
    (void)confirmFolder(folder);
}

std::string readWholeFile(const std::filesystem::path& path)
{
    const Descriptor file(openFile(path, O_RDONLY));
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
    int result = retried([&] { return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags); });
    // Some file systems cannot tell in one step whether the name is free.
    if (result != 0 && errno == EINVAL && !std::filesystem::exists(to))
        result = retried([&] { return ::rename(from.c_str(), to.c_str()); });
    if (result != 0) failToWrite(to, errno);
    confirm(to);
}

}  // namespace cramp::platform
