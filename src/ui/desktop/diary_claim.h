// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <filesystem>

namespace cramp::ui::desktop
{

// The claim of a running program on the window of a diary: a locked file among those of running programs. It
// costs a start three calls of the system, where to ask the session bus would cost as much as a picture, and
// it goes with the program, however that ends.
class DiaryClaim
{
public:
    // The folder for files of running programs: that of the desktop's session, or none (empty).
    static std::filesystem::path sessionFolder();

    explicit DiaryClaim(const std::filesystem::path& diary,
                        const std::filesystem::path& folder = sessionFolder());
    ~DiaryClaim() { release(); }
    DiaryClaim(const DiaryClaim&) = delete;
    DiaryClaim& operator=(const DiaryClaim&) = delete;

    // False when another program has it. Where no claim can be kept there is none: then it is true as well.
    bool take();
    void release();
    bool isHeld() const { return m_descriptor >= 0; }
    bool isOf(const std::filesystem::path& diary) const;

    // What the program that has the claim is called on the session bus; no two diaries have the same name.
    const QString& busName() const { return m_busName; }

private:
    std::filesystem::path m_diary;
    std::filesystem::path m_file;
    QString m_busName;
    int m_descriptor = -1;
};

}  // namespace cramp::ui::desktop
