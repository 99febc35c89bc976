// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cramp::store
{

// The diaries of several people in one folder, each in a file with a name of its own.

struct DiaryFile {
    std::filesystem::path file;
    std::string person;  // the name that it gives; empty when it gives none, or is locked
    bool isLocked = false;

    friend bool operator==(const DiaryFile&, const DiaryFile&) = default;
};

// Every diary that can be read or is locked, in the order of the files' names; copies that the program keeps
// of a diary
// ("diary.replaced-….db", "diary.before-v2.db") are not among them. The files are only read.
std::vector<DiaryFile> diariesIn(const std::filesystem::path& folder);

// A free file name in the folder for a person's diary: the letters a to z, digits and hyphens of the name
// ("ann-smith.db"), with a number when that diary, or a backup of it, exists already. "diary" when the name
// has none of these characters.
std::filesystem::path newDiaryFile(const std::filesystem::path& folder, std::string_view person);

}  // namespace cramp::store
