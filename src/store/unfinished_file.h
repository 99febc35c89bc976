// SPDX-License-Identifier: MIT
#pragma once

#include "platform/whole_file.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace cramp::store
{

// A diary file while it is being made: empty at first, with mode 0600, beside its target and under a name
// that tells which process is making it (".diary.db.PROCESS.RANDOM.unfinished"). It is removed with its
// journal at the end of the scope unless it was given a name; what a killed program left behind is removed
// when a diary in the folder is next opened.
class UnfinishedFile
{
public:
    // Throws Failure naming the target.
    explicit UnfinishedFile(const std::filesystem::path& target);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    // The place that it is made for, to be named in messages.
    const std::filesystem::path& target() const { return m_target; }

    // Runs work that writes into the file by its path. Failures of the work name the target. What the disk
    // did not confirm is a failure like any other, because the file is not used then.
    void fill(const std::function<void()>& work) const;

    // As renameFile.
    void giveName(const std::filesystem::path& target, platform::Existing existing) const;
    // "diary.WORD.db" beside diary.db, or "diary.WORD-2.db" and so on when there is one already: never the
    // name of an existing file. Throws Failure.
    std::filesystem::path giveFreeName(const std::filesystem::path& file, std::string_view word) const;

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

// Removes the unfinished files of programs that have ended, from a diary's folder and the folder of its
// backups.
void removeLeftovers(const std::filesystem::path& diaryFile);

}  // namespace cramp::store
