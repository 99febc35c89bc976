// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace cramp::store
{

// The diaries of several people side by side: a folder holds one file for each, with a name of its own.

struct DiaryFile {
    std::filesystem::path file;
    std::string person;  // the name in it; empty: none is

    friend bool operator==(const DiaryFile&, const DiaryFile&) = default;
};

// Every diary that can be read, in the order of the files' names; copies that the program keeps of one
// ("diary.replaced-….db", "diary.before-v2.db") are none of them. The files are only read.
std::vector<DiaryFile> diariesIn(const std::filesystem::path& folder);

// A free name in the folder for the diary of a person: letters a to z, digits and hyphens of the name
// ("ann-smith.db"), numbered where there is one already, or backups of one. "diary" for a name without any.
std::filesystem::path newDiaryFile(const std::filesystem::path& folder, std::string_view person);

}  // namespace cramp::store
