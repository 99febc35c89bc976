// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cramp::ui::desktop
{

// Whether the desktop opens the program when the person logs in: a file in the folder that desktops read for
// this (Desktop Application Autostart Specification).
class Autostart
{
public:
    // file: empty for the one in the person's own folder. program: what it starts.
    explicit Autostart(QString file = {}, QString program = {});

    // False within a sandbox, which keeps such a file from the desktop.
    static bool isPossible();
    // A desktop's own settings may have switched the file off.
    bool isOn() const;
    // Throws Failure.
    void setOn(bool isOn) const;

private:
    QString m_file;
    QString m_program;
};

}  // namespace cramp::ui::desktop
