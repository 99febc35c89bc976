// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <filesystem>

namespace cramp::ui::desktop
{

// The claim of a running program to be the one that shows a diary: a locked file in the session's runtime
// folder. It costs a start three system calls, whereas asking the session bus would take as long as painting
// the window, and it ends with the program, however that ends.
class DiaryClaim
{
public:
    // The session's folder for the files of running programs (XDG_RUNTIME_DIR); empty when there is none.
    static std::filesystem::path sessionFolder();

    explicit DiaryClaim(const std::filesystem::path& diary,
                        const std::filesystem::path& folder = sessionFolder());
    ~DiaryClaim() { release(); }
    DiaryClaim(const DiaryClaim&) = delete;
    DiaryClaim& operator=(const DiaryClaim&) = delete;

    // False when another program has it. True also where no claim can be kept at all.
    bool take();
    void release();
    bool isHeld() const { return m_descriptor >= 0; }
    bool isOf(const std::filesystem::path& diary) const;

    // The name on the session bus of the program that has the claim; each diary has a name of its own.
    const QString& busName() const { return m_busName; }

private:
    std::filesystem::path m_diary;
    std::filesystem::path m_file;
    QString m_busName;
    int m_descriptor = -1;
};

}  // namespace cramp::ui::desktop
