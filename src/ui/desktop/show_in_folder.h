// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cramp::ui::desktop
{

// Asks the desktop to show a file in its folder (org.freedesktop.FileManager1); where nobody answers, to show
// the folder. Does not wait.
void showInFolder(const QString& file);

}  // namespace cramp::ui::desktop
