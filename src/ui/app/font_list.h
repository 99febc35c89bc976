// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::ui::app
{

// Reads the list of the computer's fonts, which Qt otherwise does when the first text is measured and which
// takes as long as its whole start. May be called on any thread before there is a QApplication. False where
// fonts do not come from fontconfig; then nothing is read.
bool readFontList();

}  // namespace cramp::ui::app
