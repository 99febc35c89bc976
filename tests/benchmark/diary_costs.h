// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

namespace cramp::benchmark
{

// What the Diary page costs on a diary, in this process and without a display.
class DiaryCosts
{
public:
    // settings: a file that is not there yet.
    DiaryCosts(const std::filesystem::path& diary, const std::filesystem::path& settings);
    ~DiaryCosts();

    // Seconds from the press on Diary in a new window to its painted first rows.
    double firstRows() const;
    // The longest time that the window did not answer while the rest was read after that.
    double longestPause() const;
    // A step of the scroll bar, the longest of a way through the whole table.
    double scrolled() const;
    // A letter typed into the filter, the longest of some.
    double filtered() const;

private:
    class Shown;
    std::unique_ptr<Shown> m_shown;
};

}  // namespace cramp::benchmark
