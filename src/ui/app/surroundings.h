// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::ui::app
{

// Makes the program's surroundings as safe as the person's own, before anything is opened: new files are for
// their owner alone, and Qt forgets what a variable of the environment would have it load or serve. What the
// person sees and hears by (theme, fonts, scale, input, accessibility, the platform) stays as they have it.
// LD_PRELOAD and its like act before any program does; who can set them can replace the program as well.
void secureSurroundings();

}  // namespace cramp::ui::app
