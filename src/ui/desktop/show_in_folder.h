// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cramp::ui::desktop
{

// Asks the desktop to show a file in its folder (org.freedesktop.FileManager1); where nothing answers, opens
// the folder instead. Does not wait.
void showInFolder(const QString& file);

}  // namespace cramp::ui::desktop
