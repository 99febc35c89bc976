// SPDX-License-Identifier: MIT
#pragma once

#include "platform/whole_file.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace cramp::store
{

// A diary file while it is being made: empty at first, mode 0600, beside the place that it is to get and
// under a name that tells whose it is (".diary.db.PROCESS.RANDOM.unfinished"). Gone with its journal at the
// end of the scope unless it was given a name; what a killed program left is gone when a diary of the folder
// is opened next.
class UnfinishedFile
{
public:
    // Throws Failure naming the target.
    explicit UnfinishedFile(const std::filesystem::path& target);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    // The place that it is made for: for sentences.
    const std::filesystem::path& target() const { return m_target; }

    // Runs work that writes into the file by its path. Its failures name the target; what the disk did not
    // confirm in it is a failure like others, as the file is not used then.
    void fill(const std::function<void()>& work) const;

    // As renameFile.
    void giveName(const std::filesystem::path& target, platform::Existing existing) const;
    // "diary.WORD.db" beside diary.db, or "diary.WORD-2.db" and so on when there is one already: never the
    // name of a file that is there. Throws Failure.
    std::filesystem::path giveFreeName(const std::filesystem::path& file, std::string_view word) const;

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

// Removes the unfinished files of programs that have ended, from a diary's folder and that of its backups.
void removeLeftovers(const std::filesystem::path& diaryFile);

}  // namespace cramp::store
