// SPDX-License-Identifier: MIT
#pragma once

#include "store/backup_files.h"

namespace cramp::store
{

// What is found under a diary's name, before it is opened.

// True for a file with content; an empty one counts as missing. Throws Failure for what cannot be a diary: a
// folder, a pipe, a device, a link to a file that is not there.
bool isDiaryThere(const std::filesystem::path& file);

// True when a killed writer has left a journal behind; SQLite rolls its write back when it opens the file.
bool hasJournal(const std::filesystem::path& file);

// Throws Failure for a file with a second name (a hard link): a program that uses the other name would not
// see what this one has begun to write.
void refuseSecondName(const std::filesystem::path& file);

// Takes permission to read the diary away from others, unless others may write it: then it is shared on
// purpose.
void keepForOwner(const std::filesystem::path& file);

// A diary that is missing or empty although something of it lies beside its place: it was emptied, and is not
// a new one.
struct Emptied {
    std::optional<BackupFile> backup;  // the newest that can be read and holds records
    bool hasDraft = false;             // a form that was never saved (NAME.draft)
};
// None when there is a diary, and when nothing suggests that there ever was one. Throws as isDiaryThere does.
std::optional<Emptied> emptiedDiary(const std::filesystem::path& file);

// Throws Failure when a diary is missing or empty beside a backup that holds records.
void refuseEmptied(const std::filesystem::path& file);

}  // namespace cramp::store
