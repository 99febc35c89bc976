// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <filesystem>

namespace cramp::ui::app
{

// A private folder for a copy of a diary that is only looked at. It is made below the folder of the person's
// own diary, so that no copy of anybody's diary lies among the computer's temporary files. It is removed with
// the object; one that a killed program left behind is removed when the next one is made.
class ViewingFolder
{
public:
    // A temporary folder is used where nothing can be made below the given one.
    explicit ViewingFolder(const std::filesystem::path& below);

    std::filesystem::path path() const;

private:
    QTemporaryDir m_folder;
    QLockFile m_lock;  // held as long as the folder is in use
};

}  // namespace cramp::ui::app
