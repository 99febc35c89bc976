// SPDX-License-Identifier: MIT
#include "support/faulty_disk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

namespace cramp::test
{

namespace
{

using Call = FaultyDisk::Call;

FaultyDisk* present = nullptr;

int errorOf(FaultKind kind)
{
    switch (kind) {
        case FaultKind::Io: return EIO;
        case FaultKind::NoRoom:
        case FaultKind::HalfWrite: return ENOSPC;
        case FaultKind::Interrupted: return EINTR;
        case FaultKind::NoDescriptors: return EMFILE;
    }
    return EIO;
}

bool canFail(Call call, FaultKind kind)
{
    switch (kind) {
        case FaultKind::Io: return true;
        case FaultKind::NoRoom:
            return call == Call::Make || call == Call::Write || call == Call::Sync || call == Call::Name;
        case FaultKind::Interrupted: return call != Call::Mode;
        case FaultKind::NoDescriptors: return call == Call::Open || call == Call::Make;
        case FaultKind::HalfWrite: return call == Call::Write;
    }
    return false;
}

std::string pathOf(int descriptor)
{
    std::array<char, 4096> name{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), name.data(), name.size());
    return size > 0 ? std::string(name.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string absolute(const char* path)
{
    if (path[0] == '/') return path;
    std::array<char, 4096> folder{};
    return std::string(::getcwd(folder.data(), folder.size())) + '/' + path;
}

// The function that this program would call without the replacement.
template <typename Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

// True when the call fails; errno is then set.
bool fails(Call call, const char* function, const char* path)
{
    if (present == nullptr) return false;
    const int error = present->failureOf(call, function, absolute(path));
    if (error != 0) errno = error;
    return error != 0;
}

bool fails(Call call, const char* function, int descriptor)
{
    if (present == nullptr) return false;
    const int before = errno;
    const int error = present->failureOf(call, function, pathOf(descriptor));
    errno = error != 0 ? error : before;
    return error != 0;
}

std::size_t bytesToWrite(int descriptor, std::size_t count)
{
    return present == nullptr ? count : present->bytesOf(count, pathOf(descriptor));
}

bool isSynced(int descriptor)
{
    return present == nullptr || !present->isBelow(pathOf(descriptor));
}

Call callOf(int flags)
{
    return (flags & O_CREAT) != 0 ? Call::Make : Call::Open;
}

}  // namespace

FaultyDisk::FaultyDisk(std::filesystem::path folder, Fault fault)
    : m_folder(std::filesystem::canonical(folder).string()),
      m_fault(fault)
{
    if (present != nullptr) std::abort();
    present = this;
}

FaultyDisk::~FaultyDisk()
{
    present = nullptr;
}

bool FaultyDisk::isBelow(const std::string& path) const
{
    return path == m_folder || path.starts_with(m_folder + '/');
}

bool FaultyDisk::isNext()
{
    const std::size_t number = m_calls++;
    return number == m_fault.first || (m_fault.forEver && number > m_fault.first);
}

int FaultyDisk::failureOf(Call call, const char* function, const std::string& path)
{
    if (!isBelow(path)) return 0;
    if (m_fault.kind == FaultKind::HalfWrite) {
        if (!m_hasNoRoom || call != Call::Write) return 0;
        m_hasNoRoom = m_fault.forEver;
        return ENOSPC;
    }
    if (!canFail(call, m_fault.kind) || !isNext()) return 0;
    if (m_failed.empty()) m_failed = std::string(function) + ' ' + path.substr(m_folder.size());
    return errorOf(m_fault.kind);
}

std::size_t FaultyDisk::bytesOf(std::size_t count, const std::string& path)
{
    if (m_fault.kind != FaultKind::HalfWrite || count < 2 || !isBelow(path)) return count;
    if (!m_failed.empty() || !isNext()) return count;
    m_failed = "half write " + path.substr(m_folder.size());
    m_hasNoRoom = true;
    return count / 2;
}

}  // namespace cramp::test

// The functions of the C library by which the program, SQLite and the C++ library change files. The program's
// own come before those of all libraries, so that these are called instead.
using cramp::test::bytesToWrite;
using cramp::test::Call;
using cramp::test::callOf;
using cramp::test::fails;
using cramp::test::isSynced;
using cramp::test::next;

// NOLINTBEGIN(cert-dcl50-cpp,cppcoreguidelines-pro-type-vararg,readability-inconsistent-declaration-parameter-name)
extern "C" {

using OpenFunction = int(const char*, int, ...);

#define CRAMP_REPLACE_OPEN(NAME)                                          \
    int NAME(const char* path, int flags, ...)                            \
    {                                                                     \
        static OpenFunction* const real = next<OpenFunction>(#NAME);      \
        std::va_list more;                                                \
        va_start(more, flags);                                            \
        const mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                                     \
        if (fails(callOf(flags), #NAME, path)) return -1;                 \
        return real(path, flags, mode);                                   \
    }
CRAMP_REPLACE_OPEN(open)
CRAMP_REPLACE_OPEN(open64)

int mkostemp(char* path, int flags)
{
    static const auto real = next<int(char*, int)>("mkostemp");
    return fails(Call::Make, "mkostemp", path) ? -1 : real(path, flags);
}

int mkostemps(char* path, int ending, int flags)
{
    static const auto real = next<int(char*, int, int)>("mkostemps");
    return fails(Call::Make, "mkostemps", path) ? -1 : real(path, ending, flags);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto real = next<int(const char*, mode_t)>("mkdir");
    return fails(Call::Make, "mkdir", path) ? -1 : real(path, mode);
}

ssize_t write(int descriptor, const void* bytes, std::size_t count)
{
    static const auto real = next<ssize_t(int, const void*, std::size_t)>("write");
    if (fails(Call::Write, "write", descriptor)) return -1;
    return real(descriptor, bytes, bytesToWrite(descriptor, count));
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t count, off64_t place)
{
    static const auto real = next<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
    if (fails(Call::Write, "pwrite64", descriptor)) return -1;
    return real(descriptor, bytes, bytesToWrite(descriptor, count), place);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto real = next<int(int, off64_t)>("ftruncate64");
    return fails(Call::Truncate, "ftruncate64", descriptor) ? -1 : real(descriptor, size);
}

int fsync(int descriptor)
{
    static const auto real = next<int(int)>("fsync");
    if (fails(Call::Sync, "fsync", descriptor)) return -1;
    return isSynced(descriptor) ? real(descriptor) : 0;
}

int fdatasync(int descriptor)
{
    static const auto real = next<int(int)>("fdatasync");
    if (fails(Call::Sync, "fdatasync", descriptor)) return -1;
    return isSynced(descriptor) ? real(descriptor) : 0;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = next<int(const char*, const char*)>("rename");
    return fails(Call::Name, "rename", from) ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return fails(Call::Name, "renameat2", from) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    static const auto real = next<int(const char*)>("unlink");
    return fails(Call::Remove, "unlink", path) ? -1 : real(path);
}

int remove(const char* path) noexcept
{
    static const auto real = next<int(const char*)>("remove");
    return fails(Call::Remove, "remove", path) ? -1 : real(path);
}

int chmod(const char* path, mode_t mode) noexcept
{
    static const auto real = next<int(const char*, mode_t)>("chmod");
    return fails(Call::Mode, "chmod", path) ? -1 : real(path, mode);
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    static const auto real = next<int(int, mode_t)>("fchmod");
    return fails(Call::Mode, "fchmod", descriptor) ? -1 : real(descriptor, mode);
}

// SQLite locks by this; a lock is released by it too.
int fcntl64(int descriptor, int command, ...)
{
    static const auto real = next<int(int, int, ...)>("fcntl64");
    std::va_list more;
    va_start(more, command);
    void* const argument = va_arg(more, void*);
    va_end(more);
    const bool isLock = command == F_SETLK;
    if (isLock) {
        const bool isReleased = static_cast<const struct flock*>(argument)->l_type == F_UNLCK;
        if (fails(Call::Lock, isReleased ? "unlock" : "lock", descriptor)) return -1;
    }
    return real(descriptor, command, argument);
}
}
// NOLINTEND(cert-dcl50-cpp,cppcoreguidelines-pro-type-vararg,readability-inconsistent-declaration-parameter-name)
