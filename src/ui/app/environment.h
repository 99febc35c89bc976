// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::ui::app
{

// Makes the process environment safe before anything is opened: new files can be read by their owner only,
// and the environment variables that would have Qt load code or serve the window are unset. Those that decide
// what the person sees and hears (theme, fonts, scale, input, accessibility, platform) stay as they are.
// LD_PRELOAD and the like take effect before any program does; whoever can set them could replace the program
// as well.
void secureEnvironment();

}  // namespace cramp::ui::app
