// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace cramp::store
{

// Makes an empty file with mode 0600, and missing folders above it with 0700. A file that exists is kept, and
// gets mode 0600. Throws Failure.
void makeDiaryFile(const std::filesystem::path& file);
void makeDiaryFolder(const std::filesystem::path& folder);

}  // namespace cramp::store
