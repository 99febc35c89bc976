// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace cramp::benchmark
{

// What follows each save in the window, in this process: the part of the diary that triage needs is read and
// assessed anew.
class Reassessment
{
public:
    explicit Reassessment(const std::filesystem::path& diary);

    // Seconds of one time.
    double once() const;
    // Seconds to tell when the urgent findings of half a year began and ended, as Today does.
    double history() const;

private:
    std::filesystem::path m_diary;
};

}  // namespace cramp::benchmark
