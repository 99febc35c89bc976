// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cramp::ui::window
{

// A window of its own that says in a sentence why the diary could not be opened; for when there is no window
// yet.
void showFailure(const QString& sentence);

}  // namespace cramp::ui::window
