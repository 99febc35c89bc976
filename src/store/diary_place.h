// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup_files.h"

namespace cramp::store
{

// What stands under a diary's name, before it is opened.

// True for a file with content; an empty one counts as missing. Throws Failure for what can be no diary: a
// folder, a pipe, a device, a link to a file that is not there.
bool isDiaryThere(const std::filesystem::path& file);

// What a writer left behind that was killed; SQLite takes the write back when it opens the file.
bool hasJournal(const std::filesystem::path& file);

// Throws Failure for a file with a second name (a hard link): under that name another program would not see
// what this one has begun to write.
void refuseSecondName(const std::filesystem::path& file);

// Takes the permission to read a diary from others; where a group may write it, it is shared on purpose.
void keepForOwner(const std::filesystem::path& file);

// A diary that is missing or empty while something of it lies beside its place: it was emptied, not begun.
struct Emptied {
    std::optional<BackupFile> backup;  // the newest that can be read and holds records
    bool hasDraft = false;             // a form that was never saved (NAME.draft)
};
// None where a diary is, and where nothing says that there ever was one. Throws as isDiaryThere does.
std::optional<Emptied> emptiedDiary(const std::filesystem::path& file);

// Throws Failure when a diary is missing or empty beside a backup that holds records.
void refuseEmptied(const std::filesystem::path& file);

}  // namespace cramp::store
