// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace cramp::test
{

// What goes wrong with a call to the system. Half: one write stops half way, and the next has no room.
enum class FaultKind : std::uint8_t { Io, NoRoom, Interrupted, NoDescriptors, HalfWrite };

struct Fault {
    FaultKind kind{};
    std::size_t first = 0;  // of the calls that can fail in this way, from 0
    bool forEver = false;   // all calls from there on; else that one alone
};

// While it lives, calls of this process that write, truncate, sync, rename, remove, open, make or lock
// something below a folder are counted, and some fail. Calls of SQLite and of the C++ library are among them:
// the functions of the C library are replaced in the test program. Nothing is synced meanwhile. One at a
// time.
class FaultyDisk
{
public:
    FaultyDisk(std::filesystem::path folder, Fault fault);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    // True when a call was made to fail.
    bool hasFailed() const { return !m_failed.empty(); }
    // The first call that failed, for messages: "fdatasync diary.db-journal".
    const std::string& failedCall() const { return m_failed; }

    // For the replaced functions.
    enum class Call : std::uint8_t { Open, Make, Write, Truncate, Sync, Name, Remove, Lock, Mode };
    // The errno by which this call is to fail; 0: it is not.
    int failureOf(Call call, const char* function, const std::string& path);
    // How many of the bytes are to be written.
    std::size_t bytesOf(std::size_t count, const std::string& path);
    bool isBelow(const std::string& path) const;

private:
    bool isNext();

    std::string m_folder;
    Fault m_fault;
    std::size_t m_calls = 0;
    std::string m_failed;
    bool m_hasNoRoom = false;
};

}  // namespace cramp::test
