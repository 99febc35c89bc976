// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cramp::platform
{

// Reads all bytes of a file. Throws Failure when it is not there, is a folder, or cannot be read.
std::string readWholeFile(const std::filesystem::path& path);

// Writes a file whole or not at all: beside the target under another name, synced to the disk, then renamed
// over it. A file that was there keeps its permissions and, on any failure, its content. A symbolic link is
// followed. What is not a regular file (a pipe, /dev/stdout) is written to directly. Throws Failure; when it
// is written and the disk did not confirm its name, Unconfirmed (platform/retried.h).
void writeWholeFile(const std::filesystem::path& path, std::string_view bytes);

// Makes the names in a folder durable; where that is not possible it is left to the system.
void syncFolder(const std::filesystem::path& folder);

// What becomes of a file that already has a name that another file is to get.
enum class Existing { Keep, Replace };

// Gives a finished file beside its target the target's name, and syncs the folder. With Existing::Keep a file
// that has the name already stays, and that is a Failure. Throws Failure; the file then has its old name.
void renameFile(const std::filesystem::path& from, const std::filesystem::path& to, Existing existing);

// Writes to an open descriptor until all is written. Returns 0, or the errno of the write that failed.
int writeAll(int descriptor, std::string_view bytes);

}  // namespace cramp::platform
