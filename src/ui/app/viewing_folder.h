// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <filesystem>

namespace cramp::ui::app
{

// A private folder for a copy of a diary that is only looked at, below the folder of the person's own diary:
// no copy of somebody's diary lies where the computer keeps its temporary files. It goes with the object; one
// that a killed program left behind goes when the next one is made.
class ViewingFolder
{
public:
    // Where nothing can be made below that folder, it is a temporary one.
    explicit ViewingFolder(const std::filesystem::path& below);

    std::filesystem::path path() const;

private:
    QTemporaryDir m_folder;
    QLockFile m_lock;  // held as long as the folder is in use
};

}  // namespace cramp::ui::app
