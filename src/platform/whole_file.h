// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace cramp
{

// Reads all bytes of a file. Throws Failure when it is not there, is a folder, or cannot be read.
std::string readWholeFile(const std::filesystem::path& path);

// Writes a file whole or not at all: beside the target under another name, synced to the disk, then renamed
// over it. A file that was there keeps its permissions and, on any failure, its content. A symbolic link is
// followed. What is not a regular file (a pipe, /dev/stdout) is written to directly. Throws Failure.
void writeWholeFile(const std::filesystem::path& path, std::string_view bytes);

}  // namespace cramp
