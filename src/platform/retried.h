// SPDX-License-Identifier: MIT
#pragma once

#include "platform/failure.h"

#include <cerrno>
#include <filesystem>

namespace cramp::platform
{

// Calls of the system, and what is so when one of them fails.

// Makes a call again that a signal has interrupted: one that returns a negative number with errno EINTR.
// After so many times it counts as failed.
template <typename Call>
auto retried(Call call)
{
    constexpr int most = 1000;
    auto result = call();
    for (int again = 0; result < 0 && errno == EINTR && again < most; ++again)
        result = call();
    return result;
}

// It is not known whether something was done. The sentences say so, and what to look at.
class InDoubt : public Failure
{
public:
    using Failure::Failure;
};

// Something was done and can be read, but the disk did not confirm it: a power cut could undo it. The
// sentences say what was done.
class Unconfirmed : public InDoubt
{
public:
    using InDoubt::InDoubt;
};

// Makes the names in a folder durable. Returns 0, also where the file system cannot do this for a folder, or
// the errno by which the disk refused.
int confirmFolder(const std::filesystem::path& folder);

// Removes a file, if it is there. Returns 0, or an errno; the file is then still there.
int removeFile(const std::filesystem::path& file);

}  // namespace cramp::platform
