// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_set.h"
#include "triage/stretch_signs.h"
#include "ui/host/window_host.h"

namespace cramp::ui::warnings
{

// What stands against stretching or rubbing a leg at this moment, for every screen that shows a stretch. It
// holds while the check is switched off, too: off means that nothing is said, not that a leg may be rubbed.
triage::StretchSigns stretchLock(const host::WindowContext& context);

// What stands against stretching, in a sentence; empty: nothing does.
QString stopSentence(const guide::Legs& allowed, const guide::StretchWords& words);
// The same for this moment.
QString stopSentence(const host::WindowContext& context);

}  // namespace cramp::ui::warnings
